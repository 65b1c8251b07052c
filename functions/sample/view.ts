import type { Company } from '../../shared/company/schema.ts';
import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { SampleNumber } from '../../shared/kernel/ids.ts';
import {
  SAMPLES_PER_PAGE,
  type Sample,
  type SampledCompany,
  type SampleInShort,
  type SampleList,
  type SampleUnit,
  type SampleView,
} from '../../shared/sample/schema.ts';
import { progressOf, type SampleStand, sampleStandOf } from '../../shared/sample/stand.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { verdictsOn } from '../../shared/trajectory/verification/verdicts.ts';
import { draw, populationHash, unitText } from './draw.ts';
import type { SampleDependencies } from './take.ts';

type Known = ReadonlyMap<string, Trajectory>;

const trajectoriesIn = async (
  { trajectoriesOf }: SampleDependencies,
  { drawn }: Pick<Sample, 'drawn'>,
): Promise<Known> => {
  const ids = new Set(drawn.map(({ trajectoryId }) => trajectoryId));
  return new Map((await trajectoriesOf([...ids])).map((trajectory) => [trajectory.id, trajectory]));
};

/** What cannot be read waits: it is never taken for judged. */
const standOf = (known: Known, { trajectoryId, companyId }: SampleUnit, today: IsoDate): SampleStand => {
  const trajectory = known.get(trajectoryId);
  return trajectory ? sampleStandOf(trajectory, companyId, today) : 'waiting';
};

const inShort = ({ drawn, by: _, requestKey: __, ...sample }: Sample): SampleInShort => ({
  ...sample,
  drawn: drawn.length,
});

/** A page of the samples, the latest first. How far the agency is with one is counted when it is opened. */
export const listSamples =
  ({ repository }: Pick<SampleDependencies, 'repository'>) =>
  async ({ before }: { readonly before?: SampleNumber | undefined }): Promise<SampleList> => {
    const [found, [latest]] = await Promise.all([
      repository.latest(SAMPLES_PER_PAGE + 1, before),
      before === undefined ? [] : repository.latest(1),
    ]);
    const page = found.slice(0, SAMPLES_PER_PAGE);
    const last = found.length > page.length ? page.at(-1)?.number : undefined;
    return {
      samples: page.map(inShort),
      // Numbers have no gaps.
      total: (latest ?? page.at(0))?.number ?? 0,
      ...(last === undefined ? {} : { before: last }),
    };
  };

const companyLine = (unit: SampleUnit, known: Known, companies: readonly Company[], today: IsoDate): SampledCompany => {
  const trajectory = known.get(unit.trajectoryId);
  const company = companies.find(({ id }) => id === unit.companyId);
  const verdict = trajectory && verdictsOn(trajectory, unit.companyId, today).at(-1);
  return {
    ...unit,
    title: trajectory?.title ?? unit.trajectoryId,
    name: company?.name ?? unit.companyId,
    ...(company ? { enterpriseNumber: company.enterpriseNumber } : {}),
    stand: standOf(known, unit, today),
    ...(verdict ? { judgedOn: verdict.on } : {}),
    ...(verdict?.reason === undefined ? {} : { reason: verdict.reason }),
  };
};

const isReproduced = (sample: Sample, population: readonly SampleUnit[]): boolean =>
  populationHash(population) === sample.population.sha256 &&
  draw(population, sample.seed, sample.drawn.length).map(unitText).join() === sample.drawn.map(unitText).join();

/** A sample with what was drawn, in the order of the draw, and how far the agency is with each. */
export const viewSample =
  (dependencies: SampleDependencies) =>
  async (number: SampleNumber): Promise<SampleView | undefined> => {
    const { repository, companiesOf, system } = dependencies;
    const [sample, population] = await Promise.all([repository.sample(number), repository.population(number)]);
    if (!sample) return undefined;
    const ids = new Set(sample.drawn.map(({ companyId }) => companyId));
    const [known, companies] = await Promise.all([trajectoriesIn(dependencies, sample), companiesOf([...ids])]);
    const today = dayOf(system.now());
    return {
      ...inShort(sample),
      progress: progressOf(sample.drawn.map((unit) => standOf(known, unit, today))),
      companies: sample.drawn.map((unit) => companyLine(unit, known, companies, today)),
      reproduced: isReproduced(sample, population),
    };
  };
