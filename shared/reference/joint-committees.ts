/*
 * Facts on joint committees (FOD WASO; KSZ; Belgisch Staatsblad), see SOURCES.md. The list is partial, so codes that are
 * not in it are valid elsewhere. Where `isOfficialName` is false the name is a short one in common use.
 */
export type JointCommittee = { readonly code: string; readonly nl: string; readonly isOfficialName: boolean };

const official = (code: string, nl: string): JointCommittee => ({ code, nl, isOfficialName: true });
const short = (code: string, nl: string): JointCommittee => ({ code, nl, isOfficialName: false });

export const JOINT_COMMITTEES: readonly JointCommittee[] = [
  official('100', 'Aanvullend paritair comité voor de werklieden'),
  official('101', 'Nationale gemengde mijncommissie'),
  official('102.09', 'Subcomité van de groeven van kalksteen en kalkovens'),
  official('104', 'Paritair comité voor de ijzernijverheid'),
  official('105', 'Paritair comité voor non-ferro metalen'),
  official('106', 'Paritair comité voor het cementbedrijf'),
  official('109', 'Paritair comité voor het kleding- en confectiebedrijf'),
  official('110', 'Paritair comité voor textielverzorging'),
  short('111', 'Metaal-, machine- en elektrische bouw'),
  short('112', 'Garagebedrijf'),
  short('116', 'Scheikundige nijverheid'),
  short('118', 'Voedingsnijverheid'),
  short('119', 'Handel in voedingswaren'),
  short('121', 'Schoonmaak'),
  official('124', 'Paritair comité voor het bouwbedrijf'),
  short('126', 'Stoffering en houtbewerking'),
  short('130', 'Drukkerij, grafische kunst en dagbladbedrijf'),
  short('140', 'Vervoer en logistiek'),
  short('142', 'Recuperatie van metalen'),
  short('144', 'Landbouw'),
  short('145', 'Tuinbouw'),
  short('149.01', 'Elektriciens: installatie en distributie'),
  official('200', 'Aanvullend paritair comité voor de bedienden'),
  short('201', 'Zelfstandige kleinhandel'),
  short('202', 'Bedienden uit de kleinhandel in voedingswaren'),
  official('209', 'Paritair comité voor de bedienden van de metaalfabrikatennijverheid'),
  short('220', 'Bedienden uit de voedingsnijverheid'),
  short('221', 'Bedienden van de papiernijverheid'),
  short('226', 'Bedienden uit de internationale handel, het vervoer en de logistiek'),
  short('302', 'Hotelbedrijf'),
  short('311', 'Grote kleinhandelszaken'),
  short('312', 'Warenhuizen'),
  short('314', 'Kapsalons en schoonheidszorg'),
  short('322', 'Uitzendarbeid en erkende ondernemingen die buurtwerken of -diensten leveren'),
  short('322.01', 'Erkende ondernemingen die buurtwerken of -diensten leveren (dienstencheques)'),
  official('327', 'Paritair comité voor de beschutte werkplaatsen, de sociale werkplaatsen en de maatwerkbedrijven'),
  official(
    '327.01',
    'Paritair subcomité voor de Vlaamse sector van de beschutte werkplaatsen, de sociale werkplaatsen en de maatwerkbedrijven',
  ),
  short('330', 'Gezondheidsinrichtingen en -diensten'),
  official('331', 'Paritair comité voor de Vlaamse welzijns- en gezondheidssector'),
];

const byCode: ReadonlyMap<string, JointCommittee> = new Map(JOINT_COMMITTEES.map((found) => [found.code, found]));

export function findJointCommittee(code: string): JointCommittee | undefined {
  return byCode.get(code);
}
