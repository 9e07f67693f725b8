/** A part of the bench: what to print, and the figures for `bench.json`. */
export interface Section {
  title: string;
  text: string;
  figures: unknown;
}
