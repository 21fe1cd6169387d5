import { describe, expect } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { promised } from '../../support/promised.ts';
import { terminalOf } from './terminal.ts';

const portal = usePortal();
const { reads, json } = terminalOf(portal);

/** The agreement that the seed shares with somebody who is self-employed. */
const shared = 'Z0000008';

describe('an agreement that was shared', () => {
  promised('opensWhenShared', async () => {
    expect(await json('self-employed', 'whoami')).toMatchObject({ role: 'care-provider' });
    expect((await json('self-employed', `agreement show ${shared}`)).status).toBe('shared');
  });

  promised('providerMessages', async () => {
    const { items } = await json('self-employed', 'message list');
    expect(items.map(({ recordId }: { recordId: string }) => recordId)).toContain(shared);
  });

  promised('fromStartPage', async () => {
    expect(await reads('self-employed', 'home')).toContain('1 zorgovereenkomst controleren en ondertekenen');
  });

  promised('foundByCode', async () => {
    const { careProvider } = await json('self-employed', `agreement show ${shared}`);
    expect(careProvider.name).toBe('Praktijk Zelfstandig');
  });

  promised('openOne', async () => {
    expect(await reads('self-employed', `agreement show ${shared}`)).toContain('Naam budgethouder B.I.J. Voorbeeld');
  });

  promised('allThatWasFilledIn', async () => {
    const { generalTerms } = await json('self-employed', `agreement show ${shared}`);
    expect(await reads('self-employed', `agreement document ${shared}`)).toContain(generalTerms.careDescription);
  });

  promised('providerSigns', async () => {
    await reads('self-employed', `agreement sign ${shared} --yes`);
    expect((await json('holder', `agreement show ${shared}`)).status).toBe('signed-by-provider');
  });

  promised('providerAgreements', async () => {
    expect(await reads('self-employed', 'agreement list')).toContain(`${shared} ondertekend door zorgverlener`);
  });
});

describe('declaring', () => {
  promised('providerDeclares', async () => {
    await reads('holder', 'declaration reject D0000007 --yes', '--reason', 'Een dag te veel');
    const day = ['--line', '2026-10-05 1 household-help'];
    const made = await json('carer', 'declaration create --agreement Z0000002 --yes', ...day);
    expect(made).toMatchObject({ status: 'awaiting-holder' });
  });

  promised('providerOverview', async () => {
    expect(await reads('organisation', 'declaration list')).toContain('F2026-09-1');
  });

  promised('isMyMoneyThere', async () => {
    expect(await reads('organisation', 'payment list')).toContain('U0000002 uitbetaald');
  });
});

describe('looking', () => {
  promised('providerProfile', async () => {
    await reads('self-employed', 'profile edit --yes --phone 0201234567');
    expect(await reads('self-employed', 'profile show')).toContain('0201234567');
  });

  promised('providerHome', async () => {
    expect(await reads('organisation', 'home')).toContain('Wat wilt u vandaag gaan doen?');
  });
});
