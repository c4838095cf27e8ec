/**
 * Listeners that a page cannot be rid of: `document.open()` takes away every one at the window and the document (HTML, 8.4.1), those
 * of content scripts too (measured). The page's gate says so within the call; where the call came another way, what it did to
 * the document is seen before the next task, and with it before anything that a person does.
 */
type Kept = [target: EventTarget, type: string, listener: EventListenerObject, options: AddEventListenerOptions];

const kept = new Set<Kept>();

/** Returns the undo. */
export function keepListening<E extends Event>(
  target: EventTarget,
  type: string,
  heard: (event: E) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const listener: EventListenerObject = { handleEvent: heard };
  const one: Kept = [target, type, listener, options];
  kept.add(one);
  target.addEventListener(type, listener, options);
  return () => {
    kept.delete(one);
    target.removeEventListener(type, listener, options);
  };
}

/** One that is still there stays in its place. */
export function listenAnew(): void {
  for (const [target, type, listener, options] of kept) target.addEventListener(type, listener, options);
}

/** Returns the undo. */
export function watchForClearing(): () => void {
  const observer = new MutationObserver(listenAnew);
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
