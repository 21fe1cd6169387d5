import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One dialect: each of these says the same thing in a second way. */
const dialect = [
  ...['Program > VariableDeclaration', 'ExportNamedDeclaration > VariableDeclaration'].map((place) => ({
    selector: `${place} > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression`,
    message:
      'A named function at the top of a file is a `function`; only one that has its type from elsewhere is an arrow.',
  })),
  { selector: ':function FunctionDeclaration[generator=false]', message: 'A function inside a function is an arrow.' },
  { selector: 'ObjectExpression > SpreadElement > ObjectExpression', message: 'Write the properties themselves.' },
  { selector: 'ArrayExpression > SpreadElement > ArrayExpression', message: 'Write the elements themselves.' },
  {
    selector: 'VariableDeclarator[id.type="ArrayPattern"][init.type="ArrayExpression"]',
    message: 'Two values are two statements.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...dialect],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'vitest', importNames: ['it'], message: 'A test is called `test`.' },
            {
              name: 'fast-check',
              message: '`test/support/fast-check.ts` has it, with the time that a failure may take.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // an async function without await is how one fulfils an interface of promises
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/terminal/streams.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // What is true of the pgb does not depend on when, or on which machine, it is asked.
    files: ['src/domain/**', 'src/contract/**', 'src/messages/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'crypto', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { object: 'Temporal', property: 'Now' },
      ],
      'no-restricted-syntax': [
        'error',
        ...dialect,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'There is no clock here.' },
      ],
    },
  },
  { files: ['test/support/fast-check.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // Tests read answers as they come, without a type for each.
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'vi', property: 'waitFor', message: '`expect.poll` waits as long as vitest.config.ts says.' },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
