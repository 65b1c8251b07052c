import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { Texts } from '../i18n/nl.ts';
import type { AgencyFinding, Headline, PaceFinding, RegionFinding } from './findings.ts';

type FigureTexts = Texts['figures'];

export const headlineText = ({ headline }: FigureTexts, found: Headline): string => {
  switch (found.kind) {
    case 'ofTarget':
      return headline.ofTarget(formatCount(found.realised), formatCount(found.target));
    case 'withoutTarget':
      return headline.withoutTarget(formatCount(found.realised));
    case 'none':
      return headline.none;
  }
};

export const paceText = ({ pace }: FigureTexts, found: PaceFinding): string => {
  switch (found.kind) {
    case 'reached':
    case 'unknown':
      return pace[found.kind];
    case 'past':
      return pace.past(formatCount(found.realised), formatCount(found.target));
    case 'exactly':
      return pace.exactly(formatDate(found.by));
    case 'enough':
    case 'short':
      return pace[found.kind](formatCount(found.difference), formatDate(found.by));
  }
};

export const regionText = (
  { regions }: FigureTexts,
  found: RegionFinding,
  nameOf: (region: string) => string,
): string => {
  switch (found.kind) {
    case 'none':
    case 'full':
      return regions[found.kind];
    case 'gap':
      return regions.gap(nameOf(found.region));
    case 'gaps':
      return regions.gaps(found.count);
  }
};

export const agencyText = ({ agency: { headline } }: FigureTexts, found: AgencyFinding): string => {
  switch (found.kind) {
    case 'noTargets':
    case 'noPartnerships':
    case 'nobody':
      return headline[found.kind];
    case 'all':
      return headline.all(formatCount(found.all));
    case 'one':
      return headline.one(formatCount(found.all));
    case 'some':
      return headline.some(formatCount(found.on), formatCount(found.all));
  }
};
