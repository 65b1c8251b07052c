import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, openProposal, type TalkNote, talkNoteSchema, talkStatus } from '../../shared/coordination/talk.ts';

const noteId = (number: number): string => `tkn_${String(number).padStart(26, '0')}`;

type Step = { readonly ours: boolean; readonly kind: TalkNote['kind'] };
const anyStep: fc.Arbitrary<Step> = fc.record({
  ours: fc.boolean(),
  kind: fc.constantFrom('message', 'proposal', 'agreement'),
});

/** Plays a talk: who agrees does so with the other's open proposal, and says something where there is none. */
const play = (steps: readonly Step[]) => {
  const sides: { ours: TalkNote[]; theirs: TalkNote[] } = { ours: [], theirs: [] };
  steps.forEach(({ ours, kind }, place) => {
    const mine = ours ? sides : { ours: sides.theirs, theirs: sides.ours };
    const proposal = kind === 'agreement' ? openProposal(mine) : undefined;
    const note = {
      id: noteId(place),
      at: new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString(),
      kind: kind === 'agreement' && !proposal ? 'message' : kind,
      text: proposal?.text ?? `Bericht ${place}`,
      ...(proposal ? { proposalId: proposal.id } : {}),
    };
    mine.ours.push(talkNoteSchema.parse(note));
  });
  return sides;
};

const MIRRORED = {
  none: 'none',
  agreed: 'agreed',
  waitingForUs: 'waitingForThem',
  waitingForThem: 'waitingForUs',
} as const;

describe('where a talk between two partnerships stands', () => {
  it('is the same from both sides, mirrored', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const sides = play(steps);
        expect(talkStatus({ ours: sides.theirs, theirs: sides.ours })).toBe(MIRRORED[talkStatus(sides)]);
      }),
    );
  });

  it('is agreed only by an agreement, last, with a proposal of the other side', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const sides = play(steps);
        const last = inOrder(sides).at(-1);
        const theOthers = last && sides.ours.includes(last) ? sides.theirs : sides.ours;
        const answers = theOthers.some(({ id, kind }) => kind === 'proposal' && id === last?.proposalId);
        expect(talkStatus(sides) === 'agreed').toBe(last?.kind === 'agreement' && answers);
      }),
    );
  });

  it('waits for the other as soon as one said something, and for nobody before', () => {
    expect(talkStatus({ ours: [], theirs: [] })).toBe('none');
    expect(talkStatus(play([{ ours: true, kind: 'message' }]))).toBe('waitingForThem');
    expect(talkStatus(play([{ ours: false, kind: 'proposal' }]))).toBe('waitingForUs');
  });

  it('is open again when something is said after the agreement', () => {
    const steps = [
      { ours: false, kind: 'proposal' },
      { ours: true, kind: 'agreement' },
      { ours: false, kind: 'message' },
    ] as const;
    expect(talkStatus(play(steps.slice(0, 2)))).toBe('agreed');
    expect(talkStatus(play(steps))).toBe('waitingForUs');
  });
});
