/** The sites as the network sees them: origins, and the paths that carry a prompt. Gate and witness read the same table. */

export interface SiteEndpoints {
  site: string;
  origins: readonly string[];
  /** The prompt itself. A body here that no verdict released is a raw send (T-04). Matched against path and query. */
  chat: readonly RegExp[];
  /** Text that leaves before or beside the send: drafts, completions while typing, titles (T-06). */
  beside: readonly RegExp[];
}

export const ENDPOINTS: readonly SiteEndpoints[] = [
  {
    site: 'chatgpt',
    origins: ['https://chatgpt.com', 'https://chat.openai.com'],
    chat: [/^\/backend-(api|anon)\/(f\/)?conversation(\?.*)?$/],
    beside: [
      /^\/backend-(api|anon)\/(f\/)?conversation\/prepare(\?.*)?$/,
      /^\/backend-(api|anon)\/conversation\/experimental\/generate_autocompletions(\?.*)?$/,
      /^\/backend-(api|anon)\/(conversation\/)?(implicit_)?message_feedback(\?.*)?$/,
    ],
  },
  {
    site: 'claude',
    origins: ['https://claude.ai'],
    chat: [/^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/(completion|retry_completion)(\?.*)?$/],
    beside: [
      /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/title(\?.*)?$/,
      /^\/api\/organizations\/[^/]+\/chat_conversations(\?.*)?$/,
      /^\/api\/organizations\/[^/]+\/projects(\/[^?]*)?(\?.*)?$/,
    ],
  },
  {
    site: 'gemini',
    origins: ['https://gemini.google.com'],
    chat: [/^\/(u\/\d+\/)?_\/BardChatUi\/data\/assistant\.lamda\.BardFrontendService\/StreamGenerate(\?.*)?$/],
    beside: [/^\/(u\/\d+\/)?_\/BardChatUi\/data\/batchexecute(\?.*)?$/],
  },
];

/** The origins of a site by its name: the manifest, the gates and the witness all read this one list. */
export function originsOf(site: string): readonly string[] {
  return ENDPOINTS.find((one) => one.site === site)?.origins ?? [];
}

/** The site that an origin belongs to, by exact comparison; null for every other origin. */
export function siteOf(origin: string): SiteEndpoints | null {
  return ENDPOINTS.find((one) => one.origins.includes(origin)) ?? null;
}

export type EndpointKind = 'chat' | 'beside' | 'other';

/** What a URL of this site is for. A URL on another origin is always `other`. */
export function endpointKind(site: SiteEndpoints, url: string): EndpointKind {
  if (!URL.canParse(url)) return 'other';
  const { origin, pathname, search } = new URL(url);
  if (!site.origins.includes(origin)) return 'other';
  const target = pathname + search;
  if (site.chat.some((pattern) => pattern.test(target))) return 'chat';
  return site.beside.some((pattern) => pattern.test(target)) ? 'beside' : 'other';
}
