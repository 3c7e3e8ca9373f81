import { parseArgs } from 'node:util';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface Arguments {
  readonly command: string;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly config: string | undefined;
  readonly fix: boolean;
  readonly explain: boolean;
  readonly today: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly template: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Exit status: 0 no error-level problem, 1 some, 2 could not do what was asked. */
export const EXIT = { fine: 0, problems: 1, failed: 2 } as const;

/** What the words after `postmortem` mean, or the sentence that says why they mean nothing. */
export function readArguments(argv: readonly string[]): Arguments | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        config: { type: 'string' },
        fix: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        today: { type: 'string' },
        'stdin-filename': { type: 'string' },
        template: { type: 'string' },
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    const format = FORMATS.find((name) => name === values.format);
    if (!format) return { error: `Unknown format "${values.format}". Use one of: ${FORMATS.join(', ')}.` };
    if (values.today !== undefined && !isDate(values.today)) {
      return { error: `"${values.today}" is not a date. Write it as 2024-07-19.` };
    }
    const [command = '', ...paths] = positionals;
    return {
      command,
      paths,
      format,
      config: values.config,
      fix: values.fix,
      explain: values.explain,
      today: values.today,
      stdinFilename: values['stdin-filename'],
      template: values.template,
      output: values.output,
      force: values.force,
      help: values.help,
      version: values.version,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: `${message.split('. ')[0] ?? message}. Run "postmortem --help" for what there is.` };
  }
}

/** Whether a day is one of the calendar: 2024-02-30 is none. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

export const USAGE = `postmortem: checks incident postmortems written in Markdown

  postmortem check [--format text|json|sarif|github] [--explain] [FILES|GLOBS|DIRS|-]
      Says whether each file covers cause, scope, remediation and quotes, and lists its problems.
      A file that is named is always checked; in a folder or glob only postmortems are.
      --today DATE            the date by which actions are overdue (default: today)
      --stdin-filename NAME   the name by which text from standard input goes
      --config FILE           this configuration, instead of the nearest .postmortem.yml
      --fix                   makes all fixes that are safe
  postmortem quotes FILES --format json
      Lists the quotations of any text or Markdown file with their speakers.
  postmortem new [--template T] FILE
      Writes a new postmortem by a template; writes over nothing without --force.
  postmortem rules, postmortem templates [--format json]
      Lists what there is.
  postmortem export FILE -o OUT.html
      Writes the document as one HTML file that needs nothing else.
      --force                 replaces the file if there is one

Exit status: 0 no error-level problem, 1 some, 2 could not do what was asked.
`;
