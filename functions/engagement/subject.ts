import type { Company } from '../../shared/company/schema.ts';
import type { Engagement } from '../../shared/engagement/schema.ts';
import { engagementText, TEXT_VERSION } from '../../shared/engagement/text.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import type { CompaniesOf } from '../company/for-trajectories.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';
import type { System } from '../platform/system.ts';
import type { EngagementRepository } from './repository.ts';

export type EngagementDependencies = {
  readonly repository: EngagementRepository;
  readonly trajectoryOf: (id: TrajectoryId) => Promise<Trajectory | undefined>;
  readonly companiesOf: CompaniesOf;
  readonly documents: DocumentStore;
  readonly commit: Commit;
  readonly system: System;
  readonly partnership: string;
};

/** Which company of which trajectory. */
export type Which = { readonly trajectoryId: TrajectoryId; readonly companyId: CompanyId };

export const conflictWith = (current: Engagement | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** A company with the trajectory in which it takes part; not found when it does not. */
export const takingPart = async (
  { trajectoryOf, companiesOf }: EngagementDependencies,
  { trajectoryId, companyId }: Which,
): Promise<Result<{ readonly company: Company; readonly trajectory: Trajectory }, Failure>> => {
  const [trajectory, [company]] = await Promise.all([trajectoryOf(trajectoryId), companiesOf([companyId])]);
  if (!trajectory || !company || !takesPart(trajectory, companyId)) return fail({ code: 'notFound' });
  return ok({ company, trajectory });
};

/** The text that a company is asked to sign today, with its hash. */
export const textFor = ({ partnership }: EngagementDependencies, company: Company, language: Language) => {
  const text = engagementText({ companyName: company.name, partnership }, language);
  return { text, textHash: sha256(text), textVersion: TEXT_VERSION };
};
