import { changedPersonSchema } from '../../../shared/access/schema.ts';
import { checked } from '../ui/form/checked.ts';
import { type PersonValues, personInput } from './person-values.ts';

/** The API's own check of a directory entry. Loaded at the first submit. */
export const checkPerson = (values: PersonValues) => checked(changedPersonSchema, personInput(values));
