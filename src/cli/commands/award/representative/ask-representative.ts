import type { NewRepresentative } from '../../../../contract/types.ts';
import { newIssue } from '../../../../domain/new-issue.ts';
import { isBsn } from '../../../../domain/values/identifiers/bsn.ts';
import { representativeKinds, type RepresentativeKind } from '../../../../domain/words.ts';
import { load, wizardTexts } from '../../../../messages/load.ts';
import type { PgbClient } from '../../../../sdk/client.ts';
import type { Context } from '../../../framework/context.ts';
import { date } from '../../../framework/values/value.ts';
import { openPrompts, type Prompts } from '../../../prompt/prompts.ts';

/** Asks a person at a terminal for somebody; a BSN is on no screen and in no history of a shell. */
export async function askRepresentative(context: Context, client: PgbClient): Promise<NewRepresentative> {
  const texts = await context.texts();
  const wizard = await load(context.language, wizardTexts);
  const prompts = await openPrompts(context);
  const { role } = await client.me.show(context.call);
  const kind = role === 'assessor' ? await askKind(context, prompts) : 'authorised-agent';
  const ask = (name: string, isRight: (typed: string) => boolean, wrong: string): Promise<string> =>
    prompts.text(`${texts.field(name)}:`, (typed) => (isRight(typed.trim()) ? undefined : wrong));
  const isThere = (typed: string): boolean => typed !== '';
  const initials = await ask('initials', isThere, wizard.needed);
  const surname = await ask('surname', isThere, wizard.needed);
  const wrongDate = (name: string): string => texts.finding(newIssue('DATE_INVALID', name, {}));
  const birthDate = await ask('birthDate', (typed) => date.read(typed) !== undefined, wrongDate('birthDate'));
  const wrongBsn = texts.finding(newIssue('BSN_INVALID', 'bsn', {}));
  const bsn = await prompts.secret(`${texts.field('bsn')}:`, (typed) => (isBsn(typed.trim()) ? undefined : wrongBsn));
  const isLastDay = (typed: string): boolean => typed === '' || date.read(typed) !== undefined;
  const lastDay = date.read(
    (
      await prompts.text(wizard.powerEnds, (typed) => (isLastDay(typed.trim()) ? undefined : wrongDate('lastDay')))
    ).trim(),
  );
  const person = { initials: initials.trim(), surname: surname.trim(), bsn: bsn.trim() };
  const named = { ...person, birthDate: date.read(birthDate.trim()) ?? '' };
  return { kind, person: named, ...(lastDay !== undefined && { lastDay }) };
}

async function askKind(context: Context, prompts: Prompts): Promise<RepresentativeKind> {
  const { field, word } = await context.texts();
  const choices = representativeKinds.map((value) => ({ value, name: word('representativeKind', value) }));
  return prompts.choose(`${field('kind')}:`, choices);
}
