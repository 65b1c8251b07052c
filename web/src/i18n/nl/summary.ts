/** Frozen quarterly summaries. What a summary itself says stands in `shared/texts/summary`, as in the mail. */
export const summary = {
  page: 'Kwartaaloverzichten',
  title: (count: string) => `${count} kwartalen afgesloten`,
  titleOne: 'Eén kwartaal afgesloten',
  empty: 'Nog geen kwartaal afgesloten',
  emptyBody:
    'Vijf dagen na het einde van een kwartaal worden de cijfers vastgezet en gemaild. Daarna staan ze hier zoals ze toen gerapporteerd werden.',
  columns: { quarter: 'Kwartaal', frozenOn: 'Vastgezet op', rules: 'Programmaregels', proof: 'Controlegetal' },
  open: (quarter: string) => `Overzicht ${quarter}`,
  asReported: 'Zoals gerapporteerd',
  asReportedNote: (day: string, time: string) =>
    `Vastgezet op ${day} om ${time}. Dit verandert niet meer, ook niet als er later iets aan het kwartaal wordt rechtgezet.`,
  hash: 'SHA-256 van wat vastgezet is',
  recomputed: 'Vandaag herrekend',
  recomputedSame: 'De cijfers van dit kwartaal zijn vandaag nog dezelfde.',
  recomputedDiffers: 'Sinds het vastzetten is iets aan dit kwartaal gewijzigd.',
  reported: 'Gerapporteerd',
  now: 'Vandaag',
  realised: 'Gerealiseerde ondernemingen',
  wrongQuarter: 'Dit kwartaal is niet afgesloten',
};
