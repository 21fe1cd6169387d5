import fc from '../../support/fast-check.ts';
import { test as vitestTest } from 'vitest';

export { fc };

/** A law that holds for every input: `test.prop([…])('title', (…) => …)`. */
export const test = {
  prop:
    <Values extends [unknown, ...unknown[]]>(arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> }) =>
    (title: string, check: (...values: Values) => void | Promise<void>): void => {
      vitestTest(title, async () => {
        await fc.assert(fc.asyncProperty(fc.tuple(...arbitraries), async (values) => check(...(values as Values))));
      });
    },
};
