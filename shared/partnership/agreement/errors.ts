import type { FieldError } from '../../kernel/errors.ts';
import type { MemberId } from '../../kernel/ids.ts';
import type { FundingPeriod } from '../../programme/schema.ts';
import type { Agreement, AgreementTerms } from './schema.ts';

/** Hundredths of a percent: all of it. */
export const WHOLE = 10_000;

type Dated = Pick<Agreement, 'validFrom'> & AgreementTerms;

/** Terms speak of promotor and partners only: a subcontractor has no budget, no claim and no cut of its own (domain, Who). */
const partyErrors = ({ members, cutRule }: AgreementTerms, bearers: readonly MemberId[]): FieldError[] => {
  const strangersAt = (path: string, parts: readonly { readonly memberId: MemberId }[]): FieldError[] =>
    parts.flatMap(({ memberId }, index) =>
      bearers.includes(memberId) ? [] : [{ pointer: `${path}/${index}/memberId`, message: 'notAPartner' }],
    );
  return [
    ...strangersAt('/members', members),
    ...(cutRule?.kind === 'fixedPercentages' ? strangersAt('/cutRule/parts', cutRule.parts) : []),
  ];
};

/** Companies of all partners together are the target of the period; while one of them is left open, nothing is to add up. */
const companiesErrors = (
  { members }: AgreementTerms,
  bearers: readonly MemberId[],
  target: { readonly companies: number } | undefined,
): FieldError[] => {
  const filledIn = members.flatMap(({ memberId, companies }) =>
    companies === undefined || !bearers.includes(memberId) ? [] : [companies],
  );
  if (!target || filledIn.length < bearers.length) return [];
  const sum = filledIn.reduce((total, companies) => total + companies, 0);
  if (sum === target.companies) return [];
  const parameters = { sum: String(sum), target: String(target.companies) };
  return [{ pointer: '/members', message: 'companiesDiffer', parameters }];
};

const percentageErrors = ({ cutRule }: AgreementTerms): FieldError[] => {
  if (cutRule?.kind !== 'fixedPercentages') return [];
  const sum = cutRule.parts.reduce((total, { hundredths }) => total + hundredths, 0);
  return sum === WHOLE ? [] : [{ pointer: '/cutRule/parts', message: 'percentagesDiffer' }];
};

type Around = {
  readonly period: FundingPeriod;
  /** Who bears a budget on the day that it holds from. */
  readonly bearers: readonly MemberId[];
  readonly target: { readonly companies: number } | undefined;
  /** The version that it comes after. */
  readonly former: Pick<Agreement, 'validFrom'> | undefined;
};

/** Why an agreement cannot be put before the partners, each at its field. */
export const agreementErrors = (agreement: Dated, { period, bearers, target, former }: Around): FieldError[] => {
  const { validFrom } = agreement;
  const isOutside = validFrom < period.from || validFrom > period.to;
  return [
    ...(isOutside ? [{ pointer: '/validFrom', message: 'outsidePeriod' }] : []),
    ...(former && validFrom < former.validFrom ? [{ pointer: '/validFrom', message: 'beforeFormer' }] : []),
    ...partyErrors(agreement, bearers),
    ...companiesErrors(agreement, bearers, target),
    ...percentageErrors(agreement),
  ];
};
