import type { IsoDate } from '../../../domain/values/date.ts';
import type { CareProviderKind } from '../../../domain/words.ts';
import { numbers } from '../seeded-numbers.ts';
import { carer as carerPerson, employee as employeePerson, nameOf, type Person } from './person.ts';
import { testAgb, testIban, testKvk } from './test-numbers.ts';

export interface Provider {
  number: number;
  kind: CareProviderKind;
  name: string;
  iban: string;
  /** True when it stands in the trade register with care as its activity. */
  careRegistered: boolean;
  agbCode?: string;
  kvkNumber?: string;
  bsn?: string;
  birthDate?: IsoDate;
}

function person(number: number, facts: Person): Provider {
  return {
    number,
    kind: 'person',
    name: nameOf(facts),
    bsn: facts.bsn,
    birthDate: facts.birthDate,
    iban: testIban(number),
    careRegistered: false,
  };
}

/** The institution: the clients that can be added are all its own. */
export const organisation = {
  number: numbers.organisation,
  kind: 'organisation',
  name: 'Stichting Zorgvoorbeeld',
  agbCode: testAgb('75', numbers.organisation),
  kvkNumber: testKvk(numbers.organisation),
  iban: testIban(numbers.organisation),
  careRegistered: true,
} as const satisfies Provider;

/** The code of its other location, which the AGB register knows and the portal does not until it is added. */
export const secondAgbCode = testAgb('75', 901);

export const selfEmployed = {
  number: numbers.selfEmployed,
  kind: 'self-employed',
  name: 'Praktijk Zelfstandig',
  agbCode: testAgb('41', numbers.selfEmployed),
  kvkNumber: testKvk(numbers.selfEmployed),
  iban: testIban(numbers.selfEmployed),
  careRegistered: true,
} as const satisfies Provider;

export const carer = person(numbers.carer, carerPerson);
export const employee = person(numbers.employee, employeePerson);

export const providers: readonly Provider[] = [organisation, selfEmployed, carer, employee];
