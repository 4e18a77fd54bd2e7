import { Badge, Button, Link, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignsView } from "#bot/api/wire/campaigns.ts";
import { campaignTexts } from "#core/content/tab/campaign.ts";
import { type Resource, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  text: { margin: 0 },
});

const COLOUR = { running: "brand", paused: "warning", stopped: "danger", done: "success" } as const;

/** One sending: to whom, how far it has come, and what can be done with it. */
export function CampaignPanel({
  campaign,
  quietUntil,
  refresh,
}: {
  readonly campaign: CampaignsView["campaigns"][number];
  readonly quietUntil: CampaignsView["quietUntil"];
  readonly refresh: Resource<CampaignsView>["refresh"];
}) {
  const styles = useStyles();
  const t = useTexts(campaignTexts);
  const { instant } = useSaying();
  const command = useCommand(refresh);
  const [stopping, setStopping] = useState(false);
  const { id, state, people, made, audiences, unitNames, pace, startedBy, startedAt, endedAt } = campaign;
  const act = (name: "pause" | "resume" | "stop") => command.run("POST", `/campaigns/${id}/${name}`);
  const underWay = state === "running" || state === "paused";
  return (
    <Panel
      level={underWay ? 2 : 3}
      heading={unitNames.length === 0 ? t.everyUnit : unitNames.join(", ")}
      beside={
        <Badge appearance="tint" color={COLOUR[state]}>
          {t.state[state]}
        </Badge>
      }
    >
      <p className={styles.text}>
        {t.progress(Math.min(made, people), people)}. {t.paces[pace]}.
      </p>
      {underWay && (
        <ProgressBar
          value={people === 0 ? 0 : made / people}
          max={1}
          thickness="large"
          aria-label={t.progress(made, people)}
        />
      )}
      <p className={styles.quiet}>
        {audiences.map((audience) => t.audience[audience]).join(". ")}. {t.by(startedBy.name, instant(startedAt))}
        {endedAt !== undefined && `. ${t.ended(instant(endedAt))}`}.
      </p>
      {underWay && (
        <>
          {state === "running" && quietUntil !== undefined && (
            <p className={styles.text}>{t.goesOnAfterQuiet(instant(quietUntil))}</p>
          )}
          <p className={styles.quiet}>
            {t.progressHow}{" "}
            <Link inline {...linkTo({ page: "administration", section: "delivery" })}>
              {t.toDelivery}
            </Link>
          </p>
          <Refused failure={command.failure} />
          <div className={styles.acts}>
            {state === "running" ? (
              <Button disabledFocusable={command.busy} onClick={() => void act("pause")}>
                {t.pause}
              </Button>
            ) : (
              <Button appearance="primary" disabledFocusable={command.busy} onClick={() => void act("resume")}>
                {t.resume}
              </Button>
            )}
            <Button disabledFocusable={command.busy} onClick={() => setStopping(true)}>
              {t.stop}
            </Button>
          </div>
        </>
      )}
      {stopping && (
        <ActDialog
          title={t.stopTitle}
          how={t.stopHow(Math.max(0, people - made))}
          act={t.stopAct}
          command={command}
          onAct={() => void act("stop").then((done) => done && setStopping(false))}
          onClose={() => setStopping(false)}
        />
      )}
    </Panel>
  );
}
