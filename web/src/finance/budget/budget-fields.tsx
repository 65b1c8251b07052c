import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { cents } from '../../../../shared/kernel/money.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { yearsOf } from '../../partnership/target-values.ts';
import { Group } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { type RecordForm, useRecordForm } from '../../ui/form/record-form.ts';
import { AmountGrid } from '../amount-grid.tsx';
import { sumTyped } from '../typed-lines.ts';
import { useBudgetWords } from '../words.ts';
import { setBudget } from './budget-api.ts';
import { type BudgetValues, budgetInput, budgetKey, budgetPointer } from './budget-form-values.ts';

type Bearer = { readonly id: string; readonly name: string };

/** What one member may spend, per category and year. */
const MemberLines = ({ form, member, period }: { form: RecordForm<BudgetValues>; member: Bearer; period: number }) => {
  const { language } = useLanguage();
  const { amounts } = form.values;
  const keyOf = (category: string, year: string): string => budgetKey(member.id, year, category);
  return (
    <div className="stack-tight">
      <h2>{member.name}</h2>
      <AmountGrid
        caption={member.name}
        rows={Object.entries(COST_CATEGORIES).map(([key, label]) => ({ key, label: label[language] }))}
        columns={yearsOf(period).map((year) => ({ key: String(year), label: String(year) }))}
        typedAt={(category, year) => amounts[keyOf(category, year)] ?? ''}
        pointerOf={(category, year) => budgetPointer(amounts, keyOf(category, year))}
        onChange={(category, year, typed) => form.set('amounts', { ...amounts, [keyOf(category, year)]: typed })}
      />
    </div>
  );
};

/** Total cost per member, year and category, and the decision that approved it. */
export const BudgetForm = ({ period, members }: { period: number; members: readonly Bearer[] }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState<BudgetValues>(() => ({ amounts: {}, reason: '' }));
  const leave = (): void => void navigate({ to: pathsOf(place).budget, search: { period: String(period) } });
  const form = useRecordForm({
    initial,
    version: 0,
    draftKey: `${place.id}.budget.${period}`,
    check: async (values) => (await import('../checks.ts')).checks.budget(budgetInput(values)),
    save: (input) => setBudget(place, period, input),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      leave();
    },
  });
  const total = sumTyped(form.values.amounts);
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => (pointer === '/reason' ? words.decision : words.page)}
      submitLabel={words.save}
      onCancel={leave}
    >
      <p className="prose muted">{words.setExplain}</p>
      <Group pointer="/lines" label={words.page}>
        {members.map((member) => (
          <MemberLines key={member.id} form={form} member={member} period={period} />
        ))}
        {total === undefined ? null : <p aria-live="polite">{words.total(formatMoney(cents(total)))}</p>}
      </Group>
      <NoteField
        pointer="/reason"
        label={words.decision}
        hint={words.decisionHint}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormFrame>
  );
};
