const TRIES = 4;
const FIRST_PAUSE_MS = 250;
/** After this long those who still need a worker that stayed silent begin anew. */
export const LATER_MS = 20_000;

/**
 * Asks the worker again when it did not answer: the browser may end it at any moment, and the next message starts it.
 *
 * @throws the last error when it stays silent, as after an update of the extension
 */
export async function askAgain<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === TRIES || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
    }
  }
}
