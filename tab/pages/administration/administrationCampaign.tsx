import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignPreviewView, CampaignsView } from "#bot/api/wire/campaigns.ts";
import { CAMPAIGN_AUDIENCES, CAMPAIGN_PACES } from "#core/campaign/campaign.ts";
import { campaignTexts } from "#core/content/tab/campaign.ts";
import { type Resource, useApi, useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { ChoiceField } from "#tab/parts/fields.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { CampaignPanel } from "./campaignPanel.tsx";

const ADDRESS = "/campaigns";
const LOOK_EVERY_MS = 5_000;
const EVERY_UNIT = "";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, maxWidth: "40rem" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** HR tells many of the start of the year's talks, sees how far it has come, and can let it rest (P15). */
export default function AdministrationCampaign() {
  const t = useTexts(campaignTexts);
  const resource = useResource<CampaignsView>(ADDRESS, { everyMs: LOOK_EVERY_MS });
  return (
    <Loaded resource={resource}>
      {({ campaigns, quietUntil, units }) => {
        const underWay = campaigns.filter(({ state }) => state === "running" || state === "paused");
        const earlier = campaigns.filter((each) => !underWay.includes(each));
        return (
          <>
            {underWay.map((campaign) => (
              <CampaignPanel key={campaign.id} campaign={campaign} quietUntil={quietUntil} refresh={resource.refresh} />
            ))}
            {underWay.length === 0 && <NewCampaign units={units} quietUntil={quietUntil} refresh={resource.refresh} />}
            {earlier.length > 0 && (
              <Panel bare heading={t.earlier}>
                {earlier.map((campaign) => (
                  <CampaignPanel
                    key={campaign.id}
                    campaign={campaign}
                    quietUntil={undefined}
                    refresh={resource.refresh}
                  />
                ))}
              </Panel>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

type Wanted = {
  readonly audiences: readonly (typeof CAMPAIGN_AUDIENCES)[number][];
  readonly unit: string;
  readonly pace: (typeof CAMPAIGN_PACES)[number];
};

function NewCampaign({
  units,
  quietUntil,
  refresh,
}: {
  readonly units: CampaignsView["units"];
  readonly quietUntil: CampaignsView["quietUntil"];
  readonly refresh: Resource<CampaignsView>["refresh"];
}) {
  const styles = useStyles();
  const t = useTexts(campaignTexts);
  const { instant } = useSaying();
  const command = useCommand(refresh);
  const [wanted, setWanted] = useState<Wanted>({ audiences: ["managers"], unit: EVERY_UNIT, pace: "fast" });
  const [asking, setAsking] = useState(false);
  const preview = usePreview(wanted);
  const people = preview ? preview.managers + preview.employees : 0;
  const start = async () => {
    if (await command.run("POST", ADDRESS, bodyOf(wanted))) setAsking(false);
  };
  return (
    <Panel heading={t.newOne} how={t.what}>
      <div className={styles.form}>
        <FieldGroup legend={t.whom}>
          {CAMPAIGN_AUDIENCES.map((audience) => (
            <Checkbox
              key={audience}
              label={t.audience[audience]}
              checked={wanted.audiences.includes(audience)}
              onChange={(_, { checked }) =>
                setWanted({
                  ...wanted,
                  audiences: CAMPAIGN_AUDIENCES.filter((each) =>
                    each === audience ? checked === true : wanted.audiences.includes(each),
                  ),
                })
              }
            />
          ))}
        </FieldGroup>
        <ChoiceField
          label={t.units}
          hint={t.unitsHow}
          value={wanted.unit}
          choices={[
            { value: EVERY_UNIT, label: t.everyUnit },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(unit) => setWanted({ ...wanted, unit })}
        />
        <ChoiceField
          label={t.pace}
          value={wanted.pace}
          choices={CAMPAIGN_PACES.map((value) => ({ value, label: t.paces[value] }))}
          onChange={(value) => setWanted({ ...wanted, pace: CAMPAIGN_PACES.find((each) => each === value) ?? "fast" })}
        />
        <div className={styles.stack}>
          <p role="status" className={styles.count}>
            {wanted.audiences.length === 0
              ? t.chooseSomebody
              : !preview
                ? t.counting
                : people === 0
                  ? t.nobody
                  : `${t.preview(preview.managers, preview.employees)} ${t.takes(preview.minutes)}`}
          </p>
          {quietUntil !== undefined && people > 0 && (
            <p className={styles.count}>{t.beginsAfterQuiet(instant(quietUntil))}</p>
          )}
          <p className={styles.quiet}>{t.unreachable}</p>
        </div>
        <div>
          <Button appearance="primary" disabledFocusable={people === 0} onClick={() => people > 0 && setAsking(true)}>
            {t.start}
          </Button>
        </div>
      </div>
      {asking && (
        <ActDialog
          title={t.startTitle(people)}
          how={t.startHow}
          act={t.startAct}
          command={command}
          onAct={() => void start()}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

const bodyOf = ({ audiences, unit, pace }: Wanted) => ({
  audiences,
  units: unit === EVERY_UNIT ? [] : [unit],
  pace,
});

/** For how many it would be; undefined until that is counted. */
function usePreview(wanted: Wanted): CampaignPreviewView | undefined {
  const { client } = useApi();
  const [found, setFound] = useState<{ readonly for: Wanted; readonly preview: CampaignPreviewView }>();
  useEffect(() => {
    if (wanted.audiences.length === 0) return undefined;
    let current = true;
    void client.pose<CampaignPreviewView>(`${ADDRESS}/preview`, bodyOf(wanted)).then((answer) => {
      if (current && answer.kind === "fresh") setFound({ for: wanted, preview: answer.value });
    });
    return () => {
      current = false;
    };
  }, [client, wanted]);
  return found?.for === wanted ? found.preview : undefined;
}
