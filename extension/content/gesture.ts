/** Sees every gesture that sends, before the page does (window, capture), and lets it pass or holds it. */
import { type Editable, editableOf, findComposer, isComposer } from './editable';
import { keepListening } from './lasting';
import type { Site } from './sites/site';
import { isChoosing } from './suggestions';

export interface SendGesture {
  kind: 'enter' | 'click' | 'submit';
  composer: Editable;
  /** The control that was pressed, or the composer. */
  target: Element;
  /** Milliseconds on performance.now's clock. */
  atMs: number;
  keys: { ctrlKey: boolean; metaKey: boolean };
  /** Made by a person, as the browser says, and not by a script of the page. */
  isTrusted: boolean;
}

export const isPlainEnter = ({ kind, keys }: SendGesture): boolean => kind === 'enter' && !keys.ctrlKey && !keys.metaKey;

/** True: the gesture goes on untouched. False: it is held, and the page never sees it. */
export type Judge = (gesture: SendGesture) => boolean;

/** Enter while an input method is composing belongs to it (keyCode 229 is its mark in both browsers). */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;
}

export class Gestures {
  readonly #site: Site;
  readonly #judge: Judge;
  #isOurs = false;

  constructor(site: Site, judge: Judge) {
    this.#site = site;
    this.#judge = judge;
  }

  start(): () => void {
    const key = (event: KeyboardEvent): void => this.#onKey(event);
    const click = (event: MouseEvent): void => this.#onClick(event);
    const submit = (event: SubmitEvent): void => this.#onSubmit(event);
    const undo = [
      keepListening(window, 'keydown', key, { capture: true }),
      keepListening(window, 'click', click, { capture: true }),
      keepListening(window, 'submit', submit, { capture: true }),
    ];
    return () => undo.forEach((step) => step());
  }

  #hold(event: Event, kind: SendGesture['kind'], composer: Editable, target: Element): void {
    const keys =
      event instanceof KeyboardEvent
        ? { ctrlKey: event.ctrlKey, metaKey: event.metaKey }
        : { ctrlKey: false, metaKey: false };
    // A form that a script sends fires a trusted event: a person's key or click came before it.
    const isTrusted = event.isTrusted && kind !== 'submit';
    if (this.#judge({ kind, composer, target, atMs: event.timeStamp, keys, isTrusted })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#isOurs || !isSendKey(event)) return;
    const editable = editableOf(event.composedPath()[0] ?? event.target);
    if (!editable) return;
    const composer = isComposer(this.#site, editable) ? editable : null;
    if (composer && !isChoosing(composer)) this.#hold(event, 'enter', composer, composer);
  }

  #onClick(event: MouseEvent): void {
    if (this.#isOurs || !(event.target instanceof Element)) return;
    const button = event.target.closest(this.#site.send.join(','));
    const composer = button && findComposer(this.#site);
    if (button && composer) this.#hold(event, 'click', composer, button);
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (this.#isOurs || !(form instanceof HTMLFormElement)) return;
    const composer = findComposer(this.#site);
    if (composer && form.contains(composer)) this.#hold(event, 'submit', composer, form);
  }

  /** Does again what the user did. Only what is dispatched within this call passes unseen: a one-shot bypass. */
  repeat(gesture: SendGesture): void {
    this.#isOurs = true;
    try {
      this.#fire(gesture);
    } finally {
      this.#isOurs = false;
    }
  }

  #fire(gesture: SendGesture): void {
    if (gesture.kind === 'enter') return pressEnter(gesture.composer, gesture.keys, this.#site.newline);
    if (gesture.kind === 'submit' && gesture.target instanceof HTMLFormElement) return gesture.target.requestSubmit();
    const button = this.#sendButton(gesture);
    if (button) button.click();
    else pressEnter(gesture.composer, gesture.keys, this.#site.newline);
  }

  #sendButton(gesture: SendGesture): HTMLElement | null {
    const pressed = gesture.kind === 'click' && gesture.target.isConnected ? gesture.target : null;
    const found = pressed ?? document.querySelector(this.#site.send.join(','));
    if (!(found instanceof HTMLElement)) return null;
    return found.matches(':disabled, [aria-disabled="true"]') ? null : found;
  }
}

/**
 * The site itself decides what Enter means: a setting may have made it a new line (Claude). Where nobody cancels the event the
 * browser would have broken the line, which it does not do for a script's event.
 */
function pressEnter(composer: Editable, keys: SendGesture['keys'], newline: Site['newline']): void {
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...keys,
  };
  // A click in our card took the focus along, and an editor that has none (Gemini's) hears no key.
  if (document.activeElement !== composer) composer.focus();
  const isUnhandled = composer.dispatchEvent(new KeyboardEvent('keydown', init));
  if (isUnhandled && composer instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n');
  else if (isUnhandled) document.execCommand(newline);
  composer.dispatchEvent(new KeyboardEvent('keyup', init));
}
