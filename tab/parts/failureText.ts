import type { shellTexts } from "#core/content/tab/shell.ts";
import type { Failure } from "#tab/api/client.ts";

/** A failure in the reader's words. */
export function failureText(failure: Failure, t: (typeof shellTexts)["sv"]): string {
  if (failure.kind === "refused") return failure.refusal.message;
  return failure.kind === "tryAgain" ? failure.message : t.faults[failure.kind];
}
