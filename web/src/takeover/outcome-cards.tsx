import { formatCount } from '../../../shared/kernel/format.ts';
import { blocks, takeoverProblemText } from '../../../shared/takeover/problem-texts.ts';
import type { TakeoverProblem } from '../../../shared/takeover/problems.ts';
import type { TakeoverOutcome } from '../../../shared/takeover/schema.ts';
import { useLabel } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useTakeoverWords } from './words.ts';

const KINDS = ['companies', 'trajectories', 'targets', 'amounts'] as const;

/** How many of each kind are new, and how many are here already. */
export const CountsCard = ({ outcome: { counts } }: { outcome: TakeoverOutcome }) => {
  const takeover = useTakeoverWords();
  const columns: Column<(typeof KINDS)[number]>[] = [
    { key: 'kind', header: takeover.kind, cell: (kind) => takeover.rows[kind] },
    { key: 'added', header: takeover.added, cell: (kind) => formatCount(counts[kind].added), numeric: true },
    { key: 'present', header: takeover.present, cell: (kind) => formatCount(counts[kind].present), numeric: true },
  ];
  return (
    <Card title={takeover.counts} flush>
      <DataTable caption={takeover.counts} columns={columns} rows={KINDS} rowKey={(kind) => kind} />
    </Card>
  );
};

/** Every remark where it stands in the file, what holds it back first. */
export const ProblemsCard = ({ outcome }: { outcome: TakeoverOutcome }) => {
  const takeover = useTakeoverWords();
  const label = useLabel();
  const { problems, errors, notices } = outcome;
  if (problems.length === 0) return null;
  const columns: Column<TakeoverProblem>[] = [
    { key: 'sheet', header: takeover.sheet, cell: ({ sheet }) => sheet },
    { key: 'row', header: takeover.row, cell: ({ row }) => row ?? '', numeric: true },
    { key: 'column', header: takeover.column, cell: ({ column }) => column ?? '' },
    { key: 'what', header: takeover.what, cell: (problem) => label(takeoverProblemText(problem)) },
    {
      key: 'severity',
      header: takeover.severity,
      cell: (problem) => (
        <span className={blocks(problem) ? 'tag tag-late' : 'tag'}>
          {blocks(problem) ? takeover.blocking : takeover.notice}
        </span>
      ),
    },
  ];
  return (
    <Card title={takeover.problems} flush>
      <DataTable
        caption={takeover.problems}
        columns={columns}
        rows={problems}
        rowKey={({ sheet, row, column, problem, parameters }) =>
          [sheet, row, column, problem, ...Object.values(parameters)].join('|')
        }
      />
      {problems.length < errors + notices ? (
        <p className="small muted card-body">
          {takeover.shown(formatCount(problems.length), formatCount(errors + notices))}
        </p>
      ) : null}
    </Card>
  );
};
