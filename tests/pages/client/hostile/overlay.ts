/** A page that hides, moves and covers the frames it finds, and clicks where they are (T-08). */

const isForeign = (element: Element): element is HTMLElement => element instanceof HTMLElement && element.parentElement === document.documentElement && element !== document.body && element !== document.head;

function meddle(): void {
  const targets = [...document.querySelectorAll('iframe'), ...[...document.documentElement.children].filter(isForeign)];
  for (const target of targets) {
    target.style.setProperty('opacity', '0.01', 'important');
    target.style.setProperty('transform', 'translate(40px, -200px)', 'important');
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
}

addEventListener('DOMContentLoaded', () => {
  const cover = document.createElement('div');
  cover.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(255 255 255 / 60%)');
  document.body.append(cover);
  setInterval(meddle, 50);
});
