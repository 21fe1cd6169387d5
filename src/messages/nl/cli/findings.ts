import type { FindingTexts } from '../../shape/upkeep.ts';

/** What can be wrong in the database of a portal. */
export const findings: FindingTexts = {
  'file-damaged': ({ said }) => `Het databasebestand is beschadigd. SQLite zegt: ${said}`,
  'parent-missing': ({ table, row, parent }) =>
    `Rij ${row} van de tabel ${table} verwijst naar een rij van ${parent} die er niet is.`,
  'seal-broken': ({ place, record }) =>
    `${place}${record && ` (${record})`}: wat hier verzegeld staat, gaat met deze sleutel niet open.`,
  'log-line-changed': ({ line }) => `Regel ${line} van de toegangslog zegt iets anders dan wat het portaal schreef.`,
  'log-line-missing': ({ line }) => `Regel ${line} van de toegangslog is weg.`,
  'log-line-outside': ({ line }) =>
    `Regel ${line} van de toegangslog staat niet in de keten: het portaal schreef hem niet, of zijn schakel is weg.`,
  'log-chain-broken': ({ position, line }) =>
    `Schakel ${position} van de toegangslog (regel ${line}) past niet op wat ervoor staat.`,
  'log-links-missing': ({ from, to }) =>
    `In de keten van de toegangslog ontbreken de schakels ${from} tot en met ${to}.`,
  'log-chain-cut': ({ foundPosition, expectedPosition }) =>
    `De keten van de toegangslog eindigt bij schakel ${foundPosition}, en het portaal schreef dat zij eindigt bij schakel ${expectedPosition}.`,
  'log-end-broken': ({ which }) =>
    `Wat het portaal bewaart over ${which === 'head' ? 'het einde' : 'het begin'} van de keten van de toegangslog, heeft het niet zelf geschreven.`,
  'log-head-differs': ({ position }) =>
    `De toegangslog heeft geen schakel ${position} met de opgegeven hash. Regels waarvan de bewaartermijn om is, zijn verwijderd; is dat het niet, dan is de keten vervangen of ingekort.`,
  'log-holders-differ': ({ found, expected }) =>
    `De lijst per budgethouder van de toegangslog klopt niet met de regels: er staan ${found} verwijzingen in, en de regels noemen er ${expected}.`,
  'award-differs': (of, money) =>
    `Beschikking ${of.award}: als gepland staat er ${money(of.scheduledCents)} en als betaald ${money(of.paidCents)}. De declaraties zeggen ${money(of.expectedScheduledCents)} gepland en ${money(of.expectedPaidCents)} betaald.`,
  'compensation-differs': ({ award, foundCents, expectedCents }, money) =>
    `Beschikking ${award}: als compensatie voor ziekte staat er ${money(foundCents)}. De declaraties zeggen ${money(expectedCents)}.`,
  'function-budget-differs': (of, money) =>
    `Beschikking ${of.award}, zorgfunctie ${of.careFunction}: als gepland staat er ${money(of.scheduledCents)} en als betaald ${money(of.paidCents)}. De declaraties zeggen ${money(of.expectedScheduledCents)} gepland en ${money(of.expectedPaidCents)} betaald.`,
  'function-budget-overspent': ({ award, careFunction, amountCents, spentCents }, money) =>
    `Beschikking ${award}, zorgfunctie ${careFunction}: gepland en betaald zijn samen ${money(spentCents)}, en het bedrag is ${money(amountCents)}.`,
  'award-overspent': ({ award, amountCents, spentCents }, money) =>
    `Beschikking ${award}: gepland en betaald zijn samen ${money(spentCents)}, en het budget is ${money(amountCents)}.`,
  'shares-differ': ({ declaration, foundCents, expectedCents }, money) =>
    `Declaratie ${declaration}: de beschikkingen dragen samen ${money(foundCents)}, en de kosten zijn ${money(expectedCents)}.`,
  'shares-unreadable': ({ declaration }) =>
    `Declaratie ${declaration}: niet te lezen is welke beschikking hoeveel draagt.`,
  'award-missing': ({ declaration, award }) =>
    `Declaratie ${declaration}: een deel komt van beschikking ${award}, en die is er niet.`,
  'payment-missing': ({ declaration, expectedCents }, money) =>
    `Declaratie ${declaration}: er is geen betaling, en ${money(expectedCents)} is gepland of betaald.`,
  'payment-needless': ({ payment, declaration }) =>
    `Betaling ${payment}: declaratie ${declaration} is niet gepland en niet betaald, en er is toch een betaling.`,
  'payment-differs': ({ payment, declaration, foundCents, expectedCents, hasOtherStatus }, money) =>
    `Betaling ${payment} is ${money(foundCents)}; declaratie ${declaration} is ${money(expectedCents)}.${hasOtherStatus ? ' De betaling heeft een andere status dan de declaratie.' : ''}`,
  'payroll-differs': ({ payment, declaration, foundCents, expectedCents }, money) =>
    `Betaling ${payment}: netto en ingehouden zijn samen ${money(foundCents)}; declaratie ${declaration} is bruto ${money(expectedCents)}.`,
  'payroll-credit-missing': ({ payment, declaration }) =>
    `Betaling ${payment}: de salarisadministratie heeft het loon verwerkt en declaratie ${declaration} is daarna gecorrigeerd of ingetrokken, en geen loonopdracht neemt het terug.`,
  'payroll-credit-needless': ({ payment, declaration }) =>
    `Betaling ${payment}: een loonopdracht neemt het loon terug, en declaratie ${declaration} is niet gecorrigeerd en niet ingetrokken, of het loon was niet verwerkt.`,
  'run-differs': (of, money) =>
    `Betaalrun ${of.run}: in het bestand voor de bank staan ${of.transfers} betalingen, samen ${money(of.foundCents)}. De run zegt ${of.expectedTransfers}, samen ${money(of.expectedCents)}.`,
  'bank-file-differs': ({ payment, run, foundCents, expectedCents }, money) =>
    `Betaling ${payment}: in het bestand voor de bank van betaalrun ${run} staat ${money(foundCents)}, en verwacht wordt ${money(expectedCents)}.`,
  'paid-without-run': ({ payment }) => `Betaling ${payment} is betaald, en hoort bij geen betaalrun.`,
  'recovery-missing': ({ declaration, expectedCents }, money) =>
    `Declaratie ${declaration} is gecorrigeerd, en er is geen vordering van de ${money(expectedCents)} die ervoor is betaald.`,
  'recovery-needless': ({ declaration }) =>
    `Declaratie ${declaration} is niet gecorrigeerd en niet ingetrokken, en er is toch een vordering.`,
  'recovery-differs': ({ recovery, amountCents, expectedCents }, money) =>
    `Vordering ${recovery} is ${money(amountCents)}; de betaling, of wat open, verrekend en terugbetaald is, komt op ${money(expectedCents)}.`,
  'netting-differs': ({ payment, nettedCents, foundCents }, money) =>
    `Betaling ${payment}: als verrekend staat er ${money(nettedCents)}, en de vorderingen zeggen ${money(foundCents)}.`,
  'correction-missing': ({ declaration }) =>
    `Declaratie ${declaration} is gecorrigeerd, en er is geen declaratie in haar plaats.`,
  'paid-differs': ({ paidCents, sentCents, openCents }, money) =>
    `Alle declaraties samen zijn voor ${money(paidCents)} betaald. Naar de bank ging ${money(sentCents)}, en daarvan moet ${money(openCents)} terugkomen of is het teruggekomen.`,
};
