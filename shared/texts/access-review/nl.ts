import type { Verdict } from '../../access/review/schema.ts';
import type { Role } from '../../kernel/permissions.ts';

export type AccessReviewTexts = {
  readonly name: string;
  readonly roles: string;
  readonly member: string;
  readonly standsInFor: string;
  readonly lastChange: string;
  readonly verdict: string;
  readonly judgedBy: string;
  readonly judgedAt: string;
  readonly note: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly roleNames: Readonly<Record<Role, string>>;
};

export const nl: AccessReviewTexts = {
  name: 'Naam',
  roles: 'Rollen',
  member: 'Organisatie',
  standsInFor: 'Vervangt',
  lastChange: 'Laatst gewijzigd',
  verdict: 'Oordeel',
  judgedBy: 'Beoordeeld door',
  judgedAt: 'Op',
  note: 'Opmerking',
  verdicts: { keep: 'behouden', change: 'wijzigen', deactivate: 'stopzetten' },
  roleNames: {
    promotor: 'promotor',
    coordinator: 'coördinator',
    administrator: 'beheerder van een partner',
    coach: 'coach',
    finance: 'financieel verantwoordelijke',
    reader: 'lezer',
    'programme-manager': 'programmamanager',
    'project-officer': 'projectbeheerder',
    controller: 'controleur',
    'quality-coach': 'EUWSE-coach',
    analyst: 'analist',
    auditor: 'auditor',
  },
};
