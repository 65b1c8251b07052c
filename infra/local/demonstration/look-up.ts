import { changeTo } from '../../../functions/company/look-up/difference.ts';
import type { LookUpRepository } from '../../../functions/company/look-up/repository.ts';
import { type LookUpEnterprise, lookUpEnterpriseSchema } from '../../../shared/company/look-up/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { inventedEnterpriseNumber, inventedEstablishmentNumber } from './numbers.ts';

/** After those of the partnerships, so that nobody has registered them yet. */
const PLACE = 9;

/* `name|legal form|situation|NACE 2025|street|postal codes, one per establishment|stopped` */
const LINES = `
Kartonnage Regenboogmolen bv|610|000|17210|Fabeldreef|9000 9040|
Brouwerij De Slapende Gnoom nv|014|000|11050|Hopduivelstraat|3500|
Wasserij Zeepbelgoud bv|610|000|96101|Schuimpad|2800 2500|
Bakkerij Gistgeest bv|610|000|10711|Korstlaan|8800|
Timmerfabriek Houten Hemel nv|014|000|16230|Spaanderweg|2300|
Tuinen van Vergeetmijniet vzw|017|000|81300|Madeliefpad|9300|
Zorgpunt Het Wollen Deken vzw|017|000|87301|Dekenstraat|3000 3200|
Transport Vliegend Tapijt bv|610|000|49410|Tapijtlaan|8500 1930|
Metaalwerken Blikken Draak nv|014|012|25110|Vuurspuwersweg|3600|
Autonoom Gemeentebedrijf Luchtkasteel|418|000|93110|Kasteeldreef|9100|
Drukkerij Inktvisvogel bv|610|000|18120|Pennenstraat|1000 1070|
Confectie Zijderupshuis bv|610|000|14210|Draadweg|9400|stopped
`;

const enterpriseOf = (line: string, serial: number, snapshotDate: IsoDate): LookUpEnterprise => {
  const [name, legalForm, situation, code, street, places = '', stopped] = line.split('|');
  const establishments = places.split(' ').map((postalCode, index) => ({
    number: inventedEstablishmentNumber(PLACE, serial * 2 + index),
    address: { street, houseNumber: String(serial + index + 1), postalCode },
  }));
  return lookUpEnterpriseSchema.parse({
    number: inventedEnterpriseNumber(PLACE, serial),
    name,
    legalForm,
    situation,
    seat: establishments[0]?.address,
    establishments,
    establishmentCount: establishments.length,
    activity: { version: '2025', code },
    snapshotDate,
    ...(stopped === '' ? {} : { notInExtract: snapshotDate }),
  });
};

/** Enterprises that do not exist, as an extract of a day would have them. */
export const inventedEnterprises = (snapshotDate: IsoDate): LookUpEnterprise[] =>
  LINES.trim()
    .split('\n')
    .map((line, serial) => enterpriseOf(line, serial, snapshotDate));

/** Gives a look-up that is empty something to find. */
export const fillLookUp = async (
  repository: LookUpRepository,
  enterprises: readonly LookUpEnterprise[],
): Promise<void> => {
  const changes = enterprises.map((enterprise) => changeTo(undefined, enterprise));
  await repository.write(changes.flatMap(({ names, enterprise }) => [...names, { put: enterprise }]));
};
