import { addDays, type IsoDate } from '../../values/date.ts';
import type { DatedValue } from '../dated-value.ts';
import { wageAges, type Rules, type WageAge } from '../rules.ts';

/** The wages of one half year, in cents an hour with 8% holiday allowance, from 21 years down to 15. */
interface WageTable {
  validFrom: IsoDate;
  source: string;
  wages: Readonly<Record<WageAge, number>>;
  /** Worked out here from the adult wage, or published one cent higher by the SVB. */
  derived?: readonly WageAge[];
}

const SVB_2025 = 'SVB, minimum wages from 1 January 2025, 8% holiday allowance included';
const SZW = 'decision of SZW on the hourly minimum, several independent sources; 8% holiday allowance added here';

// Source: Wet minimumloon, which is raised on 1 January and 1 July; since 2024 there is an hourly wage only.
const tables: readonly WageTable[] = [
  {
    validFrom: '2025-01-01',
    source: SVB_2025,
    wages: { 21: 15_19, 20: 12_15, 19: 9_12, 18: 7_60, 17: 6_00, 16: 5_24, 15: 4_56 },
  },
  {
    validFrom: '2025-07-01',
    source: `14.40 from 1 July 2025: ${SZW}`,
    wages: { 21: 15_55, 20: 12_44, 19: 9_33, 18: 7_78, 17: 6_14, 16: 5_37, 15: 4_67 },
    derived: [19, 17, 16],
  },
  {
    validFrom: '2026-01-01',
    source: `14.71 from 1 January 2026: ${SZW} (2025-0000213859)`,
    wages: { 21: 15_89, 20: 12_71, 19: 9_54, 18: 7_95, 17: 6_27, 16: 5_48, 15: 4_76 },
  },
  {
    validFrom: '2026-07-01',
    source: `14.99 from 1 July 2026: ${SZW}`,
    wages: { 21: 16_19, 20: 12_95, 19: 9_71, 18: 8_10, 17: 6_39, 16: 5_58, 15: 4_86 },
  },
];

// A wage is never lowered, so that one below the last known is surely too low; how much too low nobody can say yet.
const LAST_KNOWN: Omit<WageTable, 'wages'> = {
  validFrom: '2027-01-01',
  source: 'last table found (1 July 2026); the wage is raised every half year, so the true one is higher',
};

function entriesOf(age: WageAge): DatedValue[] {
  const known = tables.map(({ validFrom, source, wages, derived }, index): DatedValue => {
    const next = tables[index + 1]?.validFrom ?? LAST_KNOWN.validFrom;
    const entry = { validFrom, validTo: addDays(next, -1), value: wages[age], source };
    return derived?.includes(age) === true ? { ...entry, unverified: true, margin: 1 } : entry;
  });
  const last = tables.at(-1);
  return last === undefined ? known : [...known, { ...LAST_KNOWN, value: last.wages[age], unverified: true }];
}

/** The allowance is paid with each payment, so a rate must at least be the wage with it. */
export const minimumWage: Rules['minimumWage'] = Object.fromEntries(
  wageAges.map((age) => [age, entriesOf(age)]),
) as unknown as Rules['minimumWage'];
