import { z } from 'zod';
import {
  assuranceLevels,
  budgetProviderKinds,
  careProviderKinds,
  registerNames,
  registerOutcomes,
  representativeKinds,
  roles,
  staffRights,
} from '../../domain/words.ts';
import {
  DateTimeText,
  IsoDateText,
  IssueSchema,
  line,
  markPersonal,
  name,
  page,
  pageQuery,
  recordId,
  StaffCode,
} from './base.ts';

export const Address = z
  .strictObject({
    street: name(80).describe('Street, without the house number'),
    houseNumber: line(10).describe('House number with its addition'),
    postcode: line(7).describe('Dutch postcode, for example 3511 AB'),
    city: name(80).describe('Town'),
  })
  .meta({ id: 'Address', personal: true, description: 'Address in the Netherlands' });

const personName = {
  initials: markPersonal(name(20)).describe('Initials, for example B.I.J.'),
  surname: markPersonal(name(80)).describe('Surname with its prefix, for example van den Berg'),
};

const contact = {
  email: markPersonal(z.email()).exactOptional().describe('E-mail address'),
  phone: markPersonal(line(20)).exactOptional().describe('Telephone number'),
};

/** A care provider as it is handed in: the only place where a full BSN or IBAN crosses the border, and only inwards. */
export const NewPerson = z
  .strictObject({
    ...personName,
    birthDate: markPersonal(IsoDateText),
    bsn: markPersonal(z.string().max(9)).describe('Burgerservicenummer, nine digits; never returned in full'),
    ...contact,
  })
  .meta({ id: 'NewPerson', description: 'A person, with the BSN in full' });

/** There is room for a BSN, so that who writes one here is told so. */
const companyNumber = z.string().max(9);

export const NewOrganisation = z
  .strictObject({
    kvkNumber: companyNumber.describe('KVK number of the trade register, eight digits'),
    name: markPersonal(name(120)).describe('Name of the organisation'),
  })
  .meta({ id: 'NewOrganisation', description: 'An organisation that acts for budget holders' });

export const BudgetHolderReference = z
  .object({ id: recordId('budget-holder'), name: markPersonal(z.string()) })
  .meta({ id: 'BudgetHolderReference' });

export const CareProviderReference = z
  .object({ id: recordId('care-provider'), name: markPersonal(z.string()) })
  .meta({ id: 'CareProviderReference' });

export const BudgetHolder = z
  .object({
    id: recordId('budget-holder'),
    ...personName,
    name: markPersonal(z.string()).describe('Name as it is addressed'),
    birthDate: markPersonal(IsoDateText).exactOptional(),
    bsn: markPersonal(z.string()).exactOptional().describe('Masked: only the last four digits'),
    address: Address.exactOptional(),
    ...contact,
    representatives: z
      .array(z.object({ kind: z.enum(representativeKinds), name: markPersonal(z.string()) }))
      .exactOptional()
      .describe('Absent for care providers'),
  })
  .meta({ id: 'BudgetHolder', description: 'Budgethouder. A care provider sees number and name only' });

export const HolderOverview = z
  .object({
    budgetHolder: BudgetHolderReference,
    declarationsWaiting: z.int().describe('Declarations that wait for the decision of the caller'),
    agreementsWaiting: z.int().describe('Agreements and amendments of which the next step is for the caller'),
    paymentsWaiting: z.int().describe('Payments and pay that wait for money, an account number or a budget'),
    isStopped: z
      .boolean()
      .exactOptional()
      .describe('A spending conflict stops declarations; absent for care providers'),
    isShort: z
      .boolean()
      .exactOptional()
      .describe('Of a budget a smaller part is left than of its days; absent for care providers'),
    firstToEnd: z
      .object({ agreementId: recordId('agreement'), end: IsoDateText })
      .nullable()
      .describe('The approved agreement that ends first, from today on'),
  })
  .meta({ id: 'HolderOverview', description: 'What needs attention for one budget holder' });
export const HolderOverviewFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
});
export const HolderOverviewPage = page(HolderOverview, 'HolderOverviewPage');

export const BudgetHolderPage = page(BudgetHolder, 'BudgetHolderPage');

export const CareProvider = z
  .object({
    id: recordId('care-provider'),
    kind: z.enum(careProviderKinds),
    name: markPersonal(z.string()),
    agbCode: z.string().exactOptional(),
    furtherAgbCodes: z
      .array(z.string())
      .exactOptional()
      .describe('Codes by which it is known as well; absent when there are none'),
    kvkNumber: z.string().exactOptional(),
    bsn: markPersonal(z.string()).exactOptional().describe('Masked: only the last four digits'),
    iban: markPersonal(z.string()).exactOptional().describe('Masked: only the last four characters'),
    birthDate: markPersonal(IsoDateText).exactOptional(),
    careRegistered: z.boolean().describe('In the trade register with care as its activity'),
    bigRegistered: z.boolean().describe('In the BIG register'),
    ...contact,
  })
  .meta({ id: 'CareProvider', description: 'Zorgverlener: a person, a self-employed person or an organisation' });

export const RegisteredCareProvider = CareProvider.extend({
  issues: z
    .array(IssueSchema)
    .exactOptional()
    .describe('Warnings, each with the field: what was entered differs from what is known, and is not taken over'),
}).meta({ id: 'RegisteredCareProvider', description: 'Zorgverlener as it is known after it was registered' });

export const CareProviderPage = page(CareProvider, 'CareProviderPage');

