// Makes dist/sdk/resources.d.ts: an interface for each resource, in which every method has its docstring.
// The source says the same with a mapped type, on which an editor shows no text; a test holds that both are the same type.
import type { OperationFacts } from '../src/contract/operation.ts';
import { operations } from '../src/contract/operations.ts';
import { describeMethods, docstring, idsIn, type MethodDescription } from './describe-methods.ts';

const head = `import type { Item, Output } from '../contract/types.ts';
import type { PgbError } from './errors/pgb-error.ts';
import type { CallInput } from './methods.ts';
import type { CallOptions } from './options.ts';
import type { PagePromise } from './pages/page-promise.ts';
`;

/** The text of dist/sdk/resources.d.ts. */
export function declareResources(): string {
  const resources = Map.groupBy(describeMethods(), ({ name }) => name.slice(0, name.indexOf('.')));
  const interfaces = [...resources].map(
    ([resource, methods]) =>
      `/** Operations on ${words(resource)}. */\nexport interface ${typeName(resource)} {\n${methods.map(declareMethod).join('\n')}\n}\n`,
  );
  const members = [...resources.keys()].map((resource) => `  readonly ${resource}: ${typeName(resource)};`);
  const all = `/** The methods of a client, by resource. */\nexport interface Resources {\n${members.join('\n')}\n}\n`;
  return [head, ...interfaces, all].join('\n');
}

function declareMethod(method: MethodDescription): string {
  const { name } = method;
  const operation: OperationFacts = operations[name];
  const verb = name.slice(name.indexOf('.') + 1);
  const ids = idsIn(operation).map((id) => `${id}: string`);
  const input = operation.input === true ? [`input${mayBeAbsent(method) ? '?' : ''}: CallInput<'${name}'>`] : [];
  const args = [...ids, ...input, 'options?: CallOptions'].join(', ');
  const answer = operation.paged === true ? `PagePromise<Item<'${name}'>>` : `Promise<Output<'${name}'>>`;
  return indented(`${docstring(method)}\n${verb}(${args}): ${answer};`);
}

/** An input of which nothing is needed. */
function mayBeAbsent({ parameters }: MethodDescription): boolean {
  return parameters.every(({ name, about }) => !/^input\.\w+$/.test(name) || about.endsWith('(optional)'));
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

function words(resource: string): string {
  return resource.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function typeName(resource: string): string {
  return `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Methods`;
}
