import { type CatalogueName, catalogueList } from '../../../shared/catalogue/lists.ts';
import { choosableOn } from '../../../shared/catalogue/meaning.ts';
import { OTHER_CODE } from '../../../shared/kernel/catalogue-code.ts';
import { catalogueTexts } from '../../../shared/texts/catalogue/catalogue.ts';
import { today } from '../app/today.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { RESULT_DIMENSIONS } from '../trajectory/words.ts';
import { NoteField, SelectField, TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import type { EntryValues } from './entry-values.ts';
import { AUDIENCES, KINDS, useEntryWords } from './entry-words.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCatalogueWords } from './words.ts';

type FieldsProps = {
  readonly catalogue: CatalogueName;
  readonly form: RecordForm<EntryValues>;
  /** The code of the entry that changes; nothing of a new one. */
  readonly code?: string | undefined;
};

/** What a field is bound to, by its name in the request. */
export const useBound = ({ values, set }: RecordForm<EntryValues>) => {
  const { fields, hints } = useCatalogueWords();
  const told: Readonly<Record<string, string>> = hints;
  return (key: keyof EntryValues, pointer = `/content/${key}`) => ({
    pointer,
    label: fields[key],
    hint: told[key],
    value: values[key],
    onChange: (text: string) => set(key, text),
  });
};

/** What the list asks besides a name. */
const FacetFields = ({ catalogue, form }: FieldsProps) => {
  const { language, texts } = useLanguage();
  const { audiences, kinds } = catalogueTexts[language];
  const { phases } = useCatalogueWords();
  const bound = useBound(form);
  const options = {
    audience: AUDIENCES.map((value) => ({ value, label: audiences[value] })),
    kind: KINDS.map((value) => ({ value, label: kinds[value] })),
    phase: Object.entries(phases).map(([value, label]) => ({ value, label })),
    dimension: RESULT_DIMENSIONS.map((value) => ({ value, label: texts.trajectory.form.resultHints[value] })),
  };
  return catalogueList(catalogue).asks.map((facet) => (
    <SelectField<string>
      key={facet}
      {...bound(facet)}
      width="medium"
      optional={facet === 'phase' || facet === 'dimension'}
      options={options[facet]}
    />
  ));
};

/** What to choose instead: what is open today, and not the entry itself. */
export const ReplacedByField = ({ catalogue, form, code }: FieldsProps) => {
  const bound = useBound(form);
  const words = useEntryWords();
  const others = useCatalogue(catalogue).filter(
    (entry) => entry.code !== code && entry.code !== OTHER_CODE && choosableOn(entry, today()).state === 'open',
  );
  return (
    <SelectField<string>
      {...bound('replacedBy')}
      optional
      options={others.map((entry) => ({ value: entry.code, label: words.name(entry) }))}
    />
  );
};

/** Why; it stands in the history. */
export const ReasonField = ({ form }: Pick<FieldsProps, 'form'>) => (
  <NoteField {...useBound(form)('reason', '/reason')} />
);

/** From which day a change holds, and why. */
const ReasonFields = ({ form }: Pick<FieldsProps, 'form'>) => {
  const bound = useBound(form);
  return (
    <>
      <TextField {...bound('from', '/from')} type="date" width="short" />
      <ReasonField form={form} />
    </>
  );
};

/** Everything that an entry says. */
export const EntryFields = ({ catalogue, form, code }: FieldsProps) => {
  const bound = useBound(form);
  return (
    <>
      <TextField {...bound('nl')} />
      <TextField {...bound('en')} />
      <NoteField {...bound('explanationNl', '/content/explanation/nl')} optional />
      <NoteField {...bound('explanationEn', '/content/explanation/en')} optional />
      <FacetFields catalogue={catalogue} form={form} />
      {code === OTHER_CODE ? null : (
        <>
          <div className="field-row">
            <TextField {...bound('validFrom')} type="date" width="short" optional />
            <TextField {...bound('validUntil')} type="date" width="short" optional />
          </div>
          <ReplacedByField catalogue={catalogue} form={form} code={code} />
        </>
      )}
      {code === undefined ? <ReasonField form={form} /> : <ReasonFields form={form} />}
    </>
  );
};
