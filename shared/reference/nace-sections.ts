import type { Label } from './label.ts';

/*
 * Sources: KBO Open Data, FOD Economie (Dutch) and (c) European Union, Eurostat, NACE Rev. 2 and 2.1 (English);
 * licences and attribution in SOURCES.md. Only sections: this file is loaded eagerly, the deeper labels are not.
 * One line per section, `letter|first division|last division|Dutch|English`.
 */
export type NaceVersion = '2008' | '2025';

/** A section with the divisions it spans. */
export type NaceSection = Label & { readonly code: string; readonly from: number; readonly to: number };

const A_TO_F = `
A|1|3|Landbouw, bosbouw en visserij|Agriculture, forestry and fishing
B|5|9|Winning van delfstoffen|Mining and quarrying
C|10|33|Industrie|Manufacturing
D|35|35|Productie en distributie van elektriciteit, gas, stoom en gekoelde lucht|Electricity, gas, steam and air conditioning supply
E|36|39|Distributie van water; afval- en afvalwaterbeheer en sanering|Water supply; sewerage, waste management and remediation activities
F|41|43|Bouwnijverheid|Construction`;

const FROM_G_2008 = `
G|45|47|Groot- en detailhandel; reparatie van auto's en motorfietsen|Wholesale and retail trade; repair of motor vehicles and motorcycles
H|49|53|Vervoer en opslag|Transportation and storage
I|55|56|Verschaffen van accommodatie en maaltijden|Accommodation and food service activities
J|58|63|Informatie en communicatie|Information and communication
K|64|66|Financiële activiteiten en verzekeringen|Financial and insurance activities
L|68|68|Exploitatie van en handel in onroerend goed|Real estate activities
M|69|75|Vrije beroepen en wetenschappelijke en technische activiteiten|Professional, scientific and technical activities
N|77|82|Administratieve en ondersteunende diensten|Administrative and support service activities
O|84|84|Openbaar bestuur en defensie; verplichte sociale verzekeringen|Public administration and defence; compulsory social security
P|85|85|Onderwijs|Education
Q|86|88|Menselijke gezondheidszorg en maatschappelijke dienstverlening|Human health and social work activities
R|90|93|Kunst, amusement en recreatie|Arts, entertainment and recreation
S|94|96|Overige diensten|Other service activities
T|97|98|Huishoudens als werkgever; niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik|Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
U|99|99|Extraterritoriale organisaties en lichamen|Activities of extraterritorial organisations and bodies`;

const FROM_G_2025 = `
G|46|47|Groot- en detailhandel|Wholesale and retail trade
H|49|53|Vervoer en opslag|Transportation and storage
I|55|56|Verschaffen van accommodatie en maaltijden|Accommodation and food service activities
J|58|60|Activiteiten van uitgeverijen, omroepactiviteiten en productie en distributie van inhoud|Publishing, broadcasting, and content production and distribution activities
K|61|63|Telecommunicatie, computerprogrammering, consultancy, informatica-infrastructuur en andere activiteiten op het gebied van informatiediensten|Telecommunication, computer programming, consulting, computing infrastructure and other information service activities
L|64|66|Financiële activiteiten en verzekeringen|Financial and insurance activities
M|68|68|Exploitatie van en handel in onroerend goed|Real estate activities
N|69|75|Wetenschappelijke en technische activiteiten en overige specialistische zakelijke dienstverlening|Professional, scientific and technical activities
O|77|82|Administratieve en ondersteunende diensten|Administrative and support service activities
P|84|84|Openbaar bestuur en defensie; verplichte sociale verzekeringen|Public administration and defence; compulsory social security
Q|85|85|Onderwijs|Education
R|86|88|Menselijke gezondheidszorg en maatschappelijke dienstverlening|Human health and social work activities
S|90|93|Kunst, sport en recreatie|Arts, sports and recreation
T|94|96|Overige diensten|Other service activities
U|97|98|Activiteiten van huishoudens als werkgever en niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik|Activities of households as employers and undifferentiated goods- and service-producing activities of households for own use
V|99|99|Activiteiten van extraterritoriale organisaties en instanties|Activities of extraterritorial organisations and bodies`;

function sectionsOf(lines: string): readonly NaceSection[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', from, to, nl = '', en = ''] = line.split('|');
      return { code, from: Number(from), to: Number(to), nl, en };
    });
}

/** From J on a letter means another section in the other version: always keep it together with its version. */
export const NACE_SECTIONS: Readonly<Record<NaceVersion, readonly NaceSection[]>> = {
  '2008': sectionsOf(A_TO_F + FROM_G_2008),
  '2025': sectionsOf(A_TO_F + FROM_G_2025),
};

/** The section of a NACE code of two digits or more; nothing when its division does not exist in that version. */
export function naceSectionOf(version: NaceVersion, code: string): NaceSection | undefined {
  if (!/^\d{2,}$/.test(code)) return undefined;
  const division = Number(code.slice(0, 2));
  return NACE_SECTIONS[version].find(({ from, to }) => division >= from && division <= to);
}
