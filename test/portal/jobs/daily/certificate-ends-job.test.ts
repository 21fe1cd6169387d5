import type { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { addDays, startOfDay } from '../../../../src/domain/values/date.ts';
import type { StaffRight } from '../../../../src/domain/words.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { createCertificateNotes } from '../../../../src/portal/identity/note-certificates.ts';
import type { Claims } from '../../../../src/portal/identity/token/claims.ts';
import { dailyJobs } from '../../../../src/portal/jobs/run-due-jobs.ts';
import { certificateEndsJob } from '../../../../src/portal/jobs/daily/certificate-ends-job.ts';
import {
  keepSeenCertificate,
  seenCertificates,
} from '../../../../src/portal/store/queries/people/providers/seen-certificates.ts';
import { addCertificate } from '../../../../src/portal/store/queries/practice/certificates.ts';
import { providerOf } from '../../support/callers.ts';
import { openCase, startOfTests } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const END = '2027-06-30';

onBothEngines(({ open }) => {
  test('an administrator is told 30, 7 and 1 days before the last certificate ends, each once, and finds it in the agenda', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const one = await openCase(desk, 1);
    const other = await openCase(desk, 2);
    const see = (thumbprint: string, { provider }: typeof one, end: string) =>
      keepSeenCertificate(store, {
        thumbprint,
        cameInAs: 'agb-75999001 75999001',
        careProviderId: Number(provider.id.slice(1)),
        endsAt: startOfDay(end) + 60_000,
        seenAt: 1,
      });
    await see('first certificate', one, '2027-06-20');
    await see('last certificate', one, END);
    await see('that of another', other, '2027-12-31');
    const told = async (caller: Caller) =>
      (await desk.call(caller, 'messages.list', { limit: 100 })).items.filter(
        ({ type }) => type === 'care-provider.certificate-ends',
      );
    const run = (date: string) => certificateEndsJob.run(store, { date, now: startOfDay(date), rules: standardRules });
    const itself = providerOf(one.provider.id);
    const counts: number[] = [];
    expect(dailyJobs).toContain(certificateEndsJob);
    // On the first and fifth of these days an earlier one ends in 30 and in 7, which the last one takes over from.
    for (const before of [40, 31, 30, 29, 17, 8, 7, 6, 2, 1, 0]) {
      await run(addDays(END, -before));
      await run(addDays(END, -before));
      counts.push((await told(itself)).length);
    }
    expect(counts).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    expect((await told(itself))[0]!.body).toContain(END);
    // None of these days is one of that of the other.
    expect(await told(providerOf(other.provider.id))).toHaveLength(0);
    const withRights = (rights: readonly StaffRight[]): Caller => ({
      ...itself,
      seat: { organisation: one.provider.id, organisationName: 'Zorg', code: 'X', name: 'Ann', person: 'ann', rights },
    });
    expect(await told(withRights(['enter']))).toEqual([]);
    expect(await told(withRights(['administer']))).toHaveLength(3);

    const agenda = async (caller: Caller) =>
      (await desk.call(caller, 'agenda.list', { from: '2027-06-01', to: '2027-07-31' })).items
        .filter(({ kind }) => kind === 'certificate-ends')
        .map(({ id, day, hasNext, budgetHolder }) => [id, day, hasNext, budgetHolder]);
    const ends = [
      [`certificate-ends.${one.provider.id}.first ce`, '2027-06-20', true, null],
      [`certificate-ends.${one.provider.id}.last cer`, END, false, null],
    ];
    expect(await agenda(itself)).toEqual(ends);
    expect(await agenda(withRights(['administer']))).toEqual(ends);
    expect(await agenda(withRights(['see', 'enter', 'submit']))).toEqual([]);
    expect(await agenda(one.holder)).toEqual([]);

    await run('2027-07-30');
    expect(await seenCertificates(store, Number(one.provider.id.slice(1)))).toMatchObject([
      { thumbprint: 'last certificate' },
    ]);
    await run('2027-07-31');
    expect(await seenCertificates(store, Number(one.provider.id.slice(1)))).toEqual([]);
  });

  test('of each client the last one is told, also when that of another or one that was revoked ends later', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const one = await openCase(desk, 1);
    const careProviderId = Number(one.provider.id.slice(1));
    const see = (thumbprint: string, cameInAs: string, end: string) =>
      keepSeenCertificate(store, { thumbprint, cameInAs, careProviderId, endsAt: startOfDay(end) + 60_000, seenAt: 1 });
    await see('of the one client', 'agb-75999001 75999001', END);
    await see('of the other client', 'agb-75999002 75999002', '2027-08-31');
    await see('revoked of the one', 'agb-75999001 75999001', '2027-09-30');
    await addCertificate(store, {
      serial: 'a1',
      careProviderId,
      thumbprint: 'revoked of the one',
      notBefore: 1,
      notAfter: startOfDay('2027-09-30') + 60_000,
      issuedAt: 1,
      revokedAt: 2,
      reason: 'key-compromise',
      issuedTo: '75999001',
    });
    const itself = providerOf(one.provider.id);
    const told: number[] = [];
    for (const end of [END, '2027-08-31', '2027-09-30']) {
      const date = addDays(end, -7);
      await certificateEndsJob.run(store, { date, now: startOfDay(date), rules: standardRules });
      const { items } = await desk.call(itself, 'messages.list', { limit: 100 });
      told.push(items.filter(({ type }) => type === 'care-provider.certificate-ends').length);
    }
    expect(told).toEqual([1, 2, 2]);
  });

  test('the last one of each client has none that follows it in the agenda, and one that was revoked is not in it', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const { provider } = await openCase(desk, 1);
    const careProviderId = Number(provider.id.slice(1));
    const see = (thumbprint: string, cameInAs: string, end: string) =>
      keepSeenCertificate(store, { thumbprint, cameInAs, careProviderId, endsAt: startOfDay(end) + 60_000, seenAt: 1 });
    await see('one', 'a', END);
    await see('two', 'b', '2027-07-10');
    await see('three', 'b', '2027-07-20');
    await see('four', 'a', '2027-07-30');
    const moments = { notBefore: 1, notAfter: 2, issuedAt: 1, revokedAt: 2 };
    const issued = { serial: 'a2', careProviderId, thumbprint: 'four', reason: 'superseded', issuedTo: null };
    await addCertificate(store, { ...issued, ...moments });
    const window = { from: '2027-06-01', to: '2027-07-31' };
    const { items } = await desk.call(providerOf(provider.id), 'agenda.list', window);
    const ends = items.filter(({ kind }) => kind === 'certificate-ends').map(({ day, hasNext }) => [day, hasNext]);
    expect(ends).toEqual([
      [END, false],
      ['2027-07-10', true],
      ['2027-07-20', false],
    ]);
  });

  test('a certificate that serves two care providers is told to both', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const cases = [await openCase(desk, 1), await openCase(desk, 2)];
    const { note } = createCertificateNotes(store);
    const validToDate = new Date(startOfDay(END) + 60_000);
    const certificate = { thumbprint: 'of a bureau', certificate: { validToDate } as X509Certificate };
    const claims: Claims = { sub: 's', exp: 1, role: 'care-provider', cnf: { 'x5t#S256': 'of a bureau' } };
    const counts: number[] = [];
    for (const { provider } of cases)
      await note({ claims, caller: { careProviderId: Number(provider.id.slice(1)) }, certificate, now: 1 });
    const date = addDays(END, -1);
    await certificateEndsJob.run(store, { date, now: startOfDay(date), rules: standardRules });
    for (const { provider } of cases) {
      const { items } = await desk.call(providerOf(provider.id), 'messages.list', { limit: 100 });
      counts.push(items.filter(({ type }) => type === 'care-provider.certificate-ends').length);
    }
    expect(counts).toEqual([1, 1]);
  });
});
