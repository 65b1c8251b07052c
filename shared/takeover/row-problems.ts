import { error, notice, type Problem } from './problem.ts';

/** What can be wrong between rows, by the rules of every day, and with what is here already. */
export const ROW_PROBLEMS = {
  // Between rows
  listedTwice: error('Dit staat al eerder, op rij {first}.', 'This stands earlier, in row {first}.'),
  unknownReference: error('“{value}” staat niet op het blad {sheet}.', '“{value}” is not on the sheet {sheet}.'),
  waitsForRow: error(
    '{count} rij(en) hier wachten op {sheet} rij {row}: los eerst op wat daar staat ({rows}).',
    '{count} row(s) here wait for {sheet} row {row}: first solve what is said there ({rows}).',
  ),
  establishmentRequired: error(
    'Deze onderneming heeft geen rij op het blad Vestigingen.',
    'This company has no row on the sheet Establishments.',
  ),
  tooManyEstablishments: error(
    'Hoogstens {maximum} vestigingen per onderneming. Voeg de andere later toe.',
    'At most {maximum} establishments for a company. Add the others later.',
  ),
  notInTrajectory: error(
    'Deze onderneming neemt niet deel aan dit traject.',
    'This company does not take part in this trajectory.',
  ),
  notOfThisCompany: error(
    'Vestiging {value} hoort niet bij de ondernemingen van dit traject.',
    'Establishment {value} does not belong to the companies of this trajectory.',
  ),
  workFloorMissing: error(
    'Van {value} is er geen vestiging in dit traject.',
    'There is no establishment of {value} in this trajectory.',
  ),
  tooMany: error('Het zijn er meer dan {maximum}.', 'There are more than {maximum}.'),
  tooMuchText: error(
    'Dit traject heeft te veel tekst om als één geheel te bewaren.',
    'This trajectory has too much text to keep as one record.',
  ),
  // Rules of a company
  noWorkFloorInFlanders: error(
    'Geen enkele vestiging ligt in het Vlaamse Gewest.',
    'No establishment lies in the Flemish Region.',
  ),
  municipalityAmbiguous: error(
    'Deze postcode ligt in twee gemeenten: vul de NIS-code in.',
    'This postal code lies in two municipalities: fill in the NIS code.',
  ),
  municipalityElsewhere: error(
    'Deze gemeente heeft een andere postcode.',
    'This municipality has another postal code.',
  ),
  // Rules of a trajectory
  codeClosed: error(
    '“{valueNl}” is gesloten sinds {since}. Kies iets anders uit de lijst.',
    '“{valueEn}” is closed since {since}. Choose something else from the list.',
  ),
  codeReplaced: error(
    '“{valueNl}” is gesloten sinds {since}. Kies “{nl}”.',
    '“{valueEn}” is closed since {since}. Choose “{en}”.',
  ),
  codeNotYet: error('“{valueNl}” kan pas gekozen worden vanaf {from}.', '“{valueEn}” can be chosen from {from} on.'),
  phaseMissing: error(
    'Dit traject heeft geen rij op het blad Fasen.',
    'This trajectory has no row on the sheet Phases.',
  ),
  startingPhase: error('Een traject begint met kennismaking of intake.', 'A trajectory starts as a lead or at intake.'),
  phaseOrder: error('Deze fase kan niet volgen op {valueNl}.', 'This phase cannot follow {valueEn}.'),
  extensionFirst: error(
    'Eerst beslist Europa WSE of het partnerschap verlengd wordt.',
    'First Europa WSE decides whether the partnership is extended.',
  ),
  periodNotExtended: error(
    'Het partnerschap is niet verlengd: deze periode heeft geen doel.',
    'The partnership is not extended: this period has no target.',
  ),
  periodSettled: error(
    'Op de bedragen van deze periode rust een eindafrekening die wacht of vaststaat. Europa WSE stuurt ze eerst terug of heropent ze.',
    'A final settlement that waits or stands rests on the amounts of this period. Europa WSE returns or reopens it first.',
  ),
  inFuture: error('Deze dag ligt in de toekomst.', 'This day lies in the future.'),
  tooEarly: error('Deze dag ligt voor het programma.', 'This day lies before the programme.'),
  beforePreviousPhase: error('Deze dag ligt voor de vorige fase.', 'This day lies before the phase before it.'),
  beforeTrajectory: error(
    'Deze dag ligt voor het begin van het traject.',
    'This day lies before the start of the trajectory.',
  ),
  themeRequired: error('Vanaf het plan is minstens één thema nodig.', 'From the plan on at least one theme is needed.'),
  resultDimensionRequired: error(
    'Vanaf het plan is minstens één resultaat nodig.',
    'From the plan on at least one result is needed.',
  ),
  actionRequired: error(
    'Vanaf het plan is minstens één aanpassing nodig.',
    'From the plan on at least one adaptation is needed.',
  ),
  adaptationRequired: error(
    'Een afgerond traject heeft een structurele aanpassing die ingevoerd is.',
    'A completed trajectory has a structural adaptation that was implemented.',
  ),
  evidenceRequired: error(
    'Van de structurele aanpassing ontbreekt het bewijs.',
    'There is no evidence of the structural adaptation.',
  ),
  evidenceIncomplete: error('Bewijs heeft een verwijzing en een dag.', 'Evidence has a reference and a day.'),
  interventionNotStructural: error(
    'Deze ingreep kan geen structurele aanpassing zijn.',
    'This intervention cannot be a structural adaptation.',
  ),
  stopReasonRequired: error('Zeg waarom dit traject gestopt is.', 'Say why this trajectory was stopped.'),
  notStopped: error('Dit traject is niet gestopt.', 'This trajectory was not stopped.'),
  acceptedOnRequired: error(
    'Zeg op welke dag het agentschap ze aanvaardde.',
    'Say on which day the agency accepted it.',
  ),
  notAccepted: error(
    'Er staat een dag, maar niet dat het agentschap ze aanvaardde.',
    'There is a day, but not that the agency accepted it.',
  ),
  acceptedWithoutProof: error(
    'Aanvaard kan alleen wie afgerond is, met een structurele aanpassing en bewijs. Er ontbreekt: {valueNl}.',
    'Accepted can only be what is completed, with a structural adaptation and evidence. Lacking: {valueEn}.',
  ),
  // Targets and amounts
  targetOfPeriodMissing: error(
    'Van deze periode ontbreekt de rij zonder jaar, met de hele doelstelling.',
    'The row without a year, with the whole target of this period, is missing.',
  ),
  subsidyRequired: error(
    'De rij van een hele periode noemt de toegekende subsidie.',
    'The row of a whole period names the granted subsidy.',
  ),
  outsidePeriod: error('Dit jaar ligt niet in de periode.', 'This year does not lie in the period.'),
  stepsMustRise: error('Het aantal daalt tegenover het jaar ervoor.', 'The number falls from the year before.'),
  aboveTarget: error('Dit is meer dan de doelstelling van de periode.', 'This is more than the target of the period.'),
  unknownMember: error('“{value}” is geen lid van het partnerschap.', '“{value}” is no member of the partnership.'),
  // What is there already
  referenceOfAnother: error(
    'Onder deze referentie is eerder iets anders overgenomen ({value}).',
    'Under this reference something else was taken over earlier ({value}).',
  ),
  companyArchived: error(
    'Deze onderneming staat in het archief. Haal ze daar eerst uit.',
    'This company is in the archive. Take it out first.',
  ),
  numberTaken: error(
    'Deze vestiging hoort al bij een andere onderneming van het partnerschap.',
    'This establishment belongs to another company of the partnership already.',
  ),
  thereAlready: notice('Dit is er al en blijft zoals het is.', 'This is there already and stays as it is.'),
} as const satisfies Record<string, Problem>;
