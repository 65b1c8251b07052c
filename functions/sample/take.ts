import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type SampleNumber, sampleNumberSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import {
  MAXIMUM_DRAWN,
  MAXIMUM_POPULATION,
  type Sample,
  type SampleRequest,
  type SampleUnit,
} from '../../shared/sample/schema.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { draw, numberFor, populationHash } from './draw.ts';
import { type PopulationDependencies, populationIn, readToDrawFrom } from './population.ts';
import { putSample, type SampleRepository, sampledIn } from './repository.ts';

export type SampleDependencies = PopulationDependencies & {
  readonly repository: SampleRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** Why so many cannot be drawn from a population of that size. */
const refusalOf = (size: SampleRequest['size'], population: number): Failure | undefined => {
  if (population === 0) return { code: 'notAllowedNow', reason: 'nothingToSample' };
  if (population > MAXIMUM_POPULATION) return { code: 'notAllowedNow', reason: 'populationTooLarge' };
  const field = size.kind === 'number' ? '/size/number' : '/size/percent';
  const most = Math.min(population, MAXIMUM_DRAWN);
  return numberFor(size, population) > most
    ? invalidField(field, 'moreThanPopulation', { most: String(most) })
    : undefined;
};

const audited = (system: System, author: Author, sample: Sample) =>
  auditEvent(system, author, {
    action: 'sample.drawn',
    root: { kind: 'sample', id: String(sample.number) },
    changes: [
      { field: 'scope', after: sample.scope },
      { field: 'seed', after: sample.seed },
      { field: 'population', after: sample.population },
      { field: 'drawn', after: sample.drawn.length },
    ],
  });

const sampleOf = (
  { system }: SampleDependencies,
  { author, request, requestKey }: Asked,
  from: { readonly number: SampleNumber; readonly units: readonly SampleUnit[]; readonly rulesVersion: string },
): Sample => {
  const { number, units, rulesVersion } = from;
  const seed = system.newSecret();
  return {
    number,
    ...request,
    method: 'sha256Order',
    seed,
    population: { size: units.length, sha256: populationHash(units) },
    drawn: draw(units, seed, numberFor(request.size, units.length)),
    rulesVersion,
    at: system.now(),
    by: author.subject,
    ...(requestKey === undefined ? {} : { requestKey }),
  };
};

type Asked = {
  readonly author: Author;
  readonly request: SampleRequest;
  readonly requestKey: string | undefined;
};

/** Two controllers who draw at once are rare; more often than this in a row is trouble. */
const ROUNDS = { rounds: 5, otherwise: trouble('Others kept drawing samples while this one was drawn') };

/**
 * Draws a sample and writes it once, with its seed and what it was drawn from. Of two that are drawn at once the second is drawn anew,
 * without what the first one took. The same request sent again draws nothing, also when the first one drew all there was. Errors:
 * `notAllowedNow` when nothing is left to draw from, `invalid` when more is asked than there is.
 */
export const takeSample =
  (dependencies: SampleDependencies) =>
  async (
    author: Author,
    request: SampleRequest,
    { idempotencyKey: requestKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<SampleNumber, Failure>> => {
    const { repository, commit, system } = dependencies;
    return decideAgain<Result<SampleNumber, Failure>>(async () => {
      const samples = await repository.samples();
      const same = samples.find((sample) => sample.requestKey === requestKey && sample.by === author.subject);
      if (requestKey !== undefined && same) return ok(same.number);
      const { units: all, rulesVersion } = await readToDrawFrom(dependencies, sampledIn(samples));
      const units = populationIn(all, request.scope);
      const refusal = refusalOf(request.size, units.length);
      if (refusal) return fail(refusal);
      const number = sampleNumberSchema.parse((samples.at(-1)?.number ?? 0) + 1);
      const sample = sampleOf(dependencies, { author, request, requestKey }, { number, units, rulesVersion });
      const committed = await commit({ changes: putSample(sample, units), audit: [audited(system, author, sample)] });
      return committed.ok ? ok(number) : AGAIN;
    }, ROUNDS);
  };
