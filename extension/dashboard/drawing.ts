/** Draws one counter's course with uPlot, in the page's own colours and in the direction its language is read. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { direction } from '../shared/i18n';
import type { CounterDay } from '../shared/protocol';
import type { Trace } from '../ui/traces';
import { labelOf, labelled } from './labels';

const HEIGHT_PX = 150;
/** Beyond these, dots would run into each other. */
const DOTTED_DAYS = 60;
/** Nobody sends half a prompt: 1, 2, 5, 10, 20, 50 ... */
const WHOLE = Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();

const isRtl = direction === 'rtl';

function tone(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** What is counted starts at nothing and stands as bars; what is measured is a line with gaps where nothing was. */
function seriesOf(trace: Trace, days: number): uPlot.Series {
  if (trace.nOf === null) {
    const bars = uPlot.paths.bars?.({ size: [0.62, 28], radius: 0.12 });
    return { fill: tone('accent'), points: { show: false }, ...(bars === undefined ? {} : { paths: bars }) };
  }
  const [width, size] = days > DOTTED_DAYS ? [1.25, 2.5] : [2, 5];
  return { stroke: tone('accent'), width, points: { show: true, size, fill: tone('accent'), width: 0 } };
}

function axesOf(trace: Trace, days: readonly CounterDay[]): uPlot.Axis[] {
  const common = { stroke: tone('soft'), font: `11px ${tone('font')}`, ticks: { show: false } };
  return [
    {
      ...common,
      grid: { show: false },
      gap: 8,
      size: 28,
      splits: (plot) => labelled(days, plot.width),
      values: (_, places) => places.map((at) => labelOf(days, at)),
    },
    {
      ...common,
      side: isRtl ? 1 : 3,
      grid: { stroke: tone('line'), width: 1 },
      space: 36,
      gap: 6,
      size: (_, labels) => 14 + 6.5 * Math.max(...(labels ?? ['']).map((label) => label.length)),
      values: (_, values) => values.map((value) => trace.show(value)),
      ...(trace.nOf === null ? { incrs: WHOLE } : {}),
    },
  ];
}

/** From nothing to the highest, with a little room; a gain can be below nothing. */
export function rangeOf(lowest: number | null, highest: number | null): [number, number] {
  const [low, high] = [Math.min(0, lowest ?? 0), Math.max(0, highest ?? 0)];
  return low === high ? [0, 1.05] : [low * 1.05, high * 1.05];
}

type Pointed = (at: number | null) => void;

function optionsOf(trace: Trace, days: readonly CounterDay[], width: number, onpoint: Pointed): uPlot.Options {
  return {
    width,
    height: HEIGHT_PX,
    padding: [10, isRtl ? 0 : 6, 0, isRtl ? 6 : 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: {
      x: { time: false, dir: isRtl ? -1 : 1, range: [-0.6, days.length - 0.4] },
      y: { range: (_, lowest, highest) => rangeOf(lowest, highest) },
    },
    axes: axesOf(trace, days),
    series: [{}, seriesOf(trace, days.length)],
    hooks: { setCursor: [({ cursor }) => onpoint(cursor.idx ?? null)] },
  };
}

/** Returns the way to take it away. It is drawn anew when its place changes width or the colours change. */
export function drawPlot(place: HTMLElement, trace: Trace, days: readonly CounterDay[], onpoint: Pointed): () => void {
  const data: uPlot.AlignedData = [days.map((_, at) => at), days.map(trace.of)];
  const draw = (): uPlot => new uPlot(optionsOf(trace, days, place.clientWidth, onpoint), data, place);
  let plot = draw();
  const again = (): void => {
    plot.destroy();
    plot = draw();
  };
  const colours = matchMedia('(prefers-color-scheme: dark)');
  colours.addEventListener('change', again);
  const watch = new ResizeObserver(() => {
    if (place.clientWidth !== plot.width) plot.setSize({ width: place.clientWidth, height: HEIGHT_PX });
  });
  watch.observe(place);
  return () => {
    watch.disconnect();
    colours.removeEventListener('change', again);
    plot.destroy();
  };
}
