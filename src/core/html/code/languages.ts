/** What a scanner needs to know of a language; the names that people write behind a fence lead to it. */
export interface Language {
  /** What begins a comment that ends with its line. */
  readonly lineComments?: readonly string[];
  readonly blockComment?: readonly [string, string];
  /** Marks that open and close a string; those of three characters and the ones in `long` may hold line breaks. */
  readonly strings?: readonly string[];
  readonly long?: string;
  /** Whether `\` takes the meaning of the mark behind it. */
  readonly plainBackslash?: true;
  readonly keywords?: ReadonlySet<string>;
  readonly ignoresCase?: true;
  /** A word is a key where this follows it: `name: value`, `name = value`. */
  readonly keys?: ':' | '=';
  /** Lines mean something by how they begin. */
  readonly lines?: 'diff' | 'console' | 'http' | 'sections';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SCRIPT: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  strings: ['"', "'", '`'],
  long: '`',
  keywords: set(
    'abstract any as async await boolean break case catch class const continue debugger declare default delete do else enum export extends false finally for from function get if implements import in instanceof interface is keyof let namespace new null number object of private protected public readonly return satisfies set static string super switch this throw true try type typeof undefined unknown var void while with yield',
  ),
};

const C_LIKE: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  strings: ['"', "'"],
  keywords: set(
    'abstract as assert auto base bool boolean break byte case catch char class const continue default delegate delete do double else enum event explicit extends extern false final finally float for foreach fun function goto if implements import in inline instanceof int interface internal is lateinit lock long namespace native new null nullptr object operator out override package params private protected public readonly record ref return sealed short signed sizeof static string struct super switch synchronized template this throw throws trait true try typedef typename union unsafe unsigned use using val var virtual void volatile when where while yield',
  ),
};

const SHELL: Language = {
  lineComments: ['#'],
  strings: ['"', "'"],
  long: '"\'',
  keywords: set(
    'case do done elif else esac exit export fi for function if in local return set sudo then until while',
  ),
};

const PYTHON: Language = {
  lineComments: ['#'],
  strings: ['"""', "'''", '"', "'"],
  keywords: set(
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return self try while with yield',
  ),
};

const GO: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  strings: ['"', '`', "'"],
  long: '`',
  keywords: set(
    'any bool break byte case chan const continue default defer else error fallthrough false float64 for func go goto if import int int64 interface map nil package range return rune select string struct switch true type uint64 var',
  ),
};

const RUST: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  // A single quote begins a lifetime as often as a character.
  strings: ['"'],
  long: '"',
  keywords: set(
    'as async await bool break const continue crate dyn else enum extern false fn for i32 i64 if impl in let loop match mod move mut pub ref return self static str struct super trait true type u32 u64 u8 unsafe use usize where while',
  ),
};

const SQL: Language = {
  lineComments: ['--'],
  blockComment: ['/*', '*/'],
  strings: ["'", '"', '`'],
  long: "'",
  plainBackslash: true,
  ignoresCase: true,
  keywords: set(
    'add all alter analyze and any as asc begin between by cascade case check column commit constraint create cross default delete desc distinct drop else end exists explain false foreign from full group having if ilike in index inner insert into is join key left like limit lock not null offset on or order outer primary references returning right rollback select set table then to transaction true truncate union unique update using values view when where with',
  ),
};

const RUBY: Language = {
  lineComments: ['#'],
  strings: ['"', "'", '`'],
  keywords: set(
    'alias and begin break case class def do else elsif end ensure false for if in module next nil not or raise redo require rescue retry return self super then true unless until when while yield',
  ),
};

const JSON_LIKE: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  strings: ['"'],
  keywords: set('true false null'),
  keys: ':',
};

const YAML: Language = {
  lineComments: ['#'],
  strings: ['"', "'"],
  keywords: set('true false null yes no on off'),
  keys: ':',
};

const INI: Language = {
  lineComments: ['#', ';'],
  strings: ['"""', '"', "'"],
  keywords: set('true false'),
  keys: '=',
  lines: 'sections',
};

const CONFIG: Language = {
  lineComments: ['#', '//'],
  blockComment: ['/*', '*/'],
  strings: ['"'],
  keywords: set(
    'true false null server location upstream resource variable module provider data output locals',
  ),
  keys: '=',
};

const DOCKER: Language = {
  lineComments: ['#'],
  strings: ['"', "'"],
  keywords: set(
    'ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL USER VOLUME WORKDIR',
  ),
};

/** Nothing is quoted in a log for sure: it is times, numbers and how bad it was that a reader looks for. */
const LOG: Language = {
  strings: ['"'],
  keywords: set(
    'ALERT CRIT CRITICAL EMERG ERR ERROR Error FATAL PANIC Traceback WARN WARNING error fatal panic warn',
  ),
};

const DIFF: Language = { lines: 'diff' };
const CONSOLE: Language = { ...SHELL, lines: 'console' };
const HTTP: Language = {
  strings: ['"'],
  keywords: set('CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT true false null'),
  lines: 'http',
};

const NAMES: readonly (readonly [Language, string])[] = [
  [SCRIPT, 'typescript ts tsx javascript js jsx mjs cjs node'],
  [C_LIKE, 'java c h cpp c++ cc cs csharp c# kotlin kt scala php swift dart groovy proto protobuf'],
  [SHELL, 'bash sh shell zsh fish ksh powershell ps1 makefile make'],
  [CONSOLE, 'console shell-session shellsession sh-session terminal cmd'],
  [PYTHON, 'python py python3'],
  [GO, 'go golang'],
  [RUST, 'rust rs'],
  [SQL, 'sql mysql psql postgres postgresql plsql promql'],
  [RUBY, 'ruby rb elixir ex perl'],
  [JSON_LIKE, 'json jsonc json5 ndjson jsonl'],
  [YAML, 'yaml yml'],
  [INI, 'ini toml cfg conf properties dotenv env editorconfig'],
  [CONFIG, 'hcl terraform tf nginx'],
  [DOCKER, 'dockerfile docker'],
  [LOG, 'log logs syslog'],
  [DIFF, 'diff patch udiff'],
  [HTTP, 'http https'],
];

const BY_NAME: ReadonlyMap<string, Language> = new Map(
  NAMES.flatMap(([language, names]) => names.split(' ').map((name) => [name, language] as const)),
);

/** The language that stands behind a fence; a name that nobody knows is plain text. */
export function languageNamed(name: string): Language | undefined {
  return BY_NAME.get(name.toLowerCase());
}
