/**
 * Replaces text through the editor's own input path: a write to the DOM alone would leave the editor's state as it was, and
 * the site would send that. Values are replaced one by one, so that lines, formats and the undo history stay.
 */
import type { Verdict } from '../shared/protocol';
import type { Editable } from './editable';
import { rangeOf, read, type Reading, readText } from './reading';
import type { Site } from './sites/site';

export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** Above this many insertions one of the whole is quicker and no riskier. */
const MOST_EDITS = 120;
/**
 * Characters. Quill compares what it held with what it finds, which takes 18 s for a thousand values replaced at once; with
 * nothing there is nothing to compare. So much is taken out first, and its place filled when the editor has seen that.
 */
const LONG = 1_000;
/** For editors that apply on their own time. */
const SETTLE_STEPS_MS = [16, 30, 60, 90, 120];

/** The verdict's replacements, where they and nothing else make the outgoing text. */
export function editsOf(text: string, outgoing: string, verdict: Verdict): Edit[] | null {
  const edits = verdict.spans.flatMap(({ start, end, placeholder }) =>
    placeholder === null ? [] : [{ start, end, insert: placeholder }],
  );
  let made = '';
  let at = 0;
  for (const { start, end, insert } of edits) {
    made += text.slice(at, start) + insert;
    at = end;
  }
  return made + text.slice(at) === outgoing ? edits : null;
}

/** Values in one text node have no line and no format between them: one insertion, and one step of the undo history. */
export function grouped(edits: readonly Edit[], { text, pieces }: Reading): Edit[] {
  const groups: Edit[] = [];
  let node = 0;
  let last = -1;
  for (const edit of edits) {
    while ((pieces[node + 1]?.start ?? Number.POSITIVE_INFINITY) <= edit.start) node += 1;
    const before = groups.at(-1);
    const between = before ? text.slice(before.end, edit.start) : '';
    const isWithin = edit.end <= (pieces[node]?.start ?? 0) + (pieces[node]?.node.length ?? 0);
    if (before && last === node && isWithin && !between.includes('\n')) {
      groups[groups.length - 1] = { start: before.start, end: edit.end, insert: before.insert + between + edit.insert };
    } else groups.push(edit);
    last = isWithin ? node : -1;
  }
  return groups;
}

function insert(text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function select(range: Range): void {
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Takes out what is selected. The editor's observers run before this comes back. */
async function emptied(): Promise<void> {
  document.execCommand('delete');
  await Promise.resolve();
}

async function writeEdits(editable: HTMLElement, edits: readonly Edit[]): Promise<boolean> {
  for (const edit of [...edits].reverse()) {
    // Read anew each time: an editor may have made new text nodes for the edit before.
    const range = rangeOf(read(editable), edit.start, edit.end);
    if (!range) return false;
    select(range);
    if (edit.end - edit.start > LONG) await emptied();
    insert(edit.insert);
  }
  getSelection()?.selectAllChildren(editable);
  getSelection()?.collapseToEnd();
  return true;
}

async function writeWhole(editable: HTMLElement, text: string, newline: Site['newline']): Promise<void> {
  getSelection()?.selectAllChildren(editable);
  if (text.length > LONG) await emptied();
  for (const [at, line] of text.split('\n').entries()) {
    if (!isTyped(editable)) return;
    if (at > 0) document.execCommand(newline);
    if (line !== '' || at === 0) insert(line);
  }
}

function writeTextarea(area: HTMLTextAreaElement, text: string): void {
  area.select();
  document.execCommand('insertText', false, text);
  if (area.value === text) return;
  // The prototype's setter goes round React's own, which would swallow the change.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const normalized = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\n+/g, '\n').replaceAll('\u00a0', ' ').trim();

/**
 * The text counts when it reads back twice the same. Editors learn of a change by mutation observers and queue their own work
 * as microtasks, so that two turns of those are enough for most; a task more cost 4 to 12 ms on a busy page. An editor that
 * turns the text back later gains nothing: the network gate judges what it really sends.
 */
async function readsBack(editable: Editable, wanted: string): Promise<boolean> {
  const goal = normalized(wanted);
  const agrees = (): boolean => normalized(readText(editable)) === goal;
  let agreed = 0;
  for (let turn = 0; turn < 2; turn += 1) {
    await Promise.resolve();
    agreed = agrees() ? agreed + 1 : 0;
  }
  if (agreed === 2) return true;
  for (const ms of SETTLE_STEPS_MS) {
    await pause(ms);
    agreed = agrees() ? agreed + 1 : 0;
    if (agreed === 2) return true;
  }
  return false;
}

/** False where what is typed now would land elsewhere: an editor may have made itself anew, or given the focus away. */
function isTyped(editable: Editable): boolean {
  const active = document.activeElement;
  return editable.isConnected && (active === editable || editable.contains(active) || (active?.contains(editable) ?? false));
}

/** The user's text, where the editor took the redacted one in part or not at all. */
export async function putBack(editable: Editable, text: string, site: Site): Promise<void> {
  if (editable.isConnected && normalized(readText(editable)) !== normalized(text)) await writeText(editable, text, site);
}

/** Puts a text back as a whole; used where a replacement turned out not to be wanted. */
export async function writeText(editable: Editable, text: string, site: Site): Promise<boolean> {
  editable.focus();
  if (!isTyped(editable)) return false;
  if (editable instanceof HTMLTextAreaElement) writeTextarea(editable, text);
  else await writeWhole(editable, text, site.newline);
  return readsBack(editable, text);
}

function replacements(editable: HTMLElement, verdict: Verdict, outgoing: string): Edit[] | null {
  const reading = read(editable);
  const edits = editsOf(reading.text.toWellFormed(), outgoing, verdict);
  const groups = edits && grouped(edits, reading);
  return groups && groups.length <= MOST_EDITS ? groups : null;
}

/** True when the editor now holds exactly the outgoing text (T-07: nothing goes without this read-back). */
export async function replaceText(editable: Editable, verdict: Verdict, outgoing: string, site: Site): Promise<boolean> {
  const edits = editable instanceof HTMLTextAreaElement ? null : replacements(editable, verdict, outgoing);
  editable.focus();
  if (edits && (await writeEdits(editable, edits)) && (await readsBack(editable, outgoing))) return true;
  return writeText(editable, outgoing, site);
}
