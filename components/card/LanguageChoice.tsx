export interface LanguageChoiceProps {
  label: string;
  /** The languages to choose from, by code, each with its own name. */
  languages: Readonly<Record<string, string>>;
  chosen: string;
  onChoose: (language: string) => void;
}

/** A list of languages, each named in itself. Acts on the reader's own choice only, not on a page's script. */
export function LanguageChoice({ label, languages, chosen, onChoose }: LanguageChoiceProps) {
  const sorted = Object.entries(languages).sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <label class="card__language">
      {label}
      <select
        value={chosen}
        onChange={(event) => {
          if (event.isTrusted) onChoose(event.currentTarget.value);
        }}
      >
        {sorted.map(([code, name]) => (
          <option key={code} value={code} lang={code} selected={code === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
