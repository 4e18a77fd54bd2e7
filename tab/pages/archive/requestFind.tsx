import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundRecordsView, PublicRequestView } from "#bot/api/wire/publicRequest.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { REQUESTED_KINDS, type RequestedKind } from "#core/publicRequest/publicRequest.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { ChoiceField, DayField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type FoundPerson, PersonFinder } from "./personFinder.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  whole: { whiteSpace: "nowrap" },
});

/** Finds drawn-up records by person or unit, type and period, with how they stand as records, and adds them to the request. */
export function RequestFind({
  view,
  path,
  refresh,
}: {
  readonly view: PublicRequestView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { client } = useApi();
  const [person, setPerson] = useState<FoundPerson>();
  const [unit, setUnit] = useState("");
  const [kinds, setKinds] = useState<readonly RequestedKind[]>(REQUESTED_KINDS);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [found, setFound] = useState<FoundRecordsView>();
  const [failure, setFailure] = useState<Failure>();
  // The page to the board is about the whole municipality: alone it needs no place.
  const isPlaced = person !== undefined || unit !== "" || kinds.every((kind) => kind === "board");
  const canSearch = isPlaced && kinds.length > 0;
  const search = async () => {
    const body = { person: person?.id ?? "", unit: person ? "" : unit, kinds, from, to };
    const answer = await client.pose<FoundRecordsView>("/archive/requests/find", body);
    setFailure(answer.kind === "failed" ? answer.failure : undefined);
    setFound(answer.kind === "fresh" ? answer.value : undefined);
  };
  return (
    <Panel heading={t.find.heading} how={t.find.how}>
      <PersonFinder chosen={person} onChoose={setPerson} />
      {!person && (
        <ChoiceField
          label={t.find.unit}
          value={unit}
          onChange={setUnit}
          choices={[
            { value: "", label: t.find.noUnit },
            ...view.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <FieldGroup legend={t.find.kinds}>
        <div className={styles.row}>
          {REQUESTED_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={t.kind[kind]}
              checked={kinds.includes(kind)}
              onChange={(_, { checked }) =>
                setKinds(REQUESTED_KINDS.filter((each) => (each === kind ? checked === true : kinds.includes(each))))
              }
            />
          ))}
        </div>
      </FieldGroup>
      <div className={styles.row}>
        <DayField label={t.find.from} value={from} onChange={setFrom} />
        <DayField label={t.find.to} value={to} onChange={setTo} />
      </div>
      <div className={styles.row}>
        <Button
          {...(view.records.length === 0 && { appearance: "primary" })}
          disabledFocusable={!canSearch}
          onClick={() => canSearch && void search()}
        >
          {t.find.search}
        </Button>
      </div>
      {!canSearch && <p className={styles.quiet}>{t.find.noPlace}</p>}
      <Refused failure={failure} />
      {found && <Found found={found} view={view} path={path} refresh={refresh} />}
    </Panel>
  );
}

function Found({
  found: { records, searched, of },
  view,
  path,
  refresh,
}: {
  readonly found: FoundRecordsView;
  readonly view: PublicRequestView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { day } = useSaying();
  const command = useCommand(refresh);
  return (
    <>
      <p role="status" className={styles.quiet}>
        {records.length === 0 ? t.find.none : t.find.found(records.length)}
        {searched < of && ` ${t.find.cut(searched, of)}`}
      </p>
      {records.length > 0 && (
        <DataTable
          label={t.find.found(records.length)}
          columns={t.find.head}
          rows={records.map(({ subject, kind, record, since, standing }) => {
            const isChosen = view.records.some((each) => each.record === record && each.subject.id === subject.id);
            return {
              key: `${subject.id} ${record}`,
              head: t.kind[kind],
              cells: [
                subject.name,
                day(since),
                standing,
                isChosen ? (
                  t.find.chosen
                ) : (
                  <Button
                    key="choose"
                    size="small"
                    className={styles.whole}
                    disabledFocusable={command.busy}
                    aria-label={t.find.chooseFor(`${t.kind[kind]}, ${subject.name}, ${day(since)}`)}
                    onClick={() => void command.run("POST", `${path}/records`, { subject: subject.id, kind, record })}
                  >
                    {t.find.choose}
                  </Button>
                ),
              ],
            };
          })}
        />
      )}
      <Refused failure={command.failure} />
    </>
  );
}
