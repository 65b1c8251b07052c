import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { instant, isoDate, type Quarter, quarter } from '../../../shared/kernel/dates.ts';
import { cents } from '../../../shared/kernel/money.ts';

type Standing = PartnershipFigures['current'];

const standing = (of: Quarter, completed: number): Standing => ({
  quarter: of,
  realised: { supported: completed + 5, completed, verified: 0 },
  realisedWithoutPublicBodies: { supported: completed, completed, verified: 0 },
  pipeline: { lead: 1, intake: 2, diagnosis: 0, plan: 3, implementation: 4 },
  completedNotCounted: 2,
  stopped: 0,
  inSupport: 20,
  inSupportSme: 15,
  inSupportPublicBody: 1,
  adapted: 12,
  adaptedWithEvidence: 11,
});

/** Figures of an invented partnership: 80 promised, 60 realised on 30 September 2026, and a pace that gives 75. */
export const someFigures = (part: Partial<PartnershipFigures> = {}): PartnershipFigures => ({
  partnershipId: 'alfa',
  period: {
    number: 1,
    from: isoDate('2024-01-01'),
    to: isoDate('2026-12-31'),
    firstQuarter: quarter('2024/Q1'),
    lastQuarter: quarter('2026/Q4'),
  },
  rulesVersion: '2024-1',
  countingRule: 'completed',
  on: isoDate('2026-10-15'),
  retrievedAt: instant('2026-10-15T08:00:00.000Z'),
  target: {
    period: 1,
    version: 1,
    companies: 80,
    weight: 100,
    further: [],
    yearly: [
      { year: 2024, companies: 20 },
      { year: 2025, companies: 50 },
      { year: 2026, companies: 80 },
    ],
    grantedSubsidy: cents(100_000_000),
    updatedAt: instant('2024-01-05T08:00:00.000Z'),
  },
  current: standing(quarter('2026/Q4'), 60),
  perQuarter: [
    standing(quarter('2024/Q4'), 15),
    standing(quarter('2025/Q4'), 40),
    standing(quarter('2026/Q3'), 58),
    standing(quarter('2026/Q4'), 60),
  ],
  perRegion: { kempen: 3 },
  progressBand: 'under',
  earlyWarning: false,
  forecast: {
    pacePerDay: 0.1,
    windowFrom: isoDate('2025-10-15'),
    windowDays: 365,
    realisedInWindow: 36,
    daysLeft: 77,
    expected: 75,
    low: 68,
    high: 84,
  },
  ...part,
});
