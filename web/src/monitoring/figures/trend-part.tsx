import type { Language } from '../../../../shared/kernel/languages.ts';
import { BREAKDOWNS } from '../../../../shared/monitoring/figures/breakdown.ts';
import { codesIn, type Part } from '../../../../shared/monitoring/figures/part.ts';
import type { MonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { categoryName } from '../../../../shared/texts/monitoring-figures/names.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { SelectFilter } from '../../ui/filters.tsx';
import type { Look, View } from './view.ts';
import { useFigureWords } from './words.ts';

/** Of what the trend can be within the chosen division, by name. */
const partsIn = (audiences: readonly MonitoringFigures[], { trendBy }: View, language: Language) => {
  if (!trendBy) return [];
  const cells = audiences.flatMap(({ quarters }) =>
    quarters.flatMap(({ reported, now }) => [...(reported?.cells ?? []), ...(now?.cells ?? [])]),
  );
  return codesIn(cells, trendBy)
    .map((code) => ({ value: code, label: categoryName(trendBy, code, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
};

/** The category of which the trend is, or nothing for everybody: the first of its division when the address names none that is there. */
export const partOf = (
  audiences: readonly MonitoringFigures[],
  view: View,
  language: Language,
): (Part & { readonly name: string }) | undefined => {
  const parts = partsIn(audiences, view, language);
  const found = parts.find(({ value }) => value === view.trendCode) ?? parts[0];
  return view.trendBy && found && { by: view.trendBy, code: found.value, name: found.label };
};

/** Chooses of whom the trend is: of everybody, or of one category of a division. */
export const PartChoice = ({ audiences, view, onChange }: Look & { audiences: readonly MonitoringFigures[] }) => {
  const words = useFigureWords();
  const { language } = useLanguage();
  const parts = partsIn(audiences, view, language);
  return (
    <>
      <SelectFilter
        name="trend-by"
        label={words.trend.by}
        all={words.everybody}
        value={view.trendBy}
        options={BREAKDOWNS.map((value) => ({ value, label: words.breakdowns[value] }))}
        onChange={(trendBy) => onChange({ trendBy, trendCode: undefined })}
      />
      {view.trendBy && parts.length > 0 ? (
        <SelectFilter
          name="trend-code"
          label={words.breakdowns[view.trendBy]}
          always
          value={partOf(audiences, view, language)?.code}
          options={parts}
          onChange={(trendCode) => onChange({ trendCode })}
        />
      ) : null}
    </>
  );
};
