/** A page for the gate: jsdom's document, Node's fetch family, and natives that note what left instead of sending it. */
import { vi } from 'vitest';
import { ByteDecoder } from '../byte_decoder';
import {
  ANSWER,
  CLEARED_OUT,
  CLICKING,
  type GateAnswer,
  HAND_OVER,
  LOOK_FOR,
  PASTING,
  PICKING,
  PIECE,
  QUESTION,
  type Question,
  readPiece,
  readQuestion,
  writeWait,
} from '../../../extension/shared/handover';

export interface Left {
  by: string;
  url: string;
  body: string;
}

export interface PageWorld {
  asked: Question[];
  left: Left[];
  /** What the content script says; null says nothing. */
  answer: (question: Question) => GateAnswer | Promise<GateAnswer> | null;
  /** Whether it asks for more time first. */
  doesWait: boolean;
  /** Whether it holds what is chosen. */
  holds: boolean;
  /** What it was told of file inputs, and of a document that was opened anew. */
  told: [type: string, input: Element | null][];
  undo: () => void;
}

declare const jsdom: { window: Window & typeof globalThis };

export const world: PageWorld = {
  asked: [],
  left: [],
  answer: () => ({ do: 'release' }),
  doesWait: false,
  holds: true,
  told: [],
  undo: () => undefined,
};
const note = (by: string, url: string, body: unknown): void => void world.left.push({ by, url, body: textOf(body) });

function textOf(body: unknown): string {
  if (body === null || body === undefined) return '';
  return ArrayBuffer.isView(body) ? new TextDecoder().decode(body) : `${body}`;
}

class Xhr extends EventTarget {
  #url = '';
  isNative = true;
  open(_method: string, url: string): void {
    this.#url = url;
  }
  setRequestHeader(): void {
    this.dispatchEvent(new Event('header'));
  }
  send(body?: unknown): void {
    note('xhr', this.#url, body);
  }
  abort(): void {
    this.dispatchEvent(new Event('abort'));
  }
}

class Socket extends EventTarget {
  static OPEN = 1;
  readonly #url: string;
  constructor(url: string) {
    super();
    this.#url = url;
    note('socket-open', url, '');
  }
  get url(): string {
    return this.#url;
  }
  get readyState(): number {
    return 1;
  }
  send(frame: unknown): void {
    note('socket', this.#url, frame);
  }
  close(): void {
    note('socket-close', this.#url, '');
  }
}

class Source extends EventTarget {
  constructor(url: string) {
    super();
    note('events', url, '');
  }
}

/** Neither Node's ports nor vitest's `window` are event targets for jsdom's events. */
class Channel {
  readonly port1 = document.createElement('i');
}

/** jsdom's own hands out its inner object in place of a port that it did not make. */
class Handed extends Event {
  readonly #init: { ports?: EventTarget[]; lastEventId?: string };
  constructor(
    type: string,
    init: {
      ports?: EventTarget[];
      lastEventId?: string;
      cancelable?: boolean;
    } = {},
  ) {
    super(type, { cancelable: init.cancelable ?? false });
    this.#init = init;
  }
  get ports(): EventTarget[] {
    return this.#init.ports ?? [];
  }
  get lastEventId(): string {
    return this.#init.lastEventId ?? '';
  }
}

/** Vitest puts subclasses in the place of these, whose prototypes are empty and which copy own options only. */
const NodeRequest: unknown = Object.getPrototypeOf(Request);
const NodeURL: unknown = Object.getPrototypeOf(URL);

async function recordedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  note('fetch', request.url, await request.text());
  return new Response('ok');
}

export function prepare(): void {
  Object.assign(world, {
    asked: [],
    left: [],
    answer: () => ({ do: 'release' }),
    doesWait: false,
    holds: true,
    told: [],
    undo: () => undefined,
  });
  vi.resetModules();
  vi.stubGlobal('window', jsdom.window);
  vi.stubGlobal('Request', NodeRequest);
  vi.stubGlobal('URL', NodeURL);
  vi.stubGlobal('TextDecoder', ByteDecoder);
  vi.stubGlobal('MessageChannel', Channel);
  vi.stubGlobal('MessageEvent', Handed);
  vi.stubGlobal('XMLHttpRequest', Xhr);
  vi.stubGlobal('WebSocket', Socket);
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('fetch', recordedFetch);
  Navigator.prototype.sendBeacon = function sendBeacon(url, body): boolean {
    note('beacon', `${url}`, body);
    return true;
  };
  HTMLFormElement.prototype.submit = function submit(): void {
    note('form', this.action, [...new FormData(this)].join('&'));
  };
}

/** The content script's part: takes the gate's port once and answers what it is asked. */
export function startPartner(): void {
  const take = (event: Event): void => {
    if (!(event instanceof Handed)) return;
    const port = event.ports[0];
    port?.addEventListener(QUESTION, (asking) => port && reply(port, asking));
    port?.addEventListener(PIECE, gather);
    for (const type of [CLICKING, PICKING, PASTING, CLEARED_OUT])
      port?.addEventListener(type, (telling) => {
        world.told.push([type, telling instanceof SubmitEvent ? telling.submitter : null]);
        if (world.holds) telling.preventDefault();
      });
    window.removeEventListener(HAND_OVER, take);
    event.preventDefault();
  };
  window.addEventListener(HAND_OVER, take);
  window.dispatchEvent(new Event(LOOK_FOR));
}

const pieces: Record<string, string> = {};
function gather(event: Event): void {
  const [id, text] = (event instanceof Handed && readPiece(event.lastEventId)) || ['', ''];
  pieces[id] = (pieces[id] ?? '') + text;
}

function reply(port: EventTarget, asking: Event): void {
  const question = asking instanceof Handed ? readQuestion(asking.lastEventId) : null;
  if (!question) return;
  question.body = (pieces[question.id] ?? '') + question.body;
  delete pieces[question.id];
  world.asked.push(question);
  if (world.doesWait) port.dispatchEvent(new Handed(ANSWER, { lastEventId: writeWait(question.id) }));
  const given = world.answer(question);
  const say = (answer: GateAnswer): void => {
    // Written by hand: in a browser the page's changes to Array do not reach the content script's world.
    const body = JSON.stringify(answer.do === 'replace' ? answer.body : '');
    port.dispatchEvent(
      new Handed(ANSWER, {
        lastEventId: `["${question.id}","${answer.do}",${body}]`,
      }),
    );
  };
  if (given instanceof Promise) void given.then(say);
  else if (given) say(given);
}

export async function startGate(): Promise<void> {
  const { startPage } = await import('../../../extension/page/start');
  world.undo = startPage();
}

export async function startBoth(): Promise<void> {
  startPartner();
  await startGate();
}

export const block = (): GateAnswer => ({ do: 'block' });
/** A stream is only taken as a body with `duplex`. Blobs are tried in the browsers: jsdom's is not one to Node's Response. */
export const post = (body: BodyInit): Promise<Response> => {
  const duplex = body instanceof ReadableStream ? { duplex: 'half' } : {};
  return fetch('https://chatgpt.com/x', { method: 'POST', body, ...duplex });
};
