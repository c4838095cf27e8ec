/** How much longer than a short text a long one may take. The host gives itself as much (native_host/detector/detector.py). */

/** What the model takes for them, twice, on two cores. */
const CHARACTERS_PER_MS = 20;
/** Of what lies beyond, nobody waits for the model: such a text is held, and soon enough. */
const READ_BY_THE_MODEL = 200_000;
const CHARACTERS_PER_MS_BEYOND = 200;

/** Milliseconds. Without `Math`, which in the page's world is the page's. */
export function extraMs(length: number): number {
  const beyond = length > READ_BY_THE_MODEL ? length - READ_BY_THE_MODEL : 0;
  return (length - beyond) / CHARACTERS_PER_MS + beyond / CHARACTERS_PER_MS_BEYOND;
}
