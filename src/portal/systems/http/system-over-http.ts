import { z } from 'zod';
import type { DeliveryKind } from '../../../domain/words.ts';
import { askOverHttp, type HttpSource, NoAnswerError } from '../../over-http/ask-over-http.ts';
import { HandoutRefusedError, type InstructionPage, type OutsideSystem } from '../system.ts';

const usualMilliseconds = 10_000;
// A statement of the bank over a month may be some megabytes.
const MOST_BYTES = 32 * 1024 * 1024;
const keyHeader = 'x-api-key';
const reference = z.string().regex(/^[\w.:-]{1,100}$/);

const Page = z.object({
  items: z
    .array(
      z.object({
        reference,
        operation: z.string().max(100),
        params: z.record(z.string().max(100), z.string().max(100)).default({}),
        input: z.unknown(),
      }),
    )
    .max(100),
  next: z.string().min(1).max(500).nullable(),
});

const places: Readonly<Record<DeliveryKind, string>> = {
  'credit-transfer': 'credit-transfers',
  'payroll-order': 'payroll-orders',
  'office-notice': 'notices',
};

// These say "later"; any other of 4xx says that this will never be taken.
const LATER: readonly number[] = [401, 403, 404, 407, 408, 421, 425, 429];

/**
 * A system as the operator reaches it. What it is handed goes by `PUT {url}/{kind}/{reference}`, which may be sent again
 * without harm (RFC 9110, 9.2.2); what it has for the portal stands at `GET {url}/instructions?after=…`, and what came of
 * each goes by `PUT {url}/instructions/{reference}/outcome`.
 */
export function systemOverHttp({ milliseconds = usualMilliseconds, ...more }: HttpSource): OutsideSystem {
  const source = { milliseconds, ...more };
  return {
    take: async ({ kind, reference: name, mediaType, content }) => {
      const path = `${places[kind]}/${encodeURIComponent(name)}`;
      try {
        await askOverHttp(source, { path, keyHeader, method: 'PUT', content: { text: content, mediaType } });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        throw new HandoutRefusedError(error.code);
      }
    },
    instructions: async (after): Promise<InstructionPage> => {
      const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
      const answer = await askOverHttp(source, { path: `instructions${query}`, keyHeader, mostBytes: MOST_BYTES });
      // Who only takes things has none.
      if (answer === undefined) return { instructions: [], next: null };
      const { items, next } = Page.parse(answer);
      return { instructions: items.map(({ input, ...item }) => ({ ...item, input })), next };
    },
    tell: async ({ reference: name, ...body }) => {
      const path = `instructions/${encodeURIComponent(name)}/outcome`;
      await askOverHttp(source, { path, keyHeader, method: 'PUT', body });
    },
  };
}

function isRefusal(error: unknown): error is NoAnswerError {
  if (!(error instanceof NoAnswerError) || error.status === undefined) return false;
  return error.status >= 400 && error.status < 500 && !LATER.includes(error.status);
}
