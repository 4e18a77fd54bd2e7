import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Reminders } from "#bot/api/wire/reminders.ts";
import { reminderSettingTexts } from "#core/content/tab/reminders.ts";
import { PACES } from "#core/schedule/pace.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({ choice: { maxWidth: "22rem" } });

/** How often I am reminded in the chat. Saved as soon as it is chosen. */
export default function ReminderSetting() {
  const styles = useStyles();
  const t = useTexts(reminderSettingTexts);
  const { data, refresh } = useResource<Reminders>("/me/reminders");
  const { run, busy, failure } = useCommand(refresh);
  if (!data) return null;
  return (
    <Panel heading={t.heading}>
      <Field label={t.label} hint={t.hint}>
        <Select
          className={styles.choice}
          value={data.pace}
          disabled={busy}
          onChange={(_, { value }) => void run("PUT", "/me/reminders", { pace: value })}
        >
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {t.pace[pace]}
            </option>
          ))}
        </Select>
      </Field>
      <Refused failure={failure} />
    </Panel>
  );
}
