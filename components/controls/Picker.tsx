export interface PickerProps {
  label: string;
  /** What can be picked: a value, and what it is called. */
  options: readonly (readonly [value: string, label: string])[];
  chosen: string;
  onPick: (value: string) => void;
}

/** A list to pick one of many things from. */
export function Picker({ label, options, chosen, onPick }: PickerProps) {
  return (
    <label class="picker">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
