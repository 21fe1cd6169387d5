import { z } from 'zod';
import { budgetProviderKinds, type BudgetProviderKind } from '../../domain/words.ts';
import type { WrongSetting } from '../../messages/shape/start.ts';
import { isObject } from '../guard/found.ts';
import { unwrap } from './config-problems.ts';
import { Config } from './config.ts';

type Env = Readonly<Record<string, string | undefined>>;

const PREFIX = 'PGB_SERVE_';
/** Secrets may stand in the environment, where no file of settings has them. */
export const secretVariables = { password: `${PREFIX}DATABASE_PASSWORD`, storeKey: `${PREFIX}STORE_KEY` } as const;

/** The key of a system that payments or notices go to may stand there too: that of an office by its kind and code. */
export function systemKeyVariable(office?: { kind: BudgetProviderKind; code: string }): string {
  if (office === undefined) return `${PREFIX}SYSTEMS_PAYMENT_KEY`;
  return `${PREFIX}SYSTEMS_${office.kind.replaceAll('-', '_').toUpperCase()}_${office.code}_KEY`;
}

const SYSTEM_KEY = new RegExp(
  `^${PREFIX}SYSTEMS_(PAYMENT|(${budgetProviderKinds.map((kind) => kind.replaceAll('-', '_').toUpperCase()).join('|')})_\\d{4})_KEY$`,
);

/** Every setting by its variable: `listen.port` is `PGB_SERVE_LISTEN_PORT`. */
export function variables(): ReadonlyMap<string, readonly string[]> {
  return new Map(leavesOf(Config, []).map((path) => [PREFIX + path.map(asWords).join('_'), path]));
}

/** Lays what stands in the environment over what stands in the file. A variable that no setting has is a slip of the pen. */
export function overlay(config: unknown, env: Env): { config: unknown; problems: WrongSetting[] } {
  const known = variables();
  const merged = structuredClone(isObject(config) ? config : (config ?? {})) as Record<string, unknown>;
  const problems: WrongSetting[] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (value === undefined || !variable.startsWith(PREFIX) || isSecret(variable)) continue;
    const path = known.get(variable);
    if (path === undefined) problems.push({ place: variable, found: 'unknown-name', wanted: 'known-name' });
    else if (isObject(merged)) put(merged, path, read(value, path));
  }
  return { config: merged, problems };
}

function isSecret(variable: string): boolean {
  return SYSTEM_KEY.test(variable) || Object.values(secretVariables).some((secret) => secret === variable);
}

function asWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function leavesOf(schema: z.ZodType, path: readonly string[]): (readonly string[])[] {
  const plain = unwrap(schema);
  if (!(plain instanceof z.ZodObject)) return [path];
  return Object.entries(plain.shape as Record<string, z.ZodType>).flatMap(([key, one]) =>
    leavesOf(one, [...path, key]),
  );
}

/** A number, yes or no, and a list are written as text in the environment; what is none of them stays text, and is refused. */
function read(value: string, path: readonly string[]): unknown {
  const schema = path.reduce<z.ZodType>((at, key) => {
    const plain = unwrap(at);
    return plain instanceof z.ZodObject ? ((plain.shape as Record<string, z.ZodType>)[key] ?? plain) : plain;
  }, Config);
  const plain = unwrap(schema);
  if (plain instanceof z.ZodNumber && /^\d{1,9}$/.test(value)) return Number(value);
  if (plain instanceof z.ZodBoolean && /^(true|false)$/.test(value)) return value === 'true';
  if (plain instanceof z.ZodArray) return value.split(',').map((one) => one.trim());
  return value;
}

function put(config: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) config[key] = value;
  else {
    const inside = isObject(config[key]) ? config[key] : {};
    config[key] = inside;
    put(inside, rest, value);
  }
}
