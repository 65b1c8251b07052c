import type { TrajectoryListTexts } from './contract.ts';

export const nl: TrajectoryListTexts = {
  headers: {
    title: 'Traject',
    companies: 'Ondernemingen',
    phase: 'Fase',
    since: 'Sinds',
    counts: 'Telt mee',
    lacking: 'Punten die ontbreken',
    nextDue: 'Eerstvolgende actie',
    verified: 'Geverifieerde ondernemingen',
    unverified: 'Nog te verifiëren',
    queryDue: 'Vraag te beantwoorden tegen',
    stale: 'Staat stil',
    updated: 'Gewijzigd',
  },
  phases: {
    lead: 'Kennismaking',
    intake: 'Intake',
    diagnosis: 'Diagnose',
    plan: 'Plan',
    implementation: 'Uitvoering',
    completed: 'Afgerond',
    stopped: 'Gestopt',
  },
  yes: 'ja',
  no: 'nee',
};
