import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { SharedGoalsView } from "#bot/api/wire/sharedGoals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { OfferDialog } from "./sharedGoalOffer.tsx";

const useStyles = makeStyles({
  people: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  person: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Shared = SharedGoalsView["shared"][number];

/** What I have offered to many of my people, and who has taken it on (P1, P5). */
export default function SharedGoalsPage() {
  const t = useTexts(sharedGoalTexts);
  const resource = useResource<SharedGoalsView>("/shared-goals");
  const [offering, setOffering] = useState(false);
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={t.title} under={t.intro} narrow>
          <div>
            <Button appearance="primary" icon={<AddRegular />} onClick={() => setOffering(true)}>
              {t.new}
            </Button>
          </div>
          {view.shared.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          {view.shared.map((shared) => (
            <SharedGoal key={shared.id} shared={shared} refresh={resource.refresh} />
          ))}
          {offering && <OfferDialog view={view} refresh={resource.refresh} onClose={() => setOffering(false)} />}
        </Page>
      )}
    </Loaded>
  );
}

function SharedGoal({ shared, refresh }: { readonly shared: Shared; readonly refresh: () => Promise<void> }) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts);
  const facts = useTexts(goalsTexts);
  const { day, instant } = useSaying();
  const command = useCommand(refresh);
  const [withdrawing, setWithdrawing] = useState(false);
  const { title, people, state, from } = shared;
  const path = `/shared-goals/${encodeURIComponent(shared.id)}`;
  const withdraw = async () => {
    if (await command.run("POST", `${path}/withdrawal`, from && { from: from.id })) setWithdrawing(false);
  };
  return (
    <Panel
      heading={title}
      beside={
        state === "withdrawn" && (
          <Badge appearance="tint" size="large" color="informative">
            {t.withdrawn}
          </Badge>
        )
      }
    >
      <span className={styles.quiet}>{t.offeredOn(instant(shared.offeredAt))}</span>
      {from && <span className={styles.quiet}>{t.passedOn(from.name)}</span>}
      <FactList
        facts={[
          [facts.measure, shared.measure],
          [facts.due, day(shared.due)],
          [facts.serves, shared.servesTitle],
        ]}
      />
      <p className={styles.count}>{t.taken(people.filter(({ stands }) => stands === "taken").length, people.length)}</p>
      <ul className={styles.people} aria-label={t.people}>
        {people.map(({ person, stands }) => (
          <li key={person.id} className={styles.person}>
            <Link {...linkTo({ page: "goals", subject: person.id })}>{person.name}</Link>
            <span className={styles.quiet}>{t.stands[stands]}</span>
          </li>
        ))}
      </ul>
      {state === "offered" && (
        <div className={styles.acts}>
          {people.some(({ stands }) => stands === "missing") && (
            <Button disabledFocusable={command.busy} onClick={() => void command.run("POST", `${path}/delivery`)}>
              {t.deliver}
            </Button>
          )}
          <Button onClick={() => setWithdrawing(true)} aria-label={t.withdrawNamed(title)}>
            {t.withdraw}
          </Button>
        </div>
      )}
      <Refused failure={command.failure} />
      {withdrawing && (
        <ActDialog
          onClose={() => setWithdrawing(false)}
          title={t.withdrawDialog.title}
          how={t.withdrawDialog.how}
          act={t.withdraw}
          command={command}
          onAct={() => void withdraw()}
        />
      )}
    </Panel>
  );
}
