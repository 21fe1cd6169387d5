import { bodyLimit } from '../../../contract/limits.ts';
import { PortalError, unavailable } from '../../answers/portal-error.ts';

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/**
 * Turns a refusal by the server itself, before an operation is reached, into one of the contract; other errors stay as
 * they are.
 */
export function translateFrameworkError(error: unknown, limit: number = bodyLimit): unknown {
  if (error instanceof PortalError) return error;
  switch (statusOf(error)) {
    case 400:
      return new PortalError('malformed-json');
    case 404:
      return new PortalError('not-found');
    case 413:
      return new PortalError('too-large', { params: { limit: sizeOf(limit) } });
    case 415:
      return unsupportedMediaType();
    // The time for handling was over.
    case 503:
      return unavailable();
    default:
      return error;
  }
}

function sizeOf(bytes: number): string {
  return bytes < MEBIBYTE ? `${bytes / KIBIBYTE} KiB` : `${bytes / MEBIBYTE} MiB`;
}

export function unsupportedMediaType(): PortalError {
  return new PortalError('unsupported-media-type', { params: { supported: 'application/json' } });
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
}
