import { assuranceLevels } from '../../domain/words.ts';
import { jsonIn, type HttpAnswer } from '../transport/http.ts';
import type { SignInDemanded } from './auth.ts';

const codes: ReadonlySet<unknown> = new Set(['sign-in-too-old', 'sign-in-too-low']);

/** What a refusal demands of the sign-in; undefined when it is about something else. A new token alone would not do. */
export function demandedIn(answer: HttpAnswer): SignInDemanded | undefined {
  const body = answer.status === 401 ? jsonIn(answer) : undefined;
  const { code, params } = (body ?? {}) as { code?: unknown; params?: Partial<Record<string, unknown>> };
  if (!codes.has(code)) return undefined;
  // A portal of an older version tells no level; it asked for none.
  const level = assuranceLevels.find((one) => one === params?.['level']) ?? 'low';
  return { level, minutes: Number(params?.['minutes'] ?? 0) };
}
