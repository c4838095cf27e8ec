/** What is sent step by step is what would have been sent whole, and nothing is added to what is not there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, stepFrom } from '../../../extension/content/reveal_step';
import type { RevealDrawn } from '../../../extension/shared/messages';
import { MAX_DRAWN, Placed } from '../../../extension/worker/placed';

const style = (color: string) => ({ font: '16px serif', color, background: 'white', direction: 'ltr' as const });
const item = (token: number, x: number, look = 0) => ({ token, style: look, x, y: 0, width: 10, height: 10 });
const box = (text: string): RevealDrawn => ({ text, style: 0, x: 0, y: 0, width: 10, height: 10 });

/** What the worker makes of tokens: those of one name stand for nothing. */
const drawnBy = ({ tokens, items }: Placement): (RevealDrawn | null)[] =>
  items.map(({ token, ...at }) => {
    const text = token === -1 ? '' : (tokens[token] ?? '?');
    return text === 'unknown' ? null : { text, ...at };
  });

const placements: fc.Arbitrary<Placement> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'unknown'), fc.nat(2), fc.nat(1), fc.boolean()), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([parts, isDark]) => ({
    tokens: parts.map(([token]) => token),
    items: parts.map(([, x, look, isRest], at) => item(isRest ? -1 : at, x, look)),
    styles: [style('black'), style(isDark ? 'grey' : 'red')],
  }));

describe('a step', () => {
  it('after step, drawn by a frame that may miss some, is the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(placements, fc.boolean()), { minLength: 1, maxLength: 8 }), async (turns) => {
        const placed = new Placed();
        let [before, base, seen]: [Placement | null, number, number] = [null, 0, 0];
        let drawn: RevealDrawn[] = [];
        for (const [now, isSeen] of [...turns, [turns.at(-1)?.[0], true] as const]) {
          const step = now && stepFrom(before, now);
          if (step) {
            const { keep, styles } = step;
            base = placed.place({ base: before === null ? 0 : base, keep, added: drawnBy(step), styles }, 0) ?? Number.NaN;
            before = now;
          }
          if (!isSeen) continue;
          if (seen < base) {
            const view = await placed.after(seen);
            drawn = [...drawn.slice(0, view.keep), ...view.items];
            seen = view.turn;
          }
          expect(drawn).toEqual(before && drawnBy(before).filter((one) => one !== null));
        }
      }),
    );
  });

  it('is nothing where nothing changed, and names only the tokens it adds', () => {
    const from = { tokens: ['a', 'b'], items: [item(0, 1), item(1, 2)], styles: [style('black')] };
    expect(stepFrom(from, structuredClone(from))).toBeNull();
    const to = { ...from, tokens: ['a', 'b', 'c'], items: [...from.items, item(2, 3)] };
    expect(stepFrom(from, to)).toEqual({ keep: 2, tokens: ['c'], items: [item(0, 3)], styles: from.styles });
    expect(stepFrom(from, { ...to, styles: [style('red')] })?.keep).toBe(0);
  });
});

describe('Placed', () => {
  const whole = { base: 0, keep: 0, added: [box('a'), box('b')], styles: [] };

  it.each([
    ['a turn that is not the last', { base: 1, keep: 0 }],
    ['more than there is', { base: 2, keep: 3 }],
    ['something kept of nothing', { base: 0, keep: 1 }],
  ])('refuses %s, and keeps what it has', async (_what, order) => {
    const placed = new Placed();
    expect(placed.place(whole, 0)).toBe(2);
    expect(placed.place({ ...whole, ...order }, 0)).toBeNull();
    expect(await placed.after(0)).toMatchObject({ turn: 2, keep: 0, items: whole.added });
  });

  it('keeps nothing of what was forgotten', () => {
    const placed = new Placed();
    placed.place(whole, 0);
    expect(placed.place({ ...whole, base: 2, keep: 1 }, 1)).toBeNull();
    expect(placed.place(whole, 1)).toBe(3);
  });

  it('has a limit that no number of steps gets round', () => {
    const placed = new Placed();
    const many = { ...whole, added: Array.from({ length: MAX_DRAWN }, () => box('a')) };
    expect(placed.place(many, 0)).toBe(2);
    expect(placed.place({ ...whole, base: 2, keep: MAX_DRAWN }, 0)).toBeNull();
  });
});
