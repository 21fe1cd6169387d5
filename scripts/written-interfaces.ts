// The interfaces that users get in the place of the mapped type (see sdk-types.ts), as files that a program has besides those on the disk: it compiles
// only while both are the same type, and while the examples in the docstrings are what these interfaces take.
import { fileURLToPath } from 'node:url';
import { describeMethods } from './describe-methods.ts';
import { declareResources } from './sdk-types.ts';

/** Each as it would stand there, with its text. */
export function writtenInterfaces(): ReadonlyMap<string, string> {
  return new Map([
    [placeOf('src/sdk/resources-as-written.ts'), `${declareResources()}${forDocstrings}`],
    [placeOf('examples/as-in-docstrings.ts'), consumer()],
  ]);
}

// One of each shape of call: what they take is checked where the examples stand, and to check it twice takes seconds.
const shapes = new Set(['me.show', 'agreements.share', 'agreements.discard', 'awards.withdraw', 'declarations.list']);

/** Docstrings name it, which to the compiler is no use of it. */
const forDocstrings = '\nexport type { PgbError };\n';

function consumer(): string {
  const calls = describeMethods()
    .filter(({ name }) => shapes.has(name))
    // What an example keeps of its answer is used by whoever copies it.
    .map(({ example }) => example.replace(/^const .+? = (?=await )/, 'return '))
    .map((example, at) => `export const example${at}: () => Promise<unknown> = async () => {\n${example}\n};`)
    .join('\n');
  return `import type { Resources as Mapped } from '../src/sdk/resources.ts';
import type { Resources as Written } from '../src/sdk/resources-as-written.ts';

// A method is compared by what it takes and gives, since of methods TypeScript lets parameters be narrower.
type Calls<All> = {
  [Resource in keyof All]: {
    [Verb in keyof All[Resource]]: All[Resource][Verb] extends (...args: infer Args) => infer Answer ? [Args, Answer] : never;
  };
};
export const there = (calls: Calls<Mapped>): Calls<Written> => calls;
export const back = (calls: Calls<Written>): Calls<Mapped> => calls;
export const whole = (resources: Mapped): Written => resources;

declare const client: Written;
${calls}
`;
}

function placeOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
