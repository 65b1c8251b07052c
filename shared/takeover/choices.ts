import { SME_ANSWERS } from '../company/schema.ts';
import type { Label } from '../reference/label.ts';
import { companyListTexts } from '../texts/company/catalogue.ts';
import { planTexts } from '../texts/plan/catalogue.ts';
import { trajectoryListTexts } from '../texts/trajectory/catalogue.ts';
import { ACTION_LEVELS, ADAPTATION_STATUSES, EVIDENCE_KINDS, PHASES, STOP_REASONS } from '../trajectory/schema.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

const both = <Code extends string>(codes: readonly Code[], nl: Words<Code>, en: Words<Code>) =>
  // Object.fromEntries forgets the keys, although every code is there.
  Object.fromEntries(codes.map((code) => [code, { nl: nl[code], en: en[code] }])) as Readonly<Record<Code, Label>>;

const { nl, en } = trajectoryListTexts;
const [plan, planInEnglish] = [planTexts.nl, planTexts.en];

/** In the words of the screens, in either language. */
export const PHASE_CHOICES = both(PHASES, nl.phases, en.phases);
export const STOP_CHOICES = both(STOP_REASONS, nl.stopReasons, en.stopReasons);
export const EVIDENCE_CHOICES = both(EVIDENCE_KINDS, nl.evidenceKinds, en.evidenceKinds);
export const SME_CHOICES = both(SME_ANSWERS, companyListTexts.nl.sme, companyListTexts.en.sme);
export const LEVEL_CHOICES = both(ACTION_LEVELS, plan.levels, planInEnglish.levels);
export const STATUS_CHOICES = both(ADAPTATION_STATUSES, plan.statuses, planInEnglish.statuses);
