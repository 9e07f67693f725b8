/** A point of the plot: characters of a page, and microseconds. */
export interface Point {
  characters: number;
  micros: number;
}

const SIZE = { width: 760, height: 460, left: 70, right: 150, top: 40, bottom: 50 };
const MARKS = ['circle', 'square', 'diamond', 'triangle', 'cross'] as const;
const INKS = ['#1c1f26', '#3a3578', '#8a6d3b', '#5f7f8f', '#a05a7a'];

/** Cost against the size of the page, both axes logarithmic, as an SVG. Pure. */
export function plot(title: string, series: Record<string, readonly Point[]>): string {
  const all = Object.values(series)
    .flat()
    .filter(({ characters, micros }) => characters > 0 && micros > 0);
  const spanOf = (pick: (point: Point) => number) => {
    const values = all.map((point) => Math.log10(pick(point)));
    return { from: Math.floor(Math.min(...values)), to: Math.ceil(Math.max(...values)) };
  };
  const xs = spanOf(({ characters }) => characters);
  const ys = spanOf(({ micros }) => micros);
  const inner = { width: SIZE.width - SIZE.left - SIZE.right, height: SIZE.height - SIZE.top - SIZE.bottom };
  const x = (value: number) => SIZE.left + ((Math.log10(value) - xs.from) / (xs.to - xs.from)) * inner.width;
  const y = (value: number) =>
    SIZE.top + inner.height - ((Math.log10(value) - ys.from) / (ys.to - ys.from)) * inner.height;
  const powers = ({ from, to }: { from: number; to: number }) =>
    Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const lines = [
    ...powers(xs).map((value) =>
      line(
        x(value),
        SIZE.top,
        x(value),
        SIZE.top + inner.height,
        text(x(value), SIZE.height - 28, short(value), 'middle'),
      ),
    ),
    ...powers(ys).map((value) =>
      line(
        SIZE.left,
        y(value),
        SIZE.left + inner.width,
        y(value),
        text(SIZE.left - 8, y(value) + 4, short(value), 'end'),
      ),
    ),
  ];
  const points = Object.entries(series).flatMap(([name, list], at) => [
    ...list
      .filter(({ characters, micros }) => characters > 0 && micros > 0)
      .map((point) => mark(at, x(point.characters), y(point.micros))),
    mark(at, SIZE.width - SIZE.right + 16, SIZE.top + 14 + at * 22),
    text(SIZE.width - SIZE.right + 26, SIZE.top + 18 + at * 22, name, 'start'),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fffdf8"/>`,
    text(SIZE.left, 22, title, 'start'),
    text(SIZE.left + inner.width / 2, SIZE.height - 8, 'characters of text in the page', 'middle'),
    text(14, SIZE.top - 8, 'µs a look', 'start'),
    ...lines,
    ...points,
    '</svg>',
  ].join('\n');
}

function mark(at: number, x: number, y: number): string {
  const ink = INKS[at % INKS.length];
  const shape = MARKS[at % MARKS.length];
  const fill = `fill="${ink}" fill-opacity="0.55"`;
  const at2 = (dx: number, dy: number) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
  if (shape === 'circle') return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" ${fill}/>`;
  if (shape === 'square')
    return `<polygon points="${at2(-3, -3)} ${at2(3, -3)} ${at2(3, 3)} ${at2(-3, 3)}" ${fill}/>`;
  if (shape === 'diamond')
    return `<polygon points="${at2(0, -4)} ${at2(4, 0)} ${at2(0, 4)} ${at2(-4, 0)}" ${fill}/>`;
  if (shape === 'triangle') return `<polygon points="${at2(0, -4)} ${at2(4, 3)} ${at2(-4, 3)}" ${fill}/>`;
  return `<path d="M${at2(-3, -3)} L${at2(3, 3)} M${at2(-3, 3)} L${at2(3, -3)}" stroke="${ink}"/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, label: string): string {
  return `<path d="M${x1.toFixed(1)},${y1.toFixed(1)} L${x2.toFixed(1)},${y2.toFixed(1)}" stroke="#e4dfd3"/>${label}`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="#1c1f26">${words}</text>`;
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000} M`;
  return value >= 1_000 ? `${value / 1_000} k` : String(value);
}
