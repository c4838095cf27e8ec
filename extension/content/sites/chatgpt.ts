/** ChatGPT: ProseMirror, `fetch`, JSON; drafts and completions leave while typing. */
import { originsOf } from '../../shared/endpoints';
import type { Site } from './site';

export const chatgpt: Site = {
  id: 'chatgpt',
  origins: originsOf('chatgpt'),
  composer: [
    '#prompt-textarea[contenteditable="true"]',
    'textarea#prompt-textarea',
    'textarea[name="prompt-textarea"]',
    'form [contenteditable="true"][role="textbox"]',
  ],
  send: ['#composer-submit-button:not([data-testid="stop-button"])', 'button[data-testid="send-button"]'],
  answer: '[data-message-author-role="assistant"] .markdown',
  userMessage: '[data-message-author-role="user"]',
  neverReveal: ['[data-writing-block="true"]', '[contenteditable="true"]', '.cm-editor'],
  newline: 'insertParagraph',
  requests: [
    {
      kind: 'prompt',
      method: 'POST',
      path: /^\/backend-(api|anon)\/(f\/)?conversation(\?.*)?$/,
      body: 'json',
      texts: [
        'messages[].content.parts[]',
        'messages[].content.parts[].text',
        'messages[].content.text',
        'messages[].metadata.attachments[].name',
      ],
    },
    {
      kind: 'draft',
      method: 'POST',
      path: /^\/backend-(api|anon)\/(f\/)?conversation\/prepare(\?.*)?$/,
      body: 'json',
      texts: ['partial_query.content.parts[]', 'partial_query.content.parts[].text'],
    },
    {
      kind: 'draft',
      method: 'POST',
      path: /^\/backend-(api|anon)\/conversation\/experimental\/generate_autocompletions(\?.*)?$/,
      body: 'json',
      texts: ['input_text'],
    },
    {
      kind: 'beside',
      method: 'POST',
      path: /^\/backend-(api|anon)\/(conversation\/)?(implicit_)?message_feedback(\?.*)?$/,
      body: 'json',
      texts: ['selectedText', 'text'],
    },
    // A file is announced by its name before its bytes are put anywhere.
    {
      kind: 'beside',
      method: 'POST',
      path: /^\/backend-(api|anon)\/files(\/upload_reservations|\/process_upload_stream)?(\?.*)?$/,
      body: 'json',
      texts: ['file_name', 'name', 'files[].file_name', 'files[].name'],
    },
    { kind: 'upload', method: 'PUT', hosts: /(^|\.)oaiusercontent\.com$/, path: /^\/files\//, body: 'whole', texts: [] },
    {
      kind: 'upload',
      method: 'POST',
      path: /^\/backend-(api|anon)\/estuary\/upload_content_bytes/,
      body: 'whole',
      texts: [],
    },
  ],
  newChat: /^\/$/,
  conversation: (pathname) => /\/c\/([0-9a-zA-Z-]{8,})/.exec(pathname)?.[1] ?? null,
};
