import * as z from 'zod';
import { type IsoDate, isoDateSchema } from '../../kernel/dates.ts';
import { type CompanyId, companyIdSchema, verificationQueryIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';

/** So many questions about one trajectory in all its years; whoever needs more should visit. */
export const MAXIMUM_QUERIES = 30;
const MAXIMUM_TEXT = 500;

/**
 * What the agency wants to know before it accepts or rejects. It is no verdict: what counted goes on counting while it is open. It
 * ends with a verdict on the company, or when the agency withdraws it.
 */
export const verificationQuerySchema = z
  .object({
    id: verificationQueryIdSchema,
    companyId: companyIdSchema,
    comment: z.string(),
    askedOn: isoDateSchema,
    dueOn: isoDateSchema,
    answer: z.object({ text: z.string(), on: isoDateSchema }).optional(),
    endedOn: isoDateSchema.optional(),
  })
  .meta({ id: 'VerificationQuery' });
export type VerificationQuery = z.infer<typeof verificationQuerySchema>;

export const queryInputSchema = z
  .strictObject({ companyId: companyIdSchema, comment: noteOf(MAXIMUM_TEXT), dueOn: isoDateSchema })
  .meta({ id: 'VerificationQueryInput' });
export const queryAnswerSchema = z.strictObject({ text: noteOf(MAXIMUM_TEXT) }).meta({ id: 'VerificationQueryAnswer' });

export type QueryState = 'open' | 'answered' | 'ended';

export const queryStateOf = ({ answer, endedOn }: VerificationQuery): QueryState => {
  if (endedOn !== undefined) return 'ended';
  return answer === undefined ? 'open' : 'answered';
};

const queriesIn = (queries: readonly VerificationQuery[] | undefined, state: QueryState): VerificationQuery[] =>
  (queries ?? []).filter((query) => queryStateOf(query) === state);

/** What the list keeps of the questions about a trajectory: the first day by which one must be answered, and how many answers wait. */
export const queriesInShort = (
  queries: readonly VerificationQuery[] | undefined,
): { readonly queryDue?: IsoDate; readonly queriesAnswered?: number } => {
  const [queryDue] = queriesIn(queries, 'open')
    .map(({ dueOn }) => dueOn)
    .sort();
  const queriesAnswered = queriesIn(queries, 'answered').length;
  return {
    ...(queryDue === undefined ? {} : { queryDue }),
    ...(queriesAnswered === 0 ? {} : { queriesAnswered }),
  };
};

/** A verdict on a company ends what was asked about it. */
export const endQueriesOf = (
  queries: readonly VerificationQuery[] | undefined,
  companyId: CompanyId,
  on: IsoDate,
): VerificationQuery[] | undefined =>
  queries?.map((query) =>
    query.companyId === companyId && query.endedOn === undefined ? { ...query, endedOn: on } : query,
  );
