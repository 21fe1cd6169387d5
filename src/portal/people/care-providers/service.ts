import type { Output, ParsedInput } from '../../../contract/types.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { normaliseIban } from '../../../domain/values/identifiers/iban.ts';
import { nothingLeft } from '../../../domain/nothing-left.ts';
import { checkNewCareProvider, checkSearch } from './checks.ts';
import { accountService } from './account-service.ts';
import { changedEvent, changeService } from './change-service.ts';
import { codeService } from './code-service.ts';
import { checkFlags, checkNumbers, compareWithKnown } from './compare-with-known.ts';
import { findVisibleProvider } from './find-provider.ts';
import { takeOverOfProvider } from '../registers/take-over.ts';
import { keepProposal } from './propose-account.ts';
import { fullView, viewsFor } from './view.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { Caller } from '../../access/caller.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { listPage } from '../../resource/list-page.ts';
import { holderOfAgbCode, lockAgbCode } from '../../store/queries/people/providers/agb-codes.ts';
import {
  addCareProvider,
  changeCareProvider,
  listCareProviders,
  rememberCareProviders,
  searchCareProviders,
  type CareProviderRecord,
  type Identifiers,
  type NewCareProviderRecord,
} from '../../store/queries/people/providers/care-providers.ts';
import type { Store } from '../../store/store.ts';

const noIdentifiers: Identifiers = { bsn: null, agbCode: null, kvkNumber: null };

type Named = { [Name in keyof Identifiers]?: string | undefined };

function identifiersOf({ bsn, agbCode, kvkNumber }: Named): Identifiers {
  return {
    bsn: bsn ?? null,
    agbCode: agbCode ?? null,
    kvkNumber: kvkNumber ?? null,
  };
}

type NewCareProvider = ParsedInput<'careProviders.create'>;

/** The provider that is meant. Two AGB codes under one KVK number are two locations of one company. */
async function findKnown(
  store: Store,
  { bsn, agbCode, kvkNumber }: Identifiers,
): Promise<CareProviderRecord | undefined> {
  const [byBsn] = await searchCareProviders(store, { ...noIdentifiers, bsn });
  const [byAgbCode] = await searchCareProviders(store, { ...noIdentifiers, agbCode });
  const byKvkNumber = await searchCareProviders(store, { ...noIdentifiers, kvkNumber });
  return byBsn ?? byAgbCode ?? byKvkNumber.find((one) => agbCode === null || one.agbCode === null);
}

function newRecord(provider: NewCareProvider, now: number): NewCareProviderRecord {
  // The account is kept as a proposal of the holder, and no holder says what stands in a register.
  const { iban: _, budgetHolderId: _holder, careRegistered: _care, bigRegistered: _big, ...described } = provider;
  const { bsn, agbCode, kvkNumber, kind, name, birthDate, email = null, phone = null, ...rest } = described;
  nothingLeft(rest);
  return {
    ...identifiersOf({ bsn, agbCode, kvkNumber }),
    kind,
    name,
    birthDate: birthDate ?? null,
    careRegistered: false,
    bigRegistered: false,
    email,
    phone,
    createdAt: now,
  };
}

function refuse(issues: readonly Issue[]): void {
  if (hasErrors(issues)) throw rulesViolated(issues);
}

/**
 * A provider that is known stays as it is: nobody changes the data of a stranger by registering them again, and what
 * differs is told.
 */
async function findOrAdd(
  context: OperationContext,
  provider: NewCareProvider,
): Promise<{ record: CareProviderRecord; isNew: boolean; issues: Issue[] }> {
  const { store, now } = context;
  if (provider.agbCode !== undefined) await lockAgbCode(store, provider.agbCode);
  const found = await findKnown(store, identifiersOf(provider));
  if (found === undefined) await refuseCodeOfAnother(context, provider.agbCode);
  refuse(checkFlags(provider, found));
  const added = found === undefined ? await addCareProvider(store, newRecord(provider, now)) : undefined;
  if (added !== undefined) return { record: await asRegistered(context, added), isNew: true, issues: [] };
  const record = found ?? (await findKnown(store, identifiersOf(provider)));
  // Somebody wrote this BSN down for a company that no register is known to have, so that nobody is known by it yet.
  if (record === undefined) throw rulesViolated([newIssue('PROVIDER_NUMBERS_DIFFER', 'bsn', {})]);
  refuse(checkNumbers(provider, record));
  const known = await fillInBirthDate(context, provider, record);
  return { record: known, isNew: false, issues: compareWithKnown(provider, known) };
}

