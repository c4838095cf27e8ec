/** A draft that left before its check was answered raises the alarm as soon as it is; what was nobody's secret does not (T-05). */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announced } from '../../../extension/worker/announced';
import { checkDesk } from '../../../extension/worker/desk/check';
import { coverageDesk } from '../../../extension/worker/desk/coverage';
import { Flagged } from '../../../extension/worker/flagged';
import { Lately } from '../../../extension/worker/lately';
import { Modes } from '../../../extension/worker/modes';
import { OpenChecks } from '../../../extension/worker/open_checks';
import type { Room } from '../../../extension/worker/room';
import { Tabs } from '../../../extension/worker/tabs';
import { Verdicts } from '../../../extension/worker/verdicts';
import { Witness } from '../../../extension/worker/witness';
import { verdictOn } from '../content/worker';

const TELEMETRY = 'https://claude.ai/api/telemetry';
const CHAT = 'https://claude.ai/api/organizations/o1/chat_conversations/c1/completion';
const ANA = 'ana@example.com';
const shelf = { get: () => Promise.resolve({}), set: () => Promise.resolve() };
const from = (tab: number, frame = 0): never => ({ tab, frame, site: 'claude', isIncognito: false }) as never;

let room: Room;
let stored: unknown[];
/** What the host has not answered yet, oldest first. */
let waiting: ((isAnswered: boolean) => void)[];

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('chrome', { tabs: { sendMessage: () => Promise.resolve() } });
  waiting = [];
  stored = [];
  const session = { get: shelf.get, set: (items: unknown) => Promise.resolve(void stored.push(structuredClone(items))) };
  const lately = new Lately();
  const ask = ({ text }: { text: string }): Promise<unknown> =>
    new Promise((resolve) => {
      const refused = { ok: false, code: 'deadline' };
      waiting.push((is) => void verdictOn(text, false).then((value) => resolve(is ? { ok: true, value } : refused)));
    });
  const made: unknown = {
    tabs: new Tabs(session, () => undefined),
    modes: new Modes(shelf),
    verdicts: new Verdicts(),
    announced: new Announced(),
    flagged: new Flagged(session, { stop: () => [], lift: () => undefined }, lately),
    lately,
    openChecks: new OpenChecks(),
    owners: { nameOf: () => Promise.resolve(null) },
    unanswered: new Map(),
    model: { look: () => Promise.resolve() },
    port: { ask },
    ready: Promise.resolve(),
  };
  room = made as Room;
  await room.flagged.load();
  for (const tab of [7, 8]) room.tabs.heardFrom(tab, 0, 'claude');
});
afterEach(() => void vi.useRealTimers());

const alarms = (tab = 7): number => room.tabs.of(tab).wentRound;
const leave = (body: string, tabId = 7, url = TELEMETRY): Promise<boolean> =>
  new Witness(room, 0, 5).wentRound({
    ...{ tabId, url, method: 'POST', initiator: 'https://claude.ai' },
    requestBody: { raw: [{ bytes: new TextEncoder().encode(body).buffer }] },
  });
const load = (url: string): Promise<boolean> =>
  new Witness(room, 0, 5).wentRound({ tabId: 7, url, method: 'GET', initiator: 'https://claude.ai', requestBody: null });
