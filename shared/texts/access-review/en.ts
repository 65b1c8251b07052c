import type { AccessReviewTexts } from './nl.ts';

export const en: AccessReviewTexts = {
  name: 'Name',
  roles: 'Roles',
  member: 'Organisation',
  standsInFor: 'Stands in for',
  lastChange: 'Last change',
  verdict: 'Verdict',
  judgedBy: 'Judged by',
  judgedAt: 'On',
  note: 'Note',
  verdicts: { keep: 'keep', change: 'change', deactivate: 'deactivate' },
  roleNames: {
    promotor: 'promotor',
    coordinator: 'coordinator',
    administrator: 'administrator of a member',
    coach: 'coach',
    finance: 'finance officer',
    reader: 'reader',
    'programme-manager': 'programme manager',
    'project-officer': 'project officer',
    controller: 'controller',
    'quality-coach': 'quality coach',
    analyst: 'analyst',
    auditor: 'auditor',
  },
};
