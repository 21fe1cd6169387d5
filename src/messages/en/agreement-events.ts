import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, term } from './phrases.ts';

/** What happens to an agreement. */
export const agreementEvents = {
  events: {
    'agreement.created': (params) => ({
      subject: 'Draft agreement made',
      body: `${numbered('agreement', params)} has been saved as a draft. Fill in all steps and share the agreement with the care provider.`,
    }),
    'agreement.changed': (params) => ({
      subject: 'Draft agreement changed',
      body: `${numbered('agreement', params)} is a draft that has been changed and saved.`,
    }),
    'agreement.shared': (params) => ({
      subject: 'Draft agreement shared',
      body: `${numbered('agreement', params)} has been shared as a draft. The care provider checks it and signs first.`,
    }),
    'agreement.changed-by-provider': (params) => ({
      subject: 'Agreement changed by care provider',
      body: `${numbered('agreement', params)} has been changed by the care provider. A signature under the old text no longer counts. See what differs; if you do not agree, take the agreement back.`,
    }),
    'agreement.returned': (params) => ({
      subject: 'Agreement sent back',
      body: joinSentences(
        `${numbered('agreement', params)} has been sent back by the care provider.`,
        reason(params),
        'Change the agreement and share it again.',
      ),
    }),
    'agreement.reopened': (params) => ({
      subject: 'Agreement reopened',
      body: `${numbered('agreement', params)} is a draft again. Signatures that were there no longer count; you get a message when the agreement is shared again.`,
    }),
    'agreement.signed-by-provider': (params) => ({
      subject: 'Agreement signed by care provider',
      body: `${numbered('agreement', params)} has been signed by the care provider. The budget holder now checks it and signs last.`,
    }),
    'agreement.signed': (params) => ({
      subject: 'Agreement signed',
      body: `${numbered('agreement', params)} has been signed by both sides. The budget holder now sends it in for assessment.`,
    }),
    'agreement.submitted': (params) => ({
      subject: 'Agreement sent in for assessment',
      body: `${numbered('agreement', params)} has been sent in. The budget provider assesses it; both sides get a message.`,
    }),
    'agreement.approved': (params) => ({
      subject: 'Agreement approved',
      body: joinSentences(
        `${numbered('agreement', params)} has been approved.`,
        term(params),
        'Care can now be declared.',
      ),
    }),
    'agreement.rejected': (params) => ({
      subject: 'Agreement rejected',
      body: joinSentences(
        `${numbered('agreement', params)} has been rejected.`,
        reason(params),
        'The budget holder can mend it and share it again; everything that was filled in is still there.',
      ),
    }),
    'agreement.ended': (params) => ({
      subject: 'Agreement ended',
      body: joinSentences(
        `${numbered('agreement', params)} has been ended.`,
        when(params.end, (end) => `Its last day is ${format.date(end)}.`),
        'Care up to the last day can still be declared.',
        reason(params),
      ),
    }),
    'agreement.ended-by-provider': (params) => ({
      subject: 'Agreement ended by care provider',
      body: joinSentences(
        `${numbered('agreement', params)} has been ended by the care provider.`,
        when(params.end, (end) => `Its last day is ${format.date(end)}.`),
        'Care up to the last day can still be declared.',
        reason(params),
      ),
    }),
    'agreement.end-recorded': (params) => ({
      subject: 'An end on paper was recorded',
      body: joinSentences(
        `The budget provider recorded that ${numbered('agreement', params)} was ended on paper${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
        when(params.end, (end) => `Its last day is ${format.date(end)}.`),
        'Care up to the last day can still be declared. If this is not right, tell the budget provider.',
        reason(params),
      ),
    }),
    'agreement.end-of-provider-recorded': (params) => ({
      subject: 'A notice of the care provider on paper was recorded',
      body: joinSentences(
        `The budget provider recorded that the care provider gave notice of ${numbered('agreement', params)} on paper${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
        when(params.end, (end) => `Its last day is ${format.date(end)}.`),
        'Care up to the last day can still be declared. If this is not right, tell the budget provider.',
        reason(params),
      ),
    }),
    'agreement.expiry-notice-recorded': (params) => ({
      subject: 'An expiry notice on paper was recorded',
      body: joinSentences(
        `The budget provider recorded that the end of ${numbered('agreement', params)} was announced on paper${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
        when(params.end, (end) => `Its last day is still ${format.date(end)}.`),
        reason(params),
      ),
    }),
    'agreement.end-withdrawal-asked': (params) => ({
      subject: 'Asked: take the end of an agreement back',
      body: joinSentences(
        `It was asked to take the end of ${numbered('agreement', params)} back${when(params.end, (end) => `, which is ${format.date(end)} now`)}.`,
        'That needs the consent of the other party, who lets the agreement run on with `pgb agreement continue`, or lets the end stand with --decline. Nothing changes until then.',
        reason(params),
      ),
    }),
    'agreement.end-withdrawal-declined': (params) => ({
      subject: 'The end of an agreement stands',
      body: joinSentences(
        `The other party does not want to take the end of ${numbered('agreement', params)} back.`,
        when(params.end, (end) => `Its last day is still ${format.date(end)}.`),
        reason(params),
      ),
    }),
    'agreement.end-withdrawn': (params) => ({
      subject: 'The end of an agreement was taken back',
      body: joinSentences(
        `The end of ${numbered('agreement', params)} was taken back: it runs on${when(params.end, (end) => ` until ${format.date(end)}`)}, on the same terms.`,
        'What was not paid, or was claimed back, because of the end is worked out anew by the portal; you get a message about that by itself.',
        reason(params),
      ),
    }),
    'agreement.recorded-end-withdrawn': (params) => ({
      subject: 'A recorded end of an agreement was taken back',
      body: joinSentences(
        `The budget provider had recorded by mistake that ${numbered('agreement', params)} was ended, and took that back.`,
        when(params.end, (end) => `Its last day is ${format.date(end)} again.`) ||
          'It runs on again, without a last day.',
        'What was not paid, or was claimed back, because of the end is worked out anew by the portal; you get a message about that by itself.',
        reason(params),
      ),
    }),
    'agreement.award-added': (params) => ({
      subject: 'Agreement goes on with a new award',
      body: joinSentences(
        `${numbered('agreement', params)} goes on: there is one more award that pays for the care.`,
        term(params),
      ),
    }),
    'agreement.award-missing': (params) => ({
      subject: 'Agreement without an award',
      body: joinSentences(
        `${numbered('agreement', params)} lasts longer than the award.`,
        when(params.end, (end) => `Nothing pays for care after ${format.date(end)} yet.`),
        'Ask the budget provider for the new award, or end the agreement. Once the new award is in the portal, the agreement goes on by itself.',
      ),
    }),
    'agreement.end-to-announce': (params) => ({
      subject: 'Employment ends: say whether you go on',
      body: joinSentences(
        `${numbered('employment agreement', params)} ends by itself.`,
        when(params.end, (end) => `The last day is ${format.date(end)}.`),
        when(
          params.date,
          (date) =>
            `Tell the care provider in writing, by ${format.date(date)} at the latest, whether you go on and, if so, on which conditions; otherwise you owe a compensation.`,
        ),
        'Record that you go on with `pgb agreement amend` and --end. When you do not, record with `pgb agreement amend` and --expiry-notice that you have said so; only you or whoever represents you need sign that.',
      ),
    }),
    'agreement.award-changed': (params) => ({
      subject: 'Budget of an agreement changed',
      body: joinSentences(
        `${numbered('agreement', params)} has another budget: an award that pays for it was changed.`,
        params.end === undefined
          ? 'No care is paid from that award any more.'
          : `Care until ${format.date(params.end)} can be paid from it, if the care function is awarded on that day.`,
      ),
    }),
    'agreement.declarations-stopped': (params) => ({
      subject: 'Declaration stop',
      body: `${numbered('agreement', params)} has a declaration stop: nothing can be declared on it now, since the budget provider judges the budget. What is approved already is paid. You get a message when the stop is over.`,
    }),
    'agreement.declarations-resumed': (params) => ({
      subject: 'Declaration stop lifted',
      body: `${numbered('agreement', params)} has no declaration stop any more: care can be declared on it again. Was a declaration refused because of the declaration stop? Send it in again.`,
    }),
    'agreement.provider-replaced': (params) => ({
      subject: 'Agreement goes on with another care provider',
      body: `The budget holder chose another care provider in the draft of ${numbered('agreement', params)}. You no longer see this agreement, and need to do nothing with it any more.`,
    }),
    'agreement.discarded': (params) => ({
      subject: 'Draft agreement thrown away',
      body: `${numbered('agreement', params)} was a draft and has been thrown away.`,
    }),
  },
} satisfies Subject;
