import type { FundingShare, LivingFigures } from '../../finance/budget/schema.ts';

/** What the living table says of itself, on screen, in a file and on paper. */
export const nl = {
  kind: 'Budget',
  title: (partnership: string, period: number) => `Budget ${partnership}, periode ${period}`,
  member: 'Lid',
  category: 'Kostensoort',
  year: 'Jaar',
  yearUnknown: 'jaar niet gekend',
  figures: {
    budget: 'Budget',
    before: 'Eerder gecertificeerd',
    latest: 'Laatste rapport',
    certified: 'Gecertificeerd',
    remaining: 'Resterend',
  } satisfies Record<keyof LivingFigures, string>,
  share: 'Aandeel',
  total: 'Totaal',
  funders: { esf: 'ESF', focusOnTalent: 'Focus op Talent', own: 'eigen inbreng' } satisfies Record<
    FundingShare,
    string
  >,
  funder: 'Financiering',
  inShares: 'In de drie financieringen',
  noShares:
    'Een correctie nam meer terug dan er gecertificeerd was: de verdeling over de drie financieringen ontbreekt.',
  origin: 'Herkomst van het gecertificeerde',
  byHand: (count: string) => `${count} met de hand ingevoerd`,
  takenOver: (count: string) => `${count} overgenomen uit eigen dossiers`,
  latestReport: (report: string) => `Laatste rapport: ${report}`,
  noReport: 'Er is nog niets gecertificeerd.',
  budgetVersion: (version: string) => `Goedgekeurd budget: versie ${version}`,
  noBudget: 'Er is nog geen goedgekeurd budget.',
  shares: (esf: string, focusOnTalent: string, own: string) =>
    `ESF ${esf} %, Focus op Talent ${focusOnTalent} %, eigen inbreng ${own} % (programmaregels)`,
  retrieved: (day: string, time: string) => `Gegevens opgevraagd op ${day} om ${time}.`,
  document: {
    made: (day: string, time: string) => `Opgemaakt op ${day} om ${time}`,
    page: (page: number, pages: number) => `Blad ${page} van ${pages}`,
    emblem: 'Embleem van de Europese Unie',
  },
};
export type BudgetTexts = typeof nl;
