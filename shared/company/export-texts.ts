import type { Language } from '../kernel/languages.ts';
import type { CompanyStage, Sme } from './schema.ts';

type ExportTexts = {
  readonly headers: Record<
    'enterpriseNumber' | 'name' | 'municipality' | 'region' | 'headcount' | 'sme' | 'stage' | 'archived' | 'updated',
    string
  >;
  readonly sme: Record<Sme, string>;
  readonly stages: Record<CompanyStage, string>;
  readonly archived: string;
};

/** What the export of companies says, in the words of the screen. */
export const COMPANY_EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  nl: {
    headers: {
      enterpriseNumber: 'Ondernemingsnummer',
      name: 'Naam',
      municipality: 'Gemeente',
      region: 'Referentieregio',
      headcount: 'Werknemers',
      sme: 'Kmo',
      stage: 'Stand',
      archived: 'Lijst',
      updated: 'Gewijzigd',
    },
    sme: { yes: 'kmo', no: 'geen kmo', unknown: 'niet gekend' },
    stages: {
      none: 'geen traject',
      lead: 'kennismaking',
      intake: 'intake',
      diagnosis: 'diagnose',
      plan: 'plan',
      implementation: 'uitvoering',
      completed: 'afgerond, telt nog niet mee',
      counted: 'telt mee',
      stopped: 'gestopt',
    },
    archived: 'gearchiveerd',
  },
  en: {
    headers: {
      enterpriseNumber: 'Enterprise number',
      name: 'Name',
      municipality: 'Municipality',
      region: 'Reference region',
      headcount: 'Employees',
      sme: 'SME',
      stage: 'Stage',
      archived: 'List',
      updated: 'Changed',
    },
    sme: { yes: 'SME', no: 'no SME', unknown: 'not known' },
    stages: {
      none: 'no trajectory',
      lead: 'lead',
      intake: 'intake',
      diagnosis: 'diagnosis',
      plan: 'plan',
      implementation: 'implementation',
      completed: 'completed, does not count yet',
      counted: 'counts',
      stopped: 'stopped',
    },
    archived: 'archived',
  },
};
