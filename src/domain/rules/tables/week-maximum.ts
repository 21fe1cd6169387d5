import type { IsoDate } from '../../values/date.ts';
import type { AgreementKind, CareLaw, CareProviderKind } from '../../words.ts';
import { valueAt } from '../dated-value.ts';
import type { Rules } from '../rules.ts';

/**
 * Minutes one provider may work in a week for one holder: an employee by the working hours law, any other
 * person by the 40-hour norm. An organisation sends several people. Source: Rlz 5.18(1)(d), 5.22(4); ATW 5:7.
 */
export function weekMaximum(
  kind: AgreementKind,
  providerKind: CareProviderKind,
  rules: Rules,
  date: IsoDate,
  laws: readonly CareLaw[],
): number | undefined {
  if (providerKind === 'organisation') return undefined;
  return valueAt(kind === 'employment' ? rules.workingWeekMaximum : rules.weekNorm, date, laws);
}
