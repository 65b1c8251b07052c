import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE_LISTS } from '../../shared/catalogue/lists.ts';
import { catalogueTexts } from '../../shared/texts/catalogue/catalogue.ts';
import { catalogue } from '../../web/src/i18n/nl/catalogue.ts';
import { referral } from '../../web/src/i18n/nl/referral.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { fields } = catalogue;
const NAME = 'Vertrouwenspersoon op proef';
const ORGANISATION = 'Verzonnen fonds';

let browser: Browser;
let manager: Visitor;
let coach: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  const company = await registerCompany('coach@beta', 7800, 'Lijstenmakerij De Vaste Keuze');
  manager = await visit(browser, 'phone');
  await signIn(manager, 'programme-manager@agency', '/agency/catalogues');
  coach = await visit(browser, 'phone');
  await signIn(coach, 'coach@beta', `/partnerships/beta/companies/${company.id}`);
});

afterAll(async () => {
  await browser?.close();
});

const card = () => coach.page.getByRole('region', { name: referral.title });
const dialogOf = ({ page }: Visitor) => page.getByRole('dialog');
const adding = async (): Promise<Hand> => {
  await card().getByRole('button', { name: referral.add }).tap();
  return new Hand(dialogOf(coach));
};
const offered = async (): Promise<number> => {
  const instruments = dialogOf(coach).getByLabel(referral.fields.instrument);
  await instruments.locator('option', { hasText: 'jobcoaching' }).waitFor({ state: 'attached' });
  return instruments.locator('option', { hasText: NAME }).count();
};

describe('a list that the agency keeps, on a phone', () => {
  it('gets an entry, which is pointed out until somebody looked whether it is right', async () => {
    await new Hand(manager.page).follow(CATALOGUE_LISTS.instruments.title.nl);
    await new Hand(manager.page).press(catalogue.add);
    const hand = new Hand(dialogOf(manager));
    await hand.type(fields.nl, NAME);
    await hand.type(fields.en, 'Confidant on trial');
    await hand.pick(fields.audience, catalogueTexts.nl.audiences.company);
    await hand.type(fields.reason, 'Proef van het najaar');
    await hand.press(catalogue.add);
    await dialogOf(manager).waitFor({ state: 'detached' });
    await new Hand(manager.page).press(`${catalogue.check}: ${NAME}`);
    await hand.type(fields.source, 'https://www.vlaanderen.be');
    await hand.press(catalogue.checkSave);
    await dialogOf(manager).waitFor({ state: 'detached' });
    await manager.page.getByRole('button', { name: `${catalogue.check}: ${NAME}` }).waitFor({ state: 'detached' });
  });

  it('is what a coach chooses from', async () => {
    await coach.page.reload();
    const hand = await adding();
    await hand.type(referral.fields.on, '2026-03-10');
    await hand.pick(referral.fields.instrument, NAME);
    await hand.type(referral.fields.to, ORGANISATION);
    await hand.press(referral.add);
    await dialogOf(coach).waitFor({ state: 'detached' });
    await card().getByText(referral.to(NAME, ORGANISATION)).first().waitFor();
  });

  it('no longer offers what it ended, but on a day on which it held; a record that has it keeps it', async () => {
    await new Hand(manager.page).follow(NAME);
    await new Hand(manager.page).press(catalogue.end);
    const hand = new Hand(dialogOf(manager));
    await hand.type(fields.validUntil, '2026-03-31');
    await hand.type(fields.reason, 'De proef is voorbij');
    await hand.press(catalogue.end);
    await dialogOf(manager).waitFor({ state: 'detached' });
    await manager.page.getByText(catalogue.closedSince('01/04/2026')).waitFor();
    expect(await violationsOn(manager.page)).toEqual([]);

    await coach.page.reload();
    await card().getByText(referral.to(NAME, ORGANISATION)).first().waitFor();
    const form = await adding();
    expect(await offered()).toBe(0);
    await form.type(referral.fields.on, '2026-03-10');
    expect(await offered()).toBe(1);
    expect([...manager.complaints, ...coach.complaints]).toEqual([]);
  });
});
