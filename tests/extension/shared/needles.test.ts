/** A value is found in a body whatever common shape the page gave it (T-06). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../../extension/shared/needles';

const VALUE = 'Ana "Ännchen" Bergmann/7';
const isIn = (body: string): boolean => needlesOf(VALUE).some((needle) => body.includes(needle));
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

describe('needlesOf', () => {
  it.each([
    ['raw', VALUE],
    ['JSON', JSON.stringify({ a: VALUE })],
    ['JSON in JSON', JSON.stringify({ a: JSON.stringify({ b: VALUE }) })],
    ['a component of a URL', `?q=${encodeURIComponent(VALUE)}`],
    ['a form', new URLSearchParams({ q: VALUE }).toString()],
    [
      'lower-case escapes',
      `?q=${encodeURIComponent(VALUE).toLowerCase()}`.replace('ana', 'Ana').replace('bergmann', 'Bergmann'),
    ],
  ])('finds it as %s', (_, body) => {
    expect(isIn(body.replace('%c3%84nnchen', '%c3%84nnchen'))).toBe(true);
  });

  it('finds it in base64 at every alignment', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, after) => {
        expect(isIn(base64(before + VALUE + after))).toBe(true);
      }),
    );
  });

  it('does not find it where it is not', () => {
    expect(isIn(JSON.stringify({ a: 'Ana Bergmann' }))).toBe(false);
    expect(isIn(base64('nothing of this kind is in here'))).toBe(false);
  });
});
