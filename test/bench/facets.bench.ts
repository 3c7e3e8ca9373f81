import { parseDocumentText } from '../../src/core/document/document.ts';
import { judgeFacets } from '../../src/core/facets/index.ts';
import { detectLanguage } from '../../src/core/language/language.ts';
import { findQuotations } from '../../src/core/quotes/extract/index.ts';
import { readSentences } from '../../src/core/reading/sentence.ts';
import { recognize } from '../../src/core/recognition/index.ts';
import type { Bench } from './run.ts';
import { postmortemOf } from './sample.ts';

/** What the judgement takes beyond parsing: language, sentences, quotations, recognition and the four facets. */
function judging(size: number): readonly Bench[] {
  const { document } = parseDocumentText(postmortemOf(size));
  const language = detectLanguage(document);
  const sentences = readSentences(document);
  const quotations = findQuotations(document);
  const kilobytes = `${size / 1000} KB`;
  return [
    {
      name: `judging beyond parsing, ${kilobytes}`,
      run() {
        const spoken = detectLanguage(document);
        const read = readSentences(document);
        void recognize(document, { sentences: read, language: spoken });
        void judgeFacets({
          document,
          sentences: read,
          quotations: findQuotations(document),
          language: spoken,
        });
      },
    },
    { name: `  language, ${kilobytes}`, run: () => void detectLanguage(document) },
    { name: `  sentences, ${kilobytes}`, run: () => void readSentences(document) },
    { name: `  quotations, ${kilobytes}`, run: () => void findQuotations(document) },
    { name: `  recognition, ${kilobytes}`, run: () => void recognize(document, { sentences, language }) },
    {
      name: `  facets, ${kilobytes}`,
      run: () => void judgeFacets({ document, sentences, quotations, language }),
    },
  ];
}

export const benches: readonly Bench[] = judging(50_000);
