import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsView } from "#bot/api/wire/administration.ts";
import { administrationTexts } from "#core/content/tab/administration.ts";
import { useCommand, useResource } from "../api/api.tsx";
import { Loaded, Refused } from "../parts/page.tsx";
import { useTexts } from "../parts/reader.tsx";

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
  switch: { marginInlineStart: "-8px" },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** What HR decides for all; each choice holds as soon as it is made. */
export default function AdministrationSettings() {
  const styles = useStyles();
  const t = useTexts(administrationTexts).settings;
  const resource = useResource<SettingsView>(ADDRESS);
  const { run, failure } = useCommand(resource.refresh);
  // Shows at once what was chosen; what the server says takes its place.
  const [chosen, setChosen] = useState<boolean>();
  const choose = async (everyone: boolean) => {
    setChosen(everyone);
    await run("PUT", ADDRESS, { settings: { everyoneHoldsContract: everyone } });
    setChosen(undefined);
  };
  return (
    <Loaded resource={resource}>
      {({ everyoneHoldsContract }) => (
        <>
          <Refused failure={failure} />
          <ul className={styles.settings}>
            <li>
              <Switch
                className={styles.switch}
                checked={chosen ?? everyoneHoldsContract}
                label={t.everyoneHoldsContract}
                aria-describedby="everyone-how"
                onChange={(_, { checked }) => void choose(checked)}
              />
              <p id="everyone-how" className={styles.how}>
                {t.everyoneHoldsContractHow}
              </p>
            </li>
          </ul>
        </>
      )}
    </Loaded>
  );
}
