import { isTagVerb } from '../cues.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** `According to Smith, "…"`, `"…," in the words of Smith`. */
export const accordingTo: Strategy = {
  id: 'according-to',
  find(site: Site): Attribution | undefined {
    const { passage, at, sentence } = site;
    const { tokens } = passage;
    const from = Math.max(sentence.start, at - 40);
    const to = Math.min(sentence.end, at + 40);
    const heading = sourceHeading(site) ?? receivedFrom(site);
    if (heading) return heading;
    for (let i = from; i < to; i++) {
      const length = sourceCue(tokens, i);
      if (length === 0) continue;
      const mention = phraseAt(tokens, i + length, sentence.end);
      const cue: Phrase = { from: i, to: i + length };
      if (mention) return { passage, mention, cue, by: 'according-to' };
    }
    return undefined;
  },
};

/** `From the report: "…"`, `As Smith put it, "…"`. */
function sourceHeading({ passage, at, sentence }: Site): Attribution | undefined {
  const { tokens } = passage;
  const first = tokens[sentence.start]?.lower ?? '';
  const colon = tokens[at - 1]?.text === ':';
  const as = lastAs(tokens, sentence.start, at);
  const start = colon && /^(?:from|per)$/.test(first) ? sentence.start : as;
  if (start === undefined) return undefined;
  const mention = phraseAt(tokens, start + 1, at);
  if (!mention || (start === as && !isTagVerb(tokens, mention.to) && tokens[mention.to]?.lower !== 'put'))
    return undefined;
  return { passage, mention, cue: { from: start, to: start + 1 }, by: 'according-to' };
}

/** `This is what we got from the vendor: "…"`. */
function receivedFrom({ passage, at, sentence }: Site): Attribution | undefined {
  const { tokens } = passage;
  if (tokens[at - 1]?.text !== ':') return undefined;
  for (let i = at - 2; i > Math.max(sentence.start, at - 12); i--) {
    if (tokens[i]?.lower !== 'from') continue;
    const mention = phraseAt(tokens, i + 1, at);
    const cue = { from: i - 1, to: i + 1 };
    return mention?.to === at - 1 &&
      /^(?:got|get|received|heard|came|comes)$/.test(tokens[i - 1]?.lower ?? '')
      ? { passage, mention, cue, by: 'according-to' }
      : undefined;
  }
  return undefined;
}

function lastAs(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= Math.max(from, to - 20); i--) {
    const before = tokens[i - 1];
    if (tokens[i]?.lower === 'as' && (i === from || before?.kind === 'sign' || before?.lower === 'because'))
      return i;
  }
  return undefined;
}

function sourceCue(tokens: readonly Token[], i: number): number {
  const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((k) => tokens[i + k]?.lower);
  if (a === 'according' && b === 'to') return 2;
  if (a === 'per' && tokens[i + 1]?.cap) return 1;
  if (a === 'in' && b === 'the' && c === 'words' && d === 'of') return 4;
  return 0;
}
