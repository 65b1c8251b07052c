import type { Author } from '../../functions/audit/event.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { attachEvidenceFile } from '../../functions/trajectory/evidence-file/attach.ts';
import { evidenceFileLink } from '../../functions/trajectory/evidence-file/link.ts';
import {
  type EvidenceFileDependencies,
  requestEvidenceUpload,
} from '../../functions/trajectory/evidence-file/request.ts';
import type { Company } from '../../shared/company/schema.ts';
import type { FileUse } from '../../shared/document/kept-file.ts';
import { type EvidenceId, type UploadId, uploadIdSchema } from '../../shared/kernel/ids.ts';
import { type EvidenceFileAddition, evidenceFileAdditionSchema } from '../../shared/trajectory/evidence-file.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { postForm, type startDocuments } from '../company/import-desk.ts';
import { accepted, COACH, Desk } from './desk.ts';

export type Documents = Awaited<ReturnType<typeof startDocuments>>['documents'];

/** A trajectory of two companies with one action for both, and the ways to bring files to it. */
export class FileDesk {
  readonly desk: Desk;
  readonly dependencies: EvidenceFileDependencies;
  readonly companies: readonly Company[];
  trajectory: Trajectory;

  private constructor(desk: Desk, documents: Documents, companies: readonly Company[], trajectory: Trajectory) {
    this.desk = desk;
    this.dependencies = { ...desk.dependencies, documents };
    this.companies = companies;
    this.trajectory = trajectory;
  }

  static async open(documents: Documents): Promise<FileDesk> {
    const desk = await Desk.open();
    const companies = [await desk.company('2800'), await desk.company('9000')];
    const started = await desk.start(companies);
    const action = actionAdditionSchema.parse({
      title: 'Functies worden rollen',
      level: 'workOrganisation',
      structural: true,
      companyIds: companies.map(({ id }) => id),
      expectedVersion: started.version,
    });
    accepted(await addAction(desk.dependencies)(COACH, { ...action, id: started.id }));
    return new FileDesk(desk, documents, companies, await desk.now(started.id));
  }

  /** Asks for a form and posts the content to it, as a browser does. */
  async upload(fileName: string, content: Uint8Array): Promise<UploadId> {
    const request = { fileName, size: content.length };
    const asked = accepted(await requestEvidenceUpload(this.dependencies)(this.trajectory.id, request));
    const answer = await postForm(asked.upload, content);
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return asked.uploadId;
  }

  attach(
    uploadId: UploadId,
    fileName: string,
    overrides: Partial<EvidenceFileAddition> = {},
    dependencies: EvidenceFileDependencies = this.dependencies,
  ) {
    const addition = evidenceFileAdditionSchema.parse({
      actionId: this.trajectory.actions[0]?.id,
      companyId: this.companies[0]?.id,
      kind: 'photo',
      on: '2024-07-01',
      fileName,
      expectedVersion: this.trajectory.version,
      ...overrides,
    });
    return attachEvidenceFile(dependencies)(COACH, { ...addition, id: this.trajectory.id, uploadId });
  }

  async attached(fileName: string, content: Uint8Array, overrides: Partial<EvidenceFileAddition> = {}) {
    accepted(await this.attach(await this.upload(fileName, content), fileName, overrides));
    return this.again();
  }

  /** The trajectory as it stands now. */
  async again(): Promise<Trajectory> {
    this.trajectory = await this.desk.now(this.trajectory.id);
    return this.trajectory;
  }

  link(author: Author, evidenceId: EvidenceId, use: FileUse, dependencies = this.dependencies) {
    return evidenceFileLink(dependencies)(author, { id: this.trajectory.id, evidenceId, use });
  }
}

/** Well-formed, and never given out. */
export const NO_UPLOAD = uploadIdSchema.parse('upl_00000000000000000000000000');
