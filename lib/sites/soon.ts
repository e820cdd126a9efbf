/**
 * A wish that is done `ms` milliseconds after it was first made, once for all who make it meanwhile; not any more when
 * `signal` has aborted.
 */
export function soon(act: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, ms);
  };
}
