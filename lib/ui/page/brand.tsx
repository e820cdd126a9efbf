/** The name with its mark, a speech bubble with a tick that asks; decoration for screen readers. */
export function Brand({ name }: { name: string }) {
  return (
    <span class="brand" lang="vi">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d="M5 3h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-6l-5 4.500V17H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
          fill="currentColor"
        />
        <circle cx="11" cy="9.500" r="3.600" fill="none" stroke="var(--vt-on-accent)" stroke-width="2" />
        <path
          d="M13.700 12.200l2.800 2.800"
          stroke="var(--vt-on-accent)"
          stroke-width="2.200"
          stroke-linecap="round"
        />
      </svg>
      {name}
    </span>
  );
}
