import type { DatedValue, DatedValues } from '../dated-value.ts';

function since(validFrom: string, value: number, source: string): DatedValue {
  return { validFrom, value, source };
}

function since2015(value: number, source: string): DatedValues {
  return [since('2015-01-01', value, source)];
}

export const sickPayTerm = since2015(728, 'BW 7:629(1): 104 weeks');

const HOME_HELP =
  'BW 7:629(2): six weeks for who works fewer than four days a week in a household; SVB, loon bij ziekte';

// The bill on home help takes this rule away, back to 2026; until it is law the SVB goes by six weeks.
export const sickPayShortTerm: DatedValues = [
  { validFrom: '2015-01-01', validTo: '2025-12-31', value: 42, source: HOME_HELP },
  { validFrom: '2026-01-01', value: 42, source: `${HOME_HELP}; bill 36 744 takes it away`, unverified: true },
];

export const sickPayFullFromDaysPerWeek = since2015(4, 'SVB, loon bij ziekte: four days a week or more');

// The law may give fewer weeks by now.
export const sickPayPensionTerm: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 91,
    source: 'SVB, loon bij ziekte: 13 weeks from state pension age',
    unverified: true,
  },
];

const PENSION = 'AOW article 7a';
export const pensionAge: DatedValues = [
  since('2018-01-01', 792, PENSION),
  since('2019-01-01', 796, PENSION),
  since('2022-01-01', 799, PENSION),
  since('2023-01-01', 802, PENSION),
  since('2024-01-01', 804, PENSION),
  since('2028-01-01', 807, PENSION),
];

export const sickPayFirstYear = since2015(100_00, 'SVB, loon bij ziekte: all of the wage in the first year');
export const sickPayLater = since2015(70_00, 'SVB, loon bij ziekte; BW 7:629(1): 70% after the first year');
export const waitingDaysMaximum = since2015(2, 'BW 7:629(9): two days at most, when agreed');
export const spellGap = since2015(28, 'BW 7:629(10): spells less than four weeks apart count together');

export const pregnancyLeaveEarliest = since2015(42, 'Wazo 3:1(2): six weeks before the day after the expected date');
export const pregnancyLeaveLatest = since2015(28, 'Wazo 3:1(2): four weeks before the day after the expected date');
export const leaveAfterBirth = since2015(70, 'Wazo 3:1(3): ten weeks after the birth, and what was not taken before');
export const leaveExtension = since2015(70, 'Wazo 3:1(5): ten weeks longer at most while the child is in hospital');

export const birthLeave: DatedValues = [since('2019-01-01', 7, 'Wazo 4:2: once the hours of a week')];
export const birthLeaveWithin: DatedValues = [since('2019-01-01', 28, 'Wazo 4:2: within four weeks')];
export const additionalBirthLeave: DatedValues = [since('2020-07-01', 35, 'Wazo 4:2a: five weeks')];
export const additionalBirthLeaveWithin: DatedValues = [since('2020-07-01', 6, 'Wazo 4:2a: within six months')];
export const paidParentalLeave: DatedValues = [since('2022-08-02', 63, 'Wazo 6:3: nine weeks')];
export const paidParentalLeaveWithin: DatedValues = [since('2022-08-02', 12, 'Wazo 6:3: in the first year')];
