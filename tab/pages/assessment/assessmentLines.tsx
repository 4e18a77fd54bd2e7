import { makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentsPageView } from "#bot/api/wire/assessment.ts";
import { outcomeLabels, rowKindLabels } from "#core/content/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

type Line = AssessmentsPageView["lines"][number];
type Outcome = Line["points"][number]["outcome"];

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
  drawn: { width: "100%", maxWidth: "24rem", height: "auto", color: tokens.colorBrandForeground1 },
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

/** How high a point stands; what cannot be judged has no place on the line. */
const LEVEL: { readonly [O in Outcome]: number | undefined } = {
  exceeded: 0,
  reached: 1,
  partly: 2,
  notReached: 3,
  cannotJudge: undefined,
};
const SIZE = { width: 240, step: 14, edge: 10 };
const HEIGHT = 3 * SIZE.step + 2 * SIZE.edge;

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
            {points.length > 1 && <Drawn points={points} className={styles.drawn} />}
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
function Drawn({ points, className }: { readonly points: Line["points"]; readonly className: string }) {
  const across = (SIZE.width - 2 * SIZE.edge) / Math.max(points.length - 1, 1);
  const placed = points.flatMap(({ outcome, assessment }, index) => {
    const level = LEVEL[outcome];
    return level === undefined ? [] : [{ assessment, x: SIZE.edge + index * across, y: SIZE.edge + level * SIZE.step }];
  });
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${HEIGHT}`} className={className} aria-hidden="true">
      {[0, 1, 2, 3].map((level) => (
        <line
          key={level}
          x1={SIZE.edge}
          x2={SIZE.width - SIZE.edge}
          y1={SIZE.edge + level * SIZE.step}
          y2={SIZE.edge + level * SIZE.step}
          stroke={tokens.colorNeutralStroke2}
        />
      ))}
      <polyline
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        points={placed.map(({ x, y }) => `${x},${y}`).join(" ")}
      />
      {placed.map(({ assessment, x, y }) => (
        <circle key={assessment} cx={x} cy={y} r="4" fill="currentColor" />
      ))}
    </svg>
  );
}
