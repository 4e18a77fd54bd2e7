import { useEffect, useRef, useState } from "react";
import type { WrittenView } from "#bot/api/wire/parts.ts";
import type { SaveState, Saving } from "#tab/api/autosave.ts";
import { useApi } from "#tab/api/api.tsx";
import { keptCopy, useAutosave } from "#tab/api/useAutosave.ts";
import { type Unsaved, keptIn, leftAfter } from "./dialogueUnsaved.ts";

export type Writing = {
  readonly value: (field: string) => string;
  readonly isKept: (field: string) => boolean;
  readonly write: (step: string, field: string, value: string) => void;
  readonly keep: (step: string, field: string, kept: boolean) => void;
  /** Fields that were changed on another device or in the chat meanwhile, with what they say there. */
  readonly conflicts: { readonly [field: string]: string };
  readonly resolve: (step: string, field: string, mine: boolean) => void;
  readonly state: SaveState;
  readonly flush: () => Promise<SaveState>;
  /** The newest revision the server has told of; after `flush` it holds what was typed. */
  readonly rev: () => number;
};

/**
 * A dialogue while it is written, e.g. one's preparation: what is typed shows at once, what was changed elsewhere is never written over
 * unseen, and all of it survives a lost connection.
 */
export function useDialogueWriting<View>({
  mine,
  path,
  to,
  of,
  me,
}: {
  readonly mine: WrittenView;
  /** Where what is written is read, where in that it stands, and where its steps are saved. */
  readonly path: string;
  readonly of: (view: View) => WrittenView | undefined;
  readonly to: string;
  readonly me: string;
}): Writing {
  const { client, resources } = useApi();
  const key = `unsaved:${me}:${to}`;
  const [restored] = useState(() => keptCopy<Unsaved>(key).read() ?? {});
  const [typed, setTyped] = useState<{ readonly [field: string]: string }>(
    () => Object.assign({}, ...Object.values(restored).map(({ values }) => values)) as Record<string, string>,
  );
  const [keptNow, setKeptNow] = useState(() => keptIn(restored, mine.steps));
  const [conflicts, setConflicts] = useState<{ readonly [field: string]: string }>({});
  const unsaved = useRef<Unsaved>(restored);
  /** The revision that was before the writer's eyes when they began on a field. */
  const seen = useRef(new Map<string, number>(Object.keys(typed).map((field) => [field, mine.rev])));

  const present = () => {
    const known = resources.known(path).data as View | undefined;
    return (known && of(known)) ?? mine;
  };
  const isKept = (field: string) => keptNow[field] ?? mine.answers[field]?.kept ?? false;
  const value = (field: string) => typed[field] ?? mine.answers[field]?.value ?? "";

  async function saveStep(step: string, request: string): Promise<Saving> {
    const now = unsaved.current[step];
    if (!now) return "saved";
    const seenRev = Math.min(
      ...Object.keys(now.values).map((field) => seen.current.get(field) ?? mine.rev),
      present().rev,
    );
    const sent = await client.send("PUT", to, {
      request: `${request}-${step}`,
      step,
      seenRev,
      ...now,
      go: "stay",
    });
    if (sent.kind === "failed" && sent.failure.kind !== "refused") return "again";
    await resources.refresh(path);
    const { rev, answers } = present();
    if (sent.kind === "done") {
      unsaved.current = leftAfter(unsaved.current, step, now);
      for (const field of Object.keys(now.values)) seen.current.set(field, rev);
      return "saved";
    }
    if (sent.failure.kind === "refused" && sent.failure.refusal.key === "preparation.changedElsewhere") {
      const fields = Object.keys(now.values).filter((field) =>
        (sent.failure.kind === "refused" ? (sent.failure.refusal.params["fields"] as readonly string[]) : []).includes(
          field,
        ),
      );
      setConflicts((before) => ({
        ...before,
        ...Object.fromEntries(fields.map((field) => [field, answers[field]?.value ?? ""])),
      }));
    }
    return "refused";
  }

  const saving = useAutosave<Unsaved>(key, async (_, request) => {
    let outcome: Saving = "saved";
    for (const step of Object.keys(unsaved.current)) {
      const saved = await saveStep(step, request);
      if (saved === "again") return "again";
      if (saved === "refused") outcome = "refused";
    }
    return outcome;
  });

  const keptNowIn = (step: string) =>
    mine.steps
      .find((each) => each.key === step)
      ?.fields.map((field) => field.key)
      .filter(isKept) ?? [];
  const put = (step: string, entry: Unsaved[string]) => {
    unsaved.current = { ...unsaved.current, [step]: entry };
    saving.change(unsaved.current);
  };

  const { change } = saving;
  useEffect(() => {
    if (Object.keys(restored).length > 0) change(restored);
  }, [change, restored]);

  return {
    value,
    isKept,
    conflicts,
    state: saving.state,
    flush: saving.flush,
    write(step, field, text) {
      if (typed[field] === undefined) seen.current.set(field, present().rev);
      setTyped((before) => ({ ...before, [field]: text }));
      put(step, { values: { ...unsaved.current[step]?.values, [field]: text }, kept: keptNowIn(step) });
    },
    keep(step, field, kept) {
      setKeptNow((before) => ({ ...before, [field]: kept }));
      const others = keptNowIn(step).filter((each) => each !== field);
      put(step, { values: unsaved.current[step]?.values ?? {}, kept: kept ? [...others, field] : others });
    },
    rev: () => present().rev,
    resolve(step, field, keepMine) {
      const { [field]: theirs = "", ...others } = conflicts;
      setConflicts(others);
      seen.current.set(field, present().rev);
      const text = keepMine ? value(field) : theirs;
      setTyped((before) => ({ ...before, [field]: text }));
      put(step, { values: { ...unsaved.current[step]?.values, [field]: text }, kept: keptNowIn(step) });
    },
  };
}
