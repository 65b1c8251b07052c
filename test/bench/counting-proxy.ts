import { listenOnLoopback, readBody } from '../../infra/local/http-server.ts';

const READ_UNIT_BYTES = 4096;
const MAXIMUM_BYTES = 32e6;

export type Reads = { readonly requests: number; readonly units: number };

export type CountingProxy = {
  readonly endpoint: string;
  /** What was asked since the last call: requests, and units of 4 kB of what came back. */
  readonly taken: () => Reads;
  readonly stop: () => Promise<void>;
};

/** Stands before a database and counts what is read through it. */
export const startCountingProxy = async (database: string): Promise<CountingProxy> => {
  let [requests, units] = [0, 0];
  const server = await listenOnLoopback(async (request, response) => {
    const body = await readBody(request, MAXIMUM_BYTES);
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const answer = await fetch(database, {
      method: 'POST',
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      body: body ? new Uint8Array(body) : null,
    });
    const content = Buffer.from(await answer.arrayBuffer());
    requests += 1;
    units += Math.ceil(content.length / READ_UNIT_BYTES);
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/x-amz-json-1.0',
    });
    response.end(content);
  }, 0);
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    taken: () => {
      const reads = { requests, units };
      [requests, units] = [0, 0];
      return reads;
    },
    stop: server.stop,
  };
};

/** What an action reads when it was done before: what is kept for a while is there. */
export const readsOf = async (ask: () => Promise<void>, proxy: CountingProxy): Promise<Reads> => {
  await ask();
  proxy.taken();
  await ask();
  return proxy.taken();
};
