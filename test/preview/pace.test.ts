import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../../src/extension/panel/pace.ts';

/** A pace whose event loop turns by hand. */
function paced(isSent = true) {
  let rendered = 0;
  const turns: (() => void)[] = [];
  const pace = new Pace(
    async (isMeant) => {
      await null;
      if (!isMeant()) return false;
      rendered += 1;
      return isSent;
    },
    (work) => turns.push(work),
  );
  const turn = async (): Promise<number> => {
    for (const work of turns.splice(0)) work();
    await new Promise((done) => setImmediate(done));
    return rendered;
  };
  return { pace, turn };
}

test('a hidden preview renders nothing, however much is typed, and the last version when it is seen again', async () => {
  const { pace, turn } = paced();
  for (let i = 0; i < 100; i++) pace.change();
  assert.equal(await turn(), 0, 'before the page has ever listened');
  pace.begin();
  assert.equal(await turn(), 1);
  pace.shown();
  pace.end();
  for (let i = 0; i < 100; i++) {
    pace.change();
    assert.equal(await turn(), 1);
  }
  pace.begin();
  assert.equal(await turn(), 2);
});

test('a burst of keystrokes is rendered at once for what came in one turn, and once more when the page is ready for it', async () => {
  const { pace, turn } = paced();
  pace.begin();
  for (let i = 0; i < 10; i++) pace.change();
  assert.equal(await turn(), 1);
  for (let i = 0; i < 100; i++) {
    pace.change();
    assert.equal(await turn(), 1, 'the page has not shown the first yet');
  }
  assert.equal(pace.shown(), false, 'there is more to come');
  assert.equal(await turn(), 2);
  assert.equal(pace.shown(), true);
  assert.equal(await turn(), 2);
});

test('a page that never answers blocks nobody once it is loaded again or seen again', async () => {
  const { pace, turn } = paced();
  pace.begin();
  assert.equal(await turn(), 1);
  pace.change();
  assert.equal(await turn(), 1);
  pace.begin();
  assert.equal(await turn(), 2);
  pace.end();
  pace.begin();
  assert.equal(await turn(), 3);
});

test('what was under way for a page that has gone is not sent to the one after it', async () => {
  let arrive = (): void => {};
  const sent: boolean[] = [];
  const pace = new Pace(
    async (isMeant) => {
      await new Promise<void>((done) => {
        arrive = done;
      });
      sent.push(isMeant());
      return isMeant();
    },
    (work) => work(),
  );
  pace.begin();
  const first = arrive;
  pace.end();
  pace.begin();
  first();
  arrive();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(sent, [false, true]);
});

test('a change that is nothing new to the page keeps nobody waiting', async () => {
  const { pace, turn } = paced(false);
  pace.begin();
  assert.equal(await turn(), 1);
  pace.change();
  assert.equal(await turn(), 2);
});
