import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, instant } from '../../shared/kernel/dates.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { Hand } from '../support/browser/hand.ts';
import { completeTrajectory, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { trajectory: texts, general } = nl;
const { after, counting, verification, evidence, actions } = texts;
const TODAY = dayOf(instant(new Date().toISOString()));
const COMPANY = 'Glazenierswerk De Open Ruit';
const ACTION = 'Taalcoach op de werkvloer';
const QUESTION = 'Welke ploegen werken met de taalcoach?';
const ANSWER = 'De twee dagploegen, sinds de zomer.';

let browser: Browser;
let coach: Visitor;
let controller: Visitor;
let open: TrajectoryView;
let completed: TrajectoryView;

const pathOf = ({ id }: TrajectoryView): string => `/partnerships/gamma/trajectories/${id}`;
const card = ({ page }: Visitor, name: string) => page.getByRole('region', { name });
const gone = ({ page }: Visitor) => page.getByRole('dialog').waitFor({ state: 'detached' });

beforeAll(async () => {
  browser = await openBrowser();
  const first = await registerCompany('coach@gamma', 7970, COMPANY);
  open = await startTrajectory('coach@gamma', first, 'Samen leren bouwen', addDays(TODAY, -90));
  const second = await registerCompany('coach@gamma', 7971, 'Glazenierswerk De Dichte Ruit');
  completed = await startTrajectory('coach@gamma', second, 'Samen leren snijden', addDays(TODAY, -300));
  await completeTrajectory('coach@gamma', completed, addDays(TODAY, -200));
  [coach, controller] = await Promise.all([visit(browser, 'phone'), visit(browser)]);
  await signIn(coach, 'coach@gamma', pathOf(open));
  await signIn(controller, 'controller@agency', pathOf(completed));
});

afterAll(async () => {
  await browser?.close();
});

describe('what a trajectory still lacks', () => {
  it('leads, one thing after the other, to the dialog that brings it nearer', async () => {
    const lacks = card(coach, counting.title.not);
    const dialog = coach.page.getByRole('dialog');
    const hand = new Hand(dialog);
    await lacks.getByRole('button', { name: counting.fixes.addAction }).first().tap();
    await hand.type(actions.name, ACTION);
    await hand.choose(actions.structural, actions.structuralYes);
    await hand.choose(actions.level, actions.levels.workFloor);
    await hand.press(actions.add);
    await gone(coach);
    await lacks
      .getByRole('button', { name: counting.fixes.enterPhase(texts.phases.plan) })
      .first()
      .tap();
    await hand.press(texts.enterPhase(texts.phases.plan));
    await gone(coach);
    await lacks
      .getByRole('button', { name: counting.fixes.status(ACTION) })
      .first()
      .tap();
    await hand.choose(actions.status, actions.statuses.implemented);
    await hand.press(actions.setStatus);
    await gone(coach);
    await lacks.getByRole('button', { name: counting.fixes.evidence(ACTION) }).tap();
    await hand.choose(evidence.kind, evidence.kinds.document);
    await hand.type(evidence.reference, 'Dossier 12');
    await hand.press(evidence.add);
    await gone(coach);
    for (const phase of ['implementation', 'completed'] as const) {
      await lacks.getByRole('button', { name: counting.fixes.enterPhase(texts.phases[phase]) }).tap();
      await hand.press(texts.enterPhase(texts.phases[phase]));
      await gone(coach);
    }
    await card(coach, counting.title.counts).waitFor();
  });
});

describe('a completed trajectory', () => {
  it('is asked about by the agency, and goes on counting', async () => {
    const { page } = controller;
    await page.getByRole('button', { name: after.askFor('Glazenierswerk De Dichte Ruit') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(after.comment).fill(QUESTION);
    await dialog.getByLabel(after.dueOn).fill(String(TODAY));
    await dialog.getByRole('button', { name: after.ask, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel(after.dueOn).fill(String(addDays(TODAY, 14)));
    await dialog.getByRole('button', { name: after.ask, exact: true }).click();
    await gone(controller);
    await card(controller, after.title).getByText(QUESTION).waitFor();
    await card(controller, counting.title.counts).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is answered for by the coach, who also says whether the adaptation stands', async () => {
    await coach.page.goto(pathOf(completed));
    const ofCoach = card(coach, after.title);
    await ofCoach.getByRole('button', { name: `${after.answer}: ${QUESTION}` }).tap();
    const hand = new Hand(coach.page.getByRole('dialog'));
    await hand.type(after.answerText, ANSWER);
    await hand.press(after.answer);
    await gone(coach);
    await ofCoach.getByText(ANSWER).waitFor();
    await ofCoach.getByRole('button', { name: `${after.followUp}: ${ACTION}` }).tap();
    await hand.choose(after.stands, after.standsAnswers.partly);
    await hand.press(general.save);
    await gone(coach);
    await ofCoach.getByText(after.standsAnswers.partly, { exact: false }).waitFor();
    expect(await violationsOn(coach.page)).toEqual([]);
  });

  it('is accepted, which closes the question', async () => {
    const { page } = controller;
    await page.reload();
    await card(controller, after.title).getByText(ANSWER).waitFor();
    await page.getByRole('button', { name: verification.titleFor('Glazenierswerk De Dichte Ruit') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: verification.outcomes.accepted, exact: true }).check({ force: true });
    await dialog.getByRole('button', { name: verification.title, exact: true }).click();
    await gone(controller);
    await card(controller, after.title).getByText(after.queryStates.ended).waitFor();
  });

  it('is opened again with a reason, and counts no longer until it is completed anew', async () => {
    await coach.page.reload();
    await card(coach, after.title).getByRole('button', { name: after.reopen, exact: true }).tap();
    const hand = new Hand(coach.page.getByRole('dialog'));
    await hand.press(after.reopen);
    await coach.page.getByRole('dialog').getByRole('alert').waitFor();
    await hand.type(texts.reason, 'De coach vertrok, er komt een nieuwe');
    await hand.press(after.reopen);
    await gone(coach);
    await card(coach, counting.title.not).waitFor();
    await card(coach, after.title).getByText('De coach vertrok, er komt een nieuwe').waitFor();
    expect([...coach.complaints, ...controller.complaints]).toEqual([]);
  });
});
