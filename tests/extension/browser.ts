/** A browser's extension API for page tests: real locale files, and answers given by the test. It records what was asked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';

export type Locale = 'en' | 'de' | 'ar';
export interface Asked {
  name: string;
  body: unknown;
}
export const EXTENSION = resolve(import.meta.dirname, '../../extension');

export function messagesOf(locale: Locale): Record<string, string> {
  const path = resolve(EXTENSION, `public/_locales/${locale}/messages.json`);
  const read: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(read).map(([key, { message }]) => [key, message]));
}

/** Call before importing what reads words: they are chosen once, when the module starts. */
export function installBrowser(answers: Record<string, unknown> = {}, locale: Locale = 'en'): Asked[] {
  const asked: Asked[] = [];
  const messages = messagesOf(locale);
  vi.resetModules();
  vi.stubGlobal('chrome', {
    i18n: { getMessage: (key: string) => messages[key] ?? '' },
    runtime: {
      id: 'test',
      getURL: (path: string) => `extension:///${path}`,
      openOptionsPage: () => undefined,
      onMessage: {
        addListener: () => undefined,
        removeListener: () => undefined,
      },
      sendMessage: async ({ name, body }: Asked) => {
        asked.push({ name, body });
        const given = answers[name];
        // The worker keeps a second question for a newer turn waiting; a function does that by itself.
        const isLater = name === 'panel-worker/state' && asked.filter((one) => one.name === name).length > 1;
        if (isLater && typeof given !== 'function') await new Promise(() => undefined);
        const answer: unknown = typeof given === 'function' ? await given(body) : given;
        if (typeof answer === 'object' && answer !== null && 'refused' in answer) {
          return {
            ok: false,
            code: answer.refused,
            ...('at' in answer ? { at: answer.at } : {}),
          };
        }
        return answer === undefined ? { ok: false, code: 'not_found' } : { ok: true, value: answer };
      },
    },
  });
  return asked;
}

/** Lets pending answers arrive and the page draw them. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 0));
}
