import { type Asked, isFileOver, paymentsKeptFrom } from '../../../domain/retention/kept-until.ts';
import { type CareFile, careFilesOf } from '../../store/queries/retention/care-files.ts';
import { type FileRecords, readWholeFile } from '../../store/queries/retention/whole-file.ts';
import type { Store } from '../../store/store.ts';
import type { Day } from '../daily-job.ts';

export function askedOn({ date, rules }: Pick<Day, 'date' | 'rules'>): Asked {
  return { rules, today: date };
}

/** Files of these holders whose term may be over by their awards alone; most are not, and of those nothing more is read. */
export async function filesToRead(store: Store, holderIds: readonly number[], asked: Asked): Promise<CareFile[]> {
  if (holderIds.length === 0) return [];
  return (await careFilesOf(store, holderIds)).filter((file) => isFileOver({ ...file, lastPaidOn: undefined }, asked));
}

/** One of them with all that is under it, when its term is over by that too. */
export async function readOver(store: Store, file: CareFile, asked: Asked): Promise<FileRecords | undefined> {
  const paidBefore = paymentsKeptFrom(asked);
  if (paidBefore === undefined) return undefined;
  const whole = await readWholeFile(store, file, paidBefore);
  return whole !== undefined && isFileOver(whole.file, asked) ? whole : undefined;
}
