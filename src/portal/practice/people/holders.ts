import { clientNumber, numbers } from '../seeded-numbers.ts';
import type { Person } from './person.ts';
import { testBsn } from './test-numbers.ts';

export interface Address {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
}

export interface Holder extends Person {
  number: number;
  address: Address;
}

function inhabitant(number: number, houseNumber: number): Pick<Holder, 'number' | 'bsn' | 'address'> {
  return {
    number,
    bsn: testBsn(number),
    address: { street: 'Voorbeeldstraat', houseNumber: String(houseNumber), postcode: '1234AB', city: 'Voorbeeldstad' },
  };
}

/** The people of the leaflet. */
export const holder: Holder = {
  ...inhabitant(numbers.holder, 17),
  initials: 'B.I.J.',
  surname: 'Voorbeeld',
  birthDate: '1948-05-26',
};

const [first, second, third] = numbers.representedHolders;

export const representedHolders: readonly [Holder, Holder, Holder] = [
  { ...inhabitant(first, 18), initials: 'A.', surname: 'Proefpersoon', birthDate: '2001-09-30' },
  { ...inhabitant(second, 19), initials: 'C.D.', surname: 'Testema', birthDate: '1985-02-11' },
  { ...inhabitant(third, 20), initials: 'E.', surname: 'van der Oefening', birthDate: '1957-12-05' },
];

/** An organisation is the curator of this holder. */
export const holderOfOrganisation: Holder = {
  ...inhabitant(numbers.holderOfOrganisation, 21),
  initials: 'G.H.',
  surname: 'Beschermd',
  birthDate: '1962-08-17',
};

const surnames = (
  'Aalders,Bakema,Coenraads,Dijkhuis,Elzinga,Fransen,Geerts,van den Heuvel,Idema,Jorna,' +
  'Kooistra,Lammers,van der Meulen,Nauta,Oosterhof,Postma,Quist,de Ruiter,Sinnema,Tuinstra'
).split(',');
const LETTERS = 'ABCDEFGHIJKLMNOPRSTVWZ';
const BIRTH_YEARS = { first: 1935, count: 65 };

function letter(index: number): string {
  return LETTERS.charAt(index % LETTERS.length);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The holder who is client `client` of the institution; the same for ever. */
export function clientHolder(client: number): Holder {
  return {
    ...inhabitant(clientNumber(client), client),
    initials: `${letter(client)}.${letter(Math.floor(client / LETTERS.length))}.`,
    surname: surnames[(client * 7) % surnames.length] ?? '',
    birthDate: `${BIRTH_YEARS.first + (client % BIRTH_YEARS.count)}-${pad((client % 12) + 1)}-${pad((client % 28) + 1)}`,
  };
}
