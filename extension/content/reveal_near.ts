/** Which messages are near enough to the viewport to have their frame already. */

const AHEAD = '600px 0px';

type Ways = IntersectionObserverInit & { scrollMargin?: string };

export function watchNear(hear: IntersectionObserverCallback): IntersectionObserver {
  const ways: Ways = { rootMargin: AHEAD, scrollMargin: AHEAD };
  return new IntersectionObserver(hear, ways);
}

/** For a message that nobody has watched yet. */
export function isNear(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
}
