/** What the leaflets promise. The Dutch texts are their own sentences. */
export const leaflets = {
  title: 'Folders',
  intro: 'Wat de twee folders van het PGB Portaal toezeggen, met de opdracht waarmee u het doet.',
  leaflets: { holder: 'Voor budgethouders', provider: 'Voor zorgverleners' },
  places: {
    use: 'Hoe gebruikt u het PGB Portaal?',
    signInAsRepresentative: 'Inloggen als vertegenwoordiger',
    profile: 'Profiel aanmaken',
    startPage: 'U bent ingelogd. Aan de slag!',
    newestMessages: 'Nieuwste berichten',
    declaration: 'Declaratie',
    agreement: 'Zorgovereenkomst',
    budget: 'Budget',
    sickness: 'Ziekmelding',
    messages: 'Berichten',
    makingAgreements: 'Eenvoudig de zorgovereenkomsten afsluiten',
    declaring: 'Eenvoudig declareren via het PGB Portaal',
    advantages: 'Welke voordelen heeft het PGB Portaal voor u?',
    makingAgreement: 'Eenvoudig de zorgovereenkomst afsluiten',
    agreementOverview: 'Overzicht van de zorgovereenkomsten',
    declaringThroughPortal: 'Eenvoudig declareren via ‘Het PGB Portaal’',
  },
  promises: {
    awardOpensDoor:
      'U kunt inloggen vanaf het moment dat uw zorgkantoor uw toekenningsbeschikking heeft ingevoerd in het PGB Portaal.',
    viewAsHolder:
      'Vertegenwoordigt u meerdere budgethouders dan ziet u in de bovenste balk het volgende: ‘U bekijkt de site als (naam budgethouder)’.',
    holderProfile: 'Ga dan naar uw profiel en vul éénmalig uw gegevens aan.',
    holderTasks: 'U ziet meteen de taken die u in het portaal kunt doen.',
    atOneGlance: 'Overzichtelijk en in één oogopslag.',
    newestMessages: 'Dit overzicht toont de nieuwste 5 ontvangen berichten.',
    declareCare: 'Hier kunt u declaraties indienen voor de geleverde zorg.',
    overviewWithWages: 'Ook ziet u een overzicht van de ingediende declaraties en/of uitbetalingen van maandloon.',
    draftAgreement: 'Hier kunt u een nieuwe zorgovereenkomst opstellen',
    agreementStatus: 'Ook kunt u hier de status van de door u ingediende zorgovereenkomsten zien.',
    totalBudget: 'Het tabblad ‘Totaalbudget’ toont de laatste stand van uw budget.',
    paidFromBudget: 'Op het tabblad ‘Uitbetalingen’ staan declaraties die al zijn uitbetaald.',
    scheduledFromBudget:
      'Alle declaraties die nog uitbetaald moeten worden, staan op het tabblad ‘Ingeplande uitbetalingen’.',
    providerIsIll: 'Is uw zorgverlener ziek? Dan kunt u dat hier aangeven.',
    replacementCare: 'U kunt vervolgens vervangende zorg regelen.',
    holderMessages: 'Hier ziet u of u berichten heeft.',
    fiveSteps: 'U vult de zorgovereenkomst in 5 stappen in:',
    knownProvider: 'De gegevens van deze zorgverlener vult het portaal dan automatisch voor u in.',
    kindHelp:
      'Het is belangrijk dat u de juiste overeenkomst kiest afhankelijk van uw situatie. Het portaal helpt u hierbij.',
    shareAgreement: 'In stap 5 deelt u de zorgovereenkomst digitaal met uw zorgverlener.',
    holderSigns: 'U controleert en ondertekent de zorgovereenkomst ook weer digitaal.',
    officeAssesses: 'Het zorgkantoor beoordeelt de zorgovereenkomst in het PGB Portaal.',
    hoursPerDay:
      'U kiest het soort declaratie dat u wilt indienen en vult per dag in hoeveel uur uw zorgverlener heeft gewerkt.',
    asAgreed:
      'Deze uren of dagdelen moeten overeenkomen met de afspraken die u heeft gemaakt in de zorgovereenkomst met uw zorgverlener.',
    toThePayer: 'Zodra u de declaratie heeft ingediend wordt deze automatisch voor uitbetaling aangeboden bij de SVB.',
    isItPaid: 'U ziet in het portaal of de declaratie is uitbetaald.',
    judgeDeclaration: 'U hoeft dan alleen de declaratie te beoordelen.',
    changeAgreement: 'U kunt uw zorgovereenkomst(en) digitaal opstellen, wijzigen en beheren in het PGB Portaal.',
    checkedWhileTyping: 'Alle gegevens worden tijdens het invullen automatisch gecontroleerd.',
    sentOn: 'U stuurt met één druk op de knop de zorgovereenkomst naar uw zorgverlener of het zorgkantoor.',
    toldOfApproval: 'U krijgt automatisch bericht of uw zorgovereenkomst is goedgekeurd.',
    whatIsLeft:
      'U ziet direct hoeveel budget u nog over heeft nadat de declaratie is verwerkt of als het maandloon van uw zorgverlener is betaald.',
    opensWhenShared:
      'Deze omgeving wordt beschikbaar vanaf het moment dat de budgethouder een zorgovereenkomst met u heeft gedeeld in het portaal.',
    providerProfile: 'Ga dan naar uw profiel, controleer en vul uw gegevens aan.',
    providerHome: 'U ziet gelijk de taken die u in het portaal kunt doen. En u leest de nieuwste berichten.',
    providerOverview: 'Hier ziet u een overzicht van de declaraties of uw facturen.',
    wagesShown: 'Ook uitbetalingen van maandlonen en van vaste maandbedragen worden hier getoond.',
    providerAgreements: 'Hier ziet u alle zorgovereenkomsten die u heeft afgesloten met uw budgethouders.',
    reportOwnIllness: 'Heeft u een arbeidsovereenkomst met de budgethouder en bent u ziek? Dan kunt u dat aangeven.',
    providerMessages: 'U krijgt bijvoorbeeld een bericht als een budgethouder een zorgovereenkomst naar u doorstuurt.',
    foundByCode:
      'Bent u zzp’er of verleent u zorg als zorginstelling dan geeft u uw AGB-code en/of KVK-nummer door aan de budgethouder.',
    fromStartPage: 'U logt in en u vindt de zorgovereenkomst eenvoudig vanuit de startpagina.',
    allThatWasFilledIn: 'In de overeenkomst vindt u alle informatie die de budgethouder heeft ingevuld.',
    providerSigns:
      'Dan ondertekent u de zorgovereenkomst digitaal en stuurt deze via het portaal terug naar de budgethouder.',
    openOne:
      'U kunt uw zorgovereenkomsten bekijken door op de pagina ‘Overzicht zorgovereenkomsten’ op een zorgovereenkomst te klikken.',
    providerDeclares: 'Via het portaal declareert of factureert u de geleverde zorg eenvoudig aan de budgethouder.',
    isMyMoneyThere: 'U ziet in het portaal of de declaratie aan u is uitbetaald en het geld dus op uw rekening staat.',
  },
};
