import type { RootReference } from '../../../shared/audit/schema.ts';
import { amendmentIdSchema, type CompanyId, companyIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { quarterInPathSchema } from '../../../shared/summary/quarter-in-path.ts';
import { projectAmendment } from './amendment.ts';
import { projectCompany } from './company.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { projectNote } from './note.ts';
import { projectPayments } from './payments.ts';
import { publishCompany } from './publish-company.ts';
import { projectTarget } from './target.ts';
import { projectTrajectory } from './trajectory.ts';

/** Brings the projection up to date with one root that changed. Roots that nobody shows in lists or figures are passed over. */
export const project = (dependencies: ProjectionDependencies): ((root: RootReference) => Promise<void>) => {
  const [company, trajectory, target, note, amendment] = [
    projectCompany(dependencies),
    projectTrajectory(dependencies),
    projectTarget(dependencies),
    projectNote(dependencies),
    projectAmendment(dependencies),
  ];
  const projectAndPublish = async (id: CompanyId): Promise<void> => {
    const now = await company(id);
    if (now) await publishCompany(dependencies, now);
  };
  return async (root) => {
    switch (root.kind) {
      case 'company':
        return projectAndPublish(companyIdSchema.parse(root.id));
      case 'trajectory':
        return trajectory(trajectoryIdSchema.parse(root.id));
      case 'target':
        return target(Number(root.id));
      case 'note':
        return note(quarterInPathSchema.parse(root.id));
      case 'amendment':
        return amendment(amendmentIdSchema.parse(root.id));
      case 'finance':
        return projectPayments(dependencies);
      default:
        return;
    }
  };
};
