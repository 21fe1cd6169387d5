import { randomBytes } from 'node:crypto';
import { operations, type OperationName } from '../../contract/operations.ts';
import type { Language } from '../../messages/language.ts';
import type { Caller } from '../access/caller.ts';
import type { Standing } from '../limits/rate-limits.ts';

/** One call on its way through the portal, with what the access log must tell of it in the end. */
export interface OperationCall {
  readonly operation: OperationName;
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** The trace that the call is part of, 32 hexadecimal digits. Source: W3C Trace Context, 3.2.2.3. */
  readonly traceId: string;
  readonly language: Language;
  /** The subject is known once the token was verified. */
  subject: string;
  caller: Caller | undefined;
  /** The limit that the caller is nearest to. */
  standing: Standing | undefined;
  /** The record that it is about. */
  recordId: string | null;
  /** Numbers of the budget holders whose data was touched. */
  readonly touched: Set<number>;
  /** Numbers of the care providers that were found, entered or shown by themselves. */
  readonly providers: Set<number>;
  /** Of a batch: how many items ended in which way. */
  outcomes: ReadonlyMap<string, number>;
  /** Of a batch: how many lines its items held together. */
  lines: number;
  /** True when the call stands in the access log already. */
  logged: boolean;
}

/** The subject of a call without a token that tells who is calling. */
export const ANONYMOUS = 'anonymous';

export function newCall({
  traceId = randomBytes(16).toString('hex'),
  ...facts
}: Pick<OperationCall, 'operation' | 'params' | 'requestId' | 'language'> & {
  traceId?: string | undefined;
}): OperationCall {
  return {
    ...facts,
    traceId,
    subject: ANONYMOUS,
    caller: undefined,
    standing: undefined,
    recordId: null,
    touched: new Set(),
    providers: new Set(),
    outcomes: new Map(),
    lines: 0,
    logged: false,
  };
}

export function operationFactsOf(call: OperationCall) {
  return operations[call.operation];
}

/** Whether it is about as many records as its body names: it then takes as long as they do. */
export function isAboutMany(call: Pick<OperationCall, 'operation'>): boolean {
  const { path } = operations[call.operation];
  return path.includes('/_') && !path.includes('{');
}
