/** How large the card is drawn: the content script is told what it wants, makes the frame as large as there is room, and never asks. */

/** Of that many lines one may still be on its way to the frame. */
const MOST_ASKED = 8;
/** An answer that is longer scrolls, also where a window has more room: the page behind it can be wanted, too. */
const MOST_ANSWER_PX = 460;
const LEAST_ANSWER_PX = 72;

/** `least`: lower than that it cannot be used. */
type Tell = (width: number | null, height: number, least: number) => void;

export class CardSize {
  /** A line may be as wide as the frame came, or as a narrow window then left it. */
  roomPx = $state(innerWidth);
  /** An answer is no taller than what the frame leaves of itself. */
  answerPx = $state(LEAST_ANSWER_PX);
  /** The box that the answer scrolls in, where there is one. */
  answer: HTMLElement | null = null;
  #card: HTMLElement | null = null;
  #wantedPx = 0;
  /** Of lines before this one, too: the frame comes to each, perhaps late, and none says how much room there is. */
  #askedPx: readonly number[] = [];
  readonly #isOpen: () => boolean;
  readonly #tell: Tell;

  constructor(isOpen: () => boolean, tell: Tell) {
    this.#isOpen = isOpen;
    this.#tell = tell;
  }

  /** Until the returned function is called. */
  watch(card: HTMLElement): () => void {
    this.#card = card;
    const observer = new ResizeObserver(() => this.measure());
    observer.observe(card);
    return () => observer.disconnect();
  }

  /** As tall as its card with all of the answer, and, where it is a line, as wide. */
  measure(): void {
    const card = this.#card;
    if (card === null) return;
    const { width, height } = card.getBoundingClientRect();
    this.#wantedPx = this.#isOpen() ? 0 : Math.ceil(width);
    this.#askedPx = [...this.#askedPx, this.#wantedPx].slice(-MOST_ASKED);
    this.#fit();
    const stands = this.answer?.offsetHeight ?? 0;
    const whole = Math.max(stands, Math.min(this.answer?.scrollHeight ?? 0, MOST_ANSWER_PX));
    const least = Math.min(stands, LEAST_ANSWER_PX);
    const othersPx = height - stands;
    this.#tell(this.#isOpen() ? null : this.#wantedPx, Math.ceil(othersPx + whole), Math.ceil(othersPx + least));
  }

  /** The frame has another size. */
  noteFrame(): void {
    if (innerWidth < this.#wantedPx && !this.#askedPx.includes(innerWidth)) this.roomPx = innerWidth;
    this.#fit();
  }

  #fit(): void {
    if (this.#card === null || this.answer === null) return;
    const othersPx = this.#card.getBoundingClientRect().height - this.answer.offsetHeight;
    this.answerPx = Math.max(LEAST_ANSWER_PX, Math.min(MOST_ANSWER_PX, Math.floor(innerHeight - othersPx)));
  }
}
