import { access } from './en/access.ts';
import { audit } from './en/audit.ts';
import { company } from './en/company.ts';
import { document } from './en/document.ts';
import { errors } from './en/errors.ts';
import { figures } from './en/figures.ts';
import { general } from './en/general.ts';
import { notification } from './en/notification.ts';
import { partnership } from './en/partnership.ts';
import { programme } from './en/programme.ts';
import { reasons } from './en/reasons.ts';
import { referral } from './en/referral.ts';
import { summary } from './en/summary.ts';
import { trajectory } from './en/trajectory.ts';
import type { Texts } from './nl.ts';

export const en = {
  general,
  access,
  audit,
  company,
  document,
  errors,
  figures,
  notification,
  partnership,
  programme,
  reasons,
  referral,
  summary,
  trajectory,
} satisfies Texts;
