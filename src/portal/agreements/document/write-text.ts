import type { AgreementText } from '../../../contract/types.ts';
import type { AgreementTerms, DraftTerms, Parties } from '../../../domain/agreement-terms.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { documentTexts, load } from '../../../messages/load.ts';
import type { DocumentTexts } from '../../../messages/shape/document.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { textsFor } from '../../../messages/texts-for.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { TextSection } from '../../documents/text.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { type SignatureRecord, signaturesOf } from '../../store/queries/agreements/signatures.ts';
import { factsOf, generalWriters, workWriters } from './fact-writers.ts';
import type { AgreementVersion } from './find-version.ts';
import { type PeopleOfAgreement, readPeople } from './read-people.ts';

type Say = DocumentTexts['agreement'];
interface Wording {
  texts: Texts;
  say: Say;
  headings: Say['headings'];
}

/** The whole text of an agreement: the parties, what they agreed, what the law puts in it, and who signed. */
export async function writeAgreementText(
  { agreement, standing }: AgreementVersion,
  context: OperationContext,
): Promise<AgreementText> {
  const { id, version, status, terms } = agreement;
  const { agreement: say } = await load(context.language, documentTexts);
  const wording: Wording = { texts: textsFor(context.language), say, headings: say.headings };
  const people = await readPeople(context, agreement, terms.parties);
  const number = formatRecordId('agreement', id);
  return {
    id: number,
    version,
    status,
    title: say.title,
    introduction: say.introduction(
      number,
      version,
      standing === undefined ? say.standing(status) : say.otherVersion(standing),
    ),
    sections: [
      partiesIn(agreement, people, wording),
      workIn(terms, wording),
      generalIn(terms, wording),
      lawIn(terms, wording),
      signaturesIn(await signaturesOf(context.store, id, version), wording),
    ],
  };
}

function partiesIn({ holder, terms }: AgreementRecord, people: PeopleOfAgreement, wording: Wording): TextSection {
  const { texts, say, headings } = wording;
  const { parties } = terms;
  if (parties === null) return unfilled(headings.parties, wording);
  const { provider } = people;
  return {
    heading: headings.parties,
    facts: [
      { name: say.holder, value: `${people.holder} (${formatRecordId('budget-holder', holder.id)})` },
      ...people.representatives.map(({ name, kind }) => ({
        name: say.representative,
        value: `${name}, ${texts.word('representativeKind', kind)}`,
      })),
      ...residenceOf(people, parties, say),
      { name: say.careProvider, value: `${provider?.name ?? ''} (${parties.careProviderId})`.trim() },
      ...birthDateOf(people, parties, wording),
      ...numbersOf(provider).map(([name, value]) => ({ name, value })),
      { name: nameOf('familyRelation', texts), value: texts.word('familyRelation', parties.familyRelation) },
      { name: nameOf('kind', texts), value: texts.word('agreementKind', parties.kind) },
      ...(parties.residentialInitiative === undefined
        ? []
        : [
            {
              name: nameOf('residentialInitiative', texts),
              value: parties.residentialInitiative ? say.yes : say.no,
            },
          ]),
      ...people.awards.map(({ id, law, providerName }) => ({
        name: say.award,
        value: say.awardOf(formatRecordId('award', id), texts.word('careLaw', law), providerName),
      })),
    ],
    paragraphs: [say.nature[parties.kind]],
  };
}

/**
 * An employee reads where their employer lives. No law puts the street of a holder, or their date of birth, in an
 * agreement, and a care provider does not get to know them. Source: BW 7:655(1)(a).
 */
function residenceOf({ town }: PeopleOfAgreement, { kind }: Parties, say: Say): TextSection['facts'] {
  return kind === 'employment' && town !== undefined ? [{ name: say.residence, value: town }] : [];
}

/** The age of an employee decides which wage is the least. Source: Wet minimumloon, 7. */
function birthDateOf(
  { provider }: PeopleOfAgreement,
  { kind }: Parties,
  { texts, say }: Wording,
): TextSection['facts'] {
  const birthDate = provider?.birthDate;
  if (kind !== 'employment' || typeof birthDate !== 'string') return [];
  return [{ name: say.birthDate, value: texts.format.date(birthDate) }];
}

/** The numbers by which a care provider is known; of a BSN only its end, since every copy of a document is a copy of it. */
function numbersOf(provider: PeopleOfAgreement['provider']): [name: string, value: string][] {
  const numbers: [string, string | null | undefined][] = [
    ['AGB', provider?.agbCode],
    ['KVK', provider?.kvkNumber],
    ['BSN', provider?.maskedBsn],
  ];
  return numbers.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}

function workIn({ workArrangements }: DraftTerms, wording: Wording): TextSection {
  const { texts, say, headings } = wording;
  if (workArrangements === null) return unfilled(headings.work, wording);
  const writers = workWriters(texts, say, (value) => (value ? say.yes : say.no));
  return { heading: headings.work, facts: factsOf(workArrangements, writers, texts), paragraphs: [] };
}

function generalIn({ generalTerms }: DraftTerms, wording: Wording): TextSection {
  const { texts, say, headings } = wording;
  if (generalTerms === null) return unfilled(headings.general, wording);
  const writers = generalWriters(texts, say, (value) => (value ? say.yes : say.no));
  return { heading: headings.general, facts: factsOf(generalTerms, writers, texts), paragraphs: [] };
}

/** What an agreement must hold to be approved. Source: Rlz 5.16; Stcrt. 2017-11464. */
function lawIn({ parties, generalTerms }: DraftTerms, { say, headings }: Wording): TextSection {
  return {
    heading: headings.law,
    facts: [],
    paragraphs: [
      say.careNeed,
      ...(generalTerms === null || generalTerms.sixWeekClause ? [say.sixWeeks] : []),
      ...(generalTerms === null || generalTerms.thirdPartyClause ? [say.thirdParty] : []),
      ...(parties === null ? [] : [declarationUnder(parties.kind, say)]),
      say.payment,
      say.purpose,
      say.changes,
    ],
  };
}

function declarationUnder(kind: AgreementTerms['parties']['kind'], say: Say): string {
  return kind === 'assignment-organisation' ? say.declarationOfOrganisation : say.declarationOfPerson;
}

function signaturesIn(signatures: readonly SignatureRecord[], { texts, say, headings }: Wording): TextSection {
  return {
    heading: headings.signatures,
    facts: signatures.map(({ role, name, signedAt }) => ({
      name: capitalised(texts.word('role', role)),
      value: say.signed(name, texts.format.moment(formatMoment(signedAt))),
    })),
    paragraphs: signatures.length === 0 ? [say.unsigned] : [],
  };
}

function unfilled(heading: string, { say }: Wording): TextSection {
  return { heading, facts: [], paragraphs: [say.unfilled] };
}

function nameOf(field: string, texts: Texts): string {
  return capitalised(texts.fieldName(field) ?? field);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
