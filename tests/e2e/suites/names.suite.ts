/** Names in prose, which have no shape: found by the model, replaced on the way out, readable in the answer, underlined at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { within } from '../depth';
import { revealed } from '../extension-pages';
import { leaks } from '../leaks';
import { type BrowserName, SITES } from '../places';
import type { SitePage } from '../site-page';
import { until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

interface Case {
  text: string;
  names: string[];
}

const PROSE: readonly Case[] = [
  {
    text: 'My colleague Marieke Haverkamp is ill again. Please write her a short note from me and from Tobias Lindqvist.',
    names: ['Marieke', 'Haverkamp', 'Tobias', 'Lindqvist'],
  },
  {
    text: 'Meine Nachbarin Roswitha Kessel hat mir geschrieben. Formuliere bitte eine freundliche Antwort an Frau Kessel.',
    names: ['Roswitha', 'Kessel'],
  },
  {
    text: 'Notre cliente Solène Garnier attend toujours sa réponse, peux-tu rédiger un message à Solène Garnier ?',
    names: ['Solène', 'Garnier'],
  },
];
const PUBLIC: readonly string[] = [
  'What is the difference between a list and a tuple in Python?',
  'Give me a recipe for lentil soup with carrots and cumin.',
  'Why did the Roman Empire fall?',
];
const UNDERLINED_WITHIN_MS = within(150);

/** Milliseconds from the last letter of `text`, which ends in a name, to its underline. */
async function underlinedAfter(tab: SitePage, text: string, name: string): Promise<number> {
  await tab.clearComposer();
  await tab.page.evaluate((wanted) => {
    const seen = { typed: 0, shown: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener('input', () => (seen.typed = performance.now()), true);
    const look = (): void => {
      const ranges = [...((CSS.highlights.get('postern-private') ?? []) as Iterable<Range>)];
      if (ranges.some((range) => range.toString().endsWith(wanted))) seen.shown = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, name);
  await tab.type(text, 25);
  const seen = await until('the name is underlined', async () => {
    const found = await tab.page.evaluate(() => (globalThis as never as { seen: { typed: number; shown: number } }).seen);
    return found.shown > 0 && found;
  });
  return seen.shown - seen.typed;
}

export function namesSuite(name: BrowserName): void {
  describe(`names in prose in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));
    for (const site of SITES) {
      test(`replaced and shown again on ${site}; what is public arrives as typed`, { timeout: 120_000 }, async () => {
        const tab = await world.open(site);
        for (const { text, names } of PROSE) {
          const mark = await world.sites.mark();
          assert.equal(await tab.send(text), 'answered', text);
          assert.deepEqual(leaks(await world.sites.record(mark), names), [], text);
          await until('the names are shown', async () => {
            const shown = await revealed(tab.page);
            return names.every((one) => shown.includes(one));
          }, 20_000);
        }
        for (const text of PUBLIC) {
          const mark = await world.sites.mark();
          assert.equal(await tab.send(text), 'answered', text);
          assert.deepEqual(chatRequests(await world.sites.record(mark), site).map((entry) => promptIn(entry, site)), [text]);
        }
        await tab.page.close();
      });
    }

    test(`underlined within ${UNDERLINED_WITHIN_MS} ms after the last letter`, { timeout: 120_000 }, async () => {
      const tab = await world.open('chatgpt');
      const took: number[] = [];
      for (const person of ['Haverkamp', 'Lindqvist', 'Kessel', 'Garnier', 'Oyelaran'])
        took.push(await underlinedAfter(tab, `Please thank my neighbour Roswitha ${person}`, person));
      // The quickest of five: the others say how busy this machine is.
      assert.ok(Math.min(...took) <= UNDERLINED_WITHIN_MS, took.map(Math.round).join(', '));
      await tab.page.close();
    });
  });
}
