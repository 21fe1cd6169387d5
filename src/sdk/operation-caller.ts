import { isWrite, type OperationFacts } from '../contract/operation.ts';
import { operations, type OperationName } from '../contract/operations.ts';
import type { Issue } from '../domain/issue.ts';
import { addressOf, idIssues } from './address.ts';
import { isCredible } from './check/check-answer.ts';
import { inputIssues } from './check/check-input.ts';
import { newError } from './errors/new-error.ts';
import type { CallOptions } from './options.ts';
import type { HttpRequest, Sender } from './sender.ts';
import type { ClientSettings } from './client-settings.ts';
import { jsonIn } from './transport/http.ts';

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

    const answer = await this.#sender.send(message, options);
    if (operation.media !== undefined) return answer.text;
    if (operation.status === 204) return undefined;
    const content = jsonIn(answer);
    if (content !== undefined && isCredible(name, call.input, content)) return content;
    const { status } = answer;
    throw await newError('invalid-answer', language, { operation: name, status, params: { status } });
  }

  async #bodyIssues({ name, input, options }: Call, body: string | undefined): Promise<Issue[]> {
    const unchecked = body === undefined || options?.body !== undefined || this.#settings.validate === 'never';
    return unchecked ? [] : inputIssues(name, input ?? {}, body);
  }
}

function requestOf({ name, ids, input, options }: Call, operation: OperationFacts): HttpRequest {
  const isQuery = operation.method === 'GET';
  const takesBody = operation.input === true && !isQuery;
  return {
    operation: name,
    method: operation.method,
    path: addressOf(operation, ids, isQuery ? input : undefined),
    body: takesBody ? (options?.body ?? JSON.stringify(input ?? {})) : undefined,
    accept: operation.media ?? 'application/json',
    isWrite: isWrite(operation),
  };
}
