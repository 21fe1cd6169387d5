import type { AgbCodes } from '../../../contract/types.ts';
import {
  checkAgbCodeRemoval,
  checkFurtherAgbCode,
  type CompanyFacts,
  type FurtherCodeFacts,
} from '../../../domain/provider/check-agb-codes.ts';
import { checkCompanyNumber } from '../../../domain/provider/check-company-number.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { formatMoment } from '../../answers/moment.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import {
  addFurtherAgbCode,
  furtherAgbCodes,
  holderOfAgbCode,
  lockAgbCode,
  removeFurtherAgbCode,
} from '../../store/queries/people/providers/agb-codes.ts';
import type { CareProviderRecord } from '../../store/queries/people/providers/care-providers.ts';
import { countCertificatesOn } from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';
import { providerOrOffice } from './account-service.ts';
import { findVisibleProvider, holdProvider } from './find-provider.ts';

/** What of a provider decides which codes are its own. */
export function companyFacts(provider: CareProviderRecord): CompanyFacts {
  const { kind, kvkNumber, careRegistered: isFound, furtherAgbCodes: further } = provider;
  return { kind, kvkNumber, isFound, furtherAgbCodes: further };
}

async function codesOf(store: Store, { id, agbCode }: CareProviderRecord): Promise<AgbCodes> {
  const own = agbCode === null ? [] : [{ agbCode, isOwn: true, addedBy: null, since: null }];
  const further = (await furtherAgbCodes(store, id)).map(({ agbCode: code, addedBy, addedAt }) => ({
    agbCode: code,
    isOwn: false,
    addedBy,
    since: formatMoment(addedAt),
  }));
  return { items: [...own, ...further] };
}

function registeredIn({ registered }: OperationContext): FurtherCodeFacts['registered'] {
  const asked = registered?.agb;
  if (asked?.outcome === 'found') return { kvkNumber: asked.found.kvkNumber };
  return asked?.outcome === 'not-found' ? 'not-found' : 'no-answer';
}

export function codeEvent(type: 'added' | 'removed', id: number, agbCode: string): NewEvent {
  return {
    type: `care-provider.code-${type}`,
    recordId: formatRecordId('care-provider', id),
    careProviderId: id,
    params: { agbCode },
  };
}

export const codeService = {
  'careProviders.codes': async (context, _, { careProviderId }) =>
    codesOf(context.store, await findVisibleProvider(context, careProviderId)),

  'careProviders.addCode': async (context, { agbCode }, { careProviderId }) => {
    const { store, caller, now } = context;
    const wrong = checkCompanyNumber('agbCode', agbCode, 'agbCode');
    if (wrong.length > 0) throw rulesViolated(wrong);
    await lockAgbCode(store, agbCode);
    const provider = await holdProvider(context, careProviderId);
    const holder = await holderOfAgbCode(store, agbCode);
    if (holder === provider.id) return codesOf(store, provider);
    const by = providerOrOffice(caller);
    const registered = registeredIn(context);
    const issues = checkFurtherAgbCode(companyFacts(provider), { by, isOfAnother: holder !== undefined, registered });
    if (issues.length > 0) throw rulesViolated(issues);
    await addFurtherAgbCode(store, { agbCode, careProviderId: provider.id, addedBy: by, addedAt: now });
    context.emit(codeEvent('added', provider.id, agbCode));
    return codesOf(store, provider);
  },

  'careProviders.removeCode': async (context, { agbCode }, { careProviderId }) => {
    const { store } = context;
    await lockAgbCode(store, agbCode);
    const provider = await holdProvider(context, careProviderId);
    const issues = checkAgbCodeRemoval({
      isOwn: provider.agbCode === agbCode,
      isKnown: provider.furtherAgbCodes.includes(agbCode),
      certificates: await countCertificatesOn(store, provider, agbCode),
    });
    if (issues.length > 0) throw rulesViolated(issues);
    await removeFurtherAgbCode(store, agbCode);
    context.emit(codeEvent('removed', provider.id, agbCode));
    return codesOf(store, provider);
  },
} satisfies Service<'careProviders.codes' | 'careProviders.addCode' | 'careProviders.removeCode'>;
