import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { testAgb } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';
import { promised } from '../../support/promised.ts';
import { terminalOf } from './terminal.ts';

const portal = usePortal();
const { reads, json } = terminalOf(portal);

/** Somebody who is self-employed gives care to a holder from December on. */
const care = [
  ['--holder', 'A0000819'],
  ['--provider-kind', 'self-employed'],
  ['--provider-agb', '41999002'],
  ['--family', 'none'],
  ['--kind', 'assignment'],
  ['--start', '2026-12-01'],
  ['--term', 'fixed'],
  ['--end', '2026-12-31'],
  ['--hours', 'irregular'],
  ['--rate', 'individual-guidance=hour:40'],
  ['--activities', 'Samen koken'],
  ['--care-description', 'Hulp bij het koken'],
  ['--payroll', 'no'],
].flat();

describe('signing in', () => {
  promised('awardOpensDoor', async () => {
    expect((await json('holder', 'award list')).items).toMatchObject([{ id: 'T0000001' }]);
    expect(await json('holder', 'whoami')).toMatchObject({ role: 'budget-holder' });
  });

  promised('safeSignIn', async () => {
    const { signIn } = await json('holder', 'whoami');
    expect(signIn).toMatchObject({ assuranceLevel: expect.stringMatching(/substantial|high/) });
    expect(signIn.tokenEndsAt > signIn.signedInAt).toBe(true);
  });

  promised('viewAsHolder', async () => {
    expect(await reads('representative', 'budget show --holder A0000818')).toContain(
      'U bekijkt de site als A. Proefpersoon',
    );
  });
});

describe('several holders', () => {
  promised('atOneGlance', async () => {
    const { items } = await json('representative', 'holder overview');
    expect(items.map(({ budgetHolder }: { budgetHolder: { id: string } }) => budgetHolder.id).sort()).toEqual([
      'A0000818',
      'A0000819',
      'A0000820',
    ]);
    // The overview counts what the start page of each holder counts.
    for (const { budgetHolder, declarationsWaiting, agreementsWaiting, paymentsWaiting } of items) {
      const { tasks } = await json('representative', `home --holder ${budgetHolder.id}`);
      const ofHolder = tasks.filter(({ kind }: { kind: string }) => kind !== 'make-profile');
      const all = ofHolder.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(declarationsWaiting + agreementsWaiting + paymentsWaiting).toBe(all);
    }
    const one = await json('representative', 'holder overview --holder A0000819');
    expect(one.items).toEqual(items.filter((item: (typeof items)[0]) => item.budgetHolder.id === 'A0000819'));
  });
});

describe('making an agreement', () => {
  let agreement = '';

  promised('kindHelp', async () => {
    const family = care.with(care.indexOf('none'), 'partner');
    const { code, stderr } = await portal.as('representative', ['agreement', 'create', '--draft', ...family]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('KIND_') });
  });

  promised('draftAgreement', async () => {
    const made = await json('representative', 'agreement create --draft', ...care);
    agreement = made.id;
    expect(made).toMatchObject({ status: 'draft', budgetHolder: { id: 'A0000819' } });
  });

  promised('knownProvider', async () => {
    expect(await reads('representative', `agreement show ${agreement}`)).toContain('Praktijk Zelfstandig');
  });

  promised('shareAgreement', async () => {
    await reads('representative', `agreement share ${agreement}`);
    expect((await json('self-employed', `agreement show ${agreement}`)).status).toBe('shared');
  });

  promised('agreementStatus', async () => {
    expect(await reads('representative', 'agreement list --holder A0000819')).toContain(`${agreement} gedeeld`);
  });

  promised('holderSigns', async () => {
    await reads('self-employed', `agreement sign ${agreement} --yes`);
    await reads('representative', `agreement sign ${agreement} --yes`);
    const { signatures } = await json('representative', `agreement show ${agreement}`);
    expect(signatures.map(({ role }: { role: string }) => role)).toEqual(['care-provider', 'representative']);
  });

  promised('sentOn', async () => {
    await reads('representative', `agreement submit ${agreement} --yes`);
    expect((await json('representative', `agreement show ${agreement}`)).status).toBe('in-assessment');
  });

  promised('officeAssesses', async () => {
    await reads('assessor', `office agreement assess ${agreement} --decision approve --yes`);
    expect((await json('representative', `agreement show ${agreement}`)).status).toBe('approved');
  });

  promised('toldOfApproval', async () => {
    const { items } = await json('representative', 'message list --holder A0000819');
    const told = items.find(({ recordId }: { recordId: string }) => recordId === agreement);
    const shown = await reads('representative', `message show ${told.id}`);
    expect(shown).toContain('Goedkeuring zorgovereenkomst');
    // The screen says the next step as the letter does.
    expect(shown).toContain(`Bekijken, en wat u kunt doen: pgb agreement show ${told.recordId}`);
  });

  promised('changeAgreement', async () => {
    expect(await reads('representative', `agreement show ${agreement}`)).toContain(`pgb agreement amend ${agreement}`);
  });
});

