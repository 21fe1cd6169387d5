import type { Output, Profile } from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

type Check = NonNullable<Profile['checks']>[number];

export const checkList: View<Check> = {
  fields: [
    { path: 'register', kind: { word: 'registerName' }, priority: 1 },
    { path: 'agbCode', kind: 'id', priority: 2, hideEmpty: true },
    { path: 'outcome', kind: { word: 'registerOutcome' }, priority: 1 },
  ],
};

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
    { path: 'checkedAt', kind: 'moment', priority: 1, hideEmpty: true },
    { path: 'madeAt', kind: 'moment', priority: 1, hideEmpty: true },
  ],
  sections: [section('checks', checkList, ({ checks = [] }) => checks)],
};

/** What an export wrote: a file of data that tells of so many records, and documents beside it. */
export interface Exported {
  file: string;
  records: number;
  documents: number;
}

export const exportView: DetailView<Exported> = {
  fields: [
    { path: 'file', kind: 'text', priority: 1 },
    { path: 'records', kind: 'count', priority: 1 },
    { path: 'documents', kind: 'count', priority: 1 },
  ],
  sections: [],
};

export const comparedProviderView: DetailView<Output<'careProviders.refresh'>> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'name', kind: 'text', priority: 1 },
    { path: 'kind', kind: { word: 'careProviderKind' }, priority: 2 },
    { path: 'agbCode', kind: 'id', priority: 3 },
    { path: 'furtherAgbCodes', kind: 'list', priority: 3, hideEmpty: true },
    { path: 'kvkNumber', kind: 'id', priority: 3 },
    { path: 'careRegistered', kind: 'yes-no', priority: 1 },
    { path: 'bigRegistered', kind: 'yes-no' },
  ],
  sections: [section('checks', checkList, ({ checks }) => checks)],
};
