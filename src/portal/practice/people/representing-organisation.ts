import { numbers } from '../seeded-numbers.ts';
import { testKvk } from './test-numbers.ts';

/** An organisation that acts for holders, as opposed to one that gives care. */
export interface RepresentingOrganisation {
  name: string;
  kvkNumber: string;
}

export const representingOrganisation: RepresentingOrganisation = {
  name: 'Curatele en Bewind Oefenland',
  kvkNumber: testKvk(numbers.representingOrganisation),
};
