/** Up to this width of the viewport, in CSS pixels, a card is a sheet; `card/note.css` has the same number. */
export const SHEET_WIDTH = 480;
