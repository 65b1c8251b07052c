import type { Instrument } from '../../../shared/reference/instruments.ts';
import type { Label } from '../../../shared/reference/label.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import type { Option } from '../ui/form/field.tsx';
import { useReference } from '../ui/reference.ts';

/** The choices of a catalogue, in the language of the screen. */
export const useCatalogueOptions = (
  name: string,
  load: () => Promise<Readonly<Record<string, Label>>>,
): Option<string>[] => {
  const label = useLabel();
  return Object.entries(useReference(name, load) ?? {}).map(([value, known]) => ({ value, label: label(known) }));
};

export const useSources = () =>
  useCatalogueOptions(
    'leadSources',
    async () => (await import('../../../shared/reference/lead-sources.ts')).LEAD_SOURCES,
  );
export const usePreconditions = () =>
  useCatalogueOptions(
    'preconditions',
    async () => (await import('../../../shared/reference/preconditions.ts')).PRECONDITIONS,
  );
export const useActivities = () =>
  useCatalogueOptions(
    'interventions',
    async () => (await import('../../../shared/reference/interventions.ts')).INTERVENTIONS,
  );

export const useInstruments = (): Readonly<Record<string, Instrument>> | undefined =>
  useReference<Readonly<Record<string, Instrument>>>(
    'instruments',
    async () => (await import('../../../shared/reference/instruments.ts')).INSTRUMENTS,
  );

/** What can be chosen: closed ones only where the record has them already; each says what is known of its state. */
export const useInstrumentOptions = (kept: string | undefined): Option<string>[] => {
  const { instrumentStatuses } = useTexts().referral;
  const label = useLabel();
  return Object.entries(useInstruments() ?? {})
    .filter(([value, { status }]) => status !== 'closed' || value === kept)
    .map(([value, known]) => {
      const state = value === 'other' || known.status === 'active' ? '' : ` (${instrumentStatuses[known.status]})`;
      return { value, label: `${label(known)}${state}` };
    });
};
