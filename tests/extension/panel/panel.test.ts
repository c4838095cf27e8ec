import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FOLD_MS, QUIET_MS } from '../../../extension/panel/rest';
import { EXTENSION, installBrowser, settled, type Asked } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

let asked: Asked[] = [];
class Quiet {
  observe(): void {}
  disconnect(): void {}
}

async function open(scene: keyof typeof SCENES.panel, more: Record<string, unknown> = {}): Promise<void> {
  location.hash = '#ticket-0001';
  asked = installBrowser({ ...SCENES.panel[scene], ...more });
  await import('../../../extension/panel/main');
  await settled();
}
/** As Chromium has it: the browser's own word on whether anything lies over an element. */
function stubProof(isVisible: boolean): void {
  class Entry {
    intersectionRatio = 1;
    get isVisible(): boolean {
      return isVisible;
    }
  }
  class Observer {
    constructor(private readonly told: (entries: Entry[]) => void) {}
    observe(): void {
      this.told([new Entry()]);
    }
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal('IntersectionObserver', Observer);
}

const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
/** The buttons that stand out. */
const firsts = (): (string | undefined)[] =>
  [...document.querySelectorAll('.button.main')].map((one) => one.textContent?.trim());
function asHeld(canSendRedacted: boolean): Record<string, unknown> {
  const view = SCENES.panel.held['panel-worker/state'];
  return { 'panel-worker/state': { ...view, state: { ...view.state, canSendRedacted } } };
}
const actions = (): unknown[] =>
  asked.flatMap(({ name, body }) =>
    name === 'panel-worker/act' && typeof body === 'object' && body !== null && 'action' in body ? [body.action] : [],
  );

beforeEach(() => vi.stubGlobal('ResizeObserver', Quiet));
afterEach(() => {
  vi.unstubAllGlobals();
  dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
});

test('redeems its ticket before anything else', async () => {
  await open('held');
  expect(asked[0]).toEqual({
    name: 'frame-worker/redeem',
    body: { ticket: 'ticket-0001' },
  });
});

test('a spent ticket shows nothing but that', async () => {
  await open('held', { 'frame-worker/redeem': { refused: 'not_found' } });
  expect(page()).toContain('Reload the tab');
  expect(page()).not.toContain('ada.okafor@example.org');
});

test('a reveal ticket opens no panel', async () => {
  await open('held', { 'frame-worker/redeem': { kind: 'reveal' } });
  expect(page()).not.toContain('Held');
});

test('replaced is one quiet line; the values come when asked for', async () => {
  await open('replaced');
  expect(page()).toContain('4 values replaced');
  expect(page()).not.toContain('ada.okafor@example.org');
  button('Details')?.click();
  await settled();
  expect(page()).toContain('ada.okafor@example.org');
  expect(page()).toContain('[EMAIL_ADDRESS_1]');
  expect(page()).toContain('never restored');
});

describe('the width of a line', () => {
  let measure: () => void = () => undefined;
  class Measuring extends Quiet {
    constructor(heard: () => void) {
      super();
      measure = heard;
    }
  }
  const card = (): HTMLElement => document.querySelector<HTMLElement>('.card') ?? document.body;
  const isAsked = (width: number): void => {
    vi.spyOn(card(), 'getBoundingClientRect').mockReturnValue({ width, height: 28 } as DOMRect);
    measure();
  };
  const frameIs = async (width: number): Promise<void> => {
    vi.stubGlobal('innerWidth', width);
    dispatchEvent(new Event('resize'));
    await settled();
  };
  beforeEach(async () => {
    vi.stubGlobal('ResizeObserver', Measuring);
    vi.stubGlobal('innerWidth', 364);
    await open('replaced');
  });

  test('is what a narrow window leaves of it', async () => {
    isAsked(240);
    await frameIs(200);
    expect(card().style.maxInlineSize).toBe('200px');
  });

  test('is not that of a shorter line before it, to which the frame comes late', async () => {
    isAsked(130);
    isAsked(240);
    await frameIs(130);
    await frameIs(240);
    expect(card().style.maxInlineSize).toBe('364px');
  });
});

test('held says why and offers the tightening ways on', async () => {
  await open('held');
  expect(page()).toContain('Held. Nothing was sent.');
  button('Send redacted instead')?.click();
  button('Change my text')?.click();
  await settled();
  expect(actions()).toEqual([{ do: 'send-redacted' }, { do: 'edit' }]);
});

describe('words in doubt', () => {
  const doubted = (more: Record<string, unknown>, state: Record<string, unknown> = {}): Record<string, unknown> => {
    const view = SCENES.panel.doubted['panel-worker/state'];
    return {
      'panel-worker/state': { ...view, state: { ...view.state, ...state }, verdict: { ...view.verdict, ...more } },
    };
  };
  const labelled = (name: string): HTMLButtonElement | null => document.querySelector(`button[aria-label="${name}"]`);
  const loosening = (): string[] => ['It is fine', 'Send as it is'].filter((word) => button(word) !== undefined);

  test('are shown with what they may be, what happened, and what to do', async () => {
    await open('doubted');
    for (const words of [
      'Held. Nothing was sent.',
      'A second reader thinks these words may be private',
      'Hide what is private, or say that it is fine',
      'Ada Okafor',
      'a person?',
      'reminder',
      'health?',
    ])
      expect(page()).toContain(words);
    expect(page()).not.toContain('ada.okafor@example.org');
    expect(firsts()).toEqual(['Hide all and send']);
  });

  test('can be hidden one by one, or all, by any click', async () => {
    await open('doubted');
    labelled('Hide: Ada Okafor')?.click();
    await settled();
    button('Hide all and send')?.click();
    await settled();
    expect(actions()).toEqual([{ do: 'hide', value: 'Ada Okafor' }, { do: 'hide-doubts' }]);
  });

  test('are let through where nothing lies over the card, by a person’s click and no script’s (T-08)', async () => {
    stubProof(true);
    await open('doubted');
    expect(loosening()).toEqual(['It is fine', 'Send as it is']);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(button('Send as it is')?.getAttribute('aria-disabled')).toBe('false');
    button('Send as it is')?.click();
    labelled('It is fine: reminder')?.click();
    await settled();
    expect(actions()).toEqual([]);
  });

  test('where a click could be stolen, the way leads through the toolbar', async () => {
    await open('doubted');
    expect(loosening()).toEqual([]);
    expect(page()).toContain('To let these words through, open the Postern button in the toolbar.');
  });

  test('a policy that forbids overriding leaves hiding', async () => {
    stubProof(true);
    await open('doubted', doubted({ redacted: null }));
    expect(loosening()).toEqual([]);
    expect(page()).toContain('Your organisation allows no way round this');
    expect(firsts()).toEqual(['Hide all and send']);
  });

  test('when none is left, the text can be sent', async () => {
    await open('settled');
    expect(page()).toContain('No word is in doubt any more. Nothing has been sent yet.');
    button('Send it now')?.click();
    await settled();
    expect(actions()).toEqual([{ do: 'retry' }]);
  });

  test('of a text that has no gesture to send it by, each word still has its ways', async () => {
    await open('doubted', doubted({}, { canSend: false }));
    expect(button('Hide all and send')).toBeUndefined();
    expect(labelled('Hide: reminder')).not.toBeNull();
    await open('settled', doubted({ doubts: [] }, { canSend: false }));
    expect(page()).toContain('do once more what you did in the page');
    expect(firsts()).toEqual([]);
  });
});

test('failed says that nothing was sent, and retries', async () => {
  await open('failed');
  expect(page()).toContain('Nothing was sent.');
  button('Try again')?.click();
  await settled();
  expect(actions()).toEqual([{ do: 'retry' }]);
});

test('hide more takes a typed or a picked text', async () => {
  await open('held');
  button('Hide something else…')?.click();
  await settled();
  button('Ada Okafor')?.click();
  await settled();
  button('Hide it')?.click();
  await settled();
  expect(actions()).toContainEqual({ do: 'hide', value: 'Ada Okafor' });
  expect(page()).toContain('Hidden in this conversation');
});

test('hiding something else is the one thing to do while it is asked for, and can be left', async () => {
  await open('held');
  button('Hide something else…')?.click();
  await settled();
  expect(firsts()).toEqual(['Hide it']);
  button('Cancel')?.click();
  await settled();
  expect(firsts()).toEqual(['Send redacted instead']);
  expect(actions()).toEqual([]);
});

test.each([
  ['held', {}, ['Send redacted instead']],
  ['held', asHeld(false), ['Change my text']],
  ['failed', {}, ['Try again']],
  ['replaced', {}, []],
] as const)('%s has one way on that stands out: %#', async (scene, more, expected) => {
  await open(scene, more);
  if (scene === 'replaced') button('Details')?.click();
  await settled();
  expect(firsts()).toEqual(expected);
});

describe('a card that nobody uses', () => {
  const isThere = (): boolean => page().includes('Nothing was sent');
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const pass = async (ms: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  async function opened(scene: 'held' | 'replaced'): Promise<void> {
    const opening = open(scene);
    await pass(100);
    await opening;
  }

  test('of a held prompt folds to its one line, which stays and opens again', async () => {
    await opened('held');
    expect(page()).toContain('hands over credentials');
    await pass(FOLD_MS);
    expect(isThere()).toBe(true);
    expect(page()).not.toContain('hands over credentials');
    expect(page()).not.toContain('ada.okafor@example.org');
    await pass(2 * QUIET_MS);
    expect(actions()).toEqual([]);
    expect(isThere()).toBe(true);
    button('Details')?.click();
    await pass(50);
    expect(page()).toContain('hands over credentials');
  });

  test('stays open while the pointer or the focus is in it', async () => {
    await opened('held');
    document.querySelector('.card')?.dispatchEvent(new Event('pointerenter'));
    await pass(2 * FOLD_MS);
    expect(page()).toContain('hands over credentials');
    document.querySelector('.card')?.dispatchEvent(new Event('pointerleave'));
    await pass(FOLD_MS);
    expect(page()).not.toContain('hands over credentials');
  });

  test('of good news leaves, also one that was looked into', async () => {
    await opened('replaced');
    button('Details')?.click();
    await pass(FOLD_MS);
    expect(page()).not.toContain('ada.okafor@example.org');
    expect(actions()).toEqual([]);
    await pass(QUIET_MS);
    expect(actions()).toEqual([{ do: 'close' }]);
  });
});

test('without proof of visibility nothing can be let through here (T-08)', async () => {
  await open('held');
  expect(button('Let through…')).toBeUndefined();
  expect(page()).toContain('open the Postern button in the toolbar');
});

test('the frame hears nobody but the worker (T-01)', async () => {
  const rooms = ['panel', 'ui', 'popup', 'options'];
  const sources = rooms.flatMap((room) =>
    readdirSync(join(EXTENSION, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => readFileSync(join(EXTENSION, room, name), 'utf8')),
  );
  expect(sources.filter((source) => /addEventListener\(\s*['"]message['"]|onmessage\b|\{@html/.test(source))).toEqual([]);
  await open('replaced');
  const before = page();
  postMessage({ name: 'content-worker/panel', state: { kind: 'held' } }, '*');
  await settled();
  expect(page()).toBe(before);
});

describe('an answer from here', () => {
  test('is shown with what made it, told of once it is drawn, and stays', async () => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
    await open('answered');
    expect(page()).toContain('Answered here. Nothing was sent.');
    expect(page()).toContain('Exact tool: CSV to Markdown · 14 ms');
    expect([...document.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(['name', 'amount', 'due']);
    const drawn = expect.objectContaining({ do: 'drawn', verdict: 'verdict-0001' });
    expect(actions()).not.toContainEqual(drawn);
    vi.runAllTimers();
    await settled();
    expect(actions()).toContainEqual(drawn);
    vi.useRealTimers();
  });

  test('to what a second reader doubted does not say that the text waits', async () => {
    const { 'panel-worker/state': kept } = SCENES.panel.kept;
    const state = { ...kept.state, reason: 'judge_doubts' };
    await open('kept', { 'panel-worker/state': { ...kept, state } });
    expect(page()).toContain('Answered here. Nothing was sent.');
    expect(page()).not.toContain('second reader');
  });

  test('that had to stay says why', async () => {
    await open('kept');
    expect(page()).toContain('“Strict” keeps such a prompt on this machine');
    expect(button('Ask the site…')).toBeUndefined();
  });

  test('the site is asked only after what would leave was seen', async () => {
    await open('asking');
    expect(page()).not.toContain('[EMAIL_ADDRESS_1]');
    button('Ask the site…')?.click();
    await settled();
    expect(page()).toContain('[EMAIL_ADDRESS_1]');
    expect(actions()).not.toContainEqual({ do: 'ask-site' });
    button('Send this')?.click();
    await settled();
    expect(actions()).toContainEqual({ do: 'ask-site' });
  });

  test('under something of the page it is not counted, and nothing in it sends or inserts', async () => {
    stubProof(false);
    await open('asking');
    await vi.waitFor(() => expect(page()).toContain('Something may lie over this card.'), 10_000);
    expect([button('Insert'), button('Ask the site…'), button('Wrong?')]).toEqual([undefined, undefined, undefined]);
    expect(actions()).not.toContainEqual(expect.objectContaining({ do: 'drawn' }));
  });

  test('a second one in the same card is told of from when it was drawn itself', async () => {
    const first = SCENES.panel.asking['panel-worker/state'];
    const second = { ...first, turn: 2, verdict: { ...first.verdict, id: 'verdict-0002' } };
    let next: (view: unknown) => void = () => undefined;
    const turns: unknown[] = [first, new Promise((give) => (next = give))];
    await open('asking', { 'panel-worker/state': () => turns.shift() ?? new Promise(() => undefined) });
    const told = (verdict: string): { lateMs: number } | undefined =>
      (actions() as { do: string; verdict?: string; lateMs: number }[]).find((one) => one.do === 'drawn' && one.verdict === verdict);
    await vi.waitFor(() => expect(told('verdict-0001')).toBeDefined());
    button('Ask the site…')?.click();
    await settled();
    expect(button('Send this')).toBeDefined();
    await new Promise((done) => setTimeout(done, 400));
    next(second);
    await vi.waitFor(() => expect(told('verdict-0002')).toBeDefined());
    expect(told('verdict-0002')?.lateMs).toBeLessThan(300);
    expect(button('Send this')).toBeUndefined();
  });

  test('goes into the composer and to the clipboard', async () => {
    stubProof(true);
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    await open('kept');
    button('Insert')?.click();
    button('Copy')?.click();
    await settled();
    expect(actions()).toContainEqual({ do: 'insert', text: '152.4 cm' });
    expect(copied).toEqual(['152.4 cm']);
    expect(button('Copied')).toBeDefined();
  });

  test('a clipboard that is refused says so', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
    await open('kept');
    button('Copy')?.click();
    await settled();
    expect(page()).toContain('did not allow copying');
  });

  test('“Wrong?” asks first, and no script answers', async () => {
    await open('wrong');
    [...document.querySelectorAll('button')]
      .find((one) => one.getAttribute('aria-label') === 'This answer is wrong or unwanted')
      ?.click();
    await settled();
    expect(page()).toContain('From now on “sorting” is not answered on this machine for this site.');
    button('Never answer this here')?.click();
    await settled();
    expect(actions()).not.toContainEqual({ do: 'never-answer' });
  });

  test('an earlier answer says when the site gave it', async () => {
    await open('repeated');
    expect(page()).toMatch(/Same request as before; the site answered .* · 31 ms/);
  });

  test('a learned one says from how many answers it was learned, and how often it agreed', async () => {
    await open('learned');
    expect(page()).toContain('Learned from 64 answers of this site, agreed 41 of 41 · 24 ms');
    expect(page()).not.toContain('The label was learned');
  });
});

describe('files', () => {
  const SCENE = SCENES.panel.filesHeld;
  const state = SCENE['panel-worker/state'].state;
  const showing = (files: unknown[]): Record<string, unknown> => ({
    'panel-worker/state': { ...SCENE['panel-worker/state'], state: { ...state, files } },
  });
  const asFile = (more: Record<string, unknown>): unknown => ({ ...state.files[0], found: [], canRedact: false, canAttach: false, canAsk: false, ...more });

  test('that are held can be asked for their summary, and the card says so', async () => {
    await open('filesHeld', showing([asFile({ state: 'held', reason: 'confidential_stays', canAsk: true })]));
    expect(page()).toContain('Ask for its summary in your prompt all the same');
  });

  test('of which one cannot be read are not said to have summaries', async () => {
    const both = [asFile({ state: 'held', reason: 'confidential_stays', canAsk: true }), asFile({ file: 'file-0002', state: 'held', reason: 'file_unread' })];
    await open('filesHeld', showing(both));
    expect(page()).toContain('Held. 2 files were not attached.');
    expect(page()).not.toContain('summar');
  });

  test('are told of while they are read, with how far it is', async () => {
    await open('fileReading');
    expect(page()).toContain('Reading contract.docx…');
    button('Details')?.click();
    await settled();
    expect(document.querySelector('progress')?.value).toBe(42);
  });

  test('that were replaced are one quiet line, and say what was hidden when asked', async () => {
    await open('fileReplaced');
    expect(document.querySelector('[role=status]')?.textContent).toContain('A redacted copy is attached.');
    button('Details')?.click();
    await settled();
    expect(page()).toContain('3 × Person and 1 × IBAN hidden; a redacted copy is attached.');
  });

  test('that are held say which, what is inside, why, and offer the copy', async () => {
    await open('filesHeld');
    for (const words of [
      'Held. 2 files were not attached.',
      'contract.docx',
      'It holds something you marked as confidential',
      'Inside: 3 × Person and 1 × IBAN.',
      'payroll-2026-final.xlsx',
      'Something in it could not be read',
      'It is protected by a password.',
    ])
      expect(page()).toContain(words);
    expect(document.querySelector('[role=alert]')).not.toBeNull();
    button('Attach redacted copy')?.click();
    await settled();
    expect(actions()).toEqual([{ do: 'attach-copy', file: 'file-0001' }]);
  });

  test('are let go as they are only where nothing lies over the card, after a question, by a person’s click (T-08)', async () => {
    stubProof(true);
    await open('filesHeld');
    const ways = [...document.querySelectorAll<HTMLButtonElement>('button')].filter((one) => one.textContent?.includes('Attach as it is…'));
    expect(ways.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Attach contract.docx as it is',
      'Attach payroll-2026-final.xlsx as it is',
    ]);
    ways[1]?.click();
    await settled();
    expect(page()).toContain('The site gets payroll-2026-final.xlsx exactly as it is');
    await new Promise((resolve) => setTimeout(resolve, 900));
    button('Attach as it is')?.click();
    await settled();
    // A script's click is none.
    expect(actions()).toEqual([]);
  });

  test.each([
    ['covered', () => stubProof(false), 'Something may lie over this card'],
    ['in a browser without proof', () => undefined, 'open the Postern button in the toolbar'],
  ])('in a card that is %s can be let go elsewhere', async (_, prepare, words) => {
    prepare();
    await open('filesHeld');
    await new Promise((resolve) => setTimeout(resolve, 1_400));
    expect(page()).toContain(words);
    expect(page()).not.toContain('Attach as it is…');
  });

  test('whose policy allows neither offer neither', async () => {
    stubProof(true);
    await open('filesHeld', showing([asFile({ state: 'held', reason: 'file_unread' })]));
    expect(page()).not.toContain('Attach');
  });

  test('without a verdict say so, and can be tried again', async () => {
    await open('fileFailed');
    expect(page()).toContain('The file was not attached.');
    expect(page()).toContain('The Postern program is not running.');
    button('Try again')?.click();
    await settled();
    expect(actions()).toContainEqual({ do: 'retry' });
  });

  test.each([
    ['deadline', 'Reading it took too long.'],
    ['file_too_large', 'It is larger than 64 MB'],
    ['too_large', 'Postern has too much to check just now.'],
    ['file_folder', 'Folders are not read.'],
  ])('that failed for %s say it in words of files', async (reason, words) => {
    await open('filesHeld', showing([asFile({ state: 'failed', reason })]));
    expect(page()).toContain(words);
    expect(button('Try again') === undefined).toBe(reason === 'file_folder' || reason === 'file_too_large');
  });

  test('are not closed while they are read, however long it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    location.hash = '#ticket-0001';
    asked = installBrowser(SCENES.panel.fileReading);
    await import('../../../extension/panel/main');
    await vi.advanceTimersByTimeAsync(QUIET_MS + FOLD_MS);
    vi.useRealTimers();
    expect(actions()).toEqual([]);
  });
});
