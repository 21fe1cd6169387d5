import type { OperationFacts } from '../contract/operation.ts';
import { operations, type OperationName } from '../contract/operations.ts';
import type { DeclarationInput } from '../domain/declaration-content.ts';
import { parametersOf } from './address.ts';
import { makeResources } from './make-resources.ts';
import type { Args, Result } from './methods.ts';
import { OperationCaller, type Call } from './operation-caller.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { PagePromise, type PageContent } from './pages/page-promise.ts';
import { callRaw, type RawAnswer, type RawOptions } from './raw.ts';
import type { Resources } from './resources.ts';
import { Sender } from './sender.ts';
import { clientSettings } from './client-settings.ts';
import { submit, type Submission, type SubmitOptions } from './submit/submit.ts';
import { FetchTransport } from './transport/fetch-transport.ts';
import type { Transport } from './transport/http.ts';
import { UndiciTransport } from './transport/undici-transport.ts';

class Client {
  /** Address of the portal; `about:invalid` when what was given is none, which the first call tells as an error. */
  readonly portal: URL;
  readonly #transport: Transport;
  readonly #sender: Sender;
  readonly #caller: OperationCaller;

  constructor(options: ClientOptions) {
    const settings = clientSettings(options);
    this.portal = settings.portal;
    this.#transport =
      options.fetch === undefined
        ? new UndiciTransport(this.portal, options)
        : new FetchTransport(this.portal, options.fetch);
    this.#sender = new Sender(settings, this.#transport);
    this.#caller = new OperationCaller(settings, this.#sender);

    const resources = makeResources((name, args) => this.#call(name, args));
    const declarations = { ...resources.declarations, submit: this.#submit };
    Object.assign(this, resources, { declarations });
  }

  /** Calls any operation by its name in the contract: `call('agreements.show', id)` is `agreements.show(id)`. */
  call<Name extends OperationName>(name: Name, ...args: Args<Name>): Result<Name> {
    return this.#call(name, args) as Result<Name>;
  }

  /** Calls any address below the portal: `raw('GET', '/declarations?limit=1')`. */
  raw(method: string, path: string, options: RawOptions = {}): Promise<RawAnswer> {
    return callRaw(this.#sender, method, path, options);
  }

  /** Ends the connections once the calls under way are answered. The next call opens them again. */
  close(): Promise<void> {
    return this.#transport.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #call(name: OperationName, args: readonly unknown[]): unknown {
    const call = callOf(name, args);
    if ((operations[name] as OperationFacts).paged !== true) return this.#caller.call(call);
    return new PagePromise((cursor) => {
      const input = cursor === undefined ? call.input : { ...call.input, cursor };
      return this.#caller.call({ ...call, input }) as Promise<PageContent<unknown>>;
    });
  }

  readonly #submit = (
    declarations: Iterable<DeclarationInput> | AsyncIterable<DeclarationInput>,
    options: SubmitOptions = {},
  ): AsyncGenerator<Submission, void, undefined> => submit(this.#caller, declarations, options);
}

/** Reads the record numbers of the path first, then the input if the operation takes any, then the options of the call. */
function callOf(name: OperationName, args: readonly unknown[]): Call {
  const operation: OperationFacts = operations[name];
  const idCount = parametersOf(operation).length;
  const rest = args.slice(idCount);
  const [input, options] = operation.input === true ? rest : [undefined, rest[0]];
  return {
    name,
    ids: args.slice(0, idCount),
    input: input as object | undefined,
    options: options as CallOptions | undefined,
  };
}

interface Submitting {
  readonly declarations: {
    /**
     * Sends any number of declarations in batches and tells the outcome of each, as soon as it is known. Nothing is sent
     * twice for it, and what was sent before is answered `duplicate`, so after an error the same call can be made again.
     *
     * @example
     * for await (const { input, result } of client.declarations.submit(declarations)) {
     *   if (result.outcome === 'rejected') console.error(input.reference, result.issues);
     * }
     */
    submit(
      declarations: Iterable<DeclarationInput> | AsyncIterable<DeclarationInput>,
      options?: SubmitOptions,
    ): AsyncGenerator<Submission, void, undefined>;
  };
}

/**
 * A client of one portal, as one person or system.
 *
 * @example
 * const client = new PgbClient({ portal: 'https://portal.example', auth: process.env.PGB_TOKEN });
 * const home = await client.home.show();
 */
export type PgbClient = Client & Resources & Submitting;
// The methods of the resources are made from the contract's table, which a class cannot say.
export const PgbClient = Client as new (options: ClientOptions) => PgbClient;
