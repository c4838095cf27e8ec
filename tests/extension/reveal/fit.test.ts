import { describe, expect, it } from 'vitest';
import { fitWidth } from '../../../extension/reveal/fit';

describe('fitting a value into its placeholder', () => {
  it.each([
    [100, 100],
    [100, 140],
    [0, 10],
  ])('leaves %i px in %i px alone', (text, box) => {
    expect(fitWidth(text, box)).toEqual({ scale: 1, stretch: 1, isCut: false });
  });

  it.each([
    [110, 100],
    [150, 100],
    [220, 100],
  ])('shows %i px whole in %i px', (text, box) => {
    const { scale, stretch, isCut } = fitWidth(text, box);
    expect(isCut).toBe(false);
    expect(text * scale * stretch).toBeLessThanOrEqual(box);
    expect(scale).toBeGreaterThanOrEqual(0.8);
    expect(stretch).toBeGreaterThanOrEqual(0.54);
  });

  it('cuts what could not be read any more', () => {
    expect(fitWidth(400, 100).isCut).toBe(true);
  });
});
