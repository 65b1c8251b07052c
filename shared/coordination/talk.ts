import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { partnershipIdSchema, talkNoteIdSchema } from '../kernel/ids.ts';
import { noteOf } from '../kernel/text.ts';

/** So many notes on each side: whoever needs more should meet. */
export const MAXIMUM_NOTES = 20;
const MAXIMUM_TEXT = 500;

/** One note of a talk between two partnerships about a company. An agreement names the proposal that it agrees with. */
export const talkNoteSchema = z
  .object({
    id: talkNoteIdSchema,
    at: instantSchema,
    kind: z.enum(['message', 'proposal', 'agreement']),
    text: z.string(),
    proposalId: talkNoteIdSchema.optional(),
  })
  .meta({ id: 'TalkNote' });
export type TalkNote = z.infer<typeof talkNoteSchema>;

const base = {
  /** The version of the own side of the talk that was seen; 0 when nothing was said yet. */
  expectedVersion: z.int().min(0),
  with: partnershipIdSchema,
};
const said = { ...base, text: noteOf(MAXIMUM_TEXT) };
export const talkNoteRequestSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...said, kind: z.literal('message') }),
    z.strictObject({ ...said, kind: z.literal('proposal') }),
    z.strictObject({ ...base, kind: z.literal('agreement'), proposalId: talkNoteIdSchema }),
  ])
  .meta({ id: 'TalkNoteRequest' });
export type TalkNoteRequest = z.infer<typeof talkNoteRequestSchema>;

export const TALK_STATUSES = ['none', 'waitingForUs', 'waitingForThem', 'agreed'] as const;
export type TalkStatus = (typeof TALK_STATUSES)[number];

type Sides = { readonly ours: readonly TalkNote[]; readonly theirs: readonly TalkNote[] };

/** Both sides in the order in which they were said. */
export const inOrder = ({ ours, theirs }: Sides): TalkNote[] =>
  [...ours, ...theirs].toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** The proposal of theirs that still can be agreed with: their last one, while we agreed with nothing said after it. */
export const openProposal = ({ ours, theirs }: Sides): TalkNote | undefined => {
  const proposal = theirs.findLast(({ kind }) => kind === 'proposal');
  return proposal && !ours.some(({ proposalId }) => proposalId === proposal.id) ? proposal : undefined;
};

/** Whether an agreement answers a proposal that the other side did make. */
const isAgreed = (last: TalkNote, notes: readonly TalkNote[]): boolean =>
  last.kind === 'agreement' && notes.some(({ id, kind }) => id === last.proposalId && kind === 'proposal');

/** Where a talk stands for us: who is to say something, or that both agree. Pure, and the same from both sides, mirrored. */
export const talkStatus = (sides: Sides): TalkStatus => {
  const notes = inOrder(sides);
  const last = notes.at(-1);
  if (!last) return 'none';
  if (isAgreed(last, notes)) return 'agreed';
  return sides.ours.includes(last) ? 'waitingForThem' : 'waitingForUs';
};
