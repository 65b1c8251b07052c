import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { rulesDraftIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { isSameJson } from '../../../shared/kernel/same-json.ts';
import { begun, rewritten } from '../../../shared/programme/draft/advance.ts';
import type { DraftBeginning, RuleChangeContent } from '../../../shared/programme/draft/requests.ts';
import { mistakesIn } from '../../../shared/programme/draft/rules.ts';
import type { DraftIn, RulesDraft } from '../../../shared/programme/draft/schema.ts';
import type { Author } from '../../audit/event.ts';
import { asSeen, type DraftDependencies, save, type WhichDraft } from './save.ts';

/** Begins a draft with everything that a version says. */
export const beginDraft =
  (dependencies: DraftDependencies) =>
  async (
    author: Author,
    { title, from }: DraftBeginning,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<RulesDraft, Failure>> => {
    const { repository, system } = dependencies;
    const base = (await repository.versions()).find(({ version }) => version === from);
    if (!base) return fail(invalidField('/from', 'notInList'));
    const id = rulesDraftIdSchema.parse(system.newId('rdr'));
    const after = begun(base, { id, title }, { subject: author.subject, at: system.now() });
    return save(dependencies)(author, {
      before: undefined,
      after,
      action: 'rulesDraft.begun',
      idempotency:
        idempotencyKey === undefined ? undefined : { subject: author.subject, key: idempotencyKey, resultId: id },
    });
  };

const says = ({ title, rules, reasons, validFrom, periods }: DraftIn<'draft'>): RuleChangeContent => ({
  title,
  rules,
  reasons,
  validFrom,
  periods,
});

/** Writes on over the version that was seen. What stands there already, word for word, is saved: a request that comes twice is no conflict. */
export const changeDraft =
  (dependencies: DraftDependencies) =>
  async (
    author: Author,
    { id, expectedVersion, ...content }: WhichDraft & RuleChangeContent,
  ): Promise<Result<RulesDraft, Failure>> => {
    const standing = await dependencies.repository.draft(id);
    if (standing?.state === 'draft' && isSameJson(says(standing), content)) return ok(standing);
    const seen = await asSeen(dependencies, { id, expectedVersion }, 'change');
    if (!seen.ok) return seen;
    const fields = mistakesIn(content.rules);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const after = rewritten(seen.value, content, { subject: author.subject, at: dependencies.system.now() });
    return save(dependencies)(author, { before: seen.value, after, action: 'rulesDraft.changed' });
  };
