/** Questions of the page's gate, and the core that answers them, for the gate's tests. */
import type { Core } from '../../../extension/content/core';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import type { Site } from '../../../extension/content/sites/site';
import type { GateAnswer, Question } from '../../../extension/shared/handover';

export const CHAT = 'https://chatgpt.com/backend-api/f/conversation';

export async function core(site: Site = chatgpt, isTop = true): Promise<Core> {
  const { Core: Made } = await import('../../../extension/content/core');
  return new Made(site, isTop);
}
export const asked = (url: string, body: string, more: Partial<Question> = {}): Question => ({
  id: '1',
  via: 'fetch',
  method: 'POST',
  url,
  bodyKind: body === '' ? 'none' : 'text',
  body,
  headers: '',
  descent: '',
  ...more,
});
export const decide = async (one: Core, question: Question): Promise<GateAnswer> => one.gate.decide(question);
