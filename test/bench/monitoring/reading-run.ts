/**
 * `reading-run.ts match|compare PARTS COMPANIES`: does to the rows of a delivery that lie in the bucket what the worker does to them, in a
 * process of its own so that its memory is only that: `match` unpacks, parses and matches them; `compare` looks for the people of one
 * delivery in the next, which are the same here.
 */
import { storedPseudonyms, storedRows } from '../../../functions/monitoring/delivery/parts.ts';
import { makeDocumentStore } from '../../../functions/platform/storage/document-store.ts';
import { countReturning } from '../../../shared/monitoring/delivery/returning.ts';
import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import { timed } from '../measure.ts';
import { megabytesHeld } from '../megabytes-held.ts';
import { inventInput } from './invented-leavers.ts';
import { totalsOf } from './matching-totals.ts';
import { BENCH_DELIVERY, BUCKET } from './stored-rows.ts';

const [what, ...counts] = process.argv.slice(2);
const [parts = 0, companies = 0] = counts.map(Number);
const documents = makeDocumentStore(BUCKET, { pathStyle: true });
const delivery = { id: BENCH_DELIVERY, parts: Array.from({ length: parts }, () => ({ rows: 0, sha256: '' })) };

let totals: Readonly<Record<string, number>> = {};
const milliseconds = await timed(async () => {
  totals =
    what === 'match'
      ? totalsOf((await matchLeavers(storedRows(documents, delivery), inventInput(companies))).cells)
      : await countReturning(storedPseudonyms(documents, delivery), storedPseudonyms(documents, delivery));
});
process.stdout.write(JSON.stringify({ milliseconds, megabytes: megabytesHeld(), totals }));
