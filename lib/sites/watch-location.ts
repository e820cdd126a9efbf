/** What of the Navigation API is used; not every browser has it. */
interface NavigationLike extends EventTarget {
  currentEntry: unknown;
}

/**
 * Tells when the site moves to another address without loading a page. Sites do it through a function of
 * their own world that cannot be heard from here, so `check` is also to be called whenever the page changes.
 * @returns `check`, which compares the address and calls `onMove` when it is another one.
 */
export function watchLocation(
  window: Window,
  href: () => string,
  signal: AbortSignal,
  onMove: () => void,
): () => void {
  let last = href();
  const check = () => {
    const now = href();
    if (now === last) return;
    last = now;
    onMove();
  };
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  const { navigation } = window as Window & { navigation?: NavigationLike };
  navigation?.addEventListener?.('navigatesuccess', check, { signal });
  navigation?.addEventListener?.('currententrychange', check, { signal });
  return check;
}
