import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { mark, type TestEvent } from './editor-test.ts';
import { root } from './temp.ts';

/** Prints what the tests of one VS Code session tell, and counts it. */
export interface Reporter {
  /** Takes every line of the session; all but the runner's own are kept only for error messages. */
  readonly line: (line: string) => void;
  /** To be called at the end of the session; `trouble` says why it ended, if not by itself. */
  readonly end: (exitCode: number | undefined, trouble?: string) => Counts;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A reporter for a session that runs the compiled `module`. */
export function reporter(module: string): Reporter {
  const chatter: string[] = [];
  let passed = 0;
  let failed = 0;
  let ended = false;
  let running: string | undefined;
  const take = (event: TestEvent): void => {
    if (event.type === 'ended') {
      ended = true;
      return;
    }
    const title = `${event.file} › ${event.name}`;
    running = event.type === 'started' ? title : undefined;
    if (event.type === 'passed') {
      passed++;
      console.log(`  ✔ ${title} (${event.ms} ms)`);
    } else if (event.type === 'skipped') {
      console.log(`  ﹣ ${title} (skipped: ${event.reason})`);
    } else if (event.type === 'failed') {
      failed++;
      console.log(`  ✖ ${title} (${event.ms} ms)\n${indented(withSources(event.error, module))}`);
    }
  };
  return {
    line: (line) => {
      const at = line.indexOf(mark);
      if (at < 0) chatter.push(line);
      else take(JSON.parse(line.slice(at + mark.length)) as TestEvent);
    },
    end: (exitCode, trouble) => {
      if (!ended) {
        failed++;
        const during = running === undefined ? '' : ` during "${running}"`;
        console.log(
          `  ✖ ${trouble ?? `VS Code ended before the tests did, with exit code ${exitCode}`}${during}. It said last:`,
        );
        console.log(indented(lastWords(chatter)));
      }
      return { passed, failed };
    },
  };
}

/** VS Code's own log is long, and most of it tells of optional native modules that are not there. */
function lastWords(chatter: readonly string[]): string {
  return chatter
    .filter((line) => !/bindings file|watchdog|socket \(|connection token|from gallery/.test(line))
    .slice(-30)
    .map((line) => (line.split('\n', 1)[0] ?? '').slice(0, 300))
    .join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '      ');
}

/** Puts the places of the test files into a stack trace that speaks of the compiled module. */
function withSources(stack: string, module: string): string {
  const map = sourceMap(module);
  if (map === undefined) return stack;
  return stack
    .split('\n')
    .map((line) =>
      line.replace(/\(?[^\s(]*\.js(#vscode-extension)?:(\d+):(\d+)\)?/, (whole, wrapped, row, column) => {
        // The web worker wraps a module into a function, which puts two lines before it.
        const line = Number(row) - (wrapped === undefined ? 1 : 3);
        const entry = map.findEntry(line, Number(column) - 1);
        if (!whole.includes(basename(module)) || !('originalSource' in entry)) return whole;
        const source = relative(root, resolve(dirname(module), entry.originalSource));
        return `(${source}:${entry.originalLine + 1}:${entry.originalColumn + 1})`;
      }),
    )
    .filter(
      (line) =>
        !/extensionHostProcess\.js|extensionHostWorkerMain\.js|\(test\/host\/editor-test\.ts/.test(line),
    )
    .join('\n');
}

function sourceMap(module: string): SourceMap | undefined {
  const data = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/.exec(
    readFileSync(module, 'utf8'),
  );
  return data?.[1] === undefined
    ? undefined
    : new SourceMap(JSON.parse(Buffer.from(data[1], 'base64').toString()));
}
