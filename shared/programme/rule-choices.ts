/** What a rule that is a choice may say. One list for the schema that checks it and the form that offers it. */
export const RULE_CHOICES = {
  countingRule: ['supported', 'completed', 'verified'],
  countingUnit: ['enterpriseNumber', 'establishment'],
  periodAttribution: ['completion', 'startOfSupport'],
  settlementHorizon: ['perPeriod', 'wholeProgramme'],
  settlementBase: ['acceptedPublicPart', 'grantedSubsidy', 'acceptedTotalCost'],
  memberCutRule: ['ownShortfall', 'byBudget', 'promotor', 'fixedPercentages'],
  stateAidRegime: ['none', 'deMinimis'],
  monitoringCadence: ['quarterly', 'halfYearly', 'yearly'],
  evaluationScope: ['eachAndTogether', 'each', 'together'],
  overlapDisclosure: ['nameContactPhase', 'nameOnly', 'nothing'],
} as const;
