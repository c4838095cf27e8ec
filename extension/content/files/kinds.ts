/** What a node is by its name, its type and its root: one that comes from a frame is of other classes than ours (measured). */

const HTML = 'http://www.w3.org/1999/xhtml';

export const isElement = (one: unknown): one is Element =>
  typeof one === 'object' && one !== null && 'nodeType' in one && one.nodeType === 1;

export function isFileInput(one: unknown): one is HTMLInputElement {
  if (!isElement(one) || one.localName !== 'input' || one.namespaceURI !== HTML) return false;
  return 'type' in one && one.type === 'file';
}

const isRoot = (one: unknown): one is ShadowRoot => typeof one === 'object' && one !== null && 'host' in one;

interface Rooted {
  openOrClosedShadowRoot: (element: Element) => unknown;
}
const isRooted = (dom: unknown): dom is Rooted => typeof dom === 'object' && dom !== null && 'openOrClosedShadowRoot' in dom;

/** Both browsers show content scripts what lies behind a closed root, each in its own way. */
export function rootOf(element: Element): ShadowRoot | null {
  const own: unknown = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  if (isRoot(own)) return own;
  const dom: unknown = 'dom' in chrome ? chrome.dom : null;
  if (!isRooted(dom) || element.namespaceURI !== HTML) return null;
  const given = dom.openOrClosedShadowRoot(element);
  return isRoot(given) ? given : null;
}

/** Whether it is within this element's shadow, or one within that. */
export function isBehind(host: Element, inner: Element): boolean {
  for (let root = inner.getRootNode(); isRoot(root); root = root.host.getRootNode()) if (root.host === host) return true;
  return false;
}

/** Where an event began. A closed root shows its host alone, in Firefox the element itself. */
export function startOf(event: Event): Element | null {
  const original: unknown = 'originalTarget' in event ? event.originalTarget : null;
  const first = isElement(original) ? original : event.composedPath()[0];
  return isElement(first) ? first : null;
}

/** Every file input behind this element's root that holds something. */
export function filledWithin(element: Element): HTMLInputElement[] {
  const within = Array.from(rootOf(element)?.querySelectorAll('*') ?? []);
  const isFilled = (one: Element): one is HTMLInputElement => isFileInput(one) && (one.files?.length ?? 0) > 0;
  return within.flatMap((one) => (isFilled(one) ? [one] : filledWithin(one)));
}
