import { SHOWN_PROBLEMS } from '../../shared/takeover/limits.ts';
import { blocks } from '../../shared/takeover/problem-texts.ts';
import type { TakeoverProblem } from '../../shared/takeover/problems.ts';
import { reconcile } from '../../shared/takeover/reconciliation.ts';
import type { TakeoverOutcome } from '../../shared/takeover/schema.ts';
import { SHEET_KEYS } from '../../shared/takeover/sheets.ts';
import type { TakeoverReads } from './dependencies.ts';
import type { Plan } from './plan.ts';

/** In the order of the sheets and their rows, what holds the file back first. */
export const inReadingOrder = ({ workbook, problems }: Pick<Plan, 'workbook' | 'problems'>): TakeoverProblem[] => {
  const order = SHEET_KEYS.map((key) => workbook.sheets[key].name);
  return problems.toSorted(
    (a, b) =>
      Number(blocks(b)) - Number(blocks(a)) ||
      order.indexOf(a.sheet) - order.indexOf(b.sheet) ||
      (a.row ?? 0) - (b.row ?? 0),
  );
};

const countOf = (planned: readonly { readonly isNew: boolean }[]) => {
  const added = planned.filter(({ isNew }) => isNew).length;
  return { added, present: planned.length - added };
};

const reconciliationOf = async ({ others }: TakeoverReads, { workbook, facts, companies, rules, today }: Plan) => {
  const accepted = Map.groupBy(
    workbook.sheets.adaptations.rows.filter(({ values }) => values.accepted === true),
    ({ values }) => values.company,
  );
  const inFile = new Set(companies.map(({ company }) => company.id));
  return reconcile({
    spans: workbook.sheets.reconciliation.rows.flatMap(({ isWhole, values }) =>
      isWhole && values.span && values.accepted !== undefined ? [{ span: values.span, accepted: values.accepted }] : [],
    ),
    companies: facts.map((of) => {
      const reference = companies.find(({ company }) => company.id === of.company.id)?.reference;
      return {
        facts: of,
        acceptedOn: (accepted.get(reference) ?? []).flatMap(({ values }) => values.acceptedOn ?? []),
      };
    }),
    others: (await others()).filter(({ id }) => !inFile.has(id)),
    rules,
    today,
  });
};

/** What the screen shows of a plan. */
export const outcomeOf = async (reads: TakeoverReads, plan: Plan): Promise<TakeoverOutcome> => {
  const problems = inReadingOrder(plan);
  const errors = problems.filter(blocks).length;
  return {
    counts: {
      companies: countOf(plan.companies),
      trajectories: countOf(plan.trajectories),
      targets: countOf(plan.targets),
      amounts: countOf(plan.amounts),
    },
    problems: problems.slice(0, SHOWN_PROBLEMS),
    errors,
    notices: problems.length - errors,
    reconciliation: await reconciliationOf(reads, plan),
  };
};
