import { isAmount, kindOfDeclaration } from '../../../../../domain/declaration/kinds.ts';
import type { WorkArrangements } from '../../../../../domain/agreement-terms.ts';
import { paysOn } from '../../../../../domain/award/award-days.ts';
import { functionsOn, type FunctionsFrom } from '../../../../../domain/award/award-facts.ts';
import { addFunctionCost, type FunctionCost } from '../../../../../domain/award/money/function-budgets.ts';
import { loneFunction, splitCost } from '../../../../../domain/award/money/split-cost.ts';
import type { CareFunction, DeclarationStatus } from '../../../../../domain/words.ts';
import { unpackLines } from '../../../rows/packed-lines.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { type AwardShare, storedShares } from '../../declarations/changes.ts';
import type { AwardRecord } from '../awards.ts';

/** What was put aside and paid of the care of an award, by function. */
export interface SpentByFunction {
  scheduled: FunctionCost[];
  paid: FunctionCost[];
}

/** An award whose money is tied to care, and the care that it is for by day. */
type TiedAward = Pick<AwardRecord, 'id' | 'budgetHolderId' | 'start' | 'end' | 'careFunctions'> & {
  functionsFrom?: FunctionsFrom[];
};

/** Whoever ties money to care holds the declarations first, as everyone does who spends: nobody waits in a ring. */
export async function holdDeclarations(store: Store, budgetHolderId: number): Promise<void> {
  if (store.engine !== 'postgres') return;
  await store.db
    .selectFrom('declaration')
    .select('id')
    .where('budgetHolderId', '=', budgetHolderId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export async function holderOfAward({ db }: Store, awardId: number): Promise<number | undefined> {
  const row = await db.selectFrom('award').select('budgetHolderId').where('id', '=', awardId).executeTakeFirst();
  return row?.budgetHolderId;
}

/**
 * Adds up what was spent of an award by care function, and when it is to be kept writes with the declarations of before
 * what each was for: what is given back or paid of them later is then taken from the same function.
 */
export async function spentByFunction(
  store: Store,
  award: TiedAward,
  budgets: readonly { careFunction: CareFunction }[],
  { keep } = { keep: true },
): Promise<SpentByFunction> {
  const rows = await store.db
    .selectFrom('declaration')
    .leftJoin('agreement', 'agreement.id', 'declaration.agreementId')
    .select([
      'declaration.id',
      'declaration.kind',
      'declaration.status',
      'declaration.linesJson',
      'declaration.perAwardJson',
    ])
    .select('agreement.workArrangementsJson')
    .where('declaration.budgetHolderId', '=', award.budgetHolderId)
    .orderBy('declaration.id')
    .execute();
  const spent: SpentByFunction = { scheduled: [], paid: [] };
  for (const row of rows) {
    const shares = JSON.parse(row.perAwardJson) as AwardShare[];
    const share = shares.find(({ awardId }) => awardId === award.id);
    if (share === undefined) continue;
    if (share.functions === undefined) {
      share.functions = functionsOf(share, row, { award, budgets });
      if (keep) await writeShares(store, row.id, shares);
    }
    const into = standing[row.status];
    if (into === undefined) continue;
    for (const { careFunction, cents } of share.functions) addFunctionCost(spent[into], careFunction, cents);
  }
  return spent;
}

const standing: Readonly<Partial<Record<DeclarationStatus, keyof SpentByFunction>>> = {
  submitted: 'scheduled',
  scheduled: 'scheduled',
  paid: 'paid',
};

type DeclarationRow = Pick<Row<'declaration'>, 'kind' | 'linesJson'> & { workArrangementsJson: string | null };

/** The care that an amount by the month is for, when the agreement says so. */
function monthlyCare(json: string | null): CareFunction | undefined {
  return json === null ? undefined : (JSON.parse(json) as WorkArrangements).monthlyCareFunction;
}

function functionsOf(
  { cents: all, depositCents = 0 }: AwardShare,
  { kind, linesJson, workArrangementsJson }: DeclarationRow,
  { award, budgets }: { award: TiedAward; budgets: readonly { careFunction: CareFunction }[] },
): FunctionCost[] {
  // What a deposit bears is nothing to the money that is tied to the care.
  const cents = all - depositCents;
  if (isAmount(kind)) {
    // An amount is for the care of its kind, as when it is asked for, or for none.
    const { careFunction } = kindOfDeclaration(kind);
    return careFunction === undefined ? [] : [{ careFunction, cents }];
  }
  const lines = unpackLines(linesJson);
  if (lines.length === 0) {
    const lone = monthlyCare(workArrangementsJson) ?? loneFunction(budgets);
    return lone === undefined ? [] : [{ careFunction: lone, cents }];
  }
  const own = lines.filter(
    ({ date, careFunction }) => paysOn(award, date) && functionsOn(award, date).includes(careFunction),
  );
  const paid = (own.length > 0 ? own : lines).map(({ careFunction, amountCents, travelCents = 0 }) => ({
    careFunction,
    cents: amountCents + travelCents,
  }));
  return splitCost(cents, paid);
}

async function writeShares(store: Store, id: number, shares: readonly AwardShare[]): Promise<void> {
  await store.db
    .updateTable('declaration')
    .set({ perAwardJson: storedShares(store, shares) })
    .where('id', '=', id)
    .execute();
}
