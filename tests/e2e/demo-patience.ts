/** What the demo does on a machine that is busy: it asks again, and says in words what became of it. */
const TIMES = 6;
const BETWEEN_MS = 2_000;

/** The first answers are late where what they need is still loading. */
export async function whenItAnswers<T>(ask: () => Promise<T>, betweenMs = BETWEEN_MS): Promise<T> {
  for (let left = TIMES; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left <= 1) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
  }
}

/** For a person: a sentence, and no stack. */
export function failureInWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const isLate = /deadline|host_starting|busy|not within|timeout|timed out/i.test(words);
  const hint = isLate ? 'This machine was too slow for it, or too busy: run it again when less else runs.' : 'scripts/postern doctor says what is missing.';
  return `run: the demo did not come to its end: ${words.split('\n')[0]}. ${hint}\n`;
}
