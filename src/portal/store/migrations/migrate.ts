import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { start } from './0001-start.ts';
import { practice } from './0002-practice.ts';
import { statistics } from './0003-statistics.ts';
import { agreementReferences } from './0004-agreement-references.ts';
import { messageReads } from './0005-message-reads.ts';
import { executionDates } from './0006-execution-dates.ts';
import { whatWasSeen } from './0007-what-was-seen.ts';
import { payeeAccounts } from './0008-payee-accounts.ts';
import { namedRepresentatives } from './0009-named-representatives.ts';
import { awardVersions } from './0010-award-versions.ts';
import { amendments } from './0011-amendments.ts';
import { monthlyPay } from './0012-monthly-pay.ts';
import { bankAnswers } from './0013-bank-answers.ts';
import { corrections } from './0018-corrections.ts';
import { hours } from './0014-hours.ts';
import { payroll } from './0015-payroll.ts';
import { payrollCredits } from './0020-payroll-credits.ts';
import { functionBudgets } from './0016-function-budgets.ts';
import { consents } from './0017-consents.ts';
import { absences } from './0022-absences.ts';
import { depositsOfFunctions } from './0027-deposits-of-functions.ts';
import { depositsAndKinds } from './0019-deposits-and-kinds.ts';
import { invoices } from './0024-invoices.ts';
import { actors } from './0025-actors.ts';
import { accessLogChain } from './0026-access-log-chain.ts';
import { tariffLists } from './0028-tariff-lists.ts';
import { proofsAndTraces } from './0032-proofs-and-traces.ts';
import { unconfirmedFlags } from './0029-unconfirmed-flags.ts';
import { toldPersons } from './0031-told-persons.ts';
import { endsOfPowers } from './0037-ends-of-powers.ts';
import { withdrawnEnds } from './0038-withdrawn-ends.ts';
import { staff } from './0042-staff.ts';
import { representingOrganisations } from './0043-representing-organisations.ts';
import { signInMeans } from './0044-sign-in-means.ts';
import { furtherAgbCodes } from './0045-further-agb-codes.ts';
import { tasksOfMany } from './0046-tasks-of-many.ts';
import { seenCertificates } from './0047-seen-certificates.ts';
import { sealedFunctions } from './0048-sealed-functions.ts';
import { certificates } from './0033-certificates.ts';
import { dataKeys } from './0034-data-keys.ts';
import { deliveries } from './0039-deliveries.ts';
import { removals } from './0040-removals.ts';
import { profiles } from './0021-profiles.ts';
import { mail } from './0023-mail.ts';

/**
 * Brings the tables up to date, or to where a migration left them, under a lock: of several processes that start at once,
 * one does it.
 */
export async function migrate(db: Kysely<Tables>, engine: Store['engine'], upTo?: string): Promise<void> {
  const schema = engine === 'postgres' ? await currentSchema(db) : undefined;
  const provider = { getMigrations: async () => migrations(engine) };
  // Another schema of the same database may hold another portal.
  const migrator = new Migrator({ db, provider, ...(schema !== undefined && { migrationTableSchema: schema }) });
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be brought up to date', { cause: error });
}

/** Undefined where the schema that was asked for is not there, and where its name would be written in another way. */
async function currentSchema(db: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name ?? '';
  return /^[a-z_][a-z\d_]*$/.test(name) ? name : undefined;
}

export async function isUpToDate(db: Kysely<Tables>, engine: Store['engine']): Promise<boolean> {
  return (await doneMigrations(db)).length === Object.keys(migrations(engine)).length;
}

/** The migrations are done in order of name; one that has been released is never changed. */
export function migrations(engine: Store['engine']): Record<string, Migration> {
  return {
    '0001-start': start(engine),
    '0002-practice': practice(engine),
    '0003-statistics': statistics(engine),
    '0004-agreement-references': agreementReferences(engine),
    '0005-message-reads': messageReads(),
    '0006-execution-dates': executionDates(),
    '0007-what-was-seen': whatWasSeen(engine),
    '0008-payee-accounts': payeeAccounts(engine),
    '0009-named-representatives': namedRepresentatives(engine),
    '0010-award-versions': awardVersions(engine),
    '0011-amendments': amendments(engine),
    '0012-monthly-pay': monthlyPay(engine),
    '0013-bank-answers': bankAnswers(engine),
    '0014-hours': hours(engine),
    '0015-payroll': payroll(engine),
    '0016-function-budgets': functionBudgets(engine),
    '0017-consents': consents(engine),
    '0018-corrections': corrections(engine),
    '0019-deposits-and-kinds': depositsAndKinds(engine),
    '0020-payroll-credits': payrollCredits(engine),
    '0021-profiles': profiles(engine),
    '0022-absences': absences(engine),
    '0023-mail': mail(engine),
    '0024-invoices': invoices(engine),
    '0025-actors': actors(engine),
    '0026-access-log-chain': accessLogChain(engine),
    '0027-deposits-of-functions': depositsOfFunctions(engine),
    '0028-tariff-lists': tariffLists(engine),
    '0029-unconfirmed-flags': unconfirmedFlags(),
    '0031-told-persons': toldPersons(engine),
    '0032-proofs-and-traces': proofsAndTraces(engine),
    '0033-certificates': certificates(engine),
    '0034-data-keys': dataKeys(engine),
    '0037-ends-of-powers': endsOfPowers(),
    '0038-withdrawn-ends': withdrawnEnds(),
    '0039-deliveries': deliveries(engine),
    '0040-removals': removals(engine),
    '0042-staff': staff(engine),
    '0043-representing-organisations': representingOrganisations(engine),
    '0044-sign-in-means': signInMeans(engine),
    '0045-further-agb-codes': furtherAgbCodes(engine),
    '0046-tasks-of-many': tasksOfMany(engine),
    '0047-seen-certificates': seenCertificates(engine),
    '0048-sealed-functions': sealedFunctions(engine),
  };
}

/** The migrations that a database has had; none when it has no tables yet. */
export async function doneMigrations(db: Kysely<Tables>): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (isNoTable(error)) return [];
    throw error;
  }
}

const UNDEFINED_TABLE = '42P01';

function isNoTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^no such table/.test(error.message) || ('code' in error && error.code === UNDEFINED_TABLE);
}
