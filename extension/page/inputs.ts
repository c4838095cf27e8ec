/**
 * File pickers. What is chosen must pass the content script, which listens to the document: an input outside of it is put there
 * first, unseen. A site that has no picker of its own kind uses an input.
 */
import { wrapMethod } from './disguise';
import { elementOf, isElement, nameOf, parentOf } from './nodes';
import * as native from './primordials';
import { onUndo } from './undo';

const make = native.uncurried<Document, [string], HTMLElement>(Document.prototype.createElement);
const append = native.uncurried<Node, [Node], Node>(Node.prototype.appendChild);
const removeFrom = native.uncurried<Node, [Node], Node>(Node.prototype.removeChild);
const isConnected = native.getter(Node.prototype, 'isConnected');
const inputType = native.getter(HTMLInputElement.prototype, 'type');
const controlOf = native.getter(HTMLLabelElement.prototype, 'control');
const eventType = native.getter(Event.prototype, 'type');
const rootElement = native.getter(Document.prototype, 'documentElement');
const hide = native.setter(HTMLElement.prototype, 'hidden');

let holder: HTMLElement | null = null;
/** What is in the holder. */
let guest: Node | null = null;

function fileInputOf(element: unknown): Element | null {
  if (!isElement(element)) return null;
  try {
    if (nameOf(element) === 'label') return fileInputOf(controlOf(element));
    return nameOf(element) === 'input' && inputType(element) === 'file' ? element : null;
  } catch {
    return null;
  }
}

/** The outermost element of what the input lies in, shadows too: a tree that the site has built stays as it is. */
function outermost(input: Element): Element {
  let top = input;
  for (let at = elementOf(parentOf(input)); at !== null; at = elementOf(parentOf(at))) top = at;
  return top;
}

function adopt(element: unknown): void {
  const input = fileInputOf(element);
  const root = rootElement(document);
  if (input === null || isConnected(input) || !isElement(root)) return;
  holder ??= make(document, 'div');
  hide(holder, true);
  if (guest !== null && parentOf(guest) === holder) removeFrom(holder, guest);
  if (!isConnected(holder)) append(root, holder);
  guest = outermost(input);
  append(holder, guest);
}

function without(name: string): void {
  const before = native.getOwnPropertyDescriptor(globalThis, name);
  if (!before?.configurable) return;
  Reflect.deleteProperty(globalThis, name);
  onUndo(() => native.defineProperty(globalThis, name, before));
}

export function wrapInputs(): void {
  const first = (call: CallableFunction, self: unknown, args: unknown[]): unknown => {
    adopt(self);
    return native.apply(call, self, args);
  };
  wrapMethod(HTMLElement.prototype, 'click', first);
  wrapMethod(HTMLInputElement.prototype, 'showPicker', first);
  wrapMethod(EventTarget.prototype, 'dispatchEvent', (call, self, args) => {
    const event = args[0];
    if (typeof event === 'object' && event !== null && fileInputOf(self) !== null && typeOf(event) === 'click') adopt(self);
    return native.apply(call, self, args);
  });
  without('showOpenFilePicker');
  without('showDirectoryPicker');
}

function typeOf(event: object): unknown {
  try {
    return eventType(event);
  } catch {
    return null;
  }
}
