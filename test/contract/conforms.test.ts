import { isDeepStrictEqual } from 'node:util';
import fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fits } from '../../src/contract/conforms.ts';
import { schemas } from '../../src/contract/schemas/schemas.ts';
import { DeclarationInputSchema } from '../../src/contract/schemas/declarations.ts';

const line = { date: '2026-10-01', careFunction: 'personal-care', unit: 'hour', minutes: 60 };
const declaration = {
  reference: 'a',
  agreementId: 'Z0000001',
  month: '2026-10',
  kind: 'care-delivered',
  lines: [line],
};

/** Numbers, texts and lists at and around every limit, and what is of another kind altogether. */
const odd = fc.constantFrom<unknown>(
  ...[undefined, null, '', ' a', 'a ', 'a', '\u0000', 'x'.repeat(80), 'x'.repeat(81), '2026-02-29', '2026-02-28'],
  ...['2026-10', '2026-13', 'Z0000001', 'z0000001', 'Z00000001', 'personal-care', 'hour', 'care-delivered', []],
  ...[0, 1, -1, 1.5, NaN, Infinity, 2 ** 53, 10_000, 10_001, 100_000, 100_001, true, {}, [line], [{ ...line, x: 1 }]],
);
const keys = [...Object.keys(DeclarationInputSchema.shape), 'unknown', '__proto__'];
const lineKeys = [...Object.keys(DeclarationInputSchema.shape.lines.element.shape), 'unknown'];

function changed(base: object, names: readonly string[]): fc.Arbitrary<object> {
  return fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 3 }).map((changes) => ({ ...base, ...changes }));
}

describe('a value fits', () => {
  test('when it is in order as it stands', () => {
    expect(fits(DeclarationInputSchema, declaration)).toBe(true);
  });

  test('only when parsing it changes nothing, and whenever that is so', () => {
    const one = fc.oneof(
      changed(declaration, keys),
      changed(line, lineKeys).map((other) => ({ ...declaration, lines: [line, other] })),
    );
    fc.assert(
      fc.property(one, (value) => {
        // As it comes: read from JSON.
        const sent: unknown = JSON.parse(JSON.stringify(value));
        const { success, data } = DeclarationInputSchema.safeParse(sent);
        expect(fits(DeclarationInputSchema, sent)).toBe(success && isDeepStrictEqual(data, sent));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(Object.entries(schemas))('of %s is never more than what parsing accepts', (_name, facts) => {
    if (!('input' in facts)) return;
    for (const value of [undefined, null, {}, [], 'a', { limit: 5 }, { reason: 'a' }, declaration]) {
      if (fits(facts.input, value)) expect(facts.input.safeParse(value)).toEqual({ success: true, data: value });
    }
  });

  test.each<[string, z.ZodType, unknown]>([
    ['a default', z.strictObject({ a: z.number().default(1) }), {}],
    ['a transformation', z.string().transform(Number), '1'],
    ['a refinement', z.string().refine((text) => text !== 'a'), 'a'],
    ['a coercion', z.coerce.number(), '1'],
    ['an open object', z.object({ a: z.string() }), { a: 'a', b: 1 }],
    ['an object that is refined', z.strictObject({ a: z.string() }).refine(() => false), { a: 'a' }],
    ['a format without a pattern', z.url(), 'https://a.nl'],
  ])('is not said of %s: that is for parsing', (_what, schema, value) => {
    expect(fits(schema, value)).toBe(false);
  });
});
