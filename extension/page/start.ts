/** Starts the network gate: pairs with the content script, then wraps every way out of the page. */
import { wrapBeacon } from './beacon';
import { pair } from './channel';
import { wrapCookies } from './cookies';
import { wrapToString } from './disguise';
import { wrapFetch } from './fetch';
import { wrapForms } from './forms';
import { watchNavigation } from './navigation';
import { refuseStreams, wrapDataChannel, wrapEventSource, wrapSocket } from './socket';
import { undoAll } from './undo';
import { wrapUrls } from './urls';
import { wrapWorkers } from './workers';
import { wrapXhr } from './xhr';

/** Returns the undo of all of it. */
export function startPage(): () => void {
  pair();
  wrapFetch();
  wrapXhr();
  wrapSocket();
  wrapDataChannel();
  refuseStreams();
  wrapEventSource();
  wrapBeacon();
  wrapForms();
  wrapUrls();
  watchNavigation();
  wrapCookies();
  wrapWorkers();
  wrapToString();
  return undoAll;
}
