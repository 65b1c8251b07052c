import type { LeaversCell } from './result.ts';

/** Leavers, counted one person after the other: first `note` every row of a person, then `close` them. */
export class LeaversCellUnderWay {
  private leavers = 0;
  private atWork = 0;
  private rows = 0;
  private works = false;

  /** True for the first row of a person. */
  note(hasWork: boolean): boolean {
    this.rows += 1;
    this.works ||= hasWork;
    return this.rows === 1;
  }

  close(): void {
    this.leavers += 1;
    if (this.works) this.atWork += 1;
    this.rows = 0;
    this.works = false;
  }

  get counts(): Pick<LeaversCell, 'leavers' | 'atWork'> {
    return { leavers: this.leavers, atWork: this.atWork };
  }
}
