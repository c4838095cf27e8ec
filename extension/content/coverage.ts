/** What is proven about this tab, told to the worker whenever it changes (T-07). */
import { ask } from '../shared/ask';
import type { Coverage } from '../shared/messages';

const LOOK_AGAIN_MS = 3_000;

export interface CoverageParts {
  conversation: () => string;
  isOff: () => boolean;
  isAlone: () => boolean;
  hasComposer: () => boolean;
  kept: () => number;
}

/** The worker adds what only it knows: the host's state and the witness. */
export function coverageNow(parts: CoverageParts): Coverage {
  if (parts.isOff()) return 'off';
  if (parts.isAlone()) return 'not_protected';
  return parts.hasComposer() ? 'protected' : 'not_proven';
}

export interface CoverageWatch {
  /** For changes known at once. */
  tell: () => void;
  /** Where the worker has forgotten what it was told. */
  tellAgain: () => void;
  undo: () => void;
}

export function watchCoverage(parts: CoverageParts): CoverageWatch {
  let before = '';
  const tell = (): void => {
    const body = { coverage: coverageNow(parts), conversation: parts.conversation(), kept: parts.kept() };
    const now = JSON.stringify(body);
    if (now === before) return;
    before = now;
    void ask('content-worker/coverage', body);
  };
  const timer = setInterval(tell, LOOK_AGAIN_MS);
  document.addEventListener('DOMContentLoaded', tell);
  return {
    tell,
    tellAgain: () => {
      before = '';
      tell();
    },
    undo: () => {
      clearInterval(timer);
      document.removeEventListener('DOMContentLoaded', tell);
    },
  };
}
