import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import type { LogEntry } from '../../../src/portal/log.ts';
import { assemblePortal, type Portal, type PortalOptions } from '../../../src/portal/portal.ts';
import type { DatabaseTimeouts } from '../../../src/portal/store/database-timeouts.ts';
import { type Answered, type Asked, askPortal } from './ask-portal.ts';
import { startOfTests } from './cases.ts';
import { newFileWithTables, testKey } from './engines.ts';
import { createIssuer, type TestIssuer } from './issuer.ts';

export interface RunningPortal {
  portal: Portal;
  issuer: TestIssuer;
  clock: { at: number; now(): number };
  log: LogEntry[];
  ask(method: string, path: string, asked?: Asked): Promise<Answered>;
}

type Options = Partial<
  Pick<
    PortalOptions,
    | 'services'
    | 'registers'
    | 'extend'
    | 'checkAnswers'
    | 'url'
    | 'hosts'
    | 'limits'
    | 'proxy'
    | 'timeouts'
    | 'logRequests'
    | 'metrics'
    | 'clientCertificates'
  >
> & {
  database?: string;
  databaseTimeouts?: Partial<DatabaseTimeouts>;
  keyRefreshMilliseconds?: number;
  /** The issuer of another portal, whose tokens are taken here too. */
  issuer?: TestIssuer;
};

/** A real portal with a clock that stands still; every answer is held to the contract. */
export async function runPortal({ issuer: known, ...options }: Options = {}): Promise<RunningPortal> {
  const clock = { at: startOfTests, now: () => clock.at };
  const issuer = known ?? (await createIssuer(clock));
  const log: LogEntry[] = [];
  const folders: string[] = [];
  const portal = await assemblePortal({
    database: options.database ?? (await newFileWithTables(folders)),
    key: testKey,
    identity: issuer.identity,
    clock,
    log: (entry) => log.push(entry),
    checkAnswers: true,
    ...options,
  });
  afterAll(async () => {
    await portal.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return { portal, issuer, clock, log, ask: (method, path, asked) => askPortal(portal, method, path, asked) };
}

export function newKey(): Record<string, string> {
  return { 'idempotency-key': randomUUID() };
}
