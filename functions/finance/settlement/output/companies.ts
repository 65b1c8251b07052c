import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { periodOfLine } from '../../../../shared/finance/settlement/period-of-line.ts';
import { companiesThatCount } from '../../../../shared/finance/settlement/realised.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import type { Paper } from '../../../platform/pdf/paper.ts';
import { table } from '../../../platform/pdf/table.ts';
import { heading } from '../../../platform/pdf/text.ts';

/** The companies that a settlement counts, on paper: of which period, where it is over several. */
export const writeCompanies = (paper: Paper, { inputs }: FrozenSettlement, words: SettlementTexts): void => {
  const { labels } = words;
  const isOverSeveral = inputs.periods !== undefined;
  heading(paper, 'H2', words.sections.companies);
  table(
    paper,
    [
      { header: labels.company, share: isOverSeveral ? 0.38 : 0.5 },
      { header: labels.enterpriseNumber, share: 0.26 },
      { header: labels.countsSince, share: 0.24 },
      ...(isOverSeveral ? [{ header: labels.period, share: 0.12 }] : []),
    ],
    companiesThatCount(inputs, inputs.rules).map((company) => {
      const since = company.by[inputs.rules.countingRule]?.on;
      return [
        [{ text: company.name }],
        [{ text: formatEnterpriseNumber(company.enterpriseNumber) }],
        [{ text: since === undefined ? labels.none : formatDate(since) }],
        ...(isOverSeveral ? [[{ text: String(periodOfLine(company, inputs)) }]] : []),
      ];
    }),
  );
};
