import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { Difference, Reconciliation } from '../../../shared/takeover/reconciliation-schema.ts';
import { DIFFERENCE_WORDS, REQUIREMENT_WORDS } from '../../../shared/takeover/words.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLabel } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Link } from '../ui/link.tsx';
import { type TakeoverWords, useTakeoverWords } from './words.ts';

type Line = Reconciliation['lines'][number];

const spanText = (takeover: TakeoverWords, span: string): string => (span.includes('/') ? span : takeover.period(span));

const gapText = (takeover: TakeoverWords, { accepted, inFile }: Line): string | undefined => {
  if (accepted > inFile) return takeover.unnamed(formatCount(accepted - inFile));
  return inFile > accepted ? takeover.surplus(formatCount(inFile - accepted)) : undefined;
};

const useReason = (): ((difference: Difference) => string) => {
  const label = useLabel();
  return ({ why, lacking, countsOn }) => {
    const rest = [
      ...(countsOn ? [formatDate(countsOn)] : []),
      ...lacking.map((code) => label(REQUIREMENT_WORDS[code])),
    ];
    return [label(DIFFERENCE_WORDS[why]), rest.join(', ')].filter(Boolean).join(': ');
  };
};

const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const takeover = useTakeoverWords();
  const columns: Column<Line>[] = [
    { key: 'span', header: takeover.span, cell: ({ span }) => spanText(takeover, span) },
    { key: 'accepted', header: takeover.accepted, cell: ({ accepted }) => formatCount(accepted), numeric: true },
    { key: 'inFile', header: takeover.inFile, cell: ({ inFile }) => formatCount(inFile), numeric: true },
    { key: 'counted', header: takeover.counted, cell: ({ counted }) => formatCount(counted), numeric: true },
    { key: 'gap', header: takeover.difference, cell: (line) => gapText(takeover, line) ?? '' },
  ];
  return <DataTable caption={takeover.reconciliation} columns={columns} rows={lines} rowKey={({ span }) => span} />;
};

const Differences = ({ differences }: { differences: readonly Difference[] }) => {
  const takeover = useTakeoverWords();
  const paths = pathsOf(usePlace());
  const reason = useReason();
  const columns: Column<Difference>[] = [
    {
      key: 'company',
      header: takeover.company,
      cell: ({ name, companyId }) => (companyId ? <Link to={paths.company(companyId)}>{name}</Link> : name),
    },
    { key: 'span', header: takeover.span, cell: ({ span }) => spanText(takeover, span) },
    { key: 'why', header: takeover.difference, cell: reason },
  ];
  return (
    <DataTable
      caption={takeover.differences}
      columns={columns}
      rows={differences}
      rowKey={({ span, name, why }) => `${span} ${name} ${why}`}
    />
  );
};

/** What the agency accepted beside what the system counts, and every company that makes a difference. */
export const ReconciliationCard = ({ reconciliation }: { reconciliation: Reconciliation }) => {
  const takeover = useTakeoverWords();
  const { lines, differences } = reconciliation;
  const isEven = differences.length === 0 && lines.every(({ accepted, counted }) => accepted === counted);
  return (
    <>
      <Card title={takeover.reconciliation} flush>
        <p className={isEven ? 'card-body muted' : 'card-body'}>
          {lines.length === 0 ? takeover.noReconciliation : isEven ? takeover.reconciles : takeover.differs}
        </p>
        {lines.length === 0 ? null : <Lines lines={lines} />}
      </Card>
      {differences.length === 0 ? null : (
        <Card title={takeover.differences} flush>
          <Differences differences={differences} />
        </Card>
      )}
    </>
  );
};
