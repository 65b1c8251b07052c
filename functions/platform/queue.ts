import type { SQSClient } from '@aws-sdk/client-sqs';

/** A store's own queue of tasks. A message says which task, never what is in it. */
export type Queue = { readonly send: (message: { readonly taskId: string }) => Promise<void> };

/** Sends to the queue at an address. The client is loaded at the first message: most requests send none. */
export const makeQueue = (queueUrl: string): Queue => {
  let loading: Promise<SQSClient> | undefined;
  const client = (): Promise<SQSClient> => {
    loading ??= import('@aws-sdk/client-sqs').then(({ SQSClient: Client }) => new Client({}));
    return loading;
  };
  return {
    send: async (message) => {
      const { SendMessageCommand } = await import('@aws-sdk/client-sqs');
      await (await client()).send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
    },
  };
};
