/** One parser per question and one per reply; a question without both does not compile. */
import { type Answer, type Asks, MOST_HIDDEN } from '../messages';
import { OUTCOMES } from '../protocol';
import * as a from './atoms';
import { batchBodies, batchReplies } from './batch_asks';
import * as f from './fields';
import { fileBodies, fileReplies } from './file_asks';
import * as host from './host';
import * as inner from './inner';
import * as ledger from './ledger';

export type AskName = keyof Asks;
export type Body<N extends AskName> = Asks[N]['body'];
export type ReplyTo<N extends AskName> = Asks[N]['reply'];

const MAX_DEADLINE_MS = 60_000;
/** UTF-16 units; the host takes no more. */
export const MAX_ANSWER = 200_000;

export const bodies: { [N in AskName]: a.Parser<Body<N>> } = {
  'content-worker/check': a.object<Body<'content-worker/check'>>({
    conversation: f.conversation,
    draft: f.id,
    text: f.anyText,
    isOverride: a.boolean,
    deadlineMs: a.integer(1, MAX_DEADLINE_MS),
  }),
  'content-worker/sent': a.object<Body<'content-worker/sent'>>({
    verdict: f.id,
    outcome: a.oneOf(OUTCOMES),
    latencyUs: a.integer(),
    wasTyped: a.boolean,
  }),
  'content-worker/owed': a.object<Body<'content-worker/owed'>>({ conversation: f.conversation, text: f.anyText }),
  'content-worker/site-answer': a.object<Body<'content-worker/site-answer'>>({
    verdict: f.id,
    text: a.text(MAX_ANSWER),
    isFirst: a.boolean,
  }),
  'content-worker/adopt': a.object<Body<'content-worker/adopt'>>({ conversation: f.conversation, becomes: f.conversation }),
  'content-worker/known': a.object<Body<'content-worker/known'>>({
    conversation: f.conversation,
    tokens: a.list(f.word, 1000),
  }),
  'content-worker/copy': a.object<Body<'content-worker/copy'>>({ conversation: f.conversation, text: f.anyText }),
  'content-worker/hide': a.object<Body<'content-worker/hide'>>({
    conversation: f.conversation,
    values: a.list(a.text(10_000), MOST_HIDDEN),
  }),
  'content-worker/released': a.object<Body<'content-worker/released'>>({ digests: a.list(f.digest, 100) }),
  'content-worker/flagged': a.object<Body<'content-worker/flagged'>>({ text: f.anyText }),
  'content-worker/coverage': a.object<Body<'content-worker/coverage'>>({
    coverage: inner.coverage,
    conversation: a.orNull(f.conversation),
    kept: a.integer(),
  }),
  'content-worker/ticket': a.object<Body<'content-worker/ticket'>>({
    conversation: f.conversation,
    frame: a.oneOf(['reveal', 'panel']),
  }),
  'content-worker/place': a.object<Body<'content-worker/place'>>({
    ticket: f.id,
    base: a.integer(),
    keep: a.integer(),
    tokens: a.list(f.word, 1000),
    items: a.list(inner.revealItem, 4000),
    styles: a.list(inner.revealStyle, inner.MAX_STYLES),
  }),
  'content-worker/panel': a.object<Body<'content-worker/panel'>>({
    ticket: f.id,
    verdict: a.orNull(host.verdict),
    state: a.orNull(inner.panelState),
  }),
  'content-worker/mode': a.nothing,
  'frame-worker/redeem': a.object<Body<'frame-worker/redeem'>>({ ticket: f.id }),
  'panel-worker/state': a.object<Body<'panel-worker/state'>>({ ticket: f.id, seen: a.integer() }),
  'reveal-worker/view': a.object<Body<'reveal-worker/view'>>({ ticket: f.id, seen: a.integer() }),
  'panel-worker/answer': a.object<Body<'panel-worker/answer'>>({ ticket: f.id, verdict: f.id, have: a.integer() }),
  'panel-worker/stop': a.object<Body<'panel-worker/stop'>>({ ticket: f.id, verdict: f.id }),
  'panel-worker/act': a.object<Body<'panel-worker/act'>>({ ticket: f.id, action: inner.panelAction }),
  'popup-worker/tab': a.nothing,
  'popup-worker/counters': a.object<Body<'popup-worker/counters'>>({ site: a.orNull(f.site), range: f.range }),
  'popup-worker/series': a.object<Body<'popup-worker/series'>>({ site: a.orNull(f.site), range: f.range }),
  'popup-worker/last': a.object<Body<'popup-worker/last'>>({ site: f.site }),
  'popup-worker/settings': a.nothing,
  'popup-worker/set-mode': a.object<Body<'popup-worker/set-mode'>>({
    site: f.site,
    mode: f.mode,
    pauseS: a.integer(-1, 10 * 365 * 86_400),
  }),
  'popup-worker/set-terms': a.object<Body<'popup-worker/set-terms'>>({ terms: a.list(host.term, host.MAX_TERMS) }),
  'popup-worker/set-answering': a.object<Body<'popup-worker/set-answering'>>({
    site: f.site,
    name: f.answerer,
    isWanted: a.boolean,
  }),
  'popup-worker/answers': a.nothing,
  'popup-worker/forget-answers': a.object<Body<'popup-worker/forget-answers'>>({
    answers: a.list(a.integer(), host.MAX_ANSWERS),
  }),
  'popup-worker/learned': a.nothing,
  'popup-worker/reset-learned': a.object<Body<'popup-worker/reset-learned'>>({
    site: f.site,
    name: f.answerer,
    doesDelete: a.boolean,
  }),
  'popup-worker/status': a.nothing,
  'popup-worker/reconnect': a.nothing,
  'popup-worker/allow': a.object<Body<'popup-worker/allow'>>({ verdict: f.id, span: a.integer() }),
  'popup-worker/excuse': a.object<Body<'popup-worker/excuse'>>({ verdict: f.id, doubt: a.orNull(a.integer()) }),
  'popup-worker/send-once': a.object<Body<'popup-worker/send-once'>>({ verdict: a.orNull(f.id), turn: a.integer() }),
  'popup-worker/forget': a.object<Body<'popup-worker/forget'>>({
    scope: a.oneOf(['conversation', 'site', 'all']),
    site: a.orNull(f.site),
    conversation: a.orNull(f.conversation),
  }),
  'popup-worker/view': a.nothing,
  'popup-worker/read-alarm': a.nothing,
  'popup-worker/ledger': a.object<Body<'popup-worker/ledger'>>({
    site: a.orNull(f.site),
    query: ledger.filter,
    before: a.orNull(a.integer()),
    limit: a.integer(1, ledger.MAX_ROWS),
    withTexts: a.boolean,
  }),
  'popup-worker/forget-rows': a.object<Body<'popup-worker/forget-rows'>>({
    ids: a.list(a.integer(1), ledger.MAX_FORGOTTEN),
  }),
  'popup-worker/verify-ledger': a.nothing,
  ...fileBodies,
  ...batchBodies,
};

