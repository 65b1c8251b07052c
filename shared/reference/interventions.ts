import { codesOf, type Label } from './label.ts';
import type { ResultDimension } from './result-dimensions.ts';

export const INTERVENTION_PHASES = {
  inflow: { nl: 'instroom', en: 'inflow' },
  onboarding: { nl: 'onthaal', en: 'onboarding' },
  'daily-work': { nl: 'dagelijks werk', en: 'daily work' },
  retention: { nl: 'retentie', en: 'retention' },
  growth: { nl: 'groei', en: 'growth' },
  'whole-organisation': { nl: 'hele organisatie', en: 'whole organisation' },
} as const satisfies Record<string, Label>;

export type InterventionPhase = keyof typeof INTERVENTION_PHASES;
export const INTERVENTION_PHASE_CODES = codesOf(INTERVENTION_PHASES);

/** `structural` counts once implemented; an `instrument` (or individual measure) helps, but never counts alone. */
export type InterventionKind = 'structural' | 'instrument';

/** `phase` and `dimension` are null where the code alone does not say: the user is asked. */
export type Intervention = Label & {
  readonly kind: InterventionKind;
  readonly phase: InterventionPhase | null;
  readonly dimension: ResultDimension | null;
};

/** Makes rows of one phase and dimension, so that each row of the catalogue reads as a row. */
function rowsOf<P extends InterventionPhase | null, D extends ResultDimension | null>(phase: P, dimension: D) {
  const row =
    <K extends InterventionKind>(kind: K) =>
    (nl: string, en: string) => ({ nl, en, kind, phase, dimension });
  return { structural: row('structural'), instrument: row('instrument') };
}

// The catalogue gives phase and kind; the result dimension is our reading, a proposal that the form may overrule.
const inflow = rowsOf('inflow', 'inflow');
const onboarding = rowsOf('onboarding', 'inclusion');
const onboardingGrowth = rowsOf('onboarding', 'growth');
const dailyWork = rowsOf('daily-work', 'inclusion');
const retention = rowsOf('retention', 'retention');
const growth = rowsOf('growth', 'growth');
const whole = rowsOf('whole-organisation', 'inclusion');
const unsaid = rowsOf(null, null);

