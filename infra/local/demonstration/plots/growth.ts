import type { Plot } from './plot.ts';

/** Questions about skills and chances, and about the organisation as a whole. */
export const GROWTH_PLOTS: readonly Plot[] = [
  {
    titles: ['Rollen in plaats van functies {floor}', 'Doorgroeien {floor} zonder van job te wisselen'],
    themes: ['career-policy', 'job-rotation', 'work-organisation'],
    dimension: 'growth',
    alsoDimension: 'retention',
    targetGroups: ['low-educated', 'aged-55-plus'],
    adaptations: [
      {
        title: 'Rollen die {jobs} kunnen opnemen en weer loslaten',
        intervention: 'roles-instead-of-functions',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Rollenboek, eerste volledige versie' },
      },
      {
        title: 'Talenten jaarlijks in kaart, met een stap voor ieder',
        intervention: 'talent-management',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Talentenkaart en afspraken per team' },
      },
    ],
    measures: [
      { title: 'Opleiding op vraag van de medewerker', intervention: 'individual-training', level: 'workFloor' },
    ],
  },
  {
    titles: ['Eerlijke kansen bij promotie {floor}', 'Talent zien {floor}'],
    themes: ['career-policy', 'diversity', 'competences'],
    dimension: 'growth',
    targetGroups: ['migration-background', 'disability'],
    adaptations: [
      {
        title: 'Promoties doorgelicht en voortaan beslist met vaste criteria',
        intervention: 'promotion-bias-review',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Criteria en werkwijze voor interne promotie' },
      },
      {
        title: 'Opleidingsplan per team, met evaluatie aan het einde van het jaar',
        intervention: 'evaluated-training-plan',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Opleidingsplan en evaluatie' },
      },
    ],
    measures: [
      { title: 'Sterker in levensvaardigheden', intervention: 'life-skills', level: 'workFloor' },
      { title: 'Vakopleiding voor {jobs}', intervention: 'individual-training', level: 'workFloor' },
    ],
  },
  {
    titles: ['Inclusief leidinggeven {floor}', 'Leiderschap waar iedereen bij hoort {floor}'],
    themes: ['inclusion-and-non-discrimination', 'personnel-policy', 'innovation'],
    dimension: 'inclusion',
    alsoDimension: 'growth',
    targetGroups: ['migration-background', 'disability', 'aged-55-plus'],
    adaptations: [
      {
        title: 'Inclusief leiderschap als vast deel van elk functioneringsgesprek',
        intervention: 'inclusive-leadership',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Leidraad functioneringsgesprek leidinggevenden' },
      },
      {
        title: 'Jaarlijkse meting van inclusie, besproken in elk team',
        intervention: 'yearly-inclusion-measurement',
        level: 'workOrganisation',
        proof: { kind: 'other', reference: 'Resultaten van de eerste meting en plan van aanpak' },
      },
    ],
    measures: [
      { title: 'Diversiteitsplan opgemaakt', intervention: 'diversity-plan-on-paper', level: 'workOrganisation' },
      { title: 'Infosessie over inclusie', intervention: 'awareness-session', level: 'workOrganisation' },
    ],
  },
  {
    titles: ['Meepraten en meebeslissen {floor}', 'Ervaring als kennis {floor}'],
    themes: ['work-organisation', 'inclusion-and-non-discrimination', 'other'],
    dimension: 'inclusion',
    targetGroups: ['health-problems', 'disability', 'other'],
    adaptations: [
      {
        title: 'Inclusie vast op de agenda van het overleg met de werknemers',
        intervention: 'employee-representatives',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Overlegreglement met vast agendapunt' },
      },
      {
        title: 'Ervaringsdeskundigen denken mee bij elke verandering {floor}',
        intervention: 'experience-experts',
        level: 'workOrganisation',
        proof: {
          kind: 'companyConfirmation',
          reference: 'Bevestiging van de onderneming: vaste plaats in het overleg',
        },
      },
    ],
    measures: [
      { title: 'Toonmoment voor alle collega’s', intervention: 'awareness-session', level: 'workOrganisation' },
    ],
  },
  {
    titles: ['Werkposten voor iedereen {floor}', 'Minder tillen, langer werken {floor}'],
    themes: ['workstation-adjustment', 'workable-work', 'innovation'],
    dimension: 'retention',
    alsoDimension: 'inclusion',
    targetGroups: ['disability', 'health-problems', 'aged-55-plus'],
    adaptations: [
      {
        title: 'Tilhulpen en verstelbare tafels op elke werkpost',
        intervention: 'other-structural',
        level: 'workFloor',
        proof: { kind: 'photo', reference: 'Werkposten voor en na de aanpassing' },
      },
    ],
    measures: [{ title: 'Proefopstelling met een uitleendienst', intervention: 'other', level: 'workFloor' }],
  },
];
