/** A specialist that has learned a site's labels answers in its place, says from how many cases, and ends on the settings page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { panelText } from '../extension-pages';
import type { BrowserName } from '../places';
import { Dice } from '../planted';
import { SecondPort } from '../second-port';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const ASK = 'Is this message urgent? Answer yes or no:';
const TEXTS: Record<'Yes' | 'No', readonly string[]> = {
  Yes: [
    'The % server is down and nobody can work, please come at once!',
    'Water is pouring through the ceiling of room %, send somebody immediately!',
    'Emergency: the lift in house % is stuck with people in it.',
    'The fire alarm on floor % is ringing, what shall we do?',
    'Guests are locked out of building % and waiting outside right now!',
    'The gate of hall % is jammed and all trucks are waiting, come right away!',
  ],
  No: [
    'Here are the notes of meeting % for your files.',
    'Would you like to join us for lunch some time in week %?',
    'I have uploaded % photos of the summer party.',
    'For your information: the printer in room % was replaced.',
    'Our newsletter number % with stories from the team.',
    'The plants in lobby % were changed, hope you like them.',
  ],
};

interface Case {
  prompt: string;
  label: string;
}
interface VerdictOf {
  id: string;
  decision: string;
  reason: string;
  answer: { by: string; text: string } | null;
}
interface Learned {
  rows: { name: string; site: string; state: string; instruction: string; agreed: number; cases: number }[];
}

function* cases(): Generator<Case, never> {
  const dice = new Dice('learned');
  for (let n = 100; ; n += 7) {
    const label = dice.pick(['Yes', 'No'] as const);
    yield { prompt: `${ASK} ${dice.pick(TEXTS[label]).replace('%', String(n))}`, label };
  }
}

export function learnedSuite(name: BrowserName): void {
  describe(`learned in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced' });

    const rows = async (): Promise<Learned['rows']> => (await world.pages.ask<Learned>('popup-worker/learned', null)).rows;
    const prompts = async (mark: number): Promise<string[]> =>
      chatRequests(await world.sites.record(mark), 'chatgpt').map((entry) => promptIn(entry, 'chatgpt'));

    let talks = 0;
    /** One prompt in a new chat: what the worker of another window would tell the host of it. */
    async function check(port: SecondPort, prompt: string): Promise<VerdictOf> {
      talks += 1;
      const where = { site: 'chatgpt', conversation: `new-learned-${talks}`, draft: `draft-learned-${talks}` };
      return port.ask<VerdictOf>('check', { ...where, text: prompt });
    }
    async function teach(port: SecondPort, { prompt, label }: Case): Promise<void> {
      const verdict = await check(port, prompt);
      assert.equal(verdict.decision, 'release', `${verdict.reason}: ${prompt}`);
      await port.ask('sent', { verdict: verdict.id, outcome: 'released', latency_us: 3000, was_typed: true });
      await port.ask('site_answer', { verdict: verdict.id, text: label, is_first: true });
    }

    test('taught by enough answers it answers the next prompt; reset on the settings page it does not', { timeout: 240_000 }, async () => {
      await until('the tools are ready', async () => (await world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering);
      const port = await SecondPort.open(world);
      const some = cases();
      let [taught, row] = [0, (await rows())[0]];
      for (; row?.state !== 'answering'; row = (await rows())[0]) {
        assert.ok(taught < 120, `not open after ${taught} answers: ${JSON.stringify(row)}`);
        for (let n = 0; n < 10; n += 1, taught += 1) await teach(port, some.next().value);
      }
      assert.ok(taught > 35 && row.agreed === row.cases && row.cases >= 35, JSON.stringify(row));

      // One text of ten goes to the site all the same.
      const served: Case[] = [];
      for (let n = 0; served.length < 2 && n < 40; n += 1) {
        const next = some.next().value;
        const { answer } = await check(port, next.prompt);
        if (answer?.by === 'learned') served.push(next);
      }
      const [first, second] = served;
      assert.ok(first && second);
      await port.close();

      const tab = await world.open('chatgpt');
      await tab.page.bringToFront();
      const mark = await world.sites.mark();
      await tab.insert(first.prompt);
      await tab.pressEnter();
      await until('the card says what it learned from', async () => /Learned from \d+ answers of this site, agreed \d+ of \d+/.test(await panelText(tab.page)));
      const card = await panelText(tab.page);
      assert.ok(card.includes('Answered here. Nothing was sent.') && card.includes(first.label), card);
      await throughout('nothing leaves', async () => (await prompts(mark)).length === 0, 300);
      await tab.page.close();

      const settings = await world.pages.settings();
      const press = (label: string): Promise<boolean> =>
        settings.evaluate((wanted: string) => {
          const found = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? '').startsWith(wanted) || one.getAttribute('aria-describedby') === wanted);
          found?.click();
          return found !== undefined;
        }, label);
      await until('the list can be opened', () => press('learned'));
      await until('it names its instruction', async () => (await settings.evaluate(() => document.body.innerText)).includes('Is this message urgent?'));
      await until('it can be reset', () => press('Start anew: Is this message urgent?'));
      await until('it begins anew', async () => (await rows())[0]?.state === 'learning' && (await rows())[0]?.cases === 0);
      await settings.close();

      const again = await world.open('chatgpt');
      await again.page.bringToFront();
      assert.equal(await again.send(second.prompt), 'answered');
      assert.deepEqual(await prompts(mark), [second.prompt]);
      await again.page.close();
    });
  });
}
