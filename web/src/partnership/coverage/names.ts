import { formatPercentage } from '../../../../shared/kernel/format.ts';
import type { Coverage } from '../../../../shared/partnership/coverage.ts';
import { COMPANY_SIZES } from '../../../../shared/reference/company-sizes.ts';
import { PROVINCES, REFERENCE_REGIONS } from '../../../../shared/reference/regions.ts';
import { useNamesOn } from '../../catalogue/use-catalogue.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { useFocusOptions } from '../members/named.ts';
import { useMemberWords } from '../members/words.ts';
import { leastCovered, type Names, shownShare } from './gap-text.ts';

/** How regions, themes and sizes are called in the language of the screen. */
export const useCoverageNames = (): Names => {
  const label = useLabel();
  const { segments } = useFocusOptions();
  const themes = useNamesOn('themes');
  return {
    region: (code) => label(REFERENCE_REGIONS[code]),
    province: (code) => label(PROVINCES[code]),
    theme: (code) => themes([code]),
    size: (code) => segments.find(({ value }) => value === code)?.label ?? label(COMPANY_SIZES.other),
  };
};

/** What the coverage comes to, as a finding. */
export const useCoverageTitle = (): ((coverage: Coverage) => string) => {
  const { coverage: words } = useMemberWords();
  const names = useCoverageNames();
  return (coverage) => {
    const { covered, total } = coverage.share;
    if (covered === 0) return words.nothing;
    if (covered === total) return words.complete;
    const share = formatPercentage(shownShare(coverage.share));
    const least = leastCovered(coverage);
    return least === undefined ? words.share(share) : words.shareWorst(share, names.region(least));
  };
};