export const replies: { [N in AskName]: a.Parser<ReplyTo<N>> } = {
  'content-worker/check': host.verdict,
  'content-worker/sent': a.nothing,
  'content-worker/owed': a.nothing,
  'content-worker/site-answer': a.nothing,
  'content-worker/adopt': a.nothing,
  'content-worker/known': a.list(a.boolean, 1000),
  'content-worker/copy': a.list(host.segment, 200_000),
  'content-worker/hide': a.nothing,
  'content-worker/released': a.nothing,
  'content-worker/flagged': a.boolean,
  'content-worker/coverage': a.nothing,
  'content-worker/ticket': f.id,
  'content-worker/place': a.integer(1),
  'content-worker/panel': a.nothing,
  'content-worker/mode': a.object<ReplyTo<'content-worker/mode'>>({ mode: f.mode, pausedUntilMs: a.orNull(a.integer(-1)) }),
  'frame-worker/redeem': a.object<ReplyTo<'frame-worker/redeem'>>({ kind: a.oneOf(['reveal', 'panel']) }),
  'panel-worker/answer': host.answerPart,
  'panel-worker/stop': a.nothing,
  'panel-worker/act': a.nothing,
  'panel-worker/state': inner.panelView,
  'reveal-worker/view': inner.revealView,
  'popup-worker/tab': a.object<ReplyTo<'popup-worker/tab'>>({ tab: inner.tabState, host: inner.hostState }),
  'popup-worker/counters': host.counters,
  'popup-worker/series': host.series,
  'popup-worker/last': host.last,
  'popup-worker/settings': host.settings,
  'popup-worker/set-mode': host.settings,
  'popup-worker/set-terms': host.settings,
  'popup-worker/set-answering': host.settings,
  'popup-worker/answers': host.answers,
  'popup-worker/forget-answers': a.nothing,
  'popup-worker/learned': host.learned,
  'popup-worker/reset-learned': a.nothing,
  'popup-worker/status': host.status,
  'popup-worker/reconnect': inner.hostState,
  'popup-worker/allow': a.nothing,
  'popup-worker/excuse': a.nothing,
  'popup-worker/send-once': a.nothing,
  'popup-worker/forget': a.nothing,
  'popup-worker/view': inner.panelView,
  'popup-worker/read-alarm': a.nothing,
  'popup-worker/ledger': ledger.ledger,
  'popup-worker/forget-rows': a.nothing,
  'popup-worker/verify-ledger': ledger.ledgerState,
  ...fileReplies,
  ...batchReplies,
};

/** `{name, body}` as it crosses from one of our contexts to the worker. */
export type Question = { [N in AskName]: { name: N; body: Body<N> } }[AskName];

const isAskName = (value: string): value is AskName => Object.hasOwn(bodies, value);

export const question: a.Parser<Question> = (value) => {
  const outer = a.object<{ name: string; body: unknown }>({ name: a.text(64), body: (body) => body })(value);
  if (!isAskName(outer.name)) throw new a.BadField();
  return { name: outer.name, body: bodies[outer.name](outer.body) } as Question;
};

/** The worker's answer as it arrives; anything odd reads as `internal`, which every gate treats as held. */
export function parseAnswer<N extends AskName>(name: N, value: unknown): Answer<ReplyTo<N>> {
  const given = a.parse(
    a.record((one) => one, 3),
    value,
  );
  if (!given.ok) return { ok: false, code: 'internal' };
  if (given.value['ok'] === true) {
    const reply = a.parse<ReplyTo<N>>(replies[name], given.value['value']);
    return reply.ok ? reply : { ok: false, code: 'internal' };
  }
  const code = a.parse(f.refusal, given.value['code']);
  const at = a.parse(a.orNull(a.integer()), given.value['at']);
  return { ok: false, code: code.ok ? code.value : 'internal', at: at.ok ? at.value : null };
}
