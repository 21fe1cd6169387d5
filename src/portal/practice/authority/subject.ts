import { PrintableString, Sequence, Set, Utf8String } from 'asn1js';
import { clientIdOf } from '../people/client-id.ts';
import { AttributeTypeAndValue, RelativeDistinguishedNames } from 'pkijs';

/** Object identifiers of what stands in a name. Sources: RFC 5280, appendix A; ITU-T X.520, organizationIdentifier. */
const oids = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  organisationId: '2.5.4.97',
  serialNumber: '2.5.4.5',
  commonName: '2.5.4.3',
} as const;

export type Name = Readonly<Partial<Record<keyof typeof oids, string>>>;

/**
 * Makes the name of an owner or an authority: each part stands by itself, in the order of `oids`, as other programs expect
 * it. The library would put all of them into one part.
 */
export function nameOf(parts: Name): RelativeDistinguishedNames {
  const sets = Object.entries(oids).flatMap(([key, type]) => {
    const value = parts[key as keyof typeof oids];
    if (value === undefined) return [];
    const text = key === 'country' ? new PrintableString({ value }) : new Utf8String({ value });
    return [new Set({ value: [new AttributeTypeAndValue({ type, value: text }).toSchema()] })];
  });
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER(false));
}

/**
 * The subject of a certificate of the practice authority: the organisation, its number in the trade register as
 * `NTRNL-12345678`, and its AGB code. Source of the form of the number: ETSI EN 319 412-1, 5.1.4. What stands where in a
 * certificate of VECOZO, UZI or PKIoverheid is another matter, and not known here.
 */
export function subjectOf({ name, agb, kvk }: { name: string; agb: string; kvk: string }): Name {
  return {
    country: 'NL',
    organisation: name,
    organisationId: `NTRNL-${kvk}`,
    serialNumber: agb,
    commonName: clientIdOf(agb),
  };
}
