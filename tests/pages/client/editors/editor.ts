/** What a site asks of its editor, whichever it is. */
export interface Editor {
  /** The element the site puts into its composer. */
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
}

export interface EditorHooks {
  /** Attributes of the editable element. */
  attributes: Record<string, string>;
  placeholder: string;
  onChange(): void;
  /** A plain Enter; true when it was a send and the editor must not break the line. */
  onEnter(modified: boolean): boolean;
  /** A paste of text; true when the site took it (as an attachment) and the editor must not insert it. */
  onPaste(text: string): boolean;
}
