import type { Budget } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import { approve } from './approve.ts';
import { declare } from './declare.ts';
import type { DemoFigures } from './figures.ts';
import { addInstitution, type Institution } from './institution.ts';
import { pay, type Paid } from './pay.ts';
import type { Stage } from './stage.ts';
import type { Teller } from './teller.ts';
import { type BudgetRow, budgetsView, outcomesView, paymentsView, runsView } from './views.ts';
import { tellWrongLines } from './wrong-lines.ts';

/** So many rows of a long list are shown. */
const FEW = 5;

/** Plays the story from the spreadsheet to the budget, step by step, each step by somebody who may do it. */
export async function play(stage: Stage, teller: Teller): Promise<DemoFigures> {
  const institution = await addInstitution(stage, teller.context);
  const imported = await playImport(stage, institution, teller);
  await playApproval(stage, institution, teller);
  const { payments } = await playPayment(stage, institution, teller);
  const budgets = await playBudgets(stage, institution, teller);
  const { lines, accepted, rejected, held, duplicates, declarations = 0, cents = 0 } = imported;
  return {
    import: { lines, accepted, rejected, held, duplicates, declarations, cents },
    payments: { count: payments.length, cents: payments.reduce((sum, { amountCents }) => sum + amountCents, 0) },
    budgets,
  };
}

async function playImport(stage: Stage, { name, clients }: Institution, teller: Teller): Promise<ImportDocument> {
  const { say, context } = teller;
  await teller.step(say.steps.imported);
  const document = await declare(stage, context);
  const { lines, rejected, held, totals } = document;
  await teller.text(say.imported(name, teller.number(clients), teller.number(lines)));
  await teller.table(outcomesView, totals);
  await teller.text(say.wrong(teller.number(rejected), teller.number(held)));
  await tellWrongLines(teller, document);
  await teller.text(say.correct);
  return document;
}

async function playApproval(stage: Stage, institution: Institution, teller: Teller): Promise<void> {
  const { say, context, meter } = teller;
  await teller.step(say.steps.approved);
  try {
    const { holders, declarations, cents } = await approve(stage, institution, context, (done, total) =>
      meter.show(say.signingIn(teller.number(done), teller.number(total))),
    );
    meter.clear();
    await teller.text(say.approved(teller.number(holders), teller.number(declarations), teller.money(cents)));
  } finally {
    meter.clear();
  }
}

async function playPayment(stage: Stage, institution: Institution, teller: Teller): Promise<Paid> {
  const { say, context, texts } = teller;
  await teller.step(say.steps.paid);
  const paid = await pay(stage, institution, context);
  const { from, to, runs, payments } = paid;
  await teller.text(say.paid(texts.format.date(from), texts.format.date(to)));
  await teller.table(runsView, runs);
  const few = payments.slice(0, FEW);
  await teller.text(say.somePayments(teller.number(few.length), teller.number(payments.length)));
  await teller.table(paymentsView, few);
  return paid;
}

async function playBudgets(stage: Stage, institution: Institution, teller: Teller): Promise<DemoFigures['budgets']> {
  const { say, context } = teller;
  await teller.step(say.steps.budgets);
  const budgets = await budgetsOf(stage, institution, context);
  const rows = budgets.map((budget): BudgetRow => ({ whose: budget.budgetHolder.id, ...budget }));
  const all = sumOf(budgets);
  await teller.text(say.budgets(teller.number(Math.min(FEW, rows.length)), teller.number(rows.length)));
  await teller.table(budgetsView, [...rows.slice(0, FEW), { whose: say.allBudgets, ...all }]);
  return all;
}

/** The budgets of the clients, as the care office sees them. */
function budgetsOf(stage: Stage, { holders }: Institution, { call }: Context): Promise<Budget[]> {
  return stage.as('assessor', async (client) => {
    const budgets = await client.budgets.list({ limit: 500 }, call).toArray();
    return budgets.filter(({ budgetHolder }) => holders.has(budgetHolder.id));
  });
}

function sumOf(budgets: readonly Budget[]): DemoFigures['budgets'] {
  const sum = (of: (budget: Budget) => number): number => budgets.reduce((total, budget) => total + of(budget), 0);
  return {
    totalCents: sum(({ totalCents }) => totalCents),
    paidCents: sum(({ paidCents }) => paidCents),
    scheduledCents: sum(({ scheduledCents }) => scheduledCents),
    remainingCents: sum(({ remainingCents }) => remainingCents),
  };
}
