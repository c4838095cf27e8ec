/**
 * Proof that nothing lies over this frame (T-08): IntersectionObserver v2 with `trackVisibility`, Chromium only.
 * The browser itself says so, across frames; a page can neither fake nor delay it. Without it there is no proof.
 */

/** The least the standard allows between two looks. https://w3c.github.io/IntersectionObserver/v2/ */
const LOOK_MS = 100;

/** A look that fails for a moment (the card grows, the page scrolls) is not yet worth words. */
const GRACE_MS = 1200;

/** `unknown`: no proof now, for less than the grace. Only `uncovered` allows anything. */
export type Proof = 'impossible' | 'unknown' | 'covered' | 'uncovered';

interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** Whether this entry says "fully in view, nothing over it, no effect on it". Absent in browsers without version 2. */
export function isProven(entry: IntersectionObserverEntry): boolean {
  return 'isVisible' in entry && entry.isVisible === true && entry.intersectionRatio >= 0.99;
}

/** Tells `onProof` at once and on every change. Returns the way to stop. */
export function watchProof(element: Element, onProof: (proof: Proof) => void): () => void {
  const isSupported = 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;
  if (!isSupported) {
    onProof('impossible');
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDoubted = false;
  const doubt = (): void => {
    if (isDoubted) return;
    isDoubted = true;
    onProof('unknown');
    timer = setTimeout(onProof, GRACE_MS, 'covered');
  };
  const trust = (): void => {
    isDoubted = false;
    clearTimeout(timer);
    onProof('uncovered');
  };
  doubt();
  const init: VisibilityInit = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 0.5, 0.99, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last === undefined) return;
    if (isProven(last)) trust();
    else doubt();
  }, init);
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
