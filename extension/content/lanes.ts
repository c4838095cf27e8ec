/** A few questions at a time: the host refuses the seventeenth that waits (`busy`), and a refused text is a held one. */

const LANES = 6;

/** The results in the order of `items`. */
export async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (const [at, item] of rest) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
