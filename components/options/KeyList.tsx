import type { InterfaceWords } from '@/content/types';

export interface KeyListProps {
  words: InterfaceWords;
  /** The keys set for each command of the manifest, as the browser writes them; empty where there is none. */
  keys: Readonly<Record<string, string>>;
}

/** Which key does what, as it is set now. */
export function KeyList({ words, keys }: KeyListProps) {
  const { options, extension } = words;
  const commands: [name: string, label: string][] = [
    ['_execute_action', options.openPopup],
    ['jump', extension.jumpCommand],
    ['pause', extension.pauseCommand],
  ];
  return (
    <section>
      <h2>{options.keyboard}</h2>
      <ul class="list">
        {commands.map(([name, label]) => (
          <li key={name}>
            <span>{label}</span>
            {keys[name] ? <kbd>{keys[name]}</kbd> : <small>{options.noKey}</small>}
          </li>
        ))}
      </ul>
      <p class="hint">{options.keyboardText}</p>
    </section>
  );
}
