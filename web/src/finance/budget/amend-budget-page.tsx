import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Budget } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { cents } from '../../../../shared/kernel/money.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { amendmentsQuery, proposeAmendment } from '../../partnership/amendment/amendment-api.ts';
import { AmendmentsCard } from '../../partnership/amendment/amendments-card.tsx';
import { OnceExtended } from '../../partnership/closing/once-extended.tsx';
import { useReadAgain } from '../../partnership/read-again.ts';
import { periodIn } from '../../programme/period-search.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { sumTyped } from '../typed-lines.ts';
import { useBudgetWords } from '../words.ts';
import { budgetQuery, livingTableQuery } from './budget-api.ts';
import { BudgetFields, useBudgetLabels } from './budget-fields.tsx';
import { readBudgetSearch } from './budget-search.ts';
import { type BudgetValues, budgetLines, budgetValues } from './budget-values.ts';

const totalTyped = ({ amounts }: BudgetValues): string => {
  const total = sumTyped(amounts);
  return total === undefined ? '' : formatMoney(cents(total));
};

/** Begins with what is approved: the partnership changes it and says why, and the agency decides. */
const AmendmentForm = ({ budget }: { budget: Budget }) => {
  const { period } = budget;
  const words = useBudgetWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { readAgain, orReadAgain } = useReadAgain();
  const labelOf = useBudgetLabels(words.amendReason);
  const [initial] = useState(() => budgetValues(budget.lines));
  const leave = (): void => void navigate({ to: pathsOf(place).budget, search: { period: String(period) } });
  const form = useRecordForm({
    initial,
    version: budget.version,
    draftKey: `${place.id}.budgetAmendment.${period}`,
    check: async (values, over) => {
      const { checks } = await import('../../partnership/amendment/checks.ts');
      const to = { subject: 'budget', lines: budgetLines(values) };
      return checks.proposal({ period, over, to, reason: values.reason });
    },
    save: (input) => orReadAgain(proposeAmendment(place, input)),
    comparing: {
      standing: async () => {
        const now = await client.fetchQuery({ ...budgetQuery(place, period), staleTime: 0 });
        return { values: budgetValues(now.lines), version: now.version };
      },
      fields: [{ key: 'amounts', label: words.page, show: totalTyped }],
    },
    onSaved: () => {
      readAgain();
      leave();
    },
  });
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labelOf(form.values, pointer)}
      submitLabel={words.amend}
      onCancel={leave}
    >
      <p className="prose muted">{words.amendExplain}</p>
      <BudgetFields form={form} period={period} within="/to/lines" reasonLabel={words.amendReason} />
    </FormFrame>
  );
};

/** One proposal at a time: the form, unless one waits. */
const Proposing = ({ period }: { period: 1 | 2 }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const of = { subject: 'budget', period } as const;
  const budget = useQuery(budgetQuery(place, period));
  const amendments = useQuery(amendmentsQuery(place, of));
  return (
    <Load query={amendments}>
      {(known) =>
        known.some(({ state }) => state === 'proposed') ? (
          <>
            <p className="notice">{words.amendmentWaits}</p>
            <AmendmentsCard of={of} />
          </>
        ) : (
          <Load query={budget}>{(approved) => <AmendmentForm key={period} budget={approved} />}</Load>
        )
      }
    </Load>
  );
};

/** Another budget than the approved one, as the partnership proposes it. */
export const AmendBudgetPage = () => {
  const words = useBudgetWords();
  const place = usePlace();
  const period = periodIn(readBudgetSearch(useSearch({ strict: false })));
  const living = useQuery({ ...livingTableQuery(place, period), enabled: useMay('amendment:propose') });
  return (
    <Guarded permission="amendment:propose">
      <Page
        title={words.amendTitle(period)}
        above={
          <Link to={pathsOf(place).budget} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
      >
        <Load query={living}>
          {({ budgetVersion }) =>
            budgetVersion === undefined ? (
              <p className="notice">
                {words.title.none}. {words.emptyBody}
              </p>
            ) : (
              <OnceExtended period={period}>
                <Proposing period={period} />
              </OnceExtended>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
