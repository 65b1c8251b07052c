import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { currentQuestionnaire } from '../../../shared/maturity/questionnaire.ts';
import type { Answers } from '../../../shared/maturity/schema.ts';
import { MOMENTS, type Moment, RESPONDENT_ROLES, type RespondentRole } from '../../../shared/maturity/types.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { OneOf, SeveralOf } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { holdConversation, scansQuery } from './maturity-api.ts';
import { QuestionFields, useQuestionLabel } from './question-fields.tsx';
import { useMaturityWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId/conversation');

type Values = { moment: Moment; on: string; present: RespondentRole[]; answers: Answers };

const ConversationForm = ({ isFirst }: { isFirst: boolean }) => {
  const words = useMaturityWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { trajectoryId, companyId } = route.useParams();
  const questionnaire = currentQuestionnaire();
  const questionLabel = useQuestionLabel();
  const leave = () => navigate({ to: pathsOf(place).maturity(trajectoryId, companyId) });
  const initial: Values = { moment: isFirst ? 'baseline' : 'followUp', on: today(), present: [], answers: {} };
  const form = useRecordForm({
    initial,
    version: 0,
    draftKey: `${place.id}.maturity.${trajectoryId}.${companyId}.${questionnaire.version}`,
    check: async (values) => {
      const { checks } = await import('./checks.ts');
      return checks.conversation({ ...values, ...{ trajectoryId, companyId }, questionnaire: questionnaire.version });
    },
    save: (request, { key }) => holdConversation(place, request, key),
    onSaved: (saved) => {
      client.setQueryData(scansQuery(place, companyId).queryKey, saved);
      void leave();
    },
  });
  const { values, set } = form;
  const labels: Readonly<Record<string, string>> = {
    '/moment': words.moment,
    '/on': words.on,
    '/present': words.present,
  };
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer] ?? questionLabel(pointer)}
      submitLabel={words.save}
      onCancel={() => void leave()}
    >
      <OneOf
        pointer="/moment"
        label={words.moment}
        value={values.moment}
        options={MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
        onChange={(moment) => set('moment', moment)}
      />
      <TextField
        pointer="/on"
        label={words.on}
        type="date"
        width="short"
        value={values.on}
        onChange={(on) => set('on', on)}
      />
      <SeveralOf
        pointer="/present"
        label={words.present}
        hint={words.presentHint}
        values={values.present}
        options={RESPONDENT_ROLES.map((value) => ({ value, label: words.roles[value] }))}
        onChange={(present) => set('present', present)}
      />
      <QuestionFields
        questionnaire={questionnaire}
        answers={values.answers}
        onChange={(answers) => set('answers', answers)}
      />
    </FormFrame>
  );
};

/** A scan in conversation: one joint answer per question. */
export const ConversationPage = () => {
  const words = useMaturityWords();
  const place = usePlace();
  const { trajectoryId, companyId } = route.useParams();
  const query = useQuery(scansQuery(place, companyId));
  return (
    <Guarded permission="trajectory:write">
      <Page
        title={words.hold}
        above={
          <Link to={pathsOf(place).maturity(trajectoryId, companyId)}>{query.data?.companyName ?? words.page}</Link>
        }
      >
        <Load query={query}>{({ scans }) => <ConversationForm isFirst={scans.length === 0} />}</Load>
      </Page>
    </Guarded>
  );
};
