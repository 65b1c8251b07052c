import { derivationOf } from '../../../../shared/finance/settlement/derivation.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import {
  formatCount,
  formatDate,
  formatDayOf,
  formatExactPercentage,
  formatMoney,
  formatTimeOf,
} from '../../../../shared/kernel/format.ts';
import { shareOf } from '../../../../shared/kernel/money.ts';
import { CO_FUNDING_LINE } from '../../../../shared/texts/co-funding.ts';
import { settlementTexts } from '../../../../shared/texts/settlement/catalogue.ts';
import { nameOfDerived, periodsOf } from '../../../../shared/texts/settlement/names.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import { foot } from '../../../platform/pdf/foot.ts';
import { type Paper, pdfFile } from '../../../platform/pdf/paper.ts';
import { table } from '../../../platform/pdf/table.ts';
import { brandBar, facts, heading, paragraph, SMALL } from '../../../platform/pdf/text.ts';
import { writeCompanies } from './companies.ts';
import { writePeriods } from './periods.ts';
import { stepsOf } from './steps.ts';
import type { OutputOptions } from './workbook.ts';

const writeResult = (paper: Paper, { inputs, outcome }: FrozenSettlement, words: SettlementTexts): void => {
  const [companies] = outcome.targets;
  facts(paper, [
    [words.figures.realised.name, `${formatCount(outcome.realised)} / ${formatCount(companies?.goal ?? 0)}`],
    [words.figures.cut.name, formatMoney(outcome.cut)],
    [words.figures.toPay.name, formatMoney(outcome.toPay)],
    [words.figures.recovery.name, formatMoney(outcome.recovery)],
  ]);
  const { accepted, ownBefore, ownAfter } = outcome;
  const [before, after] = [shareOf(ownBefore, accepted), shareOf(ownAfter, accepted)].map(formatExactPercentage);
  paragraph(paper, words.ownShareRises(before ?? '', after ?? ''));
  if (inputs.periods) paragraph(paper, words.wholeProgramme(periodsOf(inputs, words)));
  paragraph(paper, words.baseIs(words.bases[inputs.rules.settlementBase]));
  paragraph(paper, words.countedAs(words.variants[inputs.rules.countingRule]));
  paragraph(paper, `${words.asOf(formatDate(inputs.on))} ${words.rulesVersion(inputs.rules.version)}`, SMALL);
};

const writeSteps = (paper: Paper, { inputs, outcome }: FrozenSettlement, words: SettlementTexts): void => {
  heading(paper, 'H2', words.sections.steps);
  table(
    paper,
    [
      { header: words.labels.figure, share: 0.72 },
      { header: words.labels.value, share: 0.28 },
    ],
    stepsOf(derivationOf(outcome, inputs)).map(({ depth, derived }) => [
      [
        { text: `${'– '.repeat(depth)}${nameOfDerived(derived, words)}` },
        { text: words.figures[derived.figure].rule, letters: SMALL },
      ],
      [{ text: 'cents' in derived.value ? formatMoney(derived.value.cents) : formatCount(derived.value.count) }],
    ]),
  );
};

const writeFunders = (paper: Paper, { outcome }: FrozenSettlement, words: SettlementTexts): void => {
  const { labels, funds, figures } = words;
  heading(paper, 'H2', words.sections.funders);
  table(
    paper,
    [
      { header: labels.fund, share: 0.28 },
      { header: figures.publicPart.name, share: 0.24 },
      { header: labels.cut, share: 0.24 },
      { header: figures.toPay.name, share: 0.24 },
    ],
    (['esf', 'focusOnTalent'] as const).map((fund) => [
      [{ text: funds[fund] }],
      [{ text: formatMoney(outcome.publicShares[fund]) }],
      [{ text: formatMoney(outcome.cutShares[fund]) }],
      [{ text: formatMoney(outcome.toPayShares[fund]) }],
    ]),
  );
};

const writePartners = (paper: Paper, { inputs, outcome }: FrozenSettlement, words: SettlementTexts): void => {
  const { labels } = words;
  const rule = inputs.agreement?.cutRule;
  heading(paper, 'H2', words.sections.partners);
  if (outcome.undivided) paragraph(paper, words.undivided[outcome.undivided]);
  else if (inputs.agreement && rule)
    paragraph(paper, words.agreement(inputs.agreement.number, words.cutRules[rule.kind]));
  if (outcome.bySubcontractors > 0) paragraph(paper, words.bySubcontractors(formatCount(outcome.bySubcontractors)));
  if (outcome.withoutMember > 0) paragraph(paper, words.withoutMember(formatCount(outcome.withoutMember)));
  table(
    paper,
    [
      { header: labels.partner, share: 0.26 },
      { header: `${labels.realised} / ${labels.goal}`, share: 0.16 },
      { header: labels.accepted, share: 0.2 },
      { header: labels.cut, share: 0.18 },
      { header: labels.ownAfter, share: 0.2 },
    ],
    outcome.parts.map(({ name, realised, goal, accepted, cut, ownAfter }) => [
      [{ text: name }],
      [{ text: `${formatCount(realised)} / ${goal === undefined ? '–' : formatCount(goal)}` }],
      [{ text: formatMoney(accepted) }],
      [{ text: cut === undefined ? '–' : formatMoney(cut) }],
      [{ text: ownAfter === undefined ? '–' : formatMoney(ownAfter) }],
    ]),
  );
};

/** A settlement on paper: what it comes to, how that arises, by fund and by partner, and the companies that it counts. */
export const settlementPdf = (
  frozen: FrozenSettlement,
  { language, at, notes }: OutputOptions,
): Promise<Uint8Array<ArrayBuffer>> => {
  const words = settlementTexts[language];
  const { inputs } = frozen;
  const title = words.title(inputs.partnershipId, periodsOf(inputs, words));
  return pdfFile({ title, language, at }, (paper) => {
    brandBar(paper);
    heading(paper, 'H1', title);
    for (const note of notes) paragraph(paper, note, SMALL);
    writeResult(paper, frozen, words);
    writeSteps(paper, frozen, words);
    writePeriods(paper, frozen, words);
    writeFunders(paper, frozen, words);
    writePartners(paper, frozen, words);
    writeCompanies(paper, frozen, words);
    foot(paper, {
      emblem: words.emblem,
      coFunded: CO_FUNDING_LINE[language],
      made: words.made(formatDayOf(at), formatTimeOf(at)),
      page: words.page,
    });
  });
};
