import { setV8Flags } from '../v8Flags.js';

/** Prepares the whole process, so all its threads, for thousands of plans of which nothing is kept. */
export function tuneForManyFiles(): void {
  // Memory needs no more room than what is alive once more.
  setV8Flags('--heap-growing-percent=100');
  // V8 takes syntax trees that outlive one clean-up, because it came while their plan was being read, for objects that
  // live long, and then puts every tree where only a clean-up of the whole heap finds it.
  setV8Flags('--no-allocation-site-pretenuring');
  // A run is over in seconds, and making machine code takes the cores that the threads work on: only what runs most is
  // worth it, and without much of what it calls copied into it.
  setV8Flags(
    '--invocation-count-for-maglev=3000',
    '--invocation-count-for-turbofan=40000',
    '--max-inlined-bytecode-size-cumulative=300',
  );
}

/**
 * Lets the room for young objects grow no further, in the whole process. V8 doubles it whenever enough objects have
 * outlived a clean-up, so in a long run up to its largest, which would make memory grow with the number of files.
 */
export function keepYoungRoom(): void {
  setV8Flags('--semi-space-growth-factor=1');
}
