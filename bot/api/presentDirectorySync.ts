import { MASKED_NAME, seesIdentity } from "#core/access/names.ts";
import { directorySyncTexts } from "#core/content/directorySync.ts";
import { refusalText } from "#core/content/refusals.ts";
import { problemSentence } from "#core/content/importProblems.ts";
import { ACCOUNT_ATTRIBUTES } from "#core/organisation/accounts.ts";
import type { HeldBack } from "#core/organisation/heldBack.ts";
import type { Person } from "#core/organisation/organisation.ts";
import type { Candidate } from "#bot/directory/directorySync.ts";
import { changesNothing } from "#bot/directory/importChanges.ts";
import { previewLines } from "#bot/directory/previewText.ts";
import type { SyncRun } from "#bot/directory/syncState.ts";
import type { SyncReading, SyncUndoing } from "#bot/usecases/directorySync.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { DirectoryPreviewWire, DirectorySyncWire, DirectoryUndoingWire } from "./wire/directorySync.ts";

/** Nobody reads further down than this; how much is left is said. */
const MOST_LINES = 500;

export function presentDirectorySync(
  reader: Reader,
  { rules, state }: SyncReading,
  on: boolean,
): Wire<typeof DirectorySyncWire> {
  const t = directorySyncTexts[reader.locale];
  const [newest] = state.runs.filter(({ kind }) => kind === "full" || kind === "delta");
  const refused = newest?.outcome === "refused" ? newest.problems : [];
  return {
    on,
    rules,
    attributes: [...ACCOUNT_ATTRIBUTES],
    runs: state.runs.map((run) => presentRun(reader, run)),
    ...(state.appliedAt && { appliedAt: state.appliedAt }),
    ...(state.waiting && { waiting: { ...state.waiting, said: t.waits[state.waiting.why](state.waiting.counts) } }),
    undoable: state.last !== undefined,
    held: state.held.map((each) => ({ person: heldRef(reader, each), why: t.held(each.why) })),
    problems: reader.viewer.has("hr") ? refused.map((each) => problemSentence(each, reader.locale)) : [],
  };
}

const presentRun = (reader: Reader, run: SyncRun): Wire<typeof DirectorySyncWire>["runs"][number] => ({
  at: run.at,
  kind: run.kind,
  outcome: run.outcome,
  said:
    run.outcome === "failed"
      ? directorySyncTexts[reader.locale].faults[run.fault]
      : directorySyncTexts[reader.locale].outcomes[run.outcome],
  ...(run.by && { by: personRef(reader, run.by) }),
  ...(run.counts && { counts: run.counts }),
});

/** Who is not there yet is named as the directory has them. */
const heldRef = (reader: Reader, { person, name }: HeldBack) =>
  reader.directory.person(person) || name === undefined
    ? personRef(reader, person)
    : { id: person, name, title: "", unit: "" };

/** What would change, line by line; of whom the reader may not know, only that something does. */
export function presentSyncPreview(reader: Reader, candidate: Candidate): Wire<typeof DirectoryPreviewWire> {
  const { changes, before, after, hash, counts } = candidate;
  const empty = { ...(hash && { hash }), counts, lines: [], left: 0 };
  if (!changes || !after || changesNothing(changes)) return empty;
  const shown = <P extends Person>(person: P): P =>
    seesIdentity(reader.directory, reader.viewer, person.id)
      ? person
      : { ...person, name: MASKED_NAME[reader.locale], email: "", title: "" };
  const people = {
    added: changes.people.added.map(shown),
    removed: changes.people.removed.map(shown),
    changed: changes.people.changed.map((row) => ({
      before: shown(row.before),
      after: shown(row.after),
      fields: seesIdentity(reader.directory, reader.viewer, row.after.id)
        ? row.fields
        : row.fields.filter((field) => field === "manager"),
    })),
  };
  const contents = { ...after, people: after.people.map(shown) };
  const lines = previewLines(
    { contents, changes: { ...changes, people }, problems: [] },
    { ...before, people: before.people.map(shown) },
    reader.locale,
  );
  return { ...empty, lines: lines.slice(0, MOST_LINES), left: Math.max(0, lines.length - MOST_LINES) };
}

const NOTHING = { counts: { added: 0, removed: 0, changed: 0, moved: 0, units: 0, held: 0 }, lines: [], left: 0 };

export const presentSyncUndoing = (
  reader: Reader,
  { candidate, refused }: SyncUndoing,
): Wire<typeof DirectoryUndoingWire> => ({
  ...(candidate ? presentSyncPreview(reader, candidate) : NOTHING),
  ...(refused && { whyNot: refusalText(refused.refusal, reader.locale) }),
});
