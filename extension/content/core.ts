/** What one frame knows and decides: verdicts, originals, the switch, the gate. */
import { ask } from '../shared/ask';
import type { PanelState, ToContent } from '../shared/messages';
import { Checker } from './checker';
import { Conversation } from './conversation';
import { Deliveries } from './delivery';
import { Cleared } from './files/cleared';
import { FileDesk } from './files/desk';
import { handAnew } from './files/carriers';
import { FileHost } from './files/host';
import { Intake } from './files/intake';
import { type UploadParts, Uploads } from './files/uploads';
import { findComposer } from './editable';
import { Gate } from './gate';
import { SiteMode } from './mode';
import { SendOnce } from './once';
import type { Site } from './sites/site';
import type { Verdict } from '../shared/protocol';

/** What the surface of the top frame adds; a frame without one has no composer and no panel. */
export interface Surface {
  uncheckedText: () => string | null;
  heldText: () => string | null;
  onPromptBlocked: (text: string, verdict: Verdict | null) => void;
  onPromptReleased: () => void;
  onModeChanged: () => void;
  /** Null: there is nothing to tell of files any more. */
  onFiles: (state: (PanelState & { kind: 'files' }) | null) => void;
  hear: (message: ToContent) => void;
  onComeBack: () => void;
}

const NO_SURFACE: Surface = {
  uncheckedText: () => null,
  heldText: () => null,
  onPromptBlocked: () => undefined,
  onPromptReleased: () => undefined,
  onModeChanged: () => undefined,
  onFiles: () => undefined,
  hear: () => undefined,
  onComeBack: () => undefined,
};

export class Core {
  readonly site: Site;
  readonly isTop: boolean;
  readonly mode = new SiteMode();
  readonly conversation: Conversation;
  readonly checker: Checker;
  readonly deliveries: Deliveries;
  readonly once: SendOnce;
  readonly gate: Gate;
  readonly files: FileDesk;
  readonly intake: Intake;
  readonly #cleared = new Cleared();
  surface: Surface = NO_SURFACE;
  isOrphaned = false;
  /** The page was there before our gate: what it wraps, if anything, is an older extension's or came too late (T-07). */
  isAlone = false;

  constructor(site: Site, isTop: boolean) {
    this.site = site;
    this.isTop = isTop;
    this.conversation = new Conversation(site);
    this.checker = new Checker(() => this.conversation.id());
    this.once = new SendOnce();
    this.deliveries = new Deliveries();
    const host = new FileHost(() => this.conversation.id());
    const { checker } = this;
    this.files = new FileDesk({
      host,
      cleared: this.#cleared,
      show: (state) => this.surface.onFiles(state),
      onKnown: () => checker.forgetVerdicts(),
    });
    this.intake = new Intake({
      isOff: () => this.mode.isOff(),
      take: (carrier) => void this.files.take(carrier),
      refuse: () => this.files.tellRefused(),
    });
    const hand = (files: readonly File[]): void => handAnew(findComposer(site), files);
    const onHeld: UploadParts['onHeld'] = (row, file, digest) => this.files.tell(row, file, digest, hand);
    this.gate = new Gate({
      uploads: new Uploads({ host, cleared: this.#cleared, checker, onHeld }),
      site,
      checker: this.checker,
      deliveries: this.deliveries,
      once: this.once,
      isOff: () => this.mode.isOff(),
      isOrphaned: () => this.isOrphaned,
      isTop,
      isFlaggedInTab: (text) => this.#isFlaggedInTab(text),
      uncheckedText: () => this.surface.uncheckedText(),
      heldText: () => this.surface.heldText(),
      onUnjudgedReleased: (text) => void ask('content-worker/owed', { conversation: this.conversation.id(), text }),
      onPromptReleased: () => {
        this.conversation.noteSent();
        this.surface.onPromptReleased();
      },
      onPromptBlocked: (text, verdict) => this.surface.onPromptBlocked(text, verdict),
    });
  }

  noteOrphaned(): void {
    this.isOrphaned = true;
  }

  noteAlone(): void {
    this.isAlone = true;
  }

  /** The page was put away and shown again: nobody told it of a switch turned meanwhile, and its tab has forgotten it. */
  async comeBack(): Promise<void> {
    this.mode.forget();
    this.checker.forgetAll();
    await this.mode.load();
    this.surface.onComeBack();
  }

  hear(message: ToContent): void {
    if (message.name === 'worker-content/mode') {
      // A term may be what is new, and the mode as it was.
      const isChanged = this.mode.set(message.mode, message.pausedUntilMs);
      this.checker.forgetAll();
      this.#cleared.forgetAll();
      if (isChanged) this.surface.onModeChanged();
    }
    if (message.name === 'worker-content/flagged') this.checker.originals.note(message.values);
    if (message.name === 'worker-content/forgotten') {
      this.conversation.noteForgotten(message.conversation);
      this.checker.forgetAll();
    }
    this.surface.hear(message);
  }

  /** A frame within the page saw none of the page's verdicts; the worker knows what was flagged in this tab. */
  async #isFlaggedInTab(text: string): Promise<boolean> {
    const answer = await ask('content-worker/flagged', { text });
    return !answer.ok || answer.value;
  }
}
