import type { Language } from '../kernel/languages.ts';
import type { Phase } from './schema.ts';

type ExportTexts = {
  readonly headers: Record<
    'title' | 'companies' | 'phase' | 'since' | 'counts' | 'lacking' | 'nextDue' | 'stale' | 'updated',
    string
  >;
  readonly phases: Record<Phase, string>;
  readonly yes: string;
  readonly no: string;
};

/** What the export of trajectories says, in the words of the screen. */
export const TRAJECTORY_EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  nl: {
    headers: {
      title: 'Traject',
      companies: 'Ondernemingen',
      phase: 'Fase',
      since: 'Sinds',
      counts: 'Telt mee',
      lacking: 'Punten die ontbreken',
      nextDue: 'Eerstvolgende actie',
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
  },
  en: {
    headers: {
      title: 'Trajectory',
      companies: 'Companies',
      phase: 'Phase',
      since: 'Since',
      counts: 'Counts',
      lacking: 'Points that lack',
      nextDue: 'Next action',
      stale: 'Stands still',
      updated: 'Changed',
    },
    phases: {
      lead: 'Lead',
      intake: 'Intake',
      diagnosis: 'Diagnosis',
      plan: 'Plan',
      implementation: 'Implementation',
      completed: 'Completed',
      stopped: 'Stopped',
    },
    yes: 'yes',
    no: 'no',
  },
};
