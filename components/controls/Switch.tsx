export interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A setting that is on or off, as a checkbox in the role of a switch. */
// biome-ignore-start lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; ARIA in HTML forbids a second one
export function Switch({ label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
// biome-ignore-end lint/a11y/useAriaPropsForRole: see above
