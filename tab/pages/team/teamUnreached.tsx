import { makeStyles, tokens } from "@fluentui/react-components";
import type { TeamUnreachedView } from "#bot/api/wire/delivery.ts";
import { deliveryTexts } from "#core/content/tab/delivery.ts";
import { useResource } from "#tab/api/api.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  names: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: "65ch" },
});

/** Whom of the team the bot does not reach, and what the manager then does; nothing when it reaches all. */
export function TeamUnreached() {
  const styles = useStyles();
  const t = useTexts(deliveryTexts).team;
  const { data } = useResource<TeamUnreachedView>("/team/unreached");
  if (!data || data.people.length === 0) return null;
  return (
    <Panel heading={t.title(data.people.length)} how={t.how}>
      <p className={styles.names}>{data.people.map(({ name }) => name).join(", ")}</p>
      <ul className={styles.steps}>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Panel>
  );
}
