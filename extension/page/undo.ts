/** Everything installed here can be taken back: one list of undo steps, run last first. */

const steps: (() => void)[] = [];

export function onUndo(step: () => void): void {
  steps.push(step);
}

export function undoAll(): void {
  while (steps.length > 0) steps.pop()?.();
}
