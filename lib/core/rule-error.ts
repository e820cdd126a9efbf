/** A fault in the rules, with the place and a sentence that says what to do. */
export class RuleError extends Error {
  readonly file: string;
  readonly line: number | undefined;
  constructor(file: string, line: number | undefined, problem: string) {
    super(`${file}${line ? `:${line}` : ''}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}
