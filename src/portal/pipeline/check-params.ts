import { pathParameters, type PathParameter } from '../../contract/operation.ts';
import { isPathValue } from '../../contract/http/path-values.ts';
import { notFound } from '../answers/portal-error.ts';
import type { OperationCall } from './call.ts';

/** What stands in a path is a number of the kind that belongs there, and the last of them is the record that a call is about. */
export function checkParams(call: OperationCall): void {
  for (const [name, value] of Object.entries(call.params)) {
    if (!isPathValue(name as PathParameter, value)) throw notFound();
    if (pathParameters[name as PathParameter] !== 'version') call.recordId = value;
  }
}
