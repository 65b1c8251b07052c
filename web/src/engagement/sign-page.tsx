import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { EngagementText, EngagementView } from '../../../shared/engagement/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { trajectoryQuery } from '../trajectory/trajectory-api.ts';
import { CoFunding } from '../ui/co-funding.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { engagementsQuery, engagementTextQuery, type Which } from './engagement-api.ts';
import { SignFields } from './sign-fields.tsx';
import { useSignForm } from './sign-form.ts';
import { useEngagementWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/engagement/$companyId');

const useSignLabels = () => {
  const engagement = useEngagementWords();
  const labels: Readonly<Record<string, string>> = {
    '/name': engagement.name,
    '/role': engagement.role,
    '/signature': engagement.signature,
    '/signature/agreed': engagement.signature,
    '/signature/fileName': engagement.paper,
    '/signature/on': engagement.on,
    '/reason': engagement.reason,
    '/textHash': engagement.theText,
  };
  return (pointer: string): string | undefined => labels[pointer];
};

type SignProps = {
  readonly which: Which;
  readonly language: Language;
  readonly shown: EngagementText;
  readonly before: EngagementView | undefined;
};

const Sign = ({ which, language, shown, before }: SignProps) => {
  const engagement = useEngagementWords();
  const paths = pathsOf(usePlace());
  const navigate = useNavigate();
  const back = () => navigate({ to: paths.trajectory(which.trajectoryId) });
  const signing = useSignForm({ which, shown, language, before, onSigned: () => void back() });
  return (
    <FormFrame
      form={signing.form}
      labelOf={useSignLabels()}
      submitLabel={engagement.confirm}
      onCancel={() => void back()}
    >
      <section aria-label={engagement.theText}>
        <p className="small muted">{engagement.theText}</p>
        <p className="confirmation-text" lang={language} id="field-textHash" tabIndex={-1}>
          {shown.text}
        </p>
        <CoFunding />
      </section>
      <SignFields signing={signing} again={before !== undefined && !before.withdrawn} />
    </FormFrame>
  );
};

/** The phone is handed over: what both sides do in plain words, and the company's name and signature under it. */
export const SignPage = () => {
  const { access, trajectory } = useTexts();
  const engagement = useEngagementWords();
  const place = usePlace();
  const which = route.useParams();
  const { language: spoken } = useLanguage();
  const [language, setLanguage] = useState<Language>(spoken);
  const query = useQuery({ ...trajectoryQuery(place, which.trajectoryId), refetchOnWindowFocus: false });
  const signed = useQuery({ ...engagementsQuery(place, which.trajectoryId), refetchOnWindowFocus: false });
  const text = useQuery(engagementTextQuery(place, which, language));
  const name = query.data?.participants.find(({ companyId }) => companyId === which.companyId)?.name ?? '';
  return (
    <Guarded permission="trajectory:write">
      <Page
        title={engagement.signFor(name)}
        above={<Link to={pathsOf(place).trajectory(which.trajectoryId)}>{query.data?.title ?? trajectory.one}</Link>}
      >
        <div className="form">
          <p className="prose">{engagement.handOver}</p>
          <OneOf
            pointer="/language"
            label={engagement.language}
            value={language}
            options={(['nl', 'en'] as const).map((value) => ({ value, label: access.languages[value] }))}
            onChange={setLanguage}
          />
          <Load query={signed}>
            {({ last }) => (
              <Load query={text}>
                {(shown) => (
                  <Sign
                    which={which}
                    language={language}
                    shown={shown}
                    before={last.find(({ companyId }) => companyId === which.companyId)}
                  />
                )}
              </Load>
            )}
          </Load>
        </div>
      </Page>
    </Guarded>
  );
};
