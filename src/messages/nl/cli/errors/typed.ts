import type { InvalidValue, WantedValue } from '../../../shape/cli/errors.ts';
import { meant } from './meant.ts';

const expected = {
  text: 'een tekst',
  name: 'een naam',
  'agb-code': 'een AGB-code: 8 cijfers',
  'kvk-number': 'een KVK-nummer: 8 cijfers, met de nullen vooraan',
  'short-name': 'een naam van letters, cijfers, streepjes en punten, zonder spaties',
  count: 'een geheel getal',
  date: 'een datum, bijvoorbeeld 2026-10-01 of 01-10-2026',
  month: 'een maand, bijvoorbeeld 2026-10',
  amount: 'een bedrag in euro’s, bijvoorbeeld 65 of 1.234,56',
  hours: 'uren, bijvoorbeeld 7,5 of 7:30',
  id: 'een nummer',
  choice: 'een van de mogelijkheden',
  'address-or-code': 'een adres of een code',
  file: 'een bestand',
  folder: 'een map',
  url: 'een adres dat begint met https:// (http:// alleen op deze computer zelf), zonder naam of wachtwoord erin',
  database: 'een adres van PostgreSQL dat begint met postgres://',
  'error-limit': 'een aantal regels, bijvoorbeeld 100, of een deel ervan',
  duration: 'een aantal weken of dagen, bijvoorbeeld 6w of 10d',
  line: 'een dag en een aantal, bijvoorbeeld 2026-10-01=7,5',
  raise: 'een zorgovereenkomst en een percentage',
  percentage: 'een percentage, zoals 3% of 2,5%',
  chainEnd: 'het einde van een keten, als positie:hash',
  functionAmount: 'een zorgfunctie en een bedrag',
  agreementHours: 'een zorgovereenkomst en uren per week',
  newAgreement: 'uren per week en een uurtarief',
  rate: 'een zorgfunctie, een eenheid en een bedrag',
  percent: 'een percentage, bijvoorbeeld 1% of 0,5%',
  pause: 'een aantal seconden, bijvoorbeeld 2s of 200ms',
  statusShare: '429 of 503 met een percentage, bijvoorbeeld 429=5%',
  slowness: 'een aantal seconden, zo nodig met een percentage, bijvoorbeeld 2s of 2s=10%',
  column: 'een kolom en de naam die zij in het bestand heeft',
  json: 'JSON',
};

function expectation({ expected: kind, limits, choices, example }: WantedValue): string {
  if (choices.length > 0) return `een van: ${choices.join(', ')}`;
  if (limits) return `${expected[kind]} van ${limits.min} tot en met ${limits.max}`;
  return example === undefined ? expected[kind] : `${expected[kind]}, bijvoorbeeld ${example}`;
}

