import { SECTOR_FUND_CODES, type SectorFund } from '../../../shared/reference/sector-funds.ts';

/** A line of business, with all that the file of a company in it says and that the texts of its trajectories speak of. */
export type Sector = {
  /** Before the invented name: `Houtwerf` gives `Houtwerf Fabelhorst bv`. */
  readonly names: readonly string[];
  readonly legalForms: readonly LegalForm[];
  readonly nace: { readonly '2008': string; readonly '2025': string };
  /** Public bodies have none. */
  readonly jointCommittee: string | undefined;
  readonly sectorFund: SectorFund;
  /** `in het houtatelier` */
  readonly floor: string;
  /** `schrijnwerkers` */
  readonly jobs: string;
};

/** Its code in KBO, and what stands behind the name. */
type LegalForm = { readonly code: string; readonly suffix: string };

const PRIVATE_FORMS: Readonly<Record<string, string>> = { '610': ' bv', '014': ' nv', '017': ' vzw', '706': ' cv' };

/* `names|legal forms|NACE 2008|NACE 2025|joint committee|sector fund|work floor|jobs` */
const PRIVATE_LINES = `
Houtwerf,Schrijnwerkerij|610|16230|16230|126|woodwize|in het houtatelier|schrijnwerkers
Meubelmakers,Zitmeubelen|610,014|31099|31009|126|woodwize|in de stoffeerderij|stoffeerders
Bakkerij,Broodhuis|610,014|10711|10711|118|alimento|in de bakkerij|bakkers
Maaltijdkeuken,Soepfabriek|014|10850|10850|118|alimento|aan de verpakkingslijn|productiemedewerkers
Metaalwerken,Laswerken|610,014|25110|25110|111|other|in de lasserij|lassers
Kunststoffen,Spuitgieterij|014|22290|22260|116|co-valent|aan de spuitgietmachines|operatoren
Wasserij,Linnenhuis|610,014|96011|96101|110|other|in de wasserij|strijkers en vouwers
Drukkerij,Boekbinderij|610|18120|18120|130|other|in de afwerking|afwerkers
Bouwbedrijf,Ruwbouw|610,014|41201|41001|124|constructiv|op de werf|bouwvakkers
Elektro,Installatiewerken|610|43211|43211|149.01|volta|in de installatieploegen|elektriciens
Tuinderij,Kwekerij|610,706|01130|01130|145|other|in de serres|oogst- en sorteermedewerkers
Schoonmaak,Poetsbedrijf|610,014|81210|81210|121|other|in de schoonmaakploegen|schoonmakers
Transport,Vrachtvervoer|610,014|49410|49410|140|logos|bij de chauffeurs|chauffeurs
Magazijnen,Logistiek|014|52100|52100|140|logos|in het magazijn|magazijniers
Garage,Autowerkplaats|610|45201|95311|112|educam|in de werkplaats|mecaniciens
Hotel,Herberg|610|55100|55100|302|horeca-forma|in de keuken en de zaal|keuken- en zaalmedewerkers
Buurtmarkt,Kruidenier|610,706|47113|47110|202|cevora|in de winkel|winkelmedewerkers
Huishoudhulp,Thuisdiensten|706,610|81210|81210|322.01|vorm-dc|bij de huishoudhulpen|huishoudhulpen
Softwarehuis,Datawerkplaats|610|62010|62100|200|cevora|in de ontwikkelteams|ontwikkelaars en testers
Woonzorghuis,Zorghuis|017|87301|87301|330|vivo|op de afdelingen|zorgkundigen
Kinderhuis,Kinderopvang|017|88911|88911|331|vivo|in de leefgroepen|kinderbegeleiders
Gezinszorg,Thuiszorg|017|88101|88101|331|vivo|in de wijkteams|verzorgenden
Maatwerkbedrijf,Werkplaats|017|88995|88993|327.01|vivo|in de montageafdeling|monteurs`;

/** Bodies of local authorities: their legal form says that they are public. */
const PUBLIC_LINES = `
Autonoom gemeentebedrijf|418|93110|93110||other|in de sporthallen|zaalwachters
Afvalvereniging|417|38110|38110||other|in de recyclageparken|parkwachters en laders
Welzijnsvereniging|420|87301|87301||vivo|op de afdelingen|zorgkundigen`;

const legalFormOf = (code: string): LegalForm => ({ code, suffix: PRIVATE_FORMS[code] ?? '' });

const sectorOf = (line: string): Sector => {
  const [names = '', legalForms = '', nace2008 = '', nace2025 = '', jointCommittee, fund, floor = '', jobs = ''] =
    line.split('|');
  return {
    names: names.split(','),
    legalForms: legalForms.split(',').map(legalFormOf),
    nace: { '2008': nace2008, '2025': nace2025 },
    jointCommittee: jointCommittee === '' ? undefined : jointCommittee,
    sectorFund: SECTOR_FUND_CODES.find((code) => code === fund) ?? 'other',
    floor,
    jobs,
  };
};

const sectorsOf = (lines: string): Sector[] => lines.trim().split('\n').map(sectorOf);

export const PRIVATE_SECTORS: readonly Sector[] = sectorsOf(PRIVATE_LINES);
export const PUBLIC_SECTORS: readonly Sector[] = sectorsOf(PUBLIC_LINES);
