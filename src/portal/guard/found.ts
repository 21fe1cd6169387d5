import type { Found, Wanted } from '../../messages/shape/start.ts';
import { newStartError, type StartError } from '../start/start-error.ts';

const byType: Readonly<Partial<Record<string, Found>>> = {
  string: 'text',
  number: 'number',
  bigint: 'number',
  boolean: 'yes-no',
  object: 'object',
  function: 'function',
};

/** What was given, in words that do not repeat it. */
export function foundIn(value: unknown): Found {
  if (value === undefined || value === null) return 'absent';
  if (typeof value === 'string' && value.trim() === '') return 'empty';
  return Array.isArray(value) ? 'list' : (byType[typeof value] ?? 'other');
}

export function wrongSetting(place: string, value: unknown, wanted: Wanted): Promise<StartError> {
  return newStartError('setting-unusable', { place, found: foundIn(value), wanted });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that can be compared: a space at an end would be seen by nobody, and match nothing. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.trim() === value;
}
