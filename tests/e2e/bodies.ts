/** The prompt inside a site's own chat request, read from the recorded bytes. */
import type { SiteName } from './places';
import type { Entry } from './sites-server';

const CHAT: Record<SiteName, RegExp> = {
  chatgpt: /^\/backend-(api|anon)\/(f\/)?conversation(\?|$)/,
  claude: /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/(retry_)?completion/,
  gemini: /\/StreamGenerate(\?|$)/,
};
const HOSTS: Record<SiteName, string> = { chatgpt: 'chatgpt.com', claude: 'claude.ai', gemini: 'gemini.google.com' };

export const chatRequests = (entries: readonly Entry[], site: SiteName): Entry[] =>
  entries.filter((entry) => entry.method === 'POST' && entry.host === HOSTS[site] && CHAT[site].test(entry.path));

export function promptIn(entry: Entry, site: SiteName): string {
  const text = entry.body.toString('utf8');
  if (site === 'gemini') {
    const outer = JSON.parse(new URLSearchParams(text).get('f.req') ?? '[]') as [null, string];
    return (JSON.parse(outer[1]) as [[string]])[0][0];
  }
  const body = JSON.parse(text) as { prompt?: string; messages?: { content: { parts: string[] } }[] };
  return body.prompt ?? body.messages?.[0]?.content.parts.join('\n') ?? '';
}
