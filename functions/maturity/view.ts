import type { CompanyId } from '../../shared/kernel/ids.ts';
import {
  type CompanyScans,
  companyScansSchema,
  type MaturityScan,
  type ScanView,
  scanViewSchema,
} from '../../shared/maturity/schema.ts';
import { areEnough } from '../../shared/maturity/suppression.ts';
import type { MaturityDependencies, ScanDependencies } from './dependencies.ts';

/** A scan as anybody who may read it sees it. Of an open round: whether enough answered, and nothing else of the answers. */
export const viewOf = async (
  { repository }: Pick<ScanDependencies, 'repository'>,
  scan: MaturityScan,
): Promise<ScanView> => {
  // Only what the schema names goes out.
  if (scan.form === 'conversation') return scanViewSchema.parse(scan);
  if (scan.closedAt !== undefined) return scanViewSchema.parse({ ...scan, state: scan.result ? 'shown' : 'tooFew' });
  const isEnough = areEnough(await repository.answers(scan.id), scan.threshold);
  return scanViewSchema.parse({ ...scan, state: isEnough ? 'enough' : 'open' });
};

/** The scans of a company, the newest first; nothing when there is no such company. */
export const scansOf =
  (dependencies: MaturityDependencies) =>
  async (companyId: CompanyId): Promise<CompanyScans | undefined> => {
    const [file, all] = await Promise.all([
      dependencies.companyWithContacts(companyId),
      dependencies.repository.scansOf(companyId),
    ]);
    if (!file) return undefined;
    const standing = all.filter(({ removed }) => !removed).reverse();
    const scans = await Promise.all(standing.map((scan) => viewOf(dependencies, scan)));
    return companyScansSchema.parse({ companyId, companyName: file.company.name, scans });
  };
