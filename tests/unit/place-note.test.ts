import { describe, expect, it } from 'vitest';
import { type Obstacle, placeNote, type Room } from '@/components/placement/place-note';

const ROOM: Room = {
  viewport: { width: 1280, height: 800 },
  note: { width: 360, height: 500 },
  margin: 20,
  obstacles: [],
};
const BANNER: Obstacle = { kind: 'must', left: 0, right: 1280, top: 700, bottom: 800 };
const HEADLINE: Obstacle = { kind: 'should', left: 80, right: 700, top: 150, bottom: 250 };

/** The rectangle that the note takes. */
function place(corner: Parameters<typeof placeNote>[0], obstacles: Obstacle[], room: Partial<Room> = {}) {
  const whole = { ...ROOM, ...room, obstacles };
  const at = placeNote(corner, 'right', whole);
  const height = Math.min(whole.note.height, at.maxHeight);
  const top = at.edge === 'top' ? at.shift : whole.viewport.height - at.shift - height;
  return { ...at, top, bottom: top + height };
}

describe('a note', () => {
  it.each([
    ['auto', 'bottom', 'right'],
    ['bottom-right', 'bottom', 'right'],
    ['bottom-left', 'bottom', 'left'],
    ['top-right', 'top', 'right'],
    ['top-left', 'top', 'left'],
  ] as const)('stands in the corner that the reader wishes: %s', (corner, edge, side) => {
    expect(place(corner, [])).toMatchObject({ edge, side, shift: 20 });
  });

  it('stands where lines end: at the left on a page from right to left', () => {
    expect(placeNote('auto', 'left', ROOM)).toMatchObject({ edge: 'bottom', side: 'left' });
  });

  it('moves up over a banner with buttons', () => {
    const { side, bottom } = place('auto', [BANNER]);
    expect(side).toBe('right');
    expect(bottom).toBe(680);
  });

  it('goes to the other side of a banner in its corner, when that lets it stand where it is wished', () => {
    const corner: Obstacle = { kind: 'must', left: 800, right: 1280, top: 250, bottom: 780 };
    expect(place('auto', [corner])).toMatchObject({ edge: 'bottom', side: 'left', shift: 20 });
  });

  it('leaves the headline free', () => {
    const { top, side } = place('top-left', [HEADLINE]);
    expect(side).toBe('left');
    expect(top).toBeGreaterThanOrEqual(HEADLINE.bottom);
  });

  it('is less high where there is no room for all of it', () => {
    const narrow = { viewport: { width: 390, height: 700 }, note: { width: 390, height: 400 }, margin: 0 };
    const headline: Obstacle = { ...HEADLINE, left: 16, right: 374, top: 180, bottom: 340 };
    const { top, bottom } = place('auto', [headline, { ...BANNER, top: 640, bottom: 700 }], narrow);
    expect(top).toBeGreaterThanOrEqual(340);
    expect(bottom).toBeLessThanOrEqual(640);
  });

  it('lies on a headline before it lies on a button', () => {
    const all: Obstacle = { kind: 'should', left: 0, right: 1280, top: 0, bottom: 680 };
    expect(place('auto', [all, BANNER]).bottom).toBeLessThanOrEqual(700);
  });

  it('stands in its corner where everything is full', () => {
    const all: Obstacle = { kind: 'must', left: 0, right: 1280, top: 0, bottom: 800 };
    expect(place('auto', [all])).toMatchObject({ edge: 'bottom', side: 'right', shift: 20 });
  });

  it.each([
    [320, 256],
    [390, 844],
    [3840, 2160],
  ])('stays in a window of %i × %i', (width, height) => {
    const { top, bottom } = place('auto', [], {
      viewport: { width, height },
      note: { width: 300, height: 620 },
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
});
