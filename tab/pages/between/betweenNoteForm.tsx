import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { NoteView } from "#bot/api/wire/between.ts";
import { betweenTexts } from "#core/content/tab/between.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { NOTE_LIMITS, type NoteKind } from "#core/note/note.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ConflictChoice } from "#tab/parts/conflictChoice.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { BetweenForm } from "./betweenForm.tsx";
import { useDraft } from "./betweenDraft.ts";

type Typed = { readonly text: string; readonly day: string; readonly link: string };

/** Writes a note or an event, or rewords one (`note`). What is typed is kept until it is saved or given up. */
export function NoteForm({
  kind,
  about,
  note,
  draft: key,
  takesFocus,
  refresh,
  onClose,
}: {
  readonly kind: NoteKind;
  readonly about: string;
  readonly note?: NoteView;
  /** The name its draft goes by. */
  readonly draft: string;
  readonly takesFocus: boolean;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(betweenTexts).notes;
  const { required, dayMissing } = useTexts(shellTexts);
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const { value, wasKept, write, drop } = useDraft<Typed>(key, {
    text: note?.text ?? "",
    day: note?.day ?? today,
    link: note?.link ?? "",
  });
  const [seenRev, setSeenRev] = useState(note?.rev ?? 0);
  const [tried, setTried] = useState(false);
  const { failure } = command;
  const conflict = failure?.kind === "refused" && failure.refusal.key === "note.changedSince";

  const save = async (rev: number) => {
    setTried(true);
    if (value.text.trim() === "" || value.text.length > NOTE_LIMITS.text || (kind === "event" && !value.day)) return;
    const terms = kind === "event" ? { kind, ...value } : { kind, text: value.text };
    const done = note
      ? await command.run("PUT", `/notes/${note.id}`, { terms, seenRev: rev })
      : await command.run("POST", "/notes", { about, terms });
    if (!done) return;
    drop();
    onClose();
  };
  const close = () => {
    drop();
    onClose();
  };
  return (
    <BetweenForm
      label={note ? t.named(t.edit, note.text) : t.add[kind]}
      act={t.save}
      cancel={t.cancel}
      command={conflict ? { ...command, failure: undefined } : command}
      takesFocus={takesFocus}
      onAct={() => void save(seenRev)}
      onCancel={close}
    >
      {wasKept && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.restored}</MessageBarBody>
        </MessageBar>
      )}
      {kind === "event" && (
        <DayField
          label={t.day}
          required
          max={today}
          value={value.day}
          onChange={(day) => write({ ...value, day })}
          error={tried && value.day === "" ? dayMissing : undefined}
          seenBy={t.seenByShort}
        />
      )}
      <TextField
        label={t.text[kind]}
        required
        lines={4}
        max={NOTE_LIMITS.text}
        value={value.text}
        onChange={(text) => write({ ...value, text })}
        error={tried && value.text.trim() === "" ? required : undefined}
        seenBy={t.seenBy}
      />
      {kind === "event" && (
        <TextField
          label={t.link}
          max={NOTE_LIMITS.link}
          value={value.link}
          onChange={(link) => write({ ...value, link })}
          hint={t.linkHow}
          seenBy={t.seenByShort}
        />
      )}
      {conflict && note && (
        <ConflictChoice
          who={undefined}
          theirs={note.text}
          mine={value.text}
          onKeepMine={() => {
            setSeenRev(note.rev);
            void save(note.rev);
          }}
          onTakeTheirs={close}
        />
      )}
    </BetweenForm>
  );
}
