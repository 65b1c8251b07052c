import type { Plot } from './plot.ts';

/** Questions about being involved and valued, from the first day on. */
export const INCLUSION_PLOTS: readonly Plot[] = [
  {
    titles: ['Een onthaal dat mensen houdt {floor}', 'De eerste drie maanden van nieuwe {jobs}'],
    themes: ['personnel-policy', 'workable-work'],
    dimension: 'inclusion',
    alsoDimension: 'retention',
    targetGroups: ['newcomers', 'long-term-jobseekers', 'labour-market-returners'],
    adaptations: [
      {
        title: 'Vast gesprek na een week, een maand en drie maanden, met opvolging',
        intervention: 'newcomer-feedback-loop',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Draaiboek onthaalgesprekken' },
      },
      {
        title: 'Onthaal met stappen die iemand zelf mag doseren',
        intervention: 'onboarding-at-own-pace',
        level: 'workFloor',
        proof: { kind: 'companyConfirmation', reference: 'Bevestiging van de onderneming: onthaal in gebruik' },
      },
    ],
    measures: [
      { title: 'Meter of peter voor elke nieuwe collega', intervention: 'mentor', level: 'workFloor' },
      { title: 'Inwerken naast een ervaren collega (IBO)', intervention: 'on-the-job-training', level: 'workFloor' },
    ],
  },
  {
    titles: ['Nederlands groeit mee {floor}', 'Begrijpen en begrepen worden {floor}'],
    themes: ['language-policy', 'inclusion-and-non-discrimination', 'work-organisation'],
    dimension: 'inclusion',
    alsoDimension: 'inflow',
    targetGroups: ['language-difficulties', 'newcomers', 'migration-background'],
    adaptations: [
      {
        title: 'Werkinstructies met beeld op elke werkpost',
        intervention: 'inclusive-process-design',
        level: 'workFloor',
        proof: { kind: 'photo', reference: 'Beeldinstructies aan de werkposten' },
      },
      {
        title: 'Oplossingen van de ploegen vast opgenomen in het taalbeleid',
        intervention: 'shop-floor-solutions',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Taalbeleid, versie na overleg met de ploegen' },
      },
    ],
    measures: [
      { title: 'Nederlands op de werkvloer, wekelijks', intervention: 'language-support', level: 'workFloor' },
      {
        title: 'Veiligheidsfiches en planning in leesbare taal',
        intervention: 'readable-communication',
        level: 'workFloor',
      },
    ],
  },
  {
    titles: ['Samen sterk tegen kwetsende reacties {floor}', 'Omgaan met discriminatie door klanten {floor}'],
    themes: ['inclusion-and-non-discrimination', 'diversity'],
    dimension: 'inclusion',
    targetGroups: ['migration-background', 'disability'],
    adaptations: [
      {
        title: 'Afspraken met klanten, en rugdekking voor wie ze toepast',
        intervention: 'customer-discrimination-policy',
        level: 'workOrganisation',
        proof: { kind: 'policyText', reference: 'Gedragscode voor klanten en bezoekers' },
      },
      {
        title: 'Vast moment in elk teamoverleg om spanning vroeg te zien',
        intervention: 'early-tension-signals',
        level: 'workFloor',
        proof: { kind: 'visitReport', reference: 'Verslag van het bezoek aan drie teamoverleggen' },
      },
    ],
    measures: [
      {
        title: 'Leidinggevenden oefenen moeilijke gesprekken',
        intervention: 'difficult-conversation-training',
        level: 'workFloor',
      },
      { title: 'Opleiding interculturaliteit', intervention: 'interculturality-training', level: 'workOrganisation' },
    ],
  },
  {
    titles: ['Ploegen die elkaar verstaan {floor}', 'Gemengde teams {floor}'],
    themes: ['diversity', 'work-organisation', 'job-rotation'],
    dimension: 'inclusion',
    targetGroups: ['migration-background', 'newcomers', 'aged-55-plus'],
    adaptations: [
      {
        title: 'Ploegen samengesteld over afdelingen en talen heen',
        intervention: 'mixed-teams',
        level: 'workOrganisation',
        proof: { kind: 'schedule', reference: 'Ploegenindeling na de herschikking' },
      },
      {
        title: 'Oorzaken van verloop elk kwartaal besproken met HR en teamleiders',
        intervention: 'root-cause-analysis',
        level: 'workOrganisation',
        proof: { kind: 'document', reference: 'Oorzakenanalyse en actielijst' },
      },
    ],
    measures: [
      {
        title: 'Teamleiders trekken de verandering mee',
        intervention: 'line-manager-involvement',
        level: 'workFloor',
      },
      {
        title: 'Wegwijzer voor huisvesting, papieren en kinderopvang',
        intervention: 'help-with-private-matters',
        level: 'workOrganisation',
      },
    ],
  },
];
