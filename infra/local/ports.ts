import { createServer } from 'node:net';
import { type Addresses, LOOPBACK, portOf } from './addresses.ts';
import { PortTaken } from './http-server.ts';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, LOOPBACK, () => probe.close(() => resolve(true)));
  });

/** Every port of an engine, the web's first. */
const portsOf = (addresses: Addresses): number[] => {
  const { web, identity, mailPage, smtpPort, storage, services, database } = addresses;
  return [
    portOf(web),
    portOf(identity),
    portOf(mailPage),
    smtpPort,
    portOf(storage),
    portOf(services),
    portOf(database),
  ];
};

/** Throws `PortTaken` for the first port of the engine that something listens on. */
export const assertPortsFree = async (addresses: Addresses): Promise<void> => {
  for (const port of portsOf(addresses)) if (!(await isFree(port))) throw new PortTaken(port);
};
