import { z } from 'zod';
import type { Wanted, WrongSetting } from '../../messages/shape/start.ts';
import { foundIn } from '../guard/found.ts';
import { Config } from './config.ts';

// People look for a place to put these; a file that is copied and shown is none.
const SECRETS = /^(password|storeKey|key|secret|token)$/i;

/** Everything in a config that is not as it has to be: where, what was found, and what was expected. */
export function problemsOf({ issues }: z.ZodError, given: unknown): WrongSetting[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ place: placeOf([...issue.path, key]), ...unknownKey(key) }));
    }
    return [{ place: placeOf(issue.path), found: foundIn(valueAt(given, issue.path)), wanted: wantedAt(issue.path) }];
  });
}

function unknownKey(key: string): Omit<WrongSetting, 'place'> {
  return SECRETS.test(key)
    ? { found: 'secret', wanted: 'secret-file' }
    : { found: 'unknown-name', wanted: 'known-name' };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(config)' : path.map(String).join('.');
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], given);
}

function wantedAt(path: readonly PropertyKey[]): Wanted {
  let schema: z.ZodType = Config;
  for (const key of path) schema = inner(schema, String(key));
  return wantedOf(schema) ?? 'object';
}

function inner(schema: z.ZodType, key: string): z.ZodType {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray && wantedOf(plain) === undefined) return plain.element as z.ZodType;
  return plain instanceof z.ZodObject ? ((plain.shape as Record<string, z.ZodType>)[key] ?? plain) : plain;
}

/** A setting that may be left out is wrapped. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodExactOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function wantedOf(schema: z.ZodType): Wanted | undefined {
  return unwrap(schema).meta()?.['wanted'] as Wanted | undefined;
}
