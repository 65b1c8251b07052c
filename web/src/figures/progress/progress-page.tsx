import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WITHOUT_MEMBER } from '../../../../shared/figures/progress/keys.ts';
import type { Progress } from '../../../../shared/figures/progress/schema.ts';
import { formatCount, formatDate } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { chosen } from '../../app/search-values.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { BandLegend } from '../../ui/band.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { progressQuery } from '../figures-api.ts';
import { FiguresFilters } from '../figures-filters.tsx';
import type { FiguresSearch } from '../figures-search.ts';
import { FurtherCard } from './further-card.tsx';
import { useDimensionNames } from './names.ts';
import { PartnersChart } from './partners-chart.tsx';
import { ProgressFiles } from './progress-files.tsx';
import { type Behind, ProgressTable } from './progress-table.tsx';
import { type ProgressWords, useProgressWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/progress');

/** Who is furthest behind, or that nobody is. */
const findingOf = (words: ProgressWords, { members, realised }: Progress, nameOf: (key: string) => string): string => {
  const [first] = members;
  if (!first || members.every(({ target }) => target === undefined)) return words.noTargets(formatCount(realised));
  const { behind = 0, key } = first;
  if (behind === 0) return words.onTrack;
  return behind === 1 ? words.behindOne(nameOf(key)) : words.behind(nameOf(key), formatCount(behind));
};

/** The lists behind the figures, as far as somebody may open them. */
const useBehind = () => {
  const paths = pathsOf(usePlace());
  const [mayTrajectories, mayCompanies] = [useMay('trajectory:read'), useMay('company:read')];
  const trajectories =
    (counted: string) =>
    (key: string): Behind =>
      mayTrajectories && key !== WITHOUT_MEMBER
        ? { to: paths.trajectories, search: { memberInCharge: key, counted } }
        : undefined;
  return {
    counted: trajectories('yes'),
    underWay: trajectories('no'),
    region: (key: string): Behind =>
      mayCompanies ? { to: paths.companies, search: { referenceRegion: key, stage: 'counted' } } : undefined,
    size: (key: string): Behind =>
      mayCompanies ? { to: paths.companies, search: { companySize: key, stage: 'counted' } } : undefined,
    theme: (key: string): Behind =>
      mayTrajectories ? { to: paths.trajectories, search: { theme: key, counted: 'yes' } } : undefined,
  };
};

const Dimensions = ({ progress }: { progress: Progress }) => {
  const words = useProgressWords();
  const names = useDimensionNames();
  const behind = useBehind();
  return (
    <>
      {progress.isComplete ? null : <p className="notice">{words.incomplete}</p>}
      {progress.agreement ? null : <p className="notice">{words.noAgreement}</p>}
      <PartnersChart progress={progress} title={findingOf(words, progress, names.members)} nameOf={names.members} />
      <BandLegend />
      <ProgressTable
        dimension="members"
        rows={progress.members}
        nameOf={names.members}
        realisedBehind={behind.counted}
        pipelineBehind={behind.underWay}
      />
      {progress.further.length > 0 ? <FurtherCard progress={progress} /> : null}
      <ProgressTable
        dimension="regions"
        rows={progress.regions}
        nameOf={names.regions}
        realisedBehind={behind.region}
      />
      <ProgressTable dimension="sizes" rows={progress.sizes} nameOf={names.sizes} realisedBehind={behind.size} />
      <ProgressTable
        dimension="themes"
        rows={progress.themes}
        nameOf={names.themes}
        realisedBehind={behind.theme}
        note={words.themesNote}
      />
    </>
  );
};

const Above = ({ progress }: { progress: Progress }) => {
  const words = useProgressWords();
  const { partnership } = useTexts();
  const paths = pathsOf(usePlace());
  const { agreement } = progress;
  return (
    <>
      <Link to={paths.targets}>{partnership.page}</Link>
      {agreement ? (
        <span>
          ·{' '}
          <Link to={paths.agreements}>
            {words.agreementLine(String(agreement.number), formatDate(agreement.validFrom))}
          </Link>
        </span>
      ) : null}
    </>
  );
};

/** How far each partner, region, size and theme is: who is behind first, and what is on its way. */
export const ProgressPage = () => {
  const words = useProgressWords();
  const names = useDimensionNames();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...progressQuery(usePlace(), search), enabled: useMay('dashboard:read') });
  const change = (next: FiguresSearch): void => {
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="dashboard:read">
      <Page
        title={query.data ? findingOf(words, query.data, names.members) : words.page}
        above={query.data ? <Above progress={query.data} /> : null}
        actions={
          <>
            <ProgressFiles search={search} />
            <PrintButton />
          </>
        }
      >
        <p className="prose muted">{words.explain}</p>
        <FiguresFilters search={search} period={query.data?.period} onChange={change} />
        <Load query={query}>{(progress) => <Dimensions progress={progress} />}</Load>
      </Page>
    </Guarded>
  );
};
