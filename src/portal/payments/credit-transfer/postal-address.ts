import { bankText, isPrintableByBanks } from '../../../domain/payment/bank-text.ts';
import { writeElement } from './write-element.ts';

/** An address in the Netherlands, as the register of persons has it. */
export interface PostalAddress {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
}

// In the order of the schema. Source: ISO 20022, PostalAddress24.
const parts = [
  ['StrtNm', 'street', 70],
  ['BldgNb', 'houseNumber', 16],
  ['PstCd', 'postcode', 16],
  ['TwnNm', 'city', 35],
] as const satisfies readonly (readonly [element: string, field: keyof PostalAddress, most: number])[];

/**
 * An address in fields of its own, never in free lines: banks refuse those since 15 November 2026, and an address without
 * its town. It may always be absent. Source: Betaalvereniging Nederland, structured ISO 20022 address; EPC132-08.
 */
export function postalAddressXml(address: PostalAddress | null): string {
  if (address === null || !isPrintableByBanks(address.city)) return '';
  const elements = parts.map(([element, field, most]) => {
    const text = address[field];
    return isPrintableByBanks(text) ? writeElement(element, bankText(text, most)) : '';
  });
  return `<PstlAdr>${elements.join('')}${writeElement('Ctry', 'NL')}</PstlAdr>`;
}
