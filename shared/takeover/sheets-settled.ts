import { COST_CATEGORIES } from '../finance/schema.ts';
import { optional, required, type Sheet } from './column.ts';
import { day, money, span } from './dated-formats.ts';
import { choice, line, REFERENCE, wholeNumber } from './formats.ts';

/** What was agreed with the agency, and what it accepted. */
export const SETTLED_SHEETS = {
  targets: {
    name: { nl: 'Doelen', en: 'Targets' },
    meaning: {
      nl: 'Per periode een rij zonder jaar met de hele doelstelling; daarnaast een rij per jaar, opgeteld vanaf het begin.',
      en: 'Per period a row without a year with the whole target; beside it a row per year, added up from the start.',
    },
    isRequired: false,
    columns: {
      period: required('Periode', 'Period', wholeNumber(1, 2), {
        nl: '1: 2024-2026, 2: 2027-2029.',
        en: '1: 2024-2026, 2: 2027-2029.',
      }),
      year: optional('Jaar', 'Year', wholeNumber(2024, 2029), {
        nl: 'Leeg: de hele periode.',
        en: 'Empty: the whole period.',
      }),
      companies: required('Aantal ondernemingen', 'Number of companies', wholeNumber(0, 100_000), {
        nl: 'Te bereiken tegen het einde.',
        en: 'To be reached by the end.',
      }),
      grantedSubsidy: optional('Toegekende subsidie', 'Granted subsidy', money, {
        nl: 'Alleen op de rij van de hele periode.',
        en: 'Only in the row of the whole period.',
      }),
    },
  },
  amounts: {
    name: { nl: 'Gecertificeerde bedragen', en: 'Certified amounts' },
    meaning: {
      nl: 'Wat het agentschap per rapport, lid en kostensoort aanvaardde.',
      en: 'What the agency accepted per report, member and cost category.',
    },
    isRequired: false,
    columns: {
      reference: required('Referentie', 'Reference', REFERENCE, {
        nl: 'Uw eigen nummer van deze regel, één keer.',
        en: 'Your own number of this line, once.',
      }),
      report: required('Rapport', 'Report', line(120), {
        nl: 'Zoals het agentschap het noemt.',
        en: 'As the agency calls it.',
      }),
      member: required('Lid', 'Member', line(200), {
        nl: 'Organisatie, met de naam op het blad Codes.',
        en: 'Organisation, by its name on the sheet Codes.',
      }),
      category: required('Kostensoort', 'Category', choice(COST_CATEGORIES), {
        nl: 'Van welke soort.',
        en: 'Of which kind.',
      }),
      amount: required('Bedrag', 'Amount', money, { nl: 'Gecertificeerd bedrag.', en: 'Certified amount.' }),
      year: optional('Jaar', 'Year', wholeNumber(2024, 2029), {
        nl: 'Van welk jaar de kost is.',
        en: 'Of which year the cost is.',
      }),
      certifiedOn: optional('Gecertificeerd op', 'Certified on', day, {
        nl: 'Dag van de beslissing.',
        en: 'Day of the decision.',
      }),
    },
  },
  reconciliation: {
    name: { nl: 'Aansluiting', en: 'Reconciliation' },
    meaning: {
      nl: 'Hoeveel ondernemingen het agentschap aanvaardde, per kwartaal of per periode. Het systeem zet daar zijn eigen telling naast.',
      en: 'How many companies the agency accepted, per quarter or per period. The system puts its own count beside it.',
    },
    isRequired: false,
    columns: {
      span: required('Periode of kwartaal', 'Period or quarter', span, {
        nl: 'Waarin ze aanvaard zijn.',
        en: 'In which they were accepted.',
      }),
      accepted: required('Aanvaard', 'Accepted', wholeNumber(0, 100_000), {
        nl: 'Aantal ondernemingen.',
        en: 'Number of companies.',
      }),
    },
  },
} as const satisfies Record<string, Sheet>;
