import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedPersonView } from "#bot/api/wire/planning.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { type Command, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AppraisalState } from "#tab/parts/states.tsx";
import { type TakeOut, TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { CancelDialog, RescheduleDialog } from "#tab/pages/talk/talkMoving.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(10rem, 1fr) minmax(12rem, 1fr) 30rem",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Act = { readonly act: "move" | "cancel" | "takeOver"; readonly person: PlannedPersonView };

/** The talks that are booked, and those that are on their way to a summary; moved and called off from here. */
export function TalksUnderWay({
  people,
  refresh,
}: {
  readonly people: readonly PlannedPersonView[];
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(planningTexts).underWay;
  const command = useCommand(refresh);
  const takeOut = useTakeOut();
  const [acting, setActing] = useState<Act>();
  if (people.length === 0) return <Panel heading={t.heading} how={t.none} />;
  const talk = acting?.person.talk;
  const Dialog = acting?.act === "move" ? RescheduleDialog : CancelDialog;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        {people.map((person) => (
          <TalkUnderWay key={person.subject.id} person={person} takeOut={takeOut} onAct={setActing} />
        ))}
      </ul>
      <Refused failure={takeOut.failure} />
      {acting && talk && (
        <Dialog
          talk={{
            date: talk.day,
            time: talk.time,
            minutes: talk.minutes,
            other: acting.person.subject.name,
            path: pathOf(acting.person.subject.id, talk.id),
          }}
          command={command}
          onClose={() => setActing(undefined)}
        />
      )}
      {acting?.act === "takeOver" && (
        <TakeOverDialog person={acting.person} command={command} onClose={() => setActing(undefined)} />
      )}
    </Panel>
  );
}

/** Says what goes along and what does not, before a talk passes on. */
function TakeOverDialog({
  person: { subject, elsewhere },
  command,
  onClose,
}: {
  readonly person: PlannedPersonView;
  readonly command: Command;
  readonly onClose: () => void;
}) {
  const t = useTexts(planningTexts).takeOver;
  const id = elsewhere?.takeOver;
  if (!elsewhere || id === undefined) return null;
  const take = async () => {
    if (await command.run("POST", `${pathOf(subject.id, id)}/taking-over`)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(subject.name)}
      how={t.how(elsewhere.with.name)}
      act={t.button}
      command={command}
      onAct={() => void take()}
    />
  );
}

function TalkUnderWay({
  person,
  takeOut,
  onAct,
}: {
  readonly person: PlannedPersonView;
  readonly takeOut: TakeOut;
  readonly onAct: (acting: Act) => void;
}) {
  const styles = useStyles();
  const t = useTexts(planningTexts);
  const { day } = useSaying();
  const { subject, talk, elsewhere, lastTalk } = person;
  const named = (text: string) => ({ "aria-label": t.underWay.forPerson(text, subject.name) });
  return (
    <li className={styles.row}>
      <div className={styles.stack}>
        <span className={styles.name}>{subject.name}</span>
        <span className={styles.quiet}>
          {[subject.title, lastTalk !== undefined && t.waiting.last(day(lastTalk))].filter(Boolean).join(" · ")}
        </span>
      </div>
      <div className={styles.stack}>
        {talk && <AppraisalState state={talk.state} />}
        <span>{talk ? t.underWay.when(day(talk.day), talk.time) : elsewhere && day(elsewhere.day)}</span>
        {elsewhere && <span className={styles.quiet}>{t.underWay.with(elsewhere.with.name)}</span>}
      </div>
      {elsewhere?.takeOver !== undefined && (
        <div className={styles.acts}>
          <Button onClick={() => onAct({ act: "takeOver", person })} {...named(t.takeOver.button)}>
            {t.takeOver.button}
          </Button>
        </div>
      )}
      {talk && (
        <div className={styles.acts}>
          <Button
            as="a"
            {...linkTo({ page: "talk", subject: subject.id, appraisal: talk.id })}
            {...named(t.underWay.open)}
          >
            {t.underWay.open}
          </Button>
          {talk.can.move && (
            <>
              <Button onClick={() => onAct({ act: "move", person })} {...named(t.underWay.move)}>
                {t.underWay.move}
              </Button>
              <Button onClick={() => onAct({ act: "cancel", person })} {...named(t.underWay.cancel)}>
                {t.underWay.cancel}
              </Button>
            </>
          )}
          {talk.can.file && (
            <TakeOutButton
              from={takeOut}
              path={`${pathOf(subject.id, talk.id)}/calendar`}
              text={t.calendar.add}
              making={t.calendar.making}
              about={t.underWay.forPerson(t.calendar.add, subject.name)}
            />
          )}
        </div>
      )}
    </li>
  );
}

const pathOf = (subject: string, appraisal: string) => `/appraisals/${subject}/${appraisal}`;
