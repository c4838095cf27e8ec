/** Where Firefox can do more than Chromium's types know. */

type Details = chrome.webRequest.OnBeforeRequestDetails;

interface BlockingEvent {
  addListener(
    listener: (details: Details) => Promise<{ cancel: boolean }>,
    filter: chrome.webRequest.RequestFilter,
    extra: string[],
  ): void;
}

/** A blocking listener may answer with a promise; the request waits for it. */
export function listenBlocking(
  event: typeof chrome.webRequest.onBeforeRequest,
  listener: (details: Details) => Promise<{ cancel: boolean }>,
  filter: chrome.webRequest.RequestFilter,
): void {
  (event as unknown as BlockingEvent).addListener(listener, filter, ['blocking', 'requestBody']);
}
