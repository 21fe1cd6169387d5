import type { NewRepresentative } from '../../../../contract/types.ts';
import { checkOrganisationKind } from '../../../../domain/award/checks/check-representative.ts';
import { newIssue } from '../../../../domain/new-issue.ts';
import { isBsn } from '../../../../domain/values/identifiers/bsn.ts';
import { isKvk } from '../../../../domain/values/identifiers/registers.ts';
import { representativeKinds, type RepresentativeKind } from '../../../../domain/words.ts';
import type { Language } from '../../../../messages/language.ts';
import { load, wizardTexts } from '../../../../messages/load.ts';
import type { PgbClient } from '../../../../sdk/client.ts';
import type { Context } from '../../../framework/context.ts';
import { date } from '../../../framework/values/value.ts';
import { openPrompts, type Prompts } from '../../../prompt/prompts.ts';

type Texts = Awaited<ReturnType<Context['texts']>>;
type Wizard = Awaited<ReturnType<(typeof wizardTexts)[Language]>>;

interface Asking {
  prompts: Prompts;
  texts: Texts;
  wizard: Wizard;
  /** Asks for a field by its name until the answer is right; the answer has no blanks around it. */
  ask: (name: string, isRight: (typed: string) => boolean, wrong: string) => Promise<string>;
}

/** Asks a person at a terminal for somebody; a BSN is on no screen and in no history of a shell. */
export async function askRepresentative(context: Context, client: PgbClient): Promise<NewRepresentative> {
  const texts = await context.texts();
  const wizard = await load(context.language, wizardTexts);
  const prompts = await openPrompts(context);
  const asking: Asking = {
    prompts,
    texts,
    wizard,
    ask: async (name, isRight, wrong) =>
      (await prompts.text(`${texts.field(name)}:`, (typed) => (isRight(typed.trim()) ? undefined : wrong))).trim(),
  };
  const { role } = await client.me.show(context.call);
  const kind = role === 'assessor' ? await askKind(asking) : 'authorised-agent';
  const who = (await isOrganisation(asking, kind))
    ? { organisation: await askOrganisation(asking) }
    : { person: await askPerson(asking) };
  const lastDay = await askLastDay(asking);
  return { kind, ...who, ...(lastDay !== undefined && { lastDay }) };
}

async function askKind({ prompts, texts: { field, word } }: Asking): Promise<RepresentativeKind> {
  const choices = representativeKinds.map((value) => ({ value, name: word('representativeKind', value) }));
  return prompts.choose(`${field('kind')}:`, choices);
}

/** A parent is a human being. */
async function isOrganisation({ prompts, wizard }: Asking, kind: RepresentativeKind): Promise<boolean> {
  if (checkOrganisationKind(kind, 'kind').length > 0) return false;
  const choices = [
    { value: 'person', name: wizard.aPerson },
    { value: 'organisation', name: wizard.anOrganisation },
  ] as const;
  return (await prompts.choose(wizard.whoRepresents, choices)) === 'organisation';
}

async function askOrganisation({
  ask,
  texts,
  wizard,
}: Asking): Promise<NonNullable<NewRepresentative['organisation']>> {
  const wrong = texts.finding(newIssue('KVK_INVALID', 'kvkNumber', {}));
  const kvkNumber = await ask('kvkNumber', isKvk, wrong);
  return { kvkNumber, name: await ask('name', isThere, wizard.needed) };
}

async function askPerson({ ask, prompts, texts, wizard }: Asking): Promise<NonNullable<NewRepresentative['person']>> {
  const initials = await ask('initials', isThere, wizard.needed);
  const surname = await ask('surname', isThere, wizard.needed);
  const wrongDate = texts.finding(newIssue('DATE_INVALID', 'birthDate', {}));
  const birthDate = date.read(await ask('birthDate', (typed) => date.read(typed) !== undefined, wrongDate)) ?? '';
  const wrongBsn = texts.finding(newIssue('BSN_INVALID', 'bsn', {}));
  const bsn = await prompts.secret(`${texts.field('bsn')}:`, (typed) => (isBsn(typed.trim()) ? undefined : wrongBsn));
  return { initials, surname, birthDate, bsn: bsn.trim() };
}

async function askLastDay({ prompts, texts, wizard }: Asking): Promise<string | undefined> {
  const wrong = texts.finding(newIssue('DATE_INVALID', 'lastDay', {}));
  const isRight = (typed: string): boolean => typed === '' || date.read(typed) !== undefined;
  const typed = await prompts.text(wizard.powerEnds, (text) => (isRight(text.trim()) ? undefined : wrong));
  return date.read(typed.trim());
}

function isThere(typed: string): boolean {
  return typed !== '';
}
