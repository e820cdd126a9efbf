import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads what a command was called with. `--help` prints how it is used; what the command does not know ends it with one
 * sentence and the same words, so that nobody meets a stack trace for a slip of the hand.
 * @param usage how the command is called, for people
 */
export function optionsOf<const C extends Omit<ParseArgsConfig, 'args' | 'strict'>>(
  usage: string,
  config: C,
) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    // Node goes on to explain how to pass words that begin with a dash, which hardly anybody meant.
    return wrongUse((error as Error).message.replace(/ To specify a positional argument.*$/su, ''), usage);
  }
}

/** The number an option gives; anything else ends the command with one sentence. */
export function numberIn(option: string, value: string, usage: string): number {
  const number = Number(value);
  return value.trim() !== '' && Number.isFinite(number)
    ? number
    : wrongUse(`${option} needs a number, not "${value}".`, usage);
}

/** Ends a command that was called in a way it does not know. */
export function wrongUse(sentence: string, usage: string): never {
  return fail(`${sentence}\n${usage}`);
}

/** Ends a command with a sentence for people. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
