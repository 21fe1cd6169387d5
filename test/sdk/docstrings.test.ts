import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeMethods, docstring } from '../../scripts/describe-methods.ts';
import { declareResources } from '../../scripts/sdk-types.ts';
import { operations } from '../../src/contract/operations.ts';
import type { OperationFacts } from '../../src/contract/operation.ts';

const root = join(import.meta.dirname, '../..');
const methods = describeMethods();

describe.each(methods.map((method) => [method.name, method] as const))('%s', (name, method) => {
  test('says what it does, what each parameter is, how it can fail, and shows a call', () => {
    expect(method.summary).not.toBe('');
    expect(method.parameters.filter(({ about }) => about === '').map((parameter) => parameter.name)).toEqual([]);
    expect(method.errors).toEqual(expect.arrayContaining(['not-signed-in', 'network-failed', ...special(name)]));
    expect(method.example).toContain(`client.${name}(`);
    expect(docstring(method)).not.toMatch(/undefined|\*\/./);
  });
});

function special(name: keyof typeof operations): readonly string[] {
  const { errors = [] }: OperationFacts = operations[name];
  return errors;
}

// Users get the written interfaces in the place of the mapped type. That both are the same type, and that the examples compile, is seen where the types
// of all files are checked (scripts/check-source.ts): a program of its own for that takes seconds. What an editor shows of a call does not depend on
// what the types of its values are, so here they are nothing.
const written = join(root, 'src/sdk/resources-as-written.ts');
const consumer = join(root, 'examples/consumer.ts');
const importLine = /^import type \{ (.+) \} from .*$/gm;
const files = new Map([
  [written, declareResources().replaceAll(importLine, standIn)],
  [
    consumer,
    `import type { Resources } from '../src/sdk/resources-as-written.ts';
declare const client: Resources;
client.declarations.list({ month: '2026-10' });
`,
  ],
]);

/** Types with the names of those that a line imports, with nothing in them. */
function standIn(_: string, names: string): string {
  return names
    .split(', ')
    .map((name) => `type ${name}<Of = unknown> = { of: Of };`)
    .join('\n');
}

function serviceOf(roots: string[]): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [consumer] }, ts.sys, root);
  const read = (file: string): string | undefined => files.get(file) ?? ts.sys.readFile(file);
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => roots,
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  });
}

describe('in an editor', () => {
  const service = serviceOf([consumer]);

  beforeAll(() => void service.getProgram());

  test('a call shows its summary, parameters, errors and example', () => {
    const text = files.get(consumer) ?? '';
    const call = 'client.declarations.list';
    const info = service.getQuickInfoAtPosition(consumer, text.indexOf(call) + call.length - 1);
    expect(ts.displayPartsToString(info?.displayParts)).toContain('PagePromise<');
    expect(ts.displayPartsToString(info?.documentation)).toBe('Declarations.');
    const tags = info?.tags?.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`) ?? [];
    expect(tags).toContain('@param input.month - Calendar month, YYYY-MM (optional)');
    expect(tags).toContainEqual(expect.stringMatching(/^@throws \{?PgbError\}? with code `rate-limited`/));
    expect(tags).toContainEqual(expect.stringMatching(/^@example .*client\.declarations\.list\(\{/));
  });
});
