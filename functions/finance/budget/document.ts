import type { Grouping } from '../../../shared/finance/budget/roll-up.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Author } from '../../audit/event.ts';
import { writeDownTaking } from '../../audit/write-down.ts';
import { periodOf } from '../../programme/period-parameter.ts';
import { type LivingDependencies, livingTable } from './view.ts';

type Dependencies = LivingDependencies & { readonly partnershipId: PartnershipId };
type Request = { readonly period: number; readonly by: Grouping; readonly language: Language };

/** The living table as a PDF. It is in the trail before it leaves. */
export const livingDocument =
  (dependencies: Dependencies) =>
  async (
    author: Author,
    { period, by, language }: Request,
  ): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly name: string }> => {
    const { members, partnershipId, system } = dependencies;
    const [living, known] = await Promise.all([livingTable(dependencies)(periodOf(period)), members()]);
    const memberOf = (id: string): string => known.find((member) => member.id === id)?.name ?? id;
    // Loaded by the first document: a cold start does not wait for what writes a PDF.
    const { livingPdf } = await import('./pdf.ts');
    const body = await livingPdf({ partnershipId, living, by, memberOf }, language);
    await writeDownTaking(dependencies, author, {
      action: 'budget.taken',
      changes: [{ field: 'period', after: period }],
    });
    return { body, name: `budget-${partnershipId}-${dayOf(system.now())}.pdf` };
  };
