import { AGENCY_ONLY_SCREENS } from './screens/agency.ts';
import { CATALOGUE_SCREENS } from './screens/catalogue.ts';
import { COMPANY_SCREENS } from './screens/company.ts';
import { EVERYDAY_SCREENS } from './screens/everyday.ts';
import { FINANCE_SCREENS } from './screens/finance.ts';
import { AGREED_SCREENS } from './screens/partnership.ts';
import { RULES_SCREENS } from './screens/rules.ts';
import type { Screen } from './screens/screen.ts';
import { TRAJECTORY_SCREENS } from './screens/trajectory.ts';

/** Every screen of a partnership, by its place under the address of the partnership. */
export const PARTNERSHIP_SCREENS: readonly Screen[] = [
  ...EVERYDAY_SCREENS,
  ...COMPANY_SCREENS,
  ...TRAJECTORY_SCREENS,
  ...AGREED_SCREENS,
  ...FINANCE_SCREENS,
];

/** Every screen of somebody of the agency, by its whole address. */
export const AGENCY_SCREENS: readonly Screen[] = [...AGENCY_ONLY_SCREENS, ...RULES_SCREENS, ...CATALOGUE_SCREENS];
