import type { IsoDate } from '../../kernel/dates.ts';
import type { CompanyId } from '../../kernel/ids.ts';
import type { VerificationQuery } from './query-schema.ts';

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
