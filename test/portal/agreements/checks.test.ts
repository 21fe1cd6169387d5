import { expect, test } from 'vitest';
import { newHolder, newProvider, openCase } from '../support/cases.ts';
import { nextSerial, sharedDesk, twoDesks } from '../support/declarable.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines((engine) => {
  const start = sharedDesk(engine);
  const openBoth = twoDesks(engine);

  test('nobody is their own care provider', async () => {
    const desk = await start();
    const serial = nextSerial();
    const { holder, award } = await openCase(desk, serial);
    const themselves = { ...newProvider('person', serial), bsn: newHolder(serial).bsn };
    const provider = await desk.call(holder, 'careProviders.create', themselves);
    const at = await openCase(desk, serial, { kind: 'employment', provider, award });
    const { issues } = await desk.call(holder, 'agreements.check', undefined, at.params);
    expect(issues).toMatchObject([{ code: 'PROVIDER_IS_HOLDER', path: 'parties.careProviderId', params: {} }]);
    await expect(desk.call(holder, 'agreements.share', undefined, at.params)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'PROVIDER_IS_HOLDER' }],
    });
  });

  test('another holder may have that person as care provider', async () => {
    const desk = await start();
    const carer = nextSerial();
    const serial = nextSerial();
    await openCase(desk, carer);
    const other = await openCase(desk, serial);
    const person = { ...newProvider('person', serial), bsn: newHolder(carer).bsn };
    const provider = await desk.call(other.holder, 'careProviders.create', person);
    const at = await openCase(desk, serial, { kind: 'employment', provider, award: other.award });
    expect(await desk.call(other.holder, 'agreements.share', undefined, at.params)).toMatchObject({ status: 'shared' });
  });

  test('of two drafts for one provider one can be shared', async () => {
    const desk = await start();
    const one = await openCase(desk, nextSerial());
    const two = await openCase(desk, nextSerial(), { award: one.award, provider: one.provider });
    const share = ({ params }: typeof one) => desk.call(one.holder, 'agreements.share', undefined, params);
    expect(await share(one)).toMatchObject({ status: 'shared' });
    await expect(share(two)).rejects.toMatchObject({
      issues: [{ code: 'PROVIDER_ALREADY_HAS_AGREEMENT', params: { agreement: one.agreement.id } }],
    });
  });

  test('also when both are shared at the same moment', async () => {
    const desks = await openBoth();
    const one = await openCase(desks[0], nextSerial());
    const two = await openCase(desks[0], nextSerial(), { award: one.award, provider: one.provider });
    const shares = await Promise.allSettled(
      [one, two].map(({ params }, at) => desks[at]!.call(one.holder, 'agreements.share', undefined, params)),
    );
    expect(shares.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
