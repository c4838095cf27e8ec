/** Finds the composer. Never the first editable in document order: sites keep hidden and empty ones (T-07). */
import type { Site } from './sites/site';

export type Editable = HTMLTextAreaElement | HTMLElement;

/** The editable that holds this node: a textarea, or the outermost editing host. */
export function editableOf(node: EventTarget | null): Editable | null {
  if (!(node instanceof Element)) return node instanceof Text ? editableOf(node.parentElement) : null;
  if (node instanceof HTMLTextAreaElement) return node;
  const host = node.closest('[contenteditable]:not([contenteditable="false"])');
  if (!(host instanceof HTMLElement)) return null;
  const outer = host.parentElement && editableOf(host.parentElement);
  return outer ?? host;
}

const known = (site: Site): Editable[] =>
  site.composer.flatMap((selector) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((one) => one.isConnected),
  );

export function isComposer(site: Site, editable: Editable): boolean {
  return site.composer.some((selector) => editable.matches(selector));
}

const hasText = (editable: Editable): boolean =>
  (editable instanceof HTMLTextAreaElement ? editable.value : (editable.textContent ?? '')).trim() !== '';

/** Ranked: the event's target, one with text, the focused one, the best known selector. */
export function findComposer(site: Site, target: EventTarget | null = null): Editable | null {
  const candidates = known(site);
  const own = editableOf(target);
  if (own && (candidates.includes(own) || (candidates.length === 0 && hasText(own)))) return own;
  const focused = editableOf(document.activeElement);
  if (focused && candidates.includes(focused) && hasText(focused)) return focused;
  return candidates.find(hasText) ?? candidates.find((one) => one === focused) ?? candidates[0] ?? null;
}
