/** The bytes that a verdict let go, by their digest: what the network gate passes without asking again. In memory only. */

interface Clearance {
  names: Set<string>;
  /** Let go by the user, as it is: what is known to be private in it is no surprise. */
  isUnprotected: boolean;
}

const MOST = 2_000;

export class Cleared {
  readonly #byDigest = new Map<string, Clearance>();

  add(digest: string, name: string, isUnprotected = false): void {
    const before = this.#byDigest.get(digest);
    const names = (before?.names ?? new Set<string>()).add(name);
    this.#byDigest.delete(digest);
    this.#byDigest.set(digest, { names, isUnprotected: isUnprotected || before?.isUnprotected === true });
    for (const key of this.#byDigest.keys()) {
      if (this.#byDigest.size <= MOST) return;
      this.#byDigest.delete(key);
    }
  }

  has(digest: string): boolean {
    return this.#byDigest.has(digest);
  }

  hasUnder(digest: string, name: string): boolean {
    return this.#byDigest.get(digest)?.names.has(name) ?? false;
  }

  /** A verdict on a file let it leave under this name: as a text, too. A name reads oddly as a prompt. */
  isName(text: string): boolean {
    return [...this.#byDigest.values()].some(({ names }) => names.has(text));
  }

  isUnprotected(digest: string): boolean {
    return this.#byDigest.get(digest)?.isUnprotected ?? false;
  }

  /** What the user changed (a mode, a term) makes every earlier verdict stale. */
  forgetAll(): void {
    this.#byDigest.clear();
  }
}
