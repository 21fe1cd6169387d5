import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DeclarationInput } from '../../../src/domain/declaration-content.ts';
import { enter, typist } from '../agreement-wizard/support/typist.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(
  ...[persona, line, given]: [Parameters<typeof portal.as>[0], string, Parameters<typeof portal.as>[2]?]
) {
  const result = await portal.as(persona, [...line.split(' '), '-o', 'json'], given);
  return { ...result, document: JSON.parse(result.stdout) };
}

describe('an agreement', () => {
  test('is returned, reopened by sharing it again, signed by both, submitted and approved', async () => {
    const returned = await portal.as('self-employed', [
      'agreement',
      'return',
      'Z0000008',
      '--reason',
      'Please change the start',
      '--read-version',
      '1',
    ]);
    expect(returned).toMatchObject({ code: 0, stdout: 'Z0000008\n', stderr: 'Agreement Z0000008 was sent back.\n' });

    const edited = await json('holder', 'agreement edit Z0000008 --start 2026-12-07');
    expect(edited.document.workArrangements).toMatchObject({ start: '2026-12-07', termKind: 'fixed' });

    expect((await json('holder', 'agreement share Z0000008')).document.status).toBe('shared');
    const first = await portal.as('self-employed', ['agreement', 'sign', 'Z0000008', '--read-version', '2']);
    expect(first.stderr).toBe('Agreement Z0000008 was signed.\nNow the budget holder checks and signs it.\n');
    const last = await portal.as('holder', ['agreement', 'sign', 'Z0000008', '--yes']);
    expect(last.stderr).toContain('pgb agreement submit Z0000008');

    for (const [persona, line, status] of [
      ['holder', 'agreement submit Z0000008 --yes', 'in-assessment'],
      ['assessor', 'office agreement assess Z0000008 --decision approve --yes', 'approved'],
      ['holder', 'agreement end Z0000008 --end 2026-12-20 --yes', 'ended'],
    ] as const) {
      const { code, document } = await json(persona, line);
      expect({ line, code, status: document.status }).toEqual({ line, code: 0, status });
    }
  });

  test('is changed from a file on standard input, a flag on top of it', async () => {
    const client = await portal.client('holder');
    const { id } = await client.agreements.create({});
    const steps = {
      workArrangements: { start: '2027-01-01', termKind: 'fixed', hoursPattern: 'irregular', rates: [] },
    };
    const { document } = await json('holder', `agreement edit ${id} --input - --end 2027-12-31`, {
      stdin: JSON.stringify(steps),
    });
    expect(document.workArrangements).toMatchObject({ start: '2027-01-01', end: '2027-12-31' });

    const check = await json('holder', `agreement check ${id}`);
    expect(check.code).toBe(1);
    expect(check.document.issues.map(({ code }: { code: string }) => code)).toContain('STEP_MISSING');
    const people = await portal.as('holder', ['agreement', 'check', id]);
    expect(people.stdout).toMatch(/^Severity +Finding\n/);

    const discarded = await portal.as('holder', ['agreement', 'discard', id, '--yes']);
    expect(discarded).toMatchObject({ code: 0, stdout: '', stderr: `Draft ${id} was thrown away.\n` });
  });

  test('that must be confirmed is left alone without a terminal and without --yes', async () => {
    const { code, stderr } = await portal.as('holder', ['agreement', 'end', 'Z0000002', '--end', '2026-12-01']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/pgb agreement show Z0000002 .*--read-version, or --yes/);
    const client = await portal.client('holder');
    expect((await client.agreements.show('Z0000002')).status).toBe('approved');
  });
});

