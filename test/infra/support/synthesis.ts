import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import * as z from 'zod';
import { readContext } from '../../../infra/context.ts';
import { type Artefacts, buildSystem } from '../../../infra/stacks/system.ts';
import { FUNCTIONS } from '../../../shared/kernel/functions.ts';

/** A resource of a template, as CloudFormation gets it. */
const resourceSchema = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
const templateSchema = z.looseObject({
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown(), Export: z.unknown().optional() })).default({}),
});
export type Resource = z.infer<typeof resourceSchema>;
export type Template = z.infer<typeof templateSchema>;
export type Stack = {
  readonly name: string;
  readonly region: string;
  readonly terminationProtection: boolean;
  readonly template: Template;
};

const cdkJson = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../cdk.json'), 'utf8')));

/** The context that is deployed when nothing else is said. */
export const cdkContext: Readonly<Record<string, unknown>> = cdkJson.context;

const folders: string[] = [];
const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'infra-'));
  folders.push(folder);
  return folder;
};
/** A synth leaves some 20 MB behind. */
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a build would leave, in small: the synth only needs it to be there, so these tests need no build. */
export const placeholderArtefacts = (): Artefacts => {
  const folder = scratch();
  const artefacts = { functions: join(folder, 'functions'), web: join(folder, 'web') };
  for (const name of Object.keys(FUNCTIONS)) {
    mkdirSync(join(artefacts.functions, name), { recursive: true });
    writeFileSync(join(artefacts.functions, name, 'index.mjs'), 'export const handler = async () => undefined;\n');
  }
  mkdirSync(join(artefacts.web, 'assets'), { recursive: true });
  writeFileSync(join(artefacts.web, 'index.html'), '<!doctype html>\n');
  return artefacts;
};

type Options = {
  /** Values that replace those of `cdk.json`. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly artefacts?: Artefacts;
};

/** Builds the system as `infra/app.ts` does. */
export const build = ({ context = {}, artefacts = placeholderArtefacts() }: Options = {}): App => {
  const app = new App({
    context: { ...cdkContext, ...context },
    outdir: scratch(),
    analyticsReporting: false,
    treeMetadata: false,
    // CloudFormation's own schema is checked by `npm run synth`; it takes most of the time.
    builtinCloudFormationValidation: false,
  });
  buildSystem(app, readContext(app.node), artefacts);
  return app;
};

/** Every stack as CloudFormation would get it. */
export const synthesize = (options: Options = {}): Stack[] =>
  build(options)
    .synth()
    .stacks.map((stack) => ({
      name: stack.stackName,
      region: stack.environment.region,
      terminationProtection: stack.terminationProtection ?? false,
      template: templateSchema.parse(stack.template),
    }));

/** The stack of a name. Throws when there is none. */
export const stackNamed = (stacks: readonly Stack[], name: string): Stack => {
  const found = stacks.find((stack) => stack.name === name);
  if (!found) throw new Error(`There is no stack ${name} among ${stacks.map((stack) => stack.name).join(', ')}`);
  return found;
};

export type Found = Resource & { readonly id: string; readonly stack: string };

/** Every resource of one type, in all the stacks given. */
export const resourcesOf = (stacks: readonly Stack[], type: string): Found[] =>
  stacks.flatMap(({ name, template }) =>
    Object.entries(template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ ...resource, id, stack: name })),
  );
