import type { SampleTexts } from './contract.ts';

export const nl: SampleTexts = {
  headers: {
    place: 'Plaats',
    company: 'Onderneming',
    enterpriseNumber: 'Ondernemingsnummer',
    trajectory: 'Traject',
    stand: 'Stand',
    judgedOn: 'Beoordeeld op',
    reason: 'Reden',
  },
  stands: {
    waiting: 'te verifiëren',
    queried: 'bevraagd',
    accepted: 'aanvaard',
    rejected: 'geweigerd',
    reopened: 'heropend door het partnerschap',
  },
  scope: (scope) =>
    scope === 'period1' ? 'periode 2024-2026' : scope === 'period2' ? 'periode 2027-2029' : `kwartaal ${scope}`,
  drawn: (number, scope, drawn, population) =>
    `Steekproef ${number}: ${drawn} van ${population} gerapporteerde, nog niet geverifieerde ondernemingen, ${scope}`,
  method:
    'Methode: gesorteerd op SHA-256 van zaad, regeleinde en “traject onderneming” (hun kenmerken); getrokken zijn de eersten',
  seed: (seed) => `Zaad: ${seed}`,
  population: (sha256) => `SHA-256 van de populatie, gesorteerd, één per regel: ${sha256}`,
};
