import type { BudgetTexts } from './nl.ts';

export const en: BudgetTexts = {
  kind: 'Budget',
  title: (partnership, period) => `Budget of ${partnership}, period ${period}`,
  member: 'Member',
  category: 'Cost category',
  year: 'Year',
  yearUnknown: 'year not known',
  figures: {
    budget: 'Budget',
    before: 'Certified before',
    latest: 'Latest report',
    certified: 'Certified',
    remaining: 'Remaining',
  },
  share: 'Share',
  total: 'Total',
  funders: { esf: 'ESF', focusOnTalent: 'Focus op Talent', own: 'own contribution' },
  funder: 'Funding',
  inShares: 'In the three shares of funding',
  noShares: 'A correction took back more than was certified: the division over the three shares of funding is missing.',
  origin: 'Origin of what was certified',
  byHand: (count) => `${count} entered by hand`,
  takenOver: (count) => `${count} taken over from own files`,
  latestReport: (report) => `Latest report: ${report}`,
  noReport: 'Nothing was certified yet.',
  budgetVersion: (version) => `Approved budget: version ${version}`,
  noBudget: 'There is no approved budget yet.',
  shares: (esf, focusOnTalent, own) =>
    `ESF ${esf} %, Focus op Talent ${focusOnTalent} %, own contribution ${own} % (programme rules)`,
  retrieved: (day, time) => `Data retrieved on ${day} at ${time}.`,
  document: {
    made: (day, time) => `Made on ${day} at ${time}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    emblem: 'Emblem of the European Union',
  },
};
