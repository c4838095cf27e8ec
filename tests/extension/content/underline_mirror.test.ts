/** The two ways of underlining look the same, and the layer over a textarea holds its text and no more. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION } from '../browser';
import { DOUBT_LINE, DOUBT_WASH, LINE, Mirror, WASH } from '../../../extension/content/underline_mirror';

describe('the layer over a textarea', () => {
  it('draws what the style sheet for rich editors draws', () => {
    const css = readFileSync(resolve(EXTENSION, 'public/underline.css'), 'utf8');
    expect(css).toContain(`text-decoration: ${LINE};`);
    expect(css).toContain(`background-color: ${WASH};`);
    expect(css).toContain(`text-decoration: ${DOUBT_LINE};`);
    expect(css).toContain(`background-color: ${DOUBT_WASH};`);
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

  it('marks words in doubt otherwise, and not by colour alone', () => {
    const mirror = new Mirror();
    mirror.write('to a@b.org of Heron', [
      { start: 3, end: 10 },
      { start: 14, end: 19, isDoubted: true },
    ]);
    const styles = [...mirror.element.querySelectorAll('span')].map(({ style }) => style.cssText);
    expect(styles[0]).toContain('wavy');
    expect(styles[1]).toContain('dotted');
  });

  it('opens the line that a textarea opens after a break at the end', () => {
    const mirror = new Mirror();
    mirror.write('a@b.org\n', [{ start: 0, end: 7 }]);
    expect(mirror.element.textContent).toBe('a@b.org\n\u200b');
  });
});
