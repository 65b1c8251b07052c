import type { Company } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { explainCounting } from '../../shared/trajectory/counting.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Participant } from '../../shared/trajectory/view.ts';
import { hasWorkFloorInFlanders, workFloorsOf } from '../../shared/trajectory/work-floors.ts';

/** The companies of a trajectory, each with its work floors and what it counts for on a day. Unreadable companies are left out. */
export const explainParticipants = (
  trajectory: Trajectory,
  companies: readonly Company[],
  { rules, on }: { readonly rules: ProgrammeRules; readonly on: IsoDate },
): Participant[] =>
  trajectory.companies.flatMap((part) => {
    const company = companies.find(({ id }) => id === part.companyId);
    if (!company) return [];
    const { id: companyId, name, enterpriseNumber } = company;
    const workFloorInFlanders = hasWorkFloorInFlanders(company, part);
    const counting = explainCounting(trajectory, companyId, { rules, workFloorInFlanders, on });
    return [{ companyId, name, enterpriseNumber, workFloors: workFloorsOf(company, part), counting }];
  });
