/**
 * Texts that become a part of the page at once: an image in them loads as soon as they are parsed, also where it is in no
 * document yet. They are read first in a document that loads nothing; what may not leave is taken out of what is then put in.
 */
import { mayHave } from './attributes';
import { absolute, carriesText } from './body';
import { wrapMethod, wrapSetter } from './disguise';
import * as native from './primordials';
import { fixed, textOf } from './reading';
import {
  contentOf,
  elementOf,
  isDocument,
  isElement,
  isFragment,
  isNode,
  isStyle,
  namespaceOf,
  nameOf,
  parentOf,
  textIn,
} from './nodes';
import { addressesIn, asAddress, mayFetch, mayStyle } from './styles';
import { isAddress } from './urls';

const HTML = 'http://www.w3.org/1999/xhtml';
const inert = document.implementation.createHTMLDocument('');
const makeIn = native.uncurried(Document.prototype.createElementNS);
const adopt = native.uncurried<Document, [Node], Node>(Document.prototype.adoptNode);
const newFragment = native.uncurried(Document.prototype.createDocumentFragment);
const firstChild = native.getter(Node.prototype, 'firstChild');
const startOf = native.getter(Range.prototype, 'startContainer');
const appendIt = native.uncurried<Node, [Node], Node>(Node.prototype.appendChild);
const attributeNames = native.uncurried(Element.prototype.getAttributeNames);
const removeIt = native.uncurried(Element.prototype.removeAttribute);
const lengthOf = native.getter(NodeList.prototype, 'length');
const itemOf = native.uncurried(NodeList.prototype.item);
const setText = native.setter(Node.prototype, 'textContent');
const SET = 'innerHTML';
const setMarkup = native.setter(Element.prototype, SET);
const inElement = native.uncurried(Element.prototype.querySelectorAll);
const inDocument = native.uncurried(Document.prototype.querySelectorAll);
const inFragment = native.uncurried(DocumentFragment.prototype.querySelectorAll);

const nothing = newFragment(inert).childNodes;

const SUSPECT = [
  '[src],[srcset],[imagesrcset],[*|href],[data],[ping],[action],[formaction],[poster],[background],[content]',
  '[to],[from],[by],[values],[style],[srcdoc],style,template',
].join(',');
/** Without any of these words no markup fetches anything. */
const WORDS = ['src', 'href', 'data', 'ping', 'action', 'poster', 'background', 'style', '<meta', '<set', '<animate'];

function isPlain(lower: string): boolean {
  if (native.indexOf(lower, '<') < 0) return true;
  for (let index = 0; index < WORDS.length; index += 1) if (native.indexOf(lower, WORDS[index] ?? '') >= 0) return false;
  return true;
}

function suspectsIn(root: Node): NodeList {
  if (isElement(root)) return inElement(root, SUSPECT);
  if (isDocument(root)) return inDocument(root, SUSPECT);
  return isFragment(root) ? inFragment(root, SUSPECT) : nothing;
}

/** Every element beneath that could fetch something, in templates, too: they are made to be copied. */
function eachSuspect(root: Node, visit: (element: Element) => void): void {
  const found = suspectsIn(root);
  for (let index = 0; index < Number(lengthOf(found)); index += 1) {
    const element = itemOf(found, index);
    if (!isElement(element)) continue;
    visit(element);
    const content = contentOf(element);
    if (content) eachSuspect(content, visit);
  }
}

function eachAttribute(element: Element, visit: (name: string, value: string) => void): void {
  const names = attributeNames(element);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    visit(name, native.attributeOf(element, name) ?? '');
  }
}

/** All that could leave, to be asked about at once. */
function leavingFrom(root: Node): string {
  let found = '';
  eachSuspect(root, (element) => {
    if (isStyle(element)) found += addressesIn(textIn(element));
    eachAttribute(element, (name, value) => {
      const word = native.toLowerCase(name);
      if (word === 'style') found += addressesIn(value);
      else if (word === 'srcdoc') found += `${value}\n`;
      else if (isAddress(word) && native.indexOf(value, '#') !== 0 && carriesText(absolute(value)))
        found += `${asAddress(absolute(value))}\n`;
    });
  });
  return found;
}

/** Takes out what may not leave, and nothing else. */
function clean(root: Node): void {
  eachSuspect(root, (element) => {
    if (isStyle(element) && !mayStyle(textIn(element))) setText(element, '');
    eachAttribute(element, (name, value) => {
      if (!mayHave(element, name, value)) removeIt(element, name);
    });
  });
}

/** Parsed as the browser will parse it there: an SVG element reads the same text in another way. */
function parsed(context: Element | null, value: unknown): Element {
  const holder = context ? makeIn(inert, namespaceOf(context), nameOf(context)) : makeIn(inert, HTML, 'template');
  setMarkup(holder, value);
  return holder;
}
const rootOf = (holder: Node): Node => contentOf(holder) ?? holder;

