/** One text of a request and what was decided of it. */
import type { Question } from '../shared/handover';
import type { Verdict } from '../shared/protocol';
import { isDoubted } from './card';
import type { Checked } from './checker';
import type { RequestRule } from './sites/site';

export interface Field {
  text: string;
  outgoing: string | null;
  verdict: Verdict | null;
}

/** Of what only a doubt keeps from leaving, the card must show the doubt: no other place lets it go. */
export function fieldOf(text: string, checked: Checked | undefined): Field {
  const isShown = checked?.ok === true && isDoubted(checked.value);
  return isShown ? { text, outgoing: null, verdict: checked.value } : { text: '', outgoing: null, verdict: null };
}

/** The private values of a field as it was typed; a text that is already outgoing has none of its own. */
export function ownValues({ text, outgoing, verdict }: Field): string[] {
  if (!verdict || outgoing === text) return [];
  return verdict.spans.filter((span) => span.placeholder !== null).map((span) => text.slice(span.start, span.end));
}

export const kindOf = (rule: RequestRule): 'json' | 'form' => (rule.body === 'json' ? 'json' : 'form');

export function bodyOf(rule: RequestRule, question: Question): string {
  return rule.body === 'query' ? new URL(question.url).search.slice(1) : question.body;
}
