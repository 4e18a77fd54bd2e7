import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsView } from "#bot/api/wire/administration.ts";
import { administrationTexts } from "#core/content/tab/administration.ts";
import { useEdit, useResource } from "#tab/api/api.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { TimeField } from "#tab/parts/fields.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const ADDRESS = "/administration/settings";

const useStyles = makeStyles({
  settings: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  next: { marginBlockStart: tokens.spacingVerticalXL },
  times: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
  switch: { marginInlineStart: "-8px" },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** What HR decides for all; each choice holds as soon as it is made. */
export default function AdministrationSettings() {
  const styles = useStyles();
  const t = useTexts(administrationTexts).settings;
  const resource = useResource<SettingsView>(ADDRESS);
  const { shown, edit, failure } = useEdit(resource.data, resource.refresh);
  // A time while it is written; it holds when one leaves the field.
  const [written, setWritten] = useState<Partial<SettingsView>>({});
  return (
    <Loaded resource={resource}>
      {(saved) => {
        const { everyoneHoldsContract, quietFrom, quietTo, quietWeekends } = { ...(shown ?? saved), ...written };
        const to = (settings: Partial<SettingsView>) => ({ method: "PUT", path: ADDRESS, body: { settings } }) as const;
        const choose = (settings: Partial<SettingsView>, before: Partial<SettingsView>) => {
          setWritten({});
          edit({ shows: { ...saved, ...settings }, act: to(settings), undo: to(before) });
        };
        return (
          <>
            <Refused failure={failure} />
            <ul className={styles.settings}>
              <li>
                <Switch
                  className={styles.switch}
                  checked={everyoneHoldsContract}
                  label={t.everyoneHoldsContract}
                  aria-describedby="everyone-how"
                  onChange={(_, { checked }) => choose({ everyoneHoldsContract: checked }, { everyoneHoldsContract })}
                />
                <p id="everyone-how" className={styles.how}>
                  {t.everyoneHoldsContractHow}
                </p>
              </li>
              <li className={styles.next}>
                <FieldGroup legend={t.quiet}>
                  <p className={styles.how}>{t.quietHow}</p>
                  <div className={styles.times}>
                    <TimeField
                      label={t.quietFrom}
                      value={quietFrom}
                      onChange={(value) => setWritten({ ...written, quietFrom: value })}
                      onBlur={() =>
                        quietFrom !== saved.quietFrom && choose({ quietFrom }, { quietFrom: saved.quietFrom })
                      }
                    />
                    <TimeField
                      label={t.quietTo}
                      value={quietTo}
                      onChange={(value) => setWritten({ ...written, quietTo: value })}
                      onBlur={() => quietTo !== saved.quietTo && choose({ quietTo }, { quietTo: saved.quietTo })}
                    />
                  </div>
                  <Switch
                    className={styles.switch}
                    checked={quietWeekends}
                    label={t.quietWeekends}
                    onChange={(_, { checked }) => choose({ quietWeekends: checked }, { quietWeekends })}
                  />
                </FieldGroup>
              </li>
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