/** `noscript` is text to a page with scripts and markup to a document without: there the whole is asked about. */
const hidden = (lower: string, text: string): string => (native.indexOf(lower, '<noscript') >= 0 ? text : '');

/** The cleaned holder where something may not leave; null where all of it may. */
function refused(context: Element | null, value: unknown): Element | null {
  if (isStyle(context)) return mayStyle(textOf(value)) ? null : makeIn(inert, HTML, 'style');
  const text = value === null ? '' : textOf(value);
  const lower = native.toLowerCase(text);
  if (isPlain(lower)) return null;
  const holder = parsed(context, value);
  const whole = hidden(lower, text);
  if (mayFetch(leavingFrom(rootOf(holder)) + whole)) return null;
  if (whole !== '') return makeIn(inert, HTML, 'template');
  clean(rootOf(holder));
  return holder;
}

/** The holder's children, in a fragment of this document. */
function pieces(holder: Element): DocumentFragment {
  const fragment = newFragment(document);
  const root = rootOf(holder);
  for (let child = firstChild(root); isNode(child); child = firstChild(root)) {
    appendIt(fragment, adopt(document, child));
  }
  return fragment;
}

type Put = (self: object, fragment: DocumentFragment, args: unknown[]) => void;
const calling =
  (method: CallableFunction): Put =>
  (self, fragment) =>
    native.apply(method, self, [fragment]);
const within: Put = (self, fragment) => {
  if (!isNode(self)) return;
  setText(rootOf(self), '');
  appendIt(rootOf(self), fragment);
};

function judgeSetter(owner: object, name: string, contextOf: (self: unknown) => Element | null, put: Put): void {
  wrapSetter(owner, name, (set, self, given) => {
    const value = given === null ? '' : fixed(given);
    const holder = refused(contextOf(self), value);
    if (!holder) native.apply(set, self, [value]);
    else if (typeof self === 'object' && self !== null) put(self, pieces(holder), []);
  });
}

function judgeMethod(
  owner: object,
  name: string,
  at: number,
  contextOf: (self: unknown, args: unknown[]) => Element | null,
  put: Put,
): void {
  wrapMethod(owner, name, (call, self, args) => {
    const value = fixed(args[at]);
    const holder = refused(contextOf(self, args), value);
    if (!holder) return native.apply(call, self, native.replacedAt(at, value, args));
    if (typeof self === 'object' && self !== null) put(self, pieces(holder), args);
    return undefined;
  });
}

const { before, prepend, append, after, replaceWith } = Element.prototype;
const PLACES: Record<string, Put | undefined> = {
  beforebegin: calling(before),
  afterbegin: calling(prepend),
  beforeend: calling(append),
  afterend: calling(after),
};
Object.setPrototypeOf(PLACES, null);
const placeOf = (args: unknown[]): string => native.toLowerCase(`${args[0]}`);

/** Parsers give a document that loads nothing; what is taken from it into the page does. */
function wrapParsers(): void {
  wrapMethod(DOMParser.prototype, 'parseFromString', (call, self, args) => cleaned(native.apply(call, self, args)));
  wrapMethod(Document, 'parseHTMLUnsafe', (call, self, args) => cleaned(native.apply(call, self, args)));
  wrapMethod(Range.prototype, 'createContextualFragment', (call, self, args) => {
    const value = fixed(args[0]);
    const start = typeof self === 'object' && self !== null ? startOf(self) : null;
    const holder = refused(elementOf(start), value);
    return holder ? pieces(holder) : native.apply(call, self, native.replacedAt(0, value, args));
  });
  // May come in parts that no one can read alone.
  for (const name of ['write', 'writeln']) {
    wrapMethod(Document.prototype, name, (call, self, args) => {
      let given = args;
      let text = '';
      for (let index = 0; index < args.length; index += 1) {
        given = native.replacedAt(index, fixed(args[index]), given);
        text += textOf(given[index]);
      }
      return mayFetch(text) ? native.apply(call, self, given) : undefined;
    });
  }
}

function cleaned(made: unknown): unknown {
  if (isNode(made) && !mayFetch(leavingFrom(made))) clean(made);
  return made;
}

export function wrapMarkup(): void {
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    judgeSetter(owner, SET, elementOf, within);
    for (const name of ['setHTML', 'setHTMLUnsafe']) judgeMethod(owner, name, 0, elementOf, within);
  }
  const parent = (self: unknown): Element | null => (isNode(self) ? elementOf(parentOf(self)) : null);
  judgeSetter(Element.prototype, 'outerHTML', parent, calling(replaceWith));
  const around = (self: unknown, args: unknown[]): Element | null =>
    placeOf(args) === 'beforebegin' || placeOf(args) === 'afterend' ? parent(self) : elementOf(self);
  judgeMethod(Element.prototype, 'insertAdjacentHTML', 1, around, (self, fragment, args) =>
    PLACES[placeOf(args)]?.(self, fragment, args),
  );
  wrapParsers();
}
