import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { goalKindLabel, recurrenceLabel } from "#core/content/states.ts";
import { MAX_OPEN_GOALS } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { GoalState } from "#tab/parts/states.tsx";
import { GoalDialog } from "./talkGoalDialog.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  goal: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    breakInside: "avoid",
    ":last-child": { paddingBottom: 0, borderBottomStyle: "none" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  kind: { color: tokens.colorNeutralForeground2 },
});

/** The goals set in this talk (P24): proposed by either, agreed when both have confirmed. */
export function TalkGoals({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(talkTexts).goals;
  const { view } = talk;
  const [open, setOpen] = useState<GoalView | "new">();
  const [removing, setRemoving] = useState<GoalView>();
  const writes = view.can.write && isSummaryOpen(view.state);
  return (
    <Panel
      heading={t.heading}
      how={writes && t.how}
      aside={
        writes &&
        view.goals.length < MAX_OPEN_GOALS && (
          <Button icon={<AddRegular />} onClick={() => setOpen("new")}>
            {t.add}
          </Button>
        )
      }
    >
      {view.goals.length === 0 && <EmptyState what={t.none} />}
      <ul className={styles.list}>
        {view.goals.map((goal) => (
          <li key={goal.id} className={styles.goal}>
            <GoalInTalk goal={goal} onEdit={() => setOpen(goal)} onRemove={() => setRemoving(goal)} />
          </li>
        ))}
      </ul>
      {open && (
        <GoalDialog
          key={open === "new" ? "new" : `${open.id} ${open.rev}`}
          talk={talk}
          goal={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
      {removing && <RemoveDialog talk={talk} goal={removing} onClose={() => setRemoving(undefined)} />}
    </Panel>
  );
}

function GoalInTalk({
  goal,
  onEdit,
  onRemove,
}: {
  readonly goal: GoalView;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(talkTexts).goals;
  const facts = useTexts(goalsTexts);
  const { day, label } = useSaying();
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{goal.title}</h3>
        <GoalState goal={goal} />
      </div>
      <span className={styles.kind}>{label(goalKindLabel[goal.kind])}</span>
      <FactList
        facts={[
          [facts.measure, goal.measure],
          [facts.due, day(goal.due)],
          [facts.serves, goal.servesTitle || facts.servesNothing],
          [facts.dueReason, goal.dueReason],
          [
            facts.recurs.label,
            goal.recurs && facts.recurs.from(label(recurrenceLabel[goal.recurs.every]), day(goal.recurs.first)),
          ],
        ]}
      />
      {(goal.can.edit || goal.can.remove) && (
        <div className={styles.acts} data-print="no">
          {goal.can.edit && (
            <Button size="small" onClick={onEdit} aria-label={t.editNamed(goal.title)}>
              {t.edit}
            </Button>
          )}
          {goal.can.remove && (
            <Button size="small" onClick={onRemove} aria-label={t.removeNamed(goal.title)}>
              {t.remove}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function RemoveDialog({
  talk: { path, refresh },
  goal,
  onClose,
}: {
  readonly talk: Talk;
  readonly goal: GoalView;
  readonly onClose: () => void;
}) {
  const t = useTexts(talkTexts).goals;
  const command = useCommand(refresh);
  const remove = async () => {
    if (await command.run("POST", `${path}/goals/${goal.id}/removal`)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.removeTitle}
      how={t.removeHow(goal.title)}
      act={t.remove}
      command={command}
      onAct={() => void remove()}
    />
  );
}
