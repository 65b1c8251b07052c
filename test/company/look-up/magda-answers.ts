import { enterpriseNumber, establishmentNumber } from '../fictional-extract.ts';

/** Answers in the structure of `GeefOnderneming` 02.00, of an invented enterprise. */
export const ASKED = enterpriseNumber(7);

const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const reply = (answer: string): string =>
  `<web:GeefOndernemingResponse xmlns:web="http://webservice.geefondernemingdienst-02_00.onderneming-02_00.vip.vlaanderen.be">
  <Repliek><Context><Naam>GeefOnderneming</Naam><Versie>02.00.0000</Versie></Context>
  <Antwoorden><Antwoord><Referte>1</Referte>${answer}</Antwoord></Antwoorden></Repliek></web:GeefOndernemingResponse>`;

export const exception = (code: string, type = 'FOUT'): string =>
  reply(
    `<Uitzonderingen><Uitzondering><Identificatie>${code}</Identificatie><Oorsprong>MAGDA</Oorsprong><Type>${type}</Type><Diagnose>…</Diagnose></Uitzondering></Uitzonderingen>`,
  );
export const soapFault = (): string =>
  envelope('<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>…</faultstring></soapenv:Fault>');

type AddressParts = {
  readonly street?: string;
  readonly postalCode?: string;
  readonly nis?: string;
  readonly more?: string;
};

export const address = (
  type: '001' | '002',
  { street = 'Fabriekstraat', postalCode = '9000', nis = '44021', more = '' }: AddressParts = {},
  period = 'DatumBegin="2010-01-01"',
): string => `<Adres ${period}><Straat><Code>0047</Code></Straat><Huisnummer>12</Huisnummer>
  <Gemeente><NISCode>${nis}</NISCode><PostCode>${postalCode}</PostCode></Gemeente>
  <Land><NISCode>150</NISCode><ISOCode>BE</ISOCode><Naam>BELGIE</Naam></Land><Type><Code>${type}</Code></Type>${more}
  <Descripties>
    <Descriptie><Adres><Straat><Naam>Rue ${street}</Naam></Straat></Adres><Taalcode>FR</Taalcode></Descriptie>
    <Descriptie><Adres><Straat><Naam>${street}</Naam></Straat></Adres><Taalcode>NL</Taalcode></Descriptie>
  </Descripties></Adres>`;

export const name = (value: string, language = 'nl', period = ''): string =>
  `<MaatschappelijkeNaam ${period}><Naam>${value}</Naam><Taalcode>${language}</Taalcode></MaatschappelijkeNaam>`;

export type Told = {
  readonly number?: string;
  readonly status?: string;
  readonly names?: string;
  readonly seats?: string;
  readonly establishments?: string;
  readonly more?: string;
};

export const establishment = (serial: number, status = 'AC', where = address('002')): string =>
  `<Vestiging><Vestigingsnummer>${establishmentNumber(serial)}</Vestigingsnummer><StatusKBO><Code>${status}</Code></StatusKBO>
  <Adressen>${where}</Adressen></Vestiging>`;

const activity = (code: string, version: string, type: 'P' | 'S', period = ''): string =>
  `<Activiteit ${period}><Nace><Code>${code}</Code><Versie>${version}</Versie></Nace><Type><Code Beschrijving="x">${type}</Code></Type><Groep>001</Groep></Activiteit>`;

export const told = ({
  number = ASKED,
  status = 'AC',
  names = name('Verzonnen &amp; Zonen'),
  seats = address('001'),
  establishments = establishment(1),
  more = '',
}: Told = {}): string =>
  reply(`<Inhoud><Onderneming><Ondernemingsnummer>${number}</Ondernemingsnummer>
  <StatusKBO><Code>${status}</Code></StatusKBO><SoortOnderneming><Code Beschrijving="Rechtspersoon">2</Code></SoortOnderneming>
  <Namen><MaatschappelijkeNamen>${names}</MaatschappelijkeNamen></Namen><Adressen>${seats}</Adressen>
  <Rechtsvormen><Rechtsvorm DatumBegin="1999-01-01" DatumEinde="2019"><Code>014</Code></Rechtsvorm>
    <Rechtsvorm DatumBegin="2019"><Code>610</Code></Rechtsvorm></Rechtsvormen>
  <Rechtstoestanden><Rechtstoestand><Code>000</Code></Rechtstoestand></Rechtstoestanden>
  <Vestigingen>${establishments}</Vestigingen>
  <Activiteiten>${activity('46900', '2025', 'S')}${activity('25110', '2025', 'P')}${activity('25110', '2008', 'P', 'DatumEinde="2024-12-31"')}</Activiteiten>
  ${more}</Onderneming></Inhoud>`);

export const inEnvelope = envelope;
