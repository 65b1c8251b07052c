/** `npm run projection:rebuild -- alfa` builds the projection of a partnership anew from its records. */
import * as z from 'zod';
import { runCommand } from './command.ts';
import { type RunningHost, withRunningHost } from './running-host.ts';

const rebuiltSchema = z.object({ generation: z.int(), companies: z.int(), trajectories: z.int() });

const rebuild = async (store: string | undefined, { host, partnerships }: RunningHost): Promise<string> => {
  if (store === undefined || !partnerships.includes(store)) throw new Error(`Name one of: ${partnerships.join(' ')}`);
  const answer = await host.invoke(store, 'partnership-projector', { request: 'rebuild' });
  const { generation, companies, trajectories } = rebuiltSchema.parse(answer);
  return `${store}: generation ${generation} is read from now on: ${companies} companies, ${trajectories} trajectories`;
};

await runCommand(() => withRunningHost((running) => rebuild(process.argv[2], running)));
