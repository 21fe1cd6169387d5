import { apiVersion } from '../http/headers.ts';
import type { Json } from './json.ts';

export interface Contact {
  name: string;
  email: string;
  url: string;
}

const description = `Personal care budgets (persoonsgebonden budget, pgb): awards, agreements, declarations and payments.

This API follows the Dutch government's REST API Design Rules, with one exception that was made knowingly: resources and
fields have English names, where the rule on interface language says that they should be Dutch. The whole product is in
English in its code. Law names (Wlz, Wmo, Jeugdwet, Zvw) and identifiers (BSN, AGB, KVK, IBAN, UZOVI) are not translated,
each resource names its Dutch term, and every text for people comes in Dutch or English by Accept-Language.

Money is whole euro cents, time is whole minutes, distance is whole metres. A date is a date in the Netherlands; a moment is in UTC.
Records have numbers that can be said over the phone: a letter and at least seven digits.

Fields marked \`x-personal\` hold personal data. A BSN or IBAN goes in whole and comes out masked; neither ever stands in a URI.

Every write takes an Idempotency-Key. A write that is sent again with the same key and body is answered as the first time;
the same key with another body is refused. Errors are application/problem+json with a \`code\`; \`issues\` lists all that is wrong at once.
Lists answer a page: go on with \`cursor\` until \`nextCursor\` is null. Unknown fields in an answer are to be ignored.

What somebody may not see is 404; what they may see but not do is 403. \`x-roles\` names who may call an operation.`;

const license = { name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' };

export function info({ name, email, url }: Contact): Json {
  return {
    title: 'PGB Portaal',
    version: apiVersion,
    description,
    contact: { name, email, url },
    license,
  };
}
