import type { DocumentBlock, MarkdownDocument } from '../../../document/model.ts';
import type { Quotation } from '../../quotation.ts';
import { before, quotationOf, type Source } from './record.ts';
import { sentenceStart, sourceIn } from './source.ts';
import { CODE_LANGUAGES, COMMAND, INTRODUCES, LOGGY } from './words.ts';

/** How much of a long log tells what it is. */
const HEAD = 1200;

/** Fenced text that a system or a person said: a log, an error, an alert, a message. Code, commands and configuration are none. */
export function logQuotation(document: MarkdownDocument, block: DocumentBlock): Quotation | undefined {
  const { text } = block.visible;
  if (text.trim() === '' || (block.lang !== undefined && CODE_LANGUAGES.test(block.lang))) return undefined;
  const head = text.slice(0, HEAD);
  const lead = before(document, block);
  const intro = lead && lead.kind !== 'code' ? introOf(lead) : undefined;
  if (intro && /\b(?:query|queries|command|commands|config(?:uration)?|script|code)\s*:?$/i.test(intro.text))
    return undefined;
  const introduced = intro !== undefined && INTRODUCES.test(intro.text);
  if (/^\s*(?:diff --git|@@ |--- a\/)/.test(head) || (block.lang === 'json' && !introduced)) return undefined;
  if (COMMAND.test(head) && !/^\s*(?:error|fatal)/im.test(head)) return undefined;
  if (isConfiguration(head) || !(LOGGY.test(head) || (introduced && isProse(head)))) return undefined;
  const source = introduced && intro ? sourceOf(intro) : undefined;
  return quotationOf(
    block,
    { start: 0, end: text.trimEnd().length },
    'log',
    'introduction',
    source ?? processOf(block),
  );
}

interface Intro {
  readonly block: DocumentBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The last sentence before the fence. */
export function introOf(block: DocumentBlock): Intro {
  const { text } = block.visible;
  const end = text.trimEnd().length;
  const start = sentenceStart(text, end);
  return { block, start, end, text: text.slice(start, end) };
}

export function sourceOf(intro: Intro): Source | undefined {
  const span = sourceIn(intro.block.visible, intro.start, intro.end);
  return span && { block: intro.block, span };
}

/** A log that names its process in its lines: `host cosmovisor[123]:`, `[W 2017-09-28 16:20:51.785 JupyterHub base:350]`. */
function processOf(block: DocumentBlock): Source | undefined {
  const match = /(?:^|\s)([A-Za-z][\w.-]{1,40})\\?\[\d+\\?\]:|^\[[WEIDFC] [\d-]+ [\d:.]+ (\w+)/m.exec(
    block.visible.text.slice(0, HEAD),
  );
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return undefined;
  const start = match.index + match[0].indexOf(name);
  return { block, span: { start, end: start + name.length } };
}

/** Lines of `key: value` or `key = value`, or of brackets, are configuration. */
function isConfiguration(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const set = lines.filter((line) =>
    /^\s*(?:-\s*)?[\w."'-]+\s*(?:[:=]\s*\S{0,60}|[:=])\s*[,;]?$|^\s*[[\]{}(),;]+\s*$|^\s*\/\//.test(line),
  );
  return set.length > lines.length * 0.6 && !/^\W*(?:error|fatal)\b/im.test(text);
}

function isProse(text: string): boolean {
  return (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 8 && !/[{}();=]{3,}/.test(text);
}
