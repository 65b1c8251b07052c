import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompanyRegister, Registered } from '../../../functions/company/look-up/company-register.ts';
import { magdaRegister } from '../../../functions/company/look-up/magda/register.ts';
import { type MagdaConnection, postTo } from '../../../functions/company/look-up/magda/transport.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../../../infra/local/http-server.ts';
import { instant, isoDate } from '../../../shared/kernel/dates.ts';
import { ASKED, address, establishment, exception, inEnvelope, name, soapFault, told } from './magda-answers.ts';

const TODAY = isoDate('2026-11-27');
const OF_THE_EXTRACT: Registered = {
  asOf: isoDate('2026-11-01'),
  register: 'kbo',
  enterprise: {
    number: ASKED,
    name: 'Volgens het uittreksel',
    situation: '000',
    establishments: [],
    establishmentCount: 0,
    snapshotDate: isoDate('2026-11-01'),
  },
};
const INSTEAD = { ...OF_THE_EXTRACT, isInstead: true };
const extract: CompanyRegister = { byNumber: async () => OF_THE_EXTRACT, search: async () => [] };

let server: LoopbackServer | undefined;
let asked: string[];
let now: string;
beforeEach(() => {
  asked = [];
  now = '2026-11-27T10:00:00.000Z';
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.stop();
  server = undefined;
});

const system = { ...realSystem, now: () => instant(now) };
const registerAt = (port: number, limits: Partial<MagdaConnection> = {}) => {
  const post = postTo({ endpoint: `http://127.0.0.1:${port}/GeefOnderneming`, ...limits });
  const sender = { identification: 'inclusieve-werkvloeren.example', capacity: '<7>' };
  return magdaRegister({ open: async () => ({ post, sender }), extract, system });
};

/** A MAGDA that answers so, over a real connection. */
const answering = async (answer: RequestListener | string, limits?: Partial<MagdaConnection>) => {
  const listener: RequestListener = typeof answer === 'string' ? (_request, response) => response.end(answer) : answer;
  server = await listenOnLoopback(async (request, response) => {
    asked.push(String(await readBody(request, 100_000)));
    listener(request, response);
  }, 0);
  return registerAt(server.port, limits);
};
const enterpriseOf = async (answer: string) => (await (await answering(answer)).byNumber(ASKED))?.enterprise;

