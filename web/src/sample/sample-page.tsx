import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { SampledCompany, SampleView } from '../../../shared/sample/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Facts } from '../ui/facts.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { ProgressLine, StandTag } from './progress-line.tsx';
import { exportSample, sampleQuery } from './sample-api.ts';
import { scopeWords, useSampleWords, useStandWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/samples/$number');

const useColumns = (): Column<SampledCompany>[] => {
  const words = useSampleWords();
  const stands = useStandWords();
  const paths = pathsOf(usePlace());
  const { columns } = words;
  return [
    {
      key: 'company',
      header: columns.company,
      cell: ({ name, enterpriseNumber: number, companyId }) => (
        <>
          <Link to={paths.company(companyId)}>{name}</Link>
          {number === undefined ? null : <div className="small muted">{formatEnterpriseNumber(number)}</div>}
        </>
      ),
    },
    {
      key: 'trajectory',
      header: columns.trajectory,
      cell: ({ trajectoryId, title }) => <Link to={paths.trajectory(trajectoryId)}>{title}</Link>,
    },
    {
      key: 'stand',
      header: columns.stand,
      cell: ({ stand, judgedOn, reason }) => (
        <>
          <StandTag
            stand={stand}
            {...(judgedOn === undefined ? {} : { text: words.standOn(stands[stand], formatDate(judgedOn)) })}
          />
          {reason === undefined ? null : <div className="small muted prose">{reason}</div>}
        </>
      ),
    },
  ];
};

const HowCard = ({ sample }: { sample: SampleView }) => {
  const words = useSampleWords();
  const { facts, sizes } = words;
  const { size, population, at } = sample;
  const asked = size.kind === 'number' ? sizes.number(size.number) : sizes.percent(size.percent);
  return (
    <Card title={words.how}>
      <div className="stack">
        <Facts
          items={[
            [facts.scope, scopeWords(words, sample.scope)],
            [facts.population, words.companies(formatCount(population.size))],
            [facts.drawn, words.asked(formatCount(sample.drawn), asked)],
            [facts.at, words.moment(formatDayOf(at), formatTimeOf(at))],
            [facts.rules, sample.rulesVersion],
            [facts.method, words.method],
            [facts.seed, <code key="seed">{sample.seed}</code>],
            [facts.hash, <code key="hash">{population.sha256}</code>],
          ]}
        />
        <p className={sample.reproduced ? 'notice notice-good' : 'notice notice-warning'}>
          {sample.reproduced ? words.reproduced : words.notReproduced}
        </p>
        <p className="small muted">{words.noExtrapolation}</p>
      </div>
    </Card>
  );
};

/** A sample: what was drawn and how far the agency is with each, and all it takes to draw it anew. */
export const SamplePage = () => {
  const words = useSampleWords();
  const place = usePlace();
  const { language } = useLanguage();
  const { number } = route.useParams();
  const query = useQuery({ ...sampleQuery(place, number), enabled: useMay('trajectory:read') });
  const columns = useColumns();
  const found = query.data;
  const judged = found ? found.progress.accepted + found.progress.rejected : 0;
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={found ? words.found(found.number, judged, found.drawn) : words.one(Number(number))}
        above={<Link to={pathsOf(place).samples}>{words.page}</Link>}
        actions={
          found ? <ExportMenu fetchFile={(format) => exportSample(place, number, { format, language })} /> : null
        }
      >
        <Load query={query}>
          {(sample) => (
            <div className="stack">
              <Card title={words.drawnTitle} aside={<ProgressLine progress={sample.progress} />} flush>
                <DataTable
                  caption={words.drawnTitle}
                  columns={columns}
                  rows={sample.companies}
                  rowKey={({ trajectoryId, companyId }) => `${trajectoryId} ${companyId}`}
                />
              </Card>
              <HowCard sample={sample} />
              <HistoryCard kind="sample" id={number} />
            </div>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
