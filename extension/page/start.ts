/** Starts the network gate: pairs with the content script, then wraps every way out of the page. */
import { wrapAttributes } from './attributes';
import { wrapBeacon } from './beacon';
import { pair } from './channel';
import { wrapClipboard } from './clipboard';
import { wrapCookies } from './cookies';
import { wrapDescent } from './descent';
import { wrapToString } from './disguise';
import { wrapFetch } from './fetch';
import { wrapForms } from './forms';
import { wrapInputs } from './inputs';
import { wrapMarkup } from './markup';
import { watchNavigation } from './navigation';
import { refuseStreams, wrapDataChannel, wrapEventSource, wrapSocket } from './socket';
import { wrapStyles } from './styles';
import { undoAll } from './undo';
import { wrapUrls } from './urls';
import { wrapWorkers } from './workers';
import { wrapXhr } from './xhr';

/** Returns the undo of all of it. */
export function startPage(): () => void {
  pair();
  wrapDescent();
  wrapFetch();
  wrapXhr();
  wrapSocket();
  wrapDataChannel();
  refuseStreams();
  wrapEventSource();
  wrapBeacon();
  wrapForms();
  wrapInputs();
  wrapClipboard();
  wrapUrls();
  wrapAttributes();
  wrapMarkup();
  wrapStyles();
  watchNavigation();
  wrapCookies();
  wrapWorkers();
  wrapToString();
  return undoAll;
}
