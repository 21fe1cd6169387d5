import type { CliSubject } from '../shape/cli/subject.ts';
import type { Subject } from '../shape/subject.ts';
import { mergeDeep, mergePart, mergeWords } from './merge.ts';

/** Puts together what a language says of all subjects. */
export function gatherSubjects<const All extends readonly Subject[]>(subjects: All) {
  return {
    issues: mergePart(subjects, 'issues'),
    events: mergePart(subjects, 'events'),
    tasks: mergePart(subjects, 'tasks'),
    words: mergeWords(subjects),
    operations: mergePart(subjects, 'operations'),
    fields: mergePart(subjects, 'fields'),
    items: mergePart(subjects, 'items'),
  };
}

/** Puts together what the command line says of all subjects in one language. */
export function gatherCliSubjects<All extends Readonly<Record<string, CliSubject>>>(bySubject: All) {
  const subjects = Object.values(bySubject) as All[keyof All][];
  return {
    commands: mergePart(subjects, 'commands'),
    headers: mergePart(subjects, 'headers'),
    menu: mergePart(subjects, 'menu'),
    notices: mergeDeep(subjects, 'notices'),
    options: mergePart(subjects, 'options'),
    sections: mergePart(subjects, 'sections'),
    sources: mergePart(subjects, 'sources'),
  };
}
