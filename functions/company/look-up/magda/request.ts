import { XMLBuilder } from 'fast-xml-parser';
import type { EnterpriseNumber } from '../../../../shared/company/enterprise-number.ts';
import type { IsoDate } from '../../../../shared/kernel/dates.ts';

/** As whom the question is asked: what the agreement with MAGDA says. */
export type MagdaSender = { readonly identification: string; readonly capacity?: string | undefined };

export type MagdaQuestion = {
  readonly number: EnterpriseNumber;
  readonly sender: MagdaSender;
  /** Comes back in the answer, and in the log of MAGDA. */
  readonly reference: string;
  /** Day and time in Brussels: `14:03:00`. */
  readonly day: IsoDate;
  readonly time: string;
};

const NAMESPACE = 'http://webservice.geefondernemingdienst-02_00.onderneming-02_00.vip.vlaanderen.be';
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

/** No functions, accounts or related enterprises: those name persons, or serve no purpose here. */
const criteriaOf = (number: EnterpriseNumber, day: IsoDate) => ({
  Ondernemingsnummer: number,
  Basisgegevens: 1,
  Rechtstoestanden: 1,
  Vestigingen: { Aanduiding: 1, Details: 1 },
  Activiteiten: 1,
  Omschrijvingen: { Aanduiding: 1 },
  Datums: { Periode: { Begin: day, Einde: day } },
});

/** The SOAP message of `GeefOnderneming` 02.00. */
export const requestOf = ({ number, sender, reference, day, time }: MagdaQuestion): string => {
  const context = {
    Naam: 'GeefOnderneming',
    Versie: '02.00.0000',
    Bericht: {
      Type: 'VRAAG',
      Tijdstip: { Datum: day, Tijd: time },
      Afzender: {
        Identificatie: sender.identification,
        Referte: reference,
        ...(sender.capacity === undefined ? {} : { Hoedanigheid: sender.capacity }),
      },
    },
  };
  const question = { Referte: reference, Inhoud: { Criteria: criteriaOf(number, day), Taal: 'nl' } };
  return builder.build({
    'soapenv:Envelope': {
      '@xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
      '@xmlns:web': NAMESPACE,
      'soapenv:Header': '',
      'soapenv:Body': { 'web:GeefOnderneming': { Verzoek: { Context: context, Vragen: { Vraag: question } } } },
    },
  });
};
