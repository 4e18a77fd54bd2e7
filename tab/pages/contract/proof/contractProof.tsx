import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { legalStateTexts } from "#core/content/legalState.ts";
import { contractProofTexts } from "#core/content/tab/contractProof.ts";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { RecordHold } from "#tab/pages/archive/recordHold.tsx";
import { SummariesLink } from "#tab/pages/summaries/summariesLink.tsx";
import { ContractDisclosure } from "./contractProofDisclosure.tsx";
import { ContractRegistration } from "./contractProofRegistration.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  quiet: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { readonly view: ContractView; readonly path: string; readonly refresh: () => Promise<void> };

/** How the contract stands as a record, what can be taken out of the service, and how others would see it (A6). */
export function ContractProof({ view, path, refresh }: Props) {
  const styles = useStyles();
  const t = useTexts(contractProofTexts);
  const { label, instant } = useSaying();
  const takeOut = useTakeOut();
  const [open, setOpen] = useState<"disclosure" | "registration">();
  const { legalState, can } = view;
  const state = legalStateTexts[legalState.kind];
  const file = (name: string, text: string) => (
    <TakeOutButton from={takeOut} path={`${path}/${name}`} text={text} making={t.making} />
  );
  return (
    <div data-print="no">
      <Panel
        heading={t.heading}
        beside={
          <Badge appearance="outline" size="large" color="informative">
            {label(state.label)}
          </Badge>
        }
      >
        <p className={styles.text}>
          {legalState.dnr !== undefined && `${t.dnr(legalState.dnr)}. `}
          {label(state.explanation)} {t.since(instant(legalState.since))}
        </p>
        <div className={styles.acts}>
          <Button onClick={() => setOpen("disclosure")}>{t.disclosure.button}</Button>
          {file("pdf", t.pdf)}
          {can.takeOut && file("evidence", t.evidence)}
          {can.register && file("copy", t.disclosure.copy)}
          {can.register && (
            <Button onClick={() => setOpen("registration")}>
              {legalState.dnr === undefined ? t.register.button : t.register.change}
            </Button>
          )}
          {can.register && <RecordHold person={view.holder} record={view.id} />}
        </div>
        {can.register && <SummariesLink subject={view.holder.id} />}
        {can.takeOut && <p className={styles.quiet}>{t.evidenceHow}</p>}
        <Refused failure={takeOut.failure} />
      </Panel>
      {open === "disclosure" && <ContractDisclosure path={path} view={view} onClose={() => setOpen(undefined)} />}
      {open === "registration" && (
        <ContractRegistration path={path} view={view} refresh={refresh} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
