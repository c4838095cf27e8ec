import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// vitest's own summary of failures calls it; Node 20 has none.
function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

/** The tests' root is the repository's, where Svelte's packages are not; Node finds them without pre-bundling. */
const unbundled = {
  name: 'unbundled',
  configResolved(config: {
    optimizeDeps: { include?: string[] };
    environments: Record<string, { optimizeDeps: { include?: string[] } }>;
  }) {
    for (const one of [config, ...Object.values(config.environments)]) one.optimizeDeps.include = [];
  },
};

const WITHOUT_DOCUMENT = ['tests/extension/{worker,shared}/**/*.test.ts'];

/** Unit tests of every room; they mirror the rooms under tests/extension. */
export default defineConfig({
  plugins: [svelte({ configFile: false }), unbundled],
  // Svelte's client build: the pages are mounted for real in jsdom.
  resolve: { conditions: ['browser'], alias: { 'fast-check': new URL(import.meta.resolve('fast-check')).pathname } },
  test: {
    root: '..',
    restoreMocks: true,
    dangerouslyIgnoreUnhandledErrors: false,
    // Making jsdom for each file takes most of the time: what has no document does without.
    projects: [
      { extends: true, test: { name: 'worker', environment: 'node', include: WITHOUT_DOCUMENT } },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'https://chatgpt.com/' } },
          include: ['tests/extension/**/*.test.ts'],
          exclude: WITHOUT_DOCUMENT,
        },
      },
    ],
  },
});
