import type { target as targetNl } from '../nl/target.ts';

export const target: typeof targetNl = {
  proposeTarget: 'Propose an amendment',
  proposeTitle: (period) => `Propose an amendment of the target of period ${period}`,
  proposeHint: 'Europa WSE decides. Until then the approved target holds.',
  weight: 'Weight',
  weightHint: 'With more than one target: how much this one weighs in the results funding. Alone it is everything.',
  further: 'Further targets',
  furtherGoal: (name) => `${name}: goal`,
  furtherWeight: (name) => `${name}: weight`,
  furtherHint: 'Leave empty what is no target.',
  measures: {
    inSupportSme: 'SMEs in support',
    adapted: 'companies with a structural adaptation',
    adaptedWithEvidence: 'companies with a proven structural adaptation',
  },
  weighs: (goal, weight) => `${goal} (weight ${weight})`,
};
