import type { Permission } from '../../../shared/kernel/permissions.ts';
import type { Texts } from '../i18n/nl.ts';
import type { IconName } from '../ui/icon.tsx';
import { pathsOf } from './paths.ts';
import type { Place } from './place.ts';

export type NavigationItem = {
  readonly key: keyof Texts['access']['navigation'];
  readonly to: string;
  readonly icon: IconName;
  readonly exact?: boolean;
};

type Candidate = NavigationItem & { readonly permission: Permission };

const inPartnership = (place: Pick<Place, 'path'>): Candidate[] => {
  const paths = pathsOf(place);
  return [
    { key: 'home', to: paths.home, icon: 'home', exact: true, permission: 'dashboard:read' },
    { key: 'companies', to: paths.companies, icon: 'company', permission: 'company:read' },
    { key: 'trajectories', to: paths.trajectories, icon: 'trajectory', permission: 'trajectory:read' },
    { key: 'dashboard', to: paths.dashboard, icon: 'chart', permission: 'dashboard:read' },
    { key: 'monitoring', to: paths.monitoring, icon: 'chart', permission: 'dashboard:read' },
    { key: 'support', to: paths.support, icon: 'history', permission: 'trajectory:read' },
    { key: 'samples', to: paths.samples, icon: 'check', permission: 'trajectory:verify' },
    { key: 'summaries', to: paths.summaries, icon: 'calendar', permission: 'dashboard:read' },
    { key: 'notes', to: paths.notes, icon: 'rules', permission: 'note:read' },
    { key: 'targets', to: paths.targets, icon: 'target', permission: 'partnership:read' },
    { key: 'closing', to: paths.closing, icon: 'calendar', permission: 'partnership:read' },
    { key: 'budget', to: paths.budget, icon: 'chart', permission: 'finance:read' },
    { key: 'settlement', to: paths.settlement, icon: 'check', permission: 'finance:read' },
    { key: 'members', to: paths.members, icon: 'people', permission: 'partnership:read' },
    { key: 'people', to: paths.people, icon: 'people', permission: 'people:read' },
    { key: 'deliveries', to: paths.deliveries, icon: 'mail', permission: 'delivery:read' },
    { key: 'jobs', to: paths.jobs, icon: 'history', permission: 'job:read' },
    { key: 'rules', to: paths.rules, icon: 'rules', permission: 'rules:read' },
  ];
};

const inAgency = (place: Pick<Place, 'path'>): Candidate[] => {
  const paths = pathsOf(place);
  return [
    { key: 'agencyDashboard', to: paths.home, icon: 'chart', exact: true, permission: 'agencyDashboard:read' },
    { key: 'summaries', to: paths.summaries, icon: 'calendar', permission: 'agencyDashboard:read' },
    { key: 'notes', to: paths.notes, icon: 'rules', permission: 'note:read' },
    { key: 'coverage', to: paths.coverage, icon: 'target', permission: 'agencyDashboard:read' },
    { key: 'sharedCompanies', to: paths.sharedCompanies, icon: 'company', permission: 'agencyDashboard:read' },
    { key: 'monitoring', to: paths.monitoring, icon: 'calendar', permission: 'monitoring:read' },
    { key: 'monitoringFigures', to: paths.monitoringFigures, icon: 'chart', permission: 'agencyDashboard:read' },
    { key: 'leavers', to: paths.leavers, icon: 'upload', permission: 'monitoring:read' },
    { key: 'deliveries', to: paths.deliveries, icon: 'mail', permission: 'delivery:read' },
    { key: 'people', to: paths.people, icon: 'people', permission: 'people:read' },
    { key: 'catalogues', to: paths.catalogues, icon: 'check', permission: 'catalogue:read' },
    { key: 'jobs', to: paths.jobs, icon: 'history', permission: 'job:read' },
    { key: 'rules', to: paths.rules, icon: 'rules', permission: 'rules:read' },
  ];
};

/** The places one can go, most used first; what a role may not do is left out. */
export const navigationOf = (place: Pick<Place, 'kind' | 'path' | 'permissions'>): NavigationItem[] =>
  (place.kind === 'agency' ? inAgency(place) : inPartnership(place)).filter(({ permission }) =>
    place.permissions.has(permission),
  );
