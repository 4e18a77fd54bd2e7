import { useState } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { GOAL_LIMITS } from "#core/goal/goal.ts";
import { useTexts } from "#tab/parts/reader.tsx";

/** A word that must be there, no longer than it may be. */
export function useReason() {
  const { required } = useTexts(shellTexts);
  const [value, setValue] = useState("");
  const [tried, setTried] = useState(false);
  const fault = value.trim() === "" ? required : undefined;
  return {
    value,
    field: {
      required: true,
      lines: 2,
      max: GOAL_LIMITS.comment,
      value,
      onChange: setValue,
      error: tried ? fault : undefined,
    } as const,
    isSound: () => {
      setTried(true);
      return fault === undefined && value.length <= GOAL_LIMITS.comment;
    },
  };
}
