import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Echoes, type View } from '../../src/extension/panel/echoes.ts';

const lines = (start: number, end: number) => ({ start: { line: start }, end: { line: end } });
const at = (start: number, slack = 0): View => ({ visible: [lines(start, start + 30)], lines: 500, slack });

test('an editor that comes to where it was asked to is an echo, however late; any other move is its user’s', () => {
  const echoes = new Echoes();
  echoes.ask(100, [at(0)], 0);
  assert.equal(echoes.isEcho(at(469), 1), false, 'the user jumps to the end just after the page has moved');
  assert.equal(echoes.isEcho(at(100), 2500), true);
  assert.equal(echoes.isEcho(at(100), 2600), true, 'a second editor');
  assert.equal(echoes.isEcho(at(101), 2700), false);
  assert.equal(echoes.isEcho(at(100), 9000), false, 'later it is the user who comes by');
});

test('answers that overtake each other are echoes, each of its own request', () => {
  const echoes = new Echoes();
  for (const line of [100, 150, 210]) echoes.ask(line, [at(0)], line);
  assert.deepEqual(
    [100, 150, 210].map((line) => echoes.isEcho(at(line), 400)),
    [true, true, true],
  );
});

test('an editor that leaves room above, folds, or cannot scroll that far has answered, too', () => {
  const echoes = new Echoes();
  echoes.ask(100, [at(0, 5)], 0);
  assert.equal(echoes.isEcho(at(95, 5), 10), true);
  assert.equal(echoes.isEcho(at(94, 5), 20), false);
  const folded: View = { visible: [lines(195, 199), lines(300, 330)], lines: 500, slack: 5 };
  echoes.ask(300, [at(0, 5)], 1000);
  assert.equal(echoes.isEcho(folded, 1010), true);
  echoes.ask(499, [at(0)], 2000);
  assert.equal(echoes.isEcho({ visible: [lines(470, 499)], lines: 500, slack: 0 }, 2010), true);
});

test('an editor that shows the line already answers nothing, and is soon its user’s again', () => {
  const echoes = new Echoes();
  echoes.ask(100, [at(100)], 0);
  assert.equal(echoes.isEcho(at(100), 1000), false);
});

test('while something is shown in the editor on the page’s behalf, whatever it does is an echo', () => {
  const echoes = new Echoes();
  echoes.hold(0);
  assert.equal(echoes.isEcho(at(300), 300), true);
  assert.equal(echoes.isEcho(at(300), 500), false);
});
