const MARGIN = 8;
const WIDEST = 560;

/**
 * Shows a panel in the top layer and keeps it beside a chip and inside the window, until the returned function is
 * called. `onGone` is called once when the page has taken the chip away.
 */
export function keepBeside(panel: HTMLElement, chip: Element, onGone: () => void): () => void {
  const view = chip.ownerDocument.defaultView!;
  let frame = 0;

  const tick = () => {
    if (!panel.isConnected || !chip.isConnected) return onGone();
    try {
      if (!panel.matches(':popover-open')) panel.showPopover();
    } catch {
      // Without a top layer its fixed place and its order still show it.
    }
    place(panel, chip.getBoundingClientRect(), view);
    frame = view.requestAnimationFrame(tick);
  };
  tick();
  return () => view.cancelAnimationFrame(frame);
}

/** Under the chip where there is room, else above it, else as near as the window allows. Reads layout. */
function place(panel: HTMLElement, chip: DOMRect, { innerWidth, innerHeight }: Window) {
  const width = Math.min(WIDEST, innerWidth - 2 * MARGIN);
  const left = within(chip.right - width, innerWidth - width);
  panel.style.width = `${Math.round(width)}px`;
  const height = panel.offsetHeight;
  const under = chip.bottom + MARGIN;
  const above = chip.top - MARGIN - height;
  const fits = under + height <= innerHeight - MARGIN || above < MARGIN;
  panel.style.left = `${Math.round(left)}px`;
  panel.style.top = `${Math.round(within(fits ? under : above, innerHeight - height))}px`;
}

const within = (at: number, most: number) => Math.max(MARGIN, Math.min(at, most - MARGIN));
