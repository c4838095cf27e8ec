/**
 * Places the panel: one frame of the extension's own origin near the composer, in a closed shadow root. The page can
 * neither read nor style it, and what it could do to it (cover, move, remove) only ever hides a notice: a hold stays a hold.
 */
import { ask } from '../shared/ask';
import type { PanelAction, PanelState } from '../shared/messages';
import type { Verdict } from '../shared/protocol';
import { onTold } from '../shared/told';
import { ANSWER_WIDTH_PX, FIELDS_WIDTH_PX, placeNear, schemeOf, WIDTH_PX, type Box, type Size } from './panel_place';

/** A panel shows verdicts, which carry their own conversation; its ticket needs none in particular. */
const CONVERSATION = 'panel';

/** Buttons under the field and the padding around both; a list of messages is more. */
const MOST_AROUND_PX = 130;

interface Placed {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  ticket: string;
}

const handlers = new Set<(action: PanelAction) => void>();
let placed: Placed | null = null;
let isWanted = false;
let making: Promise<Placed | null> | null = null;
let composer: Element | null = null;
let size: Omit<Size, 'most'> = { width: null, height: 0, least: 0 };
let stopListening: (() => void) | null = null;
let last: { state: PanelState; verdict: Verdict | null } | null = null;

/** Shows `state`; without `verdict` when the host gave none. `near` is the composer, where the caller knows it. */
export function showPanel(state: PanelState, verdict: Verdict | null, near: Element | null = document.activeElement): void {
  isWanted = true;
  last = { state, verdict };
  if (near !== null && near !== document.body) composer = near;
  void deliver(state, verdict);
}

/** An answer is ready, and may be asked for at any moment: its frame takes longer to load than to draw it. */
export function preparePanel(): void {
  listen();
  making ??= create();
}

/** The popup, too, has nothing more to tell. */
export function hidePanel(): void {
  isWanted = false;
  last = null;
  if (placed !== null) placed.frame.style.visibility = 'hidden';
  void clear();
}

async function clear(): Promise<void> {
  const now = await making;
  if (now !== null && !isWanted) await ask('content-worker/panel', { ticket: now.ticket, verdict: null, state: null });
}

/** What the user does in the panel, but for its size, which ends here. Returns the removal. */
export function onPanelAction(handler: (action: PanelAction) => void): () => void {
  listen();
  handlers.add(handler);
  return () => handlers.delete(handler);
}

/** Takes everything back: the page is as it was before. */
export function removePanel(): void {
  isWanted = false;
  stopListening?.();
  stopListening = null;
  handlers.clear();
  discard();
}

function discard(): void {
  placed?.host.remove();
  placed = null;
  making = null;
}

async function deliver(state: PanelState, verdict: Verdict | null, isAgain = false): Promise<void> {
  listen();
  // A page that redraws its whole body takes our host with it: then a new frame, with a new ticket.
  if (placed !== null && !placed.host.isConnected) discard();
  making ??= create();
  const now = await making;
  if (now === null) return;
  const told = await ask('content-worker/panel', { ticket: now.ticket, verdict, state });
  if (!told.ok) {
    discard();
    // A worker that started anew does not know the ticket: once more, with a new one.
    if (told.code === 'not_found' && !isAgain && isWanted) await deliver(state, verdict, true);
  } else if (isWanted) {
    now.frame.style.visibility = 'visible';
    place();
  }
}

async function create(): Promise<Placed | null> {
  const ticket = await ask('content-worker/ticket', { conversation: CONVERSATION, frame: 'panel' });
  if (!ticket.ok) {
    making = null;
    return null;
  }
  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important; position: static !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.title = 'Postern';
  // Without it a browser refuses the frame's copy button.
  frame.allow = 'clipboard-write';
  frame.style.cssText = `position: fixed; visibility: hidden; z-index: 2147483647; border: 0; border-radius: 12px; color-scheme: ${schemeOf(document)};
    box-shadow: 0 0 0 1px rgb(128 128 128 / 30%), 0 6px 24px rgb(0 0 0 / 18%); inline-size: ${WIDTH_PX}px; block-size: 0;`;
  frame.src = `${chrome.runtime.getURL('panel.html')}#${ticket.value}`;
  root.append(frame);
  document.documentElement.append(host);
  placed = { host, frame, ticket: ticket.value };
  return placed;
}

/** The field with what the site draws around it: its frame, its buttons. Never more than a band of the window. */
function outline(field: Element): Box {
  const own = field.getBoundingClientRect();
  let box: DOMRect = own;
  for (let at = field.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    const around = at.getBoundingClientRect();
    const isBand = around.height <= own.height + MOST_AROUND_PX && around.width <= own.width + MOST_AROUND_PX;
    if (!isBand) break;
    if (around.height > 0) box = around;
  }
  return box;
}

function place(): void {
  if (placed === null) return;
  const box: Box | null = composer?.isConnected === true ? outline(composer) : null;
  const isTable = last?.verdict?.answer?.by === 'batch';
  const most = last?.state.kind !== 'answered' ? WIDTH_PX : isTable ? FIELDS_WIDTH_PX : ANSWER_WIDTH_PX;
  const { left, top, width, height } = placeNear(box, { ...size, most }, { width: innerWidth, height: innerHeight }, isFree);
  Object.assign(placed.frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

const USED =
  'a, button, input, select, textarea, summary, [role="button"], [contenteditable]:not([contenteditable="false"])';

/** Smaller than anything that is made to be pressed. */
const STEP_PX = 12;

function isFree(left: number, top: number, right: number, bottom: number): boolean {
  for (let x = left; x <= right; x += STEP_PX)
    for (let y = top; y <= bottom; y += STEP_PX)
      if (document.elementsFromPoint(x, y).some((one) => one.closest(USED) !== null)) return false;
  return true;
}

/** Only what the composer lies in takes it along: a list of messages that scrolls beside it costs nothing. */
function followScroll({ target }: Event): void {
  if (isWanted && composer !== null && target instanceof Node && target.contains(composer)) place();
}

function listen(): void {
  if (stopListening !== null) return;
  const stop = onTold((message) => {
    if (message.name === 'worker-content/panel-act') act(message.action);
    if (message.name === 'worker-content/host' && placed !== null && isWanted && last !== null)
      void deliver(last.state, last.verdict);
  });
  const undo = new AbortController();
  addEventListener('resize', place, { capture: true, passive: true, signal: undo.signal });
  addEventListener('scroll', followScroll, { capture: true, passive: true, signal: undo.signal });
  stopListening = () => {
    stop();
    undo.abort();
  };
}

function act(action: PanelAction): void {
  if (action.do === 'resize') {
    size = { width: action.width, height: action.height, least: action.least };
    place();
    return;
  }
  for (const handler of handlers) handler(action);
}
