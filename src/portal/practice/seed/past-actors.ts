import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { SignedIn } from '../../store/queries/events/actors.ts';
import type { Store } from '../../store/store.ts';
import { office } from '../people/office.ts';
import { nameOf } from '../people/person.ts';
import { findPersona } from '../people/persona.ts';
import type { SeedAgreement } from './seed.ts';

/** Who did what is past, for each agreement; a person is one actor in all of them. */
export function createPastActors(store: Store) {
  const known = new Map<string, SignedIn>();
  const actor = (id: string, who: Pick<SignedIn, 'role' | 'name' | 'office'>): SignedIn => {
    const found = known.get(id) ?? { subject: store.hash(`seed ${id}`), ...who };
    known.set(id, found);
    return found;
  };
  const assessor = actor(office.code, { role: 'assessor', name: findPersona('assessor')?.claims.name ?? '', office });
  return {
    holder: ({ award: { holder } }: SeedAgreement) =>
      actor(formatRecordId('budget-holder', holder.number), {
        role: 'budget-holder',
        name: nameOf(holder),
        office: null,
      }),
    provider: ({ provider }: SeedAgreement) =>
      actor(formatRecordId('care-provider', provider.number), {
        role: 'care-provider',
        name: provider.name,
        office: null,
      }),
    office: () => assessor,
  };
}
export type PastActors = ReturnType<typeof createPastActors>;
