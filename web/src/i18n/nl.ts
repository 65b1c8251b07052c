import { access } from './nl/access.ts';
import { audit } from './nl/audit.ts';
import { company } from './nl/company.ts';
import { figures } from './nl/figures.ts';
import { general } from './nl/general.ts';
import { list } from './nl/list.ts';
import { partnership } from './nl/partnership.ts';
import { trajectory } from './nl/trajectory.ts';

/** The catalogue of texts. Its shape is the contract: a key that another language lacks fails the type check. */
export const nl = {
  general,
  access,
  audit,
  company,
  figures,
  list,
  partnership,
  trajectory,
};
export type Texts = typeof nl;
