import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '../../web/src/i18n/nl.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { general } = nl;
const { form } = nl.company;

let browser: Browser;
let coach: Visitor;

const registering = (): string => coach.page.url();
const nameBox = () => coach.page.getByLabel(form.name, { exact: true }).first();
const onTheDevice = (): Promise<string> => coach.page.evaluate(() => JSON.stringify({ ...localStorage }));
const goElsewhere = (): Promise<void> =>
  coach.page.getByRole('link', { name: nl.access.navigation.trajectories, exact: true }).first().click();

beforeAll(async () => {
  browser = await openBrowser();
  coach = await visit(browser);
  await signIn(coach, 'coach@gamma', '/partnerships/gamma/companies/register');
});

afterAll(async () => {
  await browser?.close();
});

describe('what was typed and not saved', () => {
  it('is kept on the device as one types, without people', async () => {
    await nameBox().fill('Kwekerij Het Gedroomde Blad');
    await coach.page.getByRole('button', { name: form.addContact }).click();
    const contact = coach.page.getByRole('group', { name: form.contact(1) });
    await contact.getByLabel(form.email).fill('iemand@kwekerij.example');
    await coach.page.getByLabel(form.postalCode).fill('9000');
    await expect.poll(onTheDevice, PATIENCE).toContain('9000');
    expect(await onTheDevice()).toContain('Kwekerij Het Gedroomde Blad');
    expect(await onTheDevice()).not.toContain('iemand@kwekerij.example');
  });

  it('is there again after a reload, which the browser asks to confirm', async () => {
    const asked = coach.page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.type();
    });
    await coach.page.reload();
    expect(await asked).toBe('beforeunload');
    await coach.page.getByText(general.draftRestored).waitFor();
    expect(await nameBox().inputValue()).toBe('Kwekerij Het Gedroomde Blad');
  });

  it('is not left behind without a question', async () => {
    const here = registering();
    const question = coach.page.getByRole('dialog', { name: general.unsaved });
    await goElsewhere();
    await question.getByRole('button', { name: general.stay }).click();
    await question.waitFor({ state: 'detached' });
    expect(coach.page.url()).toBe(here);
    expect(await nameBox().inputValue()).toBe('Kwekerij Het Gedroomde Blad');
    await goElsewhere();
    await question.getByRole('button', { name: general.leave }).click();
    await coach.page.waitForURL(/\/trajectories$/);
  });

  it('can be thrown away', async () => {
    await coach.page.goto('/partnerships/gamma/companies/register');
    await coach.page.getByRole('button', { name: general.discardDraft }).click();
    expect(await nameBox().inputValue()).toBe('');
    expect(await onTheDevice()).not.toContain('Kwekerij');
    expect(coach.complaints).toEqual([]);
  });
});
