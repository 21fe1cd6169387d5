import { writeStaffCode } from '../../domain/staff/code.ts';
import type { Store } from '../store/store.ts';

/**
 * The code of a person at one organisation: a keyed hash of who the issuer says it is. An administrator gives rights to it;
 * found, it is of no use to anybody.
 */
export function staffCode(store: Store, issuer: string, organisation: string, actingSubject: string): string {
  const hash = store.hash(JSON.stringify(['staff', issuer, organisation, actingSubject]));
  return writeStaffCode(Buffer.from(hash, 'base64url'));
}
