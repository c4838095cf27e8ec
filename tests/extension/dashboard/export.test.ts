/** The vector that the host's own export is judged by, too. */
import { expect, test } from 'vitest';
import { installBrowser } from '../browser';
import vector from '../../protocol/export.json';

installBrowser();
const { csvOf, jsonOf } = await import('../../../extension/dashboard/export');
type Overview = Parameters<typeof csvOf>[0];
const overview = { ...vector.json, range: 'all' } as Overview;

test('CSV is the vector', () => {
  expect(csvOf(overview)).toBe(vector.csv);
});

test('rows come by day and then by site, whatever the order of the sites', () => {
  const turned = Object.fromEntries(Object.entries(overview.sites).reverse());
  expect(csvOf({ ...overview, sites: turned })).toBe(vector.csv);
});

test('JSON is the vector', () => {
  expect(JSON.parse(jsonOf(overview))).toEqual(vector.json);
});
