/** Errors about a file that a command reads, and that of a payroll. */
export const fileErrors = {
  'file-unreadable': ({ file, reason }: { file: string; reason: string }) => ({
    what: `Het bestand ${file} kan niet gelezen worden (${reason}).`,
    next: 'Controleer de naam en of u het mag lezen.',
  }),
  'file-exists': ({ file }: { file: string }) => ({
    what: `Er staat al iets met de naam ${file}. Er is niets geschreven.`,
    next: 'Kies een andere naam, of laat het nieuwe bestand ervoor in de plaats komen: --force.',
  }),
  'export-exists': ({ folder }: { folder: string }) => ({
    what: `De map ${folder} bestaat al. Er is niets geschreven.`,
    next: 'Kies een nieuwe map: --output-dir.',
  }),
  'json-invalid': ({ file, line, column }: { file: string; line?: number; column?: number }) => ({
    what: `Wat in ${file} staat, is geen geldige JSON${line === undefined ? '' : ` (regel ${line}, kolom ${column})`}.`,
    next: 'Controleer aanhalingstekens, komma’s en haakjes.',
  }),
  'json-no-object': ({ file }: { file: string }) => ({
    what: `Wat in ${file} staat, is JSON, maar niet één object.`,
    next: 'Verwacht wordt één object: velden met hun waarden, tussen { en }.',
  }),
  'payroll-file-empty': ({ file }: { file: string }) => ({
    what: `In ${file} staan geen regels van een uitslag.`,
    next: 'Verwacht wordt CSV met een kopregel, of JSON met een lijst in lines. Begin met het bestand van `pgb office payroll lines`.',
  }),
  'payroll-file-broken': ({ file, line }: { file: string; line: number }) => ({
    what: `${file} is vanaf regel ${line} niet te lezen als CSV.`,
    next: 'Verwacht wordt UTF-8 met puntkomma’s; bewaar het bestand opnieuw zo.',
  }),
  'payroll-cells-excess': ({ file, line }: { file: string; line: number }) => ({
    what: `Regel ${line} van ${file} heeft meer cellen dan de kopregel.`,
    next: 'Geef elke kolom een naam in de kopregel, of haal de cellen weg.',
  }),
  'payroll-column-unknown': ({
    file,
    name,
    expected: names,
  }: {
    file: string;
    name: string;
    expected: readonly string[];
  }) => ({
    what: `De kolom ‘${name}’ in ${file} hoort niet bij een uitslag.`,
    next: `Verwacht worden ${names.join(', ')} en de kolommen van de loonopdracht zelf; haal de kolom weg.`,
  }),
  'payroll-column-missing': ({ file, name }: { file: string; name: string }) => ({
    what: `In ${file} ontbreekt de kolom ‘${name}’.`,
    next: 'Begin met het bestand van `pgb office payroll lines` en vul in wat is ingehouden en wat netto is.',
  }),
  'payroll-cell-unreadable': ({
    file,
    line,
    name,
    form,
  }: {
    file: string;
    line: number;
    name: string;
    form: 'json' | 'csv';
  }) => ({
    what: `Regel ${line} van ${file}: wat bij ‘${name}’ staat, is niet te lezen.`,
    next: `Verwacht wordt ${name.startsWith('paymentId') || name === 'uitbetaling' ? 'het nummer van een uitbetaling, bijvoorbeeld U0000817' : form === 'json' ? 'een heel aantal eurocenten van 0 of meer' : 'een bedrag in euro’s van 0 of meer, bijvoorbeeld 1234,56'}. Er is niets ingelezen.`,
  }),
  'payroll-other-order': ({ file, line, expected: order }: { file: string; line: number; expected: string }) => ({
    what: `Regel ${line} van ${file} hoort bij een andere loonopdracht dan ${order}.`,
    next: 'Kies het bestand van deze loonopdracht, of geef het nummer van de andere.',
  }),
};
