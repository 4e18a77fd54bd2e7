import { useEffect, useRef, useState } from "react";
import type { ContractView, TermsView } from "#bot/api/wire/contracts.ts";
import { type Conflict, merge, takePart } from "#core/contract/merge.ts";
import type { PartId } from "#core/contract/parts.ts";
import { withRowKeys } from "#core/contract/rowKeys.ts";
import type { SaveState, Saving } from "#tab/api/autosave.ts";
import { useApi } from "#tab/api/api.tsx";
import { keptCopy, useAutosave } from "#tab/api/useAutosave.ts";
import { sendable } from "./contractForm.ts";

/** What is written in this window, the saving it builds on, and the text of that saving. */
type Kept = { readonly terms: TermsView; readonly base: TermsView; readonly rev: number };

export type ContractWriting = {
  readonly terms: TermsView;
  readonly write: (terms: TermsView) => void;
  readonly state: SaveState;
  readonly flush: () => Promise<SaveState>;
  /** Parts that another device has written differently meanwhile; nothing is sent until one has chosen. */
  readonly conflicts: readonly Conflict[];
  readonly resolve: (part: PartId, mine: boolean) => void;
  /** Whether there are conflicts now, also those that saving has just met. */
  readonly mustChoose: () => boolean;
  /** What goes with the wording when it is put forward. */
  readonly proposal: () => { readonly terms: TermsView; readonly seenRev: number; readonly revision: number };
};

/**
 * A wording while it is written: what is typed shows at once and is saved as one goes; what another device has saved is put
 * together with it, part by part, and never written over unseen. It survives a lost connection and a reload.
 */
export function useContractWriting({
  view,
  me,
  path,
}: {
  readonly view: ContractView;
  readonly me: string;
  readonly path: string;
}): ContractWriting {
  const { client, resources } = useApi();
  const key = `unsaved:${me}:${path}:${view.revision}`;
  const [begun] = useState<Kept>(() => keptCopy<Kept>(key).read() ?? asSaved(view));
  const [terms, setTerms] = useState(() => named(begun.terms));
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  /** Newer than the drawing: what timers and answers of the server work on. */
  const now = useRef({ terms, base: begun.base, rev: begun.rev, theirs: begun.base, conflicts });

  const put = (next: TermsView) => {
    now.current.terms = next;
    setTerms(next);
    saving.change({ terms: next, base: now.current.base, rev: now.current.rev });
  };
  const choose = (left: readonly Conflict[]) => {
    now.current.conflicts = left;
    setConflicts(left);
  };

  async function save({ terms: written }: Kept, request: string): Promise<Saving> {
    if (now.current.conflicts.length > 0) return "refused";
    const sent = await client.send("PUT", `${path}/terms`, {
      request,
      terms: sendable(written, view.terms),
      seenRev: now.current.rev,
    });
    if (sent.kind === "done") {
      if (sent.done.done) now.current = { ...now.current, base: written, rev: now.current.rev + 1 };
      return "saved";
    }
    if (sent.failure.kind !== "refused") return "again";
    if (sent.failure.refusal.key === "contract.changedElsewhere") await takeIn();
    return "refused";
  }

  /** Another device was faster: what it saved is the new ground, and what was written here is put on top. */
  async function takeIn() {
    await resources.refresh(path);
    const saved = asSaved((resources.known(path).data as ContractView | undefined) ?? view);
    const { terms: mine, base } = now.current;
    const merged = merge(base, mine, saved.terms);
    now.current = { ...now.current, base: saved.terms, theirs: saved.terms, rev: saved.rev };
    choose(merged.conflicts);
    put(merged.terms as unknown as TermsView);
  }

  const saving = useAutosave<Kept>(key, save);

  // What was kept aside when the connection was lost, or the page left, goes to the server now.
  const { change } = saving;
  useEffect(() => {
    const kept = keptCopy<Kept>(key).read();
    if (kept) change(kept);
  }, [key, change]);

  return {
    terms,
    write: (next) => put(named(next)),
    state: saving.state,
    flush: saving.flush,
    conflicts,
    resolve(part, mine) {
      choose(now.current.conflicts.filter((each) => each.part !== part));
      const { terms: written, theirs } = now.current;
      put(mine ? written : (takePart(written, theirs, part) as unknown as TermsView));
    },
    mustChoose: () => now.current.conflicts.length > 0,
    proposal: () => ({
      terms: sendable(now.current.terms, view.terms),
      seenRev: now.current.rev,
      revision: view.revision,
    }),
  };
}

const asSaved = ({ own, terms }: ContractView): Kept => {
  const saved = own?.terms ?? terms;
  return { terms: saved, base: saved, rev: own?.rev ?? 0 };
};

/** Each row has its name from the start, so that it stays the same row however it is reworded and wherever it is moved. */
const named = (terms: TermsView): TermsView =>
  withRowKeys(terms, undefined, () => crypto.randomUUID().slice(0, 8)) as unknown as TermsView;
