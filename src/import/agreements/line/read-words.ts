import {
  agreementKinds,
  employerChargeLevels,
  familyRelations,
  holidayHours,
  hoursPatterns,
  termKinds,
} from '../../../domain/words.ts';
import { cell, cellError, type Cell } from '../../cells/cell.ts';
import { wordReader } from '../../cells/read-word.ts';
import { excerpt } from '../../cells/excerpt.ts';

// People shorten the names of the SVB models in these ways.
export const readKind = wordReader('agreementKind', agreementKinds, {
  opdracht: 'assignment',
  familie: 'assignment-family',
  zorginstelling: 'assignment-organisation',
  instelling: 'assignment-organisation',
});
export const readFamilyRelation = wordReader('familyRelation', familyRelations, {
  geen: 'none',
  eerstegraad: 'first-degree',
  tweedegraad: 'second-degree',
});
export const readTerm = wordReader('termKind', termKinds, { bepaald: 'fixed', onbepaald: 'indefinite' });
export const readHoursPattern = wordReader('hoursPattern', hoursPatterns, {
  vast: 'fixed',
  onregelmatig: 'irregular',
  oproep: 'irregular',
});
// As in `pgb agreement edit --holiday-hours`, and as people say it in short.
export const readHolidayHours = wordReader('holidayHours', holidayHours, {
  intarief: 'in-rate',
  bijopname: 'when-taken',
});
export const readEmployerCharges = wordReader('employerCharges', employerChargeLevels, {});

const answers = new Map<string, boolean>([
  ...['ja', 'j', 'yes', 'y', 'true', 'waar', '1'].map((word) => [word, true] as const),
  ...['nee', 'n', 'no', 'false', 'onwaar', '0'].map((word) => [word, false] as const),
]);

export function readYesNo(text: string): Cell<boolean> {
  const answer = answers.get(text.toLowerCase());
  return answer === undefined ? cellError('CELL_YES_NO', { found: excerpt(text) }) : cell(answer);
}
