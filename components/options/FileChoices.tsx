import { useRef, useState } from 'preact/hooks';
import type { InterfaceWords } from '@/content/types';

/** What became of an import or a reset, for a line of words; `undo` where there is a way back. */
export interface FileResult {
  text: string;
  undo: (() => void) | null;
}

export interface FileChoicesProps {
  words: InterfaceWords;
  onExport: () => void;
  onImport: (file: File) => Promise<FileResult>;
  onReset: () => Promise<FileResult>;
}

/** Keeping the settings as a file, reading them from one, and going back to the usual ones. */
export function FileChoices({
  words: { options: words, card },
  onExport,
  onImport,
  onReset,
}: FileChoicesProps) {
  const [result, setResult] = useState<FileResult | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const undo = () => {
    result?.undo?.();
    setResult(null);
  };
  return (
    <section>
      <h2>{words.file}</h2>
      <p class="hint">{words.fileText}</p>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {words.export}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {words.import}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.import}
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) setResult(await onImport(file));
          }}
        />
        <button type="button" class="button" onClick={async () => setResult(await onReset())}>
          {words.reset}
        </button>
      </div>
      <p class="said" role="status">
        {result?.text}
      </p>
      {result?.undo && (
        <button type="button" class="button" onClick={undo}>
          {card.undo}
        </button>
      )}
    </section>
  );
}
