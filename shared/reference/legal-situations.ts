import type { Label } from './label.ts';

/*
 * Source: KBO Open Data, FOD Economie, 11-10-2025 (Dutch); the English is our own translation. Licence and attribution
 * in SOURCES.md. Codes are those of KBO; new ones may appear.
 */
const LEGAL_SITUATIONS: Readonly<Record<string, Label>> = {
  '000': { nl: 'Normale toestand', en: 'Normal situation' },
  '001': { nl: 'Juridische oprichting', en: 'Legal formation' },
  '002': { nl: 'Verlenging', en: 'Extension' },
  '003': { nl: 'Vervanging van het ondernemingsnummer', en: 'Replacement of the enterprise number' },
  '006': {
    nl: 'Stopzetting wegens vervanging van het ondernemingsnummer',
    en: 'Ended because the enterprise number was replaced',
  },
  '010': { nl: 'Ontbinding van rechtswege', en: 'Dissolution by operation of law' },
  '011': {
    nl: 'Activiteitstopzetting in België (buitenlandse entiteit)',
    en: 'Activities in Belgium ended (foreign entity)',
  },
  '012': { nl: 'Vrijwillige ontbinding – vereffening', en: 'Voluntary dissolution – liquidation' },
  '013': { nl: 'Gerechtelijke ontbinding of nietigheid', en: 'Judicial dissolution or nullity' },
  '014': { nl: 'Sluiting van vereffening', en: 'Liquidation closed' },
  '015': { nl: 'Stopzetting entiteit zonder rechtspersoonlijkheid', en: 'Entity without legal personality ended' },
  '016': { nl: 'Stopzetting activiteit entiteit natuurlijk persoon', en: 'Natural person ended the activity' },
  '017': { nl: 'Overdracht geregistreerde entiteit natuurlijk persoon', en: 'Registered natural person transferred' },
  '018': { nl: 'Stopzetting in bekendmaking', en: 'Identification ended' },
  '019': { nl: 'Stopzetting van een EDRL- of niet-EU-entiteit', en: 'EDRL or non-EU entity ended' },
  '020': { nl: 'Vereniging van aandelen in één hand', en: 'All shares in one hand' },
  '021': { nl: 'Fusie door overneming', en: 'Merger by acquisition' },
  '022': { nl: 'Fusie door oprichting van een nieuwe entiteit', en: 'Merger by forming a new entity' },
  '023': { nl: 'Splitsing', en: 'Division' },
  '024': { nl: 'Splitsing door overneming', en: 'Division by acquisition' },
  '025': { nl: 'Splitsing door oprichting van nieuwe entiteiten', en: 'Division by forming new entities' },
  '026': { nl: 'Gemengde splitsing', en: 'Mixed division' },
  '030': { nl: 'Gerechtelijk akkoord voor faling', en: 'Judicial composition before bankruptcy' },
  '031': { nl: 'Gerechtelijk akkoord na faling', en: 'Judicial composition after bankruptcy' },
  '040': { nl: 'Voorlopige opschorting van betaling', en: 'Provisional suspension of payments' },
  '041': { nl: 'Definitieve opschorting van betaling', en: 'Definitive suspension of payments' },
  '042': { nl: 'Herroeping van de opschorting', en: 'Suspension revoked' },
  '043': { nl: 'Einde van de opschorting', en: 'Suspension ended' },
  '048': { nl: 'Opening faillissement met verschoonbaarheid', en: 'Bankruptcy opened, excusable' },
  '049': { nl: 'Opening faillissement met niet-verschoonbaarheid', en: 'Bankruptcy opened, not excusable' },
  '050': { nl: 'Opening faillissement', en: 'Bankruptcy opened' },
  '051': { nl: 'Sluiting faillissement met verschoonbaarheid', en: 'Bankruptcy closed, excusable' },
  '052': { nl: 'Sluiting faillissement met niet-verschoonbaarheid', en: 'Bankruptcy closed, not excusable' },
  '053': { nl: 'Sluiting faillissement', en: 'Bankruptcy closed' },
  '090': { nl: 'Nieuwe statuten', en: 'New articles of association' },
  '091': { nl: 'Opschorting (gerechtelijke reorganisatie)', en: 'Suspension (judicial reorganisation)' },
  '100': { nl: 'Bekendmaking van de entiteit', en: 'Identification of the entity' },
  '111': { nl: 'Doorhaling wegens stopzetting in een EER-register', en: 'Struck off after ending in an EEA register' },
  '112': { nl: 'Heropening van de vereffening', en: 'Liquidation reopened' },
  '999': { nl: 'Geannuleerd dossier', en: 'Cancelled file' },
};

export function findLegalSituation(code: string): Label | undefined {
  return Object.hasOwn(LEGAL_SITUATIONS, code) ? LEGAL_SITUATIONS[code] : undefined;
}
