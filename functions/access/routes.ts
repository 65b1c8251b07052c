import * as z from 'zod';
import {
  ownEntrySchema,
  type Person,
  peopleSchema,
  personChangeSchema,
  personInputSchema,
  personSchema,
  preferenceChangeSchema,
} from '../../shared/access/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type PersonId, personIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { changePerson, setPreferences } from './change-person.ts';
import type { AccessDependencies } from './person-input.ts';
import { registerPerson } from './register-person.ts';

const list = defineRoute({
  method: 'get',
  path: '/people',
  permission: 'people:read',
  summary: 'The directory of people, by name',
  responses: { 200: jsonAnswer('Everyone in the directory', peopleSchema) },
});
const register = defineRoute({
  method: 'post',
  path: '/people',
  permission: 'people:write',
  summary: 'Enter someone in the directory',
  request: { headers: idempotencyHeader, body: jsonBody(personInputSchema) },
  responses: { 201: jsonAnswer('The person', personSchema) },
});
const change = defineRoute({
  method: 'put',
  path: '/people/{personId}',
  permission: 'people:write',
  summary: 'Change an entry in the directory, over the version that was read',
  request: { params: z.strictObject({ personId: personIdSchema }), body: jsonBody(personChangeSchema) },
  responses: { 200: jsonAnswer('The person', personSchema) },
});
const me = defineRoute({
  method: 'get',
  path: '/me',
  permission: 'preference:write',
  summary: 'Your own entry in the directory',
  responses: { 200: jsonAnswer('Your entry, or nothing when nobody made one yet', ownEntrySchema) },
});
const preferences = defineRoute({
  method: 'put',
  path: '/me/preferences',
  permission: 'preference:write',
  summary: 'Your language, and how often you want mail',
  request: { body: jsonBody(preferenceChangeSchema) },
  responses: { 200: jsonAnswer('Your entry', personSchema) },
});

const byName = (a: Person, b: Person): number => foldForSearch(a.name).localeCompare(foldForSearch(b.name), 'nl');

/** The entry as it stands after a change. */
export const shownPerson =
  (repository: AccessDependencies['repository']) =>
  async (changed: Result<PersonId, Failure>): Promise<Result<Person, Failure>> => {
    if (!changed.ok) return changed;
    const person = await repository.person(changed.value);
    return person ? ok(personSchema.parse(person)) : fail({ code: 'notFound' });
  };

/** The directory of people of one store: the same routes in a partnership's function and in the agency's. */
export const accessRoutes = (dependencies: AccessDependencies) => {
  const { repository } = dependencies;
  const shown = shownPerson(repository);

  return newRouter()
    .openapi(list, async (c) => c.json(peopleSchema.parse({ people: (await repository.people()).sort(byName) }), 200))
    .openapi(register, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const author = authorOf(c.get('actor'));
      const entered = await shown(await registerPerson(dependencies)(author, c.req.valid('json'), idempotencyKey));
      return entered.ok ? c.json(entered.value, 201) : problem(c, entered.error);
    })
    .openapi(change, async (c) => {
      const { expectedVersion, person } = c.req.valid('json');
      const request = { id: c.req.valid('param').personId, expectedVersion };
      const changed = await shown(await changePerson(dependencies)(authorOf(c.get('actor')), request, person));
      return changed.ok ? c.json(changed.value, 200) : problem(c, changed.error);
    })
    .openapi(me, async (c) => {
      const person = await repository.personOfSubject(c.get('actor').subject);
      return c.json(ownEntrySchema.parse(person ? { person } : {}), 200);
    })
    .openapi(preferences, async (c) => {
      const { expectedVersion, preferences: wanted } = c.req.valid('json');
      const set = await shown(await setPreferences(dependencies)(authorOf(c.get('actor')), expectedVersion, wanted));
      return set.ok ? c.json(set.value, 200) : problem(c, set.error);
    });
};
export type AccessRoutes = ReturnType<typeof accessRoutes>;
