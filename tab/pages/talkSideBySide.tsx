import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { StepView } from "#bot/api/wire.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { Answer } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useTexts } from "../parts/reader.tsx";
import type { Talk } from "./talkState.ts";

type Field = StepView["fields"][number];
type View = {
  readonly name: string;
  readonly role: string;
  readonly steps: readonly StepView[];
  readonly answer: (field: string) => string;
};

const useStyles = makeStyles({
  areas: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
  area: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  side: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  who: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  differs: { alignSelf: "flex-start", height: "auto" },
});

/** What both have written, area by area, the employee's view first (P22, P23). */
export function SideBySide({ talk: { view }, open: openAtFirst }: { readonly talk: Talk; readonly open: boolean }) {
  const styles = useStyles();
  const t = useTexts(talkTexts);
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const { mine, theirs, side } = view;
  const own = (field: string) => {
    const answer = mine?.answers[field];
    return answer && !answer.kept ? answer.value : "";
  };
  const ownView = { steps: mine?.steps ?? [], answer: own };
  const otherView = { steps: theirs.steps, answer: (field: string) => theirs.answers?.[field] ?? "" };
  const employee: View = { name: view.employee.name, role: t.employee, ...(side === "employee" ? ownView : otherView) };
  const manager: View = { name: view.manager.name, role: t.manager, ...(side === "manager" ? ownView : otherView) };
  return (
    <div data-print="no">
      <Panel
        heading={t.sideBySide.heading}
        how={t.sideBySide.how}
        aside={
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? t.sideBySide.hide : t.sideBySide.show}
          </Button>
        }
      >
        <div id={id} hidden={!open} className={open ? styles.areas : undefined}>
          {open &&
            employee.steps.map((step) => <Area key={step.key} step={step} employee={employee} manager={manager} />)}
        </div>
      </Panel>
    </div>
  );
}

function Area({
  step,
  employee,
  manager,
}: {
  readonly step: StepView;
  readonly employee: View;
  readonly manager: View;
}) {
  const styles = useStyles();
  const t = useTexts(talkTexts).sideBySide;
  const counterpart = manager.steps.find(({ key }) => key === step.key)?.fields ?? [];
  const asked = (list: readonly Field[], field: Field) => list.find(({ key }) => key === field.key);
  // Questions asked of both come first, in line with each other; then what each alone was asked.
  const both = step.fields.filter((field) => asked(counterpart, field));
  const inOrder = (fields: readonly Field[]) => [
    ...both.flatMap((field) => asked(fields, field) ?? []),
    ...fields.filter((field) => !asked(both, field)),
  ];
  const side = (view: View, fields: readonly Field[]) => (
    <div className={styles.side}>
      <span className={styles.who}>
        {view.role}: {view.name}
      </span>
      {inOrder(fields).map((field) => (
        <Answer
          key={field.key}
          field={field}
          value={view.answer(field.key)}
          none={t.noAnswer}
          beside={
            view === manager &&
            field.kind === "scale" &&
            differ(employee.answer(field.key), manager.answer(field.key)) && (
              <Badge className={styles.differs} appearance="tint" color="brand" size="large">
                {t.differs}
              </Badge>
            )
          }
        />
      ))}
    </div>
  );
  return (
    <section className={styles.area}>
      <h3 className={styles.heading}>{step.title}</h3>
      <div className={styles.pair}>
        {side(employee, step.fields)}
        {side(manager, counterpart)}
      </div>
    </section>
  );
}

/** Both have taken a stand, and not the same: something to talk about, no more. */
const differ = (one: string, other: string) =>
  one !== "" && other !== "" && one !== "dontKnow" && other !== "dontKnow" && one !== other;
