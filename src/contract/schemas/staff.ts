import { z } from 'zod';
import { systemRights } from '../../domain/staff/rights.ts';
import { signInMeans, staffRights } from '../../domain/words.ts';
import { DateTimeText, markPersonal, name, StaffCode } from './base.ts';

const rights = z.array(z.enum(staffRights));
const changedAt = DateTimeText.nullable().describe(
  'When the rights were last changed; null while they are as first given',
);

export const StaffMember = z
  .object({
    code: StaffCode,
    name: markPersonal(z.string()).nullable(),
    rights: rights.describe('Empty once all were taken'),
    since: DateTimeText.describe('When they were first given a right'),
    changedAt,
  })
  .meta({ id: 'StaffMember', description: 'Medewerker: somebody who works for the organisation' });

export const Staff = z
  .object({
    organisation: z.string().nullable().describe('Its name; null for whoever acts for no organisation'),
    isNamed: z.boolean().describe('False until somebody is named: whoever signs in for it then has every right'),
    ownCode: StaffCode.nullable().describe('That of the caller; null for a system'),
    systems: z
      .object({ rights: rights.describe('Everything, until an administrator limits it'), changedAt })
      .nullable()
      .describe('What systems may do that sign in for it with a certificate or a key'),
    items: z.array(StaffMember).describe('The first who was named comes first'),
  })
  .meta({ id: 'Staff', description: 'Medewerkers of the organisation that the caller works for' });

export const StaffRightsGiven = z
  .strictObject({
    code: StaffCode,
    name: markPersonal(name(100)).exactOptional().describe('What the person is called; needed the first time'),
    rights: rights
      .min(1)
      .describe(
        'All rights that they have from now on; who may enter or submit may see as well: see, enter, submit, administer',
      ),
  })
  .meta({ id: 'StaffRightsGiven', description: 'The rights of one of the people of the organisation' });

export const StaffTaken = z.strictObject({ code: StaffCode }).meta({ id: 'StaffTaken' });

export const SystemRights = z
  .strictObject({
    rights: z
      .array(z.enum(systemRights))
      .describe('All that they may do from now on; empty is nothing: see, enter, submit'),
  })
  .meta({ id: 'SystemRights', description: 'What the systems of the organisation may do' });

export const MeansChoice = z
  .strictObject({
    means: z
      .enum(signInMeans)
      .describe(
        'eherkenning or certificate, of the organisation itself; either, which opens both, of the payment office',
      ),
  })
  .meta({ id: 'MeansChoice' });

export const OrganisationMeans = z
  .object({
    means: z
      .enum(signInMeans)
      .describe('By what the organisation comes in: its people by eHerkenning, its systems by certificate or key'),
    chosenAt: DateTimeText.nullable().describe('When it was chosen; null when it never was'),
    inForceSince: DateTimeText.nullable().describe(
      'Since when the other means is refused: once the chosen one was used; null until then',
    ),
  })
  .meta({ id: 'OrganisationMeans', description: 'Inlogmiddel of a care organisation' });
