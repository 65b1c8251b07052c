import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import { RULE_NAMES } from '../../../../shared/programme/rule-kinds.ts';
import type { RuleName } from '../../../../shared/programme/schema.ts';
import { usePlace } from '../../app/place.ts';
import type { ComparedField } from '../../ui/form/conflict.ts';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { ruleLabel } from '../rule-values.ts';
import { useProgrammeWords } from '../words.ts';
import { draftQuery, draftSteps, keepSaved } from './draft-api.ts';
import { type DraftValues, requestOf, valuesOf } from './draft-values.ts';
import { useRulesDraftWords } from './words.ts';

const isRule = (name: string | undefined): name is RuleName => RULE_NAMES.some((rule) => rule === name);

/** How the field at a pointer is called. */
export const useDraftLabels = (): ((pointer: string) => string | undefined) => {
  const programme = useProgrammeWords();
  const { fields, parts } = useRulesDraftWords();
  const own: Readonly<Record<string, unknown>> = fields;
  const partLabels: Readonly<Record<string, string>> = parts;
  return (pointer) => {
    const [, group, name, part] = pointer.split('/');
    if (isRule(name)) {
      const rule = ruleLabel(name, programme);
      if (group === 'reasons') return fields.why(rule);
      return part === undefined ? rule : `${rule}: ${partLabels[part] ?? part}`;
    }
    const label = own[group ?? ''];
    return typeof label === 'string' ? label : undefined;
  };
};

const useCompared = (values: DraftValues): ComparedField<DraftValues>[] => {
  const labelOf = useDraftLabels();
  return Object.keys(values).map((key) => ({
    key,
    label: labelOf(`/${key}`) ?? key,
    show: (shown) => shown[key] ?? '',
  }));
};

/** The form of everything that a draft says. */
export const useDraftForm = (view: DraftView, then: () => void) => {
  const place = usePlace();
  const cache = useQueryClient();
  const { id } = view;
  const [initial] = useState(() => valuesOf(view));
  const against = view.differences.map((difference) => difference.against);
  return useRecordForm<DraftValues, Parameters<ReturnType<typeof draftSteps>['change']>[0], DraftView>({
    initial,
    version: view.version,
    draftKey: `${place.id}.rulesDraft.${id}`,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.change({ expectedVersion, ...requestOf(values, against) }),
    save: (request) => draftSteps(place, id).change(request),
    comparing: {
      standing: async () => {
        const now = await cache.fetchQuery({ ...draftQuery(place, id), staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      },
      fields: useCompared(initial),
    },
    onSaved: (saved) => {
      keepSaved(cache, place, saved);
      then();
    },
  });
};
