import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { makeSnapshotStore, type SnapshotStore } from '../../functions/platform/storage/snapshot-store.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { buildPartnershipSummary } from '../../functions/summary/build-partnership.ts';
import { frozenContents } from '../../functions/summary/contents.ts';
import { snapshotRepository } from '../../functions/summary/repository.ts';
import { runQuarterlySummary, type SummaryRunDependencies } from '../../functions/summary/run.ts';
import { CREDENTIALS } from '../../infra/local/functions/environment.ts';
import { startStorage } from '../../infra/local/storage/server.ts';
import type { Quarter } from '../../shared/kernel/dates.ts';
import { ok } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { MailRoom } from '../notification/samples.ts';
import type { Store } from '../support/store.ts';
import { figuresOf } from './samples.ts';

export const ORIGIN = 'https://iwf.example';
export const BUCKET = 'iwf-alfa-snapshots';

/** The bucket of snapshots on a storage server of its own, which the SDK finds by its settings. */
export const openSnapshotStore = async (): Promise<{ snapshotStore: SnapshotStore; stop: () => Promise<void> }> => {
  const directory = await mkdtemp(join(tmpdir(), 'iwf-snapshots-'));
  const server = await startStorage({ port: 0, directory, buckets: [BUCKET], webOrigin: ORIGIN });
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${server.port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', CREDENTIALS.secretAccessKey);
  return {
    snapshotStore: makeSnapshotStore(BUCKET, { pathStyle: true, system: realSystem }),
    stop: async () => {
      vi.unstubAllEnvs();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** The quarterly summary of one store: its figures, bucket, directory and mail service. */
export class RunRoom {
  readonly mail: MailRoom;
  readonly snapshotStore: SnapshotStore;
  /** When the figures were asked for: a later run asks later. */
  builds = 0;

  constructor(store: Store, snapshotStore: SnapshotStore) {
    this.mail = new MailRoom(store);
    this.snapshotStore = snapshotStore;
  }

  get frozen() {
    return { repository: snapshotRepository(this.mail.store.table), snapshotStore: this.snapshotStore };
  }

  get dependencies(): SummaryRunDependencies {
    const { store, dependencies: delivery } = this.mail;
    const { commit, system, author, people } = delivery;
    const build = async () => {
      this.builds += 1;
      return ok(buildPartnershipSummary(figuresOf({ retrievedAt: system.now() }), DEFAULT_RULES));
    };
    return {
      freeze: { ...this.frozen, commit, system, author, build },
      delivery: { ...delivery, store: store.name },
      people,
      mayGoOut: delivery.mayGoOut,
      webOrigin: ORIGIN,
    };
  }

  run(quarter: Quarter, dependencies: SummaryRunDependencies = this.dependencies) {
    return runQuarterlySummary(dependencies)(quarter);
  }

  recover() {
    const contents = frozenContents({ ...this.frozen, webOrigin: ORIGIN });
    return this.mail.recover({
      ...this.mail.dependencies,
      contentOf: (delivery, { roles }) => contents.contentOf(delivery, { language: delivery.language, roles }),
    });
  }
}
