import { expect, test } from 'vitest';
import { appendLines } from '../../../../../src/portal/store/queries/access-log/append-lines.ts';
import { type LoggedProcessing, readLogboek } from '../../../../../src/portal/store/queries/access-log/logboek.ts';
import { accessLine } from '../../../support/access-lines.ts';
import { onBothEngines } from '../../../support/engines.ts';

onBothEngines(({ open }) => {
  test('each processing of each data subject is told once, in the form of the standard and without who it was', async () => {
    const store = await open();
    await appendLines(store, [
      accessLine('before', [1], { at: 9 }),
      accessLine('both', [1, 2], { at: 10, endedAt: 14, operation: 'awards.show', recordId: 'T0000005' }),
      accessLine('nobody', [], { at: 11, operation: 'rules.show' }),
      accessLine('provider', [], { at: 12, careProviderIdsJson: '[1]', status: 500 }),
      accessLine('one', [1], { at: 19, status: 404, traceId: 'ab'.repeat(16) }),
      accessLine('after', [1], { at: 20 }),
    ]);
    const told: LoggedProcessing[] = [];
    for await (const some of readLogboek(store, { from: 10, before: 20, register: 'urn:x:' })) told.push(...some);
    const valueOf = (at: number, key: string) => told[at]?.attributes.find((one) => one.key === key)?.value;
    expect(told.map(({ name, status_code }) => `${name} ${status_code}`)).toEqual([
      'awards.show 0',
      'awards.show 0',
      'rules.show 0',
      'me.show 2',
      'me.show 0',
    ]);
    // The trace that a call was part of is that of the caller.
    expect(told[4]?.trace_id).toBe('ab'.repeat(16));
    expect(told[0]).toMatchObject({
      trace_id: expect.stringMatching(/^[\da-f]{32}$/),
      span_id: expect.stringMatching(/^[\da-f]{16}$/),
      start_time: 10,
      end_time: 14,
    });
    expect(valueOf(0, 'dpl.core.processing_activity_id')).toBe('urn:x:awards.show');
    const subjects = told.map((_, at) => valueOf(at, 'dpl.core.data_subject_id'));
    expect(subjects[0]).toMatch(/^[\da-f]{32}$/);
    // A holder and a care provider may have the same number.
    expect(new Set(subjects).size).toBe(4);
    expect([subjects[2], subjects[4]]).toEqual([undefined, subjects[0]]);
    expect([told[0]?.trace_id, new Set(told.map(({ span_id }) => span_id)).size]).toEqual([told[1]?.trace_id, 5]);
    expect(JSON.stringify(told)).not.toMatch(/A0000001|V0000001|T0000005|both/);
  });
});
