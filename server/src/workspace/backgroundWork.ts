/** How time passes; tests bring their own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Lets everything go first that is waiting, such as a request. */
  giveWay(): Promise<void>;
}

/** A piece of work of a few milliseconds. */
export type Job = () => Promise<void>;

/** For so long after a keystroke nothing is done in the background, in milliseconds. */
const QUIET_MS = 300;

/** So long may work go on, once somebody waits for it, before others get a turn. */
const TURN_MS = 10;

/**
 * Does work piece by piece while nobody types, so that a keystroke never waits for more than the one piece that happens
 * to be under way, and hardly ever for that.
 */
export class BackgroundWork {
  readonly #clock: Clock;
  readonly #next: () => Job | undefined;
  readonly #failed: (error: unknown) => void;
  readonly #underWay = new Set<Promise<void>>();
  #disturbedAt = Number.NEGATIVE_INFINITY;
  #isRunning = false;
  #isStopped = false;

  /** @param next The next piece of work; undefined when there is none. */
  constructor(clock: Clock, next: () => Job | undefined, failed: (error: unknown) => void) {
    this.#clock = clock;
    this.#next = next;
    this.#failed = failed;
  }

  /** Says that there is work. */
  wake(): void {
    if (!this.#isRunning && !this.#isStopped) {
      this.#isRunning = true;
      void this.#run();
    }
  }

  /** Says that somebody types. */
  disturb(): void {
    this.#disturbedAt = this.#clock.now();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Does what `next` gives at once, because somebody waits for it; others still get their turn. */
  async hurry(next: () => Job | undefined, isCancelled: () => boolean): Promise<void> {
    let turnStarted = this.#clock.now();
    while (!isCancelled()) {
      const job = next();
      if (job) {
        await this.#do(job);
      } else if (this.#underWay.size > 0) {
        // What is under way may bring more work.
        await Promise.all(this.#underWay);
      } else {
        break;
      }
      if (this.#clock.now() - turnStarted >= TURN_MS) {
        await this.#clock.giveWay();
        turnStarted = this.#clock.now();
      }
    }
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#untilQuiet();
      const job = this.#isStopped ? undefined : this.#next();
      if (!job) {
        break;
      }
      await this.#do(job);
      await this.#clock.giveWay();
    }
    this.#isRunning = false;
  }

  async #untilQuiet(): Promise<void> {
    for (let left = this.#left(); left > 0; left = this.#left()) {
      await this.#clock.sleep(left);
    }
  }

  #left(): number {
    return this.#disturbedAt + QUIET_MS - this.#clock.now();
  }

  async #do(job: Job): Promise<void> {
    const done = job().catch(this.#failed);
    this.#underWay.add(done);
    await done;
    this.#underWay.delete(done);
  }
}
