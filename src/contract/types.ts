import type { z } from 'zod';
import type { PathParameters } from './operation.ts';
import type { operations, OperationName } from './operations.ts';
import type { schemas } from './schemas.ts';

type Schemas<Name extends OperationName> = (typeof schemas)[Name];

/** What a caller gives: query of a GET, body of anything else; undefined when there is neither. */
export type Input<Name extends OperationName> =
  Schemas<Name> extends { input: infer Schema extends z.ZodType } ? z.input<Schema> : undefined;
/** The same after validation, with defaults filled in. */
export type ParsedInput<Name extends OperationName> =
  Schemas<Name> extends {
    envelope: infer Schema extends z.ZodType;
  }
    ? z.output<Schema>
    : Schemas<Name> extends { input: infer Schema extends z.ZodType }
      ? z.output<Schema>
      : undefined;
/** What the portal answers. */
export type Output<Name extends OperationName> =
  Schemas<Name> extends { output: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;
/** Names in the path, with the record numbers that stand there. */
export type Params<Name extends OperationName> = {
  [Key in PathParameters<(typeof operations)[Name]['path']>[number]]: string;
};

export type PagedOperation = {
  [Name in OperationName]: (typeof operations)[Name] extends { paged: true } ? Name : never;
}[OperationName];
/** One item of a list. */
export type Item<Name extends PagedOperation> = Output<Name> extends { items: (infer One)[] } ? One : never;

export type Me = Output<'me.show'>;
export type Home = Output<'home.show'>;
export type BudgetHolder = Output<'budgetHolders.show'>;
export type CareProvider = Output<'careProviders.show'>;
export type NewCareProvider = Input<'careProviders.create'>;
export type Award = Output<'awards.show'>;
export type NewAward = Input<'awards.create'>;
export type Budget = Output<'budgets.show'>;
export type Agreement = Output<'agreements.show'>;
export type AgreementSummary = Item<'agreements.list'>;
export type AgreementChange = Input<'agreements.update'>;
export type DeclarableTerms = Item<'declarableTerms.list'>;
export type AgreementInput = Input<'agreements.batch'>['agreements'][number];
export type AgreementResult = Output<'agreements.batch'>['results'][number];
export type AgreementPreview = Output<'agreements.preview'>['results'][number];
export type Declaration = Output<'declarations.show'>;
export type DeclarationSummary = Item<'declarations.list'>;
export type DeclarationResult = Output<'declarations.batch'>['results'][number];
export type DeclarationPreview = Output<'declarations.check'>['results'][number];
export type DeclaredMonth = Item<'declaredMonths.list'>;
export type Decision = Input<'declarations.decide'>['decisions'][number];
export type DecisionResult = Output<'declarations.decide'>['results'][number];
export type Payment = Output<'payments.show'>;
export type PaymentRun = Output<'paymentRuns.show'>;
export type Message = Output<'messages.show'>;
export type PortalEvent = Item<'events.list'>;
