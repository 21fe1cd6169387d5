import type { Registers } from '../../registers/registers.ts';
import { holder, holderOfOrganisation, representedHolders } from './holders.ts';
import { carer, employee, type Person, representative } from './person.ts';
import { organisation, secondAgbCode, selfEmployed } from './providers.ts';
import { representingOrganisation } from './representing-organisation.ts';

// Whoever is not a holder of the practice portal lives here.
const address = { street: 'Oefenlaan', houseNumber: '4', postcode: '1234AB', city: 'Voorbeeldstad' };

const persons = new Map(
  [
    holder,
    ...representedHolders,
    holderOfOrganisation,
    ...[representative, carer, employee].map((one) => ({ ...one, address })),
  ].map((person: Person & { address: typeof address }) => [person.bsn, person]),
);
const companies = [organisation, selfEmployed];

function companyOf(one: (typeof companies)[number] | undefined) {
  return one && { name: one.name, kvkNumber: one.kvkNumber, givesCare: one.careRegistered };
}

/** The registers of the practice portal know its people, and nobody whom somebody made up. */
export const practiceRegisters: Registers = {
  persons: (bsn) => {
    const person = persons.get(bsn);
    if (person === undefined) return Promise.resolve(undefined);
    const { initials, surname, birthDate } = person;
    return Promise.resolve({ initials, surname, birthDate, address: person.address });
  },
  agb: (agbCode) =>
    Promise.resolve(
      companyOf(agbCode === secondAgbCode ? organisation : companies.find((one) => one.agbCode === agbCode)),
    ),
  kvk: (kvkNumber) =>
    Promise.resolve(
      kvkNumber === representingOrganisation.kvkNumber
        ? { ...representingOrganisation, givesCare: false }
        : companyOf(companies.find((one) => one.kvkNumber === kvkNumber)),
    ),
};
