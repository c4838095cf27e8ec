/**
 * What a page reads from the clipboard by itself, with no paste that the content script could hold: texts, which are checked as they
 * leave, and nothing else. An item of the page's own making stays its own.
 */
import { tellOfClipboard } from './channel';
import { wrapConstructor, wrapMethod } from './disguise';
import * as native from './primordials';

const own = new native.Notes<true>((value): value is true => value === true);

const isText = (type: string): boolean => native.slice(native.toLowerCase(type), 0, 5) === 'text/';

export function wrapClipboard(): void {
  const Item: unknown = Reflect.get(globalThis, 'ClipboardItem');
  const prototype: unknown = typeof Item === 'function' ? Item.prototype : null;
  if (typeof prototype !== 'object' || prototype === null) return;
  wrapConstructor(
    globalThis,
    'ClipboardItem',
    (args) => args,
    (made) => own.put(made, true),
  );
  wrapMethod(prototype, 'getType', (call, self, args) => {
    const isOwn = typeof self === 'object' && self !== null && own.of(self) === true;
    if (isOwn || args.length === 0) return native.apply(call, self, args);
    // Read once: it may say something else the second time.
    const type = `${args[0]}`;
    if (isText(type) || !tellOfClipboard()) return native.apply(call, self, [type]);
    return native.rejected(new native.NativeDOMException('The type was not found', 'NotFoundError'));
  });
}
