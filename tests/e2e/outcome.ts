/** How a send ended: it got through, or the user was told that it is held. */
import { whileThere } from './extension-pages';
import type { Counts, SitePage } from './site-page';
import { SELDOM_MS, until } from './until';
import type { World } from './world';

interface View {
  turn: number;
  state: { kind: string } | null;
}

const shownNow = (world: World): Promise<View> =>
  world.pages.ask<View>('popup-worker/view', null).catch(() => ({ turn: 0, state: null }));

/** What stands before a send, to tell its outcome from those of earlier ones. */
export interface Standing {
  counts: Counts;
  view: View;
}

export const standing = async (world: World, tab: SitePage): Promise<Standing> => ({
  counts: await tab.counts(),
  view: await shownNow(world),
});

/** True when the text got through (redacted); false when the user was told that it is held, or nothing came within the limit. */
export async function settles(world: World, tab: SitePage, before: Standing, limitMs: number): Promise<boolean> {
  // A page that a huge text keeps busy does not answer: it is asked again, and the limit holds.
  const isThrough = (): Promise<boolean> => whileThere(async () => (await tab.counts()).answered > before.counts.answered, false);
  const isToldHeld = async (): Promise<boolean> => {
    const { turn, state } = await shownNow(world);
    return turn !== before.view.turn && (state?.kind === 'failed' || state?.kind === 'held');
  };
  await until('the send settles', async () => (await isThrough()) || (await isToldHeld()), limitMs, SELDOM_MS).catch(() => undefined);
  return isThrough();
}
