/** The part of a chat app that all three sites share: turns, streaming with React-like re-rendering, one send at a time. */
import { draw } from './markdown';
import { h, option } from './dom';
import { VirtualList } from './virtual';

export interface Turn {
  role: 'user' | 'assistant';
  text: string;
  id: string;
}

/** How one site draws a turn: the outer node, and inside it the node that holds the answer's blocks. */
export interface TurnShape {
  draw(turn: Turn, index: number, isStreaming: boolean): { outer: HTMLElement; body: HTMLElement };
}

export interface Chat {
  readonly list: HTMLElement;
  readonly turns: Turn[];
  readonly isBusy: boolean;
  show(turns: Turn[]): void;
  /** Add the user's turn, then stream the answer from `ask`; errors are shown as the site shows them. */
  run(text: string, ask: (grow: (answer: string) => void) => Promise<void>): Promise<void>;
}

const REDRAW_EVERY = 4; // Every fourth drawing replaces the whole turn, as a re-mounting component does.
/** What arrives within a frame is drawn at once, as the sites do it. Not by requestAnimationFrame: a tab behind another has none. */
const FRAME_MS = 16;

function fill(body: HTMLElement, turn: Turn): void {
  if (turn.role === 'user') body.textContent = turn.text;
  else body.replaceChildren(...draw(turn.text));
}

export function makeChat(shape: TurnShape, onBusy: (busy: boolean) => void): Chat {
  const list = h('div', { class: 'turns', role: 'log' });
  const turns: Turn[] = [];
  const nodes: { outer: HTMLElement; body: HTMLElement }[] = [];
  let busy = false;

  /** A turn of the history, whenever a virtual list wants it. */
  const drawn = (index: number): HTMLElement => {
    const turn = turns[index];
    if (!turn) throw new RangeError(`no turn ${index}`);
    const made = shape.draw(turn, index, false);
    fill(made.body, turn);
    return made.outer;
  };
  const mount = (index: number, isStreaming: boolean): void => {
    const turn = turns[index];
    if (!turn) return;
    const made = shape.draw(turn, index, isStreaming);
    fill(made.body, turn);
    const old = nodes[index];
    if (old) old.outer.replaceWith(made.outer);
    else list.append(made.outer);
    nodes[index] = made;
  };
  const add = (role: Turn['role'], text: string): number => {
    turns.push({ role, text, id: crypto.randomUUID() });
    mount(turns.length - 1, role === 'assistant');
    return turns.length - 1;
  };
  const toEnd = (): void => list.parentElement?.scrollTo({ top: list.scrollHeight });
  const setBusy = (value: boolean): void => {
    busy = value;
    document.documentElement.dataset['busy'] = String(value);
    onBusy(value);
  };
  const count = (name: 'answered' | 'failed'): void => {
    const data = document.documentElement.dataset;
    data[name] = String(Number(data[name] ?? '0') + 1);
  };

  return {
    list,
    turns,
    get isBusy() {
      return busy;
    },
    show(found) {
      turns.splice(0, turns.length, ...found);
      nodes.length = 0;
      list.replaceChildren();
      if (option('list') === 'virtual') return new VirtualList(list, drawn).show(turns.length);
      turns.forEach((_turn, index) => mount(index, false));
    },
    async run(text, ask) {
      setBusy(true);
      add('user', text);
      const index = add('assistant', '');
      let drawings = 0;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const redraw = (): void => {
        waiting = undefined;
        const turn = turns[index];
        const node = nodes[index];
        if (!turn || !node) return;
        drawings += 1;
        if (drawings % REDRAW_EVERY === 0) mount(index, true);
        else fill(node.body, turn);
        toEnd();
      };
      const grow = (answer: string): void => {
        const turn = turns[index];
        if (turn) turn.text = answer;
        waiting ??= setTimeout(redraw, FRAME_MS);
      };
      try {
        await ask(grow).finally(() => clearTimeout(waiting));
        mount(index, false);
        toEnd();
        count('answered');
      } catch {
        nodes[index]?.body.replaceChildren(h('p', { class: 'error', role: 'alert' }, 'Something went wrong. Try again.'));
        count('failed');
      }
      setBusy(false);
    },
  };
}