/** Errors about what was typed: commands, flags, and values that cannot be read. */
export const typedErrors = {
  'password-typed': (_: object) => ({
    what: 'In --database staat een wachtwoord. Iedereen op deze computer kan dat lezen in de lijst van processen.',
    next: 'Zet het adres in PGB_DATABASE, of laat het wachtwoord weg en zet het in PGPASSWORD of in het bestand van PGPASSFILE.',
  }),
  'unknown-command': ({ name, suggestions, help }: { name: string; suggestions: readonly string[]; help: string }) => ({
    what: `De opdracht ‘${name}’ bestaat niet.`,
    next: `${meant(suggestions)}De opdrachten: ${help}`,
  }),
  'missing-command': ({ help }: { help: string }) => ({
    what: 'Er ontbreekt wat u wilt doen.',
    next: `De mogelijkheden: ${help}`,
  }),
  'unknown-option': ({
    option,
    suggestions,
    help,
  }: {
    option: string;
    suggestions: readonly string[];
    help: string;
  }) => ({
    what: `De optie ${option} bestaat niet bij deze opdracht.`,
    next: `${meant(suggestions)}De opties: ${help}`,
  }),
  'missing-value': ({ option, help }: { option: string; help: string }) => ({
    what: `Achter ${option} ontbreekt een waarde.`,
    next: `Geef de waarde na de optie. Een voorbeeld: ${help}`,
  }),
  'nothing-to-declare': ({ month, agreement }: { month: string; agreement: string | undefined }) => ({
    what:
      agreement === undefined
        ? `Voor ${month} is er geen zorgovereenkomst waarvoor u nog uren of dagdelen kunt declareren.`
        : `Voor ${month} kunt u onder zorgovereenkomst ${agreement} geen uren of dagdelen (meer) declareren.`,
    next: `Wat er al is gedeclareerd: pgb declaration list. Een maandloon of vast maandbedrag wordt vanzelf betaald. Een andere maand kiest u met --month.`,
  }),
  'pdf-unusable': ({ file, problem }: { file: string; problem: 'size' | 'kind' }) => ({
    what:
      problem === 'size'
        ? `${file} is groter dan 2 MB.`
        : `${file} is geen PDF, of een PDF waarvan het einde ontbreekt.`,
    next: 'Bewaar het stuk als PDF van ten hoogste 2 MB en geef dat mee.',
  }),
  'no-month-to-copy': ({ month, agreement }: { month: string; agreement: string }) => ({
    what: `Onder zorgovereenkomst ${agreement} is er over ${month} geen declaratie om over te nemen.`,
    next: `Laat --copy-last-month weg en geef de dagen met --line, of kies een andere maand met --month.`,
  }),
  'missing-option': ({ option, value }: { option: string; value?: WantedValue }) => ({
    what: `De optie ${option} ontbreekt.`,
    next: `Geef ${option} mee${value === undefined ? '' : ` (${expectation(value)})`}; dezelfde opdracht met --help toont een voorbeeld.`,
  }),
  'nothing-to-amend': (_: object) => ({
    what: 'Er is geen goedgekeurde zorgovereenkomst die hierbij past, en dus niets te wijzigen.',
    next: 'Bekijk welke er zijn: pgb agreement list --status approved. Kies een andere budgethouder, zorgverlener of zorgwet.',
  }),
  'missing-argument': ({ name, help }: { name: string; help: string }) => ({
    what: `Er ontbreekt een waarde: <${name}>.`,
    next: `Een voorbeeld: ${help}`,
  }),
  'excess-arguments': ({ help }: { help: string }) => ({
    what: 'Er staat meer achter de opdracht dan erbij hoort.',
    next: `Zet een waarde met spaties tussen aanhalingstekens. De vorm: ${help}`,
  }),
  'invalid-value': (params: InvalidValue) => ({
    what: `${params.place}: ‘${params.typed}’ kan hier niet.`,
    next: `${meant(params.suggestions)}Verwacht wordt ${expectation(params)}.`,
  }),
  'unknown-field': ({
    field,
    allowed,
    suggestions,
  }: {
    field: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `Het veld ‘${field}’ bestaat hier niet.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}`,
  }),
  'unknown-topic': ({ topic, suggestions }: { topic: string; suggestions: readonly string[] }) => ({
    what: `Er is geen uitleg over ‘${topic}’.`,
    next: `${meant(suggestions)}Begin bij: pgb --help`,
  }),
  'unknown-setting': ({
    key,
    allowed,
    suggestions,
  }: {
    key: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `De instelling ‘${key}’ bestaat niet.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}`,
  }),
  'options-conflict': ({ one, other }: { one: string; other: string }) => ({
    what: `${one} en ${other} gaan niet samen.`,
    next: 'Geef er één van de twee.',
  }),
  'faults-together': (_: object) => ({
    what: '--drop, --drop-after-commit en --status zijn samen meer dan 100%.',
    next: 'Een verzoek eindigt op één manier: kies lagere percentages.',
  }),
  'needs-running-portal': (_: object) => ({
    what: 'Storingen horen bij een oefenportaal dat blijft draaien.',
    next: 'Start er een met pgb portal start, met dezelfde opties, of noem er een met --portal.',
  }),
  'nothing-chosen': ({ options }: { options: string }) => ({
    what: 'Er is niets gekozen om dit mee te doen.',
    next: `Geef ${options}.`,
  }),
  'needs-terminal': ({ option }: { option: string }) => ({
    what: 'Hier is geen terminal om een vraag te stellen.',
    next: `Geef het antwoord mee met ${option}, of start de opdracht in een terminal.`,
  }),
  'needs-confirmation': ({ option }: { option: string }) => ({
    what: 'Dit kan niet ongedaan worden gemaakt en hier is geen terminal om u te laten bevestigen.',
    next: `Geef ${option} mee als u het zeker weet.`,
  }),
  'needs-reading': ({ agreement }: { agreement: string }) => ({
    what: `U staat in voor wat in ${agreement} staat, en hier is geen terminal om het u te laten lezen.`,
    next: `Lees het met pgb agreement show ${agreement} en geef de versie die u las mee met --read-version, of --yes voor de versie die er nu staat.`,
  }),
};
