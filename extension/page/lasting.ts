/** Listeners of ours at the window, which come back when a page has rid it of all of them (`document.open`). */
import * as native from './primordials';
import { onUndo } from './undo';

type Listener = (event: Event) => void;

let listeners: { type: string; listener: Listener; before: typeof listeners } | null = null;

export function listenAtWindow(type: string, listener: Listener): void {
  native.listen(window, type, listener);
  listeners = { type, listener, before: listeners };
  onUndo(() => {
    native.unlisten(window, type, listener);
    listeners = null;
  });
}

/** One that is still there stays in its place. */
export function listenAnew(): void {
  for (let at = listeners; at !== null; at = at.before) native.listen(window, at.type, at.listener);
}
