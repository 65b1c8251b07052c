import type { AccessDependencies } from '../access/person-input.ts';
import type { DeputyRepository } from './repository.ts';

export type DeputyDependencies = Pick<AccessDependencies, 'repository' | 'commit' | 'system' | 'place' | 'roles'> & {
  readonly deputies: DeputyRepository;
};
