import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
type Persona = Parameters<typeof portal.as>[0];

async function json(persona: Persona, line: string) {
  const { stdout, stderr, code } = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { code, stderr, document: code === 0 ? JSON.parse(stdout) : undefined };
}

function run(persona: Persona, line: string) {
  return portal.as(persona, line.split(' '));
}

test('an agreement is raised, and the commands of an agreement are about its amendment', async () => {
  const before = (await json('holder', 'agreement show Z0000001')).document;
  const [rate] = before.workArrangements.rates;
  const raise = `--rate ${rate.careFunction}=${rate.unit}:${(rate.cents + 1) / 100}`;
  const begun = await json('holder', `agreement amend Z0000001 ${raise} --yes`);
  expect(begun).toMatchObject({
    code: 0,
    document: {
      agreementId: 'Z0000001',
      version: 2,
      status: 'shared',
      begunBy: 'holder',
      changes: [{ was: rate.cents, becomes: rate.cents + 1 }],
    },
  });
  // It begins with the next month when nothing else is said.
  expect(begun.document.from).toMatch(/^\d{4}-\d{2}-01$/);

  const second = await run('organisation', `agreement amend Z0000001 --hours-per-week 5 --yes`);
  expect(second.code).not.toBe(0);
  expect(second.stderr).toContain('version 2');

  const waiting = (await json('holder', 'agreement list --waits-for sign-amendment')).document.items;
  expect(waiting).toMatchObject([{ id: 'Z0000001', amendment: { version: 2, nextOperations: ['sign', 'reopen'] } }]);
  expect((await run('holder', 'home')).stdout).toContain('Sign 1 amendment');

  const wrong = await run('holder', 'agreement sign Z0000001 --read-version 9');
  expect(wrong.code).not.toBe(0);
  const signed = await run('holder', 'agreement sign Z0000001 --read-version 2');
  expect(signed.stderr).toContain('Amendment (version 2) of agreement Z0000001 has been signed.');
  expect((await json('holder', 'agreement submit Z0000001 --yes')).document.status).toBe('in-assessment');
  const assessed = (await json('assessor', 'office agreement list')).document.items;
  expect(assessed.map(({ id }: { id: string }) => id)).toContain('Z0000001');
  const approved = await json('assessor', 'office agreement assess Z0000001 --decision approve --yes');
  expect(approved.document).toMatchObject({ version: 2, status: 'approved' });

  const after = (await json('holder', 'agreement show Z0000001')).document;
  expect(after).toMatchObject({ version: before.version, status: 'approved', amendments: [{ version: 2 }] });
  const shown = await run('holder', 'agreement show Z0000001 -o table');
  expect(shown.stdout).toContain('Amendments');
});

test('an amendment that breaks a rule is told so and leaves nothing behind', async () => {
  const { code, stderr } = await run('holder', 'agreement amend Z0000001 --from 2027-02-02 --hours-per-week 5 --yes');
  expect(code).not.toBe(0);
  expect(stderr).toContain('day 1 of a month');
  const { document } = await json('holder', 'agreement show Z0000001');
  expect(document.amendments.filter(({ status }: { status: string }) => status === 'draft')).toEqual([]);
});

test('nothing is amended without a change, nor without a yes of somebody', async () => {
  expect((await run('holder', 'agreement amend Z0000001 --yes')).code).not.toBe(0);
  expect((await run('holder', 'agreement amend Z0000001 --end 2027-12-31')).stderr).toContain('--yes');
});

test('what the provider begins the holder sends back, and the provider throws it away', async () => {
  const begun = await portal.as('organisation', [
    'agreement',
    'amend',
    'Z0000001',
    '--other-terms',
    'Tea at four',
    '--yes',
    '-o',
    'json',
  ]);
  expect(JSON.parse(begun.stdout)).toMatchObject({ begunBy: 'provider', status: 'shared', needsAssessment: false });
  const returned = await run('holder', 'agreement return Z0000001 --reason No --yes');
  expect(returned.stderr).toContain('has been returned');
  const discarded = await run('organisation', 'agreement discard Z0000001 --yes');
  expect(discarded.stderr).toContain('has been thrown away');
  expect((await json('holder', 'agreement show Z0000001')).document.amendments).toMatchObject([{ version: 2 }]);
});

test('every amendment that waits is signed, sent in and approved at once, and once more that does nothing', async () => {
  const { document: shown } = await json('holder', 'agreement show Z0000001');
  const [rate] = shown.workArrangements.rates;
  const raise = `--rate ${rate.careFunction}=${rate.unit}:${(rate.cents + 2) / 100}`;
  const { document: begun } = await json('holder', `agreement amend Z0000001 ${raise} --yes`);
  const { version } = begun;
  const sure = await run('holder', 'agreement sign --all-amendments');
  expect(sure.code).not.toBe(0);
  expect(sure.stderr).toContain('--yes');
  expect((await run('holder', 'agreement sign Z0000001 --all-amendments')).code).toBe(2);
  expect((await run('holder', 'agreement sign')).code).toBe(2);

  const signed = await json('holder', 'agreement sign --all-amendments --law Wlz --yes');
  expect(signed).toMatchObject({ code: 0, stderr: expect.stringContaining('Signed: 1') });
  expect(signed.document.results).toMatchObject([
    { agreementId: 'Z0000001', version, outcome: 'done', status: 'signed', issues: [] },
  ]);
  expect((await json('holder', 'agreement sign --all-amendments --yes')).document.results).toEqual([]);
  expect((await json('holder', 'agreement submit --all-amendments --yes')).document.results).toMatchObject([
    { status: 'in-assessment' },
  ]);
  const refused = await run('assessor', 'office agreement assess --all-amendments --decision reject --yes');
  expect(refused).toMatchObject({ code: 5, stdout: expect.stringContaining('No reason') });
  const approved = await run('assessor', 'office agreement assess --all-amendments --decision approve --yes');
  expect(approved).toMatchObject({ code: 0, stderr: expect.stringContaining('Approved: 1') });
});
