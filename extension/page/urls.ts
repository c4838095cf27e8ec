/** Elements that fetch what their address says (images, scripts, frames, links): an address leaves as soon as it is set. */
import { absolute, carriesText } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod, wrapSetter } from './disguise';
import * as native from './primordials';
import { fixed, textOf } from './reading';

const LOADING: readonly [string, string][] = [
  ['HTMLImageElement', 'src'],
  ['HTMLImageElement', 'srcset'],
  ['HTMLScriptElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLLinkElement', 'imageSrcset'],
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
  ['HTMLMetaElement', 'content'],
  ['SVGAnimatedString', 'baseVal'],
];
/** The last four are an animation's, which may set any attribute; `content` is a refreshing document's. */
const ATTRIBUTES =
  ' src srcset imagesrcset href xlink:href data ping action formaction poster background content to from by values ';

const own = `${location.origin}/`;

/** Whether this address may leave, as far as can be said at once. */
export function mayLoad(value: string): boolean {
  // A part of this very page: nothing is fetched.
  if (native.indexOf(value, '#') === 0) return true;
  const url = absolute(value);
  return !carriesText(url) || mayLeaveNow({ via: 'navigation', method: 'GET', url, kind: 'none', body: '' });
}

/** A link may tell a name server as much as its host says (`preconnect`, `dns-prefetch`), and no request shows it. */
export function mayLink(value: string): boolean {
  const url = absolute(value);
  if (carriesText(url) || native.indexOf(url, own) === 0) return mayLoad(value);
  return mayLeaveNow({ via: 'host', method: 'GET', url, kind: 'none', body: '' });
}

export function isAddress(name: string): boolean {
  return native.indexOf(ATTRIBUTES, ` ${native.toLowerCase(name)} `) >= 0;
}

function judgeSetter(type: string, name: string, may: (value: string) => boolean): void {
  const owner: unknown = Reflect.get(globalThis, type);
  if (typeof owner !== 'function') return;
  wrapSetter(owner.prototype, name, (set, self, given) => {
    const value = fixed(given);
    if (may(textOf(value))) native.apply(set, self, [value]);
  });
}

export function wrapUrls(): void {
  for (const [type, name] of LOADING) judgeSetter(type, name, mayLoad);
  judgeSetter('HTMLLinkElement', 'href', mayLink);
  wrapMethod(globalThis, 'open', (call, self, args) => {
    if (!args[0]) return native.apply(call, self, args);
    const url = fixed(args[0]);
    return mayLoad(textOf(url)) ? native.apply(call, self, native.replacedAt(0, url, args)) : null;
  });
}
