import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo, useState } from "react";
import { orgGoalLevelLabel, orgGoalStateLabel } from "#core/content/states.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type TreeRow, useTreeKeys } from "#tab/parts/treeKeys.ts";
import { type OrgGoal, branchesOf } from "./organisationGoals.ts";

const useStyles = makeStyles({
  tree: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  chevron: { flexShrink: 0, fontSize: "20px", width: "20px", height: "20px", marginTop: "1px" },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  vision: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, textWrap: "balance" },
  under: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The goal tree from the vision down (P1): one goal is chosen, whose particulars stand beside it. */
export function GoalTreeView({
  goals,
  chosen,
  onChoose,
}: {
  readonly goals: readonly OrgGoal[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const { label } = useSaying();
  const branches = useMemo(() => branchesOf(goals), [goals]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setClosed((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );

  const hidden = new Set<string>();
  const shown = branches.filter(({ goal, above }) => {
    const gone = above !== undefined && (hidden.has(above) || closed.has(above));
    if (gone) hidden.add(goal.id);
    return !gone;
  });
  const rows = shown.map(({ goal, level, below }): TreeRow & { readonly goal: OrgGoal; readonly below: number } => ({
    id: goal.id,
    level,
    open: below > 0 ? !closed.has(goal.id) : undefined,
    goal,
    below,
  }));
  const { rowProps } = useTreeKeys({ rows, toggle, choose: onChoose });

  return (
    <div role="tree" aria-label={t.tree} className={styles.tree}>
      {rows.map((row) => {
        const { goal, below, level, open } = row;
        const { tabIndex, onKeyDown, ...props } = rowProps(row);
        const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
        return (
          <div
            key={goal.id}
            role="treeitem"
            aria-selected={goal.id === chosen}
            className={mergeClasses(styles.row, goal.id === chosen && styles.chosen)}
            style={{ marginInlineStart: `calc(${level - 1} * clamp(8px, 2.4vw, 24px))` }}
            tabIndex={tabIndex}
            onClick={() => onChoose(goal.id)}
            onKeyDown={onKeyDown}
            {...props}
          >
            {open === undefined ? (
              <span className={styles.chevron} />
            ) : (
              <Chevron
                className={styles.chevron}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  toggle(goal.id);
                }}
              />
            )}
            <span className={styles.text}>
              <span className={mergeClasses(styles.title, goal.terms.level === "vision" && styles.vision)}>
                {goal.terms.title}
              </span>
              <span className={styles.under}>
                <span>{label(orgGoalLevelLabel[goal.terms.level])}</span>
                {goal.terms.unit && <span>{goal.terms.unit.name}</span>}
                {below > 0 && <span>{t.below(below)}</span>}
              </span>
            </span>
            {goal.state === "draft" && (
              <Badge appearance="tint" color="warning">
                {label(orgGoalStateLabel.draft)}
              </Badge>
            )}
          </div>
        );
      })}
    </div>
  );
}
