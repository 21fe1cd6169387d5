// An AGB code may go to another care provider: a certificate on it does not go along.
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
import {
  addFurtherAgbCode,
  removeFurtherAgbCode,
} from '../../../../src/portal/store/queries/people/providers/agb-codes.ts';
import {
  addCareProvider,
  changeCareProvider,
} from '../../../../src/portal/store/queries/people/providers/care-providers.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  test('one on a further code lets in the company it was issued to, and nobody whose code that is later', async () => {
    const store = await open();
    const add = async (serial: number) =>
      (await addCareProvider(store, {
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
      }))!.id;
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
});
