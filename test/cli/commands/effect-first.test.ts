// Before an act reaches back into months that were paid, it says in euros what that does; with a dry run nothing else happens.
import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const result = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { ...result, document: result.stdout === '' ? undefined : JSON.parse(result.stdout) };
}

const nothing = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0, closedMonths: [] };

test('sickness, a change of it and the return are looked at, and not reported', async () => {
  const report = 'absence report Z0000003 --from 2026-10-26';
  expect((await json('holder', `${report} --dry-run`)).document).toEqual({ agreementId: 'Z0000003', ...nothing });
  const client = await portal.client('holder');
  expect((await client.absences.list({ agreementId: 'Z0000003' })).items).toEqual([]);
  const { document } = await json('holder', report);
  for (const line of [`change ${document.id} --can-work 50`, `recover ${document.id}`])
    expect((await json('holder', `absence ${line} --dry-run`)).document).toEqual({
      agreementId: 'Z0000003',
      ...nothing,
    });
  expect((await client.absences.show(document.id)).workCapacityPercentage).toBe(0);
  const { stderr } = await portal.as('holder', ['absence', 'recover', document.id, '--dry-run']);
  expect(stderr).toContain('Nothing changes in monthly wages');
});

test('an amendment is looked at, and leaves no draft behind', async () => {
  const line = 'agreement amend Z0000001 --rate individual-guidance=hour:65 --from 2026-12-01 --dry-run';
  expect((await json('holder', line)).document).toEqual({ agreementId: 'Z0000001', ...nothing });
  const client = await portal.client('holder');
  expect((await client.amendments.list('Z0000001')).items).toEqual([]);
});

test('an amendment whose effect cannot be shown says why, and leaves no draft behind either', async () => {
  const line = 'agreement amend Z0000001 --rate individual-guidance=hour:65 --from 2026-12-01 --dry-run --fields nope';
  const { code, document } = await json('holder', line);
  expect({ code, error: document.error.code }).toEqual({ code: 2, error: 'unknown-field' });
  const client = await portal.client('holder');
  expect((await client.amendments.list('Z0000001')).items).toEqual([]);
});

test('an end is asked back by who gave it, and the other says yes or no', async () => {
  await json('holder', 'agreement end Z0000002 --end 2026-11-30 --ground mutual-consent --yes');
  expect((await json('holder', 'agreement continue Z0000002 --dry-run')).document).toMatchObject({
    ...nothing,
    end: '2026-12-31',
    wasEnd: '2026-11-30',
  });
  const asked = await portal.as('holder', ['agreement', 'continue', 'Z0000002', '--yes']);
  expect(asked.stderr).toMatch(/runs on when the other party agrees/);
  const looked = await json('carer', 'agreement continue Z0000002 --decline --dry-run');
  expect(looked).toMatchObject({ code: 2, document: { error: { code: 'options-conflict' } } });
  const { code, document } = await json('carer', 'agreement continue Z0000002 --decline --yes');
  expect({ code, status: document.status, asked: document.endWithdrawalAskedBy }).toEqual({
    code: 0,
    status: 'ended',
    asked: null,
  });
  await json('holder', 'agreement continue Z0000002 --yes');
  const agreed = await json('carer', 'agreement continue Z0000002 --yes');
  expect(agreed.document).toMatchObject({ status: 'approved', end: '2026-12-31' });
});
