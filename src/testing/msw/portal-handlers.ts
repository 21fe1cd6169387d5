import { http, type HttpHandler } from 'msw';
import type { OperationFacts } from '../../contract/operation.ts';
import { operationNames, operations, type OperationName } from '../../contract/operations.ts';
import { answerRead } from './answer-read.ts';
import { answerWrite } from './answer-write.ts';
import { succeed, type Call } from './call.ts';
import { causeFault, faultsInTurn, type Fault } from './fault.ts';
import type { Overrides } from './overrides.ts';
import { problem } from './problem.ts';
import { readInput } from './read-input.ts';
import { personOf, roleOf, type RecordedPerson } from './recorded-people.ts';

/** The options say which portal is answered for, who calls, what goes wrong and what is answered otherwise. */
export interface PortalHandlersOptions {
  /** Address of the portal, without /v1; any address when absent. */
  portal?: string | URL;
  /** Who calls when the token does not say it: a token that is the name of a person stands for that person. `holder` when absent. */
  as?: RecordedPerson;
  faults?: readonly Fault[];
  overrides?: Overrides;
}

/**
 * A handler for each operation of the API. They answer what the practice portal answers the same invented people when it
 * begins. A write is answered and changes nothing; what is not known here is refused, and asks for an override.
 */
export function portalHandlers({
  portal = '*',
  as = 'holder',
  faults = [],
  overrides = {},
}: PortalHandlersOptions = {}): HttpHandler[] {
  const nextFault = faultsInTurn(faults);
  const origin = String(portal).replace(/\/+$/, '');
  const handlerOf = (name: OperationName): HttpHandler => {
    const operation: OperationFacts = operations[name];
    const path = `${origin}/v1${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    return http[methods[operation.method]](path, async ({ request, params }) => {
      const person = personOf(request) ?? as;
      const call: Call = { name, operation, person, params: params as Record<string, string>, request };
      const answer = (): Promise<Response> => answerOf(call, overrides);
      const fault = nextFault(name);
      return fault === undefined ? answer() : causeFault(fault, answer);
    });
  };
  // A path without a number is also one with a number, and msw takes the first that fits.
  return operationNames.toSorted((one, other) => parameters(one) - parameters(other)).map(handlerOf);
}

const methods = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const;

function parameters(name: OperationName): number {
  return operations[name].path.split('{').length;
}

async function answerOf(call: Call, overrides: Overrides): Promise<Response> {
  const { name, operation, person, params, request } = call;
  if (!request.headers.has('authorization')) return problem('not-signed-in');
  if (!operation.roles.includes(roleOf(person))) return problem('not-allowed');
  const read = await readInput(call);
  if (read instanceof Response) return read;
  // Which of the union it is is not known here; the type of the option has held each to its operation.
  const own = overrides[name] as object | undefined;
  if (own === undefined)
    return operation.method === 'GET' ? answerRead(call, read.input) : answerWrite(call, read.input);
  const made = isMaker(own) ? await own({ person, params, input: read.input, request }) : own;
  return made instanceof Response ? made : succeed(operation, made);
}

function isMaker(own: object): own is (call: object) => unknown {
  return typeof own === 'function';
}
