import { openDataDir } from '../../../src/portal/practice/data-dir.ts';
import { representative } from '../../../src/portal/practice/people/person.ts';
import { institution } from '../../../src/portal/practice/seed/content/institution.ts';
import { practiceStart } from '../../../src/portal/practice/seed/content/calendar.ts';
import { seedPortal, seedClients } from '../../../src/portal/practice/seed/fill-portal.ts';
import { writeRepresentatives } from '../../../src/portal/practice/seed/write-seed.ts';
import { services } from '../../../src/portal/services.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';

/**
 * Clients of the institution, of whom the first have the same curator, who does their care and their money: all of them
 * when it is not said how many.
 */
export async function plantRepresented(folder: string, clients: number, represented = clients): Promise<void> {
  const store = await openStore(await openDataDir(folder));
  try {
    await seedPortal(store, services, { seed: 'base', now: practiceStart });
    await seedClients(store, clients);
    const acting = { kind: 'curator', person: representative } as const;
    await store.transaction((inside) =>
      writeRepresentatives(
        inside,
        institution(1, represented).awards.map((award) => ({ ...award, representative: acting })),
      ),
    );
  } finally {
    await store.close();
  }
}
