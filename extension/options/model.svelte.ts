/** What the settings page knows and changes. The host owns the settings; every change shows what it answered. */
import { ask } from '../shared/ask';
import type { AnswerRow, LearnedRow, Mode, RefusalCode, Settings, Status, Term } from '../shared/protocol';
import { HostLink } from '../ui/host_link.svelte';

const FRESH_MS = 2000;
export type ForgetScope = 'conversation' | 'site' | 'all';
/** `at`: the index of the term the refusal is about, when it is about one. */
export type Saved = { ok: true } | { ok: false; code: RefusalCode; at: number | null };

export class OptionsModel {
  readonly link = new HostLink();
  settings = $state<Settings | null>(null);
  status = $state<Status | null>(null);
  answers = $state<AnswerRow[] | null>(null);
  learned = $state<LearnedRow[] | null>(null);
  refusal = $state<RefusalCode | null>(null);

  start(): () => void {
    void this.refresh();
    const timer = setInterval(() => void this.refresh(), FRESH_MS);
    return () => clearInterval(timer);
  }

  async refresh(): Promise<void> {
    if (!(await this.link.look()) || !this.link.isReady) return;
    if (this.settings === null) await this.#load();
    const status = await ask('popup-worker/status', null);
    if (status.ok) this.status = status.value;
  }

  async #load(): Promise<void> {
    const settings = await ask('popup-worker/settings', null);
    if (settings.ok) this.settings = settings.value;
    this.refusal = settings.ok ? null : settings.code;
    await this.#loadKept();
  }

  async #loadKept(): Promise<void> {
    await this.#loadAnswers();
    await this.#loadLearned();
  }

  async #loadAnswers(): Promise<void> {
    const answers = await ask('popup-worker/answers', null);
    if (answers.ok) this.answers = answers.value.answers;
    else this.refusal = answers.code;
  }

  async #loadLearned(): Promise<void> {
    const learned = await ask('popup-worker/learned', null);
    if (learned.ok) this.learned = learned.value.rows;
    else this.refusal = learned.code;
  }

  /** One that is gone already is no failure: the list is read anew. */
  async resetLearned({ site, name }: LearnedRow, doesDelete: boolean): Promise<void> {
    const answer = await ask('popup-worker/reset-learned', { site, name, doesDelete });
    this.refusal = answer.ok || answer.code === 'not_found' ? null : answer.code;
    await this.#loadLearned();
  }

  async forgetAnswers(ids: number[]): Promise<void> {
    const answer = await ask('popup-worker/forget-answers', { answers: ids });
    this.refusal = answer.ok ? null : answer.code;
    await this.#loadAnswers();
  }

  modeOf(site: string): Mode | null {
    const settings = this.settings;
    if (settings === null) return null;
    return settings.sites.find((one) => one.site === site)?.mode ?? settings.default_mode;
  }

  async setMode(site: string, mode: Mode): Promise<void> {
    const answer = await ask('popup-worker/set-mode', { site, mode, pauseS: 0 });
    if (answer.ok) this.settings = answer.value;
    this.refusal = answer.ok ? null : answer.code;
  }

  neverAnsweredOn(site: string): readonly string[] {
    return this.settings?.sites.find((one) => one.site === site)?.never_answered ?? [];
  }

  async answerAgain(site: string, name: string): Promise<void> {
    const answer = await ask('popup-worker/set-answering', { site, name, isWanted: true });
    if (answer.ok) this.settings = answer.value;
    this.refusal = answer.ok ? null : answer.code;
  }

  async setTerms(terms: Term[]): Promise<Saved> {
    const answer = await ask('popup-worker/set-terms', { terms });
    if (!answer.ok) return { ok: false, code: answer.code, at: answer.at ?? null };
    this.settings = answer.value;
    return { ok: true };
  }

  async forget(scope: ForgetScope, site: string | null): Promise<boolean> {
    const conversation = scope === 'conversation' ? (this.link.tab?.conversation ?? null) : null;
    const answer = await ask('popup-worker/forget', { scope, site, conversation });
    this.refusal = answer.ok ? null : answer.code;
    await this.#loadKept();
    return answer.ok;
  }

  async reconnect(): Promise<void> {
    await this.link.wake();
    await this.refresh();
  }
}
