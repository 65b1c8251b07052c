import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { cents } from '../../../../shared/kernel/money.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { yearsOf } from '../../partnership/target-values.ts';
import { Group } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import type { RecordForm } from '../../ui/form/record-form.ts';
import { AmountGrid } from '../amount-grid.tsx';
import { useMemberNames } from '../member-names.ts';
import { linePointer, sumTyped } from '../typed-lines.ts';
import { useBudgetWords } from '../words.ts';
import { type BudgetValues, budgetCellAt, budgetKey } from './budget-values.ts';

type FieldsProps = {
  readonly form: RecordForm<BudgetValues>;
  readonly period: number;
  /** Where the lines stand in the request: `/lines`, or within an amendment. */
  readonly within: string;
};

/** What one member may spend, per category and year. */
const MemberLines = ({ form, period, within, member }: FieldsProps & { member: { id: string; name: string } }) => {
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
        pointerOf={(category, year) => linePointer(amounts, keyOf(category, year), within)}
        onChange={(category, year, typed) => form.set('amounts', { ...amounts, [keyOf(category, year)]: typed })}
      />
    </div>
  );
};

/** How the field at a pointer is called: a cell by its member, year and category. */
export const useBudgetLabels = (reason: string) => {
  const words = useBudgetWords();
  const { language } = useLanguage();
  const { nameOf } = useMemberNames();
  return (values: BudgetValues, pointer: string): string => {
    if (pointer === '/reason') return reason;
    const cell = budgetCellAt(values, pointer);
    const category = Object.entries(COST_CATEGORIES).find(([code]) => code === cell?.category)?.[1][language];
    return cell && category ? `${nameOf(cell.memberId)}, ${words.amountOf(category, cell.year)}` : words.page;
  };
};

type BudgetFieldsProps = FieldsProps & { readonly reasonLabel: string; readonly reasonHint?: string };

/** Total cost per member, year and category, and why. */
export const BudgetFields = ({ reasonLabel, reasonHint, ...fields }: BudgetFieldsProps) => {
  const words = useBudgetWords();
  const { bearers } = useMemberNames();
  const { values, set } = fields.form;
  const total = sumTyped(values.amounts);
  return (
    <>
      <Group pointer={fields.within} label={words.page}>
        {bearers.map((member) => (
          <MemberLines key={member.id} {...fields} member={member} />
        ))}
        {total === undefined ? null : <p aria-live="polite">{words.total(formatMoney(cents(total)))}</p>}
      </Group>
      <NoteField
        pointer="/reason"
        label={reasonLabel}
        hint={reasonHint}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </>
  );
};
