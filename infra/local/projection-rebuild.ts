/** `npm run projection:rebuild -- alfa` builds the projection of a partnership anew from its records. */
import { runCommand } from './command.ts';
import { functionsOf } from './functions/catalogue.ts';
import { type RunningHost, withRunningHost } from './running-host.ts';

const rebuild = async (store: string | undefined, { host, partnerships }: RunningHost): Promise<string> => {
  if (store === undefined || !partnerships.includes(store)) throw new Error(`Name one of: ${partnerships.join(' ')}`);
  const results: unknown[] = [];
  for (const { name } of functionsOf(store, 'stream'))
    results.push(await host.invoke(store, name, { request: 'rebuild' }));
  return results.map((result) => JSON.stringify(result)).join('\n');
};

await runCommand(() => withRunningHost((running) => rebuild(process.argv[2], running)));
