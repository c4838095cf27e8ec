/** What a node is, by the browser's own getters: the page decides what `instanceof` says. */
import * as native from './primordials';

const nodeType = native.getter(Node.prototype, 'nodeType');
const parent = native.getter(Node.prototype, 'parentNode');
const text = native.getter(Node.prototype, 'textContent');
const localName = native.getter(Element.prototype, 'localName');
const namespace = native.getter(Element.prototype, 'namespaceURI');
const content = native.getter(HTMLTemplateElement.prototype, 'content');
const host = native.getter(ShadowRoot.prototype, 'host');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function typeOf(value: unknown): number {
  if (!isObject(value)) return 0;
  try {
    return Number(nodeType(value));
  } catch {
    return 0;
  }
}

export const isNode = (value: unknown): value is Node => typeOf(value) !== 0;
export const isElement = (value: unknown): value is Element => typeOf(value) === 1;
export const isAttribute = (value: unknown): value is Attr => typeOf(value) === 2;
export const isDocument = (value: unknown): value is Document => typeOf(value) === 9;
export const isFragment = (value: unknown): value is DocumentFragment => typeOf(value) === 11;

export const nameOf = (element: Element): string => `${localName(element)}`;
export const namespaceOf = (element: Element): string => `${namespace(element)}`;
export const textIn = (node: Node): string => `${text(node)}`;
export const parentOf = (node: Node): unknown => parent(node);
export const isStyle = (node: unknown): boolean => isElement(node) && nameOf(node) === 'style';

/** What a template holds; null for any other node. */
export function contentOf(node: Node): Node | null {
  if (!isElement(node) || nameOf(node) !== 'template') return null;
  try {
    const held = content(node);
    return isNode(held) ? held : null;
  } catch {
    return null;
  }
}

/** The element itself, the one around it, or the one whose shadow it is. */
export function elementOf(node: unknown): Element | null {
  if (isElement(node)) return node;
  if (!isNode(node)) return null;
  try {
    const around = typeOf(node) === 11 ? host(node) : parent(node);
    return isElement(around) ? around : null;
  } catch {
    return null;
  }
}
