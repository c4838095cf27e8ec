/** Gemini: Quill under Angular, XMLHttpRequest, a form field that holds JSON within JSON. */
import { originsOf } from '../../shared/endpoints';
import type { Site } from './site';

export const gemini: Site = {
  id: 'gemini',
  origins: originsOf('gemini'),
  composer: [
    'rich-textarea .ql-editor[contenteditable="true"]',
    'div.ql-editor.textarea.new-input-ui[contenteditable="true"]',
    '.ql-editor[contenteditable="true"]',
  ],
  send: ['button.send-button', 'button[aria-label*="Send" i]', 'button:has(mat-icon[fonticon="send"])', '.update-button'],
  answer: 'message-content',
  userMessage: 'user-query-content',
  neverReveal: ['[contenteditable="true"]', 'textarea'],
  newline: 'insertParagraph',
  requests: [
    {
      kind: 'prompt',
      method: 'POST',
      path: /^\/(u\/\d+\/)?_\/BardChatUi\/data\/assistant\.lamda\.BardFrontendService\/StreamGenerate(\?.*)?$/,
      body: 'form',
      texts: ['f.req|json[1]|json[0][0]'],
    },
    {
      kind: 'upload',
      method: 'POST',
      hosts: /^(push\.clients6\.google\.com|content-push\.googleapis\.com)$/,
      path: /^\/upload/,
      body: 'whole',
      texts: [],
    },
  ],
  newChat: /^\/app\/?$/,
  conversation: (pathname) => /\/app\/([0-9a-zA-Z_-]{8,})/.exec(pathname)?.[1] ?? null,
};
