/**
 * The dialog in which files are chosen, opened in the place of the page's input by one of ours, which lies in no document and which
 * the page never gets to see. So the page's own input holds nothing but what a verdict lets it have, wherever it is by then.
 */
import { type Carrier, fire, fromInput, handToInput } from './carriers';

/** Those whose dialog is open: without this, nobody holds them. */
const open = new Set<HTMLInputElement>();

const TAKEN = ['accept', 'capture', 'multiple', 'webkitdirectory'];

export interface PickerParts {
  isOff: () => boolean;
  take: (carrier: Carrier) => void;
}

/** Within the gesture that asked for it, or the browser opens nothing. */
export function openFor(input: HTMLInputElement, { isOff, take }: PickerParts): void {
  const own = document.createElement('input');
  own.type = 'file';
  for (const name of TAKEN) {
    const value = input.getAttribute(name);
    if (value !== null) own.setAttribute(name, value);
  }
  own.addEventListener('change', () => {
    open.delete(own);
    if (isOff()) handToInput(input, Array.from(own.files ?? []));
    else take(fromInput(own, input));
  });
  own.addEventListener('cancel', () => {
    open.delete(own);
    fire(input, new Event('cancel', { bubbles: true }));
  });
  open.add(own);
  own.click();
}
