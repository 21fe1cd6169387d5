import type { z } from 'zod';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { GeneralTermsSchema, PartiesSchema, WorkArrangementsSchema } from '../../../contract/schemas/agreements.ts';
import { NewCareProvider } from '../../../contract/schemas/people.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { newProvider } from '../answers/answers.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion } from '../questions/question.ts';

const shapes: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  parties: PartiesSchema.shape,
  workArrangements: WorkArrangementsSchema.shape,
  generalTerms: GeneralTermsSchema.shape,
  careProvider: NewCareProvider.shape,
};

/** Checks how long a text may be and which numbers there can be, as the portal will read it. */
function contractIssues(path: string, value: unknown): Issue[] {
  const [part = '', name = ''] = path.split('.');
  const error = shapes[part]?.[name]?.safeParse(value).error;
  return error === undefined
    ? []
    : schemaIssues(error, value).map((issue) => ({ ...issue, path: joinPath(path, issue.path) }));
}

function joinPath(path: string, rest: string): string {
  return rest === '' ? path : `${path}.${rest}`;
}

/** Finds what is wrong with one answer: by the rules, which say what to do, else by the contract. */
export function checkAnswer(question: AnyQuestion, value: unknown, state: State): Issue[] {
  if (value === null) return [];
  const found = question.check?.(value, state) ?? [];
  // Somebody new has no number yet.
  if (hasErrors(found) || question.path === undefined || value === newProvider) return found;
  return [...contractIssues(question.path, value), ...found];
}
