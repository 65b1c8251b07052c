import type { Label } from '../../../shared/reference/label.ts';
import { useLabel } from '../i18n/language-context.ts';
import { useInstruments, usePreconditions } from '../referral/code-options.ts';
import type { Option } from '../ui/form/field.tsx';
import { useReference } from '../ui/reference.ts';

const useOptions = (name: string, load: () => Promise<Readonly<Record<string, Label>>>): Option<string>[] => {
  const label = useLabel();
  return Object.entries(useReference(name, load) ?? {}).map(([value, known]) => ({ value, label: label(known) }));
};

/** Every list that the intake chooses from, in the language of the screen. */
export const useIntakeOptions = () => {
  const label = useLabel();
  const instruments = Object.entries(useInstruments() ?? {});
  return {
    motives: useOptions('motives', async () => (await import('../../../shared/reference/motives.ts')).MOTIVES),
    barriers: useOptions('barriers', async () => (await import('../../../shared/reference/barriers.ts')).BARRIERS),
    paradigms: useOptions(
      'diversityParadigms',
      async () => (await import('../../../shared/reference/diversity-paradigms.ts')).DIVERSITY_PARADIGMS,
    ),
    hrCapacities: useOptions(
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
