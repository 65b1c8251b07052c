import type { Instant, Quarter } from '../kernel/dates.ts';
import type { NoteFigures } from './figures.ts';
import type { SignedMonitoring } from './monitoring.ts';
import type { Narrative } from './narrative.ts';
import type { NoteReturn, QuarterlyNote } from './schema.ts';

type Note<State extends QuarterlyNote['state']> = Extract<QuarterlyNote, { state: State }>;

const kept = ({ quarter, narrative, returns, createdAt, version }: QuarterlyNote, at: Instant) => ({
  quarter,
  narrative,
  returns,
  createdAt,
  version: version + 1,
  updatedAt: at,
});

export const begun = (quarter: Quarter, narrative: Narrative, at: Instant): Note<'draft'> => ({
  quarter,
  narrative,
  state: 'draft',
  version: 1,
  returns: [],
  createdAt: at,
  updatedAt: at,
});

export const rewritten = (
  note: Note<'draft' | 'returned'>,
  narrative: Narrative,
  at: Instant,
): Note<'draft' | 'returned'> => ({ ...kept(note, at), narrative, state: note.state });

type FirstSignature = {
  readonly figures: NoteFigures;
  readonly monitoring: SignedMonitoring;
  readonly by: string;
};

export const signedByCoordinator = (
  note: Note<'draft' | 'returned'>,
  { figures, monitoring, by }: FirstSignature,
  at: Instant,
): Note<'signedByCoordinator'> => ({
  ...kept(note, at),
  state: 'signedByCoordinator',
  figures,
  monitoring,
  signedByCoordinatorAt: at,
  firstSignedBy: by,
});

export const signedByPromotor = (note: Note<'signedByCoordinator'>, at: Instant): Note<'submitted'> => ({
  ...kept(note, at),
  state: 'submitted',
  figures: note.figures,
  ...(note.monitoring ? { monitoring: note.monitoring } : {}),
  signedByCoordinatorAt: note.signedByCoordinatorAt,
  signedByPromotorAt: at,
});

/** A draft again: signatures and figures go, since the next version is another one. */
export const returned = (
  note: Note<'signedByCoordinator' | 'submitted'>,
  why: Omit<NoteReturn, 'at'>,
  at: Instant,
): Note<'returned'> => ({ ...kept(note, at), state: 'returned', returns: [...note.returns, { at, ...why }] });

export const accepted = (note: Note<'submitted'>, at: Instant): Note<'accepted'> => ({
  ...note,
  ...kept(note, at),
  state: 'accepted',
  acceptedAt: at,
});
