import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import type { Label } from '../../../shared/reference/label.ts';
import { today } from '../app/today.ts';
import { useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useLabel } from '../i18n/language-context.ts';
import type { Option } from '../ui/form/field.tsx';
import { useReference } from '../ui/reference.ts';

/** The choices of a scale of the product itself, in the language of the screen. */
const useScale = (name: string, load: () => Promise<Readonly<Record<string, Label>>>): Option<string>[] => {
  const label = useLabel();
  return Object.entries(useReference(name, load) ?? {}).map(([value, known]) => ({ value, label: label(known) }));
};

/** Every scale of science that the intake chooses from, in the language of the screen: no list of the agency, it stays as it is. */
export const useScales = () => ({
  paradigms: useScale(
    'diversityParadigms',
    async () => (await import('../../../shared/reference/diversity-paradigms.ts')).DIVERSITY_PARADIGMS,
  ),
  hrCapacities: useScale(
    'hrCapacities',
    async () => (await import('../../../shared/reference/hr-capacities.ts')).HR_CAPACITIES,
  ),
});

/** What can be chosen today of a list of the agency, what the section has already, and what stands chosen in its form. */
export const useAgencyOptions = (
  name: CatalogueName,
  { kept, chosen }: { readonly kept: readonly string[]; readonly chosen: readonly string[] },
): Option<string>[] => useOptionsOn(name, { days: [today()], kept: [...kept, ...chosen] });
