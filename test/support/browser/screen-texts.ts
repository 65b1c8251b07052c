import type { Language } from '../../../shared/kernel/languages.ts';
import { engagement as engagementEn } from '../../../web/src/i18n/en/engagement.ts';
import { intake as intakeEn } from '../../../web/src/i18n/en/intake.ts';
import { plan as planEn } from '../../../web/src/i18n/en/plan.ts';
import { referral as referralEn } from '../../../web/src/i18n/en/referral.ts';
import { views as viewsEn } from '../../../web/src/i18n/en/views.ts';
import { en } from '../../../web/src/i18n/en.ts';
import { engagement as engagementNl } from '../../../web/src/i18n/nl/engagement.ts';
import { intake as intakeNl } from '../../../web/src/i18n/nl/intake.ts';
import { plan as planNl } from '../../../web/src/i18n/nl/plan.ts';
import { referral as referralNl } from '../../../web/src/i18n/nl/referral.ts';
import { views as viewsNl } from '../../../web/src/i18n/nl/views.ts';
import { nl } from '../../../web/src/i18n/nl.ts';

const DUTCH = { ...nl, engagement: engagementNl, intake: intakeNl, plan: planNl, referral: referralNl, views: viewsNl };

/** What a screen under test may need to press its buttons: the words of the first load, and of rooms that bring their own. */
export type ScreenTexts = typeof DUTCH;

export const SCREEN_TEXTS: Readonly<Record<Language, ScreenTexts>> = {
  nl: DUTCH,
  en: { ...en, engagement: engagementEn, intake: intakeEn, plan: planEn, referral: referralEn, views: viewsEn },
};
