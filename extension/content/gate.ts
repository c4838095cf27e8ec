/**
 * Decides on every request of the page. A body it knows may hold only texts that a verdict released; then the whole
 * body is searched for every original known in this tab. What cannot be decided is blocked.
 */
import { ask } from '../shared/ask';
import { endpointKind, siteOf } from '../shared/endpoints';
import { type GateAnswer, type Question, UNREADABLE } from '../shared/handover';
import type { Verdict } from '../shared/protocol';
import { witnessDigests } from '../shared/witnessed';
import type { Checker } from './checker';
import type { Deliveries } from './delivery';
import { bodyOf, type Field, fieldOf, kindOf, ownValues } from './gate_field';
import { carriesFile } from './files/bodies';
import type { Uploads } from './files/uploads';
import { isPacked, unpacked } from './inflate';
import { inLanes } from './lanes';
import type { SendOnce } from './once';
import { Needles } from './needles';
import { NotThatShape, changed, proseBeside, textsIn } from './paths';
import { ruleFor } from './sites';
import type { RequestRule, Site } from './sites/site';
import { partsOf, phrasesOf } from './wording';

export interface GateParts {
  site: Site;
  checker: Checker;
  deliveries: Deliveries;
  once: SendOnce;
  uploads: Uploads;
  isOff: () => boolean;
  isOrphaned: () => boolean;
  isTop: boolean;
  /** Whether a value flagged elsewhere in this tab is in the text; for frames, which saw no verdict. */
  isFlaggedInTab: (text: string) => Promise<boolean>;
  /** Text in the composer that has no verdict yet: it may leave beside the send before anyone knows what it is (T-06). */
  uncheckedText: () => string | null;
  /** Text in the composer that its verdict keeps here as a whole: a topic, or nobody could decide. */
  heldText: () => string | null;
  /** A text left without a verdict, because the user said so: it is counted when there is a host again. */
  onUnjudgedReleased: (text: string) => void;
  /** A prompt left: a new chat will get its name. */
  onPromptReleased: () => void;
  /** A prompt was blocked here, without a gesture that shows why. */
  onPromptBlocked: (text: string, verdict: Verdict | null) => void;
}

/** A JSON Web Token (RFC 7519) as a bearer's: made and signed by the site before anything was typed. */
const SIGNED_TOKEN = /^authorization: *bearer +eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/gim;
const LONG_BODY = 1 << 20; // Characters; more of them are searched in turns.
const RELEASE: GateAnswer = { do: 'release' };
const BLOCK: GateAnswer = { do: 'block' };

export class Gate {
  readonly #parts: GateParts;
  /** Drafts that leave while typing replace one another; any other text stands for itself until it is sent. */
  readonly #typed = newDraft();

  constructor(parts: GateParts) {
    this.#parts = parts;
  }

