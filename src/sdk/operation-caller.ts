import { apiBase } from '../contract/http/headers.ts';
import { isWrite, type OperationFacts } from '../contract/operation.ts';
import { operations, type OperationName } from '../contract/operations.ts';
import type { Issue } from '../domain/issue.ts';
import { addressOf, idIssues } from './address.ts';
import { isCredible } from './check/check-answer.ts';
import { hasShapeOf } from './check/has-shape-of.ts';
import { inputIssues } from './check/check-input.ts';
import { newError } from './errors/new-error.ts';
import type { CallOptions } from './options.ts';
import type { HttpRequest, Sender } from './sender.ts';
import type { ClientSettings } from './client-settings.ts';
import { headerOf, jsonIn, type HttpAnswer } from './transport/http.ts';

export interface Call {
  name: OperationName;
  ids: readonly unknown[];
  input?: object | undefined;
  options?: CallOptions | undefined;
}

/** Calls an operation of the contract: checks what goes out, sends it, reads what comes back. */
export class OperationCaller {
  readonly #settings: ClientSettings;
  readonly #sender: Sender;

  constructor(settings: ClientSettings, sender: Sender) {
    this.#settings = settings;
    this.#sender = sender;
  }

  async call(call: Call): Promise<unknown> {
    const { name, options = {} } = call;
    const operation: OperationFacts = operations[name];
    const message = requestOf(call, operation);
    const language = options.language ?? this.#settings.language;

    const issues = [...idIssues(operation, call.ids), ...(await this.#bodyIssues(call, message.body))];
    if (issues.length > 0) throw await newError('invalid-input', language, { operation: name, issues });

    const { content } = await this.#sender.send(message, options, (answer) => contentOf(answer, call, operation));
    return content;
  }

  async #bodyIssues({ name, input, options }: Call, body: string | undefined): Promise<Issue[]> {
    const unchecked = body === undefined || options?.body !== undefined || this.#settings.validate === 'never';
    return unchecked ? [] : inputIssues(name, input ?? {}, body);
  }
}

/** Gives what the operation answers; undefined when the answer is not one of this operation. */
function contentOf(
  answer: HttpAnswer,
  { name, ids, input }: Call,
  operation: OperationFacts,
): { content: unknown } | undefined {
  // A page that says anything but that it is done would else pass for a deed that was done.
  if (operation.status === 204) return answer.status === 204 ? { content: undefined } : undefined;
  if (operation.media !== undefined)
    return headerOf(answer, 'content-type')?.startsWith(operation.media) === true
      ? { content: answer.bytes ?? answer.text }
      : undefined;
  const content = jsonIn(answer);
  if (content === undefined || !hasShapeOf(operation, ids, content)) return undefined;
  return isCredible(name, input, content) ? { content } : undefined;
}

function requestOf({ name, ids, input, options }: Call, operation: OperationFacts): HttpRequest {
  const isQuery = operation.method === 'GET';
  const takesBody = operation.input === true && !isQuery;
  return {
    operation: name,
    method: operation.method,
    path: addressOf(operation, ids, isQuery ? input : undefined),
    body: takesBody ? (options?.body ?? JSON.stringify(input ?? {})) : undefined,
    template: apiBase + operation.path,
    accept: operation.media ?? 'application/json',
    isWrite: isWrite(operation),
  };
}
