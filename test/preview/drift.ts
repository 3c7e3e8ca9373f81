import assert from 'node:assert/strict';
import type { TestPage } from './page.ts';

interface Drift {
  readonly blocks: number;
  /** The most that the page is off, in lines, when the editor scrolls to a block; and when the page does. */
  readonly toPage: number;
  readonly toEditor: number;
  /** Messages about the page's own moves, and at most how many the reader's moves made each. */
  readonly echoes: number;
  readonly messages: number;
}

/**
 * Scrolls to blocks from both sides, and measures how far the other side is from each. Runs in the page.
 * A block is whatever begins a line: list items and rows of tables, too. The title is the top of the page,
 * and the top of the page is the first line.
 */
const measureDrift = async ({
  lines,
  revision,
  every,
}: {
  lines: readonly (readonly number[])[];
  revision: number;
  every: number;
}): Promise<Drift> => {
  const posted = (window as unknown as { posted: { type: string; line?: number }[] }).posted;
  const said = () => posted.filter(({ type }) => type === 'scrolled');
  const found = [...document.querySelectorAll('#body .chunk')].flatMap((part, i) =>
    [...part.querySelectorAll('[data-at]')].map((element, at) => {
      const top = element.getBoundingClientRect().top + scrollY;
      const isTitle = part.classList.contains('is-title');
      return { line: lines[i]?.[at] ?? 0, top: isTitle ? 0 : top };
    }),
  );
  const blocks = found.filter(
    ({ line, top }, i) => line > (found[i - 1]?.line ?? -1) && (top > 0 || i === 0),
  );
  /** Messages are read in order: when the second has come, the first has been acted on. */
  const channel = new MessageChannel();
  const turn = () =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  /** As if it had come from the host, without the time that a message takes. */
  const tell = (data: object) => dispatchEvent(new MessageEvent('message', { data }));
  /** A frame, and what its scroll events ask for. */
  const frame = async () => {
    await new Promise((done) => requestAnimationFrame(done));
    await turn();
  };
  const result = { blocks: blocks.length, toPage: 0, toEditor: 0, echoes: 0, messages: 0 };
  let at = 0;
  const isAbove = (i: number) => (blocks[i]?.top ?? Number.POSITIVE_INFINITY) <= scrollY + 1;
  for (const { line } of blocks) {
    tell({ type: 'scroll', revision, line });
    while (isAbove(at + 1)) at++;
    while (at > 0 && !isAbove(at)) at--;
    result.toPage = Math.max(result.toPage, Math.abs((blocks[at]?.line ?? 0) - line));
  }
  await frame();
  await frame();
  result.echoes = said().length;
  for (const { line, top } of blocks.filter((_, i) => i % every === 0 || i === blocks.length - 1)) {
    dispatchEvent(new WheelEvent('wheel'));
    const before = said().length;
    scrollTo(0, Math.ceil(top));
    await frame();
    if (Math.abs(scrollY - top) > 1) await frame();
    const now = said();
    result.messages = Math.max(result.messages, now.length - before);
    result.toEditor = Math.max(result.toEditor, Math.abs((now.at(-1)?.line ?? 0) - (top === 0 ? 0 : line)));
  }
  return result;
};

/**
 * Holds the page and the editor to each other at the blocks of the document that is shown.
 * `every`: the reader scrolls to each block of that many only, and to the last, since each takes a frame.
 */
export async function assertInStep(preview: TestPage, name: string, every = 1): Promise<void> {
  const { blocks, toPage, toEditor, echoes, messages } = await preview.page.evaluate(measureDrift, {
    lines: preview.lines(),
    revision: 1,
    every,
  });
  assert.ok(blocks > 2, `${blocks} blocks of ${name}`);
  assert.ok(toPage <= 1, `${name}: the page is ${toPage} lines off`);
  assert.ok(toEditor <= 1, `${name}: the editor is ${toEditor} lines off`);
  assert.equal(echoes, 0, `${name}: messages about moves that the editor asked for`);
  assert.ok(messages <= 1, `${name}: ${messages} messages about one move`);
}
