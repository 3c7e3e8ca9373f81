import { pageRenderer } from '../../src/core/html/index.ts';
import { english, open } from '../../src/core/index.ts';
import { changeOf } from '../../src/protocol/body.ts';
import { edits, longDocument } from '../preview/edits.ts';
import { openBrowser, openPage, type TestPage } from '../preview/page.ts';
import type { Bench } from './run.ts';
import { postmortemOf } from './sample.ts';

/** What the host does for the page at a keystroke, once the report is there. */
function hostUpdate(size: number): Bench {
  let text = postmortemOf(size);
  let analysis = open(text);
  const render = pageRenderer({ translate: english, mode: 'page', image: () => undefined });
  let page = render(analysis);
  return {
    name: `preview: keystroke to message, after the report, ${size / 1000} KB`,
    run() {
      const at = text.indexOf('because the consumer', text.length / 2);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      analysis = analysis.next(text);
      void analysis.report();
      const started = performance.now();
      const next = render(analysis);
      void changeOf(page.chunks, next.chunks);
      const ms = performance.now() - started;
      page = next;
      return ms;
    },
  };
}

interface Opened {
  readonly preview: TestPage;
  readonly close: () => Promise<void>;
  text: string;
}

let opened: Promise<Opened> | undefined;

async function openLong(): Promise<Opened> {
  const browser = await openBrowser();
  const preview = await openPage(browser);
  const text = longDocument(500_000);
  await preview.show(text);
  await preview.page.evaluate(() => {
    // Behind the page's own listener, with the layout that its work asks for.
    addEventListener('message', () => {
      document.body.getBoundingClientRect();
      const began = performance.getEntriesByName('message').at(-1)?.startTime ?? 0;
      Object.assign(window, { took: performance.now() - began });
    });
  });
  return { preview, close: () => browser.close(), text };
}

async function end(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

/** Time of the page from the message to the finished layout; each edit is made and taken back. */
const pageUpdates = edits.map(
  ({ name, from, to }): Bench => ({
    name: `preview: page time of an update, 500 KB, ${name}`,
    async run() {
      opened ??= openLong();
      const page = await opened;
      await page.preview.show(page.text.replace(from, to));
      const took = await page.preview.page.evaluate(() => (window as unknown as { took: number }).took);
      await page.preview.show(page.text);
      return took;
    },
    end,
  }),
);

/** What the page does in a frame for which it was scrolled. */
const scroll: Bench = {
  name: 'preview: page time of a scroll, 500 KB',
  async run() {
    opened ??= openLong();
    const { preview } = await opened;
    return preview.page.evaluate(async () => {
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo(0, Math.random() * document.body.scrollHeight);
      await new Promise((done) => addEventListener('scroll', done, { once: true }));
      const began = performance.now();
      await new Promise((done) => requestAnimationFrame(done));
      return performance.now() - began;
    });
  },
  end,
};

export const benches: readonly Bench[] = [hostUpdate(20_000), hostUpdate(500_000), ...pageUpdates, scroll];
