import { access } from './en/access.ts';
import { audit } from './en/audit.ts';
import { company } from './en/company.ts';
import { figures } from './en/figures.ts';
import { general } from './en/general.ts';
import { list } from './en/list.ts';
import { partnership } from './en/partnership.ts';
import { trajectory } from './en/trajectory.ts';
import type { Texts } from './nl.ts';

export const en = {
  general,
  access,
  audit,
  company,
  figures,
  list,
  partnership,
  trajectory,
} satisfies Texts;
