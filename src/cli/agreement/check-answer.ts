import type { z } from 'zod';
import { schemaIssues } from '../../contract/schema-issues.ts';
import { GeneralTermsSchema, PartiesSchema, WorkArrangementsSchema } from '../../contract/schemas/agreements.ts';
import { NewCareProvider } from '../../contract/schemas/people.ts';
import type { Issue } from '../../domain/issue.ts';
import type { State } from './facts.ts';
import type { AnyQuestion } from './question.ts';

const shapes: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  parties: PartiesSchema.shape,
  workArrangements: WorkArrangementsSchema.shape,
  generalTerms: GeneralTermsSchema.shape,
  careProvider: NewCareProvider.shape,
};

/** How long a text may be, which numbers there can be: as the portal will read it. */
function contractIssues(path: string, value: unknown): Issue[] {
  const [part = '', name = ''] = path.split('.');
  const error = shapes[part]?.[name]?.safeParse(value).error;
  return error === undefined
    ? []
    : schemaIssues(error, value).map((issue) => ({ ...issue, code: 'FIELD_INVALID', path: joined(path, issue.path) }));
}

const joined = (path: string, rest: string): string => (rest === '' ? path : `${path}.${rest}`);

/** What is wrong with one answer: by the contract, else by the rules. */
export function checkAnswer(question: AnyQuestion, value: unknown, state: State): Issue[] {
  if (value === null) return [];
  // A number that was not given out yet, of who will be made known first.
  const formal = question.path === undefined || question.key === 'provider' ? [] : contractIssues(question.path, value);
  return formal.length > 0 ? formal : (question.check?.(value, state) ?? []);
}
