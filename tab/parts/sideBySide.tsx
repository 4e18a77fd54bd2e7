import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { StepView } from "#bot/api/wire/parts.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { Answer } from "./answer.tsx";
import { Panel } from "./panel.tsx";
import { useTexts } from "./reader.tsx";

type Field = StepView["fields"][number];
export type View = {
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
  differs: { alignSelf: "flex-start" },
});

/** What two have written in a dialogue, area by area; whose view comes first stands first. */
export function SideBySide({
  first,
  second,
  heading,
  how,
  open: openAtFirst,
}: {
  readonly first: View;
  readonly second: View;
  readonly heading: string;
  readonly how: string;
  readonly open: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(talkTexts).sideBySide;
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div data-print="no">
      <Panel
        heading={heading}
        how={how}
        aside={
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? t.hide : t.show}
          </Button>
        }
      >
        <div id={id} hidden={!open} className={open ? styles.areas : undefined}>
          {open && first.steps.map((step) => <Area key={step.key} step={step} first={first} second={second} />)}
        </div>
      </Panel>
    </div>
  );
}

/** Some of the areas, by key; under a heading each where there are several. */
export function SideBySideAreas({
  first,
  second,
  steps,
}: {
  readonly first: View;
  readonly second: View;
  readonly steps: readonly string[];
}) {
  const styles = useStyles();
  const shown = [first, second].flatMap((view) => view.steps).filter(({ key }) => steps.includes(key));
  const areas = [...new Map(shown.toReversed().map((step) => [step.key, step])).values()].toReversed();
  return (
    <div className={styles.areas}>
      {areas.map((step) => (
        <Area key={step.key} step={step} first={first} second={second} titled={areas.length > 1} />
      ))}
    </div>
  );
}

function Area({
  step,
  first,
  second,
  titled = true,
}: {
  readonly step: StepView;
  readonly first: View;
  readonly second: View;
  readonly titled?: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(talkTexts).sideBySide;
  const counterpart = second.steps.find(({ key }) => key === step.key)?.fields ?? [];
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
            view === second &&
            (field.kind === "scale" || field.kind === "choice") &&
            differ(first.answer(field.key), second.answer(field.key)) && (
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
      {titled && <h3 className={styles.heading}>{step.title}</h3>}
      <div className={styles.pair}>
        {side(first, step.fields)}
        {counterpart.length > 0 && side(second, counterpart)}
      </div>
    </section>
  );
}

/** Both have taken a stand, and not the same: something to talk about, no more. */
const differ = (one: string, other: string) =>
  one !== "" && other !== "" && one !== "dontKnow" && other !== "dontKnow" && one !== other;
