import { cents } from '../../../../shared/kernel/money.ts';
import { isSameJson } from '../../../../shared/kernel/same-json.ts';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import { RULE_NAMES, type RuleKind } from '../../../../shared/programme/rule-kinds.ts';
import type { RuleContent, RuleName } from '../../../../shared/programme/schema.ts';
import { centsOf, eurosTyped } from '../../partnership/target-values.ts';
import { kindOf } from '../rule-values.ts';

/** Everything that is typed, by where it goes in the request: `rules/objectionDays`, `rules/cutSplit/esf`, `reasons/objectionDays`. */
export type DraftValues = Readonly<Record<string, string>>;

export const ruleKey = (name: RuleName, part?: string): string =>
  part === undefined ? `rules/${name}` : `rules/${name}/${part}`;
export const reasonKey = (name: RuleName): string => `reasons/${name}`;

const hundredths = (share: number): string => String(Math.round(share * 10_000) / 100).replace('.', ',');

const typedValue = (kind: RuleKind['kind'], value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'number') return String(value);
  if (kind === 'share') return hundredths(value);
  return kind === 'money' ? eurosTyped(cents(value)) : String(value);
};

/** A rule as somebody would type it: one field, or one for each of its parts. */
const typedRule = (name: RuleName, value: RuleContent[RuleName]): [string, string][] => {
  const { kind } = kindOf(name);
  if (typeof value === 'object' && !Array.isArray(value))
    return Object.entries(value).map(([part, share]) => [ruleKey(name, part), String(share)]);
  return [[ruleKey(name), typedValue(kind, value)]];
};

export const valuesOf = ({ title, validFrom, periods, rules, reasons }: DraftView): DraftValues => ({
  title,
  validFrom: validFrom ?? '',
  periods: periods.join(','),
  ...Object.fromEntries(RULE_NAMES.flatMap((name) => typedRule(name, rules[name]))),
  ...Object.fromEntries(RULE_NAMES.map((name) => [reasonKey(name), reasons[name] ?? ''])),
});

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** A whole number as typed; what is none stays as it is, and is refused at its field. */
const whole = (text: string | undefined): unknown => {
  const typed = filled(text);
  return typed !== undefined && /^\d+$/.test(typed) ? Number(typed) : typed;
};

const shareOf = (text: string | undefined): unknown => {
  const typed = filled(text);
  return typed !== undefined && /^\d+(?:[.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) / 100 : typed;
};

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

const requestedRule = (name: RuleName, values: DraftValues): unknown => {
  const rule = kindOf(name);
  const typed = values[ruleKey(name)];
  switch (rule.kind) {
    case 'percents':
    case 'weights':
      return Object.fromEntries(rule.parts.map((part) => [part, whole(values[ruleKey(name, part)])]));
    case 'choice':
      return filled(typed);
    case 'yesNo':
      return YES_NO[typed ?? ''];
    case 'share':
      return shareOf(typed);
    case 'money':
      return centsOf(typed ?? '');
    case 'monthsLater':
    case 'monthsOfYear':
      return (typed ?? '').split(/[\s,;]+/).flatMap((month) => (month === '' ? [] : [whole(month)]));
    default:
      return whole(typed);
  }
};

/** Whether what stands in the fields of a rule is something else than a set of rules says. */
export const isChanged = (name: RuleName, values: DraftValues, against: RuleContent | undefined): boolean =>
  against !== undefined && !isSameJson(requestedRule(name, values), against[name]);

/** The request that the values make, before its schema checked it. A reason goes along with a rule that changes, and with no other. */
export const requestOf = (values: DraftValues, against: readonly RuleContent[]) => ({
  title: values.title,
  ...(filled(values.validFrom) === undefined ? {} : { validFrom: values.validFrom }),
  periods: (values.periods ?? '').split(',').map(Number),
  rules: Object.fromEntries(RULE_NAMES.map((name) => [name, requestedRule(name, values)])),
  reasons: Object.fromEntries(
    RULE_NAMES.flatMap((name) => {
      const reason = filled(values[reasonKey(name)]);
      const changes = against.some((rules) => isChanged(name, values, rules));
      return changes && reason !== undefined ? [[name, reason]] : [];
    }),
  ),
});
