import { addCents } from '../../kernel/money.ts';
import type { MemberPart } from '../../partnership/agreement/schema.ts';
import { bearsBudget, FURTHER_TARGET_MEASURES } from '../../partnership/schema.ts';
import type { SettlementInputs } from './inputs.ts';
import { targetOver } from './target-over.ts';

type Parts = readonly SettlementInputs[];
type Member = SettlementInputs['members'][number];

/**
 * The role in which a member is settled: the last one in which it bore a budget, since that is when cost of its own was accepted. The promotor is
 * the one of the last period, who answers for the whole; who was it before is a partner in this.
 */
const roleOver = (known: readonly Member[], isOfLast: boolean): Member['role'] => {
  const role = (known.findLast(bearsBudget) ?? known.at(-1))?.role ?? 'partner';
  return role === 'promotor' && !isOfLast ? 'partner' : role;
};

const membersOver = (parts: Parts): Member[] => {
  const ofLast = new Set(parts.at(-1)?.members.flatMap(({ id, role }) => (role === 'promotor' ? [id] : [])));
  const perMember = Map.groupBy(
    parts.flatMap(({ members }) => members),
    ({ id }) => id,
  );
  return [...perMember.entries()].map(([id, known]) => ({
    id,
    name: known.at(-1)?.name ?? '',
    role: roleOver(known, ofLast.has(id)),
  }));
};

const addedUp = (memberId: MemberPart['memberId'], parts: readonly MemberPart[]): MemberPart => {
  const companies = parts.flatMap((part) => part.companies ?? []);
  const budgets = parts.flatMap((part) => part.budget ?? []);
  return {
    memberId,
    ...(companies.length > 0 ? { companies: companies.reduce((sum, count) => sum + count, 0) } : {}),
    ...(budgets.length > 0 ? { budget: addCents(...budgets) } : {}),
  };
};

/** What each one took on adds up over the periods' agreements; how a cut is divided is what holds at the end of the last one. */
const agreementOver = (parts: Parts): SettlementInputs['agreement'] => {
  const last = parts.at(-1)?.agreement;
  if (!last) return undefined;
  const perMember = Map.groupBy(
    parts.flatMap(({ agreement }) => agreement?.members ?? []),
    ({ memberId }) => memberId,
  );
  return { ...last, members: [...perMember.entries()].map(([memberId, taken]) => addedUp(memberId, taken)) };
};

const furtherOver = (parts: Parts): SettlementInputs['further'] => {
  const reached = { inSupportSme: 0, adapted: 0, adaptedWithEvidence: 0 };
  for (const { further } of parts) for (const measure of FURTHER_TARGET_MEASURES) reached[measure] += further[measure];
  return reached;
};

const ofItsPeriod =
  ({ period: { number } }: SettlementInputs) =>
  <Line extends object>(line: Line) => ({ ...line, period: number });

/**
 * The inputs of one settlement over several periods (*open* `settlementHorizon`), from those of each period as if it were settled by itself:
 * targets, money and companies add up, each line with its period; the rules, the promotor and the division of the cut are those of the last
 * one. Expects every period counted under the rules of the last, so that a company counts again only where these say so. Of one period
 * they are its own inputs.
 */
export const overPeriods = (unordered: readonly [SettlementInputs, ...SettlementInputs[]]): SettlementInputs => {
  const [first] = unordered;
  if (unordered.length === 1) return first;
  const parts = unordered.toSorted((a, b) => a.period.number - b.period.number);
  const { agreement: _, ...last } = parts.at(-1) ?? first;
  const agreement = agreementOver(parts);
  return {
    ...last,
    target: targetOver(parts.map(({ target }) => target)) ?? last.target,
    members: membersOver(parts),
    ...(agreement ? { agreement } : {}),
    certified: parts.flatMap(({ certified }) => certified),
    payments: parts.flatMap(({ payments }) => payments),
    counted: parts.flatMap((part) => part.counted.map(ofItsPeriod(part))),
    struck: parts.flatMap((part) => part.struck.map(ofItsPeriod(part))),
    further: furtherOver(parts),
    periods: parts.map(({ period, on, target, agreement: own, further }) => ({
      period,
      on,
      target,
      ...(own ? { agreement: own } : {}),
      further,
    })),
  };
};
