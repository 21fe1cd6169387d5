import type { IsoDate } from '../../../domain/values/date.ts';
import { testBsn } from './test-numbers.ts';

/** A human being, as opposed to an organisation. All of them are invented. */
export interface Person {
  initials: string;
  surname: string;
  birthDate: IsoDate;
  bsn: string;
}

export function nameOf({ initials, surname }: Pick<Person, 'initials' | 'surname'>): string {
  return `${initials} ${surname}`;
}

/** Serial numbers of BSNs: holders take their own number, the others these. */
const serials = { representative: 1, carer: 2, employee: 3 } as const;

export const representative: Person = {
  initials: 'T.',
  surname: 'van Toevertrouwd',
  birthDate: '1968-03-14',
  bsn: testBsn(serials.representative),
};

/** Daughter of the holder of the leaflet. */
export const carer: Person = {
  initials: 'M.',
  surname: 'Voorbeeld',
  birthDate: '1979-06-02',
  bsn: testBsn(serials.carer),
};

export const employee: Person = {
  initials: 'H.',
  surname: 'Hulpema',
  birthDate: '1991-11-23',
  bsn: testBsn(serials.employee),
};
