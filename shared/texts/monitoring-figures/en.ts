import type { MonitoringFigureTexts } from './contract.ts';

export const en: MonitoringFigureTexts = {
  headers: {
    partnership: 'Partnership',
    quarter: 'Quarter',
    version: 'Version',
    population: 'From',
    division: 'By',
    category: 'Value',
    persons: 'Unique persons',
    employers: 'Unique companies',
    share: 'Share (0 to 1)',
  },
  together: 'all together',
  everybody: 'everybody',
  versions: { reported: 'as reported', now: 'as measured now' },
  populations: {
    monitoring: 'from a local partnership',
    evaluation: 'from another measure',
    leavers: 'everybody who left a local partnership',
  },
  breakdowns: {
    targetGroup: 'Target group',
    sourceMeasure: 'Other source measure',
    localPartnership: 'Local partnership',
    destination: 'Destination on leaving',
    sector: 'Sector',
    size: 'Company size',
    region: 'Region',
    relation: 'Start before, during or after the support',
    synergy: 'Synergy of both kinds of support',
  },
  tables: { trend: 'Trend', sideBySide: 'Side by side', retention: 'Who stays', leavers: 'Leavers' },
  relations: { before: 'before the support', during: 'during the support', after: 'after the support' },
  synergies: {
    both: 'measure and support of the company: started during or after it',
    measureOnly: 'the measure alone: started before the support',
  },
  work: 'Work since leaving',
  works: { atWork: 'had work, of whatever employer', notAtWork: 'no work known' },
  retention: (kind, months) =>
    kind === 'sameCompany' ? `Same company after ${months} months` : `Any work after ${months} months`,
  outcomes: { stayed: 'yes', left: 'no' },
  unknown: 'not known',
  notInList: (code) => `${code} (not in the list)`,
  marks: { hidden: 'hidden', changedNotShown: 'changed, not shown', absent: 'n/a' },
  whatCounts:
    'Unique persons who left a measure and started at a supported company in the quarter; unique companies where they started',
  whatCountsOfLeavers:
    'Everybody who left a local partnership in the quarter, wherever they work: unique persons of all partnerships together; no companies are counted of them',
  whyHidden:
    'Hidden: to protect persons, small numbers are not shown, nor numbers from which they could be worked out. Hidden is not zero.',
  notYetKnown:
    'A cohort has lines of a number of months once that day is over for all of the cohort. Before, it is not known yet.',
  provenance: ({ measurementId, measuredOn, referenceDate, rulesVersion, tablesVersion }) =>
    `Reference date ${referenceDate}, measured on ${measuredOn}, programme rules ${rulesVersion}, tables ${tablesVersion}, measurement ${measurementId}`,
};
