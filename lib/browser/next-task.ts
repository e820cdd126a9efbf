/** Resolves in a task of its own, so that the page can breathe and nothing stands on the stack. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
