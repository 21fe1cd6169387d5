import { beforeAll } from 'vitest';
import type { Declaration } from '../../../src/contract/types.ts';
import type { PgbClient } from '../../../src/index.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { usePortal, type TestPortal } from '../../cli/support/portal.ts';
import { careLine, csv } from '../../import/support/practice.ts';

/** A portal in this process with an institution that imports; each test takes clients of its own. */
export interface Institution {
  readonly portal: TestPortal;
  /** For who imports in another process: the portal, and a token. */
  env(): Promise<Record<string, string>>;
  client(): Promise<PgbClient>;
  /** A file with a day of care for so many clients that no other file has, and how many of those are declared. */
  file(clients: number): CareFile;
}

export interface CareFile {
  text: string;
  declared(): Promise<number>;
}

type Summary = Pick<Declaration, 'agreementId'>;

export function useInstitution(clients: number): Institution {
  const portal = usePortal();
  let used = 0;
  beforeAll(async () => {
    await portal.practice.seedInstitution({ clients });
  });
  const client = () => portal.client('organisation');
  return {
    portal,
    client,
    env: async () => ({ PGB_PORTAL: portal.url, PGB_TOKEN: await portal.token('organisation') }),
    file(count) {
      const first = used + 1;
      const last = (used += count);
      if (last > clients) throw new RangeError('There are not so many clients');
      const lines = Array.from({ length: count }, (_, index) => careLine(first + index, 1));
      const isOfFile = ({ agreementId }: Summary): boolean => {
        const number = Number(agreementId?.slice(1));
        return number >= clientNumber(first) && number <= clientNumber(last);
      };
      return { text: csv(...lines), declared: async () => countOf(await client(), isOfFile) };
    },
  };
}

async function countOf(client: PgbClient, wanted: (declaration: Summary) => boolean): Promise<number> {
  let count = 0;
  for await (const declaration of client.declarations.list({ month: '2026-10', limit: 500 }))
    if (wanted(declaration)) count += 1;
  return count;
}
