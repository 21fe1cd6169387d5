import type { Finding } from '../../../messages/shape/upkeep.ts';
import { openFailureOf } from '../open/open-failure.ts';
import type { StoreOptions } from '../open/open-store.ts';
import { inSnapshot } from '../open/snapshot.ts';
import type { Store } from '../store.ts';
import { accessLogFindings } from './access-log.ts';
import { bookFindings } from './books.ts';
import { type Counts, noCounts } from './counts.ts';
import { sealFindings } from './sealed-values.ts';
import { fileFindings } from './sqlite-file.ts';

export interface Checked {
  findings: Finding[];
  checked: Counts;
}

const finders = [fileFindings, bookFindings, sealFindings, accessLogFindings];

/** Looks at all that a database holds at one moment, while the portal goes on; it changes nothing. */
export function checkStore(options: StoreOptions): Promise<Checked> {
  return inSnapshot(options, findAll);
}

export async function findAll(store: Store): Promise<Checked> {
  const checked = noCounts();
  const findings: Finding[] = [];
  try {
    for (const of of finders) {
      for await (const finding of of(store, checked)) findings.push(finding);
    }
  } catch (error) {
    // Of a damaged file not everything can be read; that it is damaged has been found.
    const isKnown = findings.some(({ code }) => code === 'file-damaged');
    if (!isKnown || (await openFailureOf(error, ''))?.code !== 'store-damaged') throw error;
  }
  return { findings, checked };
}
