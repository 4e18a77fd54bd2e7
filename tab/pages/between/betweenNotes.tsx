import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useRef, useState } from "react";
import type { BetweenView, NoteView } from "#bot/api/wire/between.ts";
import { betweenTexts } from "#core/content/tab/between.ts";
import { NOTE_KINDS, type NoteKind } from "#core/note/note.ts";
import { noteKindLabel } from "#core/content/states.ts";
import { useCommand } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { useFocusAfterChange } from "#tab/parts/focusAfterChange.ts";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { draftKey, hasDraft } from "./betweenDraft.ts";
import { BetweenList, beginningOf, useItemStyles } from "./betweenList.tsx";
import { NoteForm } from "./betweenNoteForm.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  link: { overflowWrap: "anywhere", alignSelf: "flex-start" },
});

type Props = { readonly view: BetweenView; readonly me: string; readonly refresh: () => Promise<void> };

/** One's own notes and events: written, reworded, removed, and the removal undone. */
export function BetweenNotes({ view, me, refresh }: Props) {
  const styles = useStyles();
  const t = useTexts(betweenTexts).notes;
  const about = view.subject.id;
  const draft = (kind: NoteKind) => draftKey(me, about, kind);
  const [writing, setWriting] = useState<{ readonly kind: NoteKind; readonly asked: boolean } | undefined>(() => {
    const kind = NOTE_KINDS.find((each) => hasDraft(draft(each)));
    return kind && { kind, asked: false };
  });
  return (
    <Panel heading={t.heading} how={t.how}>
      {view.can.write && (
        <div className={styles.acts}>
          {NOTE_KINDS.map((kind) => (
            <Button key={kind} icon={<AddRegular />} onClick={() => setWriting({ kind, asked: true })}>
              {t.add[kind]}
            </Button>
          ))}
        </div>
      )}
      {writing && (
        <NoteForm
          key={writing.kind}
          kind={writing.kind}
          about={about}
          draft={draft(writing.kind)}
          takesFocus={writing.asked}
          refresh={refresh}
          onClose={() => setWriting(undefined)}
        />
      )}
      {view.notes.length === 0 && !writing && <EmptyState what={t.none} how={t.noneHow} />}
      <BetweenList items={view.notes} earlier={t.earlier}>
        {(note) => <Note note={note} about={about} me={me} refresh={refresh} />}
      </BetweenList>
    </Panel>
  );
}

function Note({
  note,
  about,
  me,
  refresh,
}: {
  readonly note: NoteView;
  readonly about: string;
  readonly me: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const item = useItemStyles();
  const t = useTexts(betweenTexts).notes;
  const { day, label } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const draft = draftKey(me, about, note.id);
  const [editing, setEditing] = useState(() => (hasDraft(draft) ? "kept" : undefined) as "kept" | "asked" | undefined);
  const acts = useRef<HTMLDivElement>(null);
  useFocusAfterChange(acts, note.removedUntil !== undefined);

  if (note.removedUntil !== undefined)
    return (
      <div className={item.item}>
        <span className={item.quiet}>
          {t.removedUntil(day(note.removedUntil))} ”{beginningOf(note.text)}”
        </span>
        <div className={styles.acts} ref={acts}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void run("POST", `/notes/${note.id}/restoring`)}
            aria-label={t.named(t.undo, beginningOf(note.text))}
          >
            {t.undo}
          </Button>
        </div>
        <Refused failure={failure} />
      </div>
    );
  if (editing)
    return (
      <NoteForm
        kind={note.kind}
        about={about}
        note={note}
        draft={draft}
        takesFocus={editing === "asked"}
        refresh={refresh}
        onClose={() => setEditing(undefined)}
      />
    );
  return (
    <div className={item.item}>
      <span className={item.quiet}>
        {label(noteKindLabel[note.kind])} · {day(note.day)}
      </span>
      <p className={item.text}>{note.text}</p>
      {note.link !== undefined && (
        <Link className={styles.link} href={note.link} target="_blank" rel="noopener noreferrer">
          {t.openLink}
        </Link>
      )}
      <div className={styles.acts} data-print="no" ref={acts}>
        <Button size="small" onClick={() => setEditing("asked")} aria-label={t.named(t.edit, beginningOf(note.text))}>
          {t.edit}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void run("POST", `/notes/${note.id}/removal`)}
          aria-label={t.named(t.remove, beginningOf(note.text))}
        >
          {t.remove}
        </Button>
      </div>
      <Refused failure={failure} />
    </div>
  );
}
