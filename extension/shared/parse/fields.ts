/** The alphabets and ceilings that both twins of the protocol share. */
import { REFUSAL_CODES } from '../protocol';
import { type Parser, matching, oneOf, text } from './atoms';

/** UTF-16 units; the host's ceiling in bytes is the tighter one. */
export const MAX_TEXT = 6 * 1024 * 1024;

export const id: Parser<string> = matching(/^[A-Za-z0-9_-]{8,64}$/);
export const site: Parser<string> = matching(/^[a-z0-9][a-z0-9.-]{0,63}$/);
/** What makes local answers of one kind. */
export const answerer: Parser<string> = matching(/^[a-z][a-z0-9_]{0,63}$/);
export const conversation: Parser<string> = matching(/^[A-Za-z0-9_.:/-]{1,200}$/);
export const digest: Parser<string> = matching(/^[0-9a-f]{64}$/);
export const anyText: Parser<string> = text(MAX_TEXT);
export const word: Parser<string> = text(200);
/** A day of the host's calendar. */
export const day: Parser<string> = matching(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/);
export const mode = oneOf(['strict', 'balanced', 'redact', 'off']);
export const range = oneOf(['today', 'week', 'all']);
export const refusal = oneOf(REFUSAL_CODES);
