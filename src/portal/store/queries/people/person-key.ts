import { expressionBuilder, type ExpressionWrapper, sql } from 'kysely';
import type { Row, Tables } from '../../schema.ts';

// A person is named by the keyed hash of the BSN. The BSN that a holder wrote down beside the number of a company is not
// proved, and a company is named by its number here.
const companyPrefix = 'care-provider ';

export function personOfProvider({ id, kind, bsnHash }: Pick<Row<'careProvider'>, 'id' | 'kind' | 'bsnHash'>): string {
  return kind === 'person' && bsnHash !== null ? bsnHash : `${companyPrefix}${id}`;
}

/** The number of the company that is named so; undefined for a person. */
export function companyNumber(person: string): number | undefined {
  return person.startsWith(companyPrefix) ? Number(person.slice(companyPrefix.length)) : undefined;
}

const organisationPrefix = 'organisation ';

/** An organisation that acts for holders is named by its number in the trade register, whatever awards name it. */
export function personOfOrganisation(kvkNumber: string): string {
  return `${organisationPrefix}${kvkNumber}`;
}

/** The number in the trade register of an organisation that is named so; undefined for anybody else. */
export function organisationNumber(person: string): string | undefined {
  return person.startsWith(organisationPrefix) ? person.slice(organisationPrefix.length) : undefined;
}

/** The same within a query on care providers. */
export function providerPerson(): ExpressionWrapper<Tables, 'careProvider', string> {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  const company = sql<string>`${sql.lit(companyPrefix)} || cast(${eb.ref('careProvider.id')} as text)`;
  return eb.fn.coalesce(
    eb.case().when('careProvider.kind', '=', 'person').then(eb.ref('careProvider.bsnHash')).end(),
    company,
  );
}
