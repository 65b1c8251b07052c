import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import { isPossible } from '../../../../shared/programme/draft/steps.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useRefusalWords } from '../../i18n/refusal-words.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import type { RecordForm } from '../../ui/form/record-form.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { RULE_GROUP_NAMES, RULE_GROUPS } from '../rule-values.ts';
import { useProgrammeWords } from '../words.ts';
import { draftQuery } from './draft-api.ts';
import type { DraftValues } from './draft-values.ts';
import { RuleField } from './rule-field.tsx';
import { useDraftForm, useDraftLabels } from './use-draft-form.ts';
import { useRulesDraftWords } from './words.ts';

const PERIODS = ['1,2', '1', '2'] as const;

const FrameFields = ({ form: { values, set } }: { form: RecordForm<DraftValues> }) => {
  const { fields, hints, periodChoices } = useRulesDraftWords();
  return (
    <>
      <TextField
        pointer="/title"
        label={fields.title}
        hint={hints.title}
        value={values.title ?? ''}
        onChange={(title) => set('title', title)}
      />
      <TextField
        pointer="/validFrom"
        label={fields.validFrom}
        hint={hints.validFrom}
        type="date"
        width="short"
        value={values.validFrom ?? ''}
        onChange={(day) => set('validFrom', day)}
      />
      <SelectField<string>
        pointer="/periods"
        label={fields.periods}
        width="medium"
        value={values.periods ?? ''}
        options={PERIODS.map((value) => ({ value, label: periodChoices[value] }))}
        onChange={(periods) => set('periods', periods)}
      />
    </>
  );
};

const DraftForm = ({ view }: { view: DraftView }) => {
  const words = useRulesDraftWords();
  const programme = useProgrammeWords();
  const place = usePlace();
  const navigate = useNavigate();
  const leave = (): void => void navigate({ to: pathsOf(place).rulesDraft(view.id) });
  const form = useDraftForm(view, leave);
  const against = view.differences[0]?.against;
  return (
    <FormFrame
      form={form}
      labelOf={useDraftLabels()}
      submitLabel={words.save}
      onCancel={() => {
        form.discardDraft();
        leave();
      }}
    >
      <FrameFields form={form} />
      {RULE_GROUP_NAMES.map((group) => (
        <Card key={group} title={programme.groups[group]}>
          <div className="stack">
            {RULE_GROUPS[group].map((name) => (
              <RuleField key={name} name={name} form={form} against={against} />
            ))}
          </div>
        </Card>
      ))}
    </FormFrame>
  );
};

/** Everything that a draft says, rule by rule; what is different from what holds stands out. */
export const WriteRulesDraftPage = () => {
  const words = useRulesDraftWords();
  const { reasons } = useRefusalWords();
  const place = usePlace();
  const id = useParams({ strict: false }).draftId ?? '';
  const query = useQuery({ ...draftQuery(place, id), enabled: useMay('rules:write') });
  return (
    <Guarded permission="rules:write">
      <Page
        title={query.data ? `${query.data.title}: ${words.write.toLowerCase()}` : words.page}
        above={<Link to={pathsOf(place).rulesDraft(id)}>{query.data?.title ?? words.page}</Link>}
      >
        <Load query={query}>
          {(view) =>
            isPossible('change', view.state) ? (
              <DraftForm key={view.id} view={view} />
            ) : (
              <p className="notice">{reasons.rulesDraftNotNow}</p>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
