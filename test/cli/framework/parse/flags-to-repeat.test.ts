// What is typed may be about a person; an advice, which ends up in logs and in mails to helpers, does not say it again.
import { expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { parse } from '../../../../src/cli/framework/parse/parse.ts';

async function repeated(...argv: string[]): Promise<string[]> {
  const parsed = await parse(commands, argv, {});
  if (parsed.kind !== 'run') throw new Error(`${argv.join(' ')} is no command`);
  return parsed.invocation.flags.map(({ name, value }) => (value === undefined ? name : `${name} ${value}`));
}

test.each([
  ['agreement create --care-description dementie --draft', ['--draft']],
  ['login --finish https://x?code=secret --store file', ['--store file']],
  ['login --persona carer --start', ['--persona carer', '--start']],
  ['agreement amend --all --raise 3% --law Wlz --from 2027-01-01', ['--all', '--law Wlz', '--from 2027-01-01']],
  ['agreement list --status approved --limit 5', ['--status approved', '--limit 5']],
  ['portal serve --config portal.yaml --check', ['--config portal.yaml', '--check']],
  ['portal start --database postgres://me:secret@x/pgb', []],
  ['provider edit V0000001 --birth-date 02-06-1979', []],
  ['agreement end Z0000001 --end 2026-12-31 --reason overleden', ['--end 2026-12-31']],
])('of pgb %s only what says nothing of a person', async (line, flags) => {
  expect(new Set(await repeated(...line.split(' ')))).toEqual(new Set(flags));
});
