import type { Award } from '../../../../contract/types.ts';
import type { Context } from '../../../framework/context.ts';
import { awardView } from '../../../view/awards/award.ts';

/** Says what became of an award, and that nothing can be declared on it now: whoever changed it is to judge that. */
export async function tellChanged(context: Context, award: Award, notice: string): Promise<void> {
  const { stops } = context.cli.notices.award;
  await context.out.done(awardView, award, award.declarationStop ? `${notice} ${stops(award.id)}` : notice);
}
