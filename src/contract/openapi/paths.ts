import type { OperationFacts } from '../operation.ts';
import { operationNames, operations, type OperationName } from '../operations.ts';
import { schemas, type OperationSchemas } from '../schemas/schemas.ts';
import type { Json } from './json.ts';
import { jsonSchema, type Components } from './json-schema.ts';
import { operationParameters, pathItemParameters } from './parameters.ts';
import { responses } from './responses.ts';
import { resourceOf } from './tags.ts';

function bodyOf(operation: OperationFacts, { input }: OperationSchemas, components: Components): Json {
  if (operation.method === 'GET' || input === undefined) return {};
  const schema = jsonSchema(input, 'input', components);
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

function operationObject(name: OperationName, components: Components, refusals: Components): Json {
  const operation: OperationFacts = operations[name];
  const shapes: OperationSchemas = schemas[name];
  const parameters = operationParameters(operation, shapes.input, components);
  return {
    operationId: name,
    summary: operation.summary,
    tags: [resourceOf(name)],
    'x-roles': operation.roles,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(operation, shapes, components),
    responses: responses(operation, shapes, components, refusals),
  };
}

/** Fills `components` with the schemas and `refusals` with the answers that operations have in common. */
export function paths(components: Components, refusals: Components): Json {
  const items: Record<string, Json> = {};
  for (const name of operationNames) {
    const { path, method } = operations[name];
    const item = (items[path] ??= { parameters: pathItemParameters(path) });
    item[method.toLowerCase()] = operationObject(name, components, refusals);
  }
  return items;
}
