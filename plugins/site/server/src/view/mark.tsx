import type { VNode } from 'preact';

/** The portal's own mark, drawn for it. It is not a state emblem and must not look like one. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="10" fill="#9f1218" />
      <g fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round">
        <path d="M21.5 11h-8l-.9 7.6c1.2-1 2.6-1.5 4.1-1.5 3 0 5.2 2 5.2 4.9 0 3-2.3 5.1-5.4 5.1-1.9 0-3.6-.7-4.9-2.2" />
        <path d="M26.8 11h9.7l-6 16" />
      </g>
      <path
        d="M11.5 33.5h25M11.5 38.2h15"
        fill="none"
        stroke="#f2c14e"
        stroke-width="2.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
