import type { RuleReasons } from '../../../../shared/programme/draft/schema.ts';
import type { ProgrammeRules, RuleContent, RuleName } from '../../../../shared/programme/schema.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ruleLabel, ruleValue } from '../rule-values.ts';
import { useProgrammeWords } from '../words.ts';
import { useRulesDraftWords } from './words.ts';

type DifferenceProps = {
  readonly title: string;
  readonly against: ProgrammeRules;
  readonly rules: RuleContent;
  readonly reasons: RuleReasons;
  readonly changed: readonly RuleName[];
};

/** Rule by rule what a set of rules changes of another: the old value, the new one, and why. */
export const DifferenceCard = ({ title, against, rules, reasons, changed }: DifferenceProps) => {
  const { difference } = useRulesDraftWords();
  const programme = useProgrammeWords();
  const { general } = useTexts();
  const words = { programme, general };
  const columns: Column<RuleName>[] = [
    { key: 'rule', header: difference.rule, cell: (name) => ruleLabel(name, programme) },
    { key: 'before', header: difference.before, cell: (name) => ruleValue(name, against, words) },
    { key: 'after', header: difference.after, cell: (name) => <strong>{ruleValue(name, rules, words)}</strong> },
    {
      key: 'why',
      header: difference.why,
      cell: (name) => reasons[name] ?? <span className="muted">{difference.noReason}</span>,
    },
  ];
  if (changed.length === 0)
    return (
      <Card title={title}>
        <p className="muted">{difference.same}</p>
      </Card>
    );
  return (
    <Card title={title} flush>
      <DataTable caption={title} columns={columns} rows={changed} rowKey={(name) => name} />
    </Card>
  );
};
