import type { Needed, OwnContributionOverview } from '../../../../shared/finance/own-contribution/overview.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useMemberNames } from '../member-names.ts';
import { useBudgetTexts, useBudgetWords } from '../words.ts';

type Row = Needed & { readonly name: string };
type Source = OwnContributionOverview['sources'][number];

/** Needed against brought in, member by member; and from which sources. */
export const OverviewCards = ({ overview: { total, members, sources } }: { overview: OwnContributionOverview }) => {
  const texts = useBudgetTexts();
  const words = useBudgetWords().own;
  const { nameOf } = useMemberNames();
  const money = (key: keyof Needed): Pick<Column<Row>, 'cell' | 'numeric'> => ({
    cell: (row) => formatMoney(row[key]),
    numeric: true,
  });
  const columns: Column<Row>[] = [
    { key: 'name', header: words.member, cell: ({ name }) => name },
    { key: 'neededInAll', header: words.neededInAll, ...money('neededInAll') },
    { key: 'neededSoFar', header: words.neededSoFar, ...money('neededSoFar') },
    { key: 'brought', header: words.brought, ...money('brought') },
    { key: 'lacking', header: words.lacks, ...money('lacking') },
  ];
  const rows = [
    ...members.map((member) => ({ ...member, name: nameOf(member.memberId) })),
    { ...total, name: texts.total },
  ];
  const sourceColumns: Column<Source>[] = [
    { key: 'source', header: words.source, cell: ({ source }) => words.sources[source] },
    { key: 'brought', header: words.brought, cell: ({ brought }) => formatMoney(brought), numeric: true },
  ];
  return (
    <>
      <Card title={words.perMember} flush>
        <DataTable caption={words.perMember} columns={columns} rows={rows} rowKey={({ name }) => name} />
      </Card>
      {sources.length > 0 ? (
        <Card title={words.perSource} flush>
          <DataTable caption={words.perSource} columns={sourceColumns} rows={sources} rowKey={({ source }) => source} />
        </Card>
      ) : null}
    </>
  );
};
