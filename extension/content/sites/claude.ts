/** Claude: ProseMirror, `fetch`, JSON; pasted text travels inline, and the title call repeats the raw prompt. */
import { originsOf } from '../../shared/endpoints';
import type { Site } from './site';

export const claude: Site = {
  id: 'claude',
  origins: originsOf('claude'),
  composer: [
    '[data-testid="chat-input"][contenteditable="true"]',
    'fieldset div.ProseMirror[contenteditable="true"]',
    'div.ProseMirror[contenteditable="true"][role="textbox"]',
  ],
  send: ['button[aria-label*="Send" i]', 'button[data-testid="send-button"]', 'fieldset button[type="submit"]'],
  answer: '.font-claude-response, .font-claude-message, [data-testid="assistant-message"]',
  userMessage: '[data-testid="user-message"]',
  neverReveal: ['[contenteditable="true"]', 'textarea'],
  newline: 'insertParagraph',
  requests: [
    {
      kind: 'prompt',
      method: 'POST',
      path: /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/(completion|retry_completion)(\?.*)?$/,
      body: 'json',
      texts: [
        'prompt',
        'attachments[].extracted_content',
        'attachments[].file_name',
        'create_conversation_params.name',
        'custom_system_prompt',
        'personalized_styles[].prompt',
      ],
    },
    {
      kind: 'beside',
      method: 'POST',
      path: /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/title(\?.*)?$/,
      body: 'json',
      texts: ['message_content', 'recent_titles[]'],
    },
    {
      kind: 'beside',
      method: 'POST',
      path: /^\/api\/organizations\/[^/]+\/chat_conversations(\?.*)?$/,
      body: 'json',
      texts: ['name'],
    },
    {
      kind: 'beside',
      method: 'POST',
      path: /^\/api\/organizations\/[^/]+\/projects\/[^/]+\/docs(\?.*)?$/,
      body: 'json',
      texts: ['content', 'file_name'],
    },
    {
      kind: 'beside',
      method: 'PUT',
      path: /^\/api\/organizations\/[^/]+\/projects\/[^/]+(\?.*)?$/,
      body: 'json',
      texts: ['prompt_template', 'description', 'name'],
    },
    {
      kind: 'draft',
      method: 'GET',
      path: /^\/api\/organizations\/[^/]+\/(chat_conversations_v2|conversation\/search)\?/,
      body: 'query',
      texts: ['search_query'],
    },
    {
      kind: 'upload',
      method: 'POST',
      path: /^\/api\/.*\/(upload-file|convert_document|upload)(\?.*)?$/,
      body: 'whole',
      texts: [],
    },
  ],
  newChat: /^\/(new)?$/,
  conversation: (pathname) => /\/chat\/([0-9a-zA-Z-]{8,})/.exec(pathname)?.[1] ?? null,
};
