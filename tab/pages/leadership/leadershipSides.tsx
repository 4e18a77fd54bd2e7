import { makeStyles, tokens } from "@fluentui/react-components";
import type { StepView } from "#bot/api/wire/parts.ts";
import type { LeadershipPageView } from "#bot/api/wire/leadership.ts";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { Answer } from "#tab/parts/answer.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

type Side = { readonly name: string; readonly steps: readonly StepView[]; readonly said: (field: string) => string };

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 18rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    breakInside: "avoid",
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** What both have shared, expectation by expectation, that of who leads first. */
export function LeadershipSides({ view }: { readonly view: LeadershipPageView }) {
  const t = useTexts(leadershipPageTexts).sides;
  const sides = sidesOf(view);
  const isSaid = (step: string) =>
    sides.some(({ steps, said }) => steps.find(({ key }) => key === step)?.fields.some(({ key }) => said(key) !== ""));
  const shown = view.mine.steps.filter(({ key }) => isSaid(key));
  return (
    <Panel heading={t.heading} how={t.how}>
      {shown.length === 0 && <EmptyState what={t.nothing} />}
      {shown.map(({ key, title }) => (
        <Panel key={key} bare level={3} heading={title}>
          <Sides step={key} sides={sides} />
        </Panel>
      ))}
    </Panel>
  );
}

function Sides({ step, sides }: { readonly step: string; readonly sides: readonly Side[] }) {
  const styles = useStyles();
  const t = useTexts(leadershipPageTexts).sides;
  return (
    <div className={styles.sides}>
      {sides.map(({ name, steps, said }) => {
        const fields = steps.find(({ key }) => key === step)?.fields ?? [];
        const answered = fields.filter(({ key }) => said(key) !== "");
        return (
          <div key={name} className={styles.side}>
            <h4 className={styles.name}>{name}</h4>
            {answered.length === 0 && <p className={styles.none}>{t.nothing}</p>}
            {answered.map((field) => (
              <Answer key={field.key} field={field} value={said(field.key)} none={t.nothing} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** Both, who leads first; of one's own only what is shared. */
function sidesOf({ mine, theirs, party, holder, principal }: LeadershipPageView): readonly Side[] {
  const own = {
    steps: mine.steps,
    said: (field: string) => {
      const answer = mine.answers[field];
      return answer && !answer.kept && mine.status === "shared" ? answer.value : "";
    },
  };
  const others = { steps: theirs.steps, said: (field: string) => theirs.answers?.[field] ?? "" };
  return [
    { name: holder.name, ...(party === "holder" ? own : others) },
    { name: principal.name, ...(party === "principal" ? own : others) },
  ];
}
