import { MAXIMUM_ROOT_CAUSES, MAXIMUM_WHYS } from '../../../../shared/trajectory/plan/limits.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Group } from '../../ui/form/choices.tsx';
import { TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useChangeForm } from '../change-form.ts';
import { useTrajectoryLabels } from '../field-labels.ts';
import { setRootCauses } from './plan-api.ts';
import { usePlanWords } from './words.ts';

type Chain = { readonly id?: string; readonly problem: string; readonly whys: readonly string[] };
type CausesValues = { readonly chains: readonly Chain[] };

const EMPTY: Chain = { problem: '', whys: [''] };

const chainsOf = ({ rootCauses = [] }: TrajectoryView): CausesValues => ({ chains: rootCauses });

/** Boxes left empty at the end of a chain were not meant. */
const withoutEmptyEnd = (whys: readonly string[]): readonly string[] =>
  whys.length > 1 && whys.at(-1)?.trim() === '' ? withoutEmptyEnd(whys.slice(0, -1)) : whys;

const shown = ({ chains }: CausesValues): string =>
  chains.map(({ problem, whys }) => [problem, ...whys].join(' → ')).join('; ');

type ChainProps = {
  readonly index: number;
  readonly chain: Chain;
  readonly onChange: (chain: Chain) => void;
  readonly onRemove: () => void;
};

const ChainFields = ({ index, chain, onChange, onRemove }: ChainProps) => {
  const { causes } = usePlanWords();
  const pointer = `/rootCauses/${index}`;
  const setWhy = (at: number, text: string): void =>
    onChange({ ...chain, whys: chain.whys.map((why, number) => (number === at ? text : why)) });
  return (
    <Group pointer={pointer} label={causes.chain(index + 1)}>
      <div className="form">
        <TextField
          pointer={`${pointer}/problem`}
          label={causes.problem}
          value={chain.problem}
          onChange={(problem) => onChange({ ...chain, problem })}
        />
        {chain.whys.map((why, number) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a why is nothing but its place in the chain
            key={number}
            pointer={`${pointer}/whys/${number}`}
            label={causes.why(number + 1)}
            hint={number === 0 ? causes.whyHint : undefined}
            value={why}
            onChange={(text) => setWhy(number, text)}
          />
        ))}
        <div className="row">
          {chain.whys.length < MAXIMUM_WHYS ? (
            <button
              type="button"
              className="button-link"
              onClick={() => onChange({ ...chain, whys: [...chain.whys, ''] })}
            >
              {causes.addWhy}
            </button>
          ) : null}
          <button type="button" className="button-link" onClick={onRemove}>
            {causes.remove(index + 1)}
          </button>
        </div>
      </div>
    </Group>
  );
};

/** From what goes wrong to what must be taken away, why by why. */
export const CausesDialog = ({ trajectory, onClose }: { trajectory: TrajectoryView; onClose: () => void }) => {
  const { general } = useTexts();
  const plan = usePlanWords();
  const { causes } = plan;
  const place = usePlace();
  const known = chainsOf(trajectory);
  const form = useChangeForm<CausesValues, Parameters<typeof setRootCauses>[2]>({
    trajectory,
    initial: known.chains.length > 0 ? known : { chains: [EMPTY] },
    base: known,
    check: (checks, { chains, expectedVersion }) =>
      checks.setRootCauses({
        expectedVersion,
        rootCauses: chains.map(({ whys, ...chain }) => ({ ...chain, whys: withoutEmptyEnd(whys) })),
      }),
    save: (_, input) => setRootCauses(place, trajectory.id, input),
    onClose,
    comparing: { valuesIn: chainsOf, fields: [{ key: 'chains', label: causes.title, show: shown }] },
  });
  const { chains } = form.values;
  return (
    <Dialog title={causes.title} onClose={onClose}>
      <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={general.save} onCancel={onClose}>
        {chains.map((chain, index) => (
          <ChainFields
            key={chain.id ?? `new-${index}`}
            index={index}
            chain={chain}
            onChange={(changed) =>
              form.set(
                'chains',
                chains.map((other, number) => (number === index ? changed : other)),
              )
            }
            onRemove={() =>
              form.set(
                'chains',
                chains.filter((_, number) => number !== index),
              )
            }
          />
        ))}
        {chains.length < MAXIMUM_ROOT_CAUSES ? (
          <div>
            <button type="button" className="button" onClick={() => form.set('chains', [...chains, EMPTY])}>
              {causes.add}
            </button>
          </div>
        ) : null}
      </FormFrame>
    </Dialog>
  );
};
