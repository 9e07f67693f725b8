import type { Corner } from '@/components/settings/settings';

/** In CSS pixels of the viewport. */
interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something that a note should not lie on. */
export interface Obstacle extends Rect {
  /** The buttons of a consent banner must be reached; a headline or a video should be seen. */
  kind: 'must' | 'should';
}

export interface Room {
  viewport: { width: number; height: number };
  /** The note as large as it likes to be. */
  note: { width: number; height: number };
  /** Space kept to the edges of the viewport and to obstacles. */
  margin: number;
  obstacles: readonly Obstacle[];
}

/** Where the note goes: `shift` is its distance from that edge of the viewport, in CSS pixels. */
export interface Place {
  edge: 'top' | 'bottom';
  side: 'left' | 'right';
  shift: number;
  maxHeight: number;
}

type At = Pick<Place, 'edge' | 'side'>;

/** A card that is less high than this, in CSS pixels, is better read in another corner. */
const PLEASANT = 300;
/** A card that is less high than this shows too little to be read. */
const USEFUL = 220;

/**
 * Finds a place for the note: in the wished corner if nothing lies there, else moved up or down beside what lies
 * there, or somewhat less high; else in another corner; else over a headline before over buttons. Pure.
 *
 * @param side The side where lines of text end, for the corner `auto`.
 */
export function placeNote(corner: Corner, side: 'left' | 'right', room: Room): Place {
  const [edge, wished] = corner === 'auto' ? (['bottom', side] as const) : cornerOf(corner);
  const other = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
  const corners: [At, ...At[]] = [
    { edge, side: wished },
    { edge, side: other[wished] },
    { edge: other[edge], side: wished },
    { edge: other[edge], side: other[wished] },
  ];
  const must = room.obstacles.filter(({ kind }) => kind === 'must');
  const [first] = corners;
  const attempts: [obstacles: readonly Obstacle[], height: number, corners: At[]][] = [
    [room.obstacles, room.note.height, [first]],
    [room.obstacles, PLEASANT, [first]],
    [room.obstacles, room.note.height, corners],
    [room.obstacles, USEFUL, corners],
    [must, USEFUL, corners],
    [[], USEFUL, corners],
  ];
  for (const [obstacles, height, at] of attempts) {
    const enough = Math.min(height, room.note.height);
    for (const corner of at) {
      const gap = gapsOf(corner, { ...room, obstacles }).find(({ top, bottom }) => bottom - top >= enough);
      if (!gap) continue;
      const shift = corner.edge === 'top' ? gap.top : room.viewport.height - gap.bottom;
      return { ...corner, shift, maxHeight: gap.bottom - gap.top };
    }
  }
  const { margin, viewport } = room;
  return { edge, side: wished, shift: margin, maxHeight: viewport.height - 2 * margin };
}

function cornerOf(corner: Exclude<Corner, 'auto'>) {
  return corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
}

/** The stretches of the note's column in which nothing lies, the nearest to its edge first. */
function gapsOf({ edge, side }: Pick<Place, 'edge' | 'side'>, { viewport, note, margin, obstacles }: Room) {
  const left = side === 'left' ? margin : viewport.width - margin - note.width;
  const inColumn = obstacles
    .filter((one) => one.left < left + note.width && one.right > left)
    .sort((a, b) => a.top - b.top);
  const gaps: { top: number; bottom: number }[] = [];
  let top = margin;
  for (const one of inColumn) {
    gaps.push({ top, bottom: one.top - margin });
    top = Math.max(top, one.bottom + margin);
  }
  gaps.push({ top, bottom: viewport.height - margin });
  return edge === 'top' ? gaps : gaps.reverse();
}
