import type { Runs } from '../runs.ts';
import { type Html, html } from '../safe.ts';
import { languageNamed } from './languages.ts';
import { tokensOf } from './tokens.ts';

/** Code with its tokens told apart. Every word goes through `runs`, which escapes it and marks the evidence in it. */
export function renderCode(code: string, languageName: string, runs: Runs): Html {
  const language = languageNamed(languageName);
  if (!language) return runs.text(code);
  const parts: Html[] = [];
  let at = 0;
  for (const { kind, start, end } of tokensOf(code, language)) {
    if (start > at) parts.push(runs.text(code.slice(at, start)));
    parts.push(html`<span class="t-${kind}">${runs.text(code.slice(start, end))}</span>`);
    at = end;
  }
  if (at < code.length) parts.push(runs.text(code.slice(at)));
  return html`${parts}`;
}
