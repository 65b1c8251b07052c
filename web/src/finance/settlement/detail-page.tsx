import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Recomputation, SettlementDetail } from '../../../../shared/finance/settlement/schema.ts';
import { formatDayOf, formatTimeOf } from '../../../../shared/kernel/format.ts';
import { downloadOf } from '../../app/download.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { OutcomeView } from './outcome-view.tsx';
import { recomputationOf, type SettlementFileKind, settlementDetailQuery, settlementFile } from './settlement-api.ts';
import { useSettlementTexts, useSettlementWords } from './words.ts';

const KINDS = ['document', 'workbook', 'dossier'] as const satisfies readonly SettlementFileKind[];

type Which = { readonly period: number; readonly number: number };

const Files = ({ period, number }: Which) => {
  const words = useSettlementWords();
  const place = usePlace();
  const { language } = useLanguage();
  const taking = useMutation({
    mutationFn: async (kind: SettlementFileKind) =>
      downloadOf(await settlementFile(place, { period, number, kind }, language)),
  });
  return (
    <>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button"
          aria-busy={taking.isPending && taking.variables === kind}
          onClick={() => taking.mutate(kind)}
        >
          <Icon name="download" />
          {words.files[kind]}
        </button>
      ))}
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};

const Compared = ({ recomputation }: { recomputation: Recomputation }) => {
  const words = useSettlementWords();
  const { hashAgrees, same, differences, at } = recomputation;
  if (!hashAgrees) return <p className="notice">{words.hashDiffers}</p>;
  return same ? (
    <p>{words.same(formatDayOf(at), formatTimeOf(at))}</p>
  ) : (
    <p className="notice">{words.differs(differences.join(', '))}</p>
  );
};

const ProofCard = ({ detail: { settlement } }: { detail: SettlementDetail }) => {
  const texts = useSettlementTexts();
  const words = useSettlementWords();
  const place = usePlace();
  const { period, number, preparedAt, sha256 } = settlement;
  const computing = useMutation({ mutationFn: () => recomputationOf(place, period, number) });
  const button = (
    <button type="button" className="button" aria-busy={computing.isPending} onClick={() => computing.mutate()}>
      {words.again}
    </button>
  );
  return (
    <Card title={texts.sections.proof} aside={button}>
      <div className="stack">
        <p>
          <span className="tag">{texts.states[settlement.state]}</span>
        </p>
        <p>{texts.preparedAt(formatDayOf(preparedAt), formatTimeOf(preparedAt))}</p>
        {'settledAt' in settlement ? (
          <p>{texts.settledAt(formatDayOf(settlement.settledAt), formatTimeOf(settlement.settledAt))}</p>
        ) : null}
        {'reason' in settlement ? (
          <p>
            {words.reason}: {settlement.reason}
          </p>
        ) : null}
        <p className="small muted mark">{texts.hash(sha256)}</p>
        <div role="status">{computing.data ? <Compared recomputation={computing.data} /> : null}</div>
        {computing.isError ? <ErrorState error={computing.error} /> : null}
      </div>
    </Card>
  );
};

/** One settlement as it was frozen, with its proof and its files. */
export const SettlementDetailPage = () => {
  const words = useSettlementWords();
  const place = usePlace();
  const params = useParams({ strict: false });
  const [period, number] = [Number(params.period), Number(params.number)];
  const query = useQuery({ ...settlementDetailQuery(place, period, number), enabled: useMay('finance:read') });
  return (
    <Guarded permission="finance:read">
      <Page
        title={words.detailTitle(period, number)}
        above={
          <Link to={pathsOf(place).settlement} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
        actions={query.data ? <Files period={period} number={number} /> : null}
      >
        <Load query={query}>
          {(detail) => (
            <>
              <ProofCard detail={detail} />
              <OutcomeView frozen={detail.frozen} />
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
