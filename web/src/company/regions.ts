import { useReference } from '../ui/reference.ts';

/** The reference regions, loaded when a list asks for their names. */
export const useRegions = () =>
  useReference(
    'referenceRegions',
    async () => (await import('../../../shared/reference/regions.ts')).REFERENCE_REGIONS,
  );