describe('declaring', () => {
  const line = ['--agreement', 'Z0000003', '--line'];
  let declaration = '';

  promised('asAgreed', async () => {
    const beyond = await portal.as('holder', ['declaration', 'create', ...line, '2026-10-05=24', '--yes']);
    expect({ code: beyond.code, told: beyond.stderr }).toEqual({ code: 1, told: expect.stringMatching(/HOURS_/) });
  });

  promised('hoursPerDay', async () => {
    const made = await json('holder', 'declaration create', ...line, '2026-10-05=2', '--line', '2026-10-07=2', '--yes');
    declaration = made.id;
    expect(made.lines).toMatchObject([
      { date: '2026-10-05', minutes: 120 },
      { date: '2026-10-07', minutes: 120 },
    ]);
  });

  promised('declareCare', async () => {
    expect((await json('holder', `declaration show ${declaration}`)).status).toBe('submitted');
  });

  promised('toThePayer', async () => {
    const { items } = await json('holder', 'budget scheduled');
    expect(items).toMatchObject([{ declarationId: declaration }]);
  });

  promised('scheduledFromBudget', async () => {
    expect(await reads('holder', 'budget scheduled')).toContain(declaration);
  });

  promised('whatIsLeft', async () => {
    const { totalCents, paidCents, scheduledCents, remainingCents } = await json('holder', 'budget show T0000001');
    expect(scheduledCents).toBeGreaterThan(0);
    expect(remainingCents).toBe(totalCents - paidCents - scheduledCents);
  });

  promised('judgeDeclaration', async () => {
    const { items } = await json('holder', 'declaration list --status awaiting-holder');
    await reads('holder', `declaration approve ${items[0].id} --yes`);
    expect((await json('holder', `declaration show ${items[0].id}`)).status).toBe('submitted');
  });

  promised('isItPaid', async () => {
    expect(await reads('holder', 'declaration show D0000001')).toMatch(/Status uitbetaald .* U0000002/);
  });

  promised('overviewWithWages', async () => {
    expect(await reads('holder', 'declaration list')).toMatch(/D0000001 uitbetaald .* U0000002/);
  });
});

describe('a care provider who is ill', () => {
  promised('providerIsIll', async () => {
    const told = await reads('holder', 'absence report Z0000003 --from 2026-11-02');
    expect(told).toContain('Z0000003');
    expect((await json('holder', 'absence list')).items).toMatchObject([{ agreementId: 'Z0000003', kind: 'sickness' }]);
  });

  promised('replacementCare', async () => {
    const provider = [
      '--provider-kind',
      'organisation',
      '--provider-agb',
      testAgb('41', 901),
      '--provider-name',
      'Vervanging',
    ];
    const care = ['--kind', 'assignment-organisation', '--start', '2026-11-03', '--rate', 'household-help=hour:25'];
    const made = await json(
      'holder',
      'agreement create --draft --term replacement --replaces Z0000003 --hours irregular --family none',
      ...[...provider, ...care],
    );
    expect(made).toMatchObject({ workArrangements: { termKind: 'replacement', replacesAgreementId: 'Z0000003' } });
  });
});

describe('looking', () => {
  promised('holderProfile', async () => {
    await reads('holder', 'profile edit --yes --email budgethouder@voorbeeld.example');
    expect(await reads('holder', 'profile show')).toContain('budgethouder@voorbeeld.example');
  });

  promised('newestMessages', async () => {
    const listed = [...(await reads('holder', 'home')).matchAll(/pgb message download (B\d+)/g)];
    expect(listed).toHaveLength(5);
    const folder = dataDir();
    const [, id = ''] = listed[0] ?? [];
    await reads('holder', `message download ${id}`, '--output-dir', folder);
    expect(
      readFileSync(join(folder, `${id}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  promised('holderTasks', async () => {
    expect(await reads('holder', 'home')).toContain('Wat wilt u vandaag gaan doen?');
  });

  promised('totalBudget', async () => {
    expect(await reads('holder', 'budget show T0000001')).toContain('Totaal € 48.000,00');
  });

  promised('paidFromBudget', async () => {
    expect(await reads('holder', 'budget paid')).toContain('U0000002');
  });

  promised('holderMessages', async () => {
    const { items } = await json('holder', 'message list');
    await reads('holder', `message read ${items[0].id}`);
    expect(await json('holder', `message show ${items[0].id}`)).toMatchObject({ readAt: expect.any(String) });
  });
});
