/** In the place of a tab's number: the article was opened by itself, not from a page, and has nothing to tell of one. */
export const NO_TAB = -1;
