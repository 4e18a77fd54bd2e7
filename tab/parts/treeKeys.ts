import { type KeyboardEvent, useRef, useState } from "react";

/** A row of a tree as the keyboard meets it: rows stand in the order they are shown, each with its depth from 1. */
export type TreeRow = { readonly id: string; readonly level: number; readonly open: boolean | undefined };

/**
 * The keyboard of a tree or a tree table (WAI-ARIA Authoring Practices, Tree View): one row is in the tab order; arrows move,
 * open and close, Home and End go to the ends, Enter chooses.
 */
export function useTreeKeys({
  rows,
  toggle,
  choose,
}: {
  readonly rows: readonly TreeRow[];
  readonly toggle: (id: string) => void;
  readonly choose?: (id: string) => void;
}) {
  const [at, setAt] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  const present = rows.find(({ id }) => id === at) ?? rows[0];

  const move = (row: TreeRow | undefined) => {
    if (!row) return;
    setAt(row.id);
    elements.current.get(row.id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: TreeRow) => {
    // Keys pressed on a link or a button within the row are its own.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = rows.indexOf(row);
    const parent = rows.slice(0, index).findLast(({ level }) => level < row.level);
    const acts: { readonly [key: string]: () => void } = {
      ArrowDown: () => move(rows[index + 1]),
      ArrowUp: () => move(rows[index - 1]),
      Home: () => move(rows[0]),
      End: () => move(rows.at(-1)),
      ArrowRight: () => (row.open === false ? toggle(row.id) : row.open ? move(rows[index + 1]) : undefined),
      ArrowLeft: () => (row.open ? toggle(row.id) : move(parent)),
      Enter: () => choose?.(row.id),
      " ": () => choose?.(row.id),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** What makes an element a row of the tree. */
  const rowProps = (row: TreeRow) => ({
    ref: (element: HTMLElement | null) => {
      if (element) elements.current.set(row.id, element);
      else elements.current.delete(row.id);
    },
    tabIndex: row.id === present?.id ? 0 : -1,
    "aria-level": row.level,
    ...(row.open !== undefined && { "aria-expanded": row.open }),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row),
    onFocus: () => setAt(row.id),
  });
  return { rowProps };
}
