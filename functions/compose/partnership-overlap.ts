import { type PublishDependencies, publishOverlap } from '../coordination/publish.ts';
import { talkRepository } from '../coordination/talk-repository.ts';
import type { StateCompany } from '../figures/projection/dependencies.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { allPartnerships, ownTable, referenceTable } from './base.ts';

type Shared = Pick<PublishDependencies, 'partnershipId' | 'system' | 'readRules'>;

/** What a partnership's projector states of its companies to the others, beside what it projects for itself. */
export const overlapPublisher = ({ partnershipId, system, readRules }: Shared): StateCompany =>
  publishOverlap({
    partnershipId,
    system,
    readRules,
    partnershipIds: allPartnerships(),
    reference: referenceTable(),
    readMembers: partnershipRepository(ownTable()).members,
    readTalks: talkRepository(ownTable()).talks,
  });
