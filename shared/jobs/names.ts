import { FUNCTIONS, type FunctionDefinition, type FunctionName, type Trigger } from '../kernel/functions.ts';

/** What starts a function while nobody waits for its answer. */
export type JobTrigger = Exclude<Trigger, { readonly kind: 'http' | 'preToken' }>;

/** The functions of the one list that are jobs. */
export type JobName = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name]['trigger'] extends JobTrigger ? Name : never;
}[FunctionName];

/** What a job does, whoever it does it for: `quarterly-summary` of a partnership and of the agency. */
export type JobWork = JobName extends `${'partnership' | 'agency'}-${infer Work}` ? Work : never;

export type JobDefinition = FunctionDefinition & { readonly trigger: JobTrigger };

const isJob = (definition: FunctionDefinition): definition is JobDefinition =>
  definition.trigger.kind !== 'http' && definition.trigger.kind !== 'preToken';

const jobs = new Map(
  Object.entries(FUNCTIONS).flatMap(([name, definition]: [string, FunctionDefinition]) =>
    // The entries of the list are its names, and those whose trigger is one of a job are the names of jobs.
    isJob(definition) ? [[name as JobName, definition] as const] : [],
  ),
);

/** The names of all jobs, in the order of the list. */
export const jobNames: readonly JobName[] = [...jobs.keys()];

/** The names of all jobs of one kind of store, in the order of the list. */
export const jobsOf = (scope: 'partnership' | 'agency'): JobName[] =>
  [...jobs].flatMap(([name, definition]) => (definition.scope === scope ? [name] : []));

/** What the list says of a job. */
export const definitionOf = (name: JobName): JobDefinition => {
  const found = jobs.get(name);
  if (!found) throw new Error(`${name} is no job`);
  return found;
};
