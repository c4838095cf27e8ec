/**
 * Where the page goes: `location`, links and the history cannot be wrapped, but the browser says before it goes there. An
 * address in the history counts, too: every later request names it as its referrer.
 */
import { mayLeaveFields } from './forms';
import * as native from './primordials';
import { onUndo } from './undo';
import { mayLoad } from './urls';

const prototypeOf = (name: string): object => {
  const owner: unknown = Reflect.get(globalThis, name);
  return typeof owner === 'function' ? owner.prototype : {};
};
const destinationOf = native.getter(prototypeOf('NavigateEvent'), 'destination');
const formOf = native.getter(prototypeOf('NavigateEvent'), 'formData');
const addressOf = native.getter(prototypeOf('NavigationDestination'), 'url');
const cancel = native.uncurried(Event.prototype.preventDefault);

function mayGo(event: Event): boolean {
  const destination = destinationOf(event);
  if (typeof destination !== 'object' || destination === null) return true;
  const url = `${addressOf(destination)}`;
  const fields = formOf(event);
  return mayLoad(url) && (!(fields instanceof native.NativeFormData) || mayLeaveFields(fields, 'POST', url));
}

export function watchNavigation(): void {
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (!(navigation instanceof EventTarget)) return;
  const judge = (event: Event): void => {
    if (!mayGo(event)) cancel(event);
  };
  native.listen(navigation, 'navigate', judge);
  onUndo(() => native.unlisten(navigation, 'navigate', judge));
}
