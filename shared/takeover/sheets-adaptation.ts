import { RESULT_DIMENSIONS } from '../reference/result-dimensions.ts';
import { code } from './catalogue-codes.ts';
import { EVIDENCE_CHOICES, LEVEL_CHOICES, STATUS_CHOICES } from './choices.ts';
import { optional, required, type Sheet } from './column.ts';
import { day } from './dated-formats.ts';
import { choice, line, REFERENCE, yesNo } from './formats.ts';

/** What changed at which company, how that is proven, and whether the agency counted it. */
export const ADAPTATION_SHEETS = {
  adaptations: {
    name: { nl: 'Aanpassingen', en: 'Adaptations' },
    meaning: {
      nl: 'Een rij per aanpassing bij één onderneming, met haar bewijs en of het agentschap de onderneming aanvaardde.',
      en: 'One row per adaptation at one company, with its evidence and whether the agency accepted the company.',
    },
    isRequired: false,
    columns: {
      trajectory: required('Traject', 'Trajectory', REFERENCE, {
        nl: 'Referentie van het blad Trajecten.',
        en: 'Reference of the sheet Trajectories.',
      }),
      company: required('Onderneming', 'Company', REFERENCE, {
        nl: 'Referentie van het blad Ondernemingen.',
        en: 'Reference of the sheet Companies.',
      }),
      title: required('Aanpassing', 'Adaptation', line(160), {
        nl: 'Wat er verandert. Geen namen van personen.',
        en: 'What changes. No names of people.',
      }),
      intervention: optional('Ingreep', 'Intervention', code('interventions'), {
        nl: 'Uit de catalogus, als ze erin staat.',
        en: 'From the catalogue, if it is there.',
      }),
      level: required('Niveau', 'Level', choice(LEVEL_CHOICES), {
        nl: 'Waar ze ingrijpt.',
        en: 'Where it intervenes.',
      }),
      structural: required('Structureel', 'Structural', yesNo, {
        nl: 'Blijft het als de mensen wisselen?',
        en: 'Does it stay when people change?',
      }),
      resultDimension: optional('Resultaat', 'Result', choice(RESULT_DIMENSIONS), {
        nl: 'Waarop ze mikt.',
        en: 'What it aims at.',
      }),
      status: required('Stand', 'Status', choice(STATUS_CHOICES), {
        nl: 'Hoe ver ze staat.',
        en: 'How far it is.',
      }),
      statusOn: required('Sinds', 'Since', day, {
        nl: 'Sinds welke dag ze zo staat.',
        en: 'Since which day it is so.',
      }),
      evidenceKind: optional('Soort bewijs', 'Kind of evidence', choice(EVIDENCE_CHOICES), {
        nl: 'Leeg: document.',
        en: 'Empty: document.',
      }),
      evidenceReference: optional('Verwijzing naar bewijs', 'Reference of evidence', line(200), {
        nl: 'Waar het bewijs bewaard wordt. Geen namen van personen.',
        en: 'Where the evidence is kept. No names of people.',
      }),
      evidenceOn: optional('Bewijs van', 'Evidence of', day, { nl: 'Dag van het bewijs.', en: 'Day of the evidence.' }),
      accepted: optional('Aanvaard', 'Accepted', yesNo, {
        nl: 'Telde het agentschap deze onderneming al mee?',
        en: 'Did the agency count this company already?',
      }),
      acceptedOn: optional('Aanvaard op', 'Accepted on', day, {
        nl: 'Dag van die beslissing.',
        en: 'Day of that decision.',
      }),
    },
  },
} as const satisfies Record<string, Sheet>;
