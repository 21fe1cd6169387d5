// An AGB code may go to another care provider: a certificate on it does not go along.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Presented, presentedFrom } from '../../../../src/portal/certificates/presented.ts';
import {
  certificateList,
  issueCertificate,
  type NewlyIssued,
} from '../../../../src/portal/practice/authority/certificates.ts';
import { requestCertificate } from '../../../../src/portal/practice/authority/request.ts';
import { isStillTheirs } from '../../../../src/portal/practice/authority/still-theirs.ts';
import { systemBehind } from '../../../../src/portal/practice/issuer/systems.ts';
import { testAgb, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import { pemBlocks, bytesOf } from '../../../../src/portal/certificates/pem.ts';
import { countCertificatesOn } from '../../../../src/portal/store/queries/practice/certificates.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { authorityOf } from '../../../../src/portal/practice/authority/authority.ts';
import {
  addFurtherAgbCode,
  lockAgbCode,
  removeFurtherAgbCode,
} from '../../../../src/portal/store/queries/people/providers/agb-codes.ts';
import {
  addCareProvider,
  changeCareProvider,
} from '../../../../src/portal/store/queries/people/providers/care-providers.ts';
import { onBothEngines } from '../../support/engines.ts';

function organisationOf(serial: number): Parameters<typeof addCareProvider>[1] {
  return {
    kind: 'organisation',
    name: `Zorghuis ${serial}`,
    agbCode: testAgb('75', serial),
    kvkNumber: testKvk(serial),
    bsn: null,
    birthDate: null,
    careRegistered: true,
    bigRegistered: false,
    email: null,
    phone: null,
    createdAt: 0,
  };
}

onBothEngines(({ open, freshDatabase }) => {
  test('one on a further code lets in the company it was issued to, and nobody whose code that is later', async () => {
    const store = await open();
    const add = async (serial: number) => (await addCareProvider(store, organisationOf(serial)))!.id;
    const one = await add(811);
    const other = await add(812);
    const code = testAgb('41', 813);
    const own = async (careProviderId: number) =>
      addFurtherAgbCode(store, { agbCode: code, careProviderId, addedBy: 'payment-officer', addedAt: 0 });
    const issue = async (agb: string): Promise<Presented> => {
      const { request } = await requestCertificate(`agb-${agb}`);
      const issued = (await issueCertificate(store, { agb, kvk: testKvk(811), days: 1, request })) as NewlyIssued;
      const presented = presentedFrom(bytesOf(pemBlocks(issued.certificate, 'CERTIFICATE')[0]!));
      if (presented === 'unreadable') throw new Error('What was issued cannot be read');
      return presented;
    };
    await own(one);
    const second = await issue(code);
    const first = await issue(testAgb('75', 811));
    expect((await certificateList(store)).map(({ agb }) => agb).toSorted()).toEqual([code, testAgb('75', 811)]);
    expect(await systemBehind(store, `agb-${code}`)).toMatchObject({ name: 'Zorghuis 811', agb: code });
    expect(await isStillTheirs(store, second)).toBe(true);
    await removeFurtherAgbCode(store, code);
    expect(await isStillTheirs(store, second)).toBe(false);
    await own(other);
    expect(await systemBehind(store, `agb-${code}`)).toMatchObject({ name: 'Zorghuis 812' });
    expect(await isStillTheirs(store, second)).toBe(false);
    // The same goes for the own code of a company, when the payment office puts another in its place.
    expect(await isStillTheirs(store, first)).toBe(true);
    await changeCareProvider(store, one, { agbCode: testAgb('75', 814) });
    await changeCareProvider(store, other, { agbCode: testAgb('75', 811) });
    expect(await isStillTheirs(store, first)).toBe(false);
  });

  test('none is issued to whom a code is taken from at that moment', async () => {
    const database = await freshDatabase();
    const store = await open(database);
    const another = await open(database);
    const agb = testAgb('75', 821);
    const { id } = (await addCareProvider(store, organisationOf(821)))!;
    const { request } = await requestCertificate(`agb-${agb}`);
    // The authority is there before somebody holds anything.
    await authorityOf(another);
    let issued: ReturnType<typeof issueCertificate> | undefined;
    await store.transaction(async (inside) => {
      await lockAgbCode(inside, agb);
      expect(await countCertificatesOn(inside, { id, agbCode: agb }, agb)).toBe(0);
      issued = issueCertificate(another, { agb, kvk: testKvk(821), days: 1, request });
      await waitsOrEnds(inside, issued);
      await changeCareProvider(inside, id, { agbCode: testAgb('75', 822) });
    });
    expect(await issued).toBe('unknownAgb');
    expect(await countCertificatesOn(store, { id, agbCode: agb }, agb)).toBe(0);
  });
});

/** On SQLite whoever writes waits for whoever writes already, without a word of it. */
async function waitsOrEnds(store: Store, work: Promise<unknown>): Promise<void> {
  if (store.engine === 'sqlite') return;
  let isOver = false;
  void work.finally(() => (isOver = true));
  await expect
    .poll(async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from pg_locks
        where not granted and database = (select oid from pg_database where datname = current_database())
      `.execute(store.db);
      return isOver || Number(rows[0]?.count) > 0;
    })
    .toBe(true);
}
