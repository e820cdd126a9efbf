import { h, render } from 'preact';
import { type ContactLink, contactLink } from '../../sites/contact-link.ts';
import type { DrawnWarning, Surroundings } from './drawn-warning.ts';
import { PauseStep } from './pause-step.tsx';
import { createWarningHost, type WarningHost } from './warning-host.ts';

export interface ContactPause {
  /** Takes the step away when the warning it belongs to is gone, or the reader knows the post. */
  leave(drawn: DrawnWarning): void;
}

interface Step {
  host: WarningHost;
  drawn: DrawnWarning;
  href: string;
}

/**
 * Sets one calm step before a link in a dangerous post that leads to a private talk. Clicks, middle clicks and the
 * keyboard all come as clicks. A link the reader went on to is not asked about again, and a page that takes the step
 * away takes only the step: the next press opens the link.
 *
 * @param dangerAround the dangerous post around an element, unless the reader knows it
 */
export function pauseOnContact(
  around: Surroundings,
  dangerAround: (element: Element) => DrawnWarning | undefined,
  signal: AbortSignal,
): ContactPause {
  const { document } = around;
  const gone = new Set<string>();
  let step: Step | null = null;

  const close = () => {
    if (!step) return;
    const { host } = step;
    step = null;
    host.element.remove();
    render(null, host.box);
  };

  const open = (drawn: DrawnWarning, contact: ContactLink) => {
    close();
    const before = document.activeElement;
    const host = createWarningHost(document, around.mode, 'top');
    host.box.classList.add('pause');
    around.hosts.add(host.element);
    step = { host, drawn, href: contact.href };
    around.topLayer.raise(host, drawn.post.container);
    const { t, theme, fontSize } = around;
    const onBack = () => {
      close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
    const onGo = () => {
      gone.add(nameOf(drawn, contact));
      // Behind the press, so that the browser still finds the link it opens.
      setTimeout(close);
    };
    render(h(PauseStep, { contact, t, theme, fontSize, onBack, onGo }), host.box);
  };

  const onPress = (event: MouseEvent) => {
    // The right button opens nothing.
    if (event.button > 1) return;
    const link = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
    const contact = link && contactLink(link.getAttribute('href') ?? '', document.baseURI);
    const drawn = contact && dangerAround(link);
    if (!drawn || gone.has(nameOf(drawn, contact))) return;
    const taken = step !== null && !step.host.element.isConnected && step.href === contact.href;
    if (taken) return close();
    event.preventDefault();
    event.stopImmediatePropagation();
    open(drawn, contact);
  };

  document.addEventListener('click', onPress, { capture: true, signal });
  document.addEventListener('auxclick', onPress, { capture: true, signal });
  signal.addEventListener('abort', close);

  return {
    leave(drawn) {
      if (step?.drawn === drawn) close();
    },
  };
}

const nameOf = ({ post }: DrawnWarning, { href }: ContactLink) => `${post.key} ${href}`;
