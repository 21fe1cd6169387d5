// Declarations, types and lint, of one program: each by itself makes and checks the same program again, which is most of its work. Tells
// `scripts/test.js`, which starts it, of each what is wrong.
import { ESLint } from 'eslint';
import { checkTypes, makeProgram } from './one-program.ts';
import { shipTypes } from './ship-types.ts';
import { writtenInterfaces } from './written-interfaces.ts';

const program = makeProgram({ besides: writtenInterfaces() });
await tell('declarations', () => {
  shipTypes(program);
  return '';
});
await tell('types', () => checkTypes(program));
await tell('lint', async () => {
  const eslint = new ESLint({
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  // A warning is an error here, as it is in `npm run lint`.
  const found = (await eslint.lintFiles(['.'])).filter(({ messages }) => messages.length > 0);
  return found.length === 0 ? '' : (await eslint.loadFormatter()).format(found);
});

/** Does a check, which answers what is wrong, and tells how it went. */
async function tell(name: string, check: () => string | Promise<string>): Promise<void> {
  const started = Date.now();
  const wrong = await Promise.resolve()
    .then(check)
    .catch((error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.send?.({ name, wrong, took: Date.now() - started });
}
