import { dayOf } from '../../shared/kernel/dates.ts';
import { publishOverlap } from '../coordination/publish.ts';
import { talkRepository } from '../coordination/talk-repository.ts';
import type { ProjectionDependencies, StateCompany } from '../figures/projection/dependencies.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { allPartnerships, ownTable, referenceTable } from './base.ts';

type Shared = Pick<ProjectionDependencies, 'partnershipId' | 'system' | 'rulesOn'>;

/** What a partnership's projector states of its companies to the others, beside what it projects for itself. */
export const overlapPublisher = ({ partnershipId, system, rulesOn }: Shared): StateCompany =>
  publishOverlap({
    partnershipId,
    system,
    readRules: () => rulesOn(dayOf(system.now())),
    partnershipIds: allPartnerships(),
    reference: referenceTable(),
    readMembers: partnershipRepository(ownTable()).members,
    readTalks: talkRepository(ownTable()).talks,
  });
