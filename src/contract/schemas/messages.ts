import { z } from 'zod';
import { careProviderKinds, roles } from '../../domain/words.ts';
import { eventTypes } from '../events.ts';
import { holdersOfTask } from '../limits.ts';
import { DateTimeText, page, pageQuery, recordId } from './base.ts';
import { BudgetHolderReference } from './people.ts';

export const Message = z
  .object({
    id: recordId('message'),
    type: z.enum(eventTypes).describe('The event that the message tells of'),
    sentAt: DateTimeText,
    subject: z.string().describe('In the language of Accept-Language'),
    body: z.string().describe('In the language of Accept-Language'),
    recordId: z.string().describe('What the message is about'),
    budgetHolder: BudgetHolderReference.nullable(),
    readAt: DateTimeText.nullable(),
  })
  .meta({ id: 'Message', description: 'Bericht' });
export const MessagePage = page(Message, 'MessagePage');
export const MessageFilter = z.strictObject({
  ...pageQuery,
  unread: z.stringbool().exactOptional().describe('Only messages that were not read, or only those that were'),
  budgetHolderId: recordId('budget-holder').exactOptional(),
});

export const taskKinds = [
  'make-profile',
  'decide-declarations',
  'check-agreement',
  'sign-agreement',
  'finish-draft',
  'submit-agreement',
  'revise-returned-agreement',
  'revise-rejected-agreement',
  'assess-agreement',
  'sign-amendment',
  'submit-amendment',
  'revise-amendment',
  'assess-amendment',
  'judge-conflict',
  'agreement-without-award',
  'announce-end',
  'decide-end-withdrawal',
  'arrange-replacement',
  'settle-account',
  'raise-budget',
  'mend-account',
  'returned-payments',
  'awaited-accounts',
  'payroll-orders',
  'stuck-deliveries',
  'silent-system',
] as const;
export const Home = z
  .object({
    greeting: z.string().describe('In the language of Accept-Language'),
    role: z.enum(roles).describe('As what the caller signed in'),
    budgetHolderCount: z
      .int()
      .describe(
        'Budget holders for whom the caller acts, also where this is about one of them; 0 for who acts for none',
      ),
    careProviderKind: z.enum(careProviderKinds).nullable().describe('Of a caller who gives care'),
    tasks: z.array(
      z.object({
        kind: z.enum(taskKinds),
        count: z.int(),
        text: z.string(),
        budgetHolders: z
          .array(BudgetHolderReference)
          .exactOptional()
          .describe(`Whose affairs it is about, the first ${holdersOfTask}; for who represents several`),
      }),
    ),
    messages: z.array(Message).describe('The newest five'),
  })
  .meta({ id: 'Home', description: 'Startpagina: what waits for the caller, and the newest messages' });

export const EventSchema = z
  .object({
    id: z.string().describe('Grows with time; give the last one as `after`'),
    type: z.enum(eventTypes),
    at: DateTimeText,
    recordId: z.string(),
    budgetHolderId: recordId('budget-holder').nullable(),
    careProviderId: recordId('care-provider').nullable(),
  })
  .meta({ id: 'Event', description: 'What happened; no personal data' });
export const EventPage = page(EventSchema, 'EventPage');
export const EventFilter = z.strictObject({
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  after: z.string().max(40).exactOptional().describe('Only what happened after this event'),
  type: z.enum(eventTypes).exactOptional().describe('Only events of this type'),
  budgetHolderId: recordId('budget-holder').exactOptional(),
});

export const HistoryEntry = z
  .object({
    id: z.string().describe('Number of the event'),
    at: DateTimeText,
    type: z.enum(eventTypes),
    by: z.string().describe('Who did it, and as whom, in the language of Accept-Language'),
    actor: z
      .object({
        role: z.enum(roles).describe('As what they had signed in'),
        name: z
          .string()
          .nullable()
          .describe('Who it was; of an office or an organisation only its own people see which of them'),
        office: z
          .string()
          .nullable()
          .describe('The office for which an assessor acted; to its own people also the organisation'),
      })
      .nullable()
      .describe('Null when the portal did it by itself, or when nobody recorded who did it'),
    subject: z.string().describe('In the language of Accept-Language'),
    body: z.string().describe('The same in full, as those were told whom it concerns'),
    reason: z.string().nullable().describe('What was given as the reason'),
  })
  .meta({ id: 'HistoryEntry', description: 'What happened to a record: who did what, when, as whom' });
export const HistoryPage = page(HistoryEntry, 'HistoryPage');
