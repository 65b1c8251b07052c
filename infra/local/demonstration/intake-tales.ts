import type { IntakeContent } from '../../../shared/intake/schema.ts';
import { INSTRUMENT_USES } from '../../../shared/intake/words.ts';
import type { BARRIERS } from '../../../shared/reference/barriers.ts';
import { DIVERSITY_PARADIGM_CODES } from '../../../shared/reference/diversity-paradigms.ts';
import { HR_CAPACITY_CODES } from '../../../shared/reference/hr-capacities.ts';
import type { InstrumentCode } from '../../../shared/reference/instruments.ts';
import type { MOTIVES } from '../../../shared/reference/motives.ts';
import type { PRECONDITIONS } from '../../../shared/reference/preconditions.ts';
import type { ResultDimension } from '../../../shared/reference/result-dimensions.ts';
import type { Chance } from './chance.ts';
import type { Sector } from './sectors.ts';

/** What a company may tell at the start, the likeliest first. */
type Tale = {
  readonly motives: readonly (keyof typeof MOTIVES)[];
  readonly barriers: readonly (keyof typeof BARRIERS)[];
  readonly preconditions: readonly (keyof typeof PRECONDITIONS)[];
  readonly instruments: readonly InstrumentCode[];
};

/** By the result that the trajectory aims at first. */
const TALES: Readonly<Record<ResultDimension, Tale>> = {
  inflow: {
    motives: ['hard-to-fill-vacancies', 'failed-selections', 'equal-opportunity', 'own-vision'],
    barriers: ['required-diploma', 'selection-practice', 'image-of-the-job', 'transport', 'language'],
    preconditions: ['transport', 'childcare', 'language-course', 'diploma-recognition', 'housing'],
    instruments: [
      'ibo',
      'target-group-reduction',
      'activation-traineeship',
      'dual-learning',
      'ibo-with-language-support',
    ],
  },
  inclusion: {
    motives: ['changed-clientele', 'equal-opportunity', 'own-vision', 'hard-to-fill-vacancies'],
    barriers: ['team-not-prepared', 'language', 'customer-discrimination', 'resistance-or-fatigue'],
    preconditions: ['language-course', 'administration', 'residence-right', 'housing'],
    instruments: ['dutch-on-the-work-floor', 'language-coaching', 'job-coaching', 'sector-fund'],
  },
  growth: {
    motives: ['own-vision', 'equal-opportunity', 'hard-to-fill-vacancies', 'workload-and-absence'],
    barriers: ['blocked-growth', 'line-manager-time-or-skills', 'digital-skills', 'required-diploma'],
    preconditions: ['diploma-recognition', 'language-course', 'childcare'],
    instruments: ['flemish-training-leave', 'sme-portfolio', 'recognised-competences', 'sector-fund', 'career-voucher'],
  },
  retention: {
    motives: ['workload-and-absence', 'hard-to-fill-vacancies', 'own-vision'],
    barriers: ['turnover', 'line-manager-time-or-skills', 'cost-of-longer-run-in', 'resistance-or-fatigue'],
    preconditions: ['health', 'childcare', 'financial-stability', 'transport'],
    instruments: [
      'job-coaching',
      'individual-adapted-work',
      'riziv-trajectory',
      'work-and-care-trajectory',
      'sector-fund',
    ],
  },
};

const OTHER_MOTIVE = 'Een grote klant vraagt hoe wij iedereen gelijke kansen geven.';
const OTHER_BARRIER = 'De ploegen zien elkaar zelden door de uurroosters.';
const MAXIMUM_VACANCIES = 6;

const some = <Code>(codes: readonly Code[], most: number, chance: Chance): Code[] => {
  const [first, ...others] = codes.slice(0, 1 + most);
  return first === undefined ? [] : [first, ...chance.shuffled(others).slice(0, chance.whole(0, most - 1))];
};

/** Every section of an intake, in the order in which one talks about them; no people and no numbers of people. */
export const intakeTale = (dimension: ResultDimension, { jobs }: Sector, chance: Chance): IntakeContent[] => {
  const tale = TALES[dimension];
  const motives = some(tale.motives, 2, chance);
  const [otherMotive, otherBarrier] = [chance.oneIn(10), chance.oneIn(10)];
  const isHiring = motives.includes('hard-to-fill-vacancies');
  return [
    {
      section: 'question',
      motives: [...motives, ...(otherMotive ? (['other'] as const) : [])],
      ...(otherMotive ? { otherMotive: OTHER_MOTIVE } : {}),
      vacancies: isHiring ? chance.whole(1, MAXIMUM_VACANCIES) : 0,
      functions: isHiring ? [jobs, ...(chance.oneIn(4) ? ['teamleiders'] : [])] : [],
    },
    { section: 'preconditions', preconditions: some(tale.preconditions, 3, chance) },
    {
      section: 'context',
      paradigm: chance.pick(DIVERSITY_PARADIGM_CODES),
      hrCapacity: chance.pick(HR_CAPACITY_CODES),
      barriers: [...some(tale.barriers, 3, chance), ...(otherBarrier ? (['other'] as const) : [])],
      ...(otherBarrier ? { otherBarrier: OTHER_BARRIER } : {}),
    },
    {
      section: 'instruments',
      instruments: some(tale.instruments, 4, chance).map((instrument) => ({
        instrument,
        use: chance.pick(INSTRUMENT_USES),
      })),
    },
  ];
};
