import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { useMemo, useState } from "react";
import { orgGoalLevelLabel, orgGoalStateLabel } from "#core/content/states.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type TreeRow, useTreeKeys } from "#tab/parts/treeKeys.ts";
import { go } from "#tab/routing/navigation.tsx";
import { useContractResults } from "./contractResults.ts";
import { type Carriers, type CarriersOf, type OrgGoal, branchesOf } from "./organisationGoals.ts";

const useStyles = makeStyles({
  tree: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  row: {
    position: "relative",
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
  contract: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  /** Reaches over the gap between the rows. */
  guide: {
    position: "absolute",
    top: `calc(-1 * ${tokens.spacingVerticalXS} - 1px)`,
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    pointerEvents: "none",
  },
  elbow: {
    "::after": {
      content: '""',
      position: "absolute",
      top: "20px",
      insetInlineStart: 0,
      insetInlineEnd: 0,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
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

const INDENT = "clamp(8px, 2.4vw, 24px)";

type Shown =
  | { readonly kind: "goal"; readonly goal: OrgGoal; readonly below: number }
  | { readonly kind: "contract"; readonly carrier: Carriers["contracts"][number] }
  | {
      readonly kind: "result";
      readonly carrier: Carriers["contracts"][number];
      readonly text: string;
      readonly under: Carriers | undefined;
    };
type Row = TreeRow & { readonly shown: Shown };

/**
 * The line from the vision down (P1, P5), as a tree: goals with how many carry each, below a goal the contracts that do, and below
 * a contract, when it is unfolded, its results with how many carry them on. A goal is chosen, whose particulars stand beside it; a
 * contract is opened.
 */
export function GoalTreeView({
  goals,
  chosen,
  onChoose,
  carriersOf,
  contracts,
}: {
  readonly goals: readonly OrgGoal[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly carriersOf: CarriersOf;
  /** Whether contracts stand in the tree too. */
  readonly contracts: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const branches = useMemo(() => branchesOf(goals), [goals]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  /** Contracts are folded until somebody unfolds them. */
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { resultsOf, fetchOf } = useContractResults();
  const { line } = useTexts(coverageTexts);
  const turned = (id: string) => (before: ReadonlySet<string>) =>
    before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]);
  const toggle = (id: string) => {
    const shown = rows.find((row) => row.id === id)?.shown;
    if (shown?.kind !== "contract") {
      setClosed(turned(id));
      return;
    }
    setUnfolded(turned(id));
    void fetchOf(shown.carrier);
  };
  const resultRows = (carrier: Carriers["contracts"][number], id: string, level: number): readonly Row[] => {
    const results = resultsOf(carrier);
    if (!unfolded.has(id) || !results) return [];
    const shown: readonly { readonly key: string; readonly text: string; readonly under?: Carriers | undefined }[] =
      results === "notShown" || results.length === 0
        ? [{ key: "none", text: results === "notShown" ? line.resultsNotShown : line.noResults }]
        : results.map(({ key, text, down }) => ({ key, text: line.result(text), under: down }));
    return shown.map(({ key, text, under }) => ({
      id: `${id} ${key}`,
      level,
      open: undefined,
      shown: { kind: "result", carrier, text, under },
    }));
  };

  const hidden = new Set<string>();
  const rows = branches.flatMap(({ goal, level, above, below }): readonly Row[] => {
    if (above !== undefined && (hidden.has(above) || closed.has(above))) {
      hidden.add(goal.id);
      return [];
    }
    const carriers = contracts ? (carriersOf(goal.id)?.contracts ?? []) : [];
    const isOpen = !closed.has(goal.id);
    const open = below + carriers.length > 0 ? isOpen : undefined;
    return [
      { id: goal.id, level, open, shown: { kind: "goal", goal, below } },
      ...(isOpen ? carriers : []).flatMap((carrier): readonly Row[] => {
        const id = `${goal.id} ${carrier.contract}`;
        return [
          { id, level: level + 1, open: unfolded.has(id), shown: { kind: "contract", carrier } },
          ...resultRows(carrier, id, level + 2),
        ];
      }),
    ];
  });
  const choose = (id: string) => {
    const shown = rows.find((row) => row.id === id)?.shown;
    if (shown && shown.kind !== "goal")
      go({ page: "contract", subject: shown.carrier.holder.id, contract: shown.carrier.contract });
    else onChoose(id);
  };
  const { rowProps } = useTreeKeys({ rows, toggle, choose });

  return (
    <div role="tree" aria-label={t.tree} className={styles.tree}>
      {rows.map((row, index) => {
        const { id, level, open, shown } = row;
        const { tabIndex, onKeyDown, ...props } = rowProps(row);
        const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
        return (
          <div
            key={id}
            role="treeitem"
            aria-selected={id === chosen}
            className={mergeClasses(
              styles.row,
              shown.kind !== "goal" && styles.contract,
              id === chosen && styles.chosen,
            )}
            style={{ marginInlineStart: `calc(${level - 1} * ${INDENT})` }}
            tabIndex={tabIndex}
            onClick={() => choose(id)}
            onKeyDown={onKeyDown}
            {...props}
          >
            <Guides rows={rows} at={index} />
            {open === undefined ? (
              <span className={styles.chevron} aria-hidden="true">
                {shown.kind === "result" && <DocumentRegular />}
              </span>
            ) : (
              <Chevron
                className={styles.chevron}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  toggle(id);
                }}
              />
            )}
            {shown.kind === "goal" ? (
              <GoalRow goal={shown.goal} below={shown.below} carriers={carriersOf(shown.goal.id)} />
            ) : shown.kind === "contract" ? (
              <ContractRow carrier={shown.carrier} />
            ) : (
              <span className={styles.text}>
                <span>{shown.text}</span>
                {shown.under && (
                  <span className={styles.under}>
                    {line.carriedBy(shown.under.contracts.length, shown.under.goals)}
                  </span>
                )}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Lines from each row up to what it stands under, so that one sees the way up to the vision. */
function Guides({ rows, at }: { readonly rows: readonly TreeRow[]; readonly at: number }) {
  const styles = useStyles();
  const row = rows[at];
  if (!row) return null;
  const after = rows.slice(at + 1);
  return Array.from({ length: row.level - 1 }, (_, index) => index + 2).map((level) => {
    const next = after.find((each) => each.level <= level);
    const goesOn = next?.level === level;
    const isOwn = level === row.level;
    if (!isOwn && !goesOn) return null;
    return (
      <span
        key={level}
        aria-hidden="true"
        className={mergeClasses(styles.guide, isOwn && styles.elbow)}
        style={{
          insetInlineStart: `calc(-1 * ${row.level - level + 0.5} * ${INDENT})`,
          bottom: goesOn ? 0 : "calc(100% - 20px)",
          ...(isOwn && { width: `calc(0.5 * ${INDENT})` }),
        }}
      />
    );
  });
}

function GoalRow({
  goal: { state, terms },
  below,
  carriers,
}: {
  readonly goal: OrgGoal;
  readonly below: number;
  readonly carriers: Carriers | undefined;
}) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const { line } = useTexts(coverageTexts);
  const { label } = useSaying();
  return (
    <>
      <span className={styles.text}>
        <span className={mergeClasses(styles.title, terms.level === "vision" && styles.vision)}>{terms.title}</span>
        <span className={styles.under}>
          <span>{label(orgGoalLevelLabel[terms.level])}</span>
          {terms.unit && <span>{terms.unit.name}</span>}
          {below > 0 && <span>{t.below(below)}</span>}
          {carriers && <span>{line.carriedBy(carriers.contracts.length, carriers.goals)}</span>}
        </span>
      </span>
      {state === "draft" && (
        <Badge appearance="tint" color="warning">
          {label(orgGoalStateLabel.draft)}
        </Badge>
      )}
    </>
  );
}

function ContractRow({ carrier: { holder, rows } }: { readonly carrier: Carriers["contracts"][number] }) {
  const styles = useStyles();
  const { line } = useTexts(coverageTexts);
  return (
    <span className={styles.text}>
      <span>{line.contractOf(holder.name)}</span>
      <span className={styles.under}>{rows.length > 0 ? rows.join("; ") : line.whole}</span>
    </span>
  );
}
