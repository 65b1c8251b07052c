import { RESULT_DIMENSIONS } from '../reference/result-dimensions.ts';
import { code, codes } from './catalogue-codes.ts';
import { PHASE_CHOICES, STOP_CHOICES } from './choices.ts';
import { optional, required, type Sheet } from './column.ts';
import { day } from './dated-formats.ts';
import { choice, choices, establishmentNumbers, line, REFERENCE, references } from './formats.ts';

/** Which trajectories there were, and how far they came. */
export const TRAJECTORY_SHEETS = {
  trajectories: {
    name: { nl: 'Trajecten', en: 'Trajectories' },
    meaning: {
      nl: 'Een rij per traject. Een gezamenlijk traject noemt al zijn ondernemingen.',
      en: 'One row per trajectory. A joint trajectory names all its companies.',
    },
    isRequired: false,
    columns: {
      reference: required('Referentie', 'Reference', REFERENCE, {
        nl: 'Uw eigen dossiernummer van het traject, één keer.',
        en: 'Your own file number of the trajectory, once.',
      }),
      title: required('Titel', 'Title', line(160), {
        nl: 'Waarover het gaat. Geen namen van personen.',
        en: 'What it is about. No names of people.',
      }),
      companies: required('Ondernemingen', 'Companies', references, {
        nl: 'Referenties van het blad Ondernemingen.',
        en: 'References of the sheet Companies.',
      }),
      workFloors: optional('Vestigingen', 'Establishments', establishmentNumbers, {
        nl: 'Waar gewerkt wordt; leeg: in alle vestigingen van deze ondernemingen.',
        en: 'Where the work is done; empty: in all establishments of these companies.',
      }),
      themes: optional('Thema’s', 'Themes', codes('themes'), {
        nl: 'Nodig vanaf het plan.',
        en: 'Needed from the plan on.',
      }),
      resultDimensions: optional('Resultaten', 'Results', choices(RESULT_DIMENSIONS), {
        nl: 'Waarop het traject mikt; nodig vanaf het plan.',
        en: 'What the trajectory aims at; needed from the plan on.',
      }),
      targetGroups: optional('Doelgroepen', 'Target groups', codes('targetGroups'), {
        nl: 'Waarop het traject mikt. Nooit aantallen.',
        en: 'What the trajectory aims at. Never numbers.',
      }),
      leadSource: required('Via wie', 'Lead source', code('leadSources'), {
        nl: 'Hoe de onderneming bij u kwam.',
        en: 'How the company came to you.',
      }),
      member: optional('Lid', 'Member', line(200), {
        nl: 'Organisatie die het traject trekt, met de naam op het blad Codes.',
        en: 'Organisation in charge, by its name on the sheet Codes.',
      }),
      stopReason: optional('Reden van stopzetting', 'Reason for stopping', choice(STOP_CHOICES), {
        nl: 'Alleen voor een gestopt traject.',
        en: 'Only for a stopped trajectory.',
      }),
    },
  },
  phases: {
    name: { nl: 'Fasen', en: 'Phases' },
    meaning: {
      nl: 'Een rij per fase die een traject inging, met de dag. De volgorde van de rijen maakt niet uit.',
      en: 'One row per phase that a trajectory entered, with its day. The order of the rows does not matter.',
    },
    isRequired: false,
    columns: {
      trajectory: required('Traject', 'Trajectory', REFERENCE, {
        nl: 'Referentie van het blad Trajecten.',
        en: 'Reference of the sheet Trajectories.',
      }),
      phase: required('Fase', 'Phase', choice(PHASE_CHOICES), {
        nl: 'Begint met kennismaking of intake; de diagnose mag ontbreken.',
        en: 'Starts as a lead or at intake; the diagnosis may be missing.',
      }),
      on: required('Vanaf', 'From', day, { nl: 'Dag waarop de fase begon.', en: 'Day on which the phase began.' }),
    },
  },
} as const satisfies Record<string, Sheet>;
