/** The five types of the study, from putting out fires to leading the way. They are no marks: E is never "finished". */
export const MATURITY_TYPES = ['A', 'B', 'C', 'D', 'E'] as const;
export type MaturityType = (typeof MATURITY_TYPES)[number];

export const DIMENSIONS = [
  'motive',
  'preparation',
  'approach',
  'anchoring',
  'value',
  'scope',
  'support',
  'outward',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The answer that says nothing: "do not know, or does not fit us". */
export const NO_ANSWER = 'none';

/** The types that the study describes on each dimension. Where it says nothing, a dimension skips that type. */
export const ANCHORS: Readonly<Record<Dimension, readonly MaturityType[]>> = {
  motive: ['A', 'B', 'C', 'E'],
  preparation: ['A', 'B', 'C', 'D', 'E'],
  approach: ['A', 'B', 'C', 'D', 'E'],
  anchoring: ['C', 'D', 'E'],
  value: ['A', 'B', 'C'],
  scope: ['A', 'C', 'D', 'E'],
  support: ['A', 'B', 'C', 'D', 'E'],
  outward: ['B', 'D', 'E'],
};

/** Who answers or takes part, by what they do in the company. Never by name. */
export const RESPONDENT_ROLES = ['owner', 'hr', 'lineManager', 'employeeRepresentative'] as const;
export type RespondentRole = (typeof RESPONDENT_ROLES)[number];

export const MOMENTS = ['baseline', 'completion', 'followUp'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Of each condition under which difference becomes learning. */
export const CONDITION_STATES = ['present', 'notYet'] as const;

/** How far the middle half of those who answered alone lies apart, from closest to furthest. */
export const SPREADS = ['close', 'apart', 'wide'] as const;
export type Spread = (typeof SPREADS)[number];