/** A further code that does not count now is still that company's: it counts again once that is found in the register. */
async function refuseCodeOfAnother({ store }: OperationContext, agbCode: string | undefined): Promise<void> {
  if (agbCode !== undefined && (await holderOfAgbCode(store, agbCode)) !== undefined)
    throw rulesViolated([newIssue('AGB_CODE_OF_ANOTHER', 'agbCode', {})]);
}

/** What a register says of a new company goes before what the holder wrote down; without an answer that stands. */
async function asRegistered(context: OperationContext, added: CareProviderRecord): Promise<CareProviderRecord> {
  const { registered } = context;
  if (added.kind === 'person' || registered === undefined) return added;
  await takeOverOfProvider(context, added, registered);
  return changeCareProvider(context.store, added.id, {});
}

/** Nothing changes for a stranger when a date is filled in that nobody had given: which minimum wage holds depends on it. */
async function fillInBirthDate(
  context: OperationContext,
  { birthDate }: NewCareProvider,
  record: CareProviderRecord,
): Promise<CareProviderRecord> {
  if (birthDate === undefined || record.birthDate !== null || record.kind !== 'person') return record;
  const filled = await changeCareProvider(context.store, record.id, { birthDate });
  context.emit(changedEvent(record.id));
  return filled;
}

function holdersMeant({ budgetHolderIds }: Caller, { budgetHolderId }: NewCareProvider): readonly number[] {
  if (budgetHolderId === undefined) return budgetHolderIds;
  return budgetHolderIds.filter((id) => id === recordNumber('budget-holder', budgetHolderId));
}

/** An account is for the money of one holder: who acts for several says for whom. */
function checkHolder(caller: Caller, provider: NewCareProvider): Issue[] {
  const holders = holdersMeant(caller, provider);
  if (holders.length === 0) return [newIssue('RECORD_NOT_FOUND', 'budgetHolderId', {})];
  const isMissing = provider.iban !== undefined && holders.length > 1;
  return isMissing ? [newIssue('FIELD_MISSING', 'budgetHolderId', {})] : [];
}

async function createCareProvider(
  context: OperationContext,
  provider: NewCareProvider,
): Promise<Output<'careProviders.create'>> {
  refuse([...checkNewCareProvider(provider, context.today), ...checkHolder(context.caller, provider)]);
  const holders = holdersMeant(context.caller, provider);
  const { record, isNew, issues } = await findOrAdd(context, provider);
  const iban = provider.iban === undefined ? undefined : normaliseIban(provider.iban);
  if (iban !== undefined) issues.push(...(await keepProposal(context, holders, { careProviderId: record.id, iban })));
  refuse(issues);
  context.touchProviders(record.id);
  await rememberCareProviders(context.store, holders, [record.id]);
  const view = isNew ? fullView(record, iban) : (await viewsFor(context, [record]))(record);
  return { ...view, ...(issues.length > 0 && { issues: toWordedIssues(issues, context.language) }) };
}

const registerService = {
  'careProviders.list': (context, page) =>
    listPage(context, page, (window) => listCareProviders(context.store, context.caller, window), {
      view: (shown) => {
        context.touchProviders(...shown.map(({ id }) => id));
        return viewsFor(context, shown);
      },
    }),

  'careProviders.show': async (context, _, { careProviderId }) => {
    const provider = await findVisibleProvider(context, careProviderId);
    return (await viewsFor(context, [provider]))(provider);
  },

  'careProviders.create': createCareProvider,

  'careProviders.search': async (context, search) => {
    const issues = checkSearch(search);
    if (issues.length > 0) throw new PortalError('invalid-input', { issues });
    const found = await searchCareProviders(context.store, identifiersOf(search));
    const ids = found.map(({ id }) => id);
    context.touchProviders(...ids);
    await rememberCareProviders(context.store, context.caller.budgetHolderIds, ids);
    return { items: found.map(await viewsFor(context, found)) };
  },
} satisfies Service<'careProviders.list' | 'careProviders.show' | 'careProviders.create' | 'careProviders.search'>;

/** Those who give care, as holders name them, and what they and the payment office change of that. */
export const careProviderService = { ...registerService, ...accountService, ...changeService, ...codeService };
