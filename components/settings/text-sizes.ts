/** Steps of the article's text size; 0 is the usual one. Apart from the settings, since the popup needs no more of them. */
export const TEXT_SIZES = [-1, 0, 1, 2, 3] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
