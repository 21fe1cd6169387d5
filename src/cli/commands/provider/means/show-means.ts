import type { OrganisationMeans } from '../../../../contract/types.ts';
import type { Context } from '../../../framework/context.ts';
import { meansView } from '../../../view/people/staff.ts';

/** Shows by what an organisation comes in, and says of a choice that was not used yet that both means still work. */
export async function showMeans({ out, cli }: Context, means: OrganisationMeans): Promise<void> {
  await out.record(meansView, means);
  if (means.means !== 'either' && means.inForceSince === null) await out.aside(cli.notices.meansToProve);
}