const check = (text: string): Promise<unknown> => {
  const body = { conversation: 'c', draft: 'draft-0001', text, isOverride: false, deadlineMs: 2_000 };
  return checkDesk(room)['content-worker/check'](body, from(7));
};
/** The check of a text is asked, the rest happens, and then the host answers. */
async function during(text: string, meanwhile: () => Promise<unknown>): Promise<void> {
  const checked = check(text);
  await meanwhile();
  waiting.shift()?.(true);
  await checked;
}
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a draft that leaves before its check is answered', () => {
  it.each([
    ['as it is', () => leave(`{"draft":"Mail ${ANA}"}`)],
    ['as base64', () => leave(btoa(`Mail ${ANA} soon`))],
    ['in an address', () => load(`${TELEMETRY}?q=${encodeURIComponent(ANA)}`)],
    ['from a worker of the site, which no tab owns', () => leave(ANA, -1)],
    [
      'from a frame, whose gate asks us',
      () => coverageDesk(room)['content-worker/flagged']({ text: `to collector.invalid\n${ANA}` }, from(7, 3)),
    ],
  ])('is an alarm %s, once', async (_how, leaves) => {
    await during(`Mail ${ANA}`, async () => {
      await leaves();
      expect(alarms()).toBe(0);
    });
    expect(alarms()).toBe(1);
    await during(`Mail ${ANA} now`, () => Promise.resolve());
    expect(alarms()).toBe(1);
  });

  it('is one alarm, though a second value in it is found later', async () => {
    await leave(`${ANA}, tomasz@varga.com`);
    await during(`Mail ${ANA}`, () => Promise.resolve());
    await during(`Mail ${ANA} and tomasz@varga.com`, () => Promise.resolve());
    expect(alarms()).toBe(1);
  });

  it('is an alarm where another tab of the site was told of it and sent it', async () => {
    await during(`Mail ${ANA}`, () => leave(ANA, 8));
    expect([alarms(7), alarms(8)]).toEqual([0, 1]);
  });

  it('is an alarm though the check was refused first and answered only when it was asked again', async () => {
    const refused = check(`Mail ${ANA}`);
    await leave(ANA);
    await pass(2_000);
    waiting.shift()?.(false);
    await refused;
    await pass(4_000);
    await during(`Mail ${ANA} now`, () => Promise.resolve());
    expect(alarms()).toBe(1);
  });

  it('is an alarm though its text is so long that the check takes half a minute', async () => {
    await during(`Mail ${ANA}`, async () => {
      await leave(ANA);
      await pass(30_000);
    });
    expect(alarms()).toBe(1);
  });

  it('is an alarm where it left in the pause before the check', async () => {
    await leave(ANA);
    await pass(100);
    await during(`Mail ${ANA}`, () => Promise.resolve());
    expect(alarms()).toBe(1);
  });

  it('is an alarm beside a great many other requests, and no alarm after its time', async () => {
    await during(`Mail ${ANA}`, async () => {
      await leave(ANA);
      for (let at = 0; at < 500; at += 1) await leave(`{"event":${at}}`);
    });
    expect(alarms()).toBe(1);
    await during('Mail tomasz@varga.com', async () => {
      await leave('tomasz@varga.com');
      await pass(60_001);
    });
    expect(alarms()).toBe(1);
  });
});

describe('no alarm', () => {
  it.each([
    ['is like it and another', () => leave('mail ana@example.org')],
    ['is cut short', () => leave(ANA.slice(0, -1))],
    ['has only the placeholder', () => leave('[EMAIL_ADDRESS_1]')],
  ])('where what left %s', async (_what, leaves) => {
    await during(`Mail ${ANA}`, leaves);
    expect(alarms()).toBe(0);
  });

  it('for a prompt that a gate announced', async () => {
    const body = `{"prompt":"${ANA}"}`;
    await during(`Mail ${ANA}`, async () => {
      const { witnessDigests } = await import('../../../extension/shared/witnessed');
      room.announced.add(7, await witnessDigests(body));
      await leave(body, 7, CHAT);
    });
    expect(alarms()).toBe(0);
  });

  it('a second time for a prompt that nobody announced', async () => {
    await during(`Mail ${ANA}`, async () => {
      let isFoul = false;
      void leave(ANA, 7, CHAT).then((is) => (isFoul = is));
      await vi.waitUntil(() => isFoul);
    });
    expect(alarms()).toBe(1);
  });

  it('for what the host or the user had let go before', async () => {
    room.flagged.excuse(7, `Mail ${ANA}`);
    await pass(60_000);
    await during(`Mail ${ANA}`, () => leave(ANA));
    expect(alarms()).toBe(0);
  });

  it('for what the site itself knew before it was typed', async () => {
    await leave(`{"user":"${ANA}"}`);
    await pass(5_000);
    await during(`Mail ${ANA}`, () => leave(`{"user":"${ANA}"}`));
    expect(alarms()).toBe(0);
  });

  it('for a tab that has gone from the site', async () => {
    await during(`Mail ${ANA}`, async () => {
      await leave(ANA);
      room.lately.forgetTab(7);
    });
    expect(alarms()).toBe(0);
  });
});

describe('what is remembered of what left', () => {
  it('is in no store, and gone from memory when its time is over', async () => {
    await leave(`{"draft":"Mail ${ANA}"}`);
    expect(vi.getTimerCount()).toBe(1);
    expect(JSON.stringify(stored)).not.toContain('ana@');
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has a bound: the newest of a flood is found, the oldest is not', async () => {
    const flood = 'x'.repeat(1 << 18);
    await during(`Mail ${ANA}`, async () => {
      await leave(ANA);
      for (let at = 0; at < 5; at += 1) await leave(flood);
    });
    expect(alarms()).toBe(0);
    await during('Mail tomasz@varga.com', async () => {
      for (let at = 0; at < 5; at += 1) await leave(flood);
      await leave('tomasz@varga.com');
    });
    expect(alarms()).toBe(1);
  });
});
