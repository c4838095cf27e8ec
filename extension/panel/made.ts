/** What the card says first of an answer in the making, and of one that is none. */
import { say } from '../shared/i18n';
import type { TableRun } from '../ui/table/run.svelte';
import type { AnswerStream } from './stream.svelte';

export const madeWord = ({ stream, table }: { stream: AnswerStream | null; table: TableRun | null }): string =>
  table === null ? writtenWord(stream) : extractedWord(table);

function writtenWord(stream: AnswerStream | null): string {
  if (stream?.isOver !== true) return say('answering_title');
  return stream.isAccepted ? say('answered_title') : say('unanswered_title');
}

function extractedWord(table: TableRun): string {
  if (table.isRunning) return say('extracting_title');
  if (table.isStopped && table.fault === null) return say('extracting_stopped_title');
  return table.isAccepted ? say('extracted_title') : say('not_extracted_title');
}
