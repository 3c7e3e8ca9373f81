/**
 * `npm run bench [words of names]`: times each bench several times, round by round so that contenders share the machine's moods,
 * and prints minimum and median in milliseconds. Figures are for reading; no test asserts them.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Bench {
  readonly name: string;
  /** What is measured; may return a figure of its own in milliseconds, where preparing must not count. */
  run(): number | undefined | Promise<number | undefined>;
  /** Ends what the rounds have left running. */
  end?(): Promise<void>;
}

const rounds = Number(process.env.ROUNDS ?? 9);

async function load(): Promise<readonly Bench[]> {
  const files = globSync('*.bench.ts', { cwd: import.meta.dirname }).toSorted();
  const modules = await Promise.all(
    files.map(
      (file) =>
        import(pathToFileURL(join(import.meta.dirname, file)).href) as Promise<{ benches: readonly Bench[] }>,
    ),
  );
  const words = process.argv.slice(2);
  const all = modules.flatMap(({ benches }) => benches);
  return words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)));
}

async function once(bench: Bench): Promise<number> {
  const started = performance.now();
  const own = await bench.run();
  return typeof own === 'number' ? own : performance.now() - started;
}

const benches = await load();
const times = new Map<string, number[]>(benches.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const bench of benches) times.get(bench.name)?.push(await once(bench));
}
for (const bench of benches) await bench.end?.();
console.log(`${'min ms'.padStart(9)} ${'median'.padStart(9)}  (${rounds} rounds, Node ${process.version})`);
for (const [name, taken] of times) {
  const sorted = taken.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${(sorted[0] ?? 0).toFixed(2).padStart(9)} ${median.toFixed(2).padStart(9)}  ${name}`);
}
