import { useQuery } from '@tanstack/react-query';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { headlineText } from '../charts/finding-words.ts';
import { headlineOf } from '../charts/findings.ts';
import { WaitingTalksCard } from '../coordination/waiting-talks-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { OfflineVisits } from '../support/offline-visits.tsx';
import { workQuery } from '../trajectory/trajectory-api.ts';
import { WorkCard } from '../trajectory/work-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { figuresQuery } from './figures-api.ts';
import { KeyFigures } from './key-figures.tsx';
import { PaceCard } from './pace-card.tsx';
import { PeriodLine } from './period-line.tsx';

/** Home: what waits first, then the figures. */
export const HomePage = () => {
  const texts = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const mayWork = useMay('trajectory:read');
  const maySee = useMay('dashboard:read');
  const mayStart = useMay('trajectory:write');
  const work = useQuery({ ...workQuery(place), enabled: mayWork });
  const figures = useQuery({ ...figuresQuery(place, {}), enabled: maySee });
  const found = figures.data;
  return (
    <Page
      title={found ? headlineText(texts.figures, headlineOf(found)) : texts.access.navigation.home}
      above={found ? <PeriodLine figures={found} /> : null}
      actions={
        mayStart ? (
          <>
            <ButtonLink to={paths.registerCompany}>{texts.company.list.register}</ButtonLink>
            <ButtonLink to={paths.startTrajectory} primary>
              <Icon name="plus" />
              {texts.trajectory.start}
            </ButtonLink>
          </>
        ) : null
      }
    >
      <div className="two-columns two-columns-home">
        {mayWork ? (
          <div className="stack">
            <Load query={work} offline={<OfflineVisits />}>
              {(loaded) => <WorkCard work={loaded} />}
            </Load>
            <WaitingTalksCard />
          </div>
        ) : null}
        {maySee ? (
          <Load query={figures} offline={mayWork ? null : undefined}>
            {(loaded) => (
              <div className="stack">
                <KeyFigures figures={loaded} companies={mayWork ? paths.companies : undefined} />
                <PaceCard figures={loaded} />
              </div>
            )}
          </Load>
        ) : null}
      </div>
    </Page>
  );
};
