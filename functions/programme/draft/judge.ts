import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { proposed, takenBack, withdrawn } from '../../../shared/programme/draft/advance.ts';
import { differencesOf, unready } from '../../../shared/programme/draft/rules.ts';
import type { RulesDraft } from '../../../shared/programme/draft/schema.ts';
import type { Author } from '../../audit/event.ts';
import { asSeen, type DraftDependencies, save, type WhichDraft } from './save.ts';

type Reasoned = WhichDraft & { readonly reason: string };

/** Proposes a draft that is complete: from now on it waits for a second person. */
export const proposeDraft =
  (dependencies: DraftDependencies) =>
  async (author: Author, which: WhichDraft): Promise<Result<RulesDraft, Failure>> => {
    const seen = await asSeen(dependencies, which, 'propose');
    if (!seen.ok) return seen;
    const before = seen.value;
    const at = dependencies.system.now();
    const versions = await dependencies.repository.versions();
    const fields = unready(before, versions, dayOf(at));
    if (before.validFrom === undefined || fields.length > 0) return fail({ code: 'invalid', fields });
    const replaces = differencesOf(before, versions, dayOf(at)).map(({ against }) => against.version);
    const after = proposed(before, { validFrom: before.validFrom, replaces }, { subject: author.subject, at });
    return save(dependencies)(author, { before, after, action: 'rulesDraft.proposed' });
  };

/** Takes a proposal back to be written on, or gives it back to its writers: a draft again, with the reason. */
export const takeDraftBack =
  (dependencies: DraftDependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<RulesDraft, Failure>> => {
    const seen = await asSeen(dependencies, which, 'takeBack');
    if (!seen.ok) return seen;
    const after = takenBack(seen.value, reason, { subject: author.subject, at: dependencies.system.now() });
    return save(dependencies)(author, { before: seen.value, after, action: 'rulesDraft.takenBack', reason });
  };

/** Nothing comes of it; it stays to be read. */
export const withdrawDraft =
  (dependencies: DraftDependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<RulesDraft, Failure>> => {
    const seen = await asSeen(dependencies, which, 'withdraw');
    if (!seen.ok) return seen;
    const after = withdrawn(seen.value, reason, { subject: author.subject, at: dependencies.system.now() });
    return save(dependencies)(author, { before: seen.value, after, action: 'rulesDraft.withdrawn', reason });
  };
