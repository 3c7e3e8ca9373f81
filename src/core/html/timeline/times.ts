/** Parts of an instant in UTC as a report writes them: `2024-07-19`, `04:09`. */
export function dateOf(instant: number): string {
  return iso(instant).slice(0, 10);
}

export function clockOf(instant: number): string {
  return iso(instant).slice(11, 16);
}

export function isoOf(instant: number): string {
  return iso(instant).replace('.000Z', 'Z');
}

/** Instants that no calendar has are brought to its end. */
function iso(instant: number): string {
  const most = 253_402_300_799_000;
  return new Date(Math.max(-most, Math.min(most, Number.isFinite(instant) ? instant : 0))).toISOString();
}
