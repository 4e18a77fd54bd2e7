import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HoldsView } from "#bot/api/wire/archive.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { ExtractFor } from "./extractFor.tsx";
import { type FoundPerson, PersonFinder } from "./personFinder.tsx";
import { HOLDS, PlaceHold } from "./placeHold.tsx";

type Hold = HoldsView["holds"][number];

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
});

/** Stops to removal: those that stand, placing one, lifting one. */
export default function HoldsSection() {
  const resource = useResource<HoldsView>(HOLDS);
  return <Loaded resource={resource}>{(view) => <Shown view={view} refresh={resource.refresh} />}</Loaded>;
}

function Shown({ view, refresh }: { readonly view: HoldsView; readonly refresh: () => Promise<void> }) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).holds;
  const { day, instant } = useSaying();
  const [person, setPerson] = useState<FoundPerson>();
  const [open, setOpen] = useState<"place" | Hold>();
  return (
    <>
      <Panel heading={t.find}>
        <PersonFinder chosen={person} onChoose={setPerson} />
        <div>
          <Button appearance="primary" disabledFocusable={!person} onClick={() => person && setOpen("place")}>
            {t.place}
          </Button>
        </div>
      </Panel>
      {person && <ExtractFor key={person.id} person={person} />}
      <Panel heading={t.heading}>
        {view.holds.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
        <ul className={styles.list}>
          {view.holds.map((hold) => (
            <li key={hold.id}>
              <Panel
                level={3}
                heading={hold.person.name}
                beside={
                  hold.toReview && (
                    <Badge appearance="outline" size="large" color="important">
                      {t.toReview}
                    </Badge>
                  )
                }
                aside={
                  <Button size="small" aria-label={t.liftFor(hold.person.name)} onClick={() => setOpen(hold)}>
                    {t.lift}
                  </Button>
                }
              >
                <FactList
                  facts={[
                    [t.reason, hold.reason],
                    [t.since, instant(hold.at)],
                    [t.by, hold.by.name],
                    [t.reviewOn, day(hold.reviewOn)],
                    [t.what, hold.wholeDossier ? t.whole : t.one],
                  ]}
                />
              </Panel>
            </li>
          ))}
        </ul>
      </Panel>
      {open === "place" && person && <PlaceHold person={person} refresh={refresh} onClose={() => setOpen(undefined)} />}
      {open && open !== "place" && <Lift hold={open} refresh={refresh} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Lift({
  hold,
  refresh,
  onClose,
}: {
  readonly hold: Hold;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(archiveTexts).holds;
  const command = useCommand(refresh);
  const lift = async () => {
    const address = `${HOLDS}/${encodeURIComponent(hold.person.id)}/${encodeURIComponent(hold.id)}/lifting`;
    if (await command.run("POST", address)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.liftTitle(hold.person.name)}
      how={t.liftHow}
      act={t.lift}
      command={command}
      onAct={() => void lift()}
    />
  );
}
