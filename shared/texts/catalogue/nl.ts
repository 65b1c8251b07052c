import type { CatalogueTexts } from './contract.ts';

export const nl: CatalogueTexts = {
  headers: {
    code: 'Code',
    nl: 'Naam',
    en: 'Naam in het Engels',
    explanation: 'Toelichting',
    audience: 'Voor wie',
    kind: 'Aard',
    from: 'Geldt vanaf',
    validFrom: 'Te kiezen vanaf',
    validUntil: 'Te kiezen tot en met',
    replacedBy: 'Vervangen door',
    state: 'Stand',
    checkedOn: 'Nagekeken op',
    checkedIn: 'Bron',
    source: 'Herkomst',
    reason: 'Reden',
  },
  states: { open: 'open', closed: 'gesloten', notYet: 'nog niet open' },
  sources: { shipped: 'meegeleverd', agency: 'Europa WSE' },
  audiences: { company: 'onderneming', person: 'persoon' },
  kinds: { structural: 'structureel', instrument: 'hulpmiddel' },
  neverChecked: 'niet nagekeken',
  thenAndNow: (then, now) => `${then} (nu: ${now})`,
};
