import type { CompanyListTexts } from './contract.ts';

export const en: CompanyListTexts = {
  headers: {
    enterpriseNumber: 'Enterprise number',
    name: 'Name',
    municipality: 'Municipality',
    region: 'Reference region',
    headcount: 'Employees',
    sme: 'SME',
    stage: 'Stage',
    archived: 'List',
    takenOver: 'Taken over from file',
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
};
