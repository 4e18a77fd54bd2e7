import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DeliveryView } from "#bot/api/wire/delivery.ts";
import { deliveryTexts } from "#core/content/tab/delivery.ts";
import { type Command, useCommand, useResource } from "#tab/api/api.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const LOOK_EVERY_MS = 10_000;
const ATTEMPT = "/delivery/attempt";

const useStyles = makeStyles({
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, maxWidth: "65ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  lone: { alignSelf: "flex-start" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: "65ch" },
});

/** Whom the bot does not reach, why and what helps: for the administrator and HR, never what the messages are about (D10). */
export default function AdministrationDelivery() {
  const styles = useStyles();
  const t = useTexts(deliveryTexts);
  const { instant } = useSaying();
  const resource = useResource<DeliveryView>("/delivery", { everyMs: LOOK_EVERY_MS });
  const command = useCommand(resource.refresh);
  return (
    <Loaded resource={resource}>
      {({ people, unreached, parked, parkedCount, unknownCount, campaigns }) => {
        const missed = unreached.filter(({ count }) => count > 0);
        const lost = missed.reduce((sum, { count }) => sum + count, 0);
        const mayHelp = parkedCount > 0 || missed.some(({ canTryAgain }) => canTryAgain);
        return (
          <>
            <div>
              <p className={styles.count}>{lost === 0 ? t.all : t.reached(people - lost, people)}</p>
              <p className={styles.quiet}>{t.fresh}</p>
            </div>
            <Refused failure={command.failure} />
            {mayHelp && (
              <div className={styles.list}>
                <Button
                  className={styles.lone}
                  disabledFocusable={command.busy}
                  onClick={() => void command.run("POST", ATTEMPT)}
                >
                  {t.tryAll}
                </Button>
                <p className={styles.quiet}>{t.tryAllHow}</p>
              </div>
            )}
            {missed.map((group) => (
              <Group key={group.why} group={group} command={command} />
            ))}
            {parkedCount > 0 && (
              <Panel heading={t.parked} how={t.parkedHow}>
                <ul className={styles.list}>
                  {parked.map(({ person, reason, since }) => (
                    <li key={`${person.id} ${since}`} className={styles.row}>
                      <span>
                        {person.name}. {t.parkedAt(instant(since), reason)}
                      </span>
                      <TryAgain person={person} command={command} />
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            {unknownCount > 0 && (
              <Panel heading={t.unknown}>
                <p className={styles.text}>{t.unknownHow(unknownCount)}</p>
              </Panel>
            )}
            {lost > 0 && (
              <Panel heading={t.without}>
                <ul className={styles.steps}>
                  {t.withoutHow.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              </Panel>
            )}
            {campaigns && <Link {...linkTo({ page: "administration", section: "campaign" })}>{t.toCampaign}</Link>}
          </>
        );
      }}
    </Loaded>
  );
}

function Group({
  group: { why, count, people, canTryAgain },
  command,
}: {
  readonly group: DeliveryView["unreached"][number];
  readonly command: Command;
}) {
  const styles = useStyles();
  const t = useTexts(deliveryTexts);
  const names = useId();
  const [open, setOpen] = useState(false);
  return (
    <Panel heading={t.why[why].title} beside={<span>{t.count(count)}</span>}>
      <p className={styles.text}>{t.why[why].how}</p>
      <div>
        <Button aria-expanded={open} aria-controls={names} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.show}
        </Button>
      </div>
      <div id={names} hidden={!open}>
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={person.id} className={styles.row}>
              <span>{[person.name, person.title, person.unit].filter((part) => part !== "").join(", ")}</span>
              {canTryAgain && <TryAgain person={person} command={command} />}
            </li>
          ))}
        </ul>
        {count > people.length && <p className={styles.quiet}>{t.more(count - people.length)}</p>}
      </div>
    </Panel>
  );
}

function TryAgain({
  person,
  command,
}: {
  readonly person: DeliveryView["parked"][number]["person"];
  readonly command: Command;
}) {
  const t = useTexts(deliveryTexts);
  return (
    <Button
      size="small"
      aria-label={t.tryAgainFor(person.name)}
      disabledFocusable={command.busy}
      onClick={() => void command.run("POST", ATTEMPT, { person: person.id })}
    >
      {t.tryAgain}
    </Button>
  );
}
