import { z } from 'zod';
import type { Address } from '../../store/queries/people/budget-holders.ts';
import type { Register, RegisteredPerson } from '../registers.ts';
import { askOverHttp, type HttpSource } from '../../over-http/ask-over-http.ts';

const text = z.string().optional();
const Found = z.object({
  personen: z.array(
    z.object({
      naam: z.object({ voorletters: z.string(), voorvoegsel: text, geslachtsnaam: z.string() }),
      geboorte: z.object({ datum: z.object({ datum: z.iso.date().optional() }).optional() }).optional(),
      geheimhoudingPersoonsgegevens: z.boolean().optional(),
      verblijfplaats: z
        .object({
          verblijfadres: z
            .object({
              officieleStraatnaam: text,
              korteStraatnaam: text,
              huisnummer: z.int().optional(),
              huisletter: text,
              huisnummertoevoeging: text,
              postcode: text,
              woonplaats: text,
            })
            .optional(),
        })
        .optional(),
    }),
  ),
});
type Person = z.output<typeof Found>['personen'][number];

const fields = [
  'naam.voorletters',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'geboorte.datum',
  'verblijfplaats.verblijfadres',
];

/**
 * The register of persons as its API speaks. The BSN stands in the body, since an address stands in logs. Source: Haal
 * Centraal BRP bevragen, RaadpleegMetBurgerservicenummer.
 */
export function personsOverHttp(source: HttpSource): Register<RegisteredPerson> {
  return async (bsn) => {
    const answer = await askOverHttp(source, {
      path: 'personen',
      keyHeader: 'x-api-key',
      body: { type: 'RaadpleegMetBurgerservicenummer', fields, burgerservicenummer: [bsn] },
    });
    if (answer === undefined) return undefined;
    const [person] = Found.parse(answer).personen;
    return person && toPerson(person);
  };
}

function toPerson({ naam, geboorte, verblijfplaats, geheimhoudingPersoonsgegevens }: Person): RegisteredPerson {
  return {
    initials: naam.voorletters,
    surname: [naam.voorvoegsel, naam.geslachtsnaam].filter((part) => part !== undefined).join(' '),
    birthDate: geboorte?.datum?.datum ?? null,
    address: geheimhoudingPersoonsgegevens === true ? null : toAddress(verblijfplaats),
  };
}

function toAddress(place: Person['verblijfplaats']): Address | null {
  const { officieleStraatnaam, korteStraatnaam, huisnummer, postcode, woonplaats, ...more } =
    place?.verblijfadres ?? {};
  const street = officieleStraatnaam ?? korteStraatnaam;
  if (street === undefined || huisnummer === undefined || postcode === undefined || woonplaats === undefined)
    return null;
  const { huisletter = '', huisnummertoevoeging: addition } = more;
  const houseNumber = `${huisnummer}${huisletter}${addition === undefined ? '' : `-${addition}`}`;
  return { street, houseNumber, postcode, city: woonplaats };
}
