import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { describe, expect, it } from 'vitest';
import { type Delivery, deliver } from '../../infra/local/streams/delivery.ts';

const record = (number: number): StreamRecord => ({ dynamodb: { SequenceNumber: String(number) } });
const numbersOf = (records: readonly StreamRecord[]): string =>
  records.map(({ dynamodb }) => dynamodb?.SequenceNumber).join(' ');

type Trial = { readonly calls: string[]; readonly givenUp: string[]; readonly delivery: Delivery };

const trial = (invoke: (numbers: string) => unknown, signal = new AbortController().signal): Trial => {
  const calls: string[] = [];
  const givenUp: string[] = [];
  const delivery: Delivery = {
    invoke: async (records) => {
      calls.push(numbersOf(records));
      return invoke(numbersOf(records));
    },
    giveUp: async (failed) => void givenUp.push(numbersOf([failed])),
    signal,
    attempts: 2,
  };
  return { calls, givenUp, delivery };
};

const BATCH = [1, 2, 3, 4].map(record);

describe('handing over a batch', () => {
  it('calls the function once when all goes well', async () => {
    const { calls, givenUp, delivery } = trial(() => ({ batchItemFailures: [] }));
    await deliver(BATCH, delivery);
    expect({ calls, givenUp }).toEqual({ calls: ['1 2 3 4'], givenUp: [] });
  });

  it('comes again with a reported record and all that follow it', async () => {
    let failures = 1;
    const { calls, delivery } = trial(() => ({
      batchItemFailures: failures-- > 0 ? [{ itemIdentifier: '3' }] : [],
    }));
    await deliver(BATCH, delivery);
    expect(calls).toEqual(['1 2 3 4', '3 4']);
  });

  it('gives a record up that keeps failing, and goes on with the rest', async () => {
    const { calls, givenUp, delivery } = trial((numbers) => ({
      batchItemFailures: numbers.includes('2') ? [{ itemIdentifier: '2' }] : [],
    }));
    await deliver(BATCH, delivery);
    expect({ calls, givenUp }).toEqual({ calls: ['1 2 3 4', '2 3 4', '3 4'], givenUp: ['2'] });
  });

  it('halves a batch that throws until the culprit stands alone', async () => {
    const { calls, givenUp, delivery } = trial((numbers) => {
      if (numbers.includes('3')) throw new Error('poison');
    });
    await deliver(BATCH, delivery);
    expect({ calls, givenUp }).toEqual({ calls: ['1 2 3 4', '1 2', '3 4', '3', '3', '4'], givenUp: ['3'] });
  });

  it('takes an unknown identifier for a failure of the whole batch, as Lambda does', async () => {
    const { calls, givenUp, delivery } = trial((numbers) => ({
      batchItemFailures: numbers === '1 2' ? [{ itemIdentifier: 'unknown' }] : [],
    }));
    await deliver([record(1), record(2)], delivery);
    expect({ calls, givenUp }).toEqual({ calls: ['1 2', '1', '2'], givenUp: [] });
  });

  it('gives nothing up when it is stopped', async () => {
    const stopping = new AbortController();
    const { givenUp, delivery } = trial(() => {
      stopping.abort();
      throw new Error('the host stopped');
    }, stopping.signal);
    await expect(deliver(BATCH, delivery)).rejects.toThrow();
    expect(givenUp).toEqual([]);
  });
});
