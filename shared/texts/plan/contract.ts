import type { Audience } from '../../support/choices.ts';
import type { Action, AdaptationStatus } from '../../trajectory/schema.ts';

/** The words of a plan, on screen and on the paper for the company. */
export type PlanTexts = {
  readonly statuses: Record<AdaptationStatus, string>;
  readonly levels: Record<Action['level'], string>;
  readonly audiences: Record<Audience, string>;
  readonly pilot: string;
  readonly document: {
    readonly kind: string;
    readonly agreedOn: (day: string) => string;
    readonly proposal: string;
    readonly workFloors: string;
    readonly themes: string;
    readonly results: string;
    readonly ourSide: string;
    readonly why: string;
    readonly because: string;
    readonly what: string;
    readonly noActions: string;
    readonly columns: Record<'action' | 'company' | 'us' | 'when' | 'status', string>;
    readonly together: string;
    readonly structural: string;
    readonly goal: (goal: string) => string;
    readonly learned: (learned: string) => string;
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly made: (day: string, time: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly emblem: string;
  };
};