  /** At once where nothing has to be asked; `wait` is called where the asker needs more patience than for a text. */
  decide(asked: Question, wait: () => void = () => undefined): GateAnswer | Promise<GateAnswer> {
    if (this.#parts.isOff()) return RELEASE;
    if (this.#parts.isOrphaned() || asked.method === UNREADABLE) return BLOCK;
    // The name of a host alone: what nobody has checked yet must not part a site from its own servers.
    if (asked.via === 'host') return this.#search(asked);
    const question = { ...asked, headers: this.#withoutOwnToken(asked) };
    const rule = ruleFor(this.#parts.site, question.method, question.url);
    if (rule?.kind === 'upload') return this.#decideUpload(question, wait).catch(() => BLOCK);
    // What a site file knows the texts of has them judged as texts, wherever they came from.
    const isPart = question.descent === 'part' && rule === null && !this.#isChat(question);
    if (carriesFile(question) || isPart) return this.#decideCarrying(rule, question, wait).catch(() => BLOCK);
    return this.#decideWithout(rule, question);
  }

  #decideWithout(rule: RequestRule | null, question: Question): GateAnswer | Promise<GateAnswer> {
    if (rule) return this.#decideKnown(rule, question).catch(() => BLOCK);
    if (this.#isChat(question)) return BLOCK;
    if (question.bodyKind !== 'bytes') return this.#decideOther(question);
    if (isPacked(question.body)) return this.#decidePacked(question).catch(() => BLOCK);
    return question.body.length < LONG_BODY ? this.#decideOther(question) : this.#decideLong(question).catch(() => BLOCK);
  }

  /** What is searched of a file at once would stop the page for as long: a slice at a time, and the rest as ever. */
  async #decideLong(question: Question): Promise<GateAnswer> {
    const [unchecked, held] = [this.#parts.uncheckedText(), this.#parts.heldText()];
    if (unchecked && (await new Needles(partsOf(unchecked)).isInFile(question.body))) return BLOCK;
    if (held && (await new Needles(phrasesOf(held)).isInFile(question.body))) return BLOCK;
    if (await this.#parts.checker.originals.areInFile(question.body)) return BLOCK;
    return this.#decideOther({ ...question, bodyKind: 'none', body: '' });
  }

  async #decidePacked(question: Question): Promise<GateAnswer> {
    const body = await unpacked(question.body);
    return this.#decideOther(body === null ? question : { ...question, bodyKind: 'text', body });
  }

  #decideOther(question: Question): GateAnswer | Promise<GateAnswer> {
    const unchecked = this.#parts.uncheckedText();
    const sent = wholeOf({ ...question, url: this.#withoutOwnOrigin(question.url) });
    if (unchecked !== null && new Needles(partsOf(unchecked)).isIn(sent, question.bodyKind === 'bytes')) {
      return this.#decideAfterCheck(unchecked, question).catch(() => BLOCK);
    }
    const held = this.#parts.heldText();
    if (held !== null && new Needles(phrasesOf(held)).isIn(sent, question.bodyKind === 'bytes')) return BLOCK;
    const found = this.#search(question);
    if (found.do === 'block' || this.#parts.isTop) return found;
    return this.#parts.isFlaggedInTab(wholeOf(question)).then((isFlagged) => (isFlagged ? BLOCK : RELEASE));
  }

  /** The site's token names its user (ChatGPT's holds the e-mail address): who types that must not lose every request. */
  #withoutOwnToken({ url, headers }: Question): string {
    const isOwn = this.#parts.site.origins.some((origin) => url.startsWith(`${origin}/`));
    return isOwn ? headers.replace(SIGNED_TOKEN, '') : headers;
  }

  /** Who types the site's own name must not lose its pictures and sockets for as long as the check takes. */
  #withoutOwnOrigin(url: string): string {
    const origins = this.#parts.site.origins.flatMap((origin) => [origin, origin.replace('https:', 'wss:')]);
    const own = origins.find((origin) => url.startsWith(`${origin}/`));
    return own === undefined ? url : url.slice(own.length);
  }

  /** The endpoint table knows a chat endpoint that the site file cannot read: nothing goes there unread. */
  #isChat(question: Question): boolean {
    const endpoints = siteOf(this.#parts.site.origins[0] ?? '');
    return question.method === 'POST' && endpoints !== null && endpointKind(endpoints, question.url) === 'chat';
  }

  #search(question: Question): GateAnswer {
    return this.#parts.checker.originals.areIn(wholeOf(question), question.bodyKind === 'bytes') ? BLOCK : RELEASE;
  }

  async #decideAfterCheck(unchecked: string, question: Question): Promise<GateAnswer> {
    const checked = await this.#parts.checker.check(unchecked, { draft: this.#typed });
    return checked.ok && checked.value.decision === 'release' ? this.#search(question) : BLOCK;
  }

  /** Its files leave only if a verdict on exactly these bytes let them go; then the rest is searched as ever. */
  async #decideUpload(question: Question, wait: () => void): Promise<GateAnswer> {
    if (question.bodyKind === 'none') return this.#search(question);
    const { files, texts, search } = await this.#parts.uploads.judge(question, wait);
    if (!files || !texts || (await this.#parts.checker.originals.areInFile(search))) return BLOCK;
    return this.#search({ ...question, bodyKind: 'none', body: '' });
  }

  /** A file in a request that no site file knows as an upload. */
  async #decideCarrying(rule: RequestRule | null, question: Question, wait: () => void): Promise<GateAnswer> {
    const { files, texts, search } = await this.#parts.uploads.judge(question, wait);
    if (!files) return BLOCK;
    if (rule || this.#isChat(question)) return this.#decideWithout(rule, question);
    return texts ? this.#decideWithout(null, { ...question, body: search }) : BLOCK;
  }

  async #decideKnown(rule: RequestRule, question: Question): Promise<GateAnswer> {
    const askedAtMs = performance.now();
    const fields = await this.#fieldsOf(rule, question);
    const isPrompt = rule.kind === 'prompt';
    // Of another shape, or without a text where one was: no better known than any other request.
    if (fields === null && isPrompt) return this.#blocked(null);
    if (!fields || (fields.length === 0 && !isPrompt)) return this.#decideOther(question);
    const held = fields.find((field) => field.outgoing === null);
    if (held && rule.kind !== 'draft') return isPrompt ? this.#blocked(held) : BLOCK;
    const unclean = await this.#uncleanAmong(proseBeside(bodyOf(rule, question), kindOf(rule), rule.texts));
    if (unclean !== null) return isPrompt ? this.#blocked(unclean) : BLOCK;
    return this.#release(rule, question, fields, askedAtMs);
  }

  /** A body may have texts where its site file knows of none: those must not need a change. */
  async #uncleanAmong(texts: string[]): Promise<Field | null> {
    const { checker, once, uploads } = this.#parts;
    const unknown = texts.filter((text) => !checker.releaseOf(text) && !once.covers(text) && !uploads.isName(text));
    const checked = await inLanes(unknown, (text) => checker.check(text, { draft: newDraft() }));
    const at = checked.findIndex((one, index) => !one.ok || one.value.outgoing !== unknown[index]);
    return at < 0 ? null : fieldOf(unknown[at] ?? '', checked[at]);
  }

  #blocked(field: Field | null): GateAnswer {
    this.#parts.onPromptBlocked(field?.text ?? '', field?.verdict ?? null);
    return BLOCK;
  }

