/**
 * Loaded before everything else by `npm run start:on-day`: the engine, its functions and its demonstration take the day in `DAY` for today
 * (`DAY=2027-07-01`), so that one can look at the end of a period before it is there. The clock goes on from nine in the morning. For a
 * laptop only: nothing of it is in a bundle.
 */
const RealDate = Date;

const shiftTo = (day: string): void => {
  const offset = RealDate.parse(`${day}T08:00:00.000Z`) - RealDate.now();
  if (Number.isNaN(offset)) throw new Error(`DAY is not a day: ${day}. Write it as 2027-07-01.`);
  const now = (): number => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
};

const day = process.env.DAY;
if (day !== undefined) shiftTo(day);
