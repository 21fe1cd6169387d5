import type { CareProvider, ParsedInput } from '../../../contract/types.ts';
import { normaliseIban } from '../../../domain/values/identifiers/iban.ts';
import { nothingLeft } from '../../../domain/nothing-left.ts';
import { checkNewCareProvider, checkSearch } from './checks.ts';
import { viewsFor, fullView } from './view.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findVisible } from '../../resource/find-visible.ts';
import { listPage } from '../../resource/list-page.ts';
import {
  addCareProvider,
  findCareProvider,
  listCareProviders,
  rememberCareProviders,
  searchCareProviders,
  type CareProviderRecord,
  type Identifiers,
  type NewCareProviderRecord,
} from '../../store/queries/people/care-providers.ts';
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

function newRecord(provider: ParsedInput<'careProviders.create'>, now: number): NewCareProviderRecord {
  const { bsn, agbCode, kvkNumber, kind, name, iban, birthDate, careRegistered, bigRegistered, ...reach } = provider;
  const { email = null, phone = null, ...rest } = reach;
  nothingLeft(rest);
  return {
    ...identifiersOf({ bsn, agbCode, kvkNumber }),
    kind,
    name,
    iban: iban === undefined ? null : normaliseIban(iban),
    birthDate: birthDate ?? null,
    careRegistered,
    bigRegistered,
    email,
    phone,
    createdAt: now,
  };
}

/** A provider that is known stays as it is: nobody changes the data of a stranger by registering them again. */
async function findOrAdd(
  { store, now }: OperationContext,
  provider: ParsedInput<'careProviders.create'>,
): Promise<{ record: CareProviderRecord; isNew: boolean }> {
  const known = await findKnown(store, identifiersOf(provider));
  if (known !== undefined) return { record: known, isNew: false };
  const added = await addCareProvider(store, newRecord(provider, now));
  if (added !== undefined) return { record: added, isNew: true };
  const other = await findKnown(store, identifiersOf(provider));
  if (other === undefined) throw new PortalError('unavailable');
  return { record: other, isNew: false };
}

async function createCareProvider(
  context: OperationContext,
  provider: ParsedInput<'careProviders.create'>,
): Promise<CareProvider> {
  const issues = checkNewCareProvider(provider, context.today);
  if (issues.length > 0) throw rulesViolated(issues);
  const { record, isNew } = await findOrAdd(context, provider);
  context.touchProviders(record.id);
  await rememberCareProviders(context.store, context.caller.budgetHolderIds, [record.id]);
  return isNew ? fullView(record) : (await viewsFor(context, [record]))(record);
}

export const careProviderService = {
  'careProviders.list': (context, page) =>
    listPage(context, page, (window) => listCareProviders(context.store, context.caller, window), {
      view: (shown) => {
        context.touchProviders(...shown.map(({ id }) => id));
        return viewsFor(context, shown);
      },
    }),

  'careProviders.show': async (context, _, { careProviderId }) => {
    const provider = await findVisible(context, { kind: 'care-provider', find: findCareProvider }, careProviderId);
    context.touchProviders(provider.id);
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
