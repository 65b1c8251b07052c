import { regionOfPostalCode } from '../../reference/municipalities.ts';
import { type CompanyInput, companyInputSchema, MAXIMUM_ESTABLISHMENTS } from '../schema.ts';
import type { Candidate, ExtractEnterprise } from './candidate.ts';
import {
  type EstablishmentInput,
  type Part,
  readActivity,
  readEstablishment,
  readLegalForm,
  readName,
  readSeat,
} from './parts.ts';
import { type Flaw, problemAt, type RowProblem, type Subject } from './problems.ts';

/** What a candidate makes: a company as somebody would have typed it, or none; and every row of it that cannot be used. */
export type Draft = { readonly input?: CompanyInput; readonly problems: readonly RowProblem[] };

const isInFlanders = ({ address }: EstablishmentInput): boolean =>
  regionOfPostalCode(address.postalCode) === 'flanders';

/** Those in the Flemish Region first, as many as a company may have; the rest of the country where there is room. */
export const keepEstablishments = (
  subject: Subject,
  all: readonly EstablishmentInput[],
): { value: EstablishmentInput[]; problems: RowProblem[] } => {
  const ordered = [...all.filter(isInFlanders), ...all.filter((establishment) => !isInFlanders(establishment))];
  const value = ordered.slice(0, MAXIMUM_ESTABLISHMENTS);
  if (value.length === all.length) return { value, problems: [] };
  const parameters = { leftOut: String(all.length - value.length), maximum: String(MAXIMUM_ESTABLISHMENTS) };
  return { value, problems: [problemAt(subject, { problem: 'tooManyToKeep', parameters }, 'establishmentLeftOut')] };
};

/** Why there is no company without a work floor in Flanders; where an establishment fell out, its line says so already. */
const withoutWorkFloor = (subject: Subject, enterprise: ExtractEnterprise, fallen: readonly RowProblem[]): Draft => {
  const causes = fallen.filter(({ consequence }) => consequence === 'establishmentLeftOut');
  if (causes.length > 0)
    return { problems: causes.map((problem) => ({ ...problem, consequence: 'companyLeftOut' as const })) };
  const problem = enterprise.establishments.length === 0 ? 'establishmentRequired' : 'noWorkFloorInFlanders';
  return { problems: [problemAt(subject, { problem, parameters: {} }, 'companyLeftOut')] };
};

const readCompanyName = (subject: Subject, { name, isNaturalPerson }: ExtractEnterprise): Part<string> => {
  if (name) return readName(name, subject.number, 'companyLeftOut');
  const problem = isNaturalPerson ? 'naturalPersonWithoutName' : 'nameMissing';
  return { problems: [problemAt(subject, { problem, parameters: {} }, 'companyLeftOut')] };
};

/** The record as it would come from a form, so that the same schema judges it. */
const assembleInput = (
  subject: Subject,
  enterprise: ExtractEnterprise,
  fixed: Pick<CompanyInput, 'name' | 'establishments'>,
): Draft => {
  const seat = readSeat(enterprise);
  const legalForm = readLegalForm(subject, enterprise.legalForm);
  const activity = readActivity(enterprise);
  const input = companyInputSchema.safeParse({
    ...fixed,
    enterpriseNumber: enterprise.number,
    sme: 'unknown',
    ...(seat.value ? { seat: seat.value } : {}),
    ...(legalForm.value === undefined ? {} : { legalForm: legalForm.value }),
    ...(activity.value ? { activity: activity.value } : {}),
  });
  if (input.success)
    return { input: input.data, problems: [seat, legalForm, activity].flatMap(({ problems }) => problems) };
  const flaw: Flaw = { problem: 'notAccepted', parameters: { reason: input.error.issues[0]?.path.join('/') ?? '' } };
  return { problems: [problemAt(subject, flaw, 'companyLeftOut')] };
};

const draftOfEnterprise = (subject: Subject, enterprise: ExtractEnterprise): Draft => {
  const name = readCompanyName(subject, enterprise);
  if (name.value === undefined) return { problems: name.problems };
  const read = enterprise.establishments.map(readEstablishment);
  const fallen = [...enterprise.problems, ...read.flatMap(({ problems }) => problems)];
  const usable = read.flatMap(({ value }) => value ?? []);
  if (!usable.some(isInFlanders)) return withoutWorkFloor(subject, enterprise, fallen);
  const kept = keepEstablishments(subject, usable);
  const draft = assembleInput(subject, enterprise, { name: name.value, establishments: kept.value });
  return { ...draft, problems: [...fallen, ...kept.problems, ...draft.problems] };
};

/** The row of `enterprise.csv` that lines about the company as a whole point at. */
export const subjectOf = ({ row, written }: Candidate): Subject => ({ table: 'enterprise', row, number: written });

/** Puts a company together by the rules of the extract. The same candidate always gives the same draft. */
export const draftOf = (candidate: Candidate): Draft => {
  const subject = subjectOf(candidate);
  return 'flaw' in candidate
    ? { problems: [problemAt(subject, candidate.flaw, 'companyLeftOut')] }
    : draftOfEnterprise(subject, candidate.enterprise);
};
