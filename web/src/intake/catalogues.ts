import { useLabel } from '../i18n/language-context.ts';
import { useCatalogueOptions, useInstruments, usePreconditions } from '../referral/code-options.ts';

/** Every list that the intake chooses from, in the language of the screen. */
export const useIntakeOptions = () => {
  const label = useLabel();
  const instruments = Object.entries(useInstruments() ?? {});
  return {
    motives: useCatalogueOptions('motives', async () => (await import('../../../shared/reference/motives.ts')).MOTIVES),
    barriers: useCatalogueOptions(
      'barriers',
      async () => (await import('../../../shared/reference/barriers.ts')).BARRIERS,
    ),
    paradigms: useCatalogueOptions(
      'diversityParadigms',
      async () => (await import('../../../shared/reference/diversity-paradigms.ts')).DIVERSITY_PARADIGMS,
    ),
    hrCapacities: useCatalogueOptions(
      'hrCapacities',
      async () => (await import('../../../shared/reference/hr-capacities.ts')).HR_CAPACITIES,
    ),
    preconditions: usePreconditions(),
    /** Without closed ones: nobody talks about those any more. */
    instruments: instruments
      .filter(([, { status }]) => status !== 'closed')
      .map(([value, known]) => ({ value, label: label(known) })),
  };
};
