import { type RefObject, useEffect, useRef } from "react";

/** The button that was pressed is gone; the focus goes to the one that came in its place. */
export function useFocusAfterChange(acts: RefObject<HTMLElement | null>, state: unknown) {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) acts.current?.querySelector("button")?.focus();
    before.current = state;
  }, [acts, state]);
}
