import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportHtml } from '../../../src/core/export/index.ts';
import { languageNamed } from '../../../src/core/html/code/languages.ts';
import { tokensOf } from '../../../src/core/html/code/tokens.ts';
import { pageRenderer } from '../../../src/core/html/index.ts';
import { english, open } from '../../../src/core/index.ts';

/** The tokens as `kind:text`, for a reader of the test. */
function read(name: string, code: string): readonly string[] {
  const language = languageNamed(name);
  assert.ok(language, name);
  return tokensOf(code, language).map(({ kind, start, end }) => `${kind}:${code.slice(start, end)}`);
}

test('each language of postmortems has its tokens told apart', () => {
  assert.deepEqual(read('json', '{"a": "b", "n": -1.5, "t": true}'), [
    'key:"a"',
    'string:"b"',
    'key:"n"',
    'number:1.5',
    'key:"t"',
    'keyword:true',
  ]);
  assert.deepEqual(read('yaml', 'size: 50 # was "200"\nurl: http://a.b/#x\non: yes'), [
    'key:size',
    'number:50',
    'comment:# was "200"',
    'key:url',
    'key:on',
    'keyword:yes',
  ]);
  assert.deepEqual(read('bash', 'for f in *; do echo "$f" # all\ndone'), [
    'keyword:for',
    'keyword:in',
    'keyword:do',
    'string:"$f"',
    'comment:# all',
    'keyword:done',
  ]);
  assert.deepEqual(read('console', '$ echo "a"\nsaid "b\nroot@db-3:~# id'), [
    'meta:$ ',
    'string:"a"',
    'meta:root@db-3:~# ',
  ]);
  assert.deepEqual(read('SQL', "select 'it''s' from t -- slow\nwhere n = 1"), [
    'keyword:select',
    "string:'it'",
    "string:'s'",
    'keyword:from',
    'comment:-- slow',
    'keyword:where',
    'number:1',
  ]);
  assert.deepEqual(read('ts', "const a = `x\ny`; // 'z'\nreturn /* 1\n */ 0x1f"), [
    'keyword:const',
    'string:`x\ny`',
    "comment:// 'z'",
    'keyword:return',
    'comment:/* 1\n */',
    'number:0x1f',
  ]);
  assert.deepEqual(read('python', 'def f():\n  """Doc\n  "x" """\n  return None'), [
    'keyword:def',
    'string:"""Doc\n  "x" """',
    'keyword:return',
    'keyword:None',
  ]);
  assert.deepEqual(read('go', 'defer close(`a\nb`)'), ['keyword:defer', 'string:`a\nb`']);
  assert.deepEqual(read('rust', 'fn f<\'a>(s: &\'a str) { "x" }'), [
    'keyword:fn',
    'keyword:str',
    'string:"x"',
  ]);
  assert.deepEqual(read('java', 'public int n = \'c\'; // "s"'), [
    'keyword:public',
    'keyword:int',
    "string:'c'",
    'comment:// "s"',
  ]);
  assert.deepEqual(read('diff', '@@ -1 +1 @@\n-old\n+new\n same'), [
    'meta:@@ -1 +1 @@',
    'removed:-old',
    'added:+new',
  ]);
  assert.deepEqual(read('http', 'GET /a HTTP/1.1\nRetry-After: 120'), [
    'keyword:GET',
    'number:1.1',
    'key:Retry-After',
    'number:120',
  ]);
  assert.deepEqual(read('toml', '[server]\nport = 8080 # why\nn = "x"'), [
    'meta:[server]',
    'key:port',
    'number:8080',
    'comment:# why',
    'key:n',
    'string:"x"',
  ]);
  assert.deepEqual(read('log', "2024-07-19T04:09:31Z ERROR can't connect 3/5"), [
    'number:2024-07-19T04:09:31Z',
    'keyword:ERROR',
    'number:3',
    'number:5',
  ]);
});

test('an unclosed string or comment ends with its line or with the code', () => {
  assert.deepEqual(read('java', 's = "open\nint n'), ['string:"open', 'keyword:int']);
  assert.deepEqual(read('java', '/* open\nint n'), ['comment:/* open\nint n']);
});

test('tokens are in order, apart from each other and within the code, whatever it is', () => {
  const names = [
    'json',
    'yaml',
    'bash',
    'console',
    'sql',
    'ts',
    'python',
    'rust',
    'diff',
    'http',
    'toml',
    'log',
    'nginx',
  ];
  const piece = fc.constantFrom(
    '"',
    "'",
    '`',
    '"""',
    '/*',
    '*/',
    '//',
    '#',
    '--',
    '\\',
    '\n',
    ' ',
    'a',
    'if',
    '1',
    ':',
    '=',
    '$ ',
    '<b>',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(piece, { maxLength: 40 }), (name, pieces) => {
      const code = pieces.join('');
      const language = languageNamed(name);
      let at = 0;
      for (const { start, end } of language ? tokensOf(code, language) : []) {
        assert.ok(start >= at && end > start && end <= code.length);
        at = end;
      }
    }),
  );
});

test('time grows with length alone on hostile code', () => {
  // Each is the kind of input on which a scanner that looks back or ahead without bound takes minutes.
  for (const unit of ['"', "'", '/*', '1-', 'a-', '\\"', '# ', '"""', ' ', '1:', 'x=']) {
    for (const name of ['ts', 'python', 'yaml', 'toml', 'http', 'console']) {
      const language = languageNamed(name);
      if (language) tokensOf(unit.repeat(50_000), language);
    }
  }
});

const text = `# A

The gateway logged:

\`\`\`json
{"message": "<img src=x onerror=alert(1)>", "a": "</code>"}
\`\`\`
`;

test('code stays text: nothing of it becomes a tag, and every letter of it is there', () => {
  const shown = exportHtml(open(text, { asked: true }), { style: '', translate: english });
  const code = /<code data-lang="json">([\s\S]*?)<\/code>/.exec(shown)?.[1] ?? '';
  assert.deepEqual(
    new Set(code.match(/<[^>]*>/g)),
    new Set(['<span class="t-key">', '</span>', '<span class="t-string">']),
  );
  const words = code
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  assert.equal(words, '{"message": "<img src=x onerror=alert(1)>", "a": "</code>"}');
});

test('evidence inside of code is marked through its tokens', () => {
  const page = pageRenderer({ translate: english, mode: 'page', image: () => undefined });
  const logged =
    '# A\n\nThe payment gateway logged:\n\n```log\nERROR pool exhausted: no connection within 3s\n```\n';
  const body = page(open(logged, { asked: true }))
    .chunks.map(({ html }) => html)
    .join('');
  assert.match(
    body,
    /<span class="t-keyword"><span class="ev ev-quotes"[^>]*>ERROR<\/span><\/span><span class="ev ev-quotes"/,
  );
});
