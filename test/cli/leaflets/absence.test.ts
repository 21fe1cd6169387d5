import { describe, expect, test } from 'vitest';
import { promised } from '../../support/promised.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const result = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { ...result, document: JSON.parse(result.stdout === '' ? 'null' : result.stdout) };
}

// Leaflet for budget holders, Ziekmelding.
describe('"Is uw zorgverlener ziek? Dan kunt u dat hier aangeven. U kunt vervolgens vervangende zorg regelen."', () => {
  test('a holder reports in a terminal, question by question, and is offered replacement care', async () => {
    const answers: [RegExp, string][] = [
      [/Who is ill or on leave/, '\r'],
      [/What do you want to report/, '\r'],
      [/What is the first day/, '2-11-2026\r'],
      [/Which part of the work/, '25\r'],
    ];
    const { code, stderr } = await portal.as('holder', ['absence', 'report'], {
      tty: true,
      onWrite: (text, { type }) => {
        const next = answers[0];
        if (next === undefined || !next[0].test(text)) return;
        answers.shift();
        type(next[1]);
      },
    });
    expect({ code, left: answers }).toEqual({ code: 0, left: [] });
    expect(stderr).toMatch(
      /Report M0000001 was made[^]*pgb absence show M0000001[^]*pgb agreement create --term replacement --replaces Z000000\d/,
    );
    const { document } = await json('holder', 'home');
    expect(document.tasks).toContainEqual(expect.objectContaining({ kind: 'arrange-replacement', count: 1 }));
    await portal.as('holder', ['ziekmelding', 'hersteld', 'M0000001', '--from', '2-11-2026']);
    expect((await json('holder', 'absence list --status reported')).document.items).toEqual([]);
  });

  test('flags say it all; hours over the period are refused, sick hours are paid and come back to the budget', async () => {
    const made = await json('holder', 'absence report Z0000003 --from 2026-10-26');
    expect(made).toMatchObject({ code: 0, document: { status: 'reported', careProvider: expect.anything() } });
    const { id } = made.document;
    const line = 'declaration check --agreement Z0000003 --month 2026-10 --reference ziek --line 2026-10-27=2';
    const refused = await portal.as('holder', line.split(' '));
    expect(refused.code).toBe(5);
    expect(refused.stdout + refused.stderr).toMatch(/reported absent/);
    const worse = await json('holder', `absence change ${id} --can-work 50 --from 2026-11-02`);
    expect(worse.document.days).toMatchObject([{ workCapacityPercentage: 0 }, { workCapacityPercentage: 50 }, {}]);
    const ended = await portal.as('holder', ['agreement', 'end', 'Z0000003', '--end', '2027-01-31', '--yes']);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot give notice') });
    const recovered = await json('holder', `absence recover ${id}`);
    expect(recovered.document).toMatchObject({ status: 'recovered', recoveredFrom: '2026-11-03', until: '2026-11-02' });
    expect((await json('holder', `absence show ${id}`)).document).toEqual(recovered.document);
  });

  test('an institution reports nothing, and offices have no part in it', async () => {
    const none = await portal.as('holder', ['absence', 'report', 'Z0000001', '--from', '2026-11-02']);
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('organisation') });
    for (const persona of ['assessor', 'payment-officer'] as const)
      expect((await portal.as(persona, ['absence', 'list'])).code).toBe(3);
  });
});

// Leaflet for care providers, Ziekmelding.
test('"Heeft u een arbeidsovereenkomst met de budgethouder en bent u ziek?": others leave it to the holder', async () => {
  const refused = await portal.as('carer', ['absence', 'report', 'Z0000002', '--from', '2026-11-02']);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('employment agreement') });
});

// Pregnancy leave by its dates.
promised('pregnancyReports', async () => {
  const leave = 'absence report Z0000003 --kind pregnancy --from 2026-12-01 --expected 2027-01-05';
  const { code, document } = await json('holder', leave);
  expect({ code, document }).toMatchObject({
    code: 0,
    document: {
      kind: 'pregnancy',
      from: '2026-12-01',
      until: '2027-03-22',
      days: [{ payer: 'uwv', paidPercentage: 0 }],
    },
  });
  const born = await json('holder', `absence change ${document.id} --born 2027-01-09`);
  expect(born.document).toMatchObject({ until: '2027-03-26', bornOn: '2027-01-09' });
  const early = await portal.as('holder', [...leave.split(' ').slice(0, -1), '2027-02-20']);
  expect(early.code).toBe(1);
  expect((await json('holder', 'absence list')).document.items.map(({ id }: { id: string }) => id)).toContain(
    document.id,
  );
});
