import type { Plot } from './plot.ts';

/** Questions about easier entry. */
export const INFLOW_PLOTS: readonly Plot[] = [
  {
    titles: ['Competentiegericht werven {floor}', 'Vacatures voor {jobs} die meer mensen aanspreken'],
    themes: ['personnel-policy', 'competences', 'diversity'],
    dimension: 'inflow',
    targetGroups: ['low-educated', 'long-term-jobseekers', 'migration-background'],
    adaptations: [
      {
        title: 'Elke vacature voor {jobs} vertrekt van wat iemand moet kunnen',
        intervention: 'competence-based-vacancies',
        level: 'workOrganisation',
        proof: { kind: 'vacancy', reference: 'Vacaturesjabloon op basis van competenties, versie 2' },
      },
      {
        title: 'Diploma-eis geschrapt waar ze niet wettelijk nodig is',
        intervention: 'diploma-review',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Aanwervingsbeleid, hoofdstuk diplomavereisten' },
      },
    ],
    measures: [
      {
        title: 'Lopende vacatures herschreven in klare taal',
        intervention: 'rewritten-vacancies',
        level: 'workOrganisation',
      },
      {
        title: 'Vacatures ook via wijkwerking en taalscholen verspreid',
        intervention: 'other-recruitment-channels',
        level: 'workOrganisation',
      },
    ],
  },
  {
    titles: ['Open hiring voor {jobs}', 'Aanwerven zonder sollicitatiegesprek {floor}'],
    themes: ['personnel-policy', 'inclusion-and-non-discrimination', 'innovation'],
    dimension: 'inflow',
    targetGroups: ['economically-inactive', 'ex-detainees', 'long-term-jobseekers'],
    adaptations: [
      {
        title: 'Wie zich aanmeldt, start in volgorde van de wachtlijst',
        intervention: 'open-hiring',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Werkwijze open hiring, goedgekeurd door de directie' },
      },
      {
        title: 'Selectie beperkt tot wat de veiligheid {floor} vraagt',
        intervention: 'lower-selection-requirements',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Overzicht van de geschrapte selectievereisten' },
      },
    ],
    measures: [
      {
        title: 'Kennismaking {floor} in de plaats van een eerste gesprek',
        intervention: 'adapted-application-procedure',
        level: 'workOrganisation',
      },
      {
        title: 'Film waarin {jobs} zelf tonen wat ze doen',
        intervention: 'employer-branding',
        level: 'workOrganisation',
      },
    ],
  },
  {
    titles: ['Jongeren een eerste plek geven {floor}', 'Leren als toegangspoort {floor}'],
    themes: ['workplace-learning', 'competences', 'recognised-competences'],
    dimension: 'inflow',
    alsoDimension: 'growth',
    targetGroups: ['neet-youth', 'low-educated'],
    adaptations: [
      {
        title: 'Inwerkplan van zes weken, op het tempo van wie begint',
        intervention: 'onboarding-at-own-pace',
        level: 'workFloor',
        proof: { kind: 'document', reference: 'Inwerkplan met stappen en rustmomenten' },
      },
      {
        title: 'Opleidingsplan voor starters, elk halfjaar samen bekeken',
        intervention: 'evaluated-training-plan',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Opleidingsplan met evaluatiemomenten' },
      },
    ],
    measures: [
      {
        title: 'Leerplaatsen voor duaal leren {floor}',
        intervention: 'school-traineeships',
        level: 'workFloor',
      },
      {
        title: 'Jonge {jobs} stellen hun werk voor op school',
        intervention: 'employee-ambassadors',
        level: 'workOrganisation',
      },
    ],
  },
];