  /** Null where the body is not of the shape the site file says. */
  async #fieldsOf(rule: RequestRule, question: Question): Promise<Field[] | null> {
    if (question.bodyKind === 'bytes') return null;
    try {
      const texts = new Set(textsIn(bodyOf(rule, question), kindOf(rule), rule.texts));
      return await inLanes([...texts], (text) => this.#field(rule, text));
    } catch (problem) {
      if (problem instanceof NotThatShape) return null;
      throw problem;
    }
  }

  async #field(rule: RequestRule, text: string): Promise<Field> {
    const { checker, once, uploads } = this.#parts;
    if (once.covers(text)) return { text, outgoing: text, verdict: once.verdictOn(text) };
    const before = checker.releaseOf(text);
    if (before) return { text, outgoing: text, verdict: before };
    if (uploads.isName(text)) return { text, outgoing: text, verdict: null };
    const checked = await checker.check(text, { draft: rule.kind === 'draft' ? this.#typed : newDraft() });
    if (!checked.ok) return { text, outgoing: null, verdict: null };
    return { text, outgoing: checked.value.outgoing, verdict: checked.value };
  }

  #release(rule: RequestRule, question: Question, fields: Field[], askedAtMs: number): GateAnswer {
    // A draft whose text is held leaves empty: the site gets the shape it expects and no text.
    const outgoing = new Map(fields.map((field) => [field.text, field.outgoing ?? '']));
    const before = bodyOf(rule, question);
    const body = changed(before, kindOf(rule), rule.texts, (text) => outgoing.get(text) ?? '');
    if (rule.body === 'query' && body !== before) return BLOCK;
    const final = rule.body === 'query' ? question : { ...question, body };
    if (this.#hasOriginal(rule, final, fields)) return rule.kind === 'prompt' ? this.#blocked(null) : BLOCK;
    if (rule.kind === 'prompt') this.#announce(body, fields, askedAtMs);
    return body === before ? RELEASE : { do: 'replace', body };
  }

  /** All originals of these verdicts in the whole body; older ones in what no verdict released word for word. */
  #hasOriginal(rule: RequestRule, question: Question, fields: Field[]): boolean {
    const own = fields.flatMap(ownValues);
    if (new Needles(own).isIn(wholeOf(question))) return true;
    const rest = changed(bodyOf(rule, question), kindOf(rule), rule.texts, () => '');
    return (
      this.#search({
        ...question,
        body: rule.body === 'query' ? '' : rest,
        url: rule.body === 'query' ? '' : question.url,
      }) === BLOCK
    );
  }

  /** The body does not wait for its announcement: the witness gives it a second to arrive (worker/witness.ts). */
  #announce(body: string, fields: Field[], askedAtMs: number): void {
    void witnessDigests(body).then((digests) => ask('content-worker/released', { digests }));
    for (const { outgoing, verdict } of fields) {
      if (outgoing === null) continue;
      const isUnprotected = this.#parts.once.covers(outgoing);
      if (verdict) this.#parts.deliveries.released(outgoing, verdict, performance.now() - askedAtMs, isUnprotected);
      else if (!this.#parts.uploads.isName(outgoing)) this.#parts.onUnjudgedReleased(outgoing);
      if (isUnprotected) this.#parts.once.end();
    }
    this.#parts.onPromptReleased();
  }
}

const newDraft = (): string => `gate-${crypto.randomUUID()}`;
const wholeOf = (question: Question): string => `${question.url}\n${question.headers}\n${question.body}`;
