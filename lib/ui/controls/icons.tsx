/** Drawn here rather than loaded: the package exposes no file a page could probe for. */
const PATHS = {
  /** A raised hand: pause. */
  danger:
    'M9 11V4.8a1.3 1.3 0 0 1 2.6 0V10M11.6 10V3.6a1.3 1.3 0 0 1 2.6 0V10M14.2 10.5V5.2a1.3 1.3 0 0 1 2.6 0v8.6c0 4-2.3 6.9-5.8 6.9-2.6 0-4.2-1.2-5.4-3.5L3.8 13c-.6-1.2.9-2.4 2-1.3L9 14.6V6.6',
  /** A question in a speech bubble: ask first. */
  caution:
    'M4 4.5h16a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-7l-4.5 4v-4H4a1 1 0 0 1-1-1V5.500a1 1 0 0 1 1-1zM9.7 8.700a2.3 2.3 0 1 1 3.3 2.100c-.7.35-1 .8-1 1.500M12 14.700v.05',
  /** Two open hands around a heart: help. */
  support: 'M12 19.500C5.5 15 3.5 12 3.5 9a4.3 4.3 0 0 1 8.5-1.200A4.3 4.3 0 0 1 20.5 9c0 3-2 6-8.5 10.500z',
  /** A closed eye, and an open one: words covered, words shown. */
  covered:
    'M3 10c2.500 3.300 5.500 5 9 5s6.500-1.700 9-5M5.500 13l-1.500 2.500M12 15v3M18.500 13l1.500 2.500',
  seen: 'M2.500 12c2.700-4 5.800-6 9.500-6s6.800 2 9.500 6c-2.700 4-5.800 6-9.500 6s-6.800-2-9.500-6zM12 9.300a2.700 2.700 0 1 1 0 5.400a2.700 2.700 0 0 1 0-5.400z',
  phone:
    'M6 3.500h3l1.5 4-2 1.500a12 12 0 0 0 6 6l1.5-2 4 1.500v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.700a2 2 0 0 1 2-2.200z',
  copy: 'M9 8.500h10v12H9zM15 8.500v-5H5v12h4',
  /** Points down; turned over while what it opens is open. */
  more: 'M6 9.500l6 6 6-6',
  aloud: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4 4 0 0 1 0 6M18 6.500a7.5 7.5 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  next: 'M5 12h13M13 6.500l5.5 5.5-5.5 5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it carry the meaning, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="vt-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
