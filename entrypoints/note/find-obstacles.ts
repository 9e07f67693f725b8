import type { Obstacle } from '@/components/placement/place-note';

/** The grid of points at which we look for what lies over the page: fine enough for a button of 100 × 60 pixels. */
const STEP = { x: 90, y: 50 };
/** More points tell no more, on the largest screens. */
const MOST = { x: 24, y: 24 };

const PRESSABLE = 'button,a[href],input,select,[role="button"],iframe';

/** A part of the viewport that hides the page behind it; its buttons are what must be reached then. */
const VEIL = 0.5;

/** On a page of megabytes one point can take milliseconds: then we look at as many as go into this time, in ms. */
const ENOUGH = 15;
/** Points by which we tell how long one takes: the quickest of them, since others may have waited for another program. */
const PROBES = 4;
/**
 * Takes the points of the grid in an order that leaves no part of it to the end, from the corner where most notes stand.
 * Prime, so that none is left out.
 */
const STRIDE = 61;

/**
 * What a note should not lie on: banners and dialogs with something to press, the headline, videos. Reads the
 * layout, so it is for pages only that get a note.
 *
 * @param reach How far from the sides of the viewport the note can lie, in CSS pixels: nobody looks between.
 */
export function findObstacles(host: Element, reach: number): Obstacle[] {
  const banners = new Set<Element>();
  const known = new Map<Element, Element | null>();
  const { innerWidth: width, innerHeight: height } = window;
  const points = gridOf(width, height).filter(({ x }) => x <= reach + STEP.x || x >= width - reach - STEP.x);
  let quickest = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of points.entries()) {
    if (index >= PROBES && index * quickest > ENOUGH) break;
    const start = performance.now();
    const hit = elementBeneath(host, x, y);
    const banner = hit ? fixedAround(hit, known) : null;
    if (banner) banners.add(banner);
    if (index < PROBES) quickest = Math.min(quickest, performance.now() - start);
  }
  const seen = [...document.querySelectorAll('h1,video')].map((element) => obstacleOf(element, 'should'));
  return [...[...banners].flatMap(obstaclesOfBanner), ...seen].filter(
    ({ left, top, right, bottom }) =>
      right > left && bottom > top && right > 0 && bottom > 0 && left < width && top < height,
  );
}

function gridOf(width: number, height: number): { x: number; y: number }[] {
  const columns = Math.min(MOST.x, Math.ceil(width / STEP.x));
  const rows = Math.min(MOST.y, Math.ceil(height / STEP.y));
  return Array.from({ length: columns * rows }, (_, step) => {
    const at = columns * rows - 1 - ((step * STRIDE) % (columns * rows));
    return {
      x: (((at % columns) + 0.5) * width) / columns,
      y: ((Math.floor(at / columns) + 0.5) * height) / rows,
    };
  });
}

/** To ask for all elements at a point takes the browser many times as long as to ask for the first one. */
function elementBeneath(host: Element, x: number, y: number): Element | null {
  const first = document.elementFromPoint(x, y);
  if (first !== host) return first;
  return document.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
}

/** The element that an element is fixed to the viewport with, or `null` where it scrolls with the page. */
function fixedAround(element: Element, known: Map<Element, Element | null>): Element | null {
  const path: Element[] = [];
  let found: Element | null = null;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const before = known.get(at);
    if (before !== undefined) {
      found = before ?? found;
      break;
    }
    path.push(at);
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') found = at;
  }
  for (const each of path) known.set(each, found);
  return found;
}

function obstaclesOfBanner(banner: Element): Obstacle[] {
  const whole = obstacleOf(banner, 'must');
  const pressable = [...banner.querySelectorAll(PRESSABLE)];
  if (pressable.length === 0 && !banner.matches(PRESSABLE)) return [];
  const area = (whole.right - whole.left) * (whole.bottom - whole.top);
  if (area < VEIL * innerWidth * innerHeight) return isRail(whole) ? [] : [whole];
  return pressable.map((button) => obstacleOf(button, 'must'));
}

/** A column beside the text that stays in view holds menus and advertisements, and nothing that must be answered. */
function isRail({ left, right, top, bottom }: Obstacle): boolean {
  return bottom - top > 0.8 * innerHeight && right - left < 0.5 * innerWidth;
}

function obstacleOf(element: Element, kind: Obstacle['kind']): Obstacle {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom, kind };
}
