/** An answer counts once it stands on the screen whole and good, and nothing lies over it. Call while a component starts. */
export function whenDrawn(isGood: () => boolean, isInView: () => boolean, tell: (lateMs: number) => void): void {
  let drawnMs = $state<number | null>(null);
  // The elements stand, and the next frame paints them.
  $effect(() => {
    if (!isGood()) return;
    const frame = requestAnimationFrame(() => (drawnMs = performance.now()));
    return () => cancelAnimationFrame(frame);
  });
  // What a page has covered was not seen, and is not counted. Where the browser cannot say, it is believed.
  $effect(() => {
    if (drawnMs !== null && isInView()) tell(Math.round(performance.now() - drawnMs));
  });
}
