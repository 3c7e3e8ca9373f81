import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Room } from '../../src/extension/panel/room.ts';

const document = (lengths: readonly number[], wraps = true) => ({
  count: lengths.length,
  at: (line: number) => lengths[line] ?? 0,
  wraps,
});

test('rows are lines where nothing wraps, and the last line is the end', () => {
  const lengths = [10, 0, 500, 0, 20, 30, 0];
  assert.deepEqual(new Room().below(1, 5, document(lengths, false)), { line: 6, character: 0 });
  assert.deepEqual(new Room().below(4, 5, document(lengths, false)), { line: 6, character: 0 });
  assert.deepEqual(new Room().below(2, 0, document(lengths)), { line: 2, character: 0 });
});

test('a line that wraps takes as many rows as it needs at the width that was seen', () => {
  const room = new Room();
  const lengths = [300, 0, 50, 0, 0, 0, 0];
  assert.deepEqual(room.below(0, 5, document(lengths)), { line: 2, character: 0 });
  room.see(200);
  room.see(100);
  room.see(0);
  assert.deepEqual(room.below(0, 5, document(lengths)), { line: 3, character: 0 });
  assert.deepEqual(room.below(0, 2, document(lengths)), { line: 0, character: 250 }, 'within its third row');
});
