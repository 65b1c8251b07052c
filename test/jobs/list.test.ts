import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionOf, jobsOf } from '../../shared/jobs/names.ts';
import { keepingOf } from '../../shared/jobs/runs.ts';
import { FUNCTIONS, type FunctionDefinition, type FunctionName, workOf } from '../../shared/kernel/functions.ts';
import { everyMinutes, parseSchedule } from '../../shared/kernel/schedule.ts';
import { jobs as nl } from '../../web/src/i18n/nl/jobs.ts';

const root = join(import.meta.dirname, '../..');
const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8');
const functions: [string, FunctionDefinition][] = Object.entries(FUNCTIONS);
// The entries of the list are its names.
const workOfEntry = (name: string): string => workOf(name as FunctionName);

describe('every function of the one list', () => {
  it.each(functions)(
    '%s has an entry that is bundled, an article, and one for its failure queue',
    (name, definition) => {
      expect(existsSync(join(root, `functions/entry/${name}.ts`))).toBe(true);
      expect(readFileSync(join(root, `functions/entry/${name}.ts`), 'utf8')).toMatch(/^export const handler = /m);
      const work = workOfEntry(name);
      expect(runbook).toMatch(new RegExp(`^### Function ${work}$`, 'm'));
      const { kind } = definition.trigger;
      if (kind !== 'http' && kind !== 'preToken')
        expect(runbook).toMatch(new RegExp(`^### Failed work: ${work}$`, 'm'));
    },
  );

  it('that a schedule starts is never due between 02:00 and 03:00, in summer nor in winter, and has no other schedule', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' });
    for (const [name, { trigger }] of functions) {
      if (trigger.kind !== 'schedule' || everyMinutes(trigger.expression) !== undefined) continue;
      const schedule = parseSchedule(trigger.expression);
      for (const season of ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z']) {
        let due = new Date(season);
        for (let times = 0; times < 30; times += 1) {
          due = schedule(due);
          expect(clock.format(due), `${name} at ${due.toISOString()}`).not.toBe('02');
        }
      }
    }
  });
});

describe('every job', () => {
  const names = [...jobsOf('partnership'), ...jobsOf('agency')];

  it('is a function that nobody waits for', () => {
    const waiting = functions.filter(([, { trigger }]) => trigger.kind === 'http' || trigger.kind === 'preToken');
    expect(names.length + waiting.length).toBe(functions.length);
  });

  it('says in Dutch what it is and what people lose', () => {
    for (const name of names) {
      expect(nl.lossOf({ name, whenItFails: '' })).toMatch(/^[A-Z].+\.$/);
      expect(Object.keys(nl.names)).toContain(workOf(name));
    }
  });

  it('keeps its runs, or says which', () => {
    const kept = new Map(names.map((name) => [name, keepingOf(definitionOf(name).trigger)]));
    expect(kept.get('partnership-quarterly-summary')).toBe('everyRun');
    expect(kept.get('agency-worker')).toBe('everyRun');
    expect(kept.get('agency-delivery-recovery')).toBe('lastRunAndFailures');
    expect(kept.get('partnership-mail-events')).toBe('failures');
  });
});
