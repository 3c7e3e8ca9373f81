import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { open } from '../../src/core/index.ts';
import type { Bench } from './run.ts';
import { postmortemOf } from './sample.ts';

function keystroke(size: number): Bench {
  const text = postmortemOf(size);
  let analysis = open(text);
  void analysis.report();
  let at = Math.floor(text.length / 2);
  return {
    name: `keystroke to report, ${size / 1000} KB`,
    run() {
      at = (at * 7919 + 13) % text.length;
      const started = performance.now();
      analysis = analysis.edit([{ range: { start: at, end: at }, text: 'x' }]);
      void analysis.report();
      return performance.now() - started;
    },
  };
}

function full(size: number): readonly Bench[] {
  const text = postmortemOf(size);
  return [
    { name: `full analysis, ${size / 1000} KB`, run: () => void open(text).report() },
    {
      name: `parser alone (peer), ${size / 1000} KB`,
      run: () => void fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    },
  ];
}

export const benches: readonly Bench[] = [
  ...full(5_000),
  ...full(50_000),
  keystroke(20_000),
  keystroke(50_000),
  keystroke(500_000),
];
