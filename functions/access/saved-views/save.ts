import type {
  OwnAndSharedViews,
  OwnViewsChange,
  SavedViews,
  SharedViewsChange,
} from '../../../shared/access/saved-views.ts';
import { viewErrors } from '../../../shared/access/view-changes.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges, type Happening } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { PeopleRepository } from '../repository.ts';
import { NO_VIEWS, putViews, type SavedViewRepository, type ViewOwner } from './repository.ts';

export type SavedViewDependencies = {
  readonly repository: SavedViewRepository;
  readonly people: Pick<PeopleRepository, 'personOfSubject'>;
  readonly commit: Commit;
  readonly system: System;
};

type Where = { readonly owner: ViewOwner } & Pick<Happening, 'action' | 'root'>;

/** Views by their id, so that the trail names the list of them once. */
const comparable = ({ views, defaults }: SavedViews) => ({
  views: Object.fromEntries(views.map((view) => [view.id, view])),
  defaults,
});

/** Filters may hold what somebody sought, and so a name: the trail says only that they changed. */
const write = async (
  { repository, commit, system }: SavedViewDependencies,
  author: Author,
  { owner, action, root }: Where,
  { expectedVersion, views, defaults }: OwnViewsChange,
): Promise<Result<SavedViews, Failure>> => {
  const fields = viewErrors(views);
  if (fields.length > 0) return fail({ code: 'invalid', fields });
  const before = await repository.of(owner);
  if (before.version !== expectedVersion) return fail({ code: 'conflict', current: before });
  const after: SavedViews = { version: expectedVersion + 1, views, defaults };
  const changes = fieldChanges(comparable(before), comparable(after), ['views', 'defaults']);
  const audit = [auditEvent(system, author, { action, root, changes })];
  const committed = await commit({ changes: [putViews(owner, after)], audit });
  if (committed.ok) return ok(after);
  const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
  return fail({ code: 'conflict', ...(current ? { current: repository.parse(current) } : {}) });
};

/** What somebody saved, beside what the partnership shares. Whoever is not in the directory has nothing saved. */
export const viewsOf =
  ({ repository, people }: SavedViewDependencies) =>
  async ({ subject }: Author): Promise<OwnAndSharedViews> => {
    const person = await people.personOfSubject(subject);
    const [own, shared] = await Promise.all([person ? repository.of(person.id) : NO_VIEWS, repository.of('SHARED')]);
    return { own, shared };
  };

/** Keeps one's own views as they are sent. Like preferences it needs an entry in the directory, under which they are kept. */
export const saveOwnViews =
  (dependencies: SavedViewDependencies) =>
  async (author: Author, change: OwnViewsChange): Promise<Result<SavedViews, Failure>> => {
    const person = await dependencies.people.personOfSubject(author.subject);
    if (!person) return fail({ code: 'notFound', reason: 'notInDirectory' });
    const root = { kind: 'person', id: person.id } as const;
    return write(dependencies, author, { owner: person.id, action: 'person.viewsSaved', root }, change);
  };

/** Keeps the views that all see. Who has one as a default keeps it until it is gone. */
export const saveSharedViews =
  (dependencies: SavedViewDependencies) =>
  (author: Author, change: SharedViewsChange): Promise<Result<SavedViews, Failure>> => {
    const root = { kind: 'access', id: dayOf(dependencies.system.now()) } as const;
    return write(dependencies, author, { owner: 'SHARED', action: 'views.shared', root }, { ...change, defaults: {} });
  };
