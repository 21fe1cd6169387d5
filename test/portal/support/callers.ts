import { parseRecordId } from '../../../src/domain/index.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';

/** They stand for nobody who signed in, and so have no profile to make. */
const nobody: Omit<Caller, 'role' | 'subject' | 'name'> = {
  person: null,
  budgetHolderIds: [],
  awardsOutside: [],
  without: { care: new Set(), money: new Set() },
  careProviderId: null,
  office: null,
};

function numberOf(id: string): number {
  return parseRecordId(id)!.number;
}

export const careOffice = { kind: 'care-office', code: '5501', name: 'Zorgkantoor Voorbeeldland' } as const;
/** A municipality whose code is the same four digits. */
export const municipality = { kind: 'municipality', code: '5501', name: 'Gemeente Voorbeeldstad' } as const;

export function assessorOf(office: NonNullable<Caller['office']>): Caller {
  return {
    ...nobody,
    role: 'assessor',
    subject: `assessor of ${office.kind}`,
    name: 'O. Ordelaar',
    office,
  };
}

export const assessor = assessorOf(careOffice);
export const paymentOfficer: Caller = { ...nobody, role: 'payment-officer', subject: 'officer', name: 'P. Penning' };

export function holderOf(id: string): Caller {
  return {
    ...nobody,
    role: 'budget-holder',
    subject: `holder ${id}`,
    name: 'B.I.J. Voorbeeld',
    budgetHolderIds: [numberOf(id)],
  };
}

export function representativeOf(...ids: string[]): Caller {
  return {
    ...nobody,
    role: 'representative',
    subject: 'representative',
    name: 'T. van Toevertrouwd',
    budgetHolderIds: ids.map(numberOf),
  };
}

export function providerOf(id: string): Caller {
  return {
    ...nobody,
    role: 'care-provider',
    subject: `provider ${id}`,
    name: 'Z. Zorgzaam',
    careProviderId: numberOf(id),
  };
}
