/** What a site file says: data about one site, and the odd function where data will not do. */

/** What a request is for; decides what happens to text that no verdict released. */
export type RequestKind =
  | 'prompt' // the send itself: rewritten or blocked
  | 'draft' // leaves while typing: rewritten, or emptied where the verdict holds
  | 'beside' // titles, names, project texts: rewritten or blocked
  | 'upload'; // a file: its size was announced before, so that a private one is blocked and never rewritten

export interface RequestRule {
  kind: RequestKind;
  method: 'POST' | 'PUT' | 'GET';
  /** Matched against path and query. */
  path: RegExp;
  /** Host names, where they are not the site's own. */
  hosts?: RegExp;
  body: 'json' | 'form' | 'query' | 'whole';
  /** Where the texts are, in the notation of paths.ts. */
  texts: readonly string[];
}

export interface Site {
  id: string;
  /** Origins, exactly. */
  origins: readonly string[];
  /** Best first. */
  composer: readonly string[];
  /** Controls that send the composer's text. */
  send: readonly string[];
  /** The assistant's answers and the user's own messages in the page. */
  answer: string;
  userMessage: string;
  /** Places where an original must never be drawn, such as editable blocks within an answer. */
  neverReveal: readonly string[];
  /** How a new line enters the editor: a paragraph of its own, or a break within one. */
  newline: 'insertParagraph' | 'insertLineBreak';
  requests: readonly RequestRule[];
  /** The paths of a plain new chat: in no project, with no assistant that somebody made. */
  newChat: RegExp;
  /** The conversation's lasting id in this path, null for one that has none yet. */
  conversation: (pathname: string) => string | null;
}
