/**
 * File pickers. The content script opens the dialog in the place of the page's input (content/files/picker.ts): it must see each click
 * on one. A click outside the document passes no window, so that what is clicked is put there for as long, unseen; a
 * dialog that is opened without a click is asked for. A site that has no picker of its own kind uses an input.
 */
import { CLICKING, PICKING } from '../shared/handover';
import { tellClearedOut, tellOf } from './channel';
import { wrapMethod } from './disguise';
import { listenAnew } from './lasting';
import { elementOf, isDocument, isElement, nameOf, parentOf } from './nodes';
import * as native from './primordials';
import { onUndo } from './undo';

const make = native.uncurried<Document, [string], HTMLElement>(Document.prototype.createElement);
const append = native.uncurried<Node, [Node], Node>(Node.prototype.appendChild);
const removeFrom = native.uncurried<Node, [Node], Node>(Node.prototype.removeChild);
const isConnected = native.getter(Node.prototype, 'isConnected');
const ownerOf = native.getter(Node.prototype, 'ownerDocument');
const windowOf = native.getter(Document.prototype, 'defaultView');
const inputType = native.getter(HTMLInputElement.prototype, 'type');
const controlOf = native.getter(HTMLLabelElement.prototype, 'control');
const eventType = native.getter(Event.prototype, 'type');
const isCancelable = native.getter(Event.prototype, 'cancelable');
const isComposed = native.getter(Event.prototype, 'composed');
const rootElement = native.getter(Document.prototype, 'documentElement');
const hide = native.setter(HTMLElement.prototype, 'hidden');
const matches = native.uncurried(Element.prototype.matches);
const { click } = HTMLElement.prototype;

function fileInputOf(element: unknown): Element | null {
  if (!isElement(element)) return null;
  try {
    if (nameOf(element) === 'label') return fileInputOf(controlOf(element));
    return nameOf(element) === 'input' && inputType(element) === 'file' ? element : null;
  } catch {
    return null;
  }
}

/** The file input that a click here would open: its own, or that of a label round it. */
function openedBy(clicked: unknown): Element | null {
  for (let at = elementOf(clicked); at !== null; at = elementOf(parentOf(at))) {
    const input = fileInputOf(at);
    if (input !== null) return input;
  }
  return null;
}

/** The outermost element of what it lies in, shadows too: a tree that the site has built stays as it is. */
function outermost(element: Element): Element {
  let top = element;
  for (let at = elementOf(parentOf(element)); at !== null; at = elementOf(parentOf(at))) top = at;
  return top;
}

/** A tree without a document, in its own one until it is taken out again. Null where that cannot be. */
function placed(element: Element): (() => void) | null {
  const home = ownerOf(element);
  if (!isDocument(home) || windowOf(home) === null) return null;
  if (isConnected(element)) return () => undefined;
  const root = rootElement(home);
  if (!isElement(root)) return null;
  const [holder, guest] = [make(home, 'div'), outermost(element)];
  hide(holder, true);
  append(holder, guest);
  append(root, holder);
  const leave = (): void => {
    if (parentOf(guest) === holder) removeFrom(holder, guest);
    const around = parentOf(holder);
    if (isElement(around)) removeFrom(around, holder);
  };
  // An element of the page's own kind may have gone elsewhere as it was put in.
  if (isConnected(element)) return leave;
  leave();
  return null;
}

/** In the document's sight; where it cannot be there, there is no click. */
function inSight(clicked: unknown, run: () => unknown): unknown {
  const input = openedBy(clicked);
  if (input === null || !isElement(clicked) || !tellOf(CLICKING, input)) return run();
  const leave = placed(clicked);
  if (leave === null) return undefined;
  try {
    return run();
  } finally {
    leave();
  }
}

function dispatched(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const event = args[0];
  if (typeof event !== 'object' || event === null || readOf(eventType, event) !== 'click')
    return native.apply(call, self, args);
  const isHeld = isElement(self) && fileInputOf(self) === self && tellOf(CLICKING, self);
  // Nobody could keep such a one from opening the dialog, or it would not come by us: the same click in the browser's own manner.
  const isOdd = readOf(isCancelable, event) !== true || readOf(isComposed, event) !== true;
  if (isHeld && isOdd) return inSight(self, () => (native.apply(click, self, []), true));
  return inSight(self, () => native.apply(call, self, args)) ?? true;
}

function readOf(getter: (self: object) => unknown, event: object): unknown {
  try {
    return getter(event);
  } catch {
    return null;
  }
}

const activation: unknown = Reflect.get(navigator, 'userActivation');
const owner: unknown = Reflect.get(globalThis, 'UserActivation');
const isActive = native.getter(typeof owner === 'function' ? owner.prototype : {}, 'isActive');

function picked(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const input = isElement(self) && nameOf(self) === 'input' ? fileInputOf(self) : null;
  if (input === null || !tellOf(CLICKING, input)) return native.apply(call, self, args);
  const refuse = (name: string): never => {
    throw new native.NativeDOMException("Failed to execute 'showPicker' on 'HTMLInputElement'.", name);
  };
  if (matches(input, ':disabled')) refuse('InvalidStateError');
  if (typeof activation !== 'object' || activation === null || isActive(activation) !== true) refuse('NotAllowedError');
  tellOf(PICKING, input);
  return undefined;
}

function without(name: string): void {
  const before = native.getOwnPropertyDescriptor(globalThis, name);
  if (!before?.configurable) return;
  Reflect.deleteProperty(globalThis, name);
  onUndo(() => native.defineProperty(globalThis, name, before));
}

export function wrapInputs(): void {
  wrapMethod(HTMLElement.prototype, 'click', (call, self, args) => inSight(self, () => native.apply(call, self, args)));
  wrapMethod(HTMLInputElement.prototype, 'showPicker', picked);
  wrapMethod(EventTarget.prototype, 'dispatchEvent', dispatched);
  for (const name of ['open', 'write', 'writeln']) {
    wrapMethod(Document.prototype, name, (call, self, args) => {
      const given = native.apply(call, self, args);
      listenAnew();
      tellClearedOut();
      return given;
    });
  }
  without('showOpenFilePicker');
  without('showDirectoryPicker');
}
