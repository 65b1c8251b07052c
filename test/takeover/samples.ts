import { memberIdSchema } from '../../shared/kernel/ids.ts';
import { memberSchema } from '../../shared/partnership/schema.ts';
import type { Filled } from './workbooks.ts';

/** The one member of the partnership of these tests. */
export const MEMBER = memberSchema.parse({
  id: memberIdSchema.parse(`mbr_${'0'.repeat(26)}`),
  name: 'Verzonnen vzw',
  role: 'promotor',
});

/** What a partnership was granted and what was certified of it: its target by year, and two amounts of one report. */
export const SETTLED: Filled = {
  targets: [
    { period: 1, companies: 120, grantedSubsidy: '1.000.000,00' },
    { period: 1, year: 2024, companies: 30 },
    { period: 1, year: 2025, companies: 80 },
  ],
  amounts: [
    {
      reference: 'B-1',
      report: 'Tussentijds rapport 2024',
      member: 'verzonnen VZW',
      category: 'personeelskosten',
      amount: 12_345.67,
    },
    {
      reference: 'B-2',
      report: 'Tussentijds rapport 2024',
      member: MEMBER.name,
      category: 'external',
      amount: '100,5',
    },
  ],
};
