import type { Plot } from './plot.ts';

/** Questions about staying. */
export const RETENTION_PLOTS: readonly Plot[] = [
  {
    titles: ['Taken herverdeeld {floor}', 'Werk op maat van {jobs}'],
    themes: ['work-organisation', 'workable-work', 'workstation-adjustment'],
    dimension: 'retention',
    alsoDimension: 'inflow',
    targetGroups: ['disability', 'health-problems', 'low-educated'],
    adaptations: [
      {
        title: 'Lichte en terugkerende taken gebundeld tot een volwaardige functie',
        intervention: 'task-carving',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Nieuwe functiebeschrijving en taakverdeling' },
      },
      {
        title: 'Elk team tekent twee keer per jaar zijn eigen taken uit',
        intervention: 'job-design',
        level: 'workFloor',
        proof: { kind: 'visitReport', reference: 'Verslag van de werksessie jobdesign' },
      },
    ],
    measures: [
      {
        title: 'Aangepaste werkpost voor wie dat nodig heeft',
        intervention: 'individual-adjustment',
        level: 'workFloor',
      },
    ],
  },
  {
    titles: ['Uurroosters die te combineren zijn {floor}', 'Zelf roosteren {floor}'],
    themes: ['workable-work', 'work-organisation', 'employee-pooling'],
    dimension: 'retention',
    targetGroups: ['informal-carers', 'labour-market-returners'],
    adaptations: [
      {
        title: 'Uurrooster met vaste vrije dagen en late starts',
        intervention: 'adapted-timetables',
        level: 'workOrganisation',
        proof: { kind: 'schedule', reference: 'Uurrooster in gebruik, drie opeenvolgende maanden' },
      },
      {
        title: 'Teams plannen zelf, met een teamcoach in plaats van een planner',
        intervention: 'self-steering-teams',
        level: 'workOrganisation',
        proof: { kind: 'companyConfirmation', reference: 'Bevestiging van de onderneming: teams plannen zelf' },
      },
    ],
    measures: [
      { title: 'Nazorg na zes maanden', intervention: 'aftercare', level: 'workFloor' },
      {
        title: 'Direct leidinggevenden mee aan tafel bij het roosteren',
        intervention: 'line-manager-involvement',
        level: 'workFloor',
      },
    ],
  },
  {
    titles: ['Stap voor stap terug aan het werk {floor}', 'Een re-integratiebeleid dat werkt {floor}'],
    themes: ['re-integration', 'personnel-policy', 'workable-work'],
    dimension: 'retention',
    targetGroups: ['health-problems', 'aged-55-plus'],
    adaptations: [
      {
        title: 'Re-integratiebeleid met vast aanspreekpunt en overleg met de arbeidsarts',
        intervention: 're-integration-policy',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Re-integratiebeleid, goedgekeurd door het comité' },
      },
      {
        title: 'Progressieve werkhervatting als vaste mogelijkheid {floor}',
        intervention: 'progressive-employment',
        level: 'workFloor',
        proof: { kind: 'schedule', reference: 'Opbouwschema voor werkhervatting' },
      },
    ],
    measures: [
      { title: 'Nazorggesprek na elke werkhervatting', intervention: 'aftercare', level: 'workFloor' },
      {
        title: 'Hulpmiddelen en aangepaste uren op vraag',
        intervention: 'individual-adjustment',
        level: 'workFloor',
      },
    ],
  },
  {
    titles: ['Minder afwezigheid {floor}', 'Verzuim samen aanpakken {floor}'],
    themes: ['workable-work', 'personnel-policy'],
    dimension: 'retention',
    targetGroups: ['health-problems', 'aged-55-plus', 'informal-carers'],
    adaptations: [
      {
        title: 'Werkgroep verzuim van {jobs} en directie, met eigen budget',
        intervention: 'absence-working-group',
        level: 'workOrganisation',
        proof: { kind: 'visitReport', reference: 'Verslag van de werkgroep verzuim' },
      },
      {
        title: 'Elke week een uur vrijgehouden om het werk te bespreken',
        intervention: 'protected-reflection-time',
        level: 'workFloor',
        proof: { kind: 'schedule', reference: 'Planning met vrijgehouden reflectietijd' },
      },
    ],
    measures: [
      {
        title: 'Leidinggevenden voeren het verzuimgesprek',
        intervention: 'line-manager-involvement',
        level: 'workFloor',
      },
    ],
  },
];
