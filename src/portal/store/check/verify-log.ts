import type { Finding } from '../../../messages/shape/upkeep.ts';
import { type ChainEnd, findEnd } from '../queries/access-log/chain-ends.ts';
import type { StoreOptions } from '../open/open-store.ts';
import { inSnapshot } from '../open/snapshot.ts';
import { accessLogFindings } from './access-log.ts';
import { noCounts } from './counts.ts';

export interface VerifiedLog {
  findings: Finding[];
  /** How many lines of the access log were looked at. */
  lines: number;
  /** The last link, to be kept somewhere else; null when there is none. */
  head: ChainEnd | null;
}

/** Looks at the access log as it is at one moment, while the portal goes on; it changes nothing. */
export function verifyLog(options: StoreOptions, expected?: ChainEnd): Promise<VerifiedLog> {
  return inSnapshot(options, async (store) => {
    const counts = noCounts();
    const findings: Finding[] = [];
    for await (const finding of accessLogFindings(store, counts, expected)) findings.push(finding);
    const head = await findEnd(store, 'head');
    return { findings, lines: counts.accessLines, head: head === 'broken' || head.position === 0 ? null : head };
  });
}
