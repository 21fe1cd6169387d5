import { formatRecordId, isRecordId, parseRecordId } from '../../domain/values/record-id.ts';
import { pathParameters, type PathParameter } from '../operation.ts';

const VERSION = /^[1-9]\d{0,5}$/;

/** Tells whether a text can stand in a path under this name. */
export function isPathValue(name: PathParameter, text: string): boolean {
  const kind = pathParameters[name];
  switch (kind) {
    case 'version':
      return VERSION.test(text);
    case 'any record':
      return parseRecordId(text) !== undefined;
    default:
      return isRecordId(kind, text);
  }
}

/** What could stand in a path under this name, for examples. */
export function examplePathValue(name: PathParameter, number = 817): string {
  const kind = pathParameters[name];
  switch (kind) {
    case 'version':
      return '2';
    case 'any record':
      return formatRecordId('agreement', number);
    default:
      return formatRecordId(kind, number);
  }
}
