/** What the card says first of an answer in the making, and of one that is none. */
import { say } from '../shared/i18n';
import type { BatchOffer } from '../shared/protocol';
import { reasonWord } from '../ui/words';
import type { TableRun } from '../ui/table/run.svelte';
import type { AnswerStream } from './stream.svelte';

interface Making {
  stream: AnswerStream | null;
  table: TableRun | null;
}

/** `offer`: the table that was announced, where one was. */
export function madeWord({ stream, table }: Making, offer: BatchOffer | null): string {
  if (offer === null) return writtenWord(stream);
  // The prompt did not leave. What was attached may have, before it: then "nothing was sent" would not be true.
  return `${extractedWord(table)} ${offer.left > 0 ? say('request_not_sent') : say('nothing_sent')}`;
}

function writtenWord(stream: AnswerStream | null): string {
  if (stream?.isOver !== true) return say('answering_title');
  return stream.isAccepted ? say('answered_title') : say('unanswered_title');
}

function extractedWord(table: TableRun | null): string {
  if (table === null || table.isRunning) return say('extracting_title');
  if (table.isStopped && table.fault === null) return say('extracting_stopped_title');
  return table.isAccepted ? say('extracted_title') : say('not_extracted_title');
}

/** What the line of the answer's origin says as well, and better. */
const SAID_BY_ORIGIN: ReadonlySet<string> = new Set(['exact_tool', 'repeated', 'learned', 'local_model']);

/** Why it was answered here, where that is not plain. What a second reader doubts waits for nobody once it is answered. */
export const whyHere = (reason: string): string | null =>
  SAID_BY_ORIGIN.has(reason) || reason === 'judge_doubts' ? null : reasonWord(reason);
