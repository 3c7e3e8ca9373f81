// Builds the bundles into dist/: extension, preview page, its style, command line.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { packedReferences, readOnlyYaml } from './esbuild.plugins.mjs';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  legalComments: 'none',
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
  await Promise.all(bundles.map((options) => build(options)));
}
