import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HoldsView } from "#bot/api/wire/archive.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useResource } from "#tab/api/api.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { HOLDS, PlaceHold } from "./placeHold.tsx";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, alignSelf: "center" },
});

/** Beside a record, for the registrar: until when something stops its removal, and a way to stop it. `about` tells the button from others. */
export function RecordHold({
  person,
  record,
  about,
}: {
  readonly person: { readonly id: string; readonly name: string };
  readonly record: string;
  readonly about?: string;
}) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).holds;
  const { day } = useSaying();
  const { data, refresh } = useResource<HoldsView>(HOLDS);
  const [open, setOpen] = useState(false);
  const reviews = (data?.holds ?? [])
    .filter((hold) => hold.person.id === person.id && (hold.wholeDossier || hold.record === record))
    .map(({ reviewOn }) => reviewOn);
  const last = reviews.toSorted().at(-1);
  return (
    <>
      {last !== undefined && <span className={styles.quiet}>{t.standsHere(day(last))}</span>}
      <Button aria-label={about === undefined ? undefined : `${t.placeHere}: ${about}`} onClick={() => setOpen(true)}>
        {t.placeHere}
      </Button>
      {open && <PlaceHold person={person} record={record} refresh={refresh} onClose={() => setOpen(false)} />}
    </>
  );
}
