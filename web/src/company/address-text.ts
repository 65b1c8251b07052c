import type { Address, AddressInput } from '../../../shared/company/schema.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { useReference } from '../ui/reference.ts';
import { useRegions } from './regions.ts';

const streetOf = ({ street, houseNumber, box }: Pick<Address, 'street' | 'houseNumber' | 'box'>): string =>
  [street, houseNumber, box].filter(Boolean).join(' ');

/** An address on one line, with the reference region that it lies in. */
export const useAddressText = (): ((address: Address) => string) => {
  const { company } = useTexts();
  const regions = useRegions();
  const label = useLabel();
  return ({ postalCode, municipality, region, ...address }) => {
    const known = municipality && Object.entries(regions ?? {}).find(([code]) => code === municipality.referenceRegion);
    const where = known ? label(known[1]) : company.regions[region];
    return [streetOf(address), [postalCode, municipality?.name].filter(Boolean).join(' '), where]
      .filter(Boolean)
      .join(', ');
  };
};

/** An address as a register gives it, with the name of its municipality once that is known. */
export const useRegisteredAddressText = (): ((address: AddressInput) => string) => {
  const find = useReference(
    'municipalitiesOfPostalCode',
    async () => (await import('../../../shared/reference/municipalities.ts')).municipalitiesOfPostalCode,
  );
  return ({ postalCode, municipality, ...address }) => {
    const candidates = find?.(postalCode) ?? [];
    const [only] = candidates.length === 1 ? candidates : candidates.filter(({ nis }) => nis === municipality);
    return [streetOf(address), [postalCode, only?.nameNl].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  };
};
