/** What an approved target says beyond a number of companies, and how its amendment is proposed. */
export const target = {
  proposeTarget: 'Wijziging voorstellen',
  proposeTitle: (period: number) => `Wijziging van het streefcijfer van periode ${period} voorstellen`,
  proposeHint: 'Europa WSE beslist. Tot dan blijft het goedgekeurde streefcijfer gelden.',
  weight: 'Gewicht',
  weightHint: 'Met meer dan één doel: hoe zwaar dit doel weegt in de resultaatsfinanciering. Alleen weegt het alles.',
  further: 'Bijkomende doelen',
  furtherGoal: (name: string) => `${name}: doel`,
  furtherWeight: (name: string) => `${name}: gewicht`,
  furtherHint: 'Laat leeg wat geen doel is.',
  measures: {
    inSupportSme: 'kmo’s in ondersteuning',
    adapted: 'ondernemingen met een structurele aanpassing',
    adaptedWithEvidence: 'ondernemingen met een bewezen structurele aanpassing',
  },
  weighs: (goal: string, weight: string) => `${goal} (gewicht ${weight})`,
};
