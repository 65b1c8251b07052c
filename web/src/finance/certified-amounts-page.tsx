import { queryOptions, useQuery } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CertifiedRoutes } from '../../../functions/finance/certified/routes.ts';
import type { CertifiedAmount } from '../../../shared/finance/schema.ts';
import { formatMoney } from '../../../shared/kernel/format.ts';
import { addCents, type Cents } from '../../../shared/kernel/money.ts';
import { answerOf } from '../app/api.ts';
import { pathsOf } from '../app/paths.ts';
import { type Place, useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { membersQuery } from '../partnership/partnership-api.ts';
import { useTakeoverWords } from '../takeover/words.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';

const amountsQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'certifiedAmounts'],
    queryFn: () => answerOf(hc<CertifiedRoutes>(place.api, { fetch: place.fetch })['certified-amounts'].$get()),
  });

const sumOf = (amounts: readonly CertifiedAmount[]): Cents => addCents(...amounts.map(({ amount }) => amount));

const ReportCard = ({ report, amounts }: { report: string; amounts: readonly CertifiedAmount[] }) => {
  const takeover = useTakeoverWords();
  const members = useQuery(membersQuery(usePlace()));
  const nameOf = (id: string): string => members.data?.members.find((member) => member.id === id)?.name ?? '';
  const columns: Column<CertifiedAmount>[] = [
    { key: 'member', header: takeover.member, cell: ({ memberId }) => nameOf(memberId) },
    { key: 'category', header: takeover.category, cell: ({ category }) => takeover.categories[category] },
    { key: 'amount', header: takeover.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
  ];
  const total = `${takeover.total}: ${formatMoney(sumOf(amounts))}`;
  return (
    <Card title={report} aside={<strong>{total}</strong>} flush>
      <DataTable caption={report} columns={columns} rows={amounts} rowKey={({ id }) => id} />
    </Card>
  );
};

/** What the agency certified of earlier reports, with a total of each. It can only be read here. */
export const CertifiedAmountsPage = () => {
  const takeover = useTakeoverWords();
  const { partnership } = useTexts();
  const place = usePlace();
  const query = useQuery({ ...amountsQuery(place), enabled: useMay('finance:read') });
  const amounts = query.data?.amounts ?? [];
  return (
    <Guarded permission="finance:read">
      <Page
        title={amounts.length > 0 ? takeover.amountsTitle(formatMoney(sumOf(amounts))) : takeover.amounts}
        above={<Link to={pathsOf(place).targets}>{partnership.page}</Link>}
      >
        <Load query={query}>
          {({ amounts: all }) =>
            all.length === 0 ? (
              <EmptyState title={takeover.noAmounts}>{takeover.noAmountsBody}</EmptyState>
            ) : (
              [...Map.groupBy(all, ({ report }) => report)]
                .sort(([a], [b]) => a.localeCompare(b, 'nl'))
                .map(([report, lines]) => <ReportCard key={report} report={report} amounts={lines} />)
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
