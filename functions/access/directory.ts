import type { Person } from '../../shared/access/schema.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { peopleRepository } from './repository.ts';

/** What other capabilities may ask of a store's directory: whom to mail, and whose name belongs to a subject or an id. */
export type PeopleReader = {
  readonly all: () => Promise<Person[]>;
  readonly byId: (id: PersonId) => Promise<Person | undefined>;
};

export const peopleOf = (table: Table): PeopleReader => {
  const repository = peopleRepository(table);
  return { all: repository.people, byId: repository.person };
};

/** The name that the directory knows of a sign-in. */
export const namesOfSubjects = (people: PeopleReader) => async (): Promise<(subject: string) => string | undefined> => {
  const names = new Map<string | undefined, string>((await people.all()).map(({ subject, name }) => [subject, name]));
  return (subject) => names.get(subject);
};
