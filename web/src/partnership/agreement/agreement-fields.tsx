import { Group, OneOf } from '../../ui/form/choices.tsx';
import { NoteField, TextField } from '../../ui/form/field.tsx';
import { replacedAt } from '../../ui/form/listed.ts';
import type { RecordForm } from '../../ui/form/record-form.ts';
import { useMemberNames } from '../member-names.ts';
import { type AgreementValues, CUT_RULES, type CutRuleChoice, type PartValues } from './agreement-values.ts';
import { useAgreementWords } from './words.ts';

type FieldsProps = { readonly form: RecordForm<AgreementValues> };

/** What one partner takes on. */
const PartFields = ({ form: { values, set }, part, index }: FieldsProps & { part: PartValues; index: number }) => {
  const words = useAgreementWords();
  const name = useMemberNames()(part.memberId);
  const change = (changed: Partial<PartValues>) =>
    set('parts', replacedAt(values.parts, index, { ...part, ...changed }));
  return (
    <Group pointer={`/agreement/members/${index}`} label={name}>
      <div className="field-row">
        <TextField
          pointer={`/agreement/members/${index}/companies`}
          label={words.companies}
          optional
          inputMode="numeric"
          value={part.companies}
          onChange={(companies) => change({ companies })}
        />
        <TextField
          pointer={`/agreement/members/${index}/budget`}
          label={words.budget}
          optional
          inputMode="decimal"
          value={part.budget}
          onChange={(budget) => change({ budget })}
        />
        {values.cutRule === 'fixedPercentages' ? (
          <TextField
            pointer={`/agreement/cutRule/parts/${index}/hundredths`}
            label={words.share}
            inputMode="decimal"
            value={part.percentage}
            onChange={(percentage) => change({ percentage })}
          />
        ) : null}
      </div>
    </Group>
  );
};

type AgreementFieldsProps = FieldsProps & {
  readonly isAmendment: boolean;
  /** What the programme rules propose for a cut, of an agreement that is begun. */
  readonly proposed: CutRuleChoice | undefined;
};

export const AgreementFields = ({ form, isAmendment, proposed }: AgreementFieldsProps) => {
  const words = useAgreementWords();
  const { values, set } = form;
  return (
    <>
      <TextField
        pointer="/agreement/validFrom"
        label={words.validFrom}
        type="date"
        width="short"
        value={values.validFrom}
        onChange={(validFrom) => set('validFrom', validFrom)}
      />
      {isAmendment ? (
        <NoteField
          pointer="/agreement/reason"
          label={words.reason}
          hint={words.reasonHint}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      ) : null}
      <OneOf
        pointer="/agreement/cutRule"
        label={words.cutRule}
        hint={
          values.cutRule === proposed && proposed !== 'open'
            ? `${words.cutRuleWords[proposed]} ${words.cutRuleProposed}`
            : words.cutRuleWords[values.cutRule]
        }
        value={values.cutRule}
        options={([...CUT_RULES, 'open'] as const).map((value) => ({ value, label: words.cutRules[value] }))}
        onChange={(cutRule) => set('cutRule', cutRule)}
      />
      <Group pointer="/agreement/members" label={words.terms} hint={words.termsHint}>
        {values.parts.map((part, index) => (
          <PartFields key={part.memberId} form={form} part={part} index={index} />
        ))}
      </Group>
    </>
  );
};
