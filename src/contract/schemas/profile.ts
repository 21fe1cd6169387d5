import { z } from 'zod';
import { careProviderKinds, languages, messageChannels, roles } from '../../domain/words.ts';
import { DateTimeText, IsoDateText, line, markPersonal, recordId } from './base.ts';
import { Address, RegisterCheck } from './people.ts';

const language = z.enum(languages).describe('Language of messages: nl or en');
const messageChannel = z
  .enum(messageChannels)
  .describe('Messages are always in the portal; with email there also comes a notice by e-mail, without their content');

export const Profile = z
  .object({
    role: z.enum(roles),
    name: markPersonal(z.string()),
    initials: markPersonal(z.string()).exactOptional(),
    surname: markPersonal(z.string()).exactOptional(),
    birthDate: markPersonal(IsoDateText).exactOptional(),
    bsn: markPersonal(z.string()).exactOptional().describe('Masked: only the last four digits'),
    address: Address.exactOptional().describe('From the register of persons; absent when it is not known'),
    careProviderId: recordId('care-provider').exactOptional(),
    kind: z.enum(careProviderKinds).exactOptional().describe('Kind of care provider'),
    agbCode: z.string().exactOptional(),
    kvkNumber: z.string().exactOptional(),
    email: markPersonal(z.string()).nullable().describe('E-mail address'),
    phone: markPersonal(z.string()).nullable().describe('Telephone number'),
    language,
    messageChannel,
    iban: markPersonal(z.string())
      .nullable()
      .describe('Masked: the account that the caller has settled; null until then, and for a representative'),
    checkedAt: DateTimeText.nullable().describe('When it was last compared with a register that answered'),
    checks: z
      .array(RegisterCheck)
      .exactOptional()
      .describe('What came of comparing with each register, where that was done now'),
    madeAt: DateTimeText.nullable().describe('When the caller made the profile; null until then'),
  })
  .meta({ id: 'Profile', description: 'Profiel: name, date of birth, BSN and address come from a register' });

export const ProfileChange = z
  .strictObject({
    email: markPersonal(z.email().max(254)).exactOptional().describe('E-mail address'),
    phone: markPersonal(line(20)).exactOptional().describe('Telephone number'),
    language: language.exactOptional(),
    messageChannel: messageChannel.exactOptional(),
  })
  .meta({
    id: 'ProfileChange',
    description: 'What is absent stays as it is; the first change, also an empty one, makes the profile',
  });
