/** A list that unmounts what is out of sight: the originals stay over the right placeholders, and no box is left over. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Drawn, drawnValues, placeholders } from '../drawn';
import { look } from '../pixels';
import type { BrowserName } from '../places';
import type { SitePage } from '../site-page';
import { until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const TURNS = 10;
const NEAR_PX = 4;
const isAt = (one: Drawn, other: Drawn): boolean => Math.abs(one.x - other.x) < NEAR_PX && Math.abs(one.y - other.y) < NEAR_PX;
const mail = (at: number): string => `person.number${at}@many-people-works.com`;

/** What is wrong with what is drawn in the window now: a placeholder without its value, a value without its placeholder. */
async function faults(tab: SitePage, values: ReadonlyMap<string, string>): Promise<string[]> {
  const { top, bottom } = await tab.page.$eval('.scroll', (list): { top: number; bottom: number } => list.getBoundingClientRect().toJSON());
  const isSeen = ({ y }: Drawn): boolean => y > top + 2 && y < bottom - 24;
  const [wanted, drawn] = [(await placeholders(tab)).filter(isSeen), (await drawnValues(tab)).filter(isSeen)];
  if (wanted.length === 0) return ['no placeholder in sight'];
  const bare = wanted.filter((one) => !drawn.some((box) => isAt(one, box) && box.text === values.get(one.text)));
  // Two boxes at one place are two frames over one message.
  const isSecond = (box: Drawn, at: number): boolean => drawn.findIndex((other) => isAt(other, box)) !== at;
  const stale = drawn.filter((box, at) => isSecond(box, at) || !wanted.some((one) => isAt(one, box)));
  const said = (kind: string, { text, x, y }: Drawn): string => `${kind} ${text} at ${Math.round(x)},${Math.round(y)}`;
  return [...bare.map((one) => said('bare', one)), ...stale.map((one) => said('stale', one))];
}

async function becomesRight(tab: SitePage, values: ReadonlyMap<string, string>): Promise<void> {
  let last: string[] = [];
  await until('all is right', async () => (last = await faults(tab, values)).length === 0, 20_000).catch(() => undefined);
  if (last.length > 0) await look(tab.page, 'virtual-fault');
  assert.deepEqual(last, []);
}

export function virtualSuite(name: BrowserName): void {
  describe(`a virtual list in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    test('scrolled down, up and by leaps', { timeout: 120_000 }, async () => {
      const tab = await world.open('chatgpt');
      const values = new Map<string, string>();
      for (let at = 1; at <= TURNS; at += 1) {
        assert.equal(await tab.send(`Turn ${at} ${mail(at)}`), 'answered');
        const token = /\[EMAIL_ADDRESS_\d+\]/.exec(await tab.promptText())?.[0] ?? 'none';
        values.set(token, mail(at));
      }
      assert.equal(values.size, TURNS);
      await tab.goto(`${new URL(tab.page.url()).pathname}?list=virtual`);
      await tab.page.bringToFront();
      await becomesRight(tab, values);
      const mounted = await tab.page.$$eval('.turns > *', (turns) => turns.length);
      assert.ok(mounted < 2 * TURNS, 'the list keeps every turn');
      const first = await tab.page.$('.turns > *');
      for (const share of [0.2, 0.5, 1, 0.8, 0, 1, 0, 0.5]) {
        await tab.page.$eval('.scroll', (list, to) => list.scrollTo({ top: to * list.scrollHeight }), share);
        await becomesRight(tab, values);
      }
      assert.equal(await first?.evaluate((element) => element.isConnected), false);
      await tab.page.close();
    });
  });
}
