import type { LanguageTexts } from '../shape/language-texts.ts';

export const forms: LanguageTexts['forms'] = {
  date: 'een bestaande datum als 2026-10-31',
  month: 'een maand als 2026-10',
  cents: 'een bedrag in hele centen, bijvoorbeeld 7550 voor € 75,50',
  minutes: 'een tijd in hele minuten, bijvoorbeeld 450 voor 7,5 uur',
  time: 'een tijd als 08:30',
  metres: 'een afstand in hele meters, bijvoorbeeld 12400 voor 12,4 km',
  'whole-number': 'een heel getal',
  flag: 'true (ja) of false (nee)',
  email: 'een e-mailadres als naam@voorbeeld.nl',
  text: 'een tekst',
  choice: 'een van de waarden die het OpenAPI-document noemt',
  list: 'een lijst van een of meer, tussen [ en ]',
  object: 'een JSON-object: velden met hun waarden, tussen { en }',
  cursor: 'de nextCursor van een eerder antwoord, ongewijzigd',
  other: 'een geldige waarde',
};

export const oneOf: LanguageTexts['oneOf'] = (values) => `een van deze waarden: ${values.join(', ')}`;

export const recordNumber: LanguageTexts['recordNumber'] = (example) => `een nummer als ${example}`;

export const line: LanguageTexts['line'] = (number) => `regel ${number}`;
