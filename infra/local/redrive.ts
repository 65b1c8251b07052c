/**
 * `npm run redrive -- alfa [--queue tasks|stream|mail-events|…] [--aws]` does work that was set apart again: of the engine on `PORT`,
 * or with `--aws` in the account that the operator's credentials open. The runbook says when.
 */
import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { JobName } from '../../shared/jobs/names.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { runCommand } from './command.ts';
import { AGENCY } from './functions/environment.ts';
import { aws } from './redrive/aws.ts';
import { laptop } from './redrive/laptop.ts';
import { redrive, redriven } from './redrive/redrive.ts';
import { findRunning } from './running.ts';
import { withRunningHost } from './running-host.ts';

const onLaptop = (store: string, names: readonly JobName[]): Promise<string[]> =>
  withRunningHost(async ({ host, partnerships }) => {
    const stores = [...partnerships, AGENCY];
    if (!stores.includes(store)) throw new Error(`Name a store: ${stores.join(', ')}`);
    return redrive(laptop({ ...(await findRunning()), host }), store, names);
  });

/** CDK's own names, which come with all of CDK: only here. */
const onAws = async (text: string, names: readonly JobName[]): Promise<string[]> => {
  const { failureQueueName, functionName } = await import('../constructs/names.ts');
  const store = text === AGENCY ? AGENCY : partnershipIdSchema.parse(text);
  const place = aws({
    client: new SQSClient({}),
    names: {
      functionName: (_store, name) => functionName(store, name),
      failureQueueName: (_store, name) => failureQueueName(store, name),
    },
  });
  return redrive(place, store, names);
};

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { queue: { type: 'string' }, aws: { type: 'boolean', default: false } },
  });
  const [store = ''] = positionals;
  if (store === '') throw new Error('Name a store: the id of a partnership, or agency');
  const names = redriven(store, values.queue);
  return (await (values.aws ? onAws : onLaptop)(store, names)).join('\n');
});
