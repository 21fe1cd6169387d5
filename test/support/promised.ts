import { test } from 'vitest';
import { leafletPromises } from '../../src/cli/framework/help/leaflet-promises.ts';
import { leaflets } from '../../src/messages/nl/cli/leaflets.ts';

/** A test that a promise is kept; it is called by where the promise stands, in the words of the leaflet. */
export function promised(name: keyof typeof leafletPromises, keep: () => Promise<void>): void {
  const { leaflet, place } = leafletPromises[name];
  test(`${leaflet}, ${leaflets.places[place]}: ${leaflets.promises[name]}`, keep);
}
