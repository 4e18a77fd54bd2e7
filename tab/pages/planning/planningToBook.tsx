import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedPersonView } from "#bot/api/wire/planning.ts";
import { TALK_MINUTES } from "#core/appraisal/length.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkWishTexts } from "#core/content/tab/talkWish.ts";
import { teamTexts } from "#core/content/tab/team.ts";
import type { Failure } from "#tab/api/client.ts";
import { DayField, SeenBy, TimeField } from "#tab/parts/fields.tsx";
import { useSay } from "#tab/parts/notices.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TalkLengthField } from "#tab/parts/talkLengthField.tsx";
import { useBookings } from "./planningBooking.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(14rem, 1fr) repeat(2, minmax(8rem, 11rem))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))" },
  },
  who: { minWidth: 0, "@media (max-width: 640px)": { gridColumnStart: 1, gridColumnEnd: -1 } },
  quiet: {
    display: "block",
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  foot: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
});

type When = { readonly date: string; readonly time: string };

/** Those who have no talk booked, each with a time; several are booked at once. */
export function PeopleToBook({
  people,
  today,
  from,
  onFrom,
  refresh,
}: {
  readonly people: readonly PlannedPersonView[];
  readonly today: string;
  readonly from: string;
  readonly onFrom: (day: string) => void;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(planningTexts).waiting;
  const say = useSay();
  const { book, busy, booked } = useBookings(refresh);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // What the manager has set themselves; a proposal stands for the rest.
  const [edited, setEdited] = useState<ReadonlyMap<string, When>>(new Map());
  const [minutes, setMinutes] = useState(TALK_MINUTES);
  const [tried, setTried] = useState(false);
  if (people.length === 0) return <Panel heading={t.heading} how={t.none} />;

  const whenOf = ({ subject, proposal }: PlannedPersonView): When =>
    edited.get(subject.id) ?? { date: proposal?.day ?? "", time: proposal?.time ?? "" };
  const faultIn = ({ date }: When) => (date === "" ? "missing" : date < today ? "past" : undefined);
  const open = people.filter(({ subject }) => booked.get(subject.id) !== "booked");
  const chosen = open.filter(({ subject }) => picked.has(subject.id));
  // Who has no free day is not swept along.
  const pickable = open.filter((person) => whenOf(person).date !== "");
  const allPicked = chosen.length >= pickable.length && chosen.length > 0;

  const send = async () => {
    setTried(true);
    if (chosen.length === 0 || chosen.some((person) => faultIn(whenOf(person)))) return;
    const count = await book(chosen.map((person) => ({ employee: person.subject.id, ...whenOf(person), minutes })));
    setTried(false);
    if (count > 0) say(t.done(count));
  };
  return (
    <Panel heading={t.heading} how={t.how}>
      <div className={styles.tools}>
        <DayField label={t.from} min={today} value={from} onChange={onFrom} />
        <TalkLengthField value={minutes} onChange={setMinutes} />
        <Button onClick={() => setPicked(new Set(allPicked ? [] : pickable.map(({ subject }) => subject.id)))}>
          {allPicked ? t.noneChosen : t.all}
        </Button>
      </div>
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonToBook
            key={person.subject.id}
            person={person}
            today={today}
            when={whenOf(person)}
            fault={tried && picked.has(person.subject.id) ? faultIn(whenOf(person)) : undefined}
            picked={picked.has(person.subject.id)}
            result={booked.get(person.subject.id)}
            onPick={(on) =>
              setPicked(
                (before) =>
                  new Set(on ? [...before, person.subject.id] : [...before].filter((id) => id !== person.subject.id)),
              )
            }
            onWhen={(when) => {
              setEdited((before) => new Map(before).set(person.subject.id, when));
              setPicked((before) => new Set([...before, person.subject.id]));
            }}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <SeenBy text={t.seenBy} />
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void send()}>
          {t.book(chosen.length)}
        </Button>
        {tried && chosen.length === 0 && <span role="alert">{t.chooseFirst}</span>}
      </div>
    </Panel>
  );
}

function PersonToBook({
  person: { subject, lastTalk, dueOn, onLeave, wish },
  today,
  when,
  fault,
  picked,
  result,
  onPick,
  onWhen,
}: {
  readonly person: PlannedPersonView;
  readonly today: string;
  readonly when: When;
  readonly fault: "missing" | "past" | undefined;
  readonly picked: boolean;
  readonly result: "booked" | Failure | undefined;
  readonly onPick: (on: boolean) => void;
  readonly onWhen: (when: When) => void;
}) {
  const styles = useStyles();
  const t = useTexts(planningTexts).waiting;
  const { dayMissing } = useTexts(shellTexts);
  const { past } = useTexts(teamTexts).start;
  const { day } = useSaying();
  const w = useTexts(talkWishTexts);
  const facts = [
    wish !== undefined &&
      `${w.inPlan(day(wish.askedOn))} (${w.suits(wish.from && day(wish.from), w.parts[wish.part])})`,
    lastTalk === undefined ? t.never : t.last(day(lastTalk)),
    dueOn !== undefined && (dueOn < today ? t.overdue : t.due)(day(dueOn)),
    onLeave && t.onLeave,
  ].filter((fact) => fact !== false);
  const isBooked = result === "booked";
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Checkbox
          checked={picked && !isBooked}
          disabled={isBooked}
          onChange={(_, { checked }) => onPick(checked === true)}
          label={subject.name}
          aria-label={t.pick(subject.name)}
        />
        <span className={styles.quiet}>
          {isBooked ? t.booked : [subject.title, ...facts].filter(Boolean).join(" · ")}
        </span>
      </div>
      {!isBooked && (
        <>
          <DayField
            label={t.day}
            accessibleName={t.dayOf(subject.name)}
            min={today}
            value={when.date}
            onChange={(date) => onWhen({ ...when, date })}
            error={fault && (fault === "missing" ? dayMissing : past)}
          />
          <TimeField
            label={t.time}
            accessibleName={t.timeOf(subject.name)}
            value={when.time}
            onChange={(time) => onWhen({ ...when, time })}
          />
        </>
      )}
      {result !== undefined && !isBooked && (
        <div className={styles.whole}>
          <Refused failure={result} />
        </div>
      )}
    </li>
  );
}
