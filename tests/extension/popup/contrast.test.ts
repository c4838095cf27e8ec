import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSION } from '../browser';

const css = readFileSync(resolve(EXTENSION, 'ui/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tones(source: string): Map<string, string> {
  const root = source.slice(source.indexOf(':root'), source.indexOf('}', source.indexOf(':root')));
  return new Map([...root.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT_ON_GROUND: [string, string][] = [
  ...['ground', 'surface', 'sunken'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['soft', ground],
    ['accent', ground],
  ]),
  ['accent', 'accent-wash'],
  ['ink', 'accent-wash'],
  ['on-accent', 'accent'],
  ['warn', 'warn-wash'],
  ['ink', 'warn-wash'],
  ['soft', 'warn-wash'],
  ['accent', 'warn-wash'],
  ['danger', 'danger-wash'],
  ['ink', 'danger-wash'],
  ['on-danger', 'danger'],
];

describe.each([
  ['light', tones(light)],
  ['dark', tones(dark)],
])('%s', (_, palette) => {
  test.each(TEXT_ON_GROUND)('%s on %s is at least 4.5 : 1', (text, ground) => {
    expect(contrast(palette.get(text) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

test('the measure itself: black on white is 21 : 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
