import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { LOOPBACK } from './addresses.ts';

/** A part of the engine's port is taken: most often another engine that still runs. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

export type LoopbackServer = {
  readonly port: number;
  readonly stop: () => Promise<void>;
};

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Listens on loopback only. Port 0 takes a free one. Throws `PortTaken`. */
export const listenOnLoopback = (listener: RequestListener, port: number): Promise<LoopbackServer> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A listening server has a port');
      resolve({ port: address.port, stop: () => closing(server) });
    });
  });

/** The body of a request, or nothing when it is larger than `maximumBytes` (the rest is not kept). */
export const readBody = async (request: IncomingMessage, maximumBytes: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= maximumBytes) parts.push(part);
  }
  return size > maximumBytes ? undefined : Buffer.concat(parts);
};
