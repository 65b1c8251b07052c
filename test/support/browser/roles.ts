import type { Role } from '../../../shared/kernel/permissions.ts';
import { nl } from '../../../web/src/i18n/nl.ts';

const { company } = nl;
export const REGISTER = company.list.register;
export const IMPORT = company.list.import;
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

export type RoleExpectation = {
  /** `coach@alfa`: the role and where it holds. */
  readonly account: `${Role}@${'alfa' | 'agency'}`;
  readonly navigation: readonly string[];
  /** What may be begun on the list of companies. */
  readonly buttons?: readonly string[];
  /** A page that is not theirs, and who has it. */
  readonly closed?: readonly [path: string, whoCan: string];
};

const WRITERS = 'promotor, coördinator, coach';
/** What each role sees, as people of that role would tell it. */
export const ROLE_EXPECTATIONS: readonly RoleExpectation[] = [
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
    closed: ['/people', 'promotor, coördinator, beheerder van een partner, coach'],
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
