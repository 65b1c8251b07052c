import * as fc from 'fast-check';
import {
  type BudgetLine,
  budgetLineSchema,
  type CertifiedAmount,
  COST_CATEGORIES,
  certifiedAmountSchema,
} from '../../../shared/finance/schema.ts';
import { codesOf } from '../../../shared/reference/label.ts';

export const memberId = (index: number): string => `mbr_${String(index).padStart(26, '0')}`;

export const lineOf = (member: number, year: number, category: string, amount: number): BudgetLine =>
  budgetLineSchema.parse({ memberId: memberId(member), year, category, amount });

let serial = 0;
export const certifiedOf = (
  report: string,
  {
    member = 1,
    year,
    category = 'staff',
    amount,
    certifiedOn,
    takenOver = false,
  }: {
    readonly member?: number;
    readonly year?: number;
    readonly category?: string;
    readonly amount: number;
    readonly certifiedOn?: string;
    readonly takenOver?: boolean;
  },
): CertifiedAmount => {
  serial += 1;
  return certifiedAmountSchema.parse({
    id: `cta_${String(serial).padStart(26, '0')}`,
    report,
    memberId: memberId(member),
    category,
    amount,
    ...(year === undefined ? {} : { year }),
    ...(certifiedOn === undefined ? {} : { certifiedOn }),
    ...(takenOver ? { takenOver: { reference: String(serial), on: '2025-01-01' } } : {}),
  });
};

const place = {
  member: fc.integer({ min: 1, max: 4 }),
  year: fc.integer({ min: 2024, max: 2026 }),
  category: fc.constantFrom(...codesOf(COST_CATEGORIES)),
};
const amount = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 900_000_00 }));

export const budgetLines = fc
  .uniqueArray(fc.record({ ...place, amount }), {
    maxLength: 30,
    selector: ({ member, year, category }) => `${member} ${year} ${category}`,
  })
  .map((lines) => lines.map((line) => lineOf(line.member, line.year, line.category, line.amount)));

export const certifiedAmounts = fc
  .array(fc.record({ ...place, amount, report: fc.constantFrom('R1', 'R2', 'R3') }), { maxLength: 30 })
  .map((all) =>
    all.map(({ report, ...entry }) => certifiedOf(report, { ...entry, certifiedOn: `2025-0${report.slice(1)}-01` })),
  );
