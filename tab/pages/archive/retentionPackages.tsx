import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PackageView } from "#bot/api/wire/archive.ts";
import { MAX_PACKAGE_REFERENCE } from "#core/archive/archivePackage.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { useTakeOut } from "#tab/parts/takeOut.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

type Refresh = { readonly refresh: () => Promise<void> };

/** What goes to the e-archive: packed, taken out, received there; nothing of it is removed before. */
export function RetentionPackages({ packages, refresh }: Refresh & { readonly packages: readonly PackageView[] }) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).package;
  if (packages.length === 0) return null;
  return (
    <Panel heading={t.heading} how={t.how}>
      <ul className={styles.list}>
        {packages.map((each) => (
          <li key={each.id}>
            <PackageRow shown={each} refresh={refresh} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PackageRow({ shown, refresh }: Refresh & { readonly shown: PackageView }) {
  const styles = useStyles();
  const texts = useTexts(archiveTexts);
  const t = texts.package;
  const { day, instant, label } = useSaying();
  const takeOut = useTakeOut();
  const command = useCommand(refresh);
  const [receiving, setReceiving] = useState(false);
  const { id, state, packed, takenOutAt, manifest, received, isFull } = shown;
  const path = `/archive/packages/${encodeURIComponent(id)}`;
  const take = async () => {
    await takeOut.take(`${path}/file`);
    await refresh();
  };
  return (
    <Panel level={3} heading={t.of(day(shown.day))} beside={<span role="status">{t.states[state]}</span>}>
      <FactList
        facts={[
          ...packed.map(({ kind, count }) => [label(recordKindTexts[kind].name), String(count)] as const),
          ...(takenOutAt ? [[t.takenOut, instant(takenOutAt)] as const] : []),
          ...(received
            ? [[t.receivedLabel, t.received(received.reference, received.by.name, instant(received.at))] as const]
            : []),
          ...(manifest ? [[t.manifest, manifest] as const] : []),
        ]}
      />
      {isFull && <p className={styles.quiet}>{t.full}</p>}
      {state === "packed" && (
        <div className={styles.acts}>
          <Button disabledFocusable={takeOut.busy !== undefined} onClick={() => void take()}>
            {takeOut.busy ? t.making : t.take}
          </Button>
          {takenOutAt && <Button onClick={() => setReceiving(true)}>{t.receive}</Button>}
          <Button disabledFocusable={command.busy} onClick={() => void command.run("POST", `${path}/discarding`)}>
            {t.discard}
          </Button>
        </div>
      )}
      <Refused failure={takeOut.failure ?? command.failure} />
      {receiving && <Receive path={path} refresh={refresh} onClose={() => setReceiving(false)} />}
    </Panel>
  );
}

/** The archivist says that the e-archive has it, under its reference: from then on its records may be removed. */
function Receive({ path, refresh, onClose }: Refresh & { readonly path: string; readonly onClose: () => void }) {
  const t = useTexts(archiveTexts).package;
  const command = useCommand(refresh);
  const [reference, setReference] = useState("");
  const receive = async () => {
    if (await command.run("POST", `${path}/receipt`, { reference })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.receiveTitle}
      how={t.receiveHow}
      act={t.receive}
      command={command}
      onAct={() => void receive()}
    >
      <TextField label={t.reference} max={MAX_PACKAGE_REFERENCE} value={reference} onChange={setReference} />
    </ActDialog>
  );
}
