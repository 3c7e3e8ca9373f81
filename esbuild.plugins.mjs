// What the bundles leave out of libraries, or keep in less room than they do.
import { readFile } from 'node:fs/promises';
import { characterEntities } from 'character-entities';

/** @type {import('esbuild').Plugin} The table of the names of characters, as one string that is unpacked on first use. */
export const packedReferences = {
  name: 'packed-references',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
      contents: referencesModule(characterEntities),
    }));
  },
};

/** @type {import('esbuild').Plugin} We read YAML and never write any. */
export const readOnlyYaml = {
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

/** A module in the place of `decode-named-character-reference`: sorted names, of each the length that it shares with the one before it. */
export function referencesModule(/** @type {Readonly<Record<string, string>>} */ table) {
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
