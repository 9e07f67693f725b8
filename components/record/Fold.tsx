import type { ComponentChildren } from 'preact';

export interface FoldProps {
  title: string;
  /** Unfolded from the start. */
  open: boolean;
  children: ComponentChildren;
}

/** A part of the page that can be folded away under its heading. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
