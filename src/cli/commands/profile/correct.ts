import type { Profile } from '../../../contract/types.ts';
import { command } from '../../framework/command.ts';
import { correctionList, correctables, type Correctable } from '../../view/payments/correction.ts';

export default command({
  operation: 'profile.show',
  examples: ['pgb profile correct', 'pgb profile correct -o json'],
  async run(context) {
    const client = await context.client();
    const profile = await client.profile.show(context.call);
    const say = context.cli.notices.profile.correct;
    const { format } = await context.texts();
    const shown = correctables
      .filter((what) => isAbout(what, profile))
      .map((what) => ({
        what,
        whatText: say[what].what,
        now: valueOf(what, profile, format.date),
        how: say[what].how,
      }));
    await context.out.answer(correctionList, shown, { items: shown });
  },
});

/** A company has no birth date here, and a person no number of the trade register. */
function isAbout(what: Correctable, { role, kind }: Profile): boolean {
  if (what === 'company') return role === 'care-provider' && kind !== 'person';
  if (what === 'person') return role !== 'care-provider' || kind === 'person';
  return what !== 'account' || role !== 'representative';
}

function valueOf(what: Correctable, profile: Profile, dateText: (date: string) => string): string {
  const { name, birthDate, address, email, phone, iban, agbCode, kvkNumber } = profile;
  const home = address && `${address.street} ${address.houseNumber}, ${address.postcode} ${address.city}`;
  const values: Partial<Record<Correctable, readonly (string | null | undefined)[]>> = {
    person: [name, birthDate && dateText(birthDate), home],
    company: [name, agbCode, kvkNumber],
    contact: [email, phone],
    account: [iban],
  };
  return (values[what] ?? []).filter((value) => value !== null && value !== undefined).join(', ');
}
