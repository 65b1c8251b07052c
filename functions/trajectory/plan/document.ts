import type { Person } from '../../../shared/access/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { PlanQuery } from '../../../shared/trajectory/plan/request.ts';
import type { Author } from '../../audit/event.ts';
import { writeDownTaking } from '../../audit/write-down.ts';
import type { CodeDependencies } from '../../catalogue/codes.ts';
import type { TrajectoryDependencies } from '../save.ts';
import { type NamesOnOurSide, planContent } from './content.ts';

export type PlanDependencies = TrajectoryDependencies &
  CodeDependencies & {
    readonly readMembers: () => Promise<Member[]>;
    readonly readPeople: () => Promise<Person[]>;
  };

type Request = PlanQuery & {
  readonly id: TrajectoryId;
  /** Whether the asker may read the directory: else no coach is named. */
  readonly mayNameCoaches: boolean;
};

const namesFrom = (members: readonly Member[], people: readonly Person[]): NamesOnOurSide => ({
  member: (id) => members.find((member) => member.id === id)?.name,
  coach: (id) => people.find((person) => person.id === id)?.name,
});

export type PlanFile = { readonly body: Uint8Array<ArrayBuffer>; readonly name: string };

/** The plan of one company of a trajectory as a PDF that it can be given. */
export const planDocument =
  (dependencies: PlanDependencies) =>
  async (author: Author, request: Request): Promise<Result<PlanFile, Failure>> => {
    const { repository, companiesOf, catalogues, readMembers, readPeople, system } = dependencies;
    const { id, companyId, language, mayNameCoaches } = request;
    const [trajectory, [company], { themes }, members, people] = await Promise.all([
      repository.trajectory(id),
      companiesOf([companyId]),
      catalogues.recent(),
      readMembers(),
      mayNameCoaches ? readPeople() : [],
    ]);
    const part = trajectory?.companies.find((one) => one.companyId === companyId);
    if (!trajectory || !part || !company) return fail({ code: 'notFound' });
    const at = system.now();
    const content = planContent({ trajectory, part, company, names: namesFrom(members, people), themes }, language);
    // Loaded by the first plan: a cold start does not wait for what writes a PDF.
    const { planPdf } = await import('./pdf.ts');
    const body = await planPdf(content, { language, at });
    await writeDownTaking(dependencies, author, {
      action: 'trajectory.planTaken',
      changes: [
        { field: 'trajectory', after: id },
        { field: 'company', after: companyId },
      ],
    });
    return ok({ body, name: `plan-${company.enterpriseNumber}-${dayOf(at)}.pdf` });
  };
