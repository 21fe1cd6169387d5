import { issueCodes } from '../../domain/issue-codes.ts';
import { errors } from '../errors.ts';
import type { Components } from './json-schema.ts';
import type { Json } from './json.ts';

function portalErrors(): Json {
  return Object.fromEntries(Object.entries(errors).filter(([, { status }]) => status !== null));
}

/** What each code stands for: the source of a rule, the status of an error and whether it may be sent again. */
export function addCodes({ Issue, Problem, ...others }: Components): Components {
  return {
    ...others,
    Issue: { ...Issue, 'x-codes': issueCodes },
    Problem: { ...Problem, 'x-codes': portalErrors() },
  };
}
