import { describe, expect, test } from 'vitest';
import { root, runProgram } from '../examples/support.ts';
import { isShort, isThorough } from '../support/form.ts';
import { median, ratio, turnByTurn } from './measure.ts';

function bench(...args: string[]) {
  return runProgram(process.execPath, [`${root}/test/bench/main.ts`, ...args], {});
}

describe('npm run bench', () => {
  // How large the figures are is for who reads them: here only that they are measured.
  const parts: [part: string, args: string[], facts: object, measured: string[]][] = [
    ['startup', ['--rounds', '2'], { rounds: 2 }, ['versionOverNode', 'helpOverNode']],
    ['wages', ['--lines', '400'], { wages: 20 }, ['seconds', 'declareSeconds', 'wagesOverDeclaring']],
    [
      'check',
      ['--rounds', '1', '--lines', '60'],
      { rounds: 1, lines: 60, declarations: 3 },
      ['linesPerSecond', 'snapshotSeconds', 'peakMegabytes'],
    ],
    [
      'import',
      ['--rounds', '1', '--lines', '20'],
      { rounds: 1, lines: 20, declarations: 1, plainScriptSample: 1 },
      [
        'linesPerSecond',
        'overReadyMade',
        'sortedOverReadyMade',
        'overPlainScript',
        'overOneByOne',
        'secondOverFirst',
        'peakMegabytes',
      ],
    ],
  ];
  /** They go the same ways again, for longer. */
  const more: typeof parts = [
    ['sdk', ['--rounds', '1'], { rounds: 1 }, ['overRequest', 'overRequestOnPortal']],
    [
      'decide',
      ['--lines', '400'],
      { holders: 20, decisions: 20, batchSize: 20 },
      ['decideMilliseconds', 'declareMilliseconds', 'decideOverDeclare', 'decisionsPerSecond'],
    ],
    [
      'rollover',
      ['--lines', '400'],
      { agreements: 20 },
      ['importSeconds', 'amendOverImport', 'signSeconds', 'assessSeconds', 'peakMegabytes'],
    ],
    [
      'singles',
      ['--rounds', '1', '--lines', '400'],
      { rounds: 1, declarations: 20 },
      ['oneClient', 'manyClients', 'manyOverOne'],
    ],
    [
      'first-page',
      ['--rounds', '1', '--lines', '1000'],
      { rounds: 1, holders: 50, fewHolders: 50 },
      ['fewMilliseconds', 'milliseconds', 'manyOverFew'],
    ],
    ['memory', ['--lines', '20'], { lines: [20, 200, 2000] }, ['largestOverSmallest']],
    [
      'growth',
      ['--rounds', '1', '--lines', '400'],
      { rounds: 1, lines: 400, declarations: 20, batchSize: 20 },
      ['firstMilliseconds', 'lastMilliseconds', 'lastOverFirst'],
    ],
  ];

  test.each([...(isShort ? parts.slice(0, 1) : parts), ...(isThorough ? more : [])])(
    '%s prints its figures as one document',
    async (part, args, facts, measured) => {
      const { code, stdout, stderr } = await bench(part, '--json', ...args);
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      const figures = JSON.parse(stdout);
      expect(figures).toMatchObject(facts);
      for (const name of measured) expect(figures[name]).toBeGreaterThan(0);
    },
    60_000,
  );

  test('a part that does not exist is named, with those that do', async () => {
    const { code, stderr } = await bench('speed');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'speed; there are startup, sdk, import, memory, check, growth, decide, wages, rollover, singles, first-page',
    );
  });

  test.each(['0', '-1', 'many', '1.5'])('--lines %s is refused', async (lines) => {
    expect(await bench('import', `--lines=${lines}`)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('measuring', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('a ratio compares what was measured in the same turn', () => {
    expect(ratio([2, 30, 8], [1, 10, 2])).toBe(3);
  });

  test('ways are taken turn by turn', async () => {
    const order: string[] = [];
    const way = (name: string) => () => order.push(name);
    expect(await turnByTurn({ one: way('one'), other: way('other') }, 2)).toEqual({ one: [1, 3], other: [2, 4] });
    expect(order).toEqual(['one', 'other', 'one', 'other']);
  });
});
