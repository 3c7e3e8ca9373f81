import type { Range } from '../../../text/range.ts';
import type { VisibleText } from '../../../text/visible.ts';

/** Kinds of speakers that need no proper name: whoever reads the postmortem knows which one is meant. */
const KNOWN =
  /\b(?:(?:[\w-]+ )?(?:logs?|servers?|nodes?|pods?|containers?|kernel|consoles?|apis?|browsers?|monitors?|monitoring|health ?check|uptime check|check|bot|hub|proxy|daemon|database|cluster|cli|pipeline|workflow|load balancer|provider|vendor|support|teams?|devs?|engineers?|developers?|operators?|validators?|maintainers?|customers?|users?|clients?|researchers?|reporters?|status page|status site|channel|gitter|slack|discord|lead|cto|ceo|admin|firewall|installer|compiler|linter|runner|agent|gateway|controller|scheduler|dmesg|journalctl|stderr|syslog|firmware|sdk|library))\b|ユーザー?|ログ|サーバ|利用者|顧客|cliente|usuario|usuário|servidor|kunde|nutzer|client|utilisateur|用户|日志|服务器/iu;
const HANDLE = /(?:^|[\s(`])@[\w-]{2,}/;
const STARTERS = new Set(
  'the this that these those it its we our us they their there here he she i you my after before when while during as at on in an a any all some many most each every no not if then however also first finally next once since due because for from with and but or so to by of users error errors logs message messages new initial later eventually currently several multiple other one two three both either yes none another such same following see note impact cause root summary timeline detection resolution result reason status example examples jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december monday tuesday wednesday thursday friday saturday sunday utc gmt pst pdt est edt cet cest bst ist jst am pm http https url id ok via what why how where who which although though until upon despite'.split(
    ' ',
  ),
);

/** A word that names nobody, however it is written. */
export function isCommonWord(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

/** The words that name whose a statement is, in visible text before or after it; undefined where only pronouns and common nouns stand. */
export function sourceIn(visible: VisibleText, from: number, to: number): Range | undefined {
  const text = visible.text.slice(from, to);
  const handle = HANDLE.exec(text);
  if (handle) return spanOf(from, handle);
  const code = codeIn(visible, from, to);
  if (code) return { start: code.start, end: code.end };
  const name = properName(text);
  if (name) return { start: from + name.start, end: from + name.end };
  const known = KNOWN.exec(text);
  return known ? spanOf(from, known) : undefined;
}

/** Marks may be many; they are sorted by their ends, so the first one is looked up by halves. */
function codeIn({ marks }: VisibleText, from: number, to: number): Range | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return marks
    .slice(low, low + 20)
    .find((mark) => mark.kind === 'code' && mark.start >= from && mark.end <= to);
}

function spanOf(from: number, match: RegExpExecArray): Range {
  const lead = match[0].length - match[0].trimStart().length;
  return { start: from + match.index + lead, end: from + match.index + match[0].length };
}

/** A capitalised word that is no sentence's common first word: `Fastly`, `JupyterHub`, `Tim Beiko`; or one with digits or dots inside. */
function properName(text: string): Range | undefined {
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{N}_./-]{1,40}/gu)) {
    const word = match[0].replace(/[./-]+$/, '');
    if (
      !/^\p{Lu}/u.test(word) &&
      !/^[\p{Ll}\d]+[-._/][\p{Ll}\d]+[-._/][\p{Ll}\d]/u.test(word) &&
      !/^\p{Ll}+\p{Lu}/u.test(word)
    )
      continue;
    if (isCommonWord(word)) continue;
    if (/(?:ed|ing|ly)$/.test(word) && /(?:^|[.!?:\n]\s{0,3})$/.test(text.slice(0, match.index))) continue;
    return { start: match.index, end: match.index + word.length };
  }
  return undefined;
}

/** Nobody reads more of a sentence to find out who speaks. */
const REACH = 400;

/** Where the last sentence before `to` begins. */
export function sentenceStart(text: string, to: number): number {
  const floor = Math.max(0, to - REACH);
  for (let i = to - 3; i > floor; i--) {
    if (/[.!?。]/.test(text.charAt(i)) && /\s/.test(text.charAt(i + 1))) return i + 1;
    if (text.charAt(i) === '\n' && text.charAt(i - 1) === '\n') return i;
  }
  return floor;
}
