import type { CareProvider, ParsedInput } from '../../contract/types.ts';
import { normaliseIban } from '../../domain/values/identifiers/iban.ts';
import { checkNewCareProvider, checkSearch } from './care-provider-checks.ts';
import { careProviderView, fullView } from './care-provider-view.ts';
import { cursorId, page, rowsFor } from '../answers/paging.ts';
import { notFound, PortalError, rulesViolated } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { Context, Service } from '../service.ts';
import {
  addCareProvider,
  findCareProvider,
  listCareProviders,
  rememberCareProviders,
  searchCareProviders,
  type CareProviderRecord,
  type Identifiers,
  type NewCareProviderRecord,
} from '../store/queries/people/care-providers.ts';
import type { Store } from '../store/store.ts';

const unknown: Identifiers = { bsn: null, agbCode: null, kvkNumber: null };

function identifiersOf({ bsn, agbCode, kvkNumber }: ParsedInput<'careProviders.search'>): Identifiers {
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
  const [byBsn] = await searchCareProviders(store, { ...unknown, bsn });
  const [byAgbCode] = await searchCareProviders(store, { ...unknown, agbCode });
  const byKvkNumber = await searchCareProviders(store, { ...unknown, kvkNumber });
  return byBsn ?? byAgbCode ?? byKvkNumber.find((one) => agbCode === null || one.agbCode === null);
}

function newRecord(provider: ParsedInput<'careProviders.create'>, now: number): NewCareProviderRecord {
  return {
    ...identifiersOf(provider),
    kind: provider.kind,
    name: provider.name,
    iban: provider.iban === undefined ? null : normaliseIban(provider.iban),
    birthDate: provider.birthDate ?? null,
    careRegistered: provider.careRegistered,
    bigRegistered: provider.bigRegistered,
    email: provider.email ?? null,
    phone: provider.phone ?? null,
    createdAt: now,
  };
}

/** One that is known stays as it is: nobody changes the data of a stranger by registering them again. */
async function findOrAdd(
  { store, now }: Context,
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

async function create(context: Context, provider: ParsedInput<'careProviders.create'>): Promise<CareProvider> {
  const issues = checkNewCareProvider(provider, context.today);
  if (issues.length > 0) throw rulesViolated(issues);
  const { record, isNew } = await findOrAdd(context, provider);
  await rememberCareProviders(context.store, context.caller.budgetHolderIds, [record.id]);
  return isNew ? fullView(record) : (await careProviderView(context, [record]))(record);
}

export const careProviderService = {
  'careProviders.list': async (context, { limit, cursor }) => {
    const { store, caller } = context;
    const rows = await listCareProviders(store, caller, { before: cursorId(cursor), count: rowsFor(limit) });
    return page(rows, limit, await careProviderView(context, rows.slice(0, limit)));
  },

  'careProviders.show': async (context, _, { careProviderId }) => {
    const { store, caller } = context;
    const provider = await findCareProvider(store, caller, recordNumber('care-provider', careProviderId));
    if (provider === undefined) throw notFound();
    return (await careProviderView(context, [provider]))(provider);
  },

  'careProviders.create': create,

  'careProviders.search': async (context, search) => {
    const issues = checkSearch(search);
    if (issues.length > 0) throw new PortalError('invalid-input', { issues });
    const found = await searchCareProviders(context.store, identifiersOf(search));
    const ids = found.map(({ id }) => id);
    await rememberCareProviders(context.store, context.caller.budgetHolderIds, ids);
    return { items: found.map(await careProviderView(context, found)) };
  },
} satisfies Service<'careProviders.list' | 'careProviders.show' | 'careProviders.create' | 'careProviders.search'>;
