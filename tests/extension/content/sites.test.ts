/** Site files, endpoint table and manifest speak of the same sites and of the same prompt requests. */
import { expect, test } from 'vitest';
import { SITES } from '../../../extension/content/sites';
import { ENDPOINTS } from '../../../extension/shared/endpoints';

const sources = (patterns: readonly RegExp[]): string[] => patterns.map(({ source }) => source).sort();

test('every site of the one is a site of the other', () => {
  expect(SITES.map(({ id }) => id)).toEqual(ENDPOINTS.map(({ site }) => site));
});

test.each(SITES.map((site) => [site.id, site] as const))('%s: origins and prompt paths', (id, site) => {
  const endpoints = ENDPOINTS.find((one) => one.site === id);
  expect(site.origins.length).toBeGreaterThan(0);
  expect(site.origins).toEqual(endpoints?.origins);
  const prompts = site.requests.filter(({ kind }) => kind === 'prompt').map(({ path }) => path);
  expect(sources(prompts)).toEqual(sources(endpoints?.chat ?? []));
});

test('a POST beside the send that a site file reads is known to the witness, too', () => {
  for (const site of SITES) {
    const known = sources(ENDPOINTS.find((one) => one.site === site.id)?.beside ?? []);
    const drafts = site.requests.filter(({ kind, method }) => kind === 'draft' && method === 'POST').map(({ path }) => path);
    for (const source of sources(drafts)) expect(known).toContain(source);
  }
});
