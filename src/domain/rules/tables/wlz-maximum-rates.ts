import type { DatedValue } from '../dated-value.ts';

const RLZ_2015 = 'Rlz 5.22 as of 2015, text of the law';
const JULY_2020 = 'care offices and Per Saldo, 1 July 2020; not seen in the law itself';
const YEAR_2021 = 'care office Midden-IJssel and Per Saldo, 2021';
const YEAR_2022 = 'Stcrt. 2021-45717, text of the law';
const YEAR_2023 = 'care office Menzis, 2023';
const YEAR_2024 = 'Stcrt. 2023-18273, text of the law';
const YEAR_2025 = 'care office Menzis, tariffs 2025';
const YEAR_2026 = 'calculated here: 2025 plus 5.17%; the published figure can differ by one cent';

function maximumBetween(validFrom: string, validTo: string, value: number, source: string): DatedValue {
  return {
    validFrom,
    validTo,
    law: 'Wlz',
    value,
    source,
  };
}

function deriveRate(value: number): DatedValue {
  return {
    ...maximumBetween('2026-01-01', '2026-12-31', value, YEAR_2026),
    unverified: true,
    margin: 1,
  };
}

export const formalHourMaximum = [
  maximumBetween('2015-01-01', '2020-06-30', 63_00, RLZ_2015),
  maximumBetween('2020-07-01', '2020-12-31', 65_29, JULY_2020),
  maximumBetween('2021-01-01', '2021-12-31', 66_60, YEAR_2021),
  maximumBetween('2022-01-01', '2022-12-31', 68_30, YEAR_2022),
  maximumBetween('2023-01-01', '2023-12-31', 72_39, YEAR_2023),
  maximumBetween('2024-01-01', '2024-12-31', 77_00, YEAR_2024),
  maximumBetween('2025-01-01', '2025-12-31', 80_81, YEAR_2025),
  deriveRate(84_99),
];

/** Day-part of day care. */
export const formalDayPartMaximum = [
  maximumBetween('2015-01-01', '2020-06-30', 58_00, RLZ_2015),
  // One source has 60.12.
  maximumBetween('2020-07-01', '2020-12-31', 60_11, JULY_2020),
  maximumBetween('2021-01-01', '2021-12-31', 61_32, YEAR_2021),
  maximumBetween('2022-01-01', '2022-12-31', 62_88, YEAR_2022),
  maximumBetween('2023-01-01', '2023-12-31', 66_64, YEAR_2023),
  maximumBetween('2024-01-01', '2024-12-31', 70_88, YEAR_2024),
  maximumBetween('2025-01-01', '2025-12-31', 74_40, YEAR_2025),
  deriveRate(78_25),
];

export const informalHourMaximum = [
  maximumBetween('2015-01-01', '2020-06-30', 20_00, RLZ_2015),
  maximumBetween('2020-07-01', '2020-12-31', 20_73, JULY_2020),
  maximumBetween('2021-01-01', '2021-12-31', 21_14, YEAR_2021),
  maximumBetween('2022-01-01', '2022-12-31', 21_68, YEAR_2022),
  maximumBetween('2023-01-01', '2023-12-31', 22_98, YEAR_2023),
  maximumBetween('2024-01-01', '2024-12-31', 24_44, YEAR_2024),
  maximumBetween('2025-01-01', '2025-12-31', 25_65, YEAR_2025),
  deriveRate(26_98),
];
