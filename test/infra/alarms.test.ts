import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { documentClient } from '../../functions/platform/dynamo/client.ts';
import { parseItem } from '../../functions/platform/dynamo/read.ts';
import { METRIC_NAMESPACE, METRICS } from '../../shared/kernel/env.ts';
import { FUNCTIONS } from '../../shared/kernel/functions.ts';
import { type Found, resourcesOf, synthesize } from './support/synthesis.ts';

const stacks = synthesize({ context: { partnerships: { active: ['alfa', 'beta'], archived: ['delta'] } } });
const alarms = resourcesOf(stacks, 'AWS::CloudWatch::Alarm');

const dimensionsOf = ({ Properties }: Found): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    z
      .array(z.object({ Name: z.string(), Value: z.unknown() }))
      .default([])
      .parse(Properties.Dimensions)
      .map(({ Name, Value }) => [Name, Value]),
  );

/** The alarms on one metric of one resource, which a dimension names by reference. */
const watching = (metric: string, stack: string, reference?: string): Found[] =>
  alarms.filter(
    (alarm) =>
      alarm.Properties.MetricName === metric &&
      alarm.stack === stack &&
      (reference === undefined || JSON.stringify(dimensionsOf(alarm)).includes(`"${reference}"`)),
  );

/** The anchor that a heading gets where the page is read. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const headings = [...runbook.matchAll(/^#{2,3} (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));

describe('every alarm', () => {
  it('says what people lose and points at an article that exists', () => {
    expect(alarms.length).toBeGreaterThan(0);
    for (const { Properties } of alarms) {
      const [, loss, article] =
        /^(.+\.) What to do: docs\/runbook\.md#(.+)$/.exec(String(Properties.AlarmDescription)) ?? [];
      expect(loss, JSON.stringify(Properties.AlarmDescription)).toMatch(/^[A-Z]/);
      expect(headings).toContain(article);
    }
  });

  it('tells when it rings and when it is over, on an encrypted topic', () => {
    const [topic, ...more] = resourcesOf(stacks, 'AWS::SNS::Topic');
    expect(more).toEqual([]);
    expect(topic?.Properties).toMatchObject({ KmsMasterKeyId: expect.anything() });
    for (const { Properties } of alarms)
      expect(Properties).toMatchObject({ AlarmActions: [expect.anything()], OKActions: [expect.anything()] });
  });
});

describe('every function', () => {
  const functions = resourcesOf(stacks, 'AWS::Lambda::Function').filter(({ Properties }) =>
    String(Properties.FunctionName ?? '').startsWith('iwf-'),
  );

  it('is watched for errors and throttling, in the words of the list', () => {
    const losses = Object.values(FUNCTIONS).map(({ whenItFails }) => whenItFails);
    for (const { id, stack } of functions)
      for (const metric of ['Errors', 'Throttles']) {
        const [alarm, ...more] = watching(metric, stack, id);
        expect(more).toEqual([]);
        expect(losses.some((loss) => String(alarm?.Properties.AlarmDescription).startsWith(loss))).toBe(true);
      }
  });

  it.each(Object.entries(FUNCTIONS))(
    'of the list rings for its errors, and for its failure queue if it has one: %s',
    (_name, definition) => {
      const { kind } = definition.trigger;
      const metrics = [
        'Errors',
        ...(kind === 'http' || kind === 'preToken' ? [] : ['ApproximateNumberOfMessagesVisible']),
      ];
      for (const metric of metrics) {
        const inItsWords = alarms.filter(
          ({ Properties }) =>
            Properties.MetricName === metric && String(Properties.AlarmDescription).startsWith(definition.whenItFails),
        );
        expect(inItsWords.length, metric).toBeGreaterThan(0);
      }
    },
  );

  it('is watched for lag when it follows a stream', () => {
    const lag = alarms.filter(({ Properties }) => Properties.MetricName === 'IteratorAge');
    expect(lag.map(({ stack }) => stack)).toEqual(['iwf-alfa-functions', 'iwf-beta-functions']);
  });
});

describe('every queue', () => {
  it('of failures rings at its first message, and of tasks when one waits too long', () => {
    for (const { id, stack, Properties } of resourcesOf(stacks, 'AWS::SQS::Queue')) {
      const isOfFailures = String(Properties.QueueName).endsWith('-failed');
      const metric = isOfFailures ? 'ApproximateNumberOfMessagesVisible' : 'ApproximateAgeOfOldestMessage';
      const found = watching(metric, stack, id);
      expect(found.map((alarm) => alarm.Properties.Threshold)).toEqual([isOfFailures ? 1 : 1800]);
    }
  });
});

describe('what the code counts', () => {
  const counted = alarms.filter(({ Properties }) => Properties.Namespace === METRIC_NAMESPACE);
  const storesOn = (metric: string) =>
    counted.filter(({ Properties }) => Properties.MetricName === metric).map((alarm) => dimensionsOf(alarm).store);

  it.each(Object.values(METRICS).filter((metric) => metric !== METRICS.unreadableItem))(
    'rings for %s, store by store',
    (metric) => {
      expect(storesOn(metric).toSorted()).toEqual(['agency', 'alfa', 'beta', 'delta']);
    },
  );

  afterEach(() => vi.restoreAllMocks());

  it('rings for a record that cannot be read, under the name by which the reader counts it', () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const reader = { type: 'company', schema: z.object({ name: z.string() }) };
    parseItem({ client: documentClient(), name: 'iwf-alfa' }, reader, { pk: 'COMPANY#1', sk: 'ROOT' });
    const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)));
    const { store } = lines.find((line) => line[METRICS.unreadableItem] === 1);
    expect(storesOn(METRICS.unreadableItem)).toContain(store);
    expect(storesOn(METRICS.unreadableItem).toSorted()).toEqual(
      ['agency', 'alfa', 'beta', 'delta', 'reference'].map((name) => `iwf-${name}`),
    );
  });
});
