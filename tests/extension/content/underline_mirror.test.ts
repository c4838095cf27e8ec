/** The two ways of underlining look the same, and the layer over a textarea holds its text and no more. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION } from '../browser';
import { LINE, Mirror, WASH } from '../../../extension/content/underline_mirror';

describe('the layer over a textarea', () => {
  it('draws what the style sheet for rich editors draws', () => {
    const css = readFileSync(resolve(EXTENSION, 'public/underline.css'), 'utf8');
    expect(css).toContain(`text-decoration: ${LINE};`);
    expect(css).toContain(`background-color: ${WASH};`);
  });

  it('holds the text once, the private parts marked', () => {
    const mirror = new Mirror();
    mirror.write('to a@b.org and c@d.org', [
      { start: 3, end: 10 },
      { start: 15, end: 22 },
    ]);
    expect(mirror.element.textContent).toBe('to a@b.org and c@d.org');
    expect([...mirror.element.querySelectorAll('span')].map((mark) => mark.textContent)).toEqual(['a@b.org', 'c@d.org']);
  });

  it('opens the line that a textarea opens after a break at the end', () => {
    const mirror = new Mirror();
    mirror.write('a@b.org\n', [{ start: 0, end: 7 }]);
    expect(mirror.element.textContent).toBe('a@b.org\n\u200b');
  });
});
