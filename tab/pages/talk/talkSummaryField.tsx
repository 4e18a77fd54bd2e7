import { makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { MAX_SUMMARY_TEXT, type SummaryField } from "#core/appraisal/appraisal.ts";
import { followUpPaceLabel } from "#core/content/followUp.ts";
import { summaryFieldLabel } from "#core/content/states.ts";
import { paceOf } from "#core/followUp/days.ts";
import { FOLLOW_UP_PACES } from "#core/followUp/followUp.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { useApi } from "#tab/api/api.tsx";
import { keptCopy, useAutosave } from "#tab/api/useAutosave.ts";
import { ConflictChoice } from "#tab/parts/conflictChoice.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SaveStatus } from "#tab/parts/saveStatus.tsx";
import { usePresence } from "./talkPresence.tsx";
import { type Talk, nameIn } from "./talkState.ts";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  below: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalL },
  writes: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  by: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One common field, saved at each pause and when it is left. Who writes over something newer is shown it first. */
export function SummaryEntryField({
  talk: { view, me, other, path },
  field,
  onWaits,
}: {
  readonly talk: Talk;
  readonly field: SummaryField;
  /** Told whether what was written here waits for the writer: the other was faster, or it was refused. */
  readonly onWaits?: (field: SummaryField, waits: boolean) => void;
}) {
  const styles = useStyles();
  const t = useTexts(talkTexts).summary;
  const { writes } = useTexts(meetingTexts).presence;
  const { label, instant } = useSaying();
  const { today } = useReader();
  const { client, resources } = useApi();
  const presence = usePresence();
  const key = `unsaved:${me}:${path}:${field}`;
  const [typed, setTyped] = useState(() => keptCopy<string>(key).read());
  const [refusal, setRefusal] = useState<string>();
  const [theirs, setTheirs] = useState<string>();
  const entry = view.summary.entries[field];
  const present = () => (resources.known(path).data as AppraisalView | undefined)?.summary.entries[field];
  /** What stood there when the writer began; saving over something newer is refused by the server. */
  const seen = useRef(entry?.rev ?? 0);

  const saving = useAutosave<string>(key, async (value, request) => {
    const sent = await client.send("PUT", `${path}/summary`, { request, field, value, seenRev: seen.current });
    if (sent.kind === "failed" && sent.failure.kind !== "refused") return "again";
    await resources.refresh(path);
    const now = present();
    if (sent.kind === "done") {
      seen.current = now?.value === value ? now.rev : seen.current + 1;
      setRefusal(undefined);
      return "saved";
    }
    if (sent.failure.kind === "refused") {
      if (sent.failure.refusal.key === "summary.changedSince") setTheirs(now?.value ?? "");
      else setRefusal(sent.failure.refusal.message);
    }
    return "refused";
  });
  const { change, flush, state } = saving;

  useEffect(() => {
    const kept = keptCopy<string>(key).read();
    if (kept !== undefined) change(kept);
  }, [key, change]);

  const waits = theirs !== undefined || refusal !== undefined;
  useEffect(() => onWaits?.(field, waits), [onWaits, field, waits]);

  const value = typed ?? entry?.value ?? "";
  const write = (text: string) => {
    if (typed === undefined) seen.current = present()?.rev ?? 0;
    setRefusal(undefined);
    setTyped(text);
    change(text);
    presence.writes(field);
  };
  // Once it is saved and left, the field shows what the server has, so also what the other writes.
  const leave = () => {
    presence.leaves(field);
    void flush().then((saved) => {
      if (saved === "saved") setTyped(undefined);
    });
  };
  const decide = (text: string) => {
    seen.current = present()?.rev ?? 0;
    setTheirs(undefined);
    setTyped(text);
    change(text);
    void flush();
  };

  const common = {
    label: label(summaryFieldLabel[field]),
    value,
    onChange: write,
    onBlur: leave,
    seenBy: t.seenBy(other.name),
    error: refusal,
    name: field,
    // A part of the field's description, so that it is read out to who comes to the field and to nobody else.
    ...(presence.other?.field === field && { hint: <OtherWrites text={writes(other.name)} /> }),
  };
  const isDay = field === "followUp" || field === "nextDate";
  return (
    <div className={styles.field}>
      {field === "followUpPace" ? (
        <ChoiceField
          {...common}
          value={paceOf(value)}
          choices={FOLLOW_UP_PACES.map((pace) => ({ value: pace, label: label(followUpPaceLabel[pace]) }))}
        />
      ) : isDay ? (
        <DayField {...common} required={field === "nextDate"} {...(today !== undefined && { min: today })} />
      ) : (
        <TextField {...common} lines={2} max={MAX_SUMMARY_TEXT} />
      )}
      <div className={styles.below}>
        {typed !== undefined && <SaveStatus state={state} retry={() => void flush()} />}
        {typed === undefined && entry && entry.value && (
          <span className={styles.by}>{t.by(nameIn(view, entry.by), instant(entry.at))}</span>
        )}
      </div>
      {theirs !== undefined && (
        <ConflictChoice
          who={entry && entry.by !== me ? nameIn(view, entry.by) : undefined}
          theirs={theirs}
          mine={value}
          onKeepMine={() => decide(value)}
          onTakeTheirs={() => decide(theirs)}
        />
      )}
    </div>
  );
}

/** That the other is writing in the field just now, before one does so too. */
function OtherWrites({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.writes}>
      <EditRegular aria-hidden="true" />
      {text}
    </span>
  );
}
