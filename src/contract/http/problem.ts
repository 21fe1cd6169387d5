import type { Issue } from '../../domain/issue.ts';
import type { PortalErrorCode } from './errors.ts';

/** The body of an error answer, application/problem+json (RFC 9457). */
export interface Problem {
  status: number;
  title: string;
  detail: string;
  code: PortalErrorCode;
  /** All issues of the input at once. */
  issues: (Issue & { message?: string })[];
  requestId: string;
  /** Names of the limit, the record or the operation, for the text. */
  params?: Record<string, string | number>;
}
