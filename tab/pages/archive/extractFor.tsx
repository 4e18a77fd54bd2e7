import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { myRecordsTexts } from "#core/content/tab/myRecords.ts";
import { TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { useTakeOut } from "#tab/parts/takeOut.tsx";
import type { FoundPerson } from "./personFinder.tsx";

const MAX_WHY = 200;

const useStyles = makeStyles({ acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** The registrar takes out what is drawn up about a person, at their request, and says why. */
export function ExtractFor({ person }: { readonly person: FoundPerson }) {
  const styles = useStyles();
  const t = useTexts(myRecordsTexts);
  const { take, busy, failure } = useTakeOut();
  const [why, setWhy] = useState("");
  const address = (format: "pdf" | "json") => `/archive/people/${encodeURIComponent(person.id)}/extract/${format}`;
  const button = (format: "pdf" | "json") => (
    <Button
      disabledFocusable={why.trim() === "" || busy !== undefined}
      onClick={() => why.trim() !== "" && void take(address(format), { why })}
    >
      {busy === address(format) ? t.making : t[format]}
    </Button>
  );
  return (
    <Panel heading={`${t.forTitle}: ${person.name}`} how={t.forHow}>
      <TextField label={t.forWhy} hint={t.forWhyHint} max={MAX_WHY} value={why} onChange={setWhy} />
      <div className={styles.acts}>
        {button("pdf")}
        {button("json")}
      </div>
      <Refused failure={failure} />
    </Panel>
  );
}
