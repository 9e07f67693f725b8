/** The mark, a reference sign (※): the same drawing as `aclara.svg`, from which the icons are made. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect width="16" height="16" rx="3.6" class="mark__ground" />
      <path d="M4.3 4.3l7.4 7.4M11.7 4.3l-7.4 7.4" class="mark__cross" />
      <g class="mark__dots">
        <circle cx="8" cy="3.4" r="1.15" />
        <circle cx="8" cy="12.6" r="1.15" />
        <circle cx="3.4" cy="8" r="1.15" />
        <circle cx="12.6" cy="8" r="1.15" />
      </g>
    </svg>
  );
}
