import { type PublishDependencies, type PublishOverlap, publishOverlap } from '../coordination/publish.ts';
import { talkRepository } from '../coordination/talk-repository.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import { allPartnerships, ownTable, referenceTable } from './base.ts';

type Shared = Pick<PublishDependencies, 'partnershipId' | 'system' | 'readCompanyFacts' | 'readRules'>;

/** What a partnership's projector states of its companies to the others, beside what it projects for itself. */
export const overlapPublisher = ({ partnershipId, system, readCompanyFacts, readRules }: Shared): PublishOverlap =>
  publishOverlap({
    partnershipId,
    system,
    readCompanyFacts,
    readRules,
    partnershipIds: allPartnerships(),
    reference: referenceTable(),
    readMembers: partnershipRepository(ownTable()).members,
    readTalks: talkRepository(ownTable()).talks,
  });
