import type { ParsedInput } from '../../../contract/types.ts';
import type { OperationFacts } from '../../../contract/operation.ts';
import { isAgb, isKvk } from '../../../domain/values/identifiers/registers.ts';
import { parseRecordId } from '../../../domain/values/record-id.ts';
import { askRegister } from '../../registers/ask-register.ts';
import type { RegisterAnswers } from '../../registers/registers.ts';
import {
  numbersOfPerson,
  numbersOfProvider,
  type RegisterNumbers,
} from '../../store/queries/people/providers/register-numbers.ts';
import type { Store } from '../../store/store.ts';
import { type OperationCall, operationFactsOf } from '../call.ts';
import type { PipelineParts } from '../pipeline-parts.ts';

/** Asks before a transaction begins: others would wait for a register as long as it takes to answer. */
export async function askRegisters(
  { store, registers, log }: PipelineParts,
  call: OperationCall,
  input: unknown,
): Promise<RegisterAnswers | undefined> {
  const { asksRegisters }: OperationFacts = operationFactsOf(call);
  if (asksRegisters !== true) return undefined;
  const numbers = (await numbersAskedOf(store, call, input)) ?? {};
  const { bsn = null, agbCode = null, kvkNumber = null, furtherAgbCodes = [] } = numbers;
  // What somebody typed is judged later: until then nothing but a right number goes into an address.
  const [persons, agb, kvk] = await Promise.all([
    bsn === null ? undefined : askRegister(registers.persons, { name: 'persons', number: bsn, log }),
    agbCode === null || !isAgb(agbCode) ? undefined : askRegister(registers.agb, { name: 'agb', number: agbCode, log }),
    kvkNumber === null || !isKvk(kvkNumber)
      ? undefined
      : askRegister(registers.kvk, { name: 'kvk', number: kvkNumber, log }),
  ]);
  const furtherCodes = await askInTurns(furtherAgbCodes, async (code) => ({
    agbCode: code,
    asked: await askRegister(registers.agb, { name: 'agb', number: code, log }),
  }));
  return {
    ...(persons && { persons }),
    ...(agb && { agb }),
    ...(kvk && { kvk }),
    ...(furtherCodes.length > 0 && { furtherCodes }),
  };
}

/** So many are asked at once: a company may have a hundred codes. */
const AT_ONCE = 10;

async function askInTurns<Answer>(codes: readonly string[], ask: (code: string) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < codes.length; from += AT_ONCE)
    answers.push(...(await Promise.all(codes.slice(from, from + AT_ONCE).map(ask))));
  return answers;
}

type Numbers = Partial<Pick<RegisterNumbers, 'furtherAgbCodes'>> & {
  readonly [Name in 'bsn' | 'agbCode' | 'kvkNumber']?: string | null;
};

/** Of a code that is to be added it is asked whose it is; the rest of its provider was found before. */
async function numbersAskedOf(store: Store, call: OperationCall, input: unknown): Promise<Numbers | undefined> {
  if (call.operation === 'careProviders.addCode')
    return { agbCode: (input as ParsedInput<'careProviders.addCode'>).agbCode };
  return isNewProvider(call, input) ? input : numbersOf(store, call);
}

type NewProvider = Pick<ParsedInput<'careProviders.create'>, 'agbCode' | 'kvkNumber'> & { bsn?: null };

/** A company is looked up by the numbers that a holder writes down; a person only when they sign in themselves. */
function isNewProvider({ operation }: OperationCall, input: unknown): input is NewProvider {
  return operation === 'careProviders.create' && (input as ParsedInput<'careProviders.create'>).kind !== 'person';
}

async function numbersOf(store: Store, { params, caller }: OperationCall): Promise<RegisterNumbers | undefined> {
  const { careProviderId } = params as { careProviderId?: string };
  const named = careProviderId === undefined ? caller?.careProviderId : parseRecordId(careProviderId)?.number;
  if (named !== null && named !== undefined) return numbersOfProvider(store, named);
  const person = caller?.person ?? null;
  return person === null ? undefined : numbersOfPerson(store, person);
}
