import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import { currentQuestionnaire, questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import { type ShownRound, shownRoundSchema, takenSchema } from '../../../shared/maturity/requests.ts';
import type { Answers } from '../../../shared/maturity/schema.ts';
import { promiseOf } from '../../../shared/texts/maturity/promise.ts';
import { publicPost } from '../app/public-api.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { AskedLoad } from '../partnership/closing/asked-load.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { PublicPage } from '../ui/public-page.tsx';
import { QuestionFields, useQuestionLabel } from './question-fields.tsx';
import { useMaturityWords } from './words.ts';

const route = getRouteApi('/vragenlijst/$partnershipId');
const pathOf = (partnershipId: string, step: string): string =>
  `/api/public/partnerships/${encodeURIComponent(partnershipId)}/maturity/${step}`;

type Values = { answers: Answers };
const NOTHING: Values = { answers: {} };

const Questions = ({ round, token }: { round: ShownRound; token: string }) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  const { partnershipId } = route.useParams();
  const [isTaken, setTaken] = useState(false);
  const questionnaire = questionnaireOf(round.questionnaire) ?? currentQuestionnaire();
  const labelOf = useQuestionLabel(questionnaire);
  const form = useRecordForm({
    initial: NOTHING,
    version: 0,
    // The last characters alone tell two links at one device apart; they open nothing.
    draftKey: `maturity.${token.slice(-8)}`,
    check: async ({ answers }) =>
      (await import('./checks.ts')).checks.respondent({ token, answers, questionnaire: questionnaire.version }),
    save: (request) => publicPost(pathOf(partnershipId, 'answered'), request, takenSchema),
    onSaved: () => setTaken(true),
  });
  if (isTaken) {
    return (
      <p role="status" className="notice notice-good">
        {words.respondent.taken}
      </p>
    );
  }
  return (
    <>
      <p>
        {words.respondent.about(round.companyName, round.partnership)}{' '}
        {words.respondent.asRole(words.roles[round.role])} {words.until(formatDayOf(round.answersUntil))}
      </p>
      <ul className="prose">
        {[...promiseOf(language, round.threshold), words.respondent.draft].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FormFrame form={form} labelOf={labelOf} submitLabel={words.respondent.send}>
        <QuestionFields
          questionnaire={questionnaire}
          answers={form.values.answers}
          onChange={(answers) => form.set('answers', answers)}
        />
      </FormFrame>
    </>
  );
};

/** For whoever has a personal link: nine questions, answered alone. The secret stands behind the `#`. */
export const RespondentPage = () => {
  const words = useMaturityWords();
  const { partnershipId } = route.useParams();
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery({
    queryKey: ['maturity', partnershipId, token],
    queryFn: () => publicPost(pathOf(partnershipId, 'shown'), { token }, shownRoundSchema),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <PublicPage title={words.respondent.title}>
      <AskedLoad query={query}>{(round) => <Questions round={round} token={token} />}</AskedLoad>
    </PublicPage>
  );
};
