import { type FrontMatter, isRecord, type YamlValue } from '../../document/front-matter.ts';
import type { Range } from '../../text/range.ts';

/** What front matter tells of the scope, with the places of its fields. */
export interface Fields {
  readonly whom: readonly Range[];
  readonly bound: readonly Range[];
}

const WHOM = [
  'services',
  'affected',
  'components',
  'systems',
  'clusters',
  'products',
  'affected_services',
  'affectedServices',
];
const STARTS = ['times.started', 'start_time', 'started', 'startTime', 'start', 'times.detected'];
const ENDS = ['times.resolved', 'times.mitigated', 'end_time', 'resolved', 'endTime', 'resolvedWhen', 'end'];
const EMPTY = /^\W*(?:tbd|todo|n\/?a|none|unknown|\?+|yyyy.*|)\W*$/i;

/** Reads `services`, `impact` and `times`, and what status pages call them. */
export function readFields(frontMatter: FrontMatter | undefined): Fields {
  const whom: Range[] = [];
  const bound: Range[] = [];
  if (!frontMatter) return { whom, bound };
  const place = (path: string) => frontMatter.fields.get(path)?.value;
  for (const name of WHOM) {
    const at = place(name);
    if (!at || !says(frontMatter.data[name])) continue;
    whom.push(at);
    bound.push(at);
  }
  const impact = frontMatter.data.impact;
  const at = place('impact');
  if (at && says(impact)) {
    if (isRecord(impact) || (typeof impact === 'string' && impact.trim().split(/\s+/).length > 2))
      whom.push(at);
    if (/\d/.test(JSON.stringify(impact)) || isRecord(impact)) bound.push(at);
  }
  const start = STARTS.find((path) => says(valueAt(frontMatter, path)));
  const end = ENDS.find((path) => hasDate(valueAt(frontMatter, path)));
  const [from, to] = [start && place(start), end && place(end)];
  if (from && to) bound.push(from, to);
  return { whom, bound };
}

function valueAt(frontMatter: FrontMatter, path: string): YamlValue | undefined {
  let value: YamlValue | undefined = frontMatter.data;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function hasDate(value: YamlValue | undefined): boolean {
  return typeof value === 'string' && /\d/.test(value);
}

function says(value: YamlValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return !EMPTY.test(value);
  if (Array.isArray(value)) return value.some(says);
  if (isRecord(value)) return Object.values(value).some(says);
  return true;
}
