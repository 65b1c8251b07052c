import { setCompanyStatus } from '../../../functions/company/archive.ts';
import { changeCompany } from '../../../functions/company/change.ts';
import { registerCompany } from '../../../functions/company/register.ts';
import type { CompanyInput } from '../../../shared/company/schema.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { TrajectoryCompany } from '../../../shared/trajectory/schema.ts';
import type { Episode } from './agenda.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Draft } from './draft.ts';
import { inventedCompany, settingIn } from './invented-company.ts';
import { playEngagements } from './play-engagements.ts';
import { playIntakes } from './play-intakes.ts';
import { playScans } from './play-scans.ts';
import { type Coach, playTrajectory } from './play-trajectory.ts';
import { playVisits } from './play-visits.ts';
import type { Profile } from './profiles.ts';
import { writeScript } from './script.ts';
import type { Sector } from './sectors.ts';
import { createStage, type Stage, told } from './stage.ts';

/** Who plays, for whom, and until when. */
export type Troupe = { readonly profile: Profile; readonly coaches: readonly Coach[]; readonly until: Instant };

/** An episode with the serial number of its first company; the others follow. */
export type Numbered = { readonly episode: Episode; readonly serial: number };

export const companiesIn = ({ companies, oneMoreWithoutEvidence }: Episode): number =>
  companies + (oneMoreWithoutEvidence ? 1 : 0);

/** One episode while it is played. */
type Scene = Numbered & {
  readonly troupe: Troupe;
  readonly seed: string;
  readonly chance: Chance;
  readonly stage: Stage;
  readonly coach: Coach;
};

type Registered = { readonly input: CompanyInput; readonly part: TrajectoryCompany };

/** Registers a company, and gives it as it will take part: with its first establishment as the work floor. */
const register = async ({ stage, coach }: Scene, input: CompanyInput): Promise<Registered> => {
  const companyId = await told(registerCompany(stage.company)(coach.author, input));
  const establishments = input.establishments.slice(0, 1).map(({ number }) => number);
  return { input, part: { companyId, establishments } };
};

const HEADCOUNT_NEAR_THE_LIMIT = 236;

/** Half of the companies of which nobody knew the size say it by the time of the plan. */
const tellSizes = async (scene: Scene, registered: readonly Registered[]): Promise<void> => {
  const { seed, troupe, stage, coach, chance, episode } = scene;
  const { clock, company } = createStage(`${seed}/size`, troupe.until, stage.draft);
  for (const { input, part } of registered.filter((one) => one.input.sme === 'unknown')) {
    if (chance.oneIn(2) || !clock.reach(episode.course.plan)) continue;
    const known: CompanyInput = { ...input, sme: 'yes', headcount: HEADCOUNT_NEAR_THE_LIMIT };
    await told(changeCompany(company)(coach.author, { id: part.companyId, expectedVersion: 1 }, known));
  }
};

const REASON_TO_ARCHIVE = 'Overgenomen door een andere onderneming; er is geen eigen werkvloer meer.';

const archive = async ({ stage, coach, episode }: Scene, companies: readonly TrajectoryCompany[]): Promise<void> => {
  if (!stage.clock.reach(episode.course.completed)) return;
  const request = { expectedVersion: 1, status: 'archived', reason: REASON_TO_ARCHIVE } as const;
  for (const { companyId: id } of companies)
    await told(setCompanyStatus(stage.company)(coach.author, { id, ...request }));
};

const fileNumber = ({ troupe, serial }: Scene): string =>
  `dossier ${troupe.profile.partnershipId.slice(0, 3).toUpperCase()}-${String(serial + 1).padStart(4, '0')}`;

const playTrajectories = async (
  scene: Scene,
  companies: readonly TrajectoryCompany[],
  sector: Sector,
): Promise<void> => {
  const { episode, troupe, stage, coach, chance, seed } = scene;
  const { course, followUp, ending, stop, oneMoreWithoutEvidence } = episode;
  const { verified } = troupe.profile;
  const withoutEvidence = oneMoreWithoutEvidence ? companies.at(-1)?.companyId : undefined;
  const awarenessOnly = ending === 'awarenessOnly';
  const file = fileNumber(scene);
  const script = writeScript({ sector, companies, withoutEvidence, awarenessOnly, file }, chance);
  await playTrajectory(stage, { script, course, ending, stop, coach, verified }, chance);
  if (!followUp) return;
  const next = writeScript({ sector, companies, withoutEvidence, awarenessOnly, file: `${file}-2` }, chance);
  const beside = createStage(`${seed}/follow-up`, troupe.until, stage.draft);
  await playTrajectory(beside, { script: next, course: followUp, ending, stop, coach, verified }, chance);
};

/** Plays one episode until the present. The draft holds all that came of it: nothing, when it has not begun yet. */
export const playEpisode = async (troupe: Troupe, { episode, serial }: Numbered): Promise<Draft> => {
  const seed = `${troupe.profile.partnershipId}/company/${serial}`;
  const chance = chanceOf(seed);
  const setting = settingIn(troupe.profile, chance);
  const stage = createStage(seed, troupe.until);
  const scene: Scene = { troupe, episode, serial, seed, chance, stage, coach: chance.pick(troupe.coaches) };
  if (!stage.clock.reach(episode.course.begin)) return stage.draft;
  const registered: Registered[] = [];
  for (let next = serial; next < serial + companiesIn(episode); next += 1)
    registered.push(await register(scene, inventedCompany({ ...setting, serial: next }, episode.course.begin, chance)));
  await tellSizes(scene, registered);
  const companies = registered.map(({ part }) => part);
  if (episode.ending === 'archived') await archive(scene, companies);
  else if (episode.ending !== 'none') await playTrajectories(scene, companies, setting.sector);
  const telling = { coach: scene.coach, seed, until: troupe.until };
  await playIntakes(stage, { ...telling, sector: setting.sector });
  await playEngagements(stage, { ...telling, partnershipId: troupe.profile.partnershipId });
  await playVisits(stage, scene.coach, seed, troupe.until);
  await playScans(stage, scene.coach, seed, troupe.until);
  return stage.draft;
};
