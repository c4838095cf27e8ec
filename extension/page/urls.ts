/** Elements that fetch what their address says (images, scripts, frames, links): an address leaves as soon as it is set. */
import { absolute, carriesText } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod, wrapSetter } from './disguise';
import * as native from './primordials';

const LOADING: readonly [string, string][] = [
  ['HTMLImageElement', 'src'],
  ['HTMLImageElement', 'srcset'],
  ['HTMLScriptElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLLinkElement', 'href'],
  ['HTMLMediaElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLObjectElement', 'data'],
  ['HTMLAnchorElement', 'href'],
  ['HTMLAnchorElement', 'ping'],
  ['HTMLAreaElement', 'href'],
  ['HTMLAreaElement', 'ping'],
  ['HTMLFormElement', 'action'],
  ['HTMLButtonElement', 'formAction'],
  ['HTMLInputElement', 'formAction'],
  ['HTMLInputElement', 'src'],
  ['HTMLVideoElement', 'poster'],
  ['HTMLSourceElement', 'src'],
  ['HTMLSourceElement', 'srcset'],
  ['HTMLTrackElement', 'src'],
];
const ATTRIBUTES = ' src srcset href xlink:href data ping action formaction poster background ';

/** Whether this address may leave, as far as can be said at once. */
export function mayLoad(value: unknown): boolean {
  const url = absolute(value);
  return !carriesText(url) || mayLeaveNow({ via: 'navigation', method: 'GET', url, kind: 'none', body: '' });
}

function isAddress(name: unknown): boolean {
  return native.indexOf(ATTRIBUTES, ` ${native.toLowerCase(`${name}`)} `) >= 0;
}

export function wrapUrls(): void {
  for (const [type, name] of LOADING) {
    const owner: unknown = Reflect.get(globalThis, type);
    if (typeof owner !== 'function') continue;
    wrapSetter(owner.prototype, name, (set, self, value) => {
      if (mayLoad(value)) native.apply(set, self, [value]);
    });
  }
  wrapMethod(Element.prototype, 'setAttribute', (call, self, args) =>
    isAddress(args[0]) && !mayLoad(args[1]) ? undefined : native.apply(call, self, args),
  );
  wrapMethod(Element.prototype, 'setAttributeNS', (call, self, args) =>
    isAddress(args[1]) && !mayLoad(args[2]) ? undefined : native.apply(call, self, args),
  );
  wrapMethod(globalThis, 'open', (call, self, args) =>
    args[0] && !mayLoad(args[0]) ? null : native.apply(call, self, args),
  );
}
