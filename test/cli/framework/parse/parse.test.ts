import { describe, expect, test } from 'vitest';
import { run } from '../../support/run.ts';

describe('wrong usage ends with exit code 2, says what is wrong and what to do', () => {
  test.each([
    ['an unknown noun', ['agreemnt', 'list'], /agreemnt.*\n.*Did you mean agreement\?.*pgb --help/],
    ['an unknown verb', ['agreement', 'lisst'], /lisst.*\n.*Did you mean list\?.*pgb agreement --help/],
    ['a missing verb', ['agreement'], /pgb agreement --help/],
    ['an unknown flag', ['agreement', 'list', '--stauts', 'x'], /--stauts.*\n.*--status.*pgb agreement list --help/],
    ['a flag without its value', ['agreement', 'list', '--status'], /after --status/],
    ['a missing argument', ['agreement', 'show'], /<agreement-id>/],
    ['a missing flag', ['agreement', 'return', 'Z0000001'], /--reason is missing/],
    [
      'a missing flag with a closed list',
      ['office', 'agreement', 'assess', 'Z0000001'],
      /--decision is missing.*\n.*\(one of: approve, reject\)/,
    ],
    [
      'a missing flag with a form of its own',
      ['office', 'payment', 'deposit', 'T0000001', '--amount', '1'],
      /--received \(a date, for example/,
    ],
    ['too many arguments', ['agreement', 'show', 'Z0000001', 'Z0000002'], /more after the command/],
    [
      'a value outside the list',
      ['agreement', 'list', '--status', 'aproved'],
      /aproved.*\n.*Did you mean approved\?.*one of/,
    ],
    ['a number that is none', ['declaration', 'list', '--limit', '0'], /from 1 to 500/],
    ['a date that is none', ['award', 'list', '--valid-on', '2026-02-30'], /a date, for example/],
    ['a record number of another kind', ['agreement', 'show', 'D0000001'], /for example Z0000817/],
    ['a global flag with a wrong value', ['whoami', '-o', 'xml'], /one of: table, json, ndjson, csv/],
    ['a wrong value in the environment', ['whoami'], /PGB_OUTPUT.*xml/, { PGB_OUTPUT: 'xml' }],
    [
      'a name or password in an address',
      ['whoami', '--portal', 'https://me:secret@portal.example'],
      /without a name or password/,
    ],
    ['an address that is not encrypted', ['whoami', '--portal', 'http://portal.example'], /begins with https/],
    ['a database that is none', ['portal', 'start', '--database', 'portal.sqlite'], /begins with postgres:\/\//],
    [
      'a name of a context with a space',
      ['context', 'add', 'my office', '--portal', 'https://portal.example'],
      /without spaces/,
    ],
    ['a field that is none', ['config', 'list', '--fields', 'valu'], /Did you mean value\? Choose from: [^.]*$/m],
    ['an unknown persona', ['whoami', '--as', 'holdr'], /Did you mean holder\?/],
    ['a topic that is none', ['help', 'exitcodes'], /Did you mean exit-codes\?/],
    ['a setting that is none', ['config', 'set', 'langg', 'nl'], /Did you mean lang\?/],
    [
      'two flags that exclude each other',
      ['portal', 'clock', '--set', '2026-12-01', '--forward', '1d'],
      /exclude each other/,
    ],
    ['nothing to decide on', ['declaration', 'approve'], /Nothing was chosen/],
    [
      'a file that is not there',
      ['office', 'award', 'create', '--input', 'no-such-file.json'],
      /no-such-file\.json.*ENOENT/,
    ],
  ] as const)('%s', async (_, argv, said, env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await run(argv, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test('a missing verb in a terminal is answered with the verbs that there are', async () => {
    const { code, stdout, stderr } = await run(['kantoor', 'beschikking'], {
      tty: true,
      width: 80,
      env: { NO_COLOR: '1' },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe((await run(['office', 'award', '--help'])).stdout);
  });

  test('a missing verb is an error for a program, terminal or not', async () => {
    const { code, stdout } = await run(['agreement', '-o', 'json'], { tty: true });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'missing-command', exit: 2 });
  });

  test.each([
    ['{"lines": [1 2]}', /no valid JSON \(line 1, column 14\)/],
    ['', /no valid JSON\./],
    ['[]', /JSON, but not one object/],
    ['null', /JSON, but not one object/],
  ])('of the file %j is said what is wrong and where', async (stdin, said) => {
    const { code, stderr } = await run(['declaration', 'create', '--input', '-'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });

  test('what does not parse as JSON is not repeated', async () => {
    const { code, stderr } = await run(['declaration', 'create', '--input', '-'], { stdin: '{"note": "private' });
    expect(code).toBe(2);
    expect(stderr).toContain('no valid JSON');
    expect(stderr).not.toContain('private');
  });

  test.each([
    ['an address with a password', ['whoami', '--portal', 'https://me:hunter2@portal.example']],
    ['an unknown flag with a value', ['whoami', '--token=hunter2']],
  ])('%s is not repeated', async (_, argv) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).not.toContain('hunter2');
  });

  test('in Dutch as well', async () => {
    const { stderr } = await run(['agreement', 'lisst', '--lang', 'nl']);
    expect(stderr).toContain('Fout: De opdracht ‘lisst’ bestaat niet.\nWat nu: Bedoelde u list?');
  });

  test('with -o json the error is the one document on standard output', async () => {
    const { code, stdout } = await run(['agreement', 'show', 'D1', '-o', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'invalid-value',
        message: '<agreement-id>: ‘D1’ cannot be used here.',
        next: 'Expected is a number, for example Z0000817.',
        issues: [],
        requestId: null,
        retryable: false,
        exit: 2,
      },
    });
  });

  test('with -o ndjson it is one line', async () => {
    const { stdout } = await run(['agreement', 'show', 'D1', '-o', 'ndjson']);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout).error.exit).toBe(2);
  });
});