describe('an enterprise that MAGDA knows', () => {
  it('is told as it stands today: names, seat, establishments and activity by the rules of the extract', async () => {
    const register = await answering(inEnvelope(told()));
    expect(await register.byNumber(ASKED)).toEqual({
      asOf: TODAY,
      register: 'magda',
      enterprise: {
        number: ASKED,
        name: 'Verzonnen & Zonen',
        legalForm: '610',
        situation: '000',
        seat: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' },
        establishments: [
          expect.objectContaining({ address: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' } }),
        ],
        establishmentCount: 1,
        activity: { version: '2025', code: '25110' },
        snapshotDate: TODAY,
      },
    });
    expect(asked[0]).toContain(`<Ondernemingsnummer>${ASKED}</Ondernemingsnummer>`);
    expect(asked[0]).toContain('<Hoedanigheid>&lt;7&gt;</Hoedanigheid>');
    expect(asked[0]).not.toContain('Functies');
  });

  it('is asked about once when it is found and then chosen', async () => {
    const register = await answering(inEnvelope(told()));
    const found = await register.byNumber(ASKED);
    expect(await register.byNumber(ASKED)).toEqual(found);
    expect(asked).toHaveLength(1);
    now = '2026-11-27T10:01:00.000Z';
    await register.byNumber(ASKED);
    expect(asked).toHaveLength(2);
  });

  it('is asked at a day and a time that go together, those of Brussels', async () => {
    now = '2026-11-27T23:30:00.000Z';
    await (await answering(inEnvelope(told()))).byNumber(ASKED);
    now = '2026-07-01T22:30:05.000Z';
    await (await answering(inEnvelope(told()))).byNumber(ASKED);
    expect(asked.map((message) => /<Tijdstip>.*<\/Tijdstip>/.exec(message)?.[0])).toEqual([
      '<Tijdstip><Datum>2026-11-28</Datum><Tijd>00:30:00</Tijd></Tijdstip>',
      '<Tijdstip><Datum>2026-07-02</Datum><Tijd>00:30:05</Tijd></Tijdstip>',
    ]);
  });

  it('goes by the Dutch name that holds today, and by the address that began last', async () => {
    const names = [
      name('Ancien Nom', 'fr'),
      name('Oude Naam', 'nl', 'DatumEinde="2020-06"'),
      name('Naam van Morgen', 'nl', 'DatumBegin="2027-00-00"'),
      name('Nieuwe Naam', 'nl', 'DatumBegin="2020-06"'),
    ].join('');
    const seats = [
      address('001', { street: 'Vroeger' }, 'DatumBegin="2001"'),
      address('001', { street: 'Nu' }, 'DatumBegin="2015-04"'),
      address('001', { street: 'Voorbij' }, 'DatumBegin="2016-01-01" DatumEinde="2018-00-00"'),
    ].join('');
    expect(await enterpriseOf(told({ names, seats }))).toMatchObject({ name: 'Nieuwe Naam', seat: { street: 'Nu' } });
  });

  it('has no seat where it was struck off or lies abroad, and no establishment that stopped', async () => {
    const seats = address('001', { more: '<Doorhalingen/>' });
    const establishments = `${establishment(1)}${establishment(2, 'ST')}`;
    const enterprise = await enterpriseOf(told({ seats, establishments }));
    expect(enterprise).not.toHaveProperty('seat');
    expect(enterprise?.establishmentCount).toBe(1);
  });

  it('may have empty lists', async () => {
    const empty = told({ seats: '', establishments: '' });
    expect(await enterpriseOf(empty)).toMatchObject({ establishments: [], establishmentCount: 0 });
  });

  it.each([
    ['on the day that is told', '<Stopzetting><Code>016</Code><Datum>2026-03-31</Datum></Stopzetting>', '2026-03-31'],
    ['as of today when its day has no month', '<Stopzetting><Datum>2026</Datum></Stopzetting>', TODAY],
    ['as of today without a day', '', TODAY],
  ])('has stopped %s', async (_when, more, day) => {
    expect((await enterpriseOf(told({ status: 'ST', more })))?.notInExtract).toBe(day);
  });
});

describe('an answer of MAGDA without an enterprise', () => {
  it('says that KBO does not have the number: the extract is not asked', async () => {
    expect(await (await answering(exception('30001'))).byNumber(ASKED)).toBeUndefined();
  });

  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${told({ names: name('&b;') })}`;
  it.each([
    ['another exception', exception('99996')],
    ['a SOAP fault', soapFault()],
    ['a page of HTML', '<!doctype html><html><body><p>Onderhoud<br></body></html>'],
    ['HTML that is XML', '<html><body><p>Onderhoud</p></body></html>'],
    ['no text', ''],
    ['a text that was cut off', told().slice(0, -300)],
    ['entities of its own', bomb],
    ['another enterprise', told({ number: '0200065765' })],
    ['no name', told({ names: '' })],
    ['neither enterprise nor exception', inEnvelope('<x/>')],
    ['elements within each other without end', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
  ])('that is %s leaves it to the extract, which says so', async (_what, answer) => {
    expect(await (await answering(answer)).byNumber(ASKED)).toEqual(INSTEAD);
  });

  it('is taken from a warning when an enterprise stands beside it', async () => {
    const warned = told().replace(
      '<Inhoud>',
      `<Uitzonderingen><Uitzondering><Identificatie>1</Identificatie><Type>WAARSCHUWING</Type></Uitzondering></Uitzonderingen><Inhoud>`,
    );
    expect((await enterpriseOf(warned))?.name).toBe('Verzonnen & Zonen');
  });
});

describe('a MAGDA that does not answer', () => {
  it.each<[string, RequestListener | string, Partial<MagdaConnection>]>([
    ['too late', () => {}, { deadlineMilliseconds: 50 }],
    ['halfway and no more', (_request, response) => void response.write('<web:Geef'), { deadlineMilliseconds: 200 }],
    ['with too much', told(), { maximumCharacters: 100 }],
    ['that it refuses', (_request, response) => void response.writeHead(403).end(), {}],
    ['with another address', (_request, response) => void response.writeHead(302, { location: '/' }).end(), {}],
    ['and hangs up', (request) => void request.socket.destroy(), {}],
  ])('answers %s: the extract does', async (_how, answer, limits) => {
    expect(await (await answering(answer, limits)).byNumber(ASKED)).toEqual(INSTEAD);
  });

  it('is left alone for half a minute, so that nobody waits for it', async () => {
    let isBack = false;
    const register = await answering((request, response) => {
      if (isBack) response.end(told());
      else request.socket.destroy();
    });
    await register.byNumber(ASKED);
    isBack = true;
    expect(await register.byNumber(ASKED)).toEqual(INSTEAD);
    expect(asked).toHaveLength(1);
    now = '2026-11-27T10:00:31.000Z';
    expect((await register.byNumber(ASKED))?.register).toBe('magda');
  });

  it('is asked again with a certificate that was renewed since', async () => {
    server = await listenOnLoopback((_request, response) => void response.writeHead(403).end(), 0);
    const post = postTo({ endpoint: `http://127.0.0.1:${server.port}/` });
    const open = vi.fn(async () => ({ post, sender: { identification: 'laptop' } }));
    const register = magdaRegister({ open, extract, system });
    await register.byNumber(ASKED);
    await register.byNumber(ASKED);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('because there is no network, or no certificate', async () => {
    expect(await registerAt(1).byNumber(ASKED)).toEqual(INSTEAD);
    const open = () => Promise.reject(new Error('The secret of MAGDA cannot be read'));
    expect(await magdaRegister({ open, extract, system }).byNumber(ASKED)).toEqual(INSTEAD);
  });
});

it('names are sought in the extract alone', async () => {
  const register = await answering(told());
  expect(await register.search('verzonnen')).toEqual([]);
  expect(asked).toEqual([]);
});
