/** The browser's native port in the shape port.ts wants, and nothing more. */
import { HOST_NAME } from '../shared/protocol';
import type { RawPort } from './port';

export function connectNative(): RawPort {
  const port = chrome.runtime.connectNative(HOST_NAME);
  return {
    postMessage: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onDisconnect: (listener) =>
      port.onDisconnect.addListener((ended) => listener(chrome.runtime.lastError?.message ?? errorOf(ended))),
  };
}

/** Firefox puts the reason on the port itself. */
function errorOf(ended: object): string | undefined {
  const error: unknown = 'error' in ended ? ended.error : undefined;
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : undefined;
}
