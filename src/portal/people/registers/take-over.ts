import type { RegisterName, RegisterOutcome } from '../../../domain/words.ts';
import type { OperationContext } from '../../handler.ts';
import type { Asked, RegisterAnswers, RegisteredProvider } from '../../registers/registers.ts';
import { changeCareProvider, type CareProviderRecord } from '../../store/queries/people/providers/care-providers.ts';
import { takeOverOrganisation } from '../../store/queries/people/providers/registered-organisations.ts';
import { takeOverPerson } from '../../store/queries/people/providers/registered-persons.ts';

export interface Check {
  register: RegisterName;
  outcome: RegisterOutcome;
  /** Of a further code: which one. */
  agbCode?: string;
}

/** What does not come from a register that answered is left as it is. */
export function isAnswer({ outcome }: Check): boolean {
  return outcome === 'changed' || outcome === 'unchanged' || outcome === 'not-found';
}

/** Writes what the register of persons says, wherever the person is known. */
export async function takeOverOfPerson(
  { store, now }: OperationContext,
  person: string,
  answer: RegisterAnswers['persons'],
): Promise<Check[]> {
  if (answer === undefined) return [];
  const outcome =
    answer.outcome === 'found' ? await takeOverPerson(store, person, { ...answer.found, now }) : answer.outcome;
  return [{ register: 'persons', outcome }];
}

/** Writes the name that the trade register has of an organisation, wherever it acts for a holder. */
export async function takeOverOfOrganisation(
  { store, now }: OperationContext,
  person: string,
  answer: RegisterAnswers['kvk'],
): Promise<Check[]> {
  if (answer === undefined) return [];
  const outcome =
    answer.outcome === 'found'
      ? await takeOverOrganisation(store, person, { name: answer.found.name, now })
      : answer.outcome;
  return [{ register: 'kvk', outcome }];
}

/**
 * Writes what registers say of a company: its name and whether care is what it does by the trade register, and its name by
 * that of care providers where the trade register says nothing. A holder who writes the number of a company of their own
 * beside the AGB code of another would be let in as that one once it counts as found: the numbers must belong together. No
 * register tells whose BSN stands beside them, so that the payment office looks at a company with one.
 */
export async function takeOverOfProvider(
  { store }: OperationContext,
  provider: CareProviderRecord,
  { agb, kvk, furtherCodes = [] }: RegisterAnswers,
): Promise<Check[]> {
  const company = kvk?.outcome === 'found' ? kvk.found : undefined;
  const byCode = agb?.outcome === 'found' ? agb.found : undefined;
  const isOther = byCode !== undefined && provider.kvkNumber !== null && byCode.kvkNumber !== provider.kvkNumber;
  const belongTogether = provider.agbCode === null || (byCode !== undefined && !isOther);
  const isProved = belongTogether && provider.maskedBsn === null;
  const after = {
    name: (isProved ? company?.name : undefined) ?? (isOther ? undefined : byCode?.name) ?? provider.name,
    kvkNumber: provider.kvkNumber ?? byCode?.kvkNumber ?? null,
    careRegistered: (isProved ? company?.givesCare : undefined) ?? provider.careRegistered,
  };
  const isChanged =
    after.name !== provider.name ||
    after.kvkNumber !== provider.kvkNumber ||
    after.careRegistered !== provider.careRegistered;
  if (isChanged) await changeCareProvider(store, provider.id, after);
  const check = (register: RegisterName, answer: Asked<RegisteredProvider> | undefined, isSure: boolean): Check[] => {
    if (answer === undefined) return [];
    if (answer.outcome !== 'found') return [{ register, outcome: answer.outcome }];
    if (!isSure) return [{ register, outcome: 'unproved' }];
    return [{ register, outcome: isChanged ? 'changed' : 'unchanged' }];
  };
  const ofFurther = furtherCodes.map(({ agbCode, asked }) => checkFurther(agbCode, asked, after.kvkNumber));
  return [...check('agb', agb, !isOther), ...check('kvk', kvk, isProved), ...ofFurther];
}

/** A code that the register has under another company by now is told, and is the payment office's to take away. */
function checkFurther(agbCode: string, asked: Asked<RegisteredProvider>, kvkNumber: string | null): Check {
  if (asked.outcome !== 'found') return { register: 'agb', outcome: asked.outcome, agbCode };
  const isSame = asked.found.kvkNumber === kvkNumber;
  return { register: 'agb', outcome: isSame ? 'unchanged' : 'unproved', agbCode };
}
