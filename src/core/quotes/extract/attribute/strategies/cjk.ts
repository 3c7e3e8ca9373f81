import type { Attribution, Site, Strategy } from '../model.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LETTERS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{L}\p{N}ー・_@.-]`;
/** 田中氏は「…」, 报告称：“…”, ユーザー報告（「…」）: a name and what marks it as the speaker, right before the mark. */
const BEFORE = new RegExp(
  String.raw`(${LETTERS}{1,24}?)(?:[はがも]|によると|によれば|曰く|いわく|より|からの(?:報告|連絡)|说|說|表示|称|稱|指出|写道|寫道|回复|回覆|告诉我们|报告|報告|강조했다|는|은)?[、，,]?\s*[：:（(]?\s*$`,
  'u',
);
const CUE_BEFORE =
  /(?:によると|によれば|曰く|いわく|からの(?:報告|連絡)|说|說|表示|称|稱|指出|写道|寫道|回复|回覆|报告|報告)[、，,]?\s*[：:（(]?\s*$|[：:（(]\s*$/u;
/** What follows words that somebody said: と述べた, と報告, 라고 말했다. */
const CUE_AFTER =
  /^\s*(?:（[^）]{1,20}）)?(?:と(?:述べ|話し|語っ|言っ|言う|コメント|報告|連絡|書い|書き|投稿|説明|答え|発表|指摘|主張|警告|ツイート|回答|の(?:報告|連絡|コメント|通知|エラー|メッセージ|声))|というエラー|というメッセージ|라고|고 말|[,，]?(?:他|她)?(?:说|說|表示))/u;
/** 「…」と山田さんは述べた, “…”，张工说, “…”라고 김 대표는 말했다: the name behind the marks, before the verb. */
const NAMED_AFTER = new RegExp(
  String.raw`^\s*(?:と[、,]?(${LETTERS}{1,24}?)[はがも][、,]?(?:述べ|話し|語っ|言っ|コメント|報告|書い|投稿|説明|答え|指摘|主張|警告|回答|振り返)|[，,]?(${LETTERS}{1,12}?)(?:说|說|表示|称|稱|指出|补充|補充|解释|解釋|写道|寫道|回忆|回憶|强调|強調)|(?:이라고|라고|고) (${LETTERS}{1,12}(?: ${LETTERS}{1,12}){0,2}?)(?:은|는|이|가) (?:말|전|밝|설명|강조|덧붙|적|썼))`,
  'u',
);
/** "He" and "she". */
const PRONOUN = /^(?:他们?|她们?|彼女?ら?|그녀?)$/u;

/** Chinese, Japanese and Korean, where the words around the marks have no spaces and verbs come last. */
export const cjk: Strategy = {
  id: 'cjk',
  find({ passage, at }: Site): Attribution | undefined {
    const { tokens, text } = passage;
    const quote = tokens[at];
    if (!quote) return undefined;
    const before = text.slice(Math.max(0, quote.start - 40), quote.start);
    const after = text.slice(quote.end, quote.end + 48);
    if (!isCjk(before.slice(-12)) && !isCjk(after.slice(0, 6))) return undefined;
    const named = NAMED_AFTER.exec(after);
    const later = named?.[1] ?? named?.[2] ?? named?.[3];
    if (named && later !== undefined && !PRONOUN.test(later)) {
      const start = quote.end + named[0].indexOf(later);
      const words = { start, end: start + later.length };
      return { passage, mention: tokensBehind(tokens, at, words.start, words.end), words, by: 'cjk' };
    }
    const cue = CUE_BEFORE.exec(before);
    if (!cue && !CUE_AFTER.test(after)) return undefined;
    const found = BEFORE.exec(before);
    const name = found?.[1];
    if (!found || name === undefined || at === 0) return undefined;
    const start = quote.start - before.length + found.index;
    const words = { start, end: start + name.length };
    return { passage, mention: tokensBefore(tokens, at, words.start, words.end), words, by: 'cjk' };
  },
};

export function isCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** The tokens that hold a stretch right before the quotation at `at`. */
function tokensBefore(tokens: readonly Token[], at: number, start: number, end: number): Phrase {
  let from = at - 1;
  while (from > 0 && (tokens[from]?.start ?? 0) > start) from--;
  let to = at;
  while (to > from + 1 && (tokens[to - 1]?.start ?? 0) >= end) to--;
  return { from: Math.max(0, from), to };
}

/** The tokens that hold a stretch behind the quotation at `at`. */
function tokensBehind(tokens: readonly Token[], at: number, start: number, end: number): Phrase {
  let from = at + 1;
  while (from < tokens.length - 1 && (tokens[from]?.end ?? 0) <= start) from++;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
  return { from: Math.min(from, tokens.length - 1), to: Math.min(to, tokens.length) };
}
