/** Bundle the sites' pages into pages/dist and the end-to-end suites into e2e/dist. */
import { readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const named = (folder, ending) =>
  existsSync(join(here, folder)) ? readdirSync(join(here, folder)).filter((name) => name.endsWith(ending)).map((name) => join(here, folder, name)) : [];

const pages = {
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
  bundle: true,
  format: 'iife',
  target: ['chrome120', 'firefox128'],
  logLevel: 'warning',
};
await build({
  ...pages,
  entryPoints: [...['chatgpt', 'claude', 'gemini'].map((site) => join(here, 'pages/client/sites', `${site}.ts`)), ...named('pages/client/styles', '.css')],
  outdir: join(here, 'pages/dist'),
  entryNames: '[name]',
});
await build({ ...pages, entryPoints: named('pages/client/hostile', '.ts'), outdir: join(here, 'pages/dist/hostile'), entryNames: '[name]' });
await build({
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  entryPoints: named('e2e', '.main.ts'),
  outdir: join(here, 'e2e/dist'),
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
});
