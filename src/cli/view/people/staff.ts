import type { OrganisationMeans, Staff, StaffMember } from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

const memberList: View<StaffMember> = {
  fields: [
    { path: 'code', kind: 'id', priority: 1 },
    { path: 'name', kind: 'text', priority: 1 },
    { path: 'rights', kind: { words: 'staffRight' }, priority: 1 },
    { path: 'since', kind: 'moment', priority: 3 },
    { path: 'changedAt', kind: 'moment', priority: 4, hideEmpty: true },
  ],
};

/** By what an organisation comes in. */
export const meansView: DetailView<OrganisationMeans> = {
  fields: [
    { path: 'means', kind: { word: 'signInMeans' }, priority: 1 },
    { path: 'chosenAt', kind: 'moment', priority: 1, hideEmpty: true },
    { path: 'inForceSince', kind: 'moment', priority: 1, hideEmpty: true },
  ],
  sections: [],
};

/** The people of an organisation, and what its systems may do. */
export const staffView: DetailView<Staff> = {
  fields: [
    { path: 'organisation', kind: 'text', priority: 1 },
    { path: 'isNamed', kind: 'yes-no', priority: 1 },
    { path: 'ownCode', kind: 'id', priority: 1 },
    { path: 'systems.rights', kind: { words: 'staffRight' }, priority: 1 },
    { path: 'systems.changedAt', kind: 'moment', priority: 2 },
  ],
  sections: [section('staff', memberList, ({ items }) => items)],
};
