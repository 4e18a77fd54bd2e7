import { Badge, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import { developmentCategoryLabel } from "#core/content/development.ts";
import { talkActionStateLabel } from "#core/content/states.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { useCommand, useEdit } from "#tab/api/api.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AgreedDialog, type Answering } from "./agreedDialog.tsx";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  text: {
    margin: 0,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxWidth: "65ch",
    fontWeight: tokens.fontWeightSemibold,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  tick: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

/** Something agreed in a talk: what, who, when, and how it stands, with what the reader can say of it. */
export function AgreedItem({
  action,
  other,
  refresh,
  above,
  children,
}: {
  readonly action: TalkActionView;
  /** The other of the two, where the safety representative can be let in. */
  readonly other?: string | undefined;
  readonly refresh: () => Promise<void>;
  readonly above?: string | undefined;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(talkActionTexts);
  const { day, instant, label } = useSaying();
  const [open, setOpen] = useState<Answering>();
  const { ended } = action;
  const isActivityDone = action.kind === "development" && action.state === "done";
  const said = ended?.said === "" ? t.ledToNotSaid : ended?.said;
  const ledTo = isActivityDone ? said : undefined;
  const acts: readonly Answering[] = ["done", "move", "drop"];
  return (
    <div className={styles.item}>
      {above !== undefined && <span className={styles.quiet}>{above}</span>}
      <div className={styles.head}>
        <p className={styles.text}>{action.text}</p>
        {action.state !== "proposed" && <AgreedState action={action} />}
      </div>
      <FactList
        facts={[
          [t.who, action.who.name],
          [t.due, action.due ? day(action.due) : t.noDay],
          [t.categoryFact, action.category && label(developmentCategoryLabel[action.category])],
          [t.effect, action.effect],
          [t.ledTo, ledTo],
          [t.answer, action.answer === "" ? t.noAnswer : action.answer],
        ]}
      />
      {action.moves.map(({ at, from, to, reason }) => (
        <p key={at} className={styles.quiet}>
          {t.moved(day(from), day(to), reason)}
        </p>
      ))}
      {ended && (
        <p className={styles.quiet}>
          {(action.state === "done" ? t.doneBy : t.droppedBy)(ended.by.name, instant(ended.at))}
          {ended.said && !isActivityDone && `: ${ended.said}`}
        </p>
      )}
      {action.can.answer && (
        <div className={styles.acts} data-print="no">
          {acts.map((each) => (
            <Button
              key={each}
              size="small"
              appearance={each === "done" && action.overdue ? "primary" : "secondary"}
              onClick={() => setOpen(each)}
              aria-label={t[each].named(action.text)}
            >
              {t[each].open}
            </Button>
          ))}
        </div>
      )}
      {action.can.reopen && <Reopen action={action} refresh={refresh} />}
      {action.can.tick && other !== undefined && <SafetyTick action={action} other={other} refresh={refresh} />}
      {children}
      {open && <AgreedDialog act={open} action={action} refresh={refresh} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

/** For what was said by mistake. */
function Reopen({ action, refresh }: { readonly action: TalkActionView; readonly refresh: () => Promise<void> }) {
  const styles = useStyles();
  const t = useTexts(talkActionTexts).reopen;
  const { run, busy, failure } = useCommand(refresh);
  return (
    <div className={styles.acts} data-print="no">
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        aria-label={t.named(action.text)}
        onClick={() => void run("POST", `/agreements/${action.subject.id}/${action.id}/reopening`, {})}
      >
        {t.open}
      </Button>
      <Refused failure={failure} />
    </div>
  );
}

/** Where it stands; that its day has passed is said before that it was agreed. */
export function AgreedState({
  action: { state, overdue },
}: {
  readonly action: Pick<TalkActionView, "state" | "overdue">;
}) {
  const t = useTexts(talkActionTexts);
  const { label } = useSaying();
  return (
    <Badge appearance="tint" size="large" color={overdue ? "warning" : state === "done" ? "success" : "informative"}>
      {overdue ? t.state.overdue : label(talkActionStateLabel[state])}
    </Badge>
  );
}

/** Each ticks for themselves; it takes both. */
function SafetyTick({
  action,
  other,
  refresh,
}: {
  readonly action: TalkActionView;
  readonly other: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(talkActionTexts).safety;
  const { me } = useReader();
  const own = me?.id === action.subject.id ? "employee" : "manager";
  const { shown: ticked, edit, failure } = useEdit(action.shownBy.includes(own), refresh);
  const path = `/agreements/${action.subject.id}/${action.id}/safety-tick`;
  const otherTicked = action.shownBy.some((side) => side !== own);
  return (
    <div className={styles.tick} data-print="no">
      <Checkbox
        label={t.tick}
        checked={ticked}
        onChange={(_, { checked }) => {
          const shows = checked === true;
          const to = (is: boolean) => ({ method: "PUT", path, body: { ticked: is } }) as const;
          edit({ shows, act: to(shows), undo: to(!shows) });
        }}
      />
      <p className={styles.quiet}>
        {t.how(other)} {otherTicked ? t.other(other) : t.otherNot(other)}
      </p>
      <Refused failure={failure} />
    </div>
  );
}
