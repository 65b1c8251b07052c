import type { Language } from '../../../shared/kernel/languages.ts';
import { agreement as agreementEn } from '../../../web/src/i18n/en/agreement.ts';
import { budget as budgetEn } from '../../../web/src/i18n/en/budget.ts';
import { catalogue as catalogueEn } from '../../../web/src/i18n/en/catalogue.ts';
import { engagement as engagementEn } from '../../../web/src/i18n/en/engagement.ts';
import { intake as intakeEn } from '../../../web/src/i18n/en/intake.ts';
import { maturity as maturityEn } from '../../../web/src/i18n/en/maturity.ts';
import { members as membersEn } from '../../../web/src/i18n/en/members.ts';
import { plan as planEn } from '../../../web/src/i18n/en/plan.ts';
import { referral as referralEn } from '../../../web/src/i18n/en/referral.ts';
import { rulesDraft as rulesDraftEn } from '../../../web/src/i18n/en/rules-draft.ts';
import { takeover as takeoverEn } from '../../../web/src/i18n/en/takeover.ts';
import { views as viewsEn } from '../../../web/src/i18n/en/views.ts';
import { en } from '../../../web/src/i18n/en.ts';
import { agreement as agreementNl } from '../../../web/src/i18n/nl/agreement.ts';
import { budget as budgetNl } from '../../../web/src/i18n/nl/budget.ts';
import { catalogue as catalogueNl } from '../../../web/src/i18n/nl/catalogue.ts';
import { engagement as engagementNl } from '../../../web/src/i18n/nl/engagement.ts';
import { intake as intakeNl } from '../../../web/src/i18n/nl/intake.ts';
import { maturity as maturityNl } from '../../../web/src/i18n/nl/maturity.ts';
import { members as membersNl } from '../../../web/src/i18n/nl/members.ts';
import { plan as planNl } from '../../../web/src/i18n/nl/plan.ts';
import { referral as referralNl } from '../../../web/src/i18n/nl/referral.ts';
import { rulesDraft as rulesDraftNl } from '../../../web/src/i18n/nl/rules-draft.ts';
import { takeover as takeoverNl } from '../../../web/src/i18n/nl/takeover.ts';
import { views as viewsNl } from '../../../web/src/i18n/nl/views.ts';
import { nl } from '../../../web/src/i18n/nl.ts';

const DUTCH = {
  ...nl,
  agreement: agreementNl,
  budget: budgetNl,
  catalogue: catalogueNl,
  engagement: engagementNl,
  intake: intakeNl,
  maturity: maturityNl,
  members: membersNl,
  plan: planNl,
  referral: referralNl,
  rulesDraft: rulesDraftNl,
  takeover: takeoverNl,
  views: viewsNl,
};

/** What a screen under test may need to press its buttons: the words of the first load, and of rooms that bring their own. */
export type ScreenTexts = typeof DUTCH;

export const SCREEN_TEXTS: Readonly<Record<Language, ScreenTexts>> = {
  nl: DUTCH,
  en: {
    ...en,
    agreement: agreementEn,
    budget: budgetEn,
    catalogue: catalogueEn,
    engagement: engagementEn,
    intake: intakeEn,
    maturity: maturityEn,
    members: membersEn,
    plan: planEn,
    referral: referralEn,
    rulesDraft: rulesDraftEn,
    takeover: takeoverEn,
    views: viewsEn,
  },
};
