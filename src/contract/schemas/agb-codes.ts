import { z } from 'zod';
import { roles } from '../../domain/words.ts';
import { DateTimeText } from './base.ts';

/** There is room for a BSN, so that who writes one here is told so. */
export const AgbCodeChoice = z
  .strictObject({ agbCode: z.string().max(9).describe('AGB code, eight digits') })
  .meta({ id: 'AgbCodeChoice', description: 'A further AGB code' });

export const AgbCodes = z
  .object({
    items: z.array(
      z
        .object({
          agbCode: z.string().describe('AGB code, eight digits'),
          isOwn: z.boolean().describe('The code under which the care provider was registered, which stays'),
          addedBy: z.enum(roles).nullable().describe('Null for its own code'),
          since: DateTimeText.nullable().describe('When it was added; null for its own code'),
        })
        .meta({ id: 'AgbCode' }),
    ),
  })
  .meta({ id: 'AgbCodes', description: 'AGB codes of one care provider, all under its KVK number' });
