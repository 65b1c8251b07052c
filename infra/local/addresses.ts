export const LOOPBACK = '127.0.0.1';
export const DEFAULT_PORT = 4000;

/** Where each part of the engine listens: fixed steps from one port, so that several engines can stand side by side. */
export type Addresses = {
  readonly port: number;
  readonly web: string;
  readonly identity: string;
  readonly mailPage: string;
  readonly smtpPort: number;
  readonly storage: string;
  /** Speaks the protocols of the queue and of the mail service. */
  readonly services: string;
  readonly database: string;
};

const at = (port: number): string => `http://${LOOPBACK}:${port}`;

export const addressesFrom = (port: number): Addresses => ({
  port,
  web: at(port),
  identity: at(port + 1),
  mailPage: at(port + 2),
  smtpPort: port + 3,
  storage: at(port + 4),
  services: at(port + 5),
  database: at(port + 6),
});

export const portOf = (address: string): number => Number(new URL(address).port);

/** The port that `PORT` asks for, 4000 without it. Throws when it is not one. */
export const wantedPort = (): number => {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1024 || port > 65_000)
    throw new Error('PORT must be a number from 1024 to 65000');
  return port;
};
