import * as z from 'zod';
import {
  type CompanyId,
  type ContactId,
  companyIdSchema,
  type MaturityScanId,
  maturityScanIdSchema,
} from '../../shared/kernel/ids.ts';
import { languageSchema } from '../../shared/kernel/languages.ts';
import { type Invitation, invitationSchema } from '../../shared/maturity/requests.ts';
import {
  type MaturityScan,
  maturityScanSchema,
  type Respondent,
  respondentSchema,
} from '../../shared/maturity/schema.ts';
import { RESPONDENT_ROLES } from '../../shared/maturity/types.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const scanReader: ItemReader<MaturityScan> = { type: 'maturityScan', schema: maturityScanSchema };
const invitationReader: ItemReader<Invitation> = { type: 'maturityInvitation', schema: invitationSchema };
const answerReader: ItemReader<Respondent> = { type: 'maturityAnswer', schema: respondentSchema };
const sealReader = { type: 'maturitySeal', schema: z.object({ version: z.int() }) };

const linkSchema = z.object({
  companyId: companyIdSchema,
  scanId: maturityScanIdSchema,
  role: z.enum(RESPONDENT_ROLES),
  language: languageSchema,
});
/** What a link opens. Nothing in it says whom it was sent to. */
export type MaturityLink = z.infer<typeof linkSchema>;
const linkReader: ItemReader<MaturityLink> = { type: 'maturityLink', schema: linkSchema };

/** Reads maturity scans of one partnership. It writes nothing: changes go through `commit`. */
export const maturityRepository = (table: Table) => ({
  scan: (companyId: CompanyId, id: MaturityScanId): Promise<MaturityScan | undefined> =>
    getItem(table, scanReader, keys.maturityScan(companyId, id)),

  /** All scans of a company, also those taken away; the oldest first. */
  scansOf: async (companyId: CompanyId): Promise<MaturityScan[]> =>
    parseItems(
      table,
      scanReader,
      await queryItems(table, {
        pk: keys.maturityScan(companyId, maturityScanIdSchema.parse(`msc_${'0'.repeat(26)}`)).pk,
        skPrefix: keys.maturityScanPrefix(),
        consistent: true,
      }),
    ),

  /** What was answered so far: for the rules, never for a person. */
  answers: async (id: MaturityScanId): Promise<Respondent[]> =>
    parseItems(
      table,
      answerReader,
      await queryItems(table, {
        pk: keys.maturityRoundPartition(id),
        skPrefix: keys.maturityAnswerPrefix(),
        consistent: true,
      }),
    ),

  invitations: async (id: MaturityScanId): Promise<Invitation[]> =>
    parseItems(
      table,
      invitationReader,
      await queryItems(table, {
        pk: keys.maturityRoundPartition(id),
        skPrefix: keys.maturityInvitationPrefix(),
        consistent: true,
      }),
    ),

  invitation: (id: MaturityScanId, contactId: ContactId): Promise<Invitation | undefined> =>
    getItem(table, invitationReader, keys.maturityInvitation(id, contactId)),

  /** The version of a round's answers as a whole. Read before them: what comes in later then shows. */
  sealOf: async (id: MaturityScanId): Promise<number> =>
    (await getItem(table, sealReader, keys.maturitySeal(id)))?.version ?? 0,

  link: (secretHash: string): Promise<MaturityLink | undefined> =>
    getItem(table, linkReader, keys.maturityLink(secretHash)),

  /** The scan in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): MaturityScan | undefined => parseItem(table, scanReader, item),
});
export type MaturityRepository = ReturnType<typeof maturityRepository>;
