/** The content script's questions about one text: may it leave, what became of it, what its conversation is called now. */
import type { Answer } from '../../shared/messages';
import type { Sent, Verdict } from '../../shared/protocol';
import type { Body } from '../../shared/parse/asks';
import type { Desk } from '../door';
import { tellAll } from '../../shared/told';
import { expect, expectDone } from '../host';
import type { Room } from '../room';
import { noteSwitch } from '../switches';
import type { ContentSender } from '../trust';
import { type Judged, keptValues, MAX_TOLD, tellingParts } from '../verdicts';

type Names =
  | 'content-worker/check'
  | 'content-worker/sent'
  | 'content-worker/site-answer'
  | 'content-worker/owed'
  | 'content-worker/adopt'
  | 'content-worker/hide';

interface Asked {
  conversation: string;
  text: string;
  /** Since when the text may have stood there. */
  sinceMs: number;
}

/** The host restores only in the conversation it checked in; a private window's bindings stay in memory (T-12). */
function remember(room: Room, from: ContentSender, asked: Asked, verdict: Verdict): void {
  const { tab, frame, site } = from;
  const { conversation, text } = asked;
  const judged = { verdict, text, tab, frame, site, conversation, atMs: Date.now() };
  room.verdicts.add(judged);
  const values = tellingParts(judged);
  const isNew = values.filter((value) => !room.flagged.has(tab, value));
  room.flagged.add(from, values);
  tellBeside(room, tab, values);
  if (verdict.outgoing !== null) room.flagged.excuse(tab, verdict.outgoing);
  lookBack(room, tab, isNew, asked.sinceMs);
  room.tabs.change(tab, { conversation, lastVerdict: verdict.id });
}

/** A page can hand what was typed in it to its site's other tabs, by ways that no request shows. */
function tellBeside(room: Room, tab: number, values: string[]): void {
  if (values.length === 0) return;
  const message = { name: 'worker-content/flagged', values: values.slice(-MAX_TOLD) } as const;
  for (const other of room.tabs.beside(tab)) void tellAll(other, message);
}

/** A page may have saved the draft, or told another tab of it, before these values were known to be private (T-05). */
function lookBack(room: Room, tab: number, values: string[], sinceMs: number): void {
  const tabs = [tab, ...room.tabs.beside(tab)];
  for (const one of room.lately.tabsThatSent(values, tabs, sinceMs)) room.tabs.alarm(one);
}

function settle(room: Room, judged: Judged, outcome: Sent['outcome']): void {
  const { tab, text } = judged;
  if (outcome === 'released') room.tabs.change(tab, { kept: room.tabs.of(tab).kept + keptValues(judged).length });
  if (outcome === 'unprotected') room.flagged.excuse(tab, text);
}

async function check(room: Room, body: Body<'content-worker/check'>, from: ContentSender): Promise<Answer<Verdict>> {
  const { conversation, draft, text, isOverride, deadlineMs } = body;
  const { site, isIncognito } = from;
  const askedMs = room.openChecks.asked(from.tab);
  const tab = await room.owners.nameOf(from.tab);
  const asked = { site, conversation, draft, text, is_incognito: isIncognito, is_override: isOverride, tab };
  const answer = await expect(room.port, 'verdict', { type: 'check', ...asked }, deadlineMs);
  if (answer.ok) {
    const sinceMs = room.openChecks.answered(from.tab, askedMs);
    remember(room, from, { conversation, text: text.toWellFormed(), sinceMs }, answer.value);
    noteSwitch(room, site, answer.value);
  } else room.unanswered.set(from.tab, text.toWellFormed());
  void room.model.look(false);
  return answer;
}

export function checkDesk(room: Room): Pick<Desk['content'], Names> {
  return {
    'content-worker/check': (body, from) => room.openChecks.follow(from.tab, check(room, body, from)),
    'content-worker/sent': async ({ verdict, outcome, latencyUs, wasTyped }, from) => {
      const judged = room.verdicts.of(verdict);
      // A worker that slept since has forgotten the verdict; the host has not, and its id cannot be guessed.
      if (judged !== null && judged.tab !== from.tab) return { ok: false, code: 'not_allowed' };
      if (judged !== null) settle(room, judged, outcome);
      return expectDone(room.port, { type: 'sent', verdict, outcome, latency_us: latencyUs, was_typed: wasTyped });
    },
    'content-worker/site-answer': async ({ verdict, text, isFirst }, from) => {
      const judged = room.verdicts.of(verdict);
      // Whose prompt it was, the worker must still know: an answer nobody asked for is good for nothing.
      if (judged?.tab !== from.tab || from.isIncognito) return { ok: false, code: 'not_allowed' };
      return expectDone(room.port, { type: 'site_answer', verdict, text: text.toWellFormed(), is_first: isFirst });
    },
    'content-worker/owed': ({ conversation, text }, from) => {
      room.flagged.excuse(from.tab, text.toWellFormed());
      // Private windows leave no trace, in no counter either.
      if (!from.isIncognito) room.owed.add(from.site, conversation, text.toWellFormed());
      return Promise.resolve({ ok: true, value: null });
    },
    'content-worker/adopt': async ({ conversation, becomes }, from) => {
      room.tabs.change(from.tab, { conversation: becomes });
      const { site, isIncognito } = from;
      return expectDone(room.port, { type: 'adopt', site, conversation, becomes, is_incognito: isIncognito });
    },
    'content-worker/hide': async ({ conversation, values }, from) => {
      room.flagged.add(from, values);
      tellBeside(room, from.tab, values);
      const { site, isIncognito } = from;
      // One after the other: the checks of every tab share the port with them. What is not hidden is doubted again.
      for (const value of values) {
        const done = await expectDone(room.port, { type: 'hide', site, conversation, value, is_incognito: isIncognito });
        if (!done.ok) return done;
      }
      return { ok: true, value: null };
    },
  };
}
