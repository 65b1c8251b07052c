import { useQueries } from '@tanstack/react-query';
import { formatPercentage } from '../../../../shared/kernel/format.ts';
import { type Coverage, coverageOn, gapsOf } from '../../../../shared/partnership/coverage.ts';
import { partnershipPlace, partnershipsWith } from '../../app/partnership-place.ts';
import { partnershipPath, pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { CataloguesNotice } from '../../catalogue/catalogues-notice.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useOpenThemes } from '../members/named.ts';
import { useMemberWords } from '../members/words.ts';
import { membersQuery } from '../partnership-api.ts';
import { CoverageMap, GapsCard } from './coverage-cards.tsx';
import { shownShare } from './gap-text.ts';
import { useCoverageTitle } from './names.ts';

type Row = { readonly id: string; readonly coverage: Coverage };

/** The members of every partnership into which one may look. Each is asked by itself: one that does not answer hides no other. */
const useMembersOfAll = () => {
  const place = usePlace();
  const ids = partnershipsWith(place, 'partnership:read');
  return useQueries({
    queries: ids.map((id) => membersQuery(partnershipPlace(place, id))),
    combine: (answers) => ({
      isPending: answers.some(({ isPending }) => isPending),
      failed: ids.filter((_, index) => answers[index]?.isError),
      found: ids.flatMap((id, index) => {
        const data = answers[index]?.data;
        return data ? [{ id, members: data.members }] : [];
      }),
    }),
  });
};

const PartnershipsTable = ({ rows }: { rows: readonly Row[] }) => {
  const { agency, coverage } = useMemberWords();
  const titleOf = useCoverageTitle();
  const columns: Column<Row>[] = [
    {
      key: 'partnership',
      header: agency.partnership,
      cell: ({ id }) => <Link to={pathsOf({ path: partnershipPath(id) }).coverage}>{id}</Link>,
    },
    {
      key: 'share',
      header: coverage.covered,
      cell: (row) => formatPercentage(shownShare(row.coverage.share)),
      numeric: true,
    },
    { key: 'gaps', header: coverage.gapsHeader, cell: (row) => gapsOf(row.coverage).length, numeric: true },
    { key: 'finding', header: coverage.finding, cell: (row) => titleOf(row.coverage) },
  ];
  return (
    <Card title={agency.page} flush>
      <DataTable caption={agency.page} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Card>
  );
};

/** Title: the partnership that covers least, since each of them must cover all (P:43-46). */
const useTitle = (rows: readonly Row[]): string => {
  const { agency } = useMemberWords();
  const [least] = rows.toSorted((one, other) => one.coverage.share.covered - other.coverage.share.covered);
  if (!least) return agency.page;
  return least.coverage.share.covered === least.coverage.share.total
    ? agency.complete
    : agency.title(least.id, formatPercentage(shownShare(least.coverage.share)));
};

/** The coverage of every partnership, side by side and together. */
export const AgencyCoveragePage = () => {
  const { agency } = useMemberWords();
  const { isPending, failed, found } = useMembersOfAll();
  const themes = useOpenThemes().map(({ value }) => value);
  const rows = found.map(({ id, members }) => ({ id, coverage: coverageOn(members, themes, today()) }));
  const together = coverageOn(
    found.flatMap(({ members }) => members),
    themes,
    today(),
  );
  const title = useTitle(themes.length > 0 ? rows : []);
  return (
    <Guarded permission="agencyDashboard:read">
      <Page title={title} actions={<PrintButton />}>
        <CataloguesNotice />
        <p className="prose muted">{agency.explain}</p>
        {failed.length > 0 ? <p className="notice notice-warning">{agency.fails(failed.join(', '))}</p> : null}
        {isPending ? (
          <Skeleton rows={6} />
        ) : (
          <>
            <PartnershipsTable rows={rows} />
            <h2>{agency.together}</h2>
            <div className="two-columns two-columns-equal">
              <CoverageMap coverage={together} />
              <GapsCard coverage={together} />
            </div>
          </>
        )}
      </Page>
    </Guarded>
  );
};
