import {
  FUNCTIONS,
  type FunctionDefinition,
  type FunctionName,
  type Trigger,
} from '../../../shared/kernel/functions.ts';
import { AGENCY, SHELL } from './environment.ts';

const scopeOf = (store: string): FunctionDefinition['scope'] => {
  if (store === AGENCY) return 'agency';
  return store === SHELL ? 'shell' : 'partnership';
};

const definitions: readonly (readonly [FunctionName, FunctionDefinition])[] = (
  Object.keys(FUNCTIONS) as FunctionName[]
).map((name) => [name, FUNCTIONS[name]]);

/** The functions of a store that one kind of trigger starts. */
export const functionsOf = <Kind extends Trigger['kind']>(
  store: string,
  kind: Kind,
): { readonly name: FunctionName; readonly trigger: Extract<Trigger, { kind: Kind }> }[] =>
  definitions.flatMap(([name, { scope, trigger }]) =>
    scope === scopeOf(store) && isOfKind(trigger, kind) ? [{ name, trigger }] : [],
  );

const isOfKind = <Kind extends Trigger['kind']>(
  trigger: Trigger,
  kind: Kind,
): trigger is Extract<Trigger, { kind: Kind }> => trigger.kind === kind;
