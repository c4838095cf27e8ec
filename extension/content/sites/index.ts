/** Every site that is covered; a test compares with the table of shared/endpoints.ts. */
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { gemini } from './gemini';
import type { RequestRule, Site } from './site';

export const SITES: readonly Site[] = [chatgpt, claude, gemini];

export function siteOfOrigin(origin: string): Site | null {
  return SITES.find((site) => site.origins.includes(origin)) ?? null;
}

/** The rule for a request, if the site file knows it. */
export function ruleFor(site: Site, method: string, url: string): RequestRule | null {
  if (!URL.canParse(url)) return null;
  const { origin, hostname, pathname, search } = new URL(url);
  const target = pathname + search;
  const isAt = (rule: RequestRule): boolean => (rule.hosts ? rule.hosts.test(hostname) : site.origins.includes(origin));
  return site.requests.find((rule) => rule.method === method && rule.path.test(target) && isAt(rule)) ?? null;
}
