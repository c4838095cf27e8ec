/** Hangs the witness into the browser: watching in Chromium, able to cancel in Firefox. */
import { listenBlocking } from '../shared/parse/firefox';
import type { Witness } from './witness';

type Filter = chrome.webRequest.RequestFilter;

/** Chromium gives blocking listeners to policy-installed extensions only; asking for it there would throw. */
export function watch(witness: Witness, browser: 'chromium' | 'firefox'): void {
  const filter: Filter = { urls: [...(chrome.runtime.getManifest().host_permissions ?? [])] };
  const { onBeforeRequest } = chrome.webRequest;
  if (browser === 'chromium') {
    onBeforeRequest.addListener(
      (details) => {
        void witness.wentRound(details);
        return undefined;
      },
      filter,
      ['requestBody'],
    );
    return;
  }
  listenBlocking(onBeforeRequest, async (details) => ({ cancel: await witness.wentRound(details) }), filter);
}
