import type { Label } from '../reference/label.ts';

const error = (nl: string, en: string) => ({ nl, en, blocks: true });
/** Worth knowing, but no reason to hold the file back. */
const notice = (nl: string, en: string) => ({ nl, en, blocks: false });

type Problem = Label & { readonly blocks: boolean };

/** What can be said of a place in the file, in both languages. `{…}` stands for a parameter. */
export const TAKEOVER_PROBLEMS = {
  // The workbook
  sheetMissing: error('Dit blad ontbreekt.', 'This sheet is missing.'),
  sheetUnknown: notice(
    'Dit blad hoort niet bij het sjabloon en is niet gelezen.',
    'This sheet is not of the template and was not read.',
  ),
  columnMissing: error('Deze kolom ontbreekt.', 'This column is missing.'),
  columnUnknown: error('Het sjabloon kent geen kolom “{value}”.', 'The template has no column “{value}”.'),
  columnTwice: error('Deze kolom staat er twee keer.', 'This column stands there twice.'),
  tooManyRows: error('Dit blad heeft meer dan {maximum} rijen.', 'This sheet has more than {maximum} rows.'),
  // A cell
  required: error('Dit moet ingevuld zijn.', 'This must be filled in.'),
  formulaFailed: error('De formule in deze cel geeft {value}.', 'The formula in this cell gives {value}.'),
  tooLong: error('Deze tekst is te lang.', 'This text is too long.'),
  controlCharacter: error(
    'Er staat een teken in dat er niet in hoort.',
    'It holds a character that does not belong there.',
  ),
  unreadable: error('“{value}” is hier niet leesbaar.', '“{value}” cannot be read here.'),
  enterpriseNumberShape: error(
    'Dit is geen ondernemingsnummer: 10 cijfers, het eerste 0 of 1.',
    'This is no enterprise number: 10 digits, the first 0 or 1.',
  ),
  establishmentNumberShape: error(
    'Dit is geen vestigingsnummer: 10 cijfers, het eerste van 2 tot 8.',
    'This is no establishment number: 10 digits, the first from 2 to 8.',
  ),
  checkDigits: error('De controlecijfers van dit nummer kloppen niet.', 'The check digits of this number are wrong.'),
  postalCodeShape: error('Dit is geen Belgische postcode.', 'This is no Belgian postal code.'),
  wholeNumber: error(
    'Dit moet een geheel getal zijn van {minimum} tot {maximum}.',
    'This must be a whole number from {minimum} to {maximum}.',
  ),
  notInList: error('“{value}” staat niet in de lijst.', '“{value}” is not in the list.'),
  yesOrNo: error('Vul hier ja of nee in.', 'Fill in yes or no here.'),
  notADay: error('“{value}” is geen datum (dag/maand/jaar).', '“{value}” is no date (day/month/year).'),
  notAnAmount: error(
    '“{value}” is geen bedrag in euro met hoogstens 2 decimalen.',
    '“{value}” is no amount in euro with at most 2 decimals.',
  ),
  notASpan: error(
    '“{value}” is geen periode (1 of 2) en geen kwartaal (2025/Q3).',
    '“{value}” is no period (1 or 2) and no quarter (2025/Q3).',
  ),
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
  phaseMissing: error(
    'Dit traject heeft geen rij op het blad Fasen.',
    'This trajectory has no row on the sheet Phases.',
  ),
  startingPhase: error('Een traject begint met kennismaking of intake.', 'A trajectory starts as a lead or at intake.'),
  phaseOrder: error('Deze fase kan niet volgen op {valueNl}.', 'This phase cannot follow {valueEn}.'),
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
export type TakeoverProblemKey = keyof typeof TAKEOVER_PROBLEMS;

/** What is said, apart from where. */
type Told = { readonly problem: TakeoverProblemKey; readonly parameters: Readonly<Record<string, string>> };

export const blocks = ({ problem }: Pick<Told, 'problem'>): boolean => TAKEOVER_PROBLEMS[problem].blocks;

const fill = (text: string, parameters: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);

/** What a line says, in both languages: whoever opens the report may not be who asked for it. */
export const takeoverProblemText = ({ problem, parameters }: Told): Label => {
  const { nl, en } = TAKEOVER_PROBLEMS[problem];
  return { nl: fill(nl, parameters), en: fill(en, parameters) };
};
