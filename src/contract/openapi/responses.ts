import type { z } from 'zod';
import type { PortalErrorCode } from '../http/errors.ts';
import { isWrite, type OperationFacts } from '../operation.ts';
import type { OperationSchemas } from '../schemas/schemas.ts';
import { errorsOf } from './errors-of.ts';
import { contentLanguage, everyAnswer, refusalHeaders, replayed } from './headers.ts';
import { jsonSchema, type Components } from './json-schema.ts';
import type { Json } from './json.ts';

function success(operation: OperationFacts, output: z.ZodType | undefined, components: Components): Json {
  const headers = { ...everyAnswer, ...(isWrite(operation) ? replayed : {}) };
  if (output === undefined) return { description: 'Done', headers };
  const content = { schema: jsonSchema(output, 'output', components) };
  if (operation.media !== undefined) return { description: 'Done', headers, content: { [operation.media]: content } };
  return { description: 'Done', headers: { ...headers, ...contentLanguage }, content: { 'application/json': content } };
}

function problem(status: number, codes: readonly PortalErrorCode[]): Json {
  return {
    description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}`,
    headers: refusalHeaders(status),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The answers of one operation; refusals, which many have in common, are put in `refusals` and referred to. */
export function responses(
  operation: OperationFacts,
  { input, output }: OperationSchemas,
  components: Components,
  refusals: Components,
): Json {
  const answers: Json = { [String(operation.status ?? 200)]: success(operation, output, components) };
  for (const [status, codes] of errorsOf(operation, input !== undefined)) {
    const name = codes.map(pascalCase).join('Or');
    refusals[name] = problem(status, codes);
    answers[String(status)] = { $ref: `#/components/responses/${name}` };
  }
  return answers;
}
