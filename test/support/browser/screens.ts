import type { Page } from 'playwright-core';
import { PROPOSED_RULES } from '../../../infra/local/demonstration/rules.ts';
import { addQuarters, dayOf, instant, quarterOf } from '../../../shared/kernel/dates.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';
import { agreement as agreementEn } from '../../../web/src/i18n/en/agreement.ts';
import { budget as budgetEn } from '../../../web/src/i18n/en/budget.ts';
import { catalogue as catalogueEn } from '../../../web/src/i18n/en/catalogue.ts';
import { maturity as maturityEn } from '../../../web/src/i18n/en/maturity.ts';
import { members as membersEn } from '../../../web/src/i18n/en/members.ts';
import { rulesDraft as rulesDraftEn } from '../../../web/src/i18n/en/rules-draft.ts';
import { takeover as takeoverEn } from '../../../web/src/i18n/en/takeover.ts';
import { agreement as agreementNl } from '../../../web/src/i18n/nl/agreement.ts';
import { budget as budgetNl } from '../../../web/src/i18n/nl/budget.ts';
import { catalogue as catalogueNl } from '../../../web/src/i18n/nl/catalogue.ts';
import { maturity as maturityNl } from '../../../web/src/i18n/nl/maturity.ts';
import { members as membersNl } from '../../../web/src/i18n/nl/members.ts';
import { rulesDraft as rulesDraftNl } from '../../../web/src/i18n/nl/rules-draft.ts';
import { takeover as takeoverNl } from '../../../web/src/i18n/nl/takeover.ts';
import type { ScreenTexts } from './screen-texts.ts';

/** A word of drafts of rules, in whichever language the screen is. */
const eitherOf = (word: (words: typeof rulesDraftNl) => string): RegExp =>
  new RegExp(`^(${word(rulesDraftNl)}|${word(rulesDraftEn)})$`);

/** The last quarter that is over, of which the demonstration has a draft. */
const QUARTER_OVER = quarterInPath(addQuarters(quarterOf(dayOf(instant(new Date().toISOString()))), -1));

/** What the screens under test show, by the ids that the API gave. */
export type Shown = {
  readonly companyId: string;
  readonly trajectoryId: string;
  readonly personId: string;
  /** `2026-Q2`, frozen. */
  readonly quarter: string;
};

/** A page as a person can have it before them: its address, and what was done there. */
export type Screen = {
  readonly name: string;
  readonly path: (shown: Shown) => string;
  readonly act?: (page: Page, texts: ScreenTexts) => Promise<void>;
};

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Sends a form as it stands, so that it says what is wrong. */
const refused =
  (submit: (texts: ScreenTexts) => string | RegExp): NonNullable<Screen['act']> =>
  async (page, texts) => {
    await press(page, submit(texts));
    await page.getByRole('alert').waitFor();
  };

/** Opens a dialog by its button. */
const dialog =
  (open: (texts: ScreenTexts) => string | RegExp): NonNullable<Screen['act']> =>
  async (page, texts) => {
    await page
      .getByRole('button', { name: open(texts) })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  };

