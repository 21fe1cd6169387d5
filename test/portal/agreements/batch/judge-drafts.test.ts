import { beforeAll, describe, expect, test } from 'vitest';
import type { AgreementInput } from '../../../../src/contract/types.ts';
import { holderOf, representativeOf } from '../../support/callers.ts';
import { enterAward, newProvider, register, startOfTests, termsOf } from '../../support/cases.ts';
import { twoDesks } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { statementsDuring } from '../../support/statements.ts';

interface Holder {
  id: string;
  awardId: string;
}

function codesOf(issues: readonly { code: string }[]): string[] {
  return issues.map(({ code }) => code);
}

onBothEngines(({ name, open, ...engine }) => {
  let desk: Desk;
  let serial = 0;
  let providerId: string;

  const newHolder = async (at: Desk = desk): Promise<Holder> => {
    const award = await enterAward(at, ++serial);
    return { id: award.budgetHolder.id, awardId: award.id };
  };
  const draftOf = (holder: Holder, change: Partial<AgreementInput> = {}): AgreementInput => ({
    reference: 'client-1',
    budgetHolderId: holder.id,
    ...termsOf('assignment-organisation', providerId, [holder.awardId]),
    ...change,
  });
  const send = async (caller: Parameters<Desk['call']>[0], agreements: AgreementInput[], at: Desk = desk) =>
    (await at.call(caller, 'agreements.batch', { agreements })).results;

  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    const { id } = await newHolder();
    const provider = await register(desk, holderOf(id), newProvider('organisation', 1));
    providerId = provider.id;
  });

  test('drafts of several holders are made, each answered by itself and each whole', async () => {
    const one = await newHolder();
    const other = await newHolder();
    const caller = representativeOf(one.id, other.id);
    const results = await send(caller, [
      draftOf(one),
      draftOf(other, { reference: 'client-2' }),
      draftOf(other, { reference: 'client-3', budgetHolderId: 'A0999999' }),
      draftOf(one, { reference: 'client-4', generalTerms: { careDescription: 7 } as never }),
      { reference: 'client-5', budgetHolderId: other.id },
    ]);
    expect(results.map(({ outcome, reference, status }) => [outcome, reference, status])).toEqual([
      ['created', 'client-1', 'draft'],
      ['created', 'client-2', 'draft'],
      ['rejected', 'client-3', null],
      ['rejected', 'client-4', null],
      ['created', 'client-5', 'draft'],
    ]);
    expect(results[2]!.issues).toMatchObject([{ code: 'RECORD_NOT_FOUND', path: 'budgetHolderId' }]);
    expect(results[3]!.issues[0]).toMatchObject({ path: 'generalTerms.careDescription', severity: 'error' });
    expect(codesOf(results[4]!.issues)).toEqual(['STEP_MISSING', 'STEP_MISSING', 'STEP_MISSING']);
    expect(results[4]!.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(desk.touched.size).toBe(2);

    const params = { agreementId: results[1]!.agreementId! };
    const made = await desk.call(caller, 'agreements.show', undefined, params);
    const { reference: _reference, budgetHolderId, ...terms } = draftOf(other);
    expect(made).toMatchObject({ ...terms, status: 'draft', laws: ['Wlz'], budgetHolder: { id: budgetHolderId } });
    const { items } = await desk.call(caller, 'events.list', { type: 'agreement.created' });
    expect(items.map(({ recordId }) => recordId)).toContain(params.agreementId);
  });

  test('what it warns of is what the check of each draft says', async () => {
    const holder = await newHolder();
    const caller = holderOf(holder.id);
    const { workArrangements } = termsOf('assignment-organisation', providerId, [holder.awardId]);
    const rates = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 99_00 }] as const;
    const [result] = await send(caller, [
      draftOf(holder, { workArrangements: { ...workArrangements, rates: [...rates] } }),
    ]);
    const params = { agreementId: result!.agreementId! };
    const { issues } = await desk.call(caller, 'agreements.check', undefined, params);
    expect(codesOf(issues)).toContain('RATE_ABOVE_MAX');
    expect(result!.issues).toEqual(issues.map((issue) => ({ ...issue, severity: 'warning' })));
  });

  test('a provider whom the holder may not name is refused, one by one', async () => {
    const one = await newHolder();
    const other = await newHolder();
    const person = await desk.call(holderOf(one.id), 'careProviders.create', newProvider('person', 70));
    const withPerson = (holder: Holder) => draftOf(holder, termsOf('assignment', person.id, [holder.awardId]));
    const results = await send(representativeOf(one.id, other.id), [withPerson(one), withPerson(other)]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'rejected']);
    expect(results[1]!.issues).toMatchObject([{ code: 'RECORD_NOT_FOUND', path: 'parties.careProviderId' }]);
  });

  describe('a reference', () => {
    test('makes one draft, however often it is sent, also twice at once', async () => {
      const holder = await newHolder();
      const caller = holderOf(holder.id);
      const [first, again] = await send(caller, [draftOf(holder), draftOf(holder)]);
      expect([first!.outcome, again!.outcome]).toEqual(['created', 'duplicate']);
      expect(again!.agreementId).toBe(first!.agreementId);
      const [later] = await send(caller, [draftOf(holder)]);
      expect(later).toEqual({ ...first, outcome: 'duplicate', issues: [] });
    });

    test('tells what has become of the draft', async () => {
      const holder = await newHolder();
      const caller = holderOf(holder.id);
      const [first] = await send(caller, [draftOf(holder)]);
      await desk.call(caller, 'agreements.share', undefined, { agreementId: first!.agreementId! });
      expect(await send(caller, [draftOf(holder)])).toMatchObject([{ outcome: 'duplicate', status: 'shared' }]);
    });

    test('is not used for something else', async () => {
      const holder = await newHolder();
      const caller = holderOf(holder.id);
      const { generalTerms } = draftOf(holder);
      const changed = draftOf(holder, { generalTerms: { ...generalTerms!, careDescription: 'Iets anders.' } });
      const results = await send(caller, [draftOf(holder), changed]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'rejected']);
      const [later] = await send(caller, [changed]);
      const params = { agreement: results[0]!.agreementId };
      expect(later!.issues).toMatchObject([{ code: 'AGREEMENT_REFERENCE_REUSED', path: 'reference', params }]);
    });

    test('stands for what the draft says now', async () => {
      const holder = await newHolder();
      const caller = holderOf(holder.id);
      const [first] = await send(caller, [draftOf(holder)]);
      const { generalTerms } = draftOf(holder);
      const change = { generalTerms: { ...generalTerms!, careDescription: 'Iets anders.' } };
      await desk.call(caller, 'agreements.update', change, { agreementId: first!.agreementId! });
      const results = await send(caller, [draftOf(holder), draftOf(holder, change)]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['rejected', 'duplicate']);
    });

    test('belongs to one holder', async () => {
      const one = await newHolder();
      const other = await newHolder();
      const results = await send(representativeOf(one.id, other.id), [draftOf(one), draftOf(other)]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    });

    test('is free again when the draft was thrown away', async () => {
      const holder = await newHolder();
      const caller = holderOf(holder.id);
      const [first] = await send(caller, [draftOf(holder)]);
      await desk.call(caller, 'agreements.discard', undefined, { agreementId: first!.agreementId! });
      expect(await send(caller, [draftOf(holder)])).toMatchObject([{ outcome: 'created' }]);
    });
  });

  test('the preview says the same and stores nothing', async () => {
    const holder = await newHolder();
    const caller = holderOf(holder.id);
    const agreements = [draftOf(holder), draftOf(holder), draftOf(holder, { reference: '' })];
    const preview = await desk.call(caller, 'agreements.preview', { agreements });
    expect(preview.results.map(({ outcome }) => outcome)).toEqual(['acceptable', 'duplicate', 'rejected']);
    expect(preview.results.every(({ agreementId }) => agreementId === null)).toBe(true);
    expect((await desk.call(caller, 'agreements.list', {})).items).toEqual([]);
    const results = await send(caller, agreements);
    expect(results.map(({ issues }) => issues)).toEqual(preview.results.map(({ issues }) => issues));
  });

  test('two processes that get the same drafts at once make each once', async () => {
    const [one, two] = await twoDesks({ name, open, ...engine })();
    const holder = await newHolder(one);
    const made = await register(one, holderOf(holder.id), newProvider('organisation', 2));
    const drafts = Array.from({ length: 30 }, (_, index) =>
      draftOf(holder, {
        ...termsOf('assignment-organisation', made.id, [holder.awardId]),
        reference: `client-${index}`,
      }),
    );
    const answers = await Promise.all([
      send(holderOf(holder.id), drafts, one),
      send(holderOf(holder.id), drafts.toReversed(), two),
    ]);
    const outcomes = answers.flat().map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(30);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(30);
    const { items } = await one.call(holderOf(holder.id), 'agreements.list', { limit: 500 });
    expect(items).toHaveLength(30);
  });

  if (name === 'sqlite') {
    test('however many there are, they take the same few statements', async () => {
      const holders = await Promise.all(Array.from({ length: 9 }, () => newHolder()));
      const caller = representativeOf(...holders.map(({ id }) => id));
      const draft = (some: Holder[]) =>
        statementsDuring(() =>
          send(
            caller,
            some.map((holder) => draftOf(holder)),
          ),
        );
      const [few] = await draft(holders.slice(0, 1));
      const [many] = await draft(holders.slice(1));
      expect(many).toEqual(few);
    });
  }
});
