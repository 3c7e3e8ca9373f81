import type { MarkdownDocument } from '../document/model.ts';
import type { Recognition } from '../document/postmortem.ts';
import type { Sentence } from '../reading/sentence.ts';
import { recognitionComment } from './comment.ts';
import { lookAt } from './look.ts';
import { SIGNALS } from './signals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export { recognitionEdit } from './comment.ts';

export interface RecognitionInput {
  readonly path?: string;
  /** Whether a `files` glob of the configuration names this file. */
  readonly configMatches?: boolean;
  /** Whether the file is checked because somebody named it. */
  readonly asked?: boolean;
  readonly sentences: readonly Sentence[];
  readonly language: string;
}

/** A sign that fired, with its share of the sum. */
export interface Sign {
  readonly id: string;
  readonly says: string;
  readonly weight: number;
}

/** Kept sources and notes are plain text; a postmortem is Markdown. */
const PLAIN = /\.te?xt$/i;

/** Is this a postmortem? The writer's word comes first, then the project's, then what the text looks like. */
export function recognize(document: MarkdownDocument, input: RecognitionInput): Recognition {
  const type = document.frontMatter?.data.type;
  if (typeof type === 'string' && type.trim().toLowerCase() === 'postmortem')
    return { isPostmortem: true, by: 'front-matter', reasons: ['its front matter says so'] };
  const comment = recognitionComment(document);
  if (comment?.isPostmortem)
    return { isPostmortem: true, by: 'front-matter', reasons: ['a comment in the text says so'] };
  const by = input.asked ? 'asked' : 'content';
  if (comment) return { isPostmortem: false, by, reasons: ['a comment in the text says that it is none'] };
  if (input.configMatches)
    return { isPostmortem: true, by: 'config', reasons: ['the configuration names this file'] };
  if (PLAIN.test(input.path ?? '')) return { isPostmortem: false, by, reasons: ['it is plain text'] };
  const { score, signs } = weigh(document, input.sentences, input.path ?? '');
  const isPostmortem = score > 0;
  return { isPostmortem, by: isPostmortem ? 'content' : by, reasons: reasonsOf(signs) };
}

/** The signs of the content and their sum; above zero is a postmortem. */
export function weigh(
  document: MarkdownDocument,
  sentences: readonly Sentence[],
  path: string,
): { readonly score: number; readonly signs: readonly Sign[] } {
  const look = lookAt(document, sentences, path);
  let score = BIAS;
  const signs: Sign[] = [];
  for (const { id, says, measure } of SIGNALS) {
    const weight = measure(look) * (WEIGHTS[id] ?? 0);
    score += weight;
    if (weight !== 0) signs.push({ id, says, weight });
  }
  signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { score, signs };
}

function reasonsOf(signs: readonly Sign[]): readonly string[] {
  if (signs.length === 0) return ['nothing in it speaks of an incident'];
  return signs.map(({ says, weight }) => `${weight > 0 ? 'for' : 'against'}: ${says}`);
}
