/** Takes away what an older copy of us left in the page: Firefox ends that copy without a word, and its frames stay (T-07). */

/** Within our closed shadow roots, where the page sees no class. */
export const OURS = 'postern';

/** Firefox alone gives content scripts this view, and Chromium alone lets the older copy clear up by itself. */
function shadowOf(element: Element): ShadowRoot | null {
  const root: unknown = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  return root instanceof ShadowRoot ? root : null;
}

export function removeRemains(): void {
  const own = `.${OURS}, iframe[src^="${chrome.runtime.getURL('')}"]`;
  for (const host of document.querySelectorAll('div')) {
    if (shadowOf(host)?.querySelector(own)) host.remove();
  }
}
