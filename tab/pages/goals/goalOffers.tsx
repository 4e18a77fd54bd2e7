import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalOfferView, GoalsView } from "#bot/api/wire/goals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { useCommand } from "#tab/api/api.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { DeclineOfferDialog, TakeOfferDialog } from "./goalOfferDialogs.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { readonly page: GoalsView; readonly refresh: () => Promise<void> };

/** Goals shared with others that one was offered, until one has taken them on (P1, P5). */
export function GoalOffers({ page, refresh }: Props) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts);
  const shown = page.offers.filter(({ state }) => state !== "taken" && state !== "withdrawn");
  if (shown.length === 0) return null;
  return (
    <Panel bare heading={t.offers}>
      <ul className={styles.list}>
        {shown.map((offer) => (
          <li key={offer.shared}>
            <Offer offer={offer} page={page} refresh={refresh} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Beside one's own part: with how many the goal is shared. Never who, nor how it goes for them. */
export function SharedWith({ goal, page }: Pick<Props, "page"> & { readonly goal: GoalsView["goals"][number] }) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts);
  const offer = page.offers.find(({ shared }) => shared === goal.shared?.id);
  return offer ? (
    <p className={styles.quiet}>
      {t.sharedWith(offer.among)}. {t.takenBy(offer.taken)}.
    </p>
  ) : null;
}

function Offer({ offer, page, refresh }: Props & { readonly offer: GoalOfferView }) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts);
  const facts = useTexts(goalsTexts);
  const { day } = useSaying();
  const command = useCommand(refresh);
  const [answering, setAnswering] = useState<"take" | "decline">();
  const { title, shared, state, canAnswer } = offer;
  const path = `/goal-offers/${encodeURIComponent(page.subject.id)}/${encodeURIComponent(shared)}`;
  const dialog = { offer, path, refresh, onClose: () => setAnswering(undefined) };
  return (
    <Panel
      level={3}
      heading={title}
      beside={
        <Badge appearance="tint" size="large" color={state === "offered" ? "brand" : "informative"}>
          {t.state[state]}
        </Badge>
      }
    >
      <p className={styles.quiet}>
        {t.offeredBy(offer.by.name, offer.among)}. {t.takenBy(offer.taken)}.
      </p>
      <FactList
        facts={[
          [facts.measure, offer.measure],
          [facts.due, day(offer.due)],
          [facts.serves, offer.servesTitle],
        ]}
      />
      {offer.comment && <Quote text={offer.comment} />}
      {canAnswer && (
        <div className={styles.acts}>
          <Button appearance="primary" onClick={() => setAnswering("take")} aria-label={t.takeNamed(title)}>
            {t.take}
          </Button>
          {state === "offered" && (
            <Button
              disabledFocusable={command.busy}
              onClick={() => void command.run("POST", `${path}/leaving`)}
              aria-label={t.leaveNamed(title)}
            >
              {t.leave}
            </Button>
          )}
          <Button onClick={() => setAnswering("decline")} aria-label={t.declineNamed(title)}>
            {t.decline}
          </Button>
        </div>
      )}
      <Refused failure={command.failure} />
      {answering === "take" && <TakeOfferDialog {...dialog} nextTalk={page.nextTalk ?? ""} />}
      {answering === "decline" && <DeclineOfferDialog {...dialog} />}
    </Panel>
  );
}
