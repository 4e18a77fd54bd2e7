import { Badge, Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { useResource } from "../api/api.tsx";
import { EmptyState } from "../parts/emptyState.tsx";
import { Loaded, Page } from "../parts/page.tsx";
import { useSaying, useTexts } from "../parts/reader.tsx";

type OrgGoal = OrganisationView["goals"][number];
type Branch = { readonly goal: OrgGoal; readonly below: readonly Branch[] };

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  below: {
    marginTop: tokens.spacingVerticalM,
    paddingInlineStart: "clamp(8px, 2.5vw, 32px)",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    marginInlineStart: "clamp(2px, 1vw, 16px)",
  },
  goal: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  vision: {
    paddingBlock: tokens.spacingVerticalXL,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  visionTitle: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, textWrap: "balance" },
  level: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The goal tree from the vision down (P1), open to everyone. */
export default function OrganisationPage() {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const resource = useResource<OrganisationView>("/organisation");
  return (
    <Loaded resource={resource}>
      {({ municipality, goals }) => (
        <Page title={t.title} under={goals.length > 0 && t.intro(municipality)}>
          {goals.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          <ul className={styles.list} aria-label={t.tree}>
            {treeOf(goals).map((branch) => (
              <GoalBranch key={branch.goal.id} branch={branch} depth={0} />
            ))}
          </ul>
        </Page>
      )}
    </Loaded>
  );
}

function GoalBranch({ branch: { goal, below }, depth }: { readonly branch: Branch; readonly depth: number }) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const { label, day } = useSaying();
  const [open, setOpen] = useState(depth < 2);
  const list = useId("below");
  const vision = goal.terms.level === "vision";
  return (
    <li>
      <div className={mergeClasses(styles.goal, vision && styles.vision)}>
        <div className={styles.level}>
          <Badge appearance="tint" color={vision ? "brand" : "informative"} size="large">
            {label(orgGoalLevelLabel[goal.terms.level])}
          </Badge>
          {goal.terms.unit && !vision && <span>{goal.terms.unit.name}</span>}
        </div>
        <span className={mergeClasses(styles.title, vision && styles.visionTitle)}>{goal.terms.title}</span>
        {goal.terms.measure && (
          <span>
            {t.measure}: {goal.terms.measure}
          </span>
        )}
        <span className={styles.quiet}>
          {t.decided}: {goal.decision?.reference}, {t.from(day(goal.terms.from))}
        </span>
        {below.length > 0 && (
          <Button
            appearance="subtle"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-controls={list}
            aria-label={`${t.below(below.length)}: ${goal.terms.title}`}
            onClick={() => setOpen(!open)}
          >
            {t.below(below.length)}
          </Button>
        )}
      </div>
      <ul
        id={list}
        hidden={!open || below.length === 0}
        className={open && below.length > 0 ? mergeClasses(styles.list, styles.below) : undefined}
      >
        {below.map((branch) => (
          <GoalBranch key={branch.goal.id} branch={branch} depth={depth + 1} />
        ))}
      </ul>
    </li>
  );
}

/** Goals under the goals they serve; one whose parent is not shown stands at the top rather than nowhere. */
function treeOf(goals: readonly OrgGoal[]): readonly Branch[] {
  const ids = new Set(goals.map(({ id }) => id));
  const branches = (parent: string | undefined): readonly Branch[] =>
    goals
      .filter((goal) => (goal.under !== undefined && ids.has(goal.under) ? goal.under : undefined) === parent)
      .map((goal) => ({ goal, below: branches(goal.id) }));
  return branches(undefined);
}
