// Builds the bundles into dist/: extension, preview page, its style, command line.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { characterEntities } from 'character-entities';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('esbuild').Plugin} The table of the names of characters, as one string that is unpacked on first use. */
const packedReferences = {
  name: 'packed-references',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
      contents: referencesModule(characterEntities),
    }));
  },
};

/** @type {import('esbuild').Plugin} We read YAML and never write any. */
const readOnlyYaml = {
  name: 'read-only-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]\w+\.js$/ }, async ({ path }) => {
      const names = /export \{ ([\w, ]+) \}/.exec(await readFile(path, 'utf8'))?.[1];
      if (names === undefined) throw new Error(`No exports found in ${path}`);
      return {
        contents: names.replace(/\w+/g, (name) => `export const ${name} = undefined`).replaceAll(',', ';'),
      };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  // The licences of what is bundled stand in a file beside the bundles.
  legalComments: 'none',
  metafile: true,
  charset: 'utf8',
  logLevel: 'warning',
  target: 'es2022',
  // Its Node build is CommonJS, which an ES module bundle cannot load; this one is the same code as modules.
  alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) },
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  plugins: [packedReferences, readOnlyYaml],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    // One bundle for the desktop's extension host and the browser's: it asks nothing of Node.
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    // The worker has no DOM: packages that choose by platform must not take their page variant.
    conditions: ['worker'],
    // The worker is loaded from text, so it has no address that a library could resolve against.
    define: { ...common.define, 'self.location': 'undefined' },
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: { preview: 'src/preview/main.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: { preview: 'media/preview.css' },
    outdir: 'dist',
    loader: { '.css': 'css' },
  },
  {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { ...common.define, 'import.meta.dirname': '__dirname' },
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((running) => running.watch()));
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  writeFileSync(join(import.meta.dirname, 'dist/THIRD-PARTY-NOTICES.txt'), noticesOf(inputs));
}

/** The licences of the packages that the bundles hold code or data of. */
function noticesOf(/** @type {readonly string[]} */ inputs) {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  // Its table is packed into another module, so that no input names it.
  const all = [...new Set([...folders, 'node_modules/character-entities'])].sort();
  return all.map(noticeOf).join('\n');
}

function noticeOf(/** @type {string} */ path) {
  const folder = join(import.meta.dirname, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n${'-'.repeat(40)}\n${text}\n`;
}

/** A module in the place of `decode-named-character-reference`: sorted names, of each the length that it shares with the one before it. */
function referencesModule(/** @type {Readonly<Record<string, string>>} */ table) {
  const names = Object.keys(table).sort();
  const rows = names.map((name, i) => {
    const before = names[i - 1] ?? '';
    let shared = 0;
    while (shared < before.length && shared < 35 && before[shared] === name[shared]) shared++;
    return `${shared.toString(36)}${name.slice(shared)}-${table[name]}`;
  });
  if (rows.some((row) => row.includes('~') || row.indexOf('-') !== row.lastIndexOf('-')))
    throw new Error('A name or a character is one of the separators.');
  return `
    let known;
    function unpack() {
      const table = new Map();
      let name = '';
      for (const row of ${JSON.stringify(rows.join('~'))}.split('~')) {
        const [shared, value] = row.split('-');
        name = name.slice(0, Number.parseInt(shared[0], 36)) + shared.slice(1);
        table.set(name, value);
      }
      return table;
    }
    export function decodeNamedCharacterReference(name) {
      known ??= unpack();
      return known.get(name) ?? false;
    }`;
}
