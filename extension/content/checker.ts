/** Asks for verdicts and remembers them: one text, one verdict, one question under way. */
import { ask } from '../shared/ask';
import { digestOfText } from '../shared/digest';
import type { Answer } from '../shared/messages';
import { extraMs } from '../shared/patience';
import type { Verdict } from '../shared/protocol';
import { Originals } from './originals';

/** Security section 4: two seconds for a text; a long one gets more. */
const DEADLINE_MS = 2_000;
/** A refusal, and what nobody could decide in time, answers retries of the same text for this long; then it is asked anew. */
export const REFUSAL_LASTS_MS = 1_000;
const MOST_REMEMBERED = 400;
/** The host lets go of a verdict after ten minutes: one that is sent later is neither counted nor restored. */
const VERDICT_LASTS_MS = 8 * 60_000;

export type Checked = Answer<Verdict>;
export interface CheckOptions {
  draft: string;
  isOverride?: boolean;
}

export const deadlineFor = (text: string): number => DEADLINE_MS + Math.round(extraMs(text.length));

/** A verdict's placeholders hold in the conversation and for the draft that it was asked for. */
interface Given {
  verdict: Verdict;
  conversation: string;
  draft: string;
  untilMs: number;
}

/** The verdict must name exactly the text that was asked, and what may leave must be what its digest says. */
async function isSound(digest: string, text: string, verdict: Verdict): Promise<boolean> {
  if (verdict.digest !== digest) return false;
  if (verdict.decision !== 'release') return true;
  if (verdict.outgoing === null || verdict.outgoing_digest === null) return false;
  return verdict.outgoing === text
    ? verdict.outgoing_digest === verdict.digest
    : verdict.outgoing_digest === (await digestOfText(verdict.outgoing));
}

export class Checker {
  readonly originals = new Originals();
  readonly #conversation: () => string;
  readonly #byText = new Map<string, Given>();
  readonly #released = new Map<string, Verdict>();
  readonly #refusals = new Map<string, { checked: Checked; untilMs: number }>();
  readonly #underWay = new Map<string, Promise<Checked>>();
  /** Grows whenever all is forgotten. */
  #age = 0;

  constructor(conversation: () => string) {
    this.#conversation = conversation;
  }

  /** The finished verdict on exactly this text, if there is one. */
  verdictOn(text: string): Verdict | null {
    const given = this.#byText.get(text);
    const isFresh = given?.conversation === this.#conversation() && given.untilMs > performance.now();
    return given && isFresh ? given.verdict : null;
  }

  /** The verdict by which exactly this text may leave, if one released it. */
  releaseOf(text: string): Verdict | null {
    return this.#released.get(text) ?? null;
  }

  async check(text: string, { draft, isOverride = false }: CheckOptions): Promise<Checked> {
    const known = this.verdictOn(text);
    // What was not decided in time is asked anew: the host goes on where it stopped.
    const isDecided = known !== null && known.decision !== 'undecided';
    if (isDecided && (!isOverride || known.decision === 'release')) return { ok: true, value: known };
    const key = `${isOverride ? 1 : 0}${text}`;
    const refusal = this.#refusals.get(key);
    if (refusal && refusal.untilMs > performance.now()) return refusal.checked;
    const running =
      this.#underWay.get(key) ?? this.#ask(key, text, draft, isOverride).finally(() => void this.#underWay.delete(key));
    this.#underWay.set(key, running);
    return running;
  }

  async #ask(key: string, text: string, draft: string, isOverride: boolean): Promise<Checked> {
    const age = this.#age;
    const conversation = this.#conversation();
    const body = { conversation, draft, text, isOverride, deadlineMs: deadlineFor(text) };
    const [answer, digest] = await Promise.all([ask('content-worker/check', body), digestOfText(text)]);
    const checked: Checked =
      answer.ok && !(await isSound(digest, text, answer.value)) ? { ok: false, code: 'internal' } : answer;
    // A switch was turned, or a term written down, while the host judged by the old one.
    if (checked.ok && age !== this.#age) return this.#ask(key, text, draft, isOverride);
    if (checked.ok) this.#remember(text, checked.value, conversation, draft);
    if (!checked.ok || checked.value.decision === 'undecided')
      this.#refusals.set(key, { checked, untilMs: performance.now() + REFUSAL_LASTS_MS });
    return checked;
  }

  /** A draft has one text: the host gave the placeholders of an earlier one back, and may have issued them again. */
  #remember(text: string, verdict: Verdict, conversation: string, draft: string): void {
    this.originals.learn(text, verdict);
    for (const [earlier, given] of this.#byText) if (given.draft === draft) this.#byText.delete(earlier);
    trimmed(this.#byText).set(text, { verdict, conversation, draft, untilMs: performance.now() + VERDICT_LASTS_MS });
    if (verdict.decision === 'release' && verdict.outgoing !== null) trimmed(this.#released).set(verdict.outgoing, verdict);
    trimmed(this.#refusals);
  }

  /** A verdict is for one send; the next send of the same text is asked anew, so that it is counted by itself. */
  forget(text: string): void {
    this.#byText.delete(text);
  }

  /** A file was attached: a text that asks for something out of it has another answer now. What may leave, still may. */
  forgetVerdicts(): void {
    this.#age += 1;
    this.#byText.clear();
  }

  /** What the user changed (a mode, a term, a value let through) makes every earlier verdict stale. */
  forgetAll(): void {
    this.#age += 1;
    this.#byText.clear();
    this.#released.clear();
    this.#refusals.clear();
  }
}

function trimmed<V>(map: Map<string, V>): Map<string, V> {
  for (const key of map.keys()) {
    if (map.size < MOST_REMEMBERED) break;
    map.delete(key);
  }
  return map;
}
