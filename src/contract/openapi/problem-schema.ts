import { z } from 'zod';
import { errors, type PortalErrorCode } from '../http/errors.ts';
import type { Problem } from '../http/problem.ts';
import { IssueSchema } from '../schemas/base.ts';

function isPortalCode(code: string): code is PortalErrorCode {
  return errors[code as PortalErrorCode].status !== null;
}

const portalCodes = Object.keys(errors).filter(isPortalCode) as [PortalErrorCode, ...PortalErrorCode[]];

export const ProblemSchema = z
  .object({
    status: z.int().describe('The HTTP status'),
    title: z.string().describe('In the language of Accept-Language'),
    detail: z.string().describe('In the language of Accept-Language'),
    code: z.enum(portalCodes).describe('What went wrong, for programs'),
    issues: z.array(IssueSchema).describe('All that is wrong with the input, at once'),
    requestId: z.string().describe('To find this request again in the logs of the portal'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' }) satisfies z.ZodType<Problem>;
