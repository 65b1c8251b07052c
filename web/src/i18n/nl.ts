import { access } from './nl/access.ts';
import { audit } from './nl/audit.ts';
import { company } from './nl/company.ts';
import { confirmation } from './nl/confirmation.ts';
import { document } from './nl/document.ts';
import { engagement } from './nl/engagement.ts';
import { errors } from './nl/errors.ts';
import { figures } from './nl/figures.ts';
import { general } from './nl/general.ts';
import { intake } from './nl/intake.ts';
import { list } from './nl/list.ts';
import { overview } from './nl/overview.ts';
import { partnership } from './nl/partnership.ts';
import { plan } from './nl/plan.ts';
import { reasons } from './nl/reasons.ts';
import { referral } from './nl/referral.ts';
import { summary } from './nl/summary.ts';
import { support } from './nl/support.ts';
import { trajectory } from './nl/trajectory.ts';
import { views } from './nl/views.ts';

/** The catalogue of texts. Its shape is the contract: a key that another language lacks fails the type check. */
export const nl = {
  general,
  access,
  audit,
  company,
  confirmation,
  document,
  engagement,
  errors,
  figures,
  intake,
  list,
  overview,
  partnership,
  plan,
  reasons,
  referral,
  summary,
  support,
  trajectory,
  views,
};
export type Texts = typeof nl;
