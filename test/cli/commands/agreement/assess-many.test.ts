// What the office decides by the many, and what it sees beside the agreement before, through pgb.
import { expect, test } from 'vitest';
import type { Given } from '../../support/run.ts';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();
const ID = 'Z0000008';
type Persona = Parameters<typeof portal.as>[0];

function run(persona: Persona, line: string, given: Given = {}) {
  return portal.as(persona, line.split(' '), given);
}

async function waiting(): Promise<string[]> {
  const { items } = await (await portal.client('assessor')).agreements.list({ status: 'in-assessment' });
  return items.map(({ id }) => id);
}

/** The provider signs, the holder signs and sends it in. */
async function handIn(): Promise<void> {
  const steps = [
    ['self-employed', 'agreement sign'],
    ['holder', 'agreement sign'],
    ['holder', 'agreement submit'],
  ] as const;
  for (const [persona, verb] of steps) expect((await run(persona, `${verb} ${ID} --yes`)).code).toBe(0);
}

/** Answers the question once. */
function answering(answer: string) {
  const asked: string[] = [];
  const onWrite: Given['onWrite'] = (text, { type }) => {
    if (asked.length > 0 || !/\([yj]\/N\)/.test(text)) return;
    asked.push(text);
    type(`${answer}\r`);
  };
  return { given: { tty: true, width: 120, env: { NO_COLOR: '1' }, onWrite } satisfies Given, asked };
}

const all = 'office agreement assess --all-agreements';

test('an office rejects and approves all that waits, asked first and with a reason, and a second time nothing', async () => {
  await handIn();
  const before = await waiting();
  expect(before).toContain(ID);
  expect(await run('assessor', `${all} --decision approve`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--yes'),
  });
  const refused = answering('n');
  expect((await run('assessor', `${all} --decision approve`, refused.given)).code).not.toBe(0);
  expect(refused.asked.join('')).toContain(String(before.length));
  expect(await waiting()).toEqual(before);
  const unfounded = await run('assessor', `${all} --decision reject --yes`);
  expect(unfounded).toMatchObject({ code: 5, stdout: expect.stringContaining('No reason') });
  expect(await waiting()).toEqual(before);
  const others = await run('assessor', `${all} --decision approve --provider V0000009 --yes -o json`);
  expect(JSON.parse(others.stdout)).toEqual({ results: [] });
  const one = `${all} --decision reject --reason Rate --provider V0000002 --yes -o json`;
  expect(JSON.parse((await run('assessor', one)).stdout).results).toMatchObject([
    { agreementId: ID, outcome: 'done', status: 'rejected' },
  ]);
  const again = await run('assessor', one);
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('0') });
  expect(JSON.parse(again.stdout)).toEqual({ results: [] });
});

test.each(['Z0000008', '--all-amendments', '--read-version 1'])('nor is all meant beside %s', async (other) => {
  expect(await run('assessor', `${all} --decision approve ${other}`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--all-agreements'),
  });
});

test('who signs and who assesses sees how the agreement differs from the one before', async () => {
  const holder = await portal.client('holder');
  const { workArrangements } = await holder.agreements.show(ID);
  const [rate, ...rates] = workArrangements!.rates;
  await holder.agreements.update(ID, {
    workArrangements: { ...workArrangements!, rates: [{ ...rate!, cents: rate!.cents - 100 }, ...rates] },
  });
  await holder.agreements.share(ID);
  const was = (rate!.cents / 100).toFixed(2);
  const becomes = (rate!.cents / 100 - 1).toFixed(2);
  const signing = answering('y');
  const signed = await run('self-employed', `agreement sign ${ID}`, signing.given);
  expect(signed.code).toBe(0);
  for (const text of [was, becomes, 'Third-party clause']) expect(signed.stderr).toContain(text);
  for (const verb of ['sign', 'submit']) expect((await run('holder', `agreement ${verb} ${ID} --yes`)).code).toBe(0);
  const assessing = answering('y');
  const assessed = await run('assessor', `office agreement assess ${ID} --decision approve`, assessing.given);
  expect(assessed.code).toBe(0);
  for (const text of [was, becomes]) expect(assessed.stderr).toContain(text);
});

test('who signs an amendment reads its whole text first, and a no signs nothing', async () => {
  expect((await run('holder', 'agreement amend Z0000001 --rate individual-guidance=hour:66 --yes')).code).toBe(0);
  const refusing = answering('n');
  const refused = await run('holder', 'agreement sign Z0000001', refusing.given);
  expect(refused.code).not.toBe(0);
  for (const text of ['Third-party clause', '66.00', 'Sign version 2'])
    expect(`${refused.stderr}${refusing.asked.join('')}`).toContain(text);
  const amendment = async () => (await portal.client('holder')).amendments.show('Z0000001', '2');
  expect((await amendment()).status).toBe('shared');
  const agreeing = answering('j');
  const read = await run('holder', 'agreement sign Z0000001 --lang nl', agreeing.given);
  expect([read.code, agreeing.asked]).toEqual([0, [expect.stringContaining('Versie 2')]]);
  expect(read.stderr).toContain('Derdenbeding');
  expect((await amendment()).status).toBe('signed');
});
