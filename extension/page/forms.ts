/** Forms: `submit`, `requestSubmit` and the user's own submit. A form that carries a private value does not leave. */
import { absolute } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod } from './disguise';
import * as native from './primordials';
import { onUndo } from './undo';

const nativeToString = native.uncurried(URLSearchParams.prototype.toString);
const nativeForEach = native.uncurried(FormData.prototype.forEach);
const nativeAppend = native.uncurried(URLSearchParams.prototype.append);
const formAction = native.getter(HTMLFormElement.prototype, 'action');
const formMethod = native.getter(HTMLFormElement.prototype, 'method');

/** A form leaves with the navigation, so only an answer given at once lets it go. */
function mayLeave(form: HTMLFormElement): boolean {
  const fields = new URLSearchParams();
  nativeForEach(new FormData(form), (value, name) => {
    nativeAppend(fields, name, typeof value === 'string' ? value : value.name);
  });
  const body = nativeToString(fields);
  const method = native.toUpperCase(`${formMethod(form)}`);
  return method === 'DIALOG' || mayLeaveNow({ via: 'form', method, url: absolute(formAction(form)), kind: 'text', body });
}

export function wrapForms(): void {
  wrapMethod(HTMLFormElement.prototype, 'submit', (call, self, args) => {
    if (self instanceof HTMLFormElement && !mayLeave(self)) return undefined;
    return native.apply(call, self, args);
  });
  // The last listener to run: most sites cancel the event and send by script, which the other wrappers see.
  const last = (event: Event): void => {
    const form = event.target;
    if (!event.defaultPrevented && form instanceof HTMLFormElement && !mayLeave(form)) event.preventDefault();
  };
  native.listen(window, 'submit', last);
  onUndo(() => native.unlisten(window, 'submit', last));
}
