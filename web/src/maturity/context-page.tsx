import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { recordOf } from '../../../shared/intake/progress.ts';
import type { IntakeRecord } from '../../../shared/intake/schema.ts';
import { currentQuestionnaire, questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import type { ScanView } from '../../../shared/maturity/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { intakeQuery } from '../intake/intake-api.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useComparedContext } from './compared-context.ts';
import { ConditionFields, ContextFields, type ContextValues, filledIn } from './context-fields.tsx';
import { describeContext, scansQuery } from './maturity-api.ts';
import { nameOf, useMaturityWords } from './words.ts';

const route = getRouteApi(
  '/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId/context/$scanId',
);

/** What the intake knows already, when nothing was filled in yet: it need not be asked again. */
const knownOf = (records: readonly IntakeRecord[], companyId: string): Record<string, string> => {
  const content = recordOf(records, companyId, 'context')?.content;
  return content?.section === 'context' ? filledIn({ paradigm: content.paradigm, hrCapacity: content.hrCapacity }) : {};
};

const ContextForm = ({ scan, known }: { scan: ScanView; known: Record<string, string> }) => {
  const words = useMaturityWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { trajectoryId, companyId, scanId } = route.useParams();
  const questionnaire = questionnaireOf(scan.questionnaire) ?? currentQuestionnaire();
  const query = scansQuery(place, companyId);
  const valuesOf = ({ context }: ScanView): ContextValues => ({
    answers: context?.answers ?? known,
    conditions: context?.conditions ?? {},
  });
  const leave = () => navigate({ to: pathsOf(place).maturity(trajectoryId, companyId) });
  const [{ initial, version }] = useState(() => ({ initial: valuesOf(scan), version: scan.version }));
  const fields = useComparedContext(questionnaire);
  const form = useRecordForm({
    initial,
    version,
    draftKey: `${place.id}.maturity.${scanId}.context`,
    check: async ({ answers, conditions }, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.context({ questionnaire: questionnaire.version, answers, conditions, expectedVersion });
    },
    save: (request) => describeContext(place, { companyId, scanId }, request),
    comparing: {
      standing: async () => {
        const { scans } = await client.fetchQuery({ ...query, staleTime: 0 });
        const now = scans.find(({ id }) => id === scanId) ?? scan;
        return { values: valuesOf(now), version: now.version };
      },
      fields,
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void leave();
    },
  });
  const labelOf = (pointer: string): string | undefined => {
    const id = pointer.split('/')[2];
    return questionnaire.context.find((question) => question.id === id)?.ask[language] ?? words.context.title;
  };
  return (
    <FormFrame
      form={form}
      labelOf={labelOf}
      submitLabel={words.context.save}
      onCancel={() => {
        form.discardDraft();
        void leave();
      }}
    >
      <ContextFields questionnaire={questionnaire} known={scan.context ? {} : known} form={form} />
      <ConditionFields questionnaire={questionnaire} form={form} />
    </FormFrame>
  );
};

/** The context of one scan, filled in together with the company. */
export const ContextPage = () => {
  const words = useMaturityWords();
  const place = usePlace();
  const { trajectoryId, companyId, scanId } = route.useParams();
  const scans = useQuery(scansQuery(place, companyId));
  const intake = useQuery(intakeQuery(place, trajectoryId));
  const scan = scans.data?.scans.find(({ id }) => id === scanId);
  return (
    <Guarded permission="trajectory:write">
      <Page
        title={words.context.title}
        above={
          <Link to={pathsOf(place).maturity(trajectoryId, companyId)}>{scan ? nameOf(words, scan) : words.page}</Link>
        }
      >
        <Load query={scans}>
          {() =>
            scan ? (
              <Load query={intake}>
                {({ records }) => <ContextForm scan={scan} known={knownOf(records, companyId)} />}
              </Load>
            ) : (
              <p>{words.none}</p>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
