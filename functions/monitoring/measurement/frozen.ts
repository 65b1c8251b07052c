import * as z from 'zod';
import type { MeasurementId } from '../../../shared/kernel/ids.ts';
import { type MeasurementInputs, measurementInputsSchema } from '../../../shared/monitoring/measurement/inputs.ts';
import { rowCountsSchema } from '../../../shared/monitoring/measurement/schema.ts';
import { decidedCellSchema } from '../../../shared/monitoring/suppression/cell-schema.ts';
import { canonicalJson, sha256 } from '../../platform/storage/canonical-json.ts';
import type { SnapshotStore } from '../../platform/storage/snapshot-store.ts';

/** What was decided of a measurement, hidden numbers too: the next one is decided against it. No route gives it to anybody. */
const releaseSchema = z.object({ rows: rowCountsSchema, cells: z.array(decidedCellSchema) });
export type FrozenRelease = z.infer<typeof releaseSchema>;

export type Frozen<Content> = { readonly content: Content; readonly sha256: string };

export const inputsKey = (id: MeasurementId): string => `measurements/${id}/inputs.json`;
/** Decided against what was published before: decided anew against something else, it is another object. */
const releaseKey = (id: MeasurementId, after: MeasurementId | undefined): string =>
  `measurements/${id}/release-after-${after ?? 'nothing'}.json`;

const parsed = <Content>(schema: z.ZodType<Content>, text: string): Frozen<Content> => ({
  content: schema.parse(JSON.parse(text)),
  sha256: sha256(text),
});

/** The objects of measurements in the locked bucket. Each is placed once: a run that is repeated goes on with what lies there. */
export const frozenMeasurements = (store: SnapshotStore) => ({
  placeInputs: async (id: MeasurementId, inputs: MeasurementInputs): Promise<Frozen<MeasurementInputs>> =>
    parsed(measurementInputsSchema, await store.place(inputsKey(id), canonicalJson(inputs))),
  inputs: async (id: MeasurementId): Promise<Frozen<MeasurementInputs>> =>
    parsed(measurementInputsSchema, await store.read(inputsKey(id))),
  placeRelease: async (
    id: MeasurementId,
    after: MeasurementId | undefined,
    release: FrozenRelease,
  ): Promise<Frozen<FrozenRelease>> =>
    parsed(releaseSchema, await store.place(releaseKey(id, after), canonicalJson(release))),
  release: async (id: MeasurementId, after: MeasurementId | undefined): Promise<Frozen<FrozenRelease>> =>
    parsed(releaseSchema, await store.read(releaseKey(id, after))),
});
export type FrozenMeasurements = ReturnType<typeof frozenMeasurements>;