export const PARTNERSHIP_SCREENS: readonly Screen[] = [
  { name: 'home', path: () => '' },
  { name: 'dashboard', path: () => '/dashboard' },
  { name: 'figures of the monitoring', path: () => '/monitoring' },
  { name: 'companies', path: () => '/companies' },
  { name: 'no company found', path: () => '/companies?search=nergens' },
  { name: 'company', path: ({ companyId }) => `/companies/${companyId}` },
  {
    name: 'archiving a company',
    path: ({ companyId }) => `/companies/${companyId}`,
    act: dialog(({ company }) => company.view.archive),
  },
  { name: 'registering a company', path: () => '/companies/register' },
  {
    name: 'a company refused',
    path: () => '/companies/register',
    act: refused(({ company }) => company.form.registerButton),
  },
  {
    name: 'a company with all its fields',
    path: () => '/companies/register',
    act: async (page, { company: { form } }) => {
      await page.getByText(form.more, { exact: true }).click();
      for (const name of [form.addSeat, form.addContact, form.addEstablishment]) await press(page, name);
    },
  },
  { name: 'changing a company', path: ({ companyId }) => `/companies/${companyId}/change` },
  { name: 'import', path: () => '/companies/import' },
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
  {
    name: 'adding a referral',
    path: ({ companyId }) => `/companies/${companyId}`,
    act: dialog(({ referral }) => referral.add),
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
    act: dialog(() => new RegExp(`^(${maturityNl.sendLinks}|${maturityEn.sendLinks})$`)),
  },
  {
    name: 'a maturity scan in conversation',
    path: ({ trajectoryId, companyId }) => `/trajectories/${trajectoryId}/maturity/${companyId}/conversation`,
  },
  { name: 'logging a visit', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/support` },
  { name: 'support of a month', path: () => '/support' },
  { name: 'changing a trajectory', path: ({ trajectoryId }) => `/trajectories/${trajectoryId}/change` },
  { name: 'summaries', path: () => '/summaries' },
  { name: 'summary', path: ({ quarter }) => `/summaries/${quarter}` },
  { name: 'no such summary', path: () => '/summaries/2024-Q1' },
  { name: 'quarterly notes', path: () => '/notes' },
  { name: 'a quarterly note', path: () => `/notes/${QUARTER_OVER}` },
  { name: 'writing a quarterly note', path: () => `/notes/${QUARTER_OVER}/write` },
  { name: 'targets', path: () => '/targets' },
  { name: 'members', path: () => '/members' },
  {
    name: 'a member',
    path: () => '/members',
    act: async (page) => {
      await page.getByRole('link', { name: / vzw$/ }).first().click();
      await page.getByRole('heading', { level: 1, name: / vzw$/ }).waitFor();
    },
  },
  {
    name: 'a member that leaves',
    path: () => '/members',
    act: async (page, texts) => {
      await page.getByRole('link', { name: / vzw$/ }).first().click();
      await dialog(() => new RegExp(`^(${membersNl.leave.button}|${membersEn.leave.button})$`))(page, texts);
    },
  },
  {
    name: 'joining refused',
    path: () => '/members/join',
    act: refused(() => new RegExp(`^(${membersNl.save}|${membersEn.save})$`)),
  },
  { name: 'coverage', path: () => '/coverage' },
  { name: 'the partnership agreement', path: () => '/agreements' },
  {
    name: 'writing an agreement',
    path: () => '/agreements',
    act: dialog(() => new RegExp(`^(${agreementNl.begin}|${agreementEn.begin}): `)),
  },
  { name: 'progress', path: () => '/progress' },
  { name: 'budget', path: () => '/budget' },
  { name: 'budget in all its shares', path: () => '/budget?by=memberCategory&shares=yes' },
  {
    name: 'an amendment of a budget refused',
    path: () => '/budget/amend',
    act: refused(() => new RegExp(`^(${budgetNl.amend}|${budgetEn.amend})$`)),
  },
  { name: 'certified amounts', path: () => '/certified-amounts' },
  { name: 'closing a period', path: () => '/closing' },
  { name: 'final settlement', path: () => '/settlement' },
  { name: 'what if', path: () => '/settlement/simulation' },
  { name: 'certified amounts behind a figure', path: () => '/certified-amounts?category=staff&year=2025' },
  { name: 'payments', path: () => '/payments' },
  { name: 'own contributions', path: () => '/own-contributions' },
  { name: 'taking over', path: () => '/takeover' },
  {
    name: 'a takeover refused',
    path: () => '/takeover',
    act: refused(() => new RegExp(`^(${takeoverNl.check}|${takeoverEn.check})$`)),
  },
  { name: 'people', path: () => '/people' },
  { name: 'adding a person', path: () => '/people/add', act: refused(({ access }) => access.people.add) },
  { name: 'review of access', path: () => '/access-reviews' },
  { name: 'person', path: ({ personId }) => `/people/${personId}` },
  { name: 'deliveries', path: () => '/deliveries' },
  { name: 'preview of a mail', path: () => '/mailings' },
  { name: 'jobs', path: () => '/jobs' },
  { name: 'rules', path: () => '/rules' },
  { name: 'preferences', path: () => '/preferences' },
  { name: 'a company that is not there', path: () => '/companies/cmp_00000000000000000000000000' },
];

export const AGENCY_SCREENS: readonly Screen[] = [
  { name: 'settlements side by side', path: () => '/agency/settlements' },
  { name: 'dashboard', path: () => '/agency' },
  { name: 'figures of a partnership', path: () => '/agency/partnerships/gamma' },
  { name: 'quarterly notes', path: () => '/agency/notes' },
  { name: 'coverage of all partnerships', path: () => '/agency/coverage' },
  { name: 'shared companies', path: () => '/agency/shared-companies' },
  { name: 'summaries', path: () => '/agency/summaries' },
  { name: 'summary', path: ({ quarter }) => `/agency/summaries/${quarter}` },
  { name: 'deliveries', path: () => '/agency/deliveries' },
  { name: 'preview of a mail', path: () => '/agency/mailings' },
  { name: 'jobs', path: () => '/agency/jobs' },
  { name: 'figures of the monitoring', path: () => '/agency/monitoring-figures' },
  { name: 'quarters of the monitoring', path: () => '/agency/monitoring' },
  { name: 'deliveries of leavers', path: () => '/agency/leavers' },
  { name: 'people', path: () => '/agency/people' },
  { name: 'review of access', path: () => '/agency/access-reviews' },
  { name: 'rules', path: () => '/agency/rules' },
  {
    name: 'a draft of the rules that waits',
    path: () => '/agency/rules',
    act: async (page) => {
      await page.getByRole('link', { name: PROPOSED_RULES }).click();
      await page.getByRole('table', { name: eitherOf((words) => words.simulation.caption) }).waitFor();
    },
  },
  {
    name: 'a draft of the rules refused',
    path: () => '/agency/rules',
    act: async (page, texts) => {
      const begin = eitherOf((words) => words.begin);
      await dialog(() => begin)(page, texts);
      await page.getByRole('dialog').getByRole('button', { name: begin }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'writing a draft of the rules',
    path: () => '/agency/rules',
    act: async (page, texts) => {
      const begin = eitherOf((words) => words.begin);
      await dialog(() => begin)(page, texts);
      await page.getByRole('textbox', { name: eitherOf((words) => words.fields.title) }).fill('Termijnen');
      await page.getByRole('dialog').getByRole('button', { name: begin }).click();
      await page.getByRole('textbox', { name: /^(Bezwaar|Objection)/ }).fill('20');
      await press(
        page,
        eitherOf((words) => words.save),
      );
      await page.getByRole('heading', { level: 1, name: /^Termijnen: / }).waitFor();
    },
  },
  { name: 'lists of choices', path: () => '/agency/catalogues' },
  { name: 'a list of choices', path: () => '/agency/catalogues/instruments' },
  { name: 'no choice found', path: () => '/agency/catalogues/themes?search=nergens' },
  {
    name: 'a choice refused',
    path: () => '/agency/catalogues/interventions',
    act: async (page, texts) => {
      const add = new RegExp(`^(${catalogueNl.add}|${catalogueEn.add})$`);
      await dialog(() => add)(page, texts);
      await page.getByRole('dialog').getByRole('button', { name: add }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'a choice', path: () => '/agency/catalogues/instruments/vop' },
  {
    name: 'ending a choice',
    path: () => '/agency/catalogues/instruments/ips',
    act: dialog(() => new RegExp(`^(${catalogueNl.end}|${catalogueEn.end})$`)),
  },
  { name: 'visiting a partnership', path: () => '/partnerships/gamma' },
  { name: 'setting a budget', path: () => '/partnerships/gamma/budget/set?period=2' },
  { name: 'payments to a partnership', path: () => '/partnerships/gamma/payments' },
  {
    name: 'a budget refused',
    path: () => '/partnerships/gamma/budget/set?period=2',
    act: refused(() => new RegExp(`^(${budgetNl.save}|${budgetEn.save})$`)),
  },
  { name: 'samples of a partnership', path: () => '/partnerships/gamma/samples' },
  {
    name: 'setting a target',
    path: () => '/partnerships/gamma/targets',
    act: dialog(({ partnership }) => new RegExp(`^${partnership.set}: ${partnership.period(2)}$`)),
  },
];
