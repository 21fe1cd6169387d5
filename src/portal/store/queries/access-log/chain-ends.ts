import { findSetting, setSetting } from '../settings.ts';
import type { Store } from '../../store.ts';

/** A place in the chain of the access log: the number of a link and its hash. */
export interface ChainEnd {
  position: number;
  hash: string;
}

/** The last link, and the last one that was removed because its time was over. */
export type WhichEnd = 'head' | 'anchor';

/** Before the first link there is nothing to cover. */
export const chainStart: ChainEnd = { position: 0, hash: '' };

// With a proof beside it nobody without the key can say that the chain begins or ends somewhere else.
function proofOf({ hash }: Store, which: WhichEnd, { position, hash: link }: ChainEnd): string {
  return hash(`access-log ${which} ${position} ${link}`);
}

export async function keepEnd(store: Store, which: WhichEnd, end: ChainEnd): Promise<void> {
  await setSetting(store, `access-log.${which}`, [end.position, end.hash, proofOf(store, which, end)].join(' '));
}

/** The start of the chain when none was kept, and `broken` when what is kept was not written by this portal. */
export async function findEnd(store: Store, which: WhichEnd): Promise<ChainEnd | 'broken'> {
  const kept = await findSetting(store, `access-log.${which}`);
  if (kept === undefined) return chainStart;
  const [position = '', hash = '', proof] = kept.split(' ');
  const end = { position: Number(position), hash };
  return proof === proofOf(store, which, end) ? end : 'broken';
}
