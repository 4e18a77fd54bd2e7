import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Reminders } from "#bot/api/wire/reminders.ts";
import { reminderSettingTexts } from "#core/content/tab/reminders.ts";
import { PACES } from "#core/schedule/pace.ts";
import { useEdit, useResource } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({ choice: { maxWidth: "22rem" } });

/** How often I am reminded in the chat. Saved as soon as it is chosen. */
export default function ReminderSetting() {
  const styles = useStyles();
  const t = useTexts(reminderSettingTexts);
  const { data, refresh } = useResource<Reminders>("/me/reminders");
  const { shown, edit, failure } = useEdit(data?.pace, refresh);
  if (!data) return null;
  const to = (pace: string) => ({ method: "PUT", path: "/me/reminders", body: { pace } }) as const;
  return (
    <div data-print="no">
      <Panel heading={t.heading}>
        <Field label={t.label} hint={t.hint}>
          <Select
            className={styles.choice}
            value={shown ?? data.pace}
            onChange={(_, { value }) => {
              const pace = PACES.find((each) => each === value);
              if (pace) edit({ shows: pace, act: to(pace), undo: to(data.pace) });
            }}
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
    </div>
  );
}
