import type { Quarter } from '../../kernel/dates.ts';
import type { MonitoringFigures, Provenance } from '../published/schema.ts';
import { type Figure, figureAt, type Unit } from './figure.ts';

export type FiguresOfQuarter = MonitoringFigures['quarters'][number];

export const VERSIONS = ['reported', 'now'] as const;
/** As reported when the quarter was closed, or as measured now. */
export type Version = (typeof VERSIONS)[number];

type Content = NonNullable<FiguresOfQuarter['now']>;
/** Figures of a quarter, and which of both versions they are. */
export type Chosen = Content & { readonly version: Version };

/** The version that was asked of a quarter, or the one that is there: a quarter that was not closed yet was not reported. */
export const chosenOf = (of: FiguresOfQuarter | undefined, version: Version): Chosen | undefined => {
  const [first, second] = version === 'reported' ? VERSIONS : (['now', 'reported'] as const);
  const found = of?.[first] ? first : second;
  const content = of?.[found];
  return content && { ...content, version: found };
};

export const quarterIn = (
  { quarters }: MonitoringFigures,
  quarter: Quarter | undefined,
): FiguresOfQuarter | undefined => quarters.find((of) => of.quarter === quarter);

/** How a number that was reported differs from the one measured now. A number that is not shown only says that it is not. */
export type Change =
  | { readonly kind: 'same' | 'noLongerShown' | 'changedNotShown' | 'nowShown' | 'neverShown' }
  | { readonly kind: 'more' | 'fewer'; readonly by: number };

const changeOf = (reported: Figure, now: Figure): Change => {
  if (now.kind === 'changedNotShown') return { kind: 'changedNotShown' };
  if (now.kind !== 'shown') return { kind: reported.kind === 'shown' ? 'noLongerShown' : 'neverShown' };
  if (reported.kind !== 'shown') return { kind: 'nowShown' };
  const by = now.value - reported.value;
  if (by === 0) return { kind: 'same' };
  return { kind: by > 0 ? 'more' : 'fewer', by: Math.abs(by) };
};

/** A number of a quarter; where it was reported and measured again, both, and how they differ. */
export type KeyNumber = {
  readonly figure: Figure;
  readonly version: Version;
  readonly now?: { readonly figure: Figure; readonly change: Change };
};

/** Unique persons who started at supported companies in a quarter, or the unique companies where they did (P:142). */
export const keyNumberOf = (of: FiguresOfQuarter, unit: Unit): KeyNumber => {
  const [reported, now] = [of.reported, of.now].map((content) => figureAt(content?.cells, 'monitoring', unit));
  if (!of.reported || !reported) return { figure: now ?? { kind: 'absent' }, version: 'now' };
  const isMeasuredAgain = of.now && of.now.provenance.measurementId !== of.reported.provenance.measurementId;
  if (!isMeasuredAgain || !now) return { figure: reported, version: 'reported' };
  return { figure: reported, version: 'reported', now: { figure: now, change: changeOf(reported, now) } };
};

export type Basis = 'newDelivery' | 'rules' | 'tables' | 'registered';

/** On what else the figures of now rest than those that were reported; nothing when both are of one measurement. */
export const otherBasis = (reported: Provenance, now: Provenance): Basis[] => {
  if (reported.measurementId === now.measurementId) return [];
  const found: Basis[] = [];
  if (reported.referenceDate !== now.referenceDate) found.push('newDelivery');
  if (reported.rulesVersion !== now.rulesVersion) found.push('rules');
  if (reported.tablesVersion !== now.tablesVersion) found.push('tables');
  // With all of these alike there is one thing left: a corrected delivery, or what partnerships registered.
  return found.length === 0 ? ['registered'] : found;
};
