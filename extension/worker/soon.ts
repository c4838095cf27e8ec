/** Work for a tab that nobody waits for: done once in the next turn, after what the page is waiting for has been answered. */
export function soon(work: (tab: number) => void): (tab: number) => void {
  const due = new Set<number>();
  const run = (): void => {
    const tabs = [...due];
    due.clear();
    tabs.forEach(work);
  };
  return (tab) => {
    if (due.size === 0) setTimeout(run, 0);
    due.add(tab);
  };
}
