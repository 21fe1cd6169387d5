import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(10);
const child = fileURLToPath(new URL('../support/replace-child.ts', import.meta.url));

async function killed(path: string, how: string, moment: string): Promise<void> {
  const { portal, token, folder } = place();
  const running = spawn(process.execPath, [child, portal.url, token, path, join(folder, 'jobs'), how, moment], {
    stdio: 'inherit',
  });
  expect((await once(running, 'exit'))[1]).toBe('SIGKILL');
}

const moments = ['before the withdrawal', 'after the withdrawal', 'after the declaration'];

describe.each([
  ['add', [5], 3],
  ['update', [1, 6], 2],
])('an import with %s that is killed', (how, days, lineCount) => {
  test.each(moments)('%s goes on and declares everything once', async (moment) => {
    const client = moments.indexOf(moment) + 1 + (how === 'add' ? 0 : 3);
    await place().run(await place().write(`${client}.csv`, csv(careLine(client, 1), careLine(client, 2))));
    const path = await place().write(`${client}-2.csv`, csv(...days.map((day) => careLine(client, day))));
    await killed(path, how, moment);
    // What was begun is finished, also when it is not asked for any more; before that, it must be asked for again.
    const options = moment === 'before the withdrawal' ? { [how]: true } : {};
    const summary = await place().run(path, options);
    expect(summary).toMatchObject({ resumed: true, complete: true, replacements: [{ state: 'done' }] });
    expect(linesOf(summary)).toEqual({ ...none, accepted: days.length });
    const { items } = await place().client.declarations.list({ agreementId: `Z000100${client}` });
    const standing = items.filter(({ status }) => status !== 'withdrawn');
    expect([items.length, standing.map((each) => each.lineCount)]).toEqual([2, [lineCount]]);
    expect(linesOf(await place().run(path))).toEqual({ ...none, duplicate: days.length });
  });
});
