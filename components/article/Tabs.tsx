export interface Tab {
  id: string;
  label: string;
  /** Language of the label, where it differs from the interface. */
  lang?: string;
}

export interface TabsProps {
  label: string;
  tabs: Tab[];
  selected: string;
  /** Id of the panel that the tabs control. */
  panel: string;
  onSelect: (id: string) => void;
}

/** A row of tabs with the keys of the ARIA Authoring Practices: arrows, Home, End; one stop for Tab. */
export function Tabs({ label, tabs, selected, panel, onSelect }: TabsProps) {
  const at = tabs.findIndex(({ id }) => id === selected);
  const moveBy: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const target = moveBy[event.key];
        const next = target === undefined ? undefined : tabs.at(target % tabs.length);
        if (!next) return;
        event.preventDefault();
        onSelect(next.id);
        document.getElementById(`tab-${next.id}`)?.focus();
      }}
    >
      {tabs.map(({ id, label: name, lang }) => (
        <button
          key={id}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${id}`}
          lang={lang}
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
