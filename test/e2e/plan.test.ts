import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { plan as texts } from '../../web/src/i18n/nl/plan.ts';
import { support } from '../../web/src/i18n/nl/support.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';
import { readPdf } from '../support/pdf-text.ts';

const { trajectory: words, general } = nl;
const COACH = 'coordinator@alfa';
const FREE = 'Ploegen wisselen om de maand';
const CATALOGUE = 'Feedbacklus met nieuwkomers';
const [FIRST, SECOND] = ['Drukkerij De Verzonnen Inkt', 'Binderij De Verzonnen Rug'];
const path = (id: string) => `/partnerships/alfa/trajectories/${id}`;

let browser: Browser;
let coach: Visitor;
let trajectory: TrajectoryView;

const dialog = () => coach.page.getByRole('dialog');
const card = (name: string) => coach.page.getByRole('region', { name, exact: true });
const companyIn = (name: string) =>
  card(texts.joint.title)
    .getByRole('listitem')
    .filter({ has: coach.page.getByRole('link', { name }) });

beforeAll(async () => {
  browser = await openBrowser();
  const [first, second] = [await registerCompany(COACH, 660, FIRST), await registerCompany(COACH, 661, SECOND)];
  const started = await startTrajectory(COACH, first, 'Samen blijven', isoDate('2026-02-02'));
  const { title, leadSource, themes, resultDimensions, targetGroups, companies, version } = started;
  trajectory = await ask(COACH, 'PUT', path(started.id), {
    ...{ title, leadSource, themes, resultDimensions, targetGroups, expectedVersion: version },
    companies: [
      ...companies,
      { companyId: second.id, establishments: second.establishments.map(({ number }) => number), since: '2026-02-02' },
    ],
  });
  coach = await visit(browser, 'phone');
  await signIn(coach, COACH, path(trajectory.id));
});

afterAll(async () => {
  await browser?.close();
});

describe('the plan of a joint trajectory', () => {
  it(
    'gets a shared action from the catalogue, with its owner and its days',
    async () => {
      const hand = new Hand(coach.page);
      await hand.press(words.actions.add);
      const form = hand.within(dialog());
      await form.pick(words.actions.intervention, `feedbacklus met nieuwkomers (${words.actions.structuralKind})`);
      await form.choose(words.actions.level, words.actions.levels.workFloor);
      await dialog().getByLabel(texts.plannedFrom).fill('2026-12-01');
      await dialog().getByLabel(texts.plannedFor).fill('2027-01-31');
      await dialog().getByText(texts.more, { exact: true }).tap();
      await dialog().getByLabel(texts.companyOwner).selectOption({ label: support.audiences.employer });
      await dialog().getByLabel(texts.companyOwnerFunction, { exact: false }).fill('zaakvoerder');
      await dialog().getByRole('radio', { name: texts.pilotYes }).tap();
      await form.press(words.actions.add);
      await dialog().waitFor({ state: 'detached' });
      await card(words.actions.title).getByText(texts.sharedByAll).waitFor();
      await card(words.actions.title).getByText('zaakvoerder').waitFor();
    },
    PATIENCE.timeout * 2,
  );

  it(
    'gets a free action of one company alone',
    async () => {
      const hand = new Hand(coach.page);
      await hand.press(words.actions.add);
      const form = hand.within(dialog());
      await form.type(words.actions.name, FREE);
      await form.choose(words.actions.structural, words.actions.structuralYes);
      await form.choose(words.actions.level, words.actions.levels.workOrganisation);
      await form.choose(words.actions.forCompanies, FIRST);
      await dialog().getByLabel(texts.plannedFor).fill('2027-03-31');
      await form.press(words.actions.add);
      await dialog().waitFor({ state: 'detached' });
      await card(words.actions.title).getByText(texts.onlyFor(SECOND)).waitFor();
    },
    PATIENCE.timeout * 2,
  );

  it('stands on a timeline, and company by company', async () => {
    await card(texts.timeline).getByText(texts.period.between('01/12/2026', '31/01/2027')).waitFor();
    await card(texts.timeline).getByText(texts.period.until('31/03/2027')).waitFor();
    await companyIn(SECOND).getByText(FREE).waitFor();
    expect(await companyIn(FIRST).getByText(FREE).count()).toBe(0);
    await expect.poll(() => companyIn(FIRST).getByText(CATALOGUE).count(), PATIENCE).toBe(1);
  });

  it(
    'leaves as a PDF that shows a company nothing of what only the other does',
    async () => {
      const read: string[] = [];
      for (const name of [FIRST, SECOND]) {
        const arriving = coach.page.waitForEvent('download');
        await coach.page.getByRole('button', { name: texts.pdfFor(name) }).tap();
        read.push(readPdf(await readFile(await (await arriving).path())).text);
      }
      const [first, second] = read;
      expect(first).toContain(CATALOGUE);
      expect(first).not.toContain(FREE);
      expect(second).toContain(FREE);
      expect(second).not.toContain(FIRST);
    },
    PATIENCE.timeout * 2,
  );

  it(
    'is proven for both at once, and goes on apart where one company drops out: each counts on its own',
    async () => {
      const hand = new Hand(coach.page);
      await hand.press(`${nl.trajectory.evidence.add}: ${CATALOGUE}`);
      const form = hand.within(dialog());
      await form.choose(texts.evidenceFor, FIRST);
      await form.choose(texts.evidenceFor, SECOND);
      await form.choose(words.evidence.kind, words.evidence.kinds.photo);
      await form.type(words.evidence.reference, 'Map 4');
      await form.press(words.evidence.add);
      await dialog().waitFor({ state: 'detached' });
      await hand.press(`${texts.split.open}: ${CATALOGUE}`);
      const apart = hand.within(dialog());
      await apart.choose(texts.split.companies, SECOND);
      await apart.choose(texts.split.status, words.actions.statuses.dropped);
      await apart.press(texts.split.submit);
      await dialog().waitFor({ state: 'detached' });
      await companyIn(SECOND)
        .getByText(`${words.actions.statuses.dropped} · ${texts.joint.proofs(1)}`)
        .waitFor();
      await companyIn(FIRST)
        .getByText(`${words.actions.statuses.planned} · ${texts.joint.proofs(1)}`)
        .waitFor();
      await expect.poll(() => card(texts.joint.title).getByText(words.countsNot).count(), PATIENCE).toBe(2);
    },
    PATIENCE.timeout * 2,
  );

  it(
    'says why, when somebody wants to know, and fits the phone',
    async () => {
      const hand = new Hand(coach.page);
      await hand.press(texts.causes.open);
      const form = hand.within(dialog());
      await form.type(texts.causes.problem, 'Mensen vertrekken snel');
      await form.type(texts.causes.why(1), 'er is geen onthaal');
      await form.press(general.save);
      await dialog().waitFor({ state: 'detached' });
      await coach.page.getByText(texts.causes.unanswered).waitFor();
      const over = await coach.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(coach.complaints).toEqual([]);
    },
    PATIENCE.timeout * 2,
  );
});
