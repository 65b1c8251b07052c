import type { MonitoringFigureTexts } from './contract.ts';

export const nl: MonitoringFigureTexts = {
  headers: {
    partnership: 'Partnerschap',
    quarter: 'Kwartaal',
    version: 'Versie',
    population: 'Afkomst',
    division: 'Volgens',
    category: 'Waarde',
    persons: 'Unieke personen',
    employers: 'Unieke ondernemingen',
    share: 'Aandeel (0 tot 1)',
  },
  together: 'alle samen',
  everybody: 'iedereen',
  versions: { reported: 'zoals gerapporteerd', now: 'zoals nu gemeten' },
  populations: {
    monitoring: 'uit een lokaal partnerschap',
    evaluation: 'uit een andere maatregel',
    leavers: 'al wie een lokaal partnerschap verliet',
  },
  breakdowns: {
    targetGroup: 'Doelgroep',
    sourceMeasure: 'Andere bronmaatregel',
    localPartnership: 'Lokaal partnerschap',
    destination: 'Bestemming bij de uitstroom',
    sector: 'Sector',
    size: 'Grootte van de onderneming',
    region: 'Regio',
    relation: 'Start voor, tijdens of na de ondersteuning',
    synergy: 'Synergie van beide ondersteuningen',
  },
  tables: { trend: 'Verloop', sideBySide: 'Naast elkaar', retention: 'Wie blijft', leavers: 'Uitstromers' },
  relations: {
    before: 'voor de ondersteuning',
    during: 'tijdens de ondersteuning',
    after: 'na de ondersteuning',
  },
  synergies: {
    both: 'maatregel én ondersteuning van de onderneming: gestart tijdens of erna',
    measureOnly: 'enkel de maatregel: gestart voor de ondersteuning',
  },
  work: 'Werk sinds de uitstroom',
  works: { atWork: 'had werk, bij eender welke werkgever', notAtWork: 'geen werk gekend' },
  retention: (kind, months) =>
    kind === 'sameCompany' ? `Zelfde onderneming na ${months} maanden` : `Eender welk werk na ${months} maanden`,
  outcomes: { stayed: 'ja', left: 'neen' },
  unknown: 'niet gekend',
  notInList: (code) => `${code} (niet in de lijst)`,
  marks: { hidden: 'verborgen', changedNotShown: 'gewijzigd, niet getoond', absent: 'n.b.' },
  whatCounts:
    'Unieke personen die een maatregel verlieten en in het kwartaal bij een ondersteunde onderneming startten; unieke ondernemingen waar zij startten',
  whatCountsOfLeavers:
    'Al wie in het kwartaal een lokaal partnerschap verliet, waar zij ook werken: unieke personen van alle partnerschappen samen; ondernemingen worden van hen niet geteld',
  whyHidden:
    'Verborgen: om personen te beschermen worden kleine aantallen, en aantallen waaruit ze af te leiden zijn, niet getoond. Verborgen is niet nul.',
  notYetKnown:
    'Een cohorte krijgt pas regels over een aantal maanden als die dag voor iedereen van de cohorte voorbij is. Daarvoor is het nog niet bekend.',
  provenance: ({ measurementId, measuredOn, referenceDate, rulesVersion, tablesVersion }) =>
    `Peildatum ${referenceDate}, gemeten op ${measuredOn}, programmaregels ${rulesVersion}, tabellen ${tablesVersion}, meting ${measurementId}`,
};
