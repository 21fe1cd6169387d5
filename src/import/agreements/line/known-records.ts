import { providerCodes } from '../../../domain/provider/provider-codes.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { PgbClient } from '../../../sdk/client.ts';

interface KnownAward {
  id: string;
  start: IsoDate;
  end: IsoDate;
}

/**
 * Records that the portal knows, so that a file may leave them out or name them in another way. They are read once for
 * a file, and not for each line.
 */
export interface KnownRecords {
  /** Numbers of the providers with this AGB code or KVK number. */
  readonly providersOf: (code: string) => readonly string[];
  /** Numbers of the awards of a budget holder that are valid on a day. */
  readonly awardsOf: (budgetHolder: string, on: IsoDate) => readonly string[];
}

// The most that the portal gives in one answer.
const limit = 500;

export async function readKnownRecords(client: PgbClient, signal?: AbortSignal): Promise<KnownRecords> {
  const [codes, awards] = await Promise.all([readCodes(client, signal), readAwards(client, signal)]);
  return {
    providersOf: (code) => codes.get(code) ?? [],
    awardsOf: (budgetHolder, on) =>
      (awards.get(budgetHolder) ?? []).filter(({ start, end }) => start <= on && on <= end).map(({ id }) => id),
  };
}

async function readCodes(client: PgbClient, signal?: AbortSignal): Promise<Map<string, string[]>> {
  const codes = new Map<string, string[]>();
  for await (const provider of client.careProviders.list({ limit }, { signal }))
    for (const code of providerCodes(provider)) add(codes, code, provider.id);
  return codes;
}

async function readAwards(client: PgbClient, signal?: AbortSignal): Promise<Map<string, KnownAward[]>> {
  const awards = new Map<string, KnownAward[]>();
  for await (const { id, budgetHolder, start, end } of client.awards.list({ limit }, { signal })) {
    add(awards, budgetHolder.id, { id, start, end });
  }
  return awards;
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
