import type { RuleContent, RuleName } from '../../../../shared/programme/schema.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Group, OneOf } from '../../ui/form/choices.tsx';
import { NoteField, SelectField, TextField } from '../../ui/form/field.tsx';
import type { RecordForm } from '../../ui/form/record-form.ts';
import { kindOf, ruleValue } from '../rule-values.ts';
import { type ProgrammeWords, useProgrammeWords } from '../words.ts';
import { type DraftValues, isChanged, reasonKey, ruleKey } from './draft-values.ts';
import { type RulesDraftWords, useRulesDraftWords } from './words.ts';

type RuleFieldProps = {
  readonly name: RuleName;
  readonly form: RecordForm<DraftValues>;
  /** What holds on the first day: what is different from it is a change. */
  readonly against: RuleContent | undefined;
};

/** What stands behind a number. */
const unitOf = (name: RuleName, words: { draft: RulesDraftWords; programme: ProgrammeWords }): string | undefined => {
  const { kind } = kindOf(name);
  const dots = '…';
  switch (kind) {
    case 'percent':
    case 'share':
      return words.draft.percent;
    case 'calendarDays':
    case 'businessDays':
    case 'months':
    case 'persons':
      return words.programme[kind](dots);
    case 'monthsLater':
    case 'monthsOfYear':
      return words.draft.monthsApart;
    default:
      return undefined;
  }
};

const useBound = ({ name, form: { values, set }, against }: RuleFieldProps) => {
  const programme = useProgrammeWords();
  const draft = useRulesDraftWords();
  const { general } = useTexts();
  const [label = name, explanation] = programme.names[name];
  const changed = isChanged(name, values, against);
  const standing = against && changed ? draft.now(ruleValue(name, against, { programme, general })) : undefined;
  const hint = [explanation, unitOf(name, { draft, programme }), standing].filter(Boolean).join(' · ');
  const part = (of?: string) => ({
    pointer: `/${ruleKey(name, of)}`,
    value: values[ruleKey(name, of)] ?? '',
    onChange: (text: string) => set(ruleKey(name, of), text),
  });
  return { label, hint, changed, part };
};

const Control = (props: RuleFieldProps) => {
  const programme = useProgrammeWords();
  const draft = useRulesDraftWords();
  const { general } = useTexts();
  const { label, hint, part } = useBound(props);
  const rule = kindOf(props.name);
  const partLabels: Readonly<Record<string, string>> = draft.parts;
  const choices: Readonly<Record<string, string>> = programme.values;
  switch (rule.kind) {
    case 'choice':
      return (
        <SelectField<string>
          {...part()}
          label={label}
          hint={hint}
          options={rule.options.map((value) => ({ value, label: choices[value] ?? value }))}
        />
      );
    case 'yesNo':
      return (
        <OneOf<string>
          {...part()}
          label={label}
          hint={hint}
          options={[
            { value: 'yes', label: general.yes },
            { value: 'no', label: general.no },
          ]}
        />
      );
    case 'percents':
    case 'weights':
      return (
        <Group pointer={part().pointer} label={label} hint={hint}>
          <div className="field-row">
            {rule.parts.map((of) => (
              <TextField key={of} {...part(of)} label={partLabels[of] ?? of} inputMode="numeric" width="short" />
            ))}
          </div>
        </Group>
      );
    case 'money':
    case 'share':
      return <TextField {...part()} label={label} hint={hint} inputMode="decimal" width="medium" />;
    case 'monthsLater':
    case 'monthsOfYear':
      return <TextField {...part()} label={label} hint={hint} width="medium" />;
    default:
      return <TextField {...part()} label={label} hint={hint} inputMode="numeric" width="short" />;
  }
};

/** One rule with its explanation. Once it says something else than what holds, it stands out and asks why. */
export const RuleField = (props: RuleFieldProps) => {
  const draft = useRulesDraftWords();
  const { label, changed } = useBound(props);
  const { name, form } = props;
  const key = reasonKey(name);
  // The control stays where it is, so that whoever types keeps the focus when the rule turns into a changed one.
  return (
    <div className={changed ? 'rule-changed stack' : 'stack'}>
      {changed ? <span className="tag tag-soon">{draft.changed}</span> : null}
      <Control {...props} />
      {changed ? (
        <NoteField
          pointer={`/${key}`}
          label={draft.fields.why(label)}
          hint={draft.hints.why}
          value={form.values[key] ?? ''}
          onChange={(reason) => form.set(key, reason)}
        />
      ) : null}
    </div>
  );
};
