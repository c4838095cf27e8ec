/** What asks each of a long conversation's frames costs the browser tens of milliseconds: less often than the rest. */
export const SELDOM_MS = 120;

/** Waits for a claim to become true, never for a time to pass. */
export async function until<T>(what: string, claim: () => Promise<T | false | null | undefined>, timeoutMs = 20_000, everyMs = 20): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await claim();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** A claim that must stay true for some time: the only way to see that nothing happened. */
export async function throughout(what: string, claim: () => Promise<boolean>, forMs: number): Promise<void> {
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    if (!(await claim())) throw new Error(`no longer true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
