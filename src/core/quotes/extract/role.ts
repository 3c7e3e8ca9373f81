import { TITLES } from './attribute/lexicon.ts';

/** What a text says of a speaker beside the name. */
export interface Standing {
  readonly role?: string;
  readonly organisation?: string;
}

const LONGEST = 90;

/** From the words behind a name: "CEO of StickmanCyber, a cybersecurity company", "SRE, Acme". */
export function standingAfter(words: string): Standing {
  const text = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const [first = '', second = ''] = text.split(/\s*[,;(]\s*/);
  const of =
    /^((?:the |a |an )?[\p{L}\p{N}' ’/&.-]{2,60}?) (?:of|at|for|with|from) (?:the )?(\p{Lu}.*)$/u.exec(first);
  if (of) return { role: bare(of[1] ?? ''), organisation: (of[2] ?? '').replace(/ and .*$/, '').trim() };
  if (!/^\p{L}/u.test(first) || first.split(' ').length > 8) return {};
  const organisation = /^\p{Lu}[\p{L}\p{N}&.' -]*$/u.test(second) ? { organisation: second.trim() } : {};
  return { role: bare(first), ...organisation };
}

/** From the words before a name: "CrowdStrike CEO", "IT Minister", "the company's spokesman". */
export function standingBefore(words: string): Standing {
  const list = words
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  const at = list.findIndex((word) => TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (at < 0) return {};
  const front = list.slice(0, at);
  const split = front.findLastIndex((word) => /['’]s?$/.test(word)) + 1 || capitals(front);
  const role = bare([...front.slice(split), ...list.slice(at)].join(' '));
  const organisation = front
    .slice(0, split)
    .join(' ')
    .replace(/^(?:the|The) /, '')
    .replace(/['’]s?$/, '');
  return { ...(role === '' ? {} : { role }), ...(organisation === '' ? {} : { organisation }) };
}

/** How many words at the start look like the name of a body: capitals, but no short form such as IT. */
function capitals(words: readonly string[]): number {
  let count = 0;
  while (count < words.length && /^\p{Lu}\p{L}*[\p{Ll}]/u.test(words[count] ?? '')) count++;
  return count;
}

function bare(role: string): string {
  return role.replace(/^(?:the|a|an|our|their|its) /i, '').trim();
}
