/** From the worker to one frame of one tab: the only other place that sends, and its receiving end. */
import type { ToContent } from './messages';
import { parse } from './parse/atoms';
import { told } from './parse/told';

/** A frame that is gone or has no content script is no fault: the next one asks for what it needs. */
export async function tell(tab: number, frame: number, message: ToContent): Promise<void> {
  try {
    await chrome.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    return;
  }
}

/** To every frame of a tab: which of them there are, a worker that was ended and woke again does not know. */
export async function tellAll(tab: number, message: ToContent): Promise<void> {
  try {
    await chrome.tabs.sendMessage(tab, message);
  } catch {
    return;
  }
}

/** For content scripts. Only the worker is heard: it alone of our contexts has no tab. Returns the removal. */
export function onTold(listener: (message: ToContent) => void): () => void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return undefined;
    const parsed = parse(told, message);
    if (parsed.ok) listener(parsed.value);
    return undefined;
  };
  chrome.runtime.onMessage.addListener(hear);
  return () => chrome.runtime.onMessage.removeListener(hear);
}
