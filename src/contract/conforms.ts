import type { z } from 'zod';

type Schema = z.core.$ZodType;
type Test = (value: unknown) => boolean;
/** A part of a schema that this file knows how to test; `undefined` leaves it to zod. */
type Known = Test | undefined;

const made = new WeakMap<Schema, Test>();

/**
 * Tells whether a value is what a schema asks for, exactly as it stands, with nothing to be filled in or changed. It is
 * many times faster than parsing and makes no copy, and is meant for values of which there are many. When the answer is
 * no, the value may still be in order: parsing tells that, or what is wrong.
 */
export function fits<Asked extends Schema>(schema: Asked, value: unknown): value is z.output<Asked> {
  let test = made.get(schema);
  if (test === undefined) made.set(schema, (test = testOf(schema) ?? never));
  return test(value);
}

const never: Test = () => false;
const isBoolean: Test = (value) => typeof value === 'boolean';

function testOf(schema: Schema): Known {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectTest(def);
    case 'array':
      return arrayTest(def);
    case 'string':
      return stringTest(def);
    case 'number':
      return numberTest(def);
    case 'boolean':
      return 'coerce' in def && def.coerce ? undefined : isBoolean;
    case 'enum':
      return memberTest(Object.values(def.entries));
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function objectTest({ shape, catchall, checks = [] }: z.core.$ZodObjectDef): Known {
  if (catchall?._zod.def.type !== 'never' || checks.length > 0) return undefined;
  const tests = new Map<string, Test>();
  const required: string[] = [];
  for (const [key, field] of Object.entries(shape)) {
    const { def } = (field as z.core.$ZodTypes)._zod;
    const optional = def.type === 'optional' && 'innerType' in def;
    const test = testOf(optional ? def.innerType : field);
    if (test === undefined) return undefined;
    tests.set(key, test);
    if (!optional) required.push(key);
  }
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key in value) if (tests.get(key)?.(value[key]) !== true) return false;
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    return true;
  };
}

function arrayTest({ element, checks = [] }: z.core.$ZodArrayDef): Known {
  const test = testOf(element);
  const checked = passAll(checks.map(checkTest));
  if (test === undefined || checked === undefined) return undefined;
  return (value) => Array.isArray(value) && checked(value) && value.every(test);
}

function stringTest({ coerce, checks = [], ...def }: z.core.$ZodStringDef & { pattern?: RegExp }): Known {
  const checked = passAll([...checks.map(checkTest), ...('format' in def ? [patternTest(def.pattern)] : [])]);
  return coerce || checked === undefined ? undefined : (value) => typeof value === 'string' && checked(value);
}

function numberTest({ coerce, checks = [], ...def }: z.core.$ZodNumberDef & { format?: string }): Known {
  const checked = passAll(checks.map(checkTest));
  const whole = 'format' in def ? def.format === 'safeint' : undefined;
  if (coerce || checked === undefined || whole === false) return undefined;
  const isNumber: Test = whole ? Number.isSafeInteger : Number.isFinite;
  return (value) => isNumber(value) && checked(value);
}

function memberTest(members: readonly unknown[]): Test {
  const known = new Set(members);
  return (value) => known.has(value);
}

function patternTest(pattern: RegExp | undefined): Known {
  return pattern === undefined || pattern.global || pattern.sticky
    ? undefined
    : (value) => pattern.test(value as string);
}

function checkTest(check: z.core.$ZodCheck<never>): Known {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case 'greater_than':
      return (value) => (def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value));
    case 'less_than':
      return (value) => (def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value));
    case 'string_format':
      return patternTest(def.pattern);
    case 'overwrite':
      return (value) => def.tx(value) === value;
    default:
      return undefined;
  }
}

function passAll(tests: readonly Known[]): Known {
  const [first, second, ...more] = tests;
  if (tests.includes(undefined)) return undefined;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  const rest = passAll([second, ...more]);
  return rest && ((value) => first(value) && rest(value));
}
