import type { Profile } from '../../contract/types.ts';
import type { DetailView } from '../output/view.ts';

export const profileView: DetailView<Profile> = {
  fields: [
    { path: 'name', kind: 'text', priority: 1 },
    { path: 'role', kind: { word: 'role' }, priority: 1 },
    { path: 'initials', kind: 'text' },
    { path: 'surname', kind: 'text' },
    { path: 'birthDate', kind: 'date', priority: 1, hideEmpty: true },
    { path: 'bsn', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'address.street', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'address.houseNumber', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'address.postcode', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'address.city', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'careProviderId', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'kind', kind: { word: 'careProviderKind' }, priority: 1, hideEmpty: true },
    { path: 'agbCode', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'kvkNumber', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'email', kind: 'text', priority: 1 },
    { path: 'phone', kind: 'text', priority: 1 },
    { path: 'language', kind: { word: 'language' }, priority: 1 },
    { path: 'messageChannel', kind: { word: 'messageChannel' }, priority: 1 },
    { path: 'iban', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'madeAt', kind: 'moment', priority: 1, hideEmpty: true },
  ],
  sections: [],
};