describe('a declaration', () => {
  const declaration: DeclarationInput = {
    reference: 'cli-1',
    agreementId: 'Z0000003',
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ line: 1, date: '2026-10-05', minutes: 120 }],
  };

  test('is checked, made once, and withdrawn', async () => {
    const stdin = JSON.stringify(declaration);
    const check = await json('holder', 'declaration check --input -', { stdin });
    expect(check).toMatchObject({ code: 0, document: { results: [{ outcome: 'acceptable', minutes: 120 }] } });

    const made = await json('holder', 'declaration submit --input -', { stdin });
    expect(made).toMatchObject({ code: 0, document: { status: 'submitted', totalCents: 37_50 } });

    const withdrawn = await json('holder', `declaration withdraw ${made.document.id} --yes`);
    expect(withdrawn.document.results).toMatchObject([{ outcome: 'withdrawn', status: 'withdrawn' }]);
  });

  test('is made from flags; the same flags make no second one', async () => {
    const line = 'declaration create --agreement Z0000003 --line 2026-10-06=1,5 --line 2026-10-07=0:45';
    const first = await json('holder', line);
    expect(first).toMatchObject({ code: 0, document: { month: '2026-10', minutes: 135, lineCount: 2 } });
    expect((await json('holder', line)).document).toEqual(first.document);
  });

  test('by the piece is counted, not timed', async () => {
    const argv = [
      'declaration',
      'check',
      '-o',
      'json',
      '--agreement',
      'Z0000001',
      '--line',
      '2026-10-02=2=group-guidance',
    ];
    const { stdout } = await portal.as('organisation', argv);
    expect(JSON.parse(stdout).results[0].issues.map(({ code }: { code: string }) => code)).not.toContain(
      'QUANTITY_KIND',
    );
    const half = await portal.as('organisation', [...argv.slice(0, -1), '2026-10-02=2,5=group-guidance']);
    expect(half).toMatchObject({ code: 2 });
  });

  test('with a wrong line is refused with what is wrong, line by line', async () => {
    const wrong = { ...declaration, reference: 'cli-2', lines: [{ line: 7, date: '2026-11-05', minutes: 125 }] };
    const { code, stderr } = await portal.as('holder', ['declaration', 'create', '--input', '-'], {
      stdin: JSON.stringify(wrong),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: .*\n( {2}- .+ \([A-Z_]+\)\n)+What now: .*\nCode: rules-violated, reference: .+\n$/);
    expect(stderr).toMatch(/Line 7/i);
    const check = await portal.as('holder', ['declaration', 'check', '--input', '-'], { stdin: JSON.stringify(wrong) });
    expect(check.code).toBe(5);
  });

  test.each([
    ['declaration create', '--agreement'],
    ['declaration create --agreement Z0000003', '--line'],
    ['declaration check --month 2026-10', '--agreement'],
  ])('%s names the flag that is missing: %s', async (line, flag) => {
    const { code, stderr } = await portal.as('holder', line.split(' '));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`The flag ${flag} is missing.`) });
  });

  test('is approved or rejected by number, each with its own outcome', async () => {
    const { code, document } = await json('representative', 'declaration reject D0000005 D0000006 --reason Wrong');
    expect(code).toBe(5);
    expect(document.results).toMatchObject([
      { declarationId: 'D0000005', outcome: 'refused', issues: [{ code: 'RECORD_NOT_FOUND' }] },
      { declarationId: 'D0000006', outcome: 'rejected', status: 'rejected' },
    ]);
  });

  test('a decision that is said again is told as such, and is no error', async () => {
    const { code, document } = await json('representative', 'declaration reject D0000006 --reason Wrong');
    expect(code).toBe(0);
    expect(document.results).toMatchObject([{ outcome: 'rejected', issues: [{ code: 'ALREADY_DECIDED' }] }]);
    const people = await portal.as('representative', ['declaration', 'reject', 'D0000006', '--reason', 'Wrong']);
    expect(people.stderr).toBe('Rejected: 1\nOf these decided so before: 1\n');
  });

  test('all that wait are not decided on unasked', async () => {
    const { code, stderr } = await portal.as('holder', [
      'declaration',
      'reject',
      '--all',
      '--reason',
      'No care was given',
    ]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--yes') });
  });

  test('all that wait are approved together', async () => {
    const waiting = JSON.parse(
      (await portal.as('holder', ['declaration', 'list', '--status', 'awaiting-holder', '-o', 'json'])).stdout,
    );
    expect(waiting.items.length).toBeGreaterThan(1);
    const other = await portal.as('holder', ['declaration', 'approve', '--all', '--month', '2026-09', '--yes']);
    expect(other).toMatchObject({ code: 0, stderr: 'Approved: 0\n' });
    const { code, stderr } = await portal.as('holder', [
      'declaration',
      'approve',
      '--all',
      '--month',
      '2026-10',
      '--yes',
    ]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Approved: ${waiting.items.length}\n`,
    });
  });
});

describe('the office', () => {
  test('enters an award for a holder that it knows, and withdraws it', async () => {
    const line =
      'office award create --holder A0000817 --law Wlz --care-function transport --start 2027-01-01 --end 2027-12-31 --amount 1.250,00';
    const { code, document } = await json('assessor', line);
    expect({ code, document }).toMatchObject({
      code: 0,
      document: { amountCents: 1_250_00, careFunctions: ['transport'] },
    });
    const withdrawn = await json('assessor', `office award withdraw ${document.id} --reason Moved --yes`);
    expect(withdrawn.document.status).toBe('withdrawn');
  });

  test('hears at once that what it changes stops declarations, and how that ends', async () => {
    const change = (amount: string) =>
      portal.as('assessor', ['office', 'award', 'change', 'T0000002', '--amount', amount, '--reason', 'Less', '--yes']);
    const stopped = await change('100');
    expect(stopped).toMatchObject({ code: 0, stdout: 'T0000002\n' });
    expect(stopped.stderr).toContain('pgb office award conflict T0000002');
    const lifted = await change('36500');
    expect(lifted.stderr).toContain('was changed');
    expect(lifted.stderr).not.toContain('stopped');
  });

  test('is told what a change of an award does before it is made, and a dry run makes none', async () => {
    const line = ['office', 'award', 'change', 'T0000002', '--amount', '100', '--reason', 'Less'];
    const asked = await portal.as(
      'assessor',
      line,
      typist([/spending conflict[^]*Change award T0000002/, `n${enter}`]),
    );
    expect(asked.code).not.toBe(0);
    expect(asked.stderr).toMatch(/the care\sproviders of Z0000004/);
    for (const verb of [
      'change T0000002 --amount 100',
      'end T0000002 --last-day 2026-11-10 --cause own-wish',
      'withdraw T0000002',
    ]) {
      const { code, document } = await json('assessor', `office award ${verb} --reason Less --dry-run`);
      expect({ code, document }).toMatchObject({ code: 0, document: { awardId: 'T0000002', version: 3 } });
    }
    const { document } = await json('assessor', 'office award versions T0000002');
    expect(document.items).toHaveLength(3);
  });

  test('changes an award from a day, ends it, and sees every version of it', async () => {
    const line =
      'office award create --holder A0000817 --law Wlz --care-function transport --start 2027-01-01 --end 2027-12-31 --amount 1.250,00';
    const { id } = (await json('assessor', line)).document;
    const changed = await json(
      'assessor',
      `office award change ${id} --amount 2000 --from 2027-03-01 --reason More --yes`,
    );
    expect(changed.document).toMatchObject({ version: 2, amountCents: 1_250_00, end: '2027-12-31' });
    const ended = await json(
      'assessor',
      `office award end ${id} --last-day 2027-06-30 --cause own-wish --reason Enough --yes`,
    );
    expect(ended.document).toMatchObject({ status: 'ended', end: '2027-06-30' });
    const { document } = await json('assessor', `office award versions ${id}`);
    expect(document.items.map(({ kinds }: { kinds: string[] }) => kinds)).toEqual([['entered'], ['raised'], ['ended']]);
    const withdrawn = await json('assessor', `office award withdraw ${id} --from 2027-02-01 --reason Moved --yes`);
    expect(withdrawn.document).toMatchObject({ status: 'withdrawn', end: '2027-01-31' });
    const lift = await json('assessor', `office award conflict ${id} --reason Right --yes`);
    expect(lift.document.error.issues).toMatchObject([{ code: 'NO_SPENDING_CONFLICT' }]);
    const stopped = await json('assessor', 'office award list --stopped');
    expect(stopped.document.items).toEqual([]);
  });

  test('is told why amounts by care function are refused under the Wlz, of which the care follows from them', async () => {
    const line =
      'office award create --holder A0000817 --law Wlz --function-budget transport=1.000 --function-budget vervoer=1 --start 2031-01-01 --end 2031-12-31 --amount 1250';
    expect(await json('assessor', line)).toMatchObject({ code: 2 });
    const { document } = await json(
      'assessor',
      line.replace('1.000', '1000').replace(' --function-budget vervoer=1', ''),
    );
    expect(document.error.issues).toMatchObject([
      { code: 'FUNCTION_BUDGETS_NOT_UNDER_LAW', path: 'functionBudgets', params: { law: 'Wlz' } },
    ]);
  });

  test('is told all at once what is missing', async () => {
    const { code, document } = await json('assessor', 'office award create --law Wlz');
    expect(code).toBe(2);
    expect(document.error).toMatchObject({ code: 'invalid-input', exit: 2, retryable: false });
    expect(document.error.issues.length).toBeGreaterThan(2);
  });
});

describe('messages, payments and the clock', () => {
  test('a message is read', async () => {
    const { document } = await json('holder', 'message list --unread --limit 1');
    const [{ id }] = document.items;
    const { code, stdout, stderr } = await portal.as('holder', ['message', 'read', id, id]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Read: 2\n' });
    const { document: message } = await json('holder', `message show ${id}`);
    expect(stdout.split(message.body)).toHaveLength(3);
    expect((await json('holder', `message show ${id}`)).document.readAt).not.toBeNull();
  });

  test('what the bank refuses is read once, shown as scheduled, and tried again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pgb-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'answer.xml');
    writeFileSync(
      file,
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>' +
        '<GrpHdr><MsgId>X1</MsgId><CreDtTm>2026-11-03T08:00:00Z</CreDtTm></GrpHdr><OrgnlPmtInfAndSts><TxInfAndSts>' +
        '<OrgnlEndToEndId>U0000002</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>' +
        '</TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>',
    );
    const standing = async () => (await json('holder', 'payment show U0000002')).document.status;
    expect((await json('payment-officer', `office payment answer ${file} --dry-run`)).code).toBe(0);
    expect(await standing()).toBe('paid');
    expect((await json('payment-officer', `office payment answer ${file}`)).code).toBe(0);
    expect(await standing()).toBe('scheduled');
    const again = await portal.as('payment-officer', ['office', 'payment', 'answer', file, '--lang', 'en']);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/U0000002.*known/) });
    const waiting = await json('holder', 'budget scheduled');
    expect(waiting.document.items.map(({ id }: { id: string }) => id)).toContain('U0000002');
    const retried = await json('payment-officer', 'office payment retry U0000002');
    expect(retried).toMatchObject({ code: 0, document: { id: 'U0000002', status: 'scheduled' } });
    expect((await json('holder', 'office payment retry U0000002')).code).toBe(3);
  });

  test('the payments of a day are run, and the clock is moved', async () => {
    const run = await json('payment-officer', 'portal run payments');
    expect(run).toMatchObject({ code: 0, document: { date: '2026-11-03' } });

    const before = await json('holder', 'portal clock');
    expect(before.document.today).toBe('2026-11-03');
    const after = await json('holder', 'portal clock --forward 1w');
    expect(after).toMatchObject({ code: 0, document: { today: '2026-11-10' } });
    const back = await json('holder', 'portal clock --set 2026-11-04');
    expect(back).toMatchObject({ code: 2, document: { error: { code: 'invalid-input' } } });
  });

  test('an institution is added', async () => {
    const { document } = await json('holder', 'portal seed institution --clients 2');
    const represented = await json('holder', 'portal seed representative --holders 2');
    expect(represented.document).toEqual({
      holders: 2,
      firstBudgetHolderId: 'A0001001',
      lastBudgetHolderId: 'A0001002',
    });
    expect(document).toEqual({
      careProviderId: 'V0000001',
      clients: 2,
      firstAgreementId: 'Z0001001',
      lastAgreementId: 'Z0001002',
    });
  });
});

test('an institution adds the code of another location, which the register has under its number, and takes it away', async () => {
  const added = await json('organisation', 'provider code add 75999901');
  expect(added.document.items.map(({ agbCode }: { agbCode: string }) => agbCode)).toEqual(['75999001', '75999901']);
  expect((await json('organisation', 'provider show')).document.furtherAgbCodes).toEqual(['75999901']);
  const refused = await portal.as('organisation', ['provider', 'code', 'add', '41999002']);
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toMatch(/belongs to another\scare\sprovider/);
  // The register is asked about the code itself, and not about the one that the institution has.
  const unknown = await portal.as('organisation', ['provider', 'code', 'add', '75999902']);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('AGB_CODE_NOT_REGISTERED') });
  const removed = await portal.as('organisation', ['provider', 'code', 'remove', '75999901', '--yes']);
  expect(removed).toMatchObject({ code: 0, stderr: 'AGB code 75999901 no longer belongs to this care provider.\n' });
});

test('a care provider keeps their own details; a date of birth that is known they do not change', async () => {
  const { document } = await json('carer', 'provider edit --email ik@example.org --phone 0687654321');
  expect(document).toMatchObject({ email: 'ik@example.org', phone: '0687654321' });
  const refused = await portal.as('carer', ['provider', 'edit', '--birth-date', '02-06-1979']);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('PROVIDER_FIELD_FROM_REGISTER') });
  expect(await portal.as('carer', ['provider', 'edit'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--birth-date'),
  });
});

test('the office gives a consent, which both parties see, and withdraws it', async () => {
  const days = ['--from', '2026-08-01', '--until', '2026-08-31', '--reason', 'Hospital'];
  const give = ['office', 'consent', 'give', 'Z0000001', '--kind', 'late-declaration', ...days];
  const given = await portal.as('assessor', give);
  expect(given).toMatchObject({ code: 0, stdout: 'C0000001\n', stderr: 'Consent C0000001 was recorded.\n' });
  expect((await portal.as('holder', give)).code).toBe(3);
  const { document } = await json('holder', 'agreement consents Z0000001');
  expect(document.items).toMatchObject([{ id: 'C0000001', reason: 'Hospital', until: '2026-08-31' }]);
  // Of all agreements at once it is what it was for the one, and new for the others.
  const [, , , , ...same] = give;
  const all = await portal.as('assessor', [
    'office',
    'consent',
    'give',
    '--all-agreements',
    ...same,
    '--yes',
    '-o',
    'json',
  ]);
  expect(all.code).toBe(0);
  const { results } = JSON.parse(all.stdout);
  const [first] = results.filter(({ agreementId }: { agreementId: string }) => agreementId === 'Z0000001');
  expect(first).toMatchObject({ outcome: 'done', consentId: 'C0000001', issues: [{ code: 'CONSENT_GIVEN_BEFORE' }] });
  expect(results.length).toBeGreaterThan(1);
  const withdrawn = await json('assessor', 'office consent withdraw Z0000001 C0000001 --reason Over --yes');
  expect(withdrawn.document.items).toMatchObject([{ withdrawnFrom: '2026-11-10', withdrawalReason: 'Over' }]);
});
