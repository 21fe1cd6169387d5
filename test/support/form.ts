/**
 * In which form the tests run. `npm test` runs the short one, for who waits for it: what kills, what builds for a stranger and what is measured once
 * where the whole form does it often, and what holds on both databases on one of them, mostly SQLite. The whole form runs where `CI` is set, by
 * `npm run test:whole`, and for the files that `vitest` is given. `npm run test:faults` kills for longer still.
 */
export const form = toForm(process.env['MODE']);

export const isShort = form === 'short';

export const isThorough = form === 'faults';

function toForm(mode: string | undefined): 'short' | 'whole' | 'faults' {
  return mode === 'short' || mode === 'faults' ? mode : 'whole';
}
