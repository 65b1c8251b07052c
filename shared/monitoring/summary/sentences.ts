import type { IsoDate, Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { Figure } from '../figures/figure.ts';

/** What the figures of a closed quarter say: a key and its facts, worded in the language of whoever reads it. */
export type MonitoringSentence =
  /** Who started in the period and at how many companies, beside the period before. */
  | {
      readonly key: 'started';
      /** The last quarter of the period, and of how many quarters it is: 1, 2 or 4. */
      readonly quarter: Quarter;
      readonly quarters: number;
      readonly persons: Figure;
      readonly employers: Figure;
      readonly previous: Figure;
      readonly trend: string;
    }
  | {
      readonly key: 'partnership';
      readonly partnershipId: PartnershipId;
      readonly persons: Figure;
      readonly employers: Figure;
    }
  /** Of those who started in the period, how many did so during or after the support of the company, and which share (0..1) of them that is. */
  | { readonly key: 'synergy'; readonly persons: number; readonly share: number }
  /** Everybody who left a local partnership in the period, and how many of them had any work since: what those who started are a part of. */
  | { readonly key: 'leavers'; readonly persons: number; readonly atWork: number }
  /** Of whom started in a quarter, the share (0..1) still at work so many months later; the newest of which it is known. */
  | {
      readonly key: 'retention';
      readonly quarter: Quarter;
      readonly months: number;
      readonly sameCompany: number;
      readonly anyWork?: number;
    }
  /** How much of what was counted is shown, and how far the delivery reached. */
  | { readonly key: 'quality'; readonly shown: number; readonly of: number; readonly missingDays: number }
  /** Nothing of it reaches the settlement. */
  | { readonly key: 'notSettled' };

export type MonitoringDueItem =
  | { readonly key: 'note'; readonly quarter: Quarter; readonly on: IsoDate }
  | { readonly key: 'nextDelivery'; readonly quarter: Quarter; readonly on: IsoDate };
