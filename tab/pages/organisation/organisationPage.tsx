import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { OrganisationLineView } from "#bot/api/wire/organisation.ts";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { go } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { GoalDetails } from "./organisationGoal.tsx";
import { GoalForm } from "./organisationGoalForm.tsx";
import { isShownInTree } from "./organisationGoals.ts";
import { GoalImport } from "./organisationImport.tsx";
import { GoalTable } from "./organisationTable.tsx";
import { GoalTreeView } from "./organisationTree.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (min-width: 960px)": { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr)" },
  },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  details: {
    minWidth: 0,
    scrollMarginTop: "64px",
    "@media (min-width: 960px)": { position: "sticky", top: "64px" },
  },
  ended: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: "1.2em" },
  link: {
    border: "none",
    padding: 0,
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    cursor: "pointer",
    textDecorationLine: "underline",
  },
});

type At = Extract<Place, { readonly page: "organisation" }>;

/** The goal tree from the vision down (P1), open to everyone, written by HR and the heads of units. */
export default function OrganisationPage({ place }: { readonly place: At }) {
  const t = useTexts(organisationTexts);
  const { notYours } = useTexts(coverageTexts);
  const { me } = useReader();
  const resource = useResource<OrganisationView>("/organisation");
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={t.title} under={view.goals.length > 0 && t.intro(view.municipality)}>
          <Shown
            view={view}
            refresh={resource.refresh}
            below={me && !me.hasTeam && !me.roles.includes("hr") && <SeenBy text={notYours} />}
            {...(place.goal && { wanted: place.goal })}
          />
        </Page>
      )}
    </Loaded>
  );
}

function Shown({
  view,
  refresh,
  wanted,
  below,
}: {
  readonly view: OrganisationView;
  readonly refresh: () => Promise<void>;
  readonly wanted?: string;
  readonly below: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const { line } = useTexts(coverageTexts);
  const details = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<"new" | "import">();
  const chosen = view.goals.find(({ id }) => id === wanted);
  const inTree = view.goals.filter(isShownInTree);
  const ended = view.goals.filter((goal) => !isShownInTree(goal));
  const { data: carried, failure: notCarried } = useResource<OrganisationLineView>("/organisation/line");
  const carriersOf = useMemo(() => {
    const known = new Map(carried?.carriers.map(({ goal, carriers }) => [goal, carriers]));
    return (goal: string) => known.get(goal);
  }, [carried]);
  const [contracts, setContracts] = useState(true);
  const choose = (id: string) => go({ page: "organisation", goal: id }, { replace: true });
  // Where the particulars stand below the tree, one is brought to them.
  const isThere = carried !== undefined || notCarried !== undefined;
  useEffect(() => {
    if (wanted && isThere && !window.matchMedia("(min-width: 960px)").matches) details.current?.scrollIntoView();
  }, [wanted, isThere]);

  const mayAdd = view.can.levels.length > 0 || view.can.units.length > 0;
  return (
    <>
      {(mayAdd || view.can.import) && (
        <div className={styles.acts}>
          {mayAdd && (
            <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen("new")}>
              {t.acts.add}
            </Button>
          )}
          {view.can.import && (
            <Button icon={<ArrowUploadRegular />} onClick={() => setOpen("import")}>
              {t.acts.import}
            </Button>
          )}
        </div>
      )}
      {inTree.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
      {/* The contracts stand between the goals, so the tree would be torn apart if they came into it afterwards. */}
      {inTree.length > 0 && !isThere && <Waiting />}
      {inTree.length > 0 && isThere && (
        <div className={styles.two}>
          <Picture
            name={line.picture}
            beside={
              <Switch
                label={line.withContracts}
                checked={contracts}
                onChange={(_, { checked }) => setContracts(checked)}
                data-print="no"
              />
            }
            picture={
              <>
                <GoalTreeView
                  goals={inTree}
                  chosen={chosen?.id}
                  onChoose={choose}
                  carriersOf={carriersOf}
                  contracts={contracts}
                />
                <p className={styles.keys}>{t.keys}</p>
              </>
            }
            table={<GoalTable goals={inTree} carriersOf={carriersOf} />}
          />
          <div className={styles.details} ref={details}>
            {chosen ? (
              <GoalDetails key={chosen.id} goal={chosen} view={view} refresh={refresh} onChoose={choose} />
            ) : (
              <EmptyState what={t.choose} how={t.decidedSeenBy} />
            )}
          </div>
        </div>
      )}
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>{t.ended(ended.length)}</summary>
          <ul className={styles.list}>
            {ended.map(({ id, terms }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => choose(id)}>
                  {terms.title}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isThere && below}
      {open === "new" && <GoalForm view={view} refresh={refresh} onClose={() => setOpen(undefined)} />}
      {open === "import" && <GoalImport refresh={refresh} onClose={() => setOpen(undefined)} />}
    </>
  );
}
