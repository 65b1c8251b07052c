import type { CatalogueTexts } from './contract.ts';

export const en: CatalogueTexts = {
  headers: {
    code: 'Code',
    nl: 'Name in Dutch',
    en: 'Name',
    explanation: 'Explanation',
    audience: 'For whom',
    kind: 'Nature',
    from: 'Holds from',
    validFrom: 'To be chosen from',
    validUntil: 'To be chosen until',
    replacedBy: 'Replaced by',
    state: 'State',
    checkedOn: 'Checked on',
    checkedIn: 'Source',
    source: 'Origin',
    reason: 'Reason',
  },
  states: { open: 'open', closed: 'closed', notYet: 'not open yet' },
  sources: { shipped: 'shipped', agency: 'Europa WSE' },
  audiences: { company: 'company', person: 'person' },
  kinds: { structural: 'structural', instrument: 'instrument' },
  neverChecked: 'not checked',
  thenAndNow: (then, now) => `${then} (now: ${now})`,
};
