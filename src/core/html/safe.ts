/** HTML that is safe to show. Only `html` and `join` make it, and every word put into it is escaped. */
export interface Html {
  readonly kind: 'html';
  readonly text: string;
}

export type Part = Html | string | number | false | undefined | readonly Part[];

/** A tagged template: the literal is ours, what is put in is text unless it is `Html` itself. */
export function html(literal: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = literal[0] ?? '';
  parts.forEach((part, i) => {
    text += partText(part) + (literal[i + 1] ?? '');
  });
  return { kind: 'html', text };
}

export const EMPTY: Html = { kind: 'html', text: '' };

export function join(parts: readonly Html[], separator = ''): Html {
  return { kind: 'html', text: parts.map((part) => part.text).join(escapeHtml(separator)) };
}

/** An attribute, or nothing where it has no value. */
export function attribute(name: AttributeName, value: string | number | undefined | false): Html {
  return value === undefined || value === false
    ? EMPTY
    : { kind: 'html', text: ` ${name}="${escapeHtml(String(value))}"` };
}

type AttributeName =
  | `data-${string}`
  | `aria-${string}`
  | 'class'
  | 'colspan'
  | 'href'
  | 'id'
  | 'lang'
  | 'role'
  | 'rowspan'
  | 'src'
  | 'start'
  | 'tabindex'
  | 'title'
  | 'width';

function partText(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('kind' in part) return part.text;
  return part.map(partText).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also drops the characters that no HTML document may hold. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? '')
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ufdcf\ufdf0-\ufffd]/g, '');
}
