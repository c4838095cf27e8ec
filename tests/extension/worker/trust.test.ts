/** Who may ask what: the browser's word on the sender decides, never the message (T-09). */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { admit, type Desk } from '../../../extension/worker/door';
import { classify } from '../../../extension/worker/trust';

const ID = 'ajicenaddmbejohlihndhdlmngbpaakg';
const OWN = `chrome-extension://${ID}`;
const tab = { id: 7, incognito: false, url: 'https://claude.ai/new' };
const content = {
  id: ID,
  origin: 'https://claude.ai',
  url: 'https://claude.ai/new',
  tab,
  frameId: 0,
  documentId: 'D',
};
const frame = {
  id: ID,
  origin: OWN,
  url: `${OWN}/reveal.html#x`,
  tab,
  frameId: 4,
  documentId: 'R',
};
const popup = { id: ID, origin: OWN, url: `${OWN}/popup.html` };
type Raw = Parameters<typeof classify>[0];
const raw = (sender: object): Raw => Object.assign<object, Raw>(sender, {});

beforeEach(
  () =>
    void vi.stubGlobal('chrome', {
      runtime: { id: ID, getURL: (path: string) => `${OWN}${path}` },
    }),
);

describe('classify', () => {
  it('knows a content script by its origin, in frames without an address too', () => {
    expect(classify(raw(content))).toMatchObject({
      band: 'content',
      site: 'claude',
      tab: 7,
      frame: 0,
      isIncognito: false,
    });
    expect(classify(raw({ ...content, url: 'about:srcdoc', frameId: 3 }))).toMatchObject({ band: 'content', frame: 3 });
    expect(classify(raw({ ...content, tab: { ...tab, incognito: true } }))).toMatchObject({ isIncognito: true });
  });

  it('knows our frames and pages by our origin and their path, a page with a tab as well', () => {
    expect(classify(raw(frame))).toMatchObject({
      band: 'frame',
      page: 'reveal',
      topOrigin: 'https://claude.ai',
      frame: 4,
    });
    expect(classify(raw(popup))).toEqual({ band: 'page', ownTab: null });
    expect(classify(raw({ ...popup, url: `${OWN}/dashboard.html` }))).toEqual({ band: 'page', ownTab: null });
    expect(classify(raw({ ...popup, url: `${OWN}/ledger.html?site=claude` }))).toEqual({ band: 'page', ownTab: null });
    expect(classify(raw({ ...popup, tab }))).toEqual({
      band: 'page',
      ownTab: 7,
    });
  });

  it.each([
    ['another extension', { ...content, id: 'a'.repeat(32) }],
    ['another site', { ...content, origin: 'https://evil.example' }],
    ['a sandboxed frame', { ...content, origin: 'null' }],
    ['a site with a longer name', { ...content, origin: 'https://claude.ai.evil.example' }],
    ['no origin', { ...content, origin: undefined }],
    ['no tab and no origin of ours', { ...content, tab: undefined }],
    ['an address that only claims to be ours', { ...content, origin: 'https://evil.example', url: `${OWN}/popup.html` }],
    ['a page of ours that is not on the list', { ...popup, url: `${OWN}/other.html` }],
    ['a frame page outside a tab', { ...frame, tab: undefined }],
  ])('does not know %s', (_, sender) => {
    expect(classify(raw(sender))).toBeNull();
  });
});

describe('the door', () => {
  const called = vi.fn();
  const row = (name: string) => (body: unknown, from: unknown) => {
    called(name, body, from);
    return Promise.resolve({ ok: true, value: null });
  };
  // Rows that these tests knock at; the others are not there, as after a programming error.
  const desk = {
    content: { 'content-worker/released': row('released') },
    frame: { 'frame-worker/redeem': row('redeem') },
    page: {
      'popup-worker/set-mode': row('set-mode'),
      'popup-worker/allow': row('allow'),
      'popup-worker/excuse': row('excuse'),
    },
  } as unknown as Desk;
  const knock = (message: unknown, sender: object): Promise<unknown> => admit(desk, message, raw(sender), () => undefined);
  const setMode = {
    name: 'popup-worker/set-mode',
    body: { site: 'claude', mode: 'off', pauseS: 0 },
  };
  const released = {
    name: 'content-worker/released',
    body: { digests: ['a'.repeat(64)] },
  };

  beforeEach(() => void called.mockClear());

  it('lets each band ask its own questions', async () => {
    expect(await knock(released, content)).toEqual({ ok: true, value: null });
    expect(await knock(setMode, popup)).toEqual({ ok: true, value: null });
    expect(await knock({ name: 'frame-worker/redeem', body: { ticket: 'ticket-0001' } }, frame)).toEqual({
      ok: true,
      value: null,
    });
    expect(called).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['a content script that switches protection off', setMode, content],
    [
      'a content script that lets a value through',
      { name: 'popup-worker/allow', body: { verdict: 'verdict-01', span: 0 } },
      content,
    ],
    [
      'a content script that takes doubts away',
      { name: 'popup-worker/excuse', body: { verdict: 'verdict-01', doubt: null } },
      content,
    ],
    ['a frame that switches protection off', setMode, frame],
    ['a content script that deletes what is on record', { name: 'popup-worker/forget-rows', body: { ids: [1] } }, content],
    ['a frame that reads what is on record', { name: 'popup-worker/verify-ledger', body: null }, frame],
    ['a page that speaks as a content script', released, popup],
  ])('refuses %s', async (_, message, sender) => {
    expect(await knock(message, sender)).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    expect(called).not.toHaveBeenCalled();
  });

  it.each([
    ['an inherited name', { name: 'toString', body: null }],
    ['the prototype', { name: '__proto__', body: null }],
    ['a body with one key more', { ...released, body: { digests: [], site: 'chatgpt' } }],
    ['a body of another kind', { ...released, body: ['a'.repeat(64)] }],
    ['no object', 'content-worker/released'],
    ['a message with one key more', { ...released, sender: popup }],
  ])('refuses %s', async (_, message) => {
    expect(await knock(message, content)).toEqual({
      ok: false,
      code: 'bad_field',
    });
    expect(called).not.toHaveBeenCalled();
  });
});
