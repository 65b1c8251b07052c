import type { Label } from './label.ts';
import type { NaceVersion } from './nace-sections.ts';

/** `code` is the code the label belongs to, which can be shorter than the one looked up. */
export type NaceLabel = Label & { readonly code: string };

export type NaceLabels = ReadonlyMap<string, NaceLabel>;

const DIVISION_DIGITS = 2;

const parsed = new Map<NaceVersion, NaceLabels>();

async function linesOf(version: NaceVersion): Promise<string> {
  // Imported on demand: each version is about 27 kB compressed, and most screens need none.
  if (version === '2008') return (await import('./nace-labels-2008.ts')).NACE_2008_LINES;
  return (await import('./nace-labels-2025.ts')).NACE_2025_LINES;
}

function parse(lines: string): NaceLabels {
  const labels = new Map<string, NaceLabel>();
  for (const line of lines.trim().split('\n')) {
    const [code = '', nl, en] = line.split('|');
    const above = naceLabelOf(labels, code);
    labels.set(code, { code, nl: nl || above?.nl || '', en: en || above?.en || '' });
  }
  return labels;
}

/** The labels of divisions, groups, classes and subclasses of one version of NACE-BEL. */
export async function loadNaceLabels(version: NaceVersion): Promise<NaceLabels> {
  const known = parsed.get(version);
  if (known) return known;
  const labels = parse(await linesOf(version));
  parsed.set(version, labels);
  return labels;
}

/** The label of a code or of its nearest existing ancestor: KBO also uses seven digits, which have no label here. */
export function naceLabelOf(labels: NaceLabels, code: string): NaceLabel | undefined {
  for (let digits = code.length; digits >= DIVISION_DIGITS; digits -= 1) {
    const label = labels.get(code.slice(0, digits));
    if (label) return label;
  }
  return undefined;
}