export const INTERVENTIONS = {
  'open-hiring': inflow.structural('open hiring', 'open hiring'),
  'lower-selection-requirements': inflow.structural(
    'selectievereisten verlagen of schrappen',
    'lowering or dropping selection requirements',
  ),
  'competence-based-vacancies': inflow.structural(
    'competentiegerichte vacatures als beleid',
    'competence-based vacancies as policy',
  ),
  'diploma-review': inflow.structural('diplomavereisten herbekijken', 'review of diploma requirements'),
  'rewritten-vacancies': inflow.instrument(
    'herschreven of meertalige vacatures',
    'rewritten or multilingual vacancies',
  ),
  'other-recruitment-channels': inflow.instrument('andere wervingskanalen', 'other recruitment channels'),
  'employee-ambassadors': inflow.instrument('medewerkers als ambassadeurs', 'employees as ambassadors'),
  'school-traineeships': inflow.instrument('schoolstages, duaal leren', 'school traineeships, dual learning'),
  'employer-branding': inflow.instrument('employer branding', 'employer branding'),
  'adapted-application-procedure': inflow.instrument(
    'aangepaste sollicitatieprocedure',
    'adapted application procedure',
  ),

  'newcomer-feedback-loop': onboarding.structural('feedbacklus met nieuwkomers', 'newcomer feedback loop'),
  'onboarding-at-own-pace': onboarding.structural(
    'onthaal op maat van eigen tempo en draagkracht',
    'onboarding built on own pace and capacity',
  ),
  'on-the-job-training': onboardingGrowth.instrument('opleiding op de werkvloer, IBO', 'on-the-job training, IBO'),
  mentor: onboarding.instrument('mentor (meter of peter)', 'mentor'),
  'language-support': onboarding.instrument('taalondersteuning', 'language support'),
  'readable-communication': onboarding.instrument('leesbare communicatiemiddelen', 'readable communication tools'),
  'help-with-private-matters': onboarding.instrument('hulp bij privézaken', 'help with private matters'),

  'customer-discrimination-policy': dailyWork.structural(
    'beleid rond discriminatie door klanten',
    'policy on discrimination by customers',
  ),
  'mixed-teams': dailyWork.structural('gemengde teams tegen clustering', 'mixed teams against clustering'),
  'root-cause-analysis': dailyWork.structural(
    'oorzakenanalyse met HR en teamleiders',
    'root-cause analysis with HR and team leaders',
  ),
  'early-tension-signals': dailyWork.structural('vroege signalen van spanning opvangen', 'early tension signals'),
  'shop-floor-solutions': dailyWork.structural(
    'oplossingen van de werkvloer opnemen in het beleid',
    'shop-floor solutions taken into policy',
  ),
  'difficult-conversation-training': dailyWork.instrument(
    'opleiding moeilijke gesprekken',
    'difficult-conversation training',
  ),
  'line-manager-involvement': dailyWork.instrument(
    'betrokkenheid van de directe leidinggevende',
    'involvement of the line manager',
  ),
  'interculturality-training': dailyWork.instrument('opleiding interculturaliteit', 'interculturality training'),

  'job-design': retention.structural('jobdesign en jobcrafting', 'job design and job crafting'),
  'task-carving': retention.structural('taken herverdelen (task carving)', 'task carving'),
  'roles-instead-of-functions': retention.structural('rollen in plaats van functies', 'roles instead of functions'),
  'self-steering-teams': retention.structural('zelfsturende teams', 'self-steering teams'),
  'progressive-employment': retention.structural('progressieve tewerkstelling', 'progressive employment'),
  'adapted-timetables': retention.structural('aangepaste uurroosters', 'adapted timetables'),
  're-integration-policy': retention.structural('re-integratiebeleid', 're-integration policy'),
  'absence-working-group': retention.structural('werkgroep verzuim', 'absence working group'),
  aftercare: retention.instrument('nazorg', 'aftercare'),
  'individual-adjustment': retention.instrument('individuele aanpassing', 'individual adjustment'),

  'talent-management': growth.structural('talentmanagement', 'talent management'),
  'promotion-bias-review': growth.structural('doorlichting van vooroordelen bij promotie', 'bias review of promotion'),
  'evaluated-training-plan': growth.structural('opleidingsplan met evaluatie', 'training plan with evaluation'),
  'protected-reflection-time': growth.structural('vrijgehouden tijd voor reflectie', 'protected reflection time'),
  'individual-training': growth.instrument('individuele opleiding', 'individual training'),
  'life-skills': growth.instrument('levensvaardigheden', 'life skills'),

  'inclusive-process-design': whole.structural('inclusief ontwerp van processen', 'inclusive design of processes'),
  'inclusive-leadership': whole.structural('inclusief leiderschap als principe', 'inclusive leadership as principle'),
  'yearly-inclusion-measurement': whole.structural('jaarlijkse meting van inclusie', 'yearly inclusion measurement'),
  'employee-representatives': whole.structural(
    'betrokkenheid van de werknemersvertegenwoordiging',
    'involvement of employee representatives',
  ),
  'experience-experts': whole.structural(
    'structurele plaats voor ervaringsdeskundigen',
    'structural place for experience experts',
  ),
  'diversity-plan-on-paper': whole.instrument('diversiteitsplan op papier', 'diversity plan on paper'),
  'awareness-session': whole.instrument('sensibiliseringssessie', 'awareness session'),

  'other-structural': unsaid.structural('andere structurele aanpassing', 'other structural adaptation'),
  // A plain "other" promises nothing, so it counts for nothing: who means a structural one says so.
  other: unsaid.instrument('andere maatregel', 'other measure'),
} as const satisfies Record<string, Intervention>;

export type InterventionCode = keyof typeof INTERVENTIONS;
export const INTERVENTION_CODES = codesOf(INTERVENTIONS);
