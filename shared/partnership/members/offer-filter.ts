import type { MemberOffer } from './offer.ts';

/** What a company looks for; what is not said makes no difference. */
export type OfferFilter = {
  readonly region?: string | undefined;
  readonly theme?: string | undefined;
  readonly segment?: string | undefined;
};

const has = (stated: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || stated.includes(wanted);

/** Whether a member works there, on that, and for companies of that size. */
export const answersTo =
  ({ region, theme, segment }: OfferFilter) =>
  ({ regions, themes, segments }: Pick<MemberOffer, 'regions' | 'themes' | 'segments'>): boolean =>
    has(regions, region) &&
    has(
      themes.map(({ code }) => code),
      theme,
    ) &&
    has(segments, segment);

/** The themes that somebody offers, each once, in the order in which they come. */
export const themesOffered = (offers: readonly Pick<MemberOffer, 'themes'>[]): MemberOffer['themes'] => [
  ...new Map(offers.flatMap(({ themes }) => themes).map((theme) => [theme.code, theme])).values(),
];
