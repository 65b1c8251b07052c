import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { document as documentWords } from '../../web/src/i18n/nl/document.ts';
import { errors } from '../../web/src/i18n/nl/errors.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { PNG } from '../document/office-files.ts';
import { ask } from '../support/browser/api.ts';
import { enterPerson, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { accountNamed } from '../support/browser/system.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { evidence: texts } = nl.trajectory;

/** Somebody whom no other test enters in the directory. */
const COACH = 'promotor@alfa';
const ACTION = 'Zitplaats aan de lijn';
const PICTURE = { name: 'Zitplaats.png', mimeType: 'image/png', buffer: PNG };
const PROGRAM = { name: 'zitplaats.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };
const PAGE = { name: 'zitplaats.png', mimeType: 'image/png', buffer: Buffer.from('<html></html>') };

let browser: Browser;
let coach: Visitor;
let trajectory: TrajectoryView;

const dialog = () => coach.page.getByRole('dialog');
const file = () => dialog().getByLabel(documentWords.file.label).first();
const show = () => coach.page.getByRole('button', { name: `${documentWords.file.show}: ${PICTURE.name}` });
/** The innermost item around it: the action that it proves is one too. */
const proof = () => coach.page.getByRole('listitem').filter({ has: show() }).last();

beforeAll(async () => {
  browser = await openBrowser();
  const company = await registerCompany(COACH, 640, 'Naaiatelier De Verzonnen Draad');
  const started = await startTrajectory(COACH, company, 'Zitten mag', isoDate('2026-02-02'));
  trajectory = await ask(COACH, 'POST', `/partnerships/alfa/trajectories/${started.id}/actions`, {
    title: ACTION,
    level: 'workFloor',
    structural: true,
    companyIds: [company.id],
    expectedVersion: started.version,
  });
  await enterPerson(COACH, COACH, 'nl');
  coach = await visit(browser, 'phone');
  await signIn(coach, COACH, `/partnerships/alfa/trajectories/${trajectory.id}`);
});

afterAll(async () => {
  await browser?.close();
});

describe('a file as evidence', () => {
  it('is refused at its field when it cannot be one, before it is sent and after', async () => {
    await coach.page.getByRole('button', { name: `${texts.add}: ${ACTION}` }).tap();
    await dialog().getByRole('radio', { name: texts.kinds.photo }).tap();
    await file().setInputFiles(PROGRAM);
    await dialog().getByRole('button', { name: texts.add, exact: true }).tap();
    await dialog().getByRole('alert').getByText(errors.fileKindRefused).waitFor();
    await file().setInputFiles(PAGE);
    await dialog().getByRole('button', { name: texts.add, exact: true }).tap();
    const differs = errors.fileContentDiffers.replace('{file}', PAGE.name);
    await dialog().getByRole('alert').getByText(differs).waitFor();
  });

  it('is chosen, uploaded and stands in the list', async () => {
    await file().setInputFiles(PICTURE);
    await dialog().getByRole('button', { name: texts.add, exact: true }).tap();
    await dialog().waitFor({ state: 'detached' });
    await proof().getByText('1 kB').waitFor();
  });

  it(
    'opens in a tab of its own, and the list says who saw it',
    async () => {
      const opened = coach.page.waitForEvent('popup');
      await show().tap();
      const tab = await opened;
      await tab.waitForURL(/response-content-disposition=inline/);
      await tab.close();
      await proof().getByText(documentWords.file.seenBy, { exact: true }).tap();
      await proof().getByText(accountNamed(COACH).person).waitFor();
      expect(
        await coach.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(coach.complaints).toEqual([]);
    },
    PATIENCE.timeout,
  );
});
