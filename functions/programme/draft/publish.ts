import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { isSameJson } from '../../../shared/kernel/same-json.ts';
import { proposedAgain, published, publishing, versionOf } from '../../../shared/programme/draft/advance.ts';
import { differencesOf, unready } from '../../../shared/programme/draft/rules.ts';
import type { DraftIn, RulesDraft } from '../../../shared/programme/draft/schema.ts';
import { nextVersion } from '../../../shared/programme/in-force.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { RulesReader } from '../rules.ts';
import { isOf, putVersion } from './repository.ts';
import { asSeen, type DraftDependencies, save, type WhichDraft } from './save.ts';

export type PublishDependencies = DraftDependencies & {
  /** Writes to the reference store; only the agency's function has it. */
  readonly commitForAll: Commit;
  readonly rules: Pick<RulesReader, 'forget'>;
};

const MOVED: Failure = { code: 'notAllowedNow', reason: 'rulesMoved' };

/** Whoever wrote the last word or proposed it does not decide on it. */
export const isOwn = (draft: RulesDraft, subject: string): boolean =>
  draft.changedBy === subject || ('proposedBy' in draft && draft.proposedBy === subject);

/** Decides: what was proposed is to be published, in the place of the versions that it was compared with. */
const decide =
  (dependencies: PublishDependencies) =>
  async (author: Author, before: DraftIn<'proposed'>): Promise<Result<DraftIn<'publishing'>, Failure>> => {
    const { repository, system } = dependencies;
    const versionsBefore = await repository.versionsPublished();
    const versions = await repository.versions();
    const at = system.now();
    const replaces = differencesOf(before, versions, dayOf(at)).map(({ against }) => against.version);
    if (!isSameJson(replaces, before.replaces)) return fail(MOVED);
    const fields = unready(before, versions, dayOf(at));
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const publishedAs = nextVersion(versions, before.validFrom);
    const after = publishing(before, { publishedAs, versionsBefore }, { subject: author.subject, at });
    const saved = await save(dependencies)(author, { before, after, action: 'rulesDraft.publishing' });
    return saved.ok ? ok(after) : saved;
  };

type Placing = 'there' | 'moved';

/** Puts the version where everybody reads it. Done before, it is there; where another one came between, nothing is written. */
const place = async (
  { repository, commitForAll, system, rules }: PublishDependencies,
  author: Author,
  draft: DraftIn<'publishing'>,
): Promise<Placing> => {
  const version = versionOf(draft);
  const versions = await repository.versions();
  const before = versions.find((other) => other.version === draft.replaces[0]);
  const event = auditEvent(system, author, {
    action: 'rules.published',
    root: { kind: 'programmeRules', id: version.version },
    changes: fieldChanges(before, version),
  });
  const { id: draftId, versionsBefore } = draft;
  const committed = await commitForAll({ changes: putVersion(version, { draftId, versionsBefore }), audit: [event] });
  rules.forget();
  if (committed.ok) return 'there';
  return committed.error.code === 'conflict' && isOf(committed.error.current, draftId) ? 'there' : 'moved';
};

/** A day that is over by now, on a publication that broke off before the version stood anywhere. */
const isLate = async (
  { repository, system }: PublishDependencies,
  { validFrom, publishedAs }: DraftIn<'publishing'>,
): Promise<boolean> =>
  validFrom < dayOf(system.now()) && (await repository.versions()).every(({ version }) => version !== publishedAs);

/**
 * Publishes what another person proposed. Two stores cannot be written in one transaction: the draft first says that it is being
 * published and as what, then the version is put where nobody can put it twice, then the draft says that it is done. Whatever broke off
 * between is completed by publishing again.
 */
export const publishDraft =
  (dependencies: PublishDependencies) =>
  async (author: Author, which: WhichDraft): Promise<Result<RulesDraft, Failure>> => {
    const seen = await asSeen(dependencies, which, 'publish');
    if (!seen.ok) return seen;
    if (isOwn(seen.value, author.subject)) return fail({ code: 'notAllowedNow', reason: 'secondPerson' });
    const decided = seen.value.state === 'proposed' ? await decide(dependencies)(author, seen.value) : ok(seen.value);
    if (!decided.ok) return decided;
    const before = decided.value;
    const at = dependencies.system.now();
    if (!(await isLate(dependencies, before)) && (await place(dependencies, author, before)) === 'there')
      return save(dependencies)(author, { before, after: published(before, at), action: 'rulesDraft.published' });
    const back = await save(dependencies)(author, {
      before,
      after: proposedAgain(before, at),
      action: 'rulesDraft.notPublished',
    });
    return back.ok ? fail(MOVED) : back;
  };
