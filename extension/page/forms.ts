/** Forms: `submit`, `requestSubmit` and the user's own submit. A form that carries a private value does not leave. */
import { UNREADABLE } from '../shared/handover';
import { absolute } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod } from './disguise';
import { listenAtWindow } from './lasting';
import * as native from './primordials';

const nativeToString = native.uncurried(URLSearchParams.prototype.toString);
const nativeForEach = native.uncurried(FormData.prototype.forEach);
const nativeAppend = native.uncurried(URLSearchParams.prototype.append);
const formAction = native.getter(HTMLFormElement.prototype, 'action');
const submitterOf = native.getter(SubmitEvent.prototype, 'submitter');
const sizeOf = native.getter(Blob.prototype, 'size');
const buttonOf = (event: Event): unknown => (event instanceof native.NativeSubmitEvent ? submitterOf(event) : null);
const formMethod = native.getter(HTMLFormElement.prototype, 'method');

/** A form leaves with the navigation, so only an answer given at once lets it go: a file's takes longer. */
export function mayLeaveFields(given: FormData, method: string, url: string): boolean {
  const fields = new URLSearchParams();
  let hasFile = false;
  nativeForEach(given, (value, name) => {
    hasFile ||= typeof value !== 'string' && sizeOf(value) !== 0;
    nativeAppend(fields, name, typeof value === 'string' ? value : value.name);
  });
  if (hasFile) return mayLeaveNow({ via: 'form', method: UNREADABLE, url, kind: 'none', body: '' });
  return mayLeaveNow({ via: 'form', method, url, kind: 'text', body: nativeToString(fields) });
}

/** The button that was pressed may have an address of its own. */
function mayLeave(form: HTMLFormElement, button: unknown = null): boolean {
  const method = native.toUpperCase(`${formMethod(form)}`);
  const owns = button instanceof HTMLElement && native.hasAttribute(button, 'formaction');
  const action = owns ? native.attributeOf(button, 'formaction') : formAction(form);
  return method === 'DIALOG' || mayLeaveFields(new native.NativeFormData(form), method, absolute(action));
}

export function wrapForms(): void {
  wrapMethod(HTMLFormElement.prototype, 'submit', (call, self, args) => {
    if (self instanceof HTMLFormElement && !mayLeave(self)) return undefined;
    return native.apply(call, self, args);
  });
  // The last listener to run: most sites cancel the event and send by script, which the other wrappers see.
  const last = (event: Event): void => {
    const form = event.target;
    if (!event.defaultPrevented && form instanceof HTMLFormElement && !mayLeave(form, buttonOf(event)))
      event.preventDefault();
  };
  listenAtWindow('submit', last);
}
