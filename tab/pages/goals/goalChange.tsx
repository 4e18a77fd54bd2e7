import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalBetweenTalksView, GoalsView } from "#bot/api/wire/goals.ts";
import { goalChangeTexts } from "#core/content/tab/goalChange.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { DeclineDialog, DropDialog, RewordDialog } from "./goalChangeDialogs.tsx";
import { GoalChanges } from "./goalChanges.tsx";
import { WordsBeside } from "./goalWords.tsx";

const useStyles = makeStyles({
  proposal: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly goal: GoalBetweenTalksView;
  readonly page: GoalsView;
  readonly refresh: () => Promise<void>;
};

/** What one of the two wants changed of a goal, what was changed before, and the ways to change it (research/domain D8). */
export function GoalChange({ goal, page, refresh }: Props) {
  const styles = useStyles();
  const t = useTexts(goalChangeTexts);
  const [writing, setWriting] = useState<"reword" | "drop">();
  const { proposal, canChange } = goal;
  const name = page.other?.name ?? "";
  const close = () => setWriting(undefined);
  const dialog = { goal, page, name, refresh, onClose: close };
  return (
    <>
      {proposal && <Proposal goal={goal} name={name} proposal={proposal} refresh={refresh} />}
      <GoalChanges goal={goal} />
      {canChange.propose && page.other && (
        <div className={styles.acts}>
          <Button
            onClick={() => setWriting("reword")}
            aria-label={(proposal ? t.rewriteNamed : t.openNamed)(goal.title)}
          >
            {proposal ? t.rewrite : t.open}
          </Button>
          <Button onClick={() => setWriting("drop")} aria-label={t.dropNamed(goal.title)}>
            {t.drop}
          </Button>
        </div>
      )}
      {writing === "reword" && <RewordDialog {...dialog} />}
      {writing === "drop" && <DropDialog {...dialog} />}
    </>
  );
}

function Proposal({
  goal,
  name,
  proposal: { change, by, at, hash, mine },
  refresh,
}: {
  readonly goal: GoalBetweenTalksView;
  readonly name: string;
  readonly proposal: NonNullable<GoalBetweenTalksView["proposal"]>;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(goalChangeTexts);
  const { instant } = useSaying();
  const command = useCommand(refresh);
  const [declining, setDeclining] = useState(false);
  const { waits } = t;
  const drops = change.kind === "drop";
  const heading = mine
    ? (drops ? waits.mineDrop : waits.mine)(name)
    : (drops ? waits.theirsDrop : waits.theirs)(by.name);
  const path = `/goals/${encodeURIComponent(goal.owner)}/${encodeURIComponent(goal.id)}/change`;
  return (
    <section className={styles.proposal} aria-label={heading}>
      <h4 className={styles.heading}>{heading}</h4>
      <p className={styles.quiet}>
        {waits.since(instant(at))}. {waits.until}
      </p>
      {change.kind === "drop" ? (
        <Quote who={waits.reason} text={change.reason} />
      ) : (
        <WordsBeside before={goal} after={change.wording} names={[t.now, t.proposed]} />
      )}
      <div className={styles.acts}>
        {goal.canChange.answer && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={command.busy}
              aria-label={t.acceptNamed(goal.title)}
              onClick={() => void command.run("POST", `${path}/acceptance`, { hash })}
            >
              {t.accept}
            </Button>
            <Button onClick={() => setDeclining(true)} aria-label={t.declineNamed(goal.title)}>
              {t.decline}
            </Button>
          </>
        )}
        {goal.canChange.takeBack && (
          <Button
            disabledFocusable={command.busy}
            aria-label={t.takeBackNamed(goal.title)}
            onClick={() => void command.run("POST", `${path}/taking-back`)}
          >
            {t.takeBack}
          </Button>
        )}
      </div>
      <Refused failure={command.failure} />
      {declining && (
        <DeclineDialog path={path} hash={hash} name={name} refresh={refresh} onClose={() => setDeclining(false)} />
      )}
    </section>
  );
}
