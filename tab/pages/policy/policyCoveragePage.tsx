import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PolicyCoverageView } from "#bot/api/wire/policy.ts";
import { policyTexts } from "#core/content/tab/policy.ts";
import { type Resource, useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { DayField } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";

type Unit = PolicyCoverageView["units"][number];
type Leader = Unit["leaders"][number];

const useStyles = makeStyles({
  counts: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Unit by unit who has answered about the policy: counts, and names as facts for those who may know them (P8). */
export default function PolicyCoveragePage() {
  const t = useTexts(policyTexts).coverageOf;
  const resource = useResource<PolicyCoverageView>("/policy/coverage");
  return (
    <Loaded resource={resource}>
      {({ version, units }) => (
        <Page title={t.title} under={t.under(version)} narrow>
          {units.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          {units.map((unit) => (
            <UnitCoverage key={unit.unit} unit={unit} refresh={resource.refresh} />
          ))}
        </Page>
      )}
    </Loaded>
  );
}

type Refresh = Resource<PolicyCoverageView>["refresh"];

function UnitCoverage({ unit, refresh }: { readonly unit: Unit; readonly refresh: Refresh }) {
  const styles = useStyles();
  const t = useTexts(policyTexts).coverageOf;
  const [noting, setNoting] = useState<Leader>();
  const { accepted, wantsToDiscuss, leaders } = unit;
  return (
    <Panel heading={unit.unit}>
      <span className={styles.counts}>
        {[t.counts(accepted, leaders.length), wantsToDiscuss > 0 && t.toDiscuss(wantsToDiscuss)]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <ul className={styles.list}>
        {leaders.map((leader) => (
          <li key={leader.person.id} className={styles.row}>
            <span className={styles.name}>{leader.person.name}</span>
            <Badge appearance="tint" size="large" color={leader.policy === "accepted" ? "success" : "informative"}>
              {t.standing[leader.policy]}
            </Badge>
            {leader.canNoteTalk && (
              <Button size="small" onClick={() => setNoting(leader)} aria-label={t.noteTalkWith(leader.person.name)}>
                {t.noteTalk}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {noting && <NoteTalk leader={noting} refresh={refresh} onClose={() => setNoting(undefined)} />}
    </Panel>
  );
}

function NoteTalk({
  leader: { person },
  refresh,
  onClose,
}: {
  readonly leader: Leader;
  readonly refresh: Refresh;
  readonly onClose: () => void;
}) {
  const t = useTexts(policyTexts).coverageOf;
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [on, setOn] = useState(today);
  const note = async () => {
    if (await command.run("POST", `/policy/discussions/${person.id}`, { on })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.noteTitle(person.name)}
      how={t.noteHow}
      act={t.noteAct}
      command={command}
      onAct={() => void note()}
    >
      <DayField
        label={t.noteDate}
        required
        max={today}
        value={on}
        onChange={setOn}
        seenBy={t.noteSeenBy(person.name)}
      />
    </ActDialog>
  );
}
