import { z } from 'zod';
import { roles } from '../../domain/words.ts';
import { accessSources, type AccessRule } from '../access/access.ts';
import { DateTimeText, IsoDateText, page, pageQuery, recordId } from './base.ts';

const accessRules = Object.keys(accessSources) as [AccessRule, ...AccessRule[]];
export const accessResults = ['done', 'refused'] as const;

export const AccessEntry = z
  .object({
    id: z.string().describe('Number of the line of the access log'),
    at: DateTimeText,
    by: z.string().describe('Who it was, and as whom, in the language of Accept-Language'),
    actor: z
      .object({
        role: z.enum(roles).describe('As what they had signed in'),
        name: z.string().nullable().describe('Null for the people of an office, who act as the office'),
        office: z
          .string()
          .nullable()
          .describe('The office for which an assessor acted; to its own people also the organisation'),
      })
      .nullable()
      .describe('Null when nobody recorded who it was'),
    onBehalfOf: z.string().nullable().describe('Number of the budget holder or care provider for whom they acted'),
    operation: z.string().describe('Name of the operation'),
    what: z.string().describe('What they did, in the language of Accept-Language'),
    recordId: z.string().nullable().describe('What it was about; null when it was about several'),
    budgetHolderIds: z
      .array(recordId('budget-holder'))
      .describe('Whose data it was, of those whom the caller acts for'),
    authority: z
      .enum(accessRules)
      .nullable()
      .describe('The rule of access that let it through; null when it was refused'),
    result: z.enum(accessResults),
  })
  .meta({ id: 'AccessEntry', description: 'Who saw or changed data of a budget holder, and on what authority' });
export const AccessEntryPage = page(AccessEntry, 'AccessEntryPage');
export const AccessLogFilter = z.strictObject({
  ...pageQuery,
  from: IsoDateText.exactOptional().describe('First day'),
  to: IsoDateText.exactOptional().describe('Last day'),
  budgetHolderId: recordId('budget-holder').exactOptional(),
  own: z.stringbool().exactOptional().describe('Also what the caller did themselves'),
});
