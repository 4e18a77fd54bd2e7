import { makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentsPageView } from "#bot/api/wire/assessment.ts";
import { outcomeLabels, rowKindLabels } from "#core/content/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

type Line = AssessmentsPageView["lines"][number];
type Outcome = Line["points"][number]["outcome"];

/** From the top down: the better, the higher. What cannot be judged has no place on the line. */
const LEVELS: readonly Outcome[] = ["exceeded", "reached", "partly", "notReached"];
/** From one level to the next, in points; as tall as a line of the words that name it. */
const STEP = 22;

const useStyles = makeStyles({
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
  },
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, maxWidth: "65ch" },
  kind: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  drawn: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 20rem)",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  level: { height: `${STEP}px`, lineHeight: `${STEP}px` },
  plot: {
    width: "100%",
    height: `${LEVELS.length * STEP}px`,
    overflow: "visible",
    color: tokens.colorBrandForeground1,
  },
  points: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Each commitment and result as a line over its assessments, with the same in words below. No total. */
export function AssessmentLines({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).history;
  const { day, label } = useSaying();
  return (
    <Panel heading={t.lines} how={t.linesHow}>
      {lines.length === 0 && <EmptyState what={t.noLines} />}
      <ul className={styles.lines}>
        {lines.map(({ kind, text, points }) => (
          <li key={`${kind} ${text} ${points[0]?.assessment ?? ""}`} className={styles.line}>
            <p className={styles.what}>
              <span className={styles.kind}>{label(rowKindLabels[kind])}: </span>
              {text}
            </p>
            {points.length > 1 && <Drawn points={points} />}
            <ol className={styles.points}>
              {points.map((point) => (
                <li key={point.assessment}>{t.at(day(point.day), label(outcomeLabels[point.outcome]))}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The drawing says nothing that the list below it does not. */
function Drawn({ points }: { readonly points: Line["points"] }) {
  const styles = useStyles();
  const { label } = useSaying();
  const placed = points.flatMap(({ outcome, assessment }, index) => {
    const level = LEVELS.indexOf(outcome);
    return level < 0
      ? []
      : [{ assessment, x: `${(100 * index) / Math.max(points.length - 1, 1)}%`, y: middleOf(level) }];
  });
  return (
    <div className={styles.drawn} aria-hidden="true">
      <div>
        {LEVELS.map((level) => (
          <div key={level} className={styles.level}>
            {label(outcomeLabels[level])}
          </div>
        ))}
      </div>
      <svg className={styles.plot}>
        {LEVELS.map((level, index) => (
          <line key={level} x2="100%" y1={middleOf(index)} y2={middleOf(index)} stroke={tokens.colorNeutralStroke2} />
        ))}
        {placed.slice(1).map(({ assessment, x, y }, index) => (
          <line
            key={assessment}
            x1={placed[index]?.x}
            y1={placed[index]?.y}
            x2={x}
            y2={y}
            stroke="currentColor"
            strokeWidth="2"
          />
        ))}
        {placed.map(({ assessment, x, y }) => (
          <circle key={assessment} cx={x} cy={y} r="6" fill="currentColor" />
        ))}
      </svg>
    </div>
  );
}

const middleOf = (level: number): number => (level + 0.5) * STEP;
