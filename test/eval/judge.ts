import { parseDocumentText } from '../../src/core/document/document.ts';
import { judgeFacets } from '../../src/core/facets/index.ts';
import { detectLanguage } from '../../src/core/language/language.ts';
import { findQuotations } from '../../src/core/quotes/extract/index.ts';
import { readSentences } from '../../src/core/reading/sentence.ts';
import { recognize } from '../../src/core/recognition/index.ts';
import type { Explained } from '../../src/core/report/explain.ts';

/** The part of an analysis that the labels speak of, without what leans on sources and rules. */
export function judgeText(text: string, path: string): Explained {
  const markdown = parseDocumentText(text).document;
  const sentences = readSentences(markdown);
  const language = detectLanguage(markdown);
  const quotations = findQuotations(markdown);
  const recognition = recognize(markdown, { path, sentences, language });
  return {
    markdown,
    language,
    recognition,
    coverage: judgeFacets({ document: markdown, sentences, quotations, language }),
  };
}
