import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FACET_IDS, type Report } from '../core/index.ts';
import type { Format } from './args.ts';
import { printable, printableJson } from './printable.ts';

export function formatReports(reports: readonly Report[], format: Format): string {
  switch (format) {
    case 'json':
      return `${printableJson(reports)}\n`;
    case 'sarif':
      return `${printableJson(sarif(reports))}\n`;
    case 'github':
      return reports
        .flatMap((report) => report.problems.map((problem) => annotation(report.file, problem)))
        .join('');
    case 'text':
      return reports.map(textReport).join('\n');
  }
}

type Problem = Report['problems'][number];

function textReport(report: Report): string {
  const lines = [printable(report.file)];
  for (const id of FACET_IDS) {
    const { level, evidence, lacks } = report.coverage[id];
    const where = evidence.length > 0 ? `line ${[...new Set(evidence.map((e) => e.line))].join(', ')}` : '';
    lines.push(
      `  ${id.padEnd(12)} ${level.padEnd(8)} ${[where, ...lacks].filter((part) => part !== '').join(': ')}`.trimEnd(),
    );
  }
  for (const problem of report.problems) {
    const place = `${problem.line}:${problem.column}`;
    lines.push(
      `  ${place.padEnd(8)} ${problem.severity.padEnd(8)} ${printable(problem.message)} (${problem.rule})`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function annotation(file: string, problem: Problem): string {
  const command =
    problem.severity === 'error' ? 'error' : problem.severity === 'warning' ? 'warning' : 'notice';
  const place = `file=${property(file)},line=${problem.line},endLine=${problem.endLine},col=${problem.column},endColumn=${problem.endColumn}`;
  return `::${command} ${place},title=${property(problem.rule)}::${data(problem.message)}\n`;
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** A relative address leads from where the command ran; `#`, `?` and `:` in a name are parts of the name. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  // Half a character in a name has no address.
  const whole = file.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}

function sarif(reports: readonly Report[]): object {
  const results = reports.flatMap((report) =>
    report.problems.map((problem) => ({
      ruleId: problem.rule,
      level: SARIF_LEVEL[problem.severity],
      message: { text: problem.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(report.file) },
            region: {
              startLine: problem.line,
              startColumn: problem.column,
              endLine: problem.endLine,
              endColumn: problem.endColumn,
            },
          },
        },
      ],
    })),
  );
  const rules = [...new Set(results.map((result) => result.ruleId))].map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'postmortem', version: PACKAGE_VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}
