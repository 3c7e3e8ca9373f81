import type { Attribution, Site, Strategy } from '../model.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of saying in German, French, Spanish, Italian, Portuguese and Dutch, as reports use them: in the third person. */
const SAID = words(
  'sagt sagte sagten meldet meldete meldeten teilte bestätigte bestätigten ergänzte erinnerte erklärt erklärte erklärten berichtet berichtete schreibt schrieb schrieben meint meinte betont betonte antwortete fragt fragte räumte kritisierte warnte kommentierte ' +
    'dit déclare déclaré déclara explique expliqué expliqua affirme affirmé affirma écrit répond répondu répondit ajoute ajouté ajouta estime estimé souligne souligné précise précisé indique indiqué raconte raconté demande demandé reconnaît reconnu ' +
    'dijo dice dicho explicó explica explicado afirmó afirma afirmado declaró declara declarado señaló señala añadió añade escribió escribe respondió responde preguntó pregunta aseguró asegura comentó comenta contó indicó indica reconoció ' +
    'detto dichiarato dichiara spiegato spiega scritto scrive aggiunto aggiunge affermato afferma risposto risponde chiesto ' +
    'disse diz afirmou explicou escreveu respondeu acrescentou declarou contou perguntou ' +
    'zei zegt schreef schrijft meldde meldt vertelde verklaarde antwoordde vroeg',
);
/** Words that name a source without a verb. */
const SOURCES = words("laut gemäß zufolge selon d'après según");
/** Helpers between a name and its participle, and small words behind a verb. */
const HELPERS = words('so a ha hat ont han haben aussi également auch también dazu außerdem');
/** Words that end a name: what follows is time, place or the rest of the sentence. */
const ENDS = words(
  'am im in an auf bei beim dem den des mit nach vor zu zur zum über gegenüber dass und aber war waren ist sind sei hatte hatten hat haben wurde wurden ' +
    'à au aux dans sur lors pour par avec et mais que qui était est avait devant mardi lundi ' +
    'al en con por para y pero que quien era es fue estaba ante tras sobre',
);
const LONGEST = 7;

/** `„…“, sagte Anna Weber`, `Claire Martin a déclaré : « … »`, `según Mateo Ruiz`. */
export const continental: Strategy = {
  id: 'continental',
  find(site: Site): Attribution | undefined {
    const { passage } = site;
    const found = tagBehind(site) ?? sourceBefore(site) ?? verbBefore(site);
    return found && { passage, ...found, by: 'continental' };
  },
};

interface Found {
  readonly mention: Phrase;
  readonly cue: Phrase;
}

function tagBehind({ passage, at, sentence }: Site): Found | undefined {
  const { tokens } = passage;
  let i = at + 1;
  if (/^[,–—-]$/.test(tokens[i]?.text ?? '')) i++;
  // „…“, so Anna Weber: the word stands for the verb.
  const so = tokens[i]?.lower === 'so' && i > at + 1 ? i : undefined;
  while (HELPERS.has(tokens[i]?.lower ?? '')) i++;
  if (so !== undefined && tokens[i]?.cap) i = so;
  else if (!isSaid(tokens[i])) return undefined;
  const mention = nameFrom(tokens, i + 1, sentence.end);
  return mention && { mention, cue: { from: i, to: i + 1 } };
}

function verbBefore({ passage, at, sentence }: Site): Found | undefined {
  const { tokens } = passage;
  for (let v = at - 1; v >= Math.max(sentence.start, at - 12); v--) {
    if (!isSaid(tokens[v])) continue;
    const mention = nameUpTo(tokens, v, sentence.start) ?? nameFrom(tokens, v + 1, at);
    if (mention) return { mention, cue: { from: v, to: v + 1 } };
  }
  return undefined;
}

function sourceBefore({ passage, at, sentence }: Site): Found | undefined {
  const { tokens } = passage;
  for (let i = sentence.start; i < Math.min(sentence.end, at + 12); i++) {
    if (!SOURCES.has(tokens[i]?.lower ?? '')) continue;
    const cue = { from: i, to: i + 1 };
    const mention =
      tokens[i]?.lower === 'zufolge'
        ? nameUpTo(tokens, i, sentence.start)
        : nameFrom(tokens, i + 1, sentence.end);
    if (mention) return { mention, cue };
  }
  return undefined;
}

function isSaid(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.cap && SAID.has(token.lower);
}

/** The words from `start` on up to a sign or a small word that ends a name; some word of it has a capital. */
function nameFrom(tokens: readonly Token[], start: number, end: number): Phrase | undefined {
  let to = start;
  while (to < Math.min(end, start + LONGEST) && isPart(tokens[to])) to++;
  return withCapital(tokens, { from: start, to });
}

function nameUpTo(tokens: readonly Token[], end: number, start: number): Phrase | undefined {
  let to = end;
  while (to > start && HELPERS.has(tokens[to - 1]?.lower ?? '')) to--;
  let from = to;
  while (from > Math.max(start, to - LONGEST) && isPart(tokens[from - 1])) from--;
  return withCapital(tokens, { from, to });
}

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'word' && !ENDS.has(token.lower) && !SAID.has(token.lower);
}

/** The name alone, without the title in small letters before it. */
function withCapital(tokens: readonly Token[], { from, to }: Phrase): Phrase | undefined {
  let first = from;
  while (first < to && !tokens[first]?.cap) first++;
  return first < to ? { from, to } : undefined;
}
