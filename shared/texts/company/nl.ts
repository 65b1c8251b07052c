import type { CompanyListTexts } from './contract.ts';

export const nl: CompanyListTexts = {
  headers: {
    enterpriseNumber: 'Ondernemingsnummer',
    name: 'Naam',
    municipality: 'Gemeente',
    region: 'Referentieregio',
    headcount: 'Werknemers',
    sme: 'Kmo',
    stage: 'Stand',
    archived: 'Lijst',
    takenOver: 'Overgenomen uit dossier',
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
};
