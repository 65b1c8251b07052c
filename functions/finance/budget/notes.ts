import { totalOf } from '../../../shared/finance/budget/roll-up.ts';
import type { LivingTable } from '../../../shared/finance/budget/schema.ts';
import { formatCount, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { BudgetTexts } from '../../../shared/texts/budget/nl.ts';

/** What a file or paper says of the figures in it: when they were asked for, what they rest on, and what was entered by hand. */
export const provenanceOf = (table: LivingTable, words: BudgetTexts): string[] => {
  const { origin } = totalOf(table.cells);
  const { esf, focusOnTalent, own } = table.fundingPercents;
  const latest = table.reports.at(-1);
  return [
    words.retrieved(formatDayOf(table.retrievedAt), formatTimeOf(table.retrievedAt)),
    table.budgetVersion === undefined ? words.noBudget : words.budgetVersion(String(table.budgetVersion)),
    latest === undefined ? words.noReport : words.latestReport(latest),
    `${words.origin}: ${words.byHand(formatCount(origin.byHand))}, ${words.takenOver(formatCount(origin.takenOver))}`,
    words.shares(String(esf), String(focusOnTalent), String(own)),
  ];
};
