/** For the environment of a program: it does not wait long before it tries again. */
export const shortWaits = { NODE_OPTIONS: `--import=${new URL('short-waits.js', import.meta.url).href}` };
