import { useState } from "react";
import { HOLD_LIMITS } from "#core/archive/legalHold.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

export const HOLDS = "/archive/holds";

/** Stops removal of all that a person's dossier holds, or of one record in it. */
export function PlaceHold({
  person,
  record,
  refresh,
  onClose,
}: {
  readonly person: { readonly id: string; readonly name: string };
  readonly record?: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(archiveTexts).holds;
  const command = useCommand(refresh);
  const [reason, setReason] = useState("");
  const [reviewOn, setReviewOn] = useState("");
  const place = async () => {
    if (await command.run("POST", HOLDS, { person: person.id, record, reason, reviewOn })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={`${t.placeTitle}: ${person.name}`}
      how={record === undefined ? t.placeHow : t.placeOnOneHow}
      act={t.place}
      command={command}
      onAct={() => void place()}
    >
      <TextField
        label={t.reason}
        lines={2}
        max={HOLD_LIMITS.reason}
        value={reason}
        onChange={setReason}
        seenBy={t.seenBy}
      />
      <DayField label={t.reviewOn} value={reviewOn} onChange={setReviewOn} />
    </ActDialog>
  );
}
