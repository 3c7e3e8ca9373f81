import type { Random } from '../../../support/random.ts';
import { prose } from './prose.ts';

/** Another run of the suites: `SEED=7 node --test …`. */
export const SEED = Number(process.env.SEED ?? 1);

const words = (text: string) => text.trim().split(/\s+/);

export const NAMES = words(
  'Okafor Lindqvist Moreau Tanaka Petrov Haddad Nguyen Castellano Brandt Mbeki Falcón Šimek Rossi O’Hara',
);
export const NEGATIONS = words('not never hardly');
const SERVICES = words(
  'checkout billing search login gateway scheduler mailer ledger registry replica broker cache',
);
const PLACES = words('Frankfurt Oregon Mumbai Dublin Tokyo Virginia Zürich Santiago');
const VERBS = words(
  'restarted dropped delayed rejected duplicated flooded stalled corrupted drained throttled',
);
const CAUSES = words('migration rollout certificate setting firewall script upgrade rotation template index');
const ADVERBS = words('quietly slowly repeatedly briefly completely partly suddenly wrongly');
export const VOCABULARY = [...SERVICES, ...VERBS, ...CAUSES, ...ADVERBS];

/** A sentence with names, numbers, dashes and negations. */
export function sentence(r: Random): string {
  const service = () => `${r.pick(SERVICES)} service`;
  const number = () =>
    r.chance(0.5) ? String(2 + r.below(998)) : `${1 + r.below(90)},${100 + r.below(900)}`;
  const maybeNot = () => (r.chance(0.5) ? `${r.pick(NEGATIONS)} ` : '');
  const shapes = [
    () =>
      `The ${service()} in ${r.pick(PLACES)} ${maybeNot()}${r.pick(VERBS)} ${number()} requests after the ${r.pick(CAUSES)} that ${r.pick(NAMES)} approved.`,
    () =>
      `${r.pick(NAMES)} said the ${r.pick(CAUSES)} was ${maybeNot()}tested — it ${r.pick(VERBS)} the ${service()} for ${number()} minutes.`,
    () =>
      `We ${r.pick(VERBS)} the ${service()}, and ${r.pick(ADVERBS)} the ${r.pick(CAUSES)} on host ${number()} ${r.pick(VERBS)} what ${r.pick(NAMES)}’s team had ${maybeNot()}measured.`,
    () =>
      `It took ${number()} minutes – far too long – until ${r.pick(NAMES)} saw that the "${r.pick(CAUSES)} guard" was ${maybeNot()}active in ${r.pick(PLACES)}.`,
    () =>
      `At ${10 + r.below(14)}:${10 + r.below(50)} the ${service()} ${r.pick(ADVERBS)} ${r.pick(VERBS)} ${number()} jobs; the ${r.pick(CAUSES)} could ${maybeNot()}be undone without ${r.pick(NAMES)}.`,
  ];
  return r.pick(shapes)();
}

export interface Corpus {
  readonly text: string;
  /** What is said in it; each stands in the text as it is here. */
  readonly statements: readonly string[];
}

/** An article: statements in quotation marks with their speakers, and some in the narrator's own words. */
export function corpus(r: Random, sentences: number): Corpus {
  const statements = [...Array.from({ length: sentences }, () => sentence(r)), ...prose];
  const paragraphs = statements.map((statement, i) => {
    if (statement.includes('"') || i % 3 === 0) return statement;
    if (i % 3 === 1) return `“${statement}” ${r.pick(NAMES)} told reporters.`;
    return `According to ${r.pick(NAMES)} of the ${r.pick(SERVICES)} team, “${statement}”`;
  });
  let text = '';
  for (const paragraph of paragraphs) text += paragraph + (r.chance(0.4) ? '\n\n' : ' ');
  return { text, statements };
}

/** Some words in a row out of a statement, a sentence's full stop left out or not. */
export function quotation(r: Random, { statements }: Corpus): string {
  const statement = r.pick(statements);
  const all = statement.split(' ');
  if (all.length < 6 || r.chance(0.3)) return statement;
  const from = r.below(all.length - 4);
  const to = Math.min(all.length, from + 4 + r.below(26));
  const taken = all
    .slice(from, to)
    .join(' ')
    .replace(/^[—–]\s|\s[—–]$/g, '');
  return (taken.match(/"/g)?.length ?? 0) % 2 === 1 ? statement : taken;
}
