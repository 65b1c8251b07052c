import { dialog, exactly, press, refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** Trajectories, with what is done in one. */
export const TRAJECTORY_SCREENS: readonly Screen[] = [
  { name: 'trajectories', path: () => '/trajectories' },
  { name: 'the board of trajectories', path: () => '/trajectories?view=board' },
  { name: 'the case load', path: () => '/trajectories?view=coaches' },
  {
    name: 'saving a view of a list',
    path: () => '/trajectories?phase=plan',
    act: async (page, texts) => {
      await page.getByText(texts.views.menu, { exact: true }).click();
      await dialog(({ views }) => views.save)(page, texts);
    },
  },
  { name: 'starting a trajectory', path: ({ companyId }) => `/trajectories/start?company=${companyId}` },
  {
    name: 'a trajectory refused',
    path: () => '/trajectories/start',
    act: refused(({ trajectory }) => trajectory.start),
  },
  { name: 'trajectory', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}` },
  {
    name: 'entering a phase',
    path: ({ trajectoryId }) => `/trajectories/${trajectoryId}`,
    act: dialog(({ trajectory }) => trajectory.enterPhase(trajectory.phases.plan)),
  },
  {
    name: 'an action refused',
    path: ({ trajectoryId }) => `/trajectories/${trajectoryId}`,
    act: async (page, texts) => {
      await dialog(({ trajectory }) => trajectory.actions.add)(page, texts);
      await page.getByRole('dialog').getByRole('button', { name: texts.trajectory.actions.add, exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'an action with all of its plan',
    path: ({ trajectoryId }) => `/trajectories/${trajectoryId}`,
    act: async (page, texts) => {
      await dialog(({ trajectory }) => trajectory.actions.add)(page, texts);
      await page.getByRole('dialog').getByText(texts.plan.more, { exact: true }).click();
      await page.getByLabel(texts.plan.companyOwner).waitFor();
    },
  },
  {
    name: 'causes of a problem',
    path: ({ trajectoryId }) => `/trajectories/${trajectoryId}`,
    act: dialog(({ plan }) => plan.causes.open),
  },
  { name: 'intake', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/intake` },
  {
    name: 'a section of the intake',
    path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/intake`,
    act: async (page, { intake }) => {
      await press(page, `${intake.fill}: ${intake.sections.question}`);
      await page.getByRole('group', { name: intake.fields.motives }).waitFor();
    },
  },
  {
    name: 'an engagement refused',
    path: ({ trajectoryId, companyId }) => `/trajectories/${trajectoryId}/engagement/${companyId}`,
    act: refused(({ engagement }) => engagement.confirm),
  },
  {
    name: 'maturity scans',
    path: ({ trajectoryId, companyId }) => `/trajectories/${trajectoryId}/maturity/${companyId}`,
  },
  {
    name: 'opening a round of a maturity scan',
    path: ({ trajectoryId, companyId }) => `/trajectories/${trajectoryId}/maturity/${companyId}`,
    act: dialog(({ maturity }) => exactly(maturity.sendLinks)),
  },
  {
    name: 'a maturity scan in conversation',
    path: ({ trajectoryId, companyId }) => `/trajectories/${trajectoryId}/maturity/${companyId}/conversation`,
  },
  { name: 'logging a visit', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/support` },
  { name: 'support of a month', path: () => '/support' },
  { name: 'changing a trajectory', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/change` },
];