export const NewCareProvider = z
  .strictObject({
    kind: z.enum(careProviderKinds).describe('Kind of care provider'),
    name: markPersonal(name(120)).describe('Name of the person or the organisation'),
    bsn: markPersonal(z.string().max(9))
      .exactOptional()
      .describe('Burgerservicenummer of a person, nine digits; never returned in full'),
    agbCode: companyNumber.exactOptional().describe('AGB code, eight digits'),
    kvkNumber: companyNumber.exactOptional().describe('KVK number of the trade register, eight digits'),
    iban: markPersonal(z.string().max(42))
      .exactOptional()
      .describe(
        "IBAN that the holder says is the provider's: good for this holder's money until the provider settles an account; never returned in full",
      ),
    budgetHolderId: recordId('budget-holder')
      .exactOptional()
      .describe('The holder for whose money the IBAN is; who acts for several names one with it'),
    birthDate: markPersonal(IsoDateText).exactOptional(),
    careRegistered: z
      .boolean()
      .exactOptional()
      .describe('In the trade register with care as its activity; only what the payment office has entered is true'),
    bigRegistered: z
      .boolean()
      .exactOptional()
      .describe('In the BIG register; only what the payment office has entered is true'),
    ...contact,
  })
  .meta({ id: 'NewCareProvider', description: 'A person gives a BSN, others an AGB code or KVK number' });

export const CareProviderChange = z
  .strictObject({
    ...contact,
    kind: z.enum(careProviderKinds).exactOptional().describe('Kind of care provider; for the payment office'),
    name: markPersonal(name(120)).exactOptional().describe('Name in the register; for the payment office'),
    agbCode: companyNumber.exactOptional().describe('AGB code, eight digits; for the payment office'),
    kvkNumber: companyNumber
      .exactOptional()
      .describe('KVK number of the trade register, eight digits; for the payment office'),
    birthDate: markPersonal(IsoDateText)
      .exactOptional()
      .describe('Date of birth of a person; for the payment office, and for a person of whom none is known'),
    careRegistered: z
      .boolean()
      .exactOptional()
      .describe('In the trade register with care as its activity; for the payment office'),
    bigRegistered: z.boolean().exactOptional().describe('In the BIG register; for the payment office'),
  })
  .meta({ id: 'CareProviderChange', description: 'What is absent stays as it is' });

/** The search stands in a body, because a BSN may not stand in a URI. */
export const CareProviderSearch = z
  .strictObject({
    bsn: markPersonal(z.string().max(9)).exactOptional().describe('Burgerservicenummer of a person, nine digits'),
    agbCode: companyNumber.exactOptional().describe('AGB code, eight digits'),
    kvkNumber: companyNumber.exactOptional().describe('KVK number of the trade register, eight digits'),
  })
  .meta({ id: 'CareProviderSearch', description: 'One of the three numbers' });

export const CareProviderMatches = z
  .object({ items: z.array(CareProvider) })
  .meta({ id: 'CareProviderMatches', description: 'Empty when nobody matches' });

export const PeopleFilter = z.strictObject(pageQuery);

export const RegisterCheck = z
  .object({
    register: z.enum(registerNames).describe('persons is the BRP, agb that of Vektis, kvk the trade register'),
    outcome: z
      .enum(registerOutcomes)
      .describe(
        'changed: what the register says was taken over; unproved: the KVK number may not belong to the AGB code, and nothing was; with the last three nothing was compared',
      ),
    agbCode: z.string().exactOptional().describe('The further AGB code that it is about; absent for the own numbers'),
  })
  .meta({ id: 'RegisterCheck', description: 'What came of comparing with a register' });

export const ComparedCareProvider = CareProvider.extend({
  checks: z.array(RegisterCheck).describe('What came of comparing with each register'),
}).meta({ id: 'ComparedCareProvider', description: 'Zorgverlener after it was compared with registers' });

export const BudgetProvider = z
  .object({ kind: z.enum(budgetProviderKinds), code: z.string(), name: z.string() })
  .meta({ id: 'BudgetProvider', description: 'Budgetverstrekker: UZOVI code, or CBS code of the municipality' });

const SignInFacts = z
  .object({
    assuranceLevel: z
      .enum(assuranceLevels)
      .nullable()
      .describe('How sure it is who the caller is, by eIDAS; null when the token does not tell'),
    signedInAt: DateTimeText.nullable().describe(
      'When the caller showed who they are; null when the token does not tell',
    ),
    tokenEndsAt: DateTimeText.describe('Until when the access token is good; a client renews it before'),
  })
  .meta({ id: 'SignInFacts', description: 'The sign-in by which the caller is known' });

const Seat = z
  .object({
    name: markPersonal(z.string()).nullable().describe('What the person is called; null for a system'),
    code: StaffCode.nullable().describe('What an administrator of the organisation gives rights to; null for a system'),
    rights: z.array(z.enum(staffRights)).describe('What the organisation lets them do'),
  })
  .meta({ id: 'Seat', description: 'Medewerker: from where the caller acts for an organisation' });

export const Me = z
  .object({
    role: z.enum(roles),
    name: markPersonal(z.string()),
    today: IsoDateText.describe('The day in the Netherlands by the clock of the portal, which its rules go by'),
    budgetHolders: z.array(BudgetHolderReference).describe('Whose budget the caller may run'),
    careProvider: CareProvider.nullable(),
    budgetProvider: BudgetProvider.nullable().describe('The office of an assessor'),
    seat: Seat.exactOptional().describe('Absent for whoever acts for no organisation'),
    signIn: SignInFacts.exactOptional(),
  })
  .meta({ id: 'Me', description: 'Who is calling, and as what' });
