import { expect } from 'vitest';
import type { Commit } from '../../functions/platform/dynamo/commit.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { proposeDraft } from '../../functions/programme/draft/judge.ts';
import type { PublishDependencies } from '../../functions/programme/draft/publish.ts';
import { rulesDraftRepository } from '../../functions/programme/draft/repository.ts';
import { beginDraft, changeDraft } from '../../functions/programme/draft/write.ts';
import { type RulesReader, rulesReaderOf } from '../../functions/programme/rules.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { RulesDraft } from '../../shared/programme/draft/schema.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import type { RuleContent } from '../../shared/programme/schema.ts';
import { createTable } from '../support/engine/tables.ts';
import { Store } from '../support/store.ts';

export const OFFICER = { subject: 'officer', roles: ['project-officer@agency'] };
export const MANAGER = { subject: 'manager', roles: ['programme-manager@agency'] };

export const done = <Value>(outcome: Result<Value, unknown>): Value => {
  if (!outcome.ok) expect.unreachable(JSON.stringify(outcome.error));
  return outcome.value;
};

/** The agency's table beside the reference store: where rules are drafted, and where everybody reads them. */
export class RulesDesk {
  readonly store: Store;
  readonly reference: Store['table'];
  readonly rules: RulesReader;

  constructor(store: Store, reference: Store['table']) {
    this.store = store;
    this.reference = reference;
    this.rules = rulesReaderOf(reference, store.system);
  }

  static async open(): Promise<RulesDesk> {
    return new RulesDesk(await Store.open('agency'), await createTable('reference'));
  }

  get dependencies(): PublishDependencies {
    const { table, commit, system } = this.store;
    return {
      repository: rulesDraftRepository(table, this.reference),
      commit,
      commitForAll: makeCommit(this.reference, system),
      rules: this.rules,
      system,
    };
  }

  /** What the officer proposes: these rules instead of those of the first version, each with a reason. */
  async proposed(changes: Partial<RuleContent>, validFrom = '2026-12-01'): Promise<RulesDraft> {
    const { dependencies } = this;
    const begun = done(await beginDraft(dependencies)(OFFICER, { title: 'Termijnen', from: DEFAULT_RULES.version }));
    const content = {
      title: 'Termijnen',
      rules: { ...contentOf(DEFAULT_RULES), ...changes },
      reasons: Object.fromEntries(Object.keys(changes).map((rule) => [rule, 'Zo afgesproken'])),
      validFrom: isoDate(validFrom),
      periods: [1, 2],
    };
    const changed = done(await changeDraft(dependencies)(OFFICER, { id: begun.id, expectedVersion: 1, ...content }));
    return done(await proposeDraft(dependencies)(OFFICER, { id: changed.id, expectedVersion: changed.version }));
  }

  /** The versions that everybody reads, besides the one that comes with the product. */
  async published(): Promise<unknown[]> {
    return queryItems(this.reference, { pk: 'PROGRAMMERULES', consistent: true });
  }
}

/** A commit that breaks off at one of its calls: before anything is written, or after all of it with the answer lost. */
export const breakingOff = (
  commit: Commit,
  at: { readonly call: number; readonly when: 'before' | 'after' },
): Commit => {
  let calls = 0;
  return async (work) => {
    calls += 1;
    if (calls !== at.call) return commit(work);
    if (at.when === 'after') await commit(work);
    throw new Error('The process ended');
  };
};
