/** Attributes, by whichever way they are set: an address, a style, a document within the document. */
import { wrapMethod, wrapSetter } from './disguise';
import { isAttribute, isElement, nameOf } from './nodes';
import * as native from './primordials';
import { fixed, textOf } from './reading';
import { mayFetch, mayStyle } from './styles';
import { isAddress, mayLink, mayLoad } from './urls';

const attributeName = native.getter(Attr.prototype, 'name');
const attributeValue = native.getter(Attr.prototype, 'value');
const ownerOf = native.getter(Attr.prototype, 'ownerElement');

const isJudged = (name: string): boolean => {
  const word = native.toLowerCase(name);
  return word === 'style' || word === 'srcdoc' || isAddress(word);
};

/** Whether an attribute may have this value; `element` is the one that has it, if there is one yet. */
export function mayHave(element: unknown, name: string, value: string): boolean {
  const word = native.toLowerCase(name);
  if (word === 'style') return mayStyle(value);
  if (word === 'srcdoc') return mayFetch(value);
  if (!isAddress(word)) return true;
  const isLink = isElement(element) && nameOf(element) === 'link';
  return isLink && word === 'href' ? mayLink(value) : mayLoad(value);
}

function wrapNamed(method: string, nameAt: number): void {
  wrapMethod(Element.prototype, method, (call, self, args) => {
    // Most attributes are none of ours, and pages set thousands.
    const given = args[nameAt];
    if (typeof given === 'string' && !isJudged(given)) return native.apply(call, self, args);
    const name = `${given}`;
    const value = fixed(args[nameAt + 1]);
    if (!mayHave(self, name, textOf(value))) return undefined;
    return native.apply(call, self, native.replacedAt(nameAt, name, native.replacedAt(nameAt + 1, value, args)));
  });
}

const mayStand = (element: unknown, attribute: Attr, value: string): boolean =>
  mayHave(element, `${attributeName(attribute)}`, value);

export function wrapAttributes(): void {
  wrapSetter(HTMLIFrameElement.prototype, 'srcdoc', (set, self, given) => {
    const value = fixed(given);
    if (mayFetch(textOf(value))) native.apply(set, self, [value]);
  });
  wrapNamed('setAttribute', 0);
  wrapNamed('setAttributeNS', 1);
  const nodeWays: [object, string][] = [
    [Element.prototype, 'setAttributeNode'],
    [Element.prototype, 'setAttributeNodeNS'],
    [NamedNodeMap.prototype, 'setNamedItem'],
    [NamedNodeMap.prototype, 'setNamedItemNS'],
  ];
  for (const [owner, name] of nodeWays) {
    wrapMethod(owner, name, (call, self, args) => {
      const node = args[0];
      const may = !isAttribute(node) || mayStand(self, node, `${attributeValue(node)}`);
      return may ? native.apply(call, self, args) : null;
    });
  }
  const valueWays: [object, string][] = [
    [Attr.prototype, 'value'],
    [Node.prototype, 'nodeValue'],
    [Node.prototype, 'textContent'],
  ];
  for (const [owner, name] of valueWays) {
    wrapSetter(owner, name, (set, self, given) => {
      if (!isAttribute(self)) return native.apply(set, self, [given]);
      const value = fixed(given);
      if (mayStand(ownerOf(self), self, textOf(value))) native.apply(set, self, [value]);
    });
  }
}
