/** When the last private window closes, the host lets go of what was bound in them (T-12). */
import type { Shelf } from './backoff';
import { expectDone } from './host';
import type { Room } from './room';

const KEY = 'has_private';

export class PrivateWindows {
  readonly #room: Room;
  readonly #shelf: Shelf;
  #isKnown = false;

  constructor(room: Room, shelf: Shelf) {
    this.#room = room;
    this.#shelf = shelf;
  }

  /** A covered page of a private window spoke. Remembered beyond the worker's sleep, as the host remembers its texts. */
  seen(): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    void this.#shelf.set({ [KEY]: true });
  }

  /** A window has closed. Where the host does not answer, the next one that closes asks again. */
  async closed(): Promise<void> {
    const wasSeen = this.#isKnown || (await this.#shelf.get(KEY))[KEY] === true;
    if (!wasSeen || (await chrome.windows.getAll()).some((one) => one.incognito)) return;
    this.#room.known.forget();
    const question = { type: 'forget', scope: 'private', site: null, conversation: null } as const;
    if (!(await expectDone(this.#room.port, question)).ok) return;
    this.#isKnown = false;
    await this.#shelf.set({ [KEY]: false });
  }
}

export function followPrivateWindows(room: Room): PrivateWindows {
  const windows = new PrivateWindows(room, chrome.storage.session);
  chrome.windows.onRemoved.addListener(() => void windows.closed());
  return windows;
}
