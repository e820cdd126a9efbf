/** Why a picture gave no words: it could not be opened, or reading it failed. */
export type Trouble = 'picture' | 'engine';

export class PictureTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`Reading the picture failed: ${trouble}`, options);
    this.trouble = trouble;
  }
}

/** The trouble of any error. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof PictureTrouble ? error.trouble : 'engine';
