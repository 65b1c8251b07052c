import { METRIC_NAMESPACE, type METRICS } from '../../shared/kernel/env.ts';
import { realSystem } from './system.ts';

/** What may stand in a log line: facts about the work, never about a person. Ids and counts, no names, no addresses, no bodies. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

const write = (level: 'info' | 'warn' | 'error', message: string, fields: LogFields): void => {
  process.stdout.write(`${JSON.stringify({ level, message, ...fields })}\n`);
};

/** One JSON object a line, as CloudWatch Logs Insights reads it. */
export const log = {
  info: (message: string, fields: LogFields = {}): void => write('info', message, fields),
  warn: (message: string, fields: LogFields = {}): void => write('warn', message, fields),
  /** Name and stack of what was thrown; its message may quote data, so it stays out. */
  error: (message: string, thrown: unknown, fields: LogFields = {}): void =>
    write('error', message, {
      ...fields,
      error: thrown instanceof Error ? thrown.name : typeof thrown,
      stack: thrown instanceof Error ? thrown.stack?.split('\n').slice(1, 9).join('\n') : undefined,
    }),
};

type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** Counts something as a CloudWatch metric, through the embedded metric format: a log line, no call. */
export const count = (metric: MetricName, store: string, amount = 1): void => {
  process.stdout.write(
    `${JSON.stringify({
      _aws: {
        Timestamp: Date.parse(realSystem.now()),
        CloudWatchMetrics: [
          { Namespace: METRIC_NAMESPACE, Dimensions: [['store']], Metrics: [{ Name: metric, Unit: 'Count' }] },
        ],
      },
      store,
      [metric]: amount,
    })}\n`,
  );
};
