import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '../../web/src/i18n/nl.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { general, company } = nl;
const REGISTER = company.list.register;
const IMPORT = company.list.import;
const IN_A_PARTNERSHIP = [
  'Overzicht',
  'Ondernemingen',
  'Trajecten',
  'Cijfers',
  'Monitoring',
  'Ondersteuning',
  'Kwartaaloverzichten',
  'Kwartaalnota’s',
  'Streefcijfers',
  'Periode afsluiten',
];
/** For who may read the accounts. */
const WITH_MONEY = [...IN_A_PARTNERSHIP, 'Budget', 'Eindafrekening', 'Leden'];
const WITHOUT_MONEY = [...IN_A_PARTNERSHIP, 'Leden'];
const IN_THE_AGENCY = ['Partnerschappen', 'Kwartaaloverzichten', 'Kwartaalnota’s', 'Dekking', 'Gedeelde ondernemingen'];

type Expectation = {
  readonly account: string;
  readonly navigation: readonly string[];
  /** What may be begun on the list of companies. */
  readonly buttons?: readonly string[];
  /** A page that is not theirs, and who has it. */
  readonly closed?: readonly [path: string, whoCan: string];
};

const WRITERS = 'promotor, coördinator, coach';
const EXPECTED: readonly Expectation[] = [
  {
    account: 'promotor@alfa',
    navigation: [...WITH_MONEY, 'Personen', 'Verzonden berichten', 'Achtergrondtaken', 'Programmaregels'],
    buttons: [IMPORT, REGISTER],
  },
  {
    account: 'coordinator@alfa',
    navigation: [...WITH_MONEY, 'Personen', 'Verzonden berichten', 'Programmaregels'],
    buttons: [IMPORT, REGISTER],
  },
  {
    account: 'administrator@alfa',
    navigation: [...WITH_MONEY, 'Personen', 'Programmaregels'],
    buttons: [],
    closed: ['/companies/register', WRITERS],
  },
  {
    account: 'coach@alfa',
    navigation: [...WITHOUT_MONEY, 'Personen', 'Programmaregels'],
    buttons: [REGISTER],
    closed: ['/companies/import', 'promotor, coördinator'],
  },
  {
    account: 'finance@alfa',
    navigation: [...WITH_MONEY, 'Verzonden berichten', 'Programmaregels'],
    buttons: [],
    closed: ['/people', WRITERS],
  },
  {
    account: 'reader@alfa',
    navigation: [...WITHOUT_MONEY, 'Programmaregels'],
    buttons: [],
    closed: ['/companies/register', WRITERS],
  },
  {
    account: 'programme-manager@agency',
    navigation: [
      ...IN_THE_AGENCY,
      'Monitoring',
      'Monitoringcijfers',
      'Uitstromers',
      'Verzonden berichten',
      'Personen',
      'Keuzelijsten',
      'Achtergrondtaken',
      'Programmaregels',
    ],
  },
  {
    account: 'project-officer@agency',
    navigation: [
      ...IN_THE_AGENCY,
      'Monitoringcijfers',
      'Verzonden berichten',
      'Personen',
      'Keuzelijsten',
      'Programmaregels',
    ],
  },
  {
    account: 'controller@agency',
    navigation: [...IN_THE_AGENCY, 'Monitoringcijfers', 'Personen', 'Keuzelijsten', 'Programmaregels'],
    closed: ['/deliveries', 'programmamanager, projectbeheerder, auditor'],
  },
  {
    account: 'quality-coach@agency',
    navigation: [...IN_THE_AGENCY, 'Monitoringcijfers', 'Keuzelijsten', 'Programmaregels'],
    closed: ['/people', 'programmamanager, projectbeheerder, controleur, auditor'],
  },
  {
    account: 'analyst@agency',
    navigation: [
      ...IN_THE_AGENCY.filter((item) => item !== 'Kwartaalnota’s'),
      'Monitoring',
      'Monitoringcijfers',
      'Uitstromers',
      'Keuzelijsten',
      'Programmaregels',
    ],
  },
  {
    account: 'auditor@agency',
    navigation: [
      ...IN_THE_AGENCY,
      'Monitoring',
      'Monitoringcijfers',
      'Uitstromers',
      'Verzonden berichten',
      'Personen',
      'Keuzelijsten',
      'Achtergrondtaken',
      'Programmaregels',
    ],
  },
];

const homeOf = (account: string): string => (account.endsWith('@agency') ? '/agency' : '/partnerships/alfa');
const navigationOf = ({ page }: Visitor) => page.getByRole('navigation', { name: general.mainNavigation });

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(EXPECTED)('$account', ({ account, navigation, buttons, closed }) => {
  it('sees what the role may do, and who may do the rest', async () => {
    const visitor = await visit(browser);
    const { page } = visitor;
    const home = homeOf(account);
    await signIn(visitor, account, buttons ? `${home}/companies` : home);
    await navigationOf(visitor).waitFor();
    const links = await navigationOf(visitor).getByRole('link').allTextContents();
    expect(links).toEqual([general.product, ...navigation]);

    if (buttons) {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const names = await page.getByRole('main').getByRole('link').allTextContents();
      expect([IMPORT, REGISTER].filter((button) => names.includes(button))).toEqual(buttons);
    }
    if (closed) {
      const [path, whoCan] = closed;
      await page.goto(home + path);
      await page.getByRole('heading', { level: 1, name: general.forbidden.title }).waitFor();
      await page.getByText(`${general.forbidden.whoCan} ${whoCan}.`).waitFor();
    }
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
