import type { HistoryEntry, Home, Message, PortalEvent } from '../../contract/types.ts';
import { section, type DetailView, type View } from '../output/view.ts';

export const messageList: View<Message> = {
  fields: [
    { path: 'id', kind: 'id', priority: 2 },
    { path: 'sentAt', kind: 'day', priority: 3 },
    { path: 'subject', kind: 'text', priority: 1, wraps: true },
    { path: 'recordId', kind: 'id', priority: 5 },
    { path: 'budgetHolder.name', kind: 'text', priority: 4, hideSame: true, wraps: true },
    { path: 'readAt', kind: 'day', priority: 6 },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'type', kind: 'text' },
    { path: 'body', kind: 'text' },
  ],
};

/** One message: every field, with the time of day. */
export const messageDetails: DetailView<Message> = {
  fields: messageList.fields.map((field) => ({
    ...field,
    ...(field.kind === 'day' && { kind: 'moment' }),
    ...(field.path !== 'type' && { priority: 1 }),
  })),
  sections: [],
};

export const eventList: View<PortalEvent> = {
  fields: [
    { path: 'id', kind: 'id', priority: 2 },
    { path: 'at', kind: 'moment', priority: 1 },
    { path: 'type', kind: 'id', priority: 1 },
    { path: 'recordId', kind: 'id', priority: 1 },
    { path: 'budgetHolderId', kind: 'id', priority: 3 },
    { path: 'careProviderId', kind: 'id', priority: 3 },
  ],
};

/** What happened to one record. */
export const historyList: View<HistoryEntry> = {
  fields: [
    { path: 'at', kind: 'moment', priority: 1 },
    { path: 'by', kind: 'text', priority: 1, wraps: true },
    { path: 'subject', kind: 'text', priority: 1, wraps: true },
    { path: 'reason', kind: 'text', priority: 3, hideEmpty: true, wraps: true },
    { path: 'body', kind: 'text' },
    { path: 'type', kind: 'text' },
    { path: 'id', kind: 'id' },
    { path: 'actor.role', kind: { word: 'role' } },
    { path: 'actor.name', kind: 'text' },
    { path: 'actor.office', kind: 'text' },
  ],
};

const tasks: View<Home['tasks'][number]> = {
  fields: [
    { path: 'text', kind: 'text', priority: 1 },
    { path: 'kind', kind: 'text' },
    { path: 'count', kind: 'count' },
  ],
};
const newest: View<Message> = {
  fields: [
    { path: 'sentAt', kind: 'day', priority: 2 },
    { path: 'subject', kind: 'text', priority: 1 },
    { path: 'id', kind: 'id', priority: 3 },
  ],
};

/** The start page of the leaflet: a greeting, the tasks and the newest messages. */
export const homeView: DetailView<Home> = {
  fields: [
    { path: 'greeting', kind: 'text' },
    { path: 'role', kind: { word: 'role' }, priority: 3 },
    { path: 'budgetHolderCount', kind: 'count', priority: 3 },
    { path: 'careProviderKind', kind: { word: 'careProviderKind' }, priority: 3 },
  ],
  sections: [section('tasks', tasks, (home) => home.tasks), section('messages', newest, (home) => home.messages)],
};
