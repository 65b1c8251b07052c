import { access } from './en/access.ts';
import { audit } from './en/audit.ts';
import { company } from './en/company.ts';
import { confirmation } from './en/confirmation.ts';
import { document } from './en/document.ts';
import { engagement } from './en/engagement.ts';
import { errors } from './en/errors.ts';
import { figures } from './en/figures.ts';
import { general } from './en/general.ts';
import { intake } from './en/intake.ts';
import { list } from './en/list.ts';
import { overview } from './en/overview.ts';
import { partnership } from './en/partnership.ts';
import { plan } from './en/plan.ts';
import { reasons } from './en/reasons.ts';
import { referral } from './en/referral.ts';
import { summary } from './en/summary.ts';
import { support } from './en/support.ts';
import { trajectory } from './en/trajectory.ts';
import { views } from './en/views.ts';
import type { Texts } from './nl.ts';

export const en = {
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
} satisfies Texts;
