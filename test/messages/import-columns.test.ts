import { expect, test } from 'vitest';
import { columnSets } from '../../src/import/column-sets.ts';
import { columnNames } from '../../src/import/columns/columns.ts';
import { cli as dutch } from '../../src/messages/nl/cli/index.ts';
import { cli as english } from '../../src/messages/en/cli/index.ts';

/** The help that lists the columns of each kind of file; those of declarations are in the README and the template. */
const helps = [
  ['agreements', 'agreement import'],
  ['amendments', 'agreement amend'],
  ['awards', 'office award import'],
] as const;

test.each(helps)('every column of a file of %s is named in the help of %s', (kind, command) => {
  const said = [dutch, english].map(({ commands }) => new Set(commands[command].details?.match(/\w+/g)));
  for (const column of columnSets[kind].columns) {
    const [name] = columnNames[column];
    expect(said[0]).toContain(name);
    expect(said[1]).toContain(column);
  }
});
