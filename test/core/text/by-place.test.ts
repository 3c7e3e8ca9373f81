import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byPlace } from '../../../src/core/text/by-place.ts';

test('what lies in a stretch is what asking each would give', () => {
  const place = fc.nat(12);
  fc.assert(
    fc.property(fc.array(place), place, place, (places, from, to) => {
      const items = places.map((at, i) => ({ at, i }));
      const wanted = items.filter(({ at }) => at >= from && at <= to).toSorted((a, b) => a.at - b.at);
      assert.deepEqual(byPlace(items, ({ at }) => at)(from, to), wanted);
    }),
  );
});
