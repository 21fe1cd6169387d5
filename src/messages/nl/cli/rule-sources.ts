/**
 * Where the amounts and terms of the package come from, by the words in which the rule itself says so. What an operator
 * gives is shown as it was given. Citations stay as they are; the names of pages are those of the pages.
 */
export const ruleSources: Readonly<Record<string, string>> = {
  'Rlz 5.22 as of 2015, text of the law': 'Rlz 5.22 zoals in 2015, tekst van de wet',
  'care offices and Per Saldo, 1 July 2020; not seen in the law itself':
    'zorgkantoren en Per Saldo, 1 juli 2020; niet in de wet zelf gezien',
  'care office Midden-IJssel and Per Saldo, 2021': 'zorgkantoor Midden-IJssel en Per Saldo, 2021',
  'Stcrt. 2021-45717, text of the law': 'Stcrt. 2021-45717, tekst van de wet',
  'care office Menzis, 2023': 'zorgkantoor Menzis, 2023',
  'Stcrt. 2023-18273, text of the law': 'Stcrt. 2023-18273, tekst van de wet',
  'care office Menzis, tariffs 2025': 'zorgkantoor Menzis, tarieven 2025',
  'calculated here: 2025 plus 5.17%; the published figure can differ by one cent':
    'hier berekend: 2025 plus 5,17%; het gepubliceerde bedrag kan een cent verschillen',
  'SVB, withheld for every employment agreement since 2026; read at second hand':
    'SVB, ingehouden bij elke arbeidsovereenkomst sinds 2026; uit de tweede hand',
  'SVB, withheld for every employment agreement since 2026; read at second hand; rates of 2026':
    'SVB, ingehouden bij elke arbeidsovereenkomst sinds 2026; uit de tweede hand; percentages van 2026',
  'Rlz 5.17(3)(4), text of the law; still so in 2026 by the portal itself':
    'Rlz 5.17(3)(4), tekst van de wet; in 2026 nog steeds zo volgens het portaal zelf',
  'two day-parts of four hours; nothing was found on how much of a full day is work':
    'twee dagdelen van vier uur; er is niets gevonden over hoeveel van een etmaal werk is',
  'Arbeidstijdenwet 5:3(2): eleven hours, which may be eight once a week':
    'Arbeidstijdenwet 5:3(2): elf uur, eens per week mag het acht uur zijn',
  'Arbeidstijdenwet 5:7, text of the law': 'Arbeidstijdenwet 5:7, tekst van de wet',
  'Rlz 5.18(1)(d), 5.22(4), text of the law; kept by the ministry. A care office may agree otherwise beforehand':
    'Rlz 5.18(1)(d), 5.22(4), tekst van de wet; door het ministerie gehandhaafd. Een zorgkantoor mag vooraf iets anders afspreken',
  'leaflet for budget holders: hours or day parts must correspond with the agreement. How much more a holder may confirm is nowhere said, and chosen here; a budget provider may set it':
    'folder voor budgethouders: uren of dagdelen moeten overeenkomen met de zorgovereenkomst. Hoeveel meer een budgethouder mag bevestigen staat nergens en is hier gekozen; een budgetverstrekker kan het instellen',
  'Rlz 5.23(3): paid within thirty days; half of them is the choice of this portal':
    'Rlz 5.23(3): binnen dertig dagen betaald; de helft daarvan is de keuze van dit portaal',
  'VGZ care office: an amendment takes effect on the first day of a month; elsewhere it may differ':
    'zorgkantoor VGZ: een wijziging gaat in op de eerste dag van een maand; elders kan het anders zijn',
  'Awb 4:13(2): eight weeks after receipt at the latest': 'Awb 4:13(2): uiterlijk acht weken na ontvangst',
  'BW 7:668(1, 2): a fixed term of six months or more': 'BW 7:668(1, 2): bepaalde tijd van zes maanden of langer',
  'BW 7:668(1): in writing, a month before the end at the latest':
    'BW 7:668(1): schriftelijk, uiterlijk een maand vóór het einde',
  'SVB, declareren: four weeks': 'SVB, declareren: vier weken',
  'Rlz 5.23(3), text of the law: thirty days': 'Rlz 5.23(3), tekst van de wet: dertig dagen',
  'Rlz 5.16, 5.23(2)(c), text of the law: six weeks': 'Rlz 5.16, 5.23(2)(c), tekst van de wet: zes weken',
  'care office Friesland: at most the first day of the preceding month; elsewhere it may differ':
    'zorgkantoor Friesland: hoogstens de eerste dag van de vorige maand; elders kan het anders zijn',
  'SVB, minimum wages from 1 January 2025, 8% holiday allowance included':
    'SVB, minimumlonen vanaf 1 januari 2025, met 8% vakantiegeld',
  '14.40 from 1 July 2025: decision of SZW on the hourly minimum, several independent sources; 8% holiday allowance added here':
    '14,40 vanaf 1 juli 2025: besluit van SZW over het minimumuurloon, uit verschillende onafhankelijke bronnen; 8% vakantiegeld hier bijgeteld',
  '14.71 from 1 January 2026: decision of SZW on the hourly minimum, several independent sources; 8% holiday allowance added here (2025-0000213859)':
    '14,71 vanaf 1 januari 2026: besluit van SZW over het minimumuurloon, uit verschillende onafhankelijke bronnen; 8% vakantiegeld hier bijgeteld (2025-0000213859)',
  '14.99 from 1 July 2026: decision of SZW on the hourly minimum, several independent sources; 8% holiday allowance added here':
    '14,99 vanaf 1 juli 2026: besluit van SZW over het minimumuurloon, uit verschillende onafhankelijke bronnen; 8% vakantiegeld hier bijgeteld',
  'last table found (1 July 2026); the wage is raised every half year, so the true one is higher':
    'laatst gevonden tabel (1 juli 2026); het loon gaat elk half jaar omhoog, dus het echte is hoger',
  'SVB: paid with each payment and not set aside; Wml article 15':
    'SVB: bij elke betaling uitbetaald en niet gereserveerd; Wml artikel 15',
  'mijnpgb.nl, toelichting stap 3': 'mijnpgb.nl, toelichting stap 3',
  'SVB, since 2026 for every employment agreement; read at second hand':
    'SVB, sinds 2026 bij elke arbeidsovereenkomst; uit de tweede hand',
  'choice of this portal': 'keuze van dit portaal',
  'SVB: a monthly wage is paid about the 24th; read at second hand':
    'SVB: maandloon wordt rond de 24e betaald; uit de tweede hand',
  'SVB, feestdagenuitkering, an old page: at most 272 euro a year for each care provider':
    'SVB, feestdagenuitkering, een oude pagina: hoogstens 272 euro per jaar per zorgverlener',
  'Stcrt. 2018-68315 and SVB: at most 141 euro a month': 'Stcrt. 2018-68315 en SVB: hoogstens 141 euro per maand',
  'Zilveren Kruis care office: declarations over last year before 1 April; elsewhere it may differ':
    'zorgkantoor Zilveren Kruis: declaraties over vorig jaar vóór 1 april; elders kan het anders zijn',
  'Wazo 4:2a: five weeks': 'Wazo 4:2a: vijf weken',
  'Wazo 4:2a: within six months': 'Wazo 4:2a: binnen zes maanden',
  'Wazo 4:2: once the hours of a week': 'Wazo 4:2: eenmaal de uren van een week',
  'Wazo 4:2: within four weeks': 'Wazo 4:2: binnen vier weken',
  'Wazo 3:1(3): ten weeks after the birth, and what was not taken before':
    'Wazo 3:1(3): tien weken na de bevalling, en wat ervoor niet is opgenomen',
  'Wazo 3:1(5): ten weeks longer at most while the child is in hospital':
    'Wazo 3:1(5): hoogstens tien weken langer zolang het kind in het ziekenhuis ligt',
  'Wazo 6:3: nine weeks': 'Wazo 6:3: negen weken',
  'Wazo 6:3: in the first year': 'Wazo 6:3: in het eerste jaar',
  'AOW article 7a': 'AOW artikel 7a',
  'Wazo 3:1(2): six weeks before the day after the expected date':
    'Wazo 3:1(2): zes weken vóór de dag na de uitgerekende datum',
  'Wazo 3:1(2): four weeks before the day after the expected date':
    'Wazo 3:1(2): vier weken vóór de dag na de uitgerekende datum',
  'SVB, loon bij ziekte: all of the wage in the first year': 'SVB, loon bij ziekte: het hele loon in het eerste jaar',
  'SVB, loon bij ziekte: four days a week or more': 'SVB, loon bij ziekte: vier dagen per week of meer',
  'SVB, loon bij ziekte; BW 7:629(1): 70% after the first year':
    'SVB, loon bij ziekte; BW 7:629(1): 70% na het eerste jaar',
  'SVB, loon bij ziekte: 13 weeks from state pension age': 'SVB, loon bij ziekte: 13 weken vanaf de AOW-leeftijd',
  'BW 7:629(2): six weeks for who works fewer than four days a week in a household; SVB, loon bij ziekte':
    'BW 7:629(2): zes weken voor wie minder dan vier dagen per week in een huishouden werkt; SVB, loon bij ziekte',
  'BW 7:629(2): six weeks for who works fewer than four days a week in a household; SVB, loon bij ziekte; bill 36 744 takes it away':
    'BW 7:629(2): zes weken voor wie minder dan vier dagen per week in een huishouden werkt; SVB, loon bij ziekte; wetsvoorstel 36 744 schaft het af',
  'BW 7:629(1): 104 weeks': 'BW 7:629(1): 104 weken',
  'BW 7:629(10): spells less than four weeks apart count together':
    'BW 7:629(10): ziekteperioden met minder dan vier weken ertussen tellen samen',
  'BW 7:629(9): two days at most, when agreed': 'BW 7:629(9): hoogstens twee dagen, als dat is afgesproken',
  'Rlz 5.16, 5.23 as of 2015; whether full days are still allowed is not certain':
    'Rlz 5.16, 5.23 zoals in 2015; of etmalen nog mogen, is niet zeker',
  'the budget provider decides; results and arrangements are paid by the piece':
    'de budgetverstrekker beslist; resultaten en arrangementen worden per stuk betaald',
  'AWR 52(4), text of the law: seven years': 'AWR 52(4), tekst van de wet: zeven jaar',
  'no term of its own was found for these laws; that for payments, AWR 52(4), is taken':
    'voor deze wetten is geen eigen termijn gevonden; genomen is die voor betalingen, AWR 52(4)',
  'Wmo 2015, 5.3.4, text of 2015: fifteen years': 'Wmo 2015, 5.3.4, tekst van 2015: vijftien jaar',
  'Jeugdwet 7.3.8, text of 2015: fifteen years': 'Jeugdwet 7.3.8, tekst van 2015: vijftien jaar',
  'Jeugdwet 7.3.8 since 2020: twenty years; the text of the law was not seen':
    'Jeugdwet 7.3.8 sinds 2020: twintig jaar; de tekst van de wet is niet gezien',
  'Stcrt. 2019-38007, for NEN 7513: five years at least': 'Stcrt. 2019-38007, voor NEN 7513: ten minste vijf jaar',
  'AVG 5(1)(e): no longer than is needed; how long that is, is the choice of this portal':
    'AVG 5(1)(e): niet langer dan nodig; hoe lang dat is, is de keuze van dit portaal',
};
