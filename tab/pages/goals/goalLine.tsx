import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalView } from "#bot/api/wire/goals.ts";
import type { GoalLineView } from "#bot/api/wire/lines.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { Flags, LineUp } from "#tab/pages/contract/lineParts.tsx";

const useStyles = makeStyles({
  line: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  flags: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Why a goal is there, and what has changed above it (P1, P5). */
export function GoalLine({ goal }: { readonly goal: GoalView }) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  const path = `/goals/${encodeURIComponent(goal.owner)}/${encodeURIComponent(goal.id)}/line`;
  const { data, refresh } = useResource<GoalLineView>(path);
  const command = useCommand(refresh);
  if (!data) return null;
  return (
    <>
      {data.flags.length > 0 && (
        <div className={styles.flags}>
          <Flags flags={data.flags} />
          {data.can.review && (
            <Button
              disabledFocusable={command.busy}
              onClick={() => void command.run("POST", `${path}/review`, { upTo: data.upTo })}
            >
              {t.flags.seen}
            </Button>
          )}
          <Refused failure={command.failure} />
        </div>
      )}
      <details className={styles.line}>
        <summary aria-label={t.whyAbout(goal.title)}>{t.why}</summary>
        <LineUp steps={data.up} />
      </details>
    </>
  );
}
