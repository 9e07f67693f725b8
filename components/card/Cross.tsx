/** The sign on buttons that close. Drawn, since the letter × sits differently in every font. */
export function Cross() {
  return (
    <svg class="cross" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
