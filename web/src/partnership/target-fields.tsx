import { useTexts } from '../i18n/language-context.ts';
import { Group } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { replacedAt } from '../ui/form/listed.ts';
import type { RecordForm } from '../ui/form/record-form.ts';
import { FURTHER_MEASURES, type TargetValues, yearsOf } from './target-values.ts';
import { useTargetWords } from './target-words.ts';

type FieldsProps = {
  readonly form: RecordForm<TargetValues>;
  readonly period: number;
  /** Where the target stands in the request. */
  readonly within: string;
};

/** Others beside the number of companies, each with its weight; what is left empty is no target. */
const FurtherFields = ({ form: { values, set }, within }: FieldsProps) => {
  const words = useTargetWords();
  return (
    <details open={values.further.some(({ goal }) => goal !== '')}>
      <summary>{words.further}</summary>
      <p className="hint">{words.furtherHint}</p>
      <TextField
        pointer={`${within}/weight`}
        label={words.weight}
        hint={words.weightHint}
        width="short"
        inputMode="numeric"
        value={values.weight}
        onChange={(weight) => set('weight', weight)}
      />
      {FURTHER_MEASURES.map((measure, index) => {
        const name = words.measures[measure];
        const typed = values.further[index] ?? { goal: '', weight: '' };
        const change = (changed: Partial<typeof typed>) =>
          set('further', replacedAt(values.further, index, { ...typed, ...changed }));
        return (
          <div key={measure} className="field-row">
            <TextField
              pointer={`${within}/further/${measure}/goal`}
              label={words.furtherGoal(name)}
              optional
              inputMode="numeric"
              value={typed.goal}
              onChange={(goal) => change({ goal })}
            />
            <TextField
              pointer={`${within}/further/${measure}/weight`}
              label={words.furtherWeight(name)}
              optional
              inputMode="numeric"
              value={typed.weight}
              onChange={(weight) => change({ weight })}
            />
          </div>
        );
      })}
    </details>
  );
};

export const TargetFields = (props: FieldsProps) => {
  const { form, period, within } = props;
  const { values, set } = form;
  const { partnership } = useTexts();
  return (
    <>
      <TextField
        pointer={`${within}/companies`}
        label={partnership.companies}
        width="short"
        inputMode="numeric"
        value={values.companies}
        onChange={(companies) => set('companies', companies)}
      />
      <Group pointer={`${within}/yearly`} label={partnership.yearly}>
        <div className="field-row">
          {yearsOf(period).map((year, index) => (
            <TextField
              key={year}
              pointer={`${within}/yearly/${index}/companies`}
              label={partnership.untilEndOf(year)}
              inputMode="numeric"
              value={values.steps[index] ?? ''}
              onChange={(step) => set('steps', replacedAt(values.steps, index, step))}
            />
          ))}
        </div>
      </Group>
      <FurtherFields {...props} />
      <TextField
        pointer={`${within}/grantedSubsidy`}
        label={partnership.grantedSubsidy}
        width="medium"
        inputMode="decimal"
        value={values.grantedSubsidy}
        onChange={(amount) => set('grantedSubsidy', amount)}
      />
      <TextField
        pointer={`${within}/acceptedPublicPart`}
        label={partnership.acceptedPublicPart}
        hint={partnership.acceptedHint}
        optional
        width="medium"
        inputMode="decimal"
        value={values.acceptedPublicPart}
        onChange={(amount) => set('acceptedPublicPart', amount)}
      />
      <NoteField
        pointer="/reason"
        label={partnership.reason}
        hint={partnership.reasonHint}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </>
  );
};
