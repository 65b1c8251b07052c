import { WITHOUT_MEMBER } from '../../../../shared/figures/progress/keys.ts';
import { COMPANY_SIZE_CODES, COMPANY_SIZES } from '../../../../shared/reference/company-sizes.ts';
import { REFERENCE_REGIONS } from '../../../../shared/reference/regions.ts';
import { useNamesOn } from '../../catalogue/use-catalogue.ts';
import { REGION_CODES } from '../../charts/tiles.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { useMemberNames } from '../../partnership/member-names.ts';
import { useProgressWords } from './words.ts';

/** How the keys of each dimension are called. */
export const useDimensionNames = () => {
  const label = useLabel();
  const words = useProgressWords();
  const memberName = useMemberNames();
  const themeNames = useNamesOn('themes');
  return {
    members: (key: string): string => (key === WITHOUT_MEMBER ? words.withoutMember : memberName(key)),
    regions: (key: string): string => {
      const code = REGION_CODES.find((known) => known === key);
      return code ? label(REFERENCE_REGIONS[code]) : key;
    },
    sizes: (key: string): string => {
      const code = COMPANY_SIZE_CODES.find((known) => known === key);
      return code ? label(COMPANY_SIZES[code]) : key;
    },
    themes: (key: string): string => themeNames([key]),
  };
};
