/** Values that the user hides: the host replaces them from now on, in this conversation. */
import { ask } from '../shared/ask';
import { MOST_HIDDEN } from '../shared/messages';

/** Where one of them could not be hidden, the text is doubted again. */
export async function hideValues(conversation: string, values: readonly string[]): Promise<void> {
  for (let at = 0; at < values.length; at += MOST_HIDDEN)
    await ask('content-worker/hide', { conversation, values: values.slice(at, at + MOST_HIDDEN) });
}
