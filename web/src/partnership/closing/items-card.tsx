import { formatCount, formatDate } from '../../../../shared/kernel/format.ts';
import type { ClosingItem, ClosingView } from '../../../../shared/partnership/closing/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { useClosingWords } from './words.ts';

type Address = { readonly to: string; readonly search?: { readonly period: string } };

/** Where each step is taken, in the period that it is of. */
const useAddresses = ({
  period,
  next = period,
}: ClosingView): Readonly<Partial<Record<ClosingItem['name'], Address>>> => {
  const paths = pathsOf(usePlace());
  const inPeriod = (to: string, { number }: ClosingView['period']): Address => ({
    to,
    search: { period: String(number) },
  });
  return {
    openCases: { to: paths.trajectories },
    completedNotCounted: { to: paths.trajectories },
    verification: { to: paths.trajectories },
    agreement: { to: paths.agreements },
    certified: inPeriod(paths.certifiedAmounts, period),
    ownContribution: inPeriod(paths.ownContributions, period),
    note: { to: paths.notes },
    settlement: inPeriod(paths.settlement, period),
    nextTarget: { to: paths.targets },
    nextBudget: inPeriod(paths.budget, next),
    nextAgreement: { to: paths.agreements },
  };
};

/** What is open at the end of a period, by whom and by when, each with the way to where it is done. */
export const ItemsCard = ({ view }: { view: ClosingView }) => {
  const words = useClosingWords();
  const { access } = useTexts();
  const addresses = useAddresses(view);
  const stateOf = ({ done, open }: ClosingItem): string => {
    if (done) return words.done;
    return open === undefined ? words.open : words.openCount(formatCount(open));
  };
  const columns: Column<ClosingItem>[] = [
    {
      key: 'item',
      header: words.columns.item,
      cell: ({ name }) => {
        const address = addresses[name];
        return (
          <>
            {address ? <Link {...address}>{words.items[name]}</Link> : words.items[name]}
            <span className="small muted block">{words.why[name]}</span>
          </>
        );
      },
    },
    {
      key: 'state',
      header: words.columns.state,
      cell: (item) => <span className={item.done ? 'tag tag-good' : 'tag'}>{stateOf(item)}</span>,
    },
    { key: 'who', header: words.columns.who, cell: ({ roles }) => roles.map((role) => access.roles[role]).join(', ') },
    {
      key: 'by',
      header: words.columns.by,
      cell: ({ by, overdue }) => `${formatDate(by)}${overdue ? ` (${words.overdue})` : ''}`,
    },
  ];
  return (
    <Card title={words.caption} flush>
      <DataTable caption={words.caption} columns={columns} rows={view.items} rowKey={({ name }) => name} />
    </Card>
  );
};
