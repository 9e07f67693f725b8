/** The time since the page began to load, in ms; one place that asks for it, because each byte is on every page. */
export const now = () => performance.now();
