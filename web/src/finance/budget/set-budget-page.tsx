import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { OnceExtended } from '../../partnership/closing/once-extended.tsx';
import { periodIn } from '../../programme/period-search.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { useBudgetWords } from '../words.ts';
import { livingTableQuery, setBudget } from './budget-api.ts';
import { BudgetFields, useBudgetLabels } from './budget-fields.tsx';
import { readBudgetSearch } from './budget-search.ts';
import { budgetLines, NO_BUDGET } from './budget-values.ts';

/** The first approved budget, and the decision that approved it. */
const FirstBudgetForm = ({ period }: { period: number }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const labelOf = useBudgetLabels(words.decision);
  const leave = (): void => void navigate({ to: pathsOf(place).budget, search: { period: String(period) } });
  const form = useRecordForm({
    initial: NO_BUDGET,
    version: 0,
    draftKey: `${place.id}.budget.${period}`,
    check: async (values) =>
      (await import('../checks.ts')).checks.budget({ lines: budgetLines(values), reason: values.reason }),
    save: (input) => setBudget(place, period, input),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      leave();
    },
  });
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labelOf(form.values, pointer)}
      submitLabel={words.save}
      onCancel={leave}
    >
      <p className="prose muted">{words.setExplain}</p>
      <BudgetFields
        form={form}
        period={period}
        within="/lines"
        reasonLabel={words.decision}
        reasonHint={words.decisionHint}
      />
    </FormFrame>
  );
};

/** The first approved budget of a period, as the agency sets it. */
export const SetBudgetPage = () => {
  const words = useBudgetWords();
  const place = usePlace();
  const period = periodIn(readBudgetSearch(useSearch({ strict: false })));
  const query = useQuery({ ...livingTableQuery(place, period), enabled: useMay('target:write') });
  return (
    <Guarded permission="target:write">
      <Page
        title={words.setTitle(period)}
        above={
          <Link to={pathsOf(place).budget} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
      >
        <Load query={query}>
          {({ budgetVersion }) =>
            budgetVersion === undefined ? (
              <OnceExtended period={period}>
                <FirstBudgetForm key={period} period={period} />
              </OnceExtended>
            ) : (
              <p className="notice">{words.stands}</p>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
