import type { MarkdownDocument } from '../document/model.ts';
import { type DeclaredSource, declaredSources, sourcePath } from '../document/sources.ts';
import type { TextEdit } from '../rules/rule.ts';

/** The edit that declares a source in front matter, where it is not declared yet; comments and order stay as they are. */
export function declareSource(
  document: MarkdownDocument,
  file: string,
  retrieved: string,
  sourcesFolder?: string,
): { readonly id: string; readonly edits: readonly TextEdit[] } {
  const sources = declaredSources(document.frontMatter);
  const known = sources.find((source) => sourcePath(source, sourcesFolder)?.replace(/^\.\//, '') === file);
  if (known) return { id: known.id, edits: [] };
  const id = freeId(sources);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  const entry = [`  - id: ${id}`, `    file: ${JSON.stringify(file)}`, `    retrieved: ${retrieved}`].join(
    eol,
  );
  const head = document.frontMatter;
  if (!head)
    return {
      id,
      edits: [
        insert(
          document.text.startsWith('\ufeff') ? 1 : 0,
          `---${eol}type: postmortem${eol}sources:${eol}${entry}${eol}---${eol}${eol}`,
        ),
      ],
    };
  const field = head.fields.get('sources');
  if (!field) return { id, edits: [insert(head.yaml.end, `sources:${eol}${entry}${eol}`)] };
  const last = head.fields.get(`sources.${sources.length - 1}`);
  const flow = document.text.charAt(field.value.start) === '[';
  if (flow && last)
    return {
      id,
      edits: [
        insert(last.value.end, `, { id: ${id}, file: ${JSON.stringify(file)}, retrieved: ${retrieved} }`),
      ],
    };
  if (flow)
    return {
      id,
      edits: [
        {
          range: field.value,
          text: `[{ id: ${id}, file: ${JSON.stringify(file)}, retrieved: ${retrieved} }]`,
        },
      ],
    };
  const at = lineAfter(document.text, last?.value.end ?? field.value.end, head.yaml.end);
  return { id, edits: [insert(at, `${entry}${eol}`)] };
}

function insert(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

/** The start of the line below an offset. A block value's span may reach to that line already. */
function lineAfter(text: string, offset: number, end: number): number {
  if (/[\n\r]/.test(text.charAt(offset - 1))) return Math.min(offset, end);
  const at = text.slice(offset, end).search(/\r\n|\n|\r/);
  if (at < 0) return end;
  return offset + at + (text.startsWith('\r\n', offset + at) ? 2 : 1);
}

function freeId(sources: readonly DeclaredSource[]): string {
  const taken = new Set(sources.map((source) => source.id));
  for (let i = 1; ; i++) if (!taken.has(`s${i}`)) return `s${i}`;
}
