import type { Place } from './place.ts';

type Somewhere = Pick<Place, 'path'>;

export const partnershipPath = (id: string): string => `/partnerships/${id}`;
export const AGENCY_PATH = '/agency';
/** What members offer to companies, for whoever looks: of one partnership, or of all of them. */
export const OFFER_PATH = '/aanbod';
export const offerPath = (partnershipId: string): string => `${OFFER_PATH}/${partnershipId}`;

/** A quarter in an address, where its slash would be a step of the path: `2026-Q3`. */
export const quarterInPath = (quarter: string): string => quarter.replace('/', '-');
export const quarterFromPath = (text: string): string => text.replace('-', '/');

/** Every address of the web, so that no screen spells one. */
export const pathsOf = ({ path }: Somewhere) => ({
  home: path,
  dashboard: `${path}/dashboard`,
  companies: `${path}/companies`,
  registerCompany: `${path}/companies/register`,
  importCompanies: `${path}/companies/import`,
  companyImport: (taskId: string) => `${path}/companies/import/${taskId}`,
  company: (id: string) => `${path}/companies/${id}`,
  changeCompany: (id: string) => `${path}/companies/${id}/change`,
  trajectories: `${path}/trajectories`,
  startTrajectory: `${path}/trajectories/start`,
  trajectory: (id: string) => `${path}/trajectories/${id}`,
  changeTrajectory: (id: string) => `${path}/trajectories/${id}/change`,
  intake: (trajectoryId: string) => `${path}/trajectories/${trajectoryId}/intake`,
  signEngagement: (trajectoryId: string, companyId: string) =>
    `${path}/trajectories/${trajectoryId}/engagement/${companyId}`,
  logVisit: (trajectoryId: string) => `${path}/trajectories/${trajectoryId}/support`,
  maturity: (trajectoryId: string, companyId: string) => `${path}/trajectories/${trajectoryId}/maturity/${companyId}`,
  maturityConversation: (trajectoryId: string, companyId: string) =>
    `${path}/trajectories/${trajectoryId}/maturity/${companyId}/conversation`,
  maturityContext: (trajectoryId: string, companyId: string, scanId: string) =>
    `${path}/trajectories/${trajectoryId}/maturity/${companyId}/context/${scanId}`,
  support: `${path}/support`,
  logNetwork: `${path}/support/network`,
  supportActivity: (id: string) => `${path}/support/${id}`,
  samples: `${path}/samples`,
  sample: (number: string) => `${path}/samples/${number}`,
  targets: `${path}/targets`,
  members: `${path}/members`,
  joinMember: `${path}/members/join`,
  member: (id: string) => `${path}/members/${id}`,
  changeMember: (id: string) => `${path}/members/${id}/change`,
  coverage: `${path}/coverage`,
  agreements: `${path}/agreements`,
  progress: `${path}/progress`,
  budget: `${path}/budget`,
  setBudget: `${path}/budget/set`,
  amendBudget: `${path}/budget/amend`,
  certifiedAmounts: `${path}/certified-amounts`,
  settlements: `${path}/settlements`,
  closing: `${path}/closing`,
  payments: `${path}/payments`,
  ownContributions: `${path}/own-contributions`,
  settlement: `${path}/settlement`,
  simulation: `${path}/settlement/simulation`,
  settlementOf: (period: number, number: number) => `${path}/settlement/${period}/${number}`,
  takeovers: `${path}/takeover`,
  takeover: (taskId: string) => `${path}/takeover/${taskId}`,
  summaries: `${path}/summaries`,
  summary: (quarter: string) => `${path}/summaries/${quarterInPath(quarter)}`,
  notes: `${path}/notes`,
  note: (quarter: string) => `${path}/notes/${quarterInPath(quarter)}`,
  writeNote: (quarter: string) => `${path}/notes/${quarterInPath(quarter)}/write`,
  sharedCompanies: `${path}/shared-companies`,
  deliveries: `${path}/deliveries`,
  mailings: `${path}/mailings`,
  leavers: `${path}/leavers`,
  monitoringFigures: `${path}/monitoring-figures`,
  monitoring: `${path}/monitoring`,
  jobs: `${path}/jobs`,
  rules: `${path}/rules`,
  rulesDraft: (id: string) => `${path}/rules/drafts/${id}`,
  writeRulesDraft: (id: string) => `${path}/rules/drafts/${id}/change`,
  catalogues: `${path}/catalogues`,
  catalogue: (name: string) => `${path}/catalogues/${name}`,
  catalogueEntry: (name: string, code: string) => `${path}/catalogues/${name}/${code}`,
  people: `${path}/people`,
  accessReviews: `${path}/access-reviews`,
  accessReview: (id: string) => `${path}/access-reviews/${id}`,
  addPerson: `${path}/people/add`,
  person: (id: string) => `${path}/people/${id}`,
  preferences: `${path}/preferences`,
  partnership: (id: string) => `${path}/partnerships/${id}`,
});
