import { Badge, Button, Field, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { FoundPeopleView, PeopleDeskView } from "#bot/api/wire/people.ts";
import { peopleTexts } from "#core/content/tab/people.ts";
import { useApi } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Unavailable } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  search: { flexGrow: 2, minWidth: "min(100%, 16rem)" },
  unit: { flexGrow: 1, minWidth: "min(100%, 12rem)" },
  box: { maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 700px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  stack: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  status: { margin: 0, ":focus": { outlineStyle: "none" } },
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

type Person = FoundPeopleView["people"][number];

/** Everybody, a page at a time, found by words and unit. The server searches: a municipality may be large. */
export function PeopleList({
  units,
  unit,
  onUnit,
  below,
}: {
  readonly units: PeopleDeskView["units"];
  readonly unit: string;
  readonly onUnit: (unit: string) => void;
  /** What comes after the list: with it, so that the list does not push it away. */
  readonly below: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(peopleTexts).people;
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState({ unit, page: 0 });
  // Another unit is another list, which begins on its first page.
  const page = wanted.unit === unit ? wanted.page : 0;
  const { found, failure } = useFound(text, unit, page);
  return (
    <>
      <Panel heading={t.heading} how={t.how}>
        <div className={styles.filters}>
          <Field label={t.search} className={styles.search}>
            <SearchBox
              className={styles.box}
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                setWanted({ unit, page: 0 });
              }}
            />
          </Field>
          <Field label={t.unit} className={styles.unit}>
            <Select value={unit} onChange={(_, { value }) => onUnit(value)}>
              <option value="">{t.everywhere}</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {failure && <Unavailable failure={failure} />}
        {!found && !failure && <Waiting />}
        {found && (
          <>
            <p role="status" tabIndex={-1} className={styles.status}>
              {t.count(found.total)}
            </p>
            {found.total === 0 ? (
              <EmptyState what={t.none} how={t.noneHow} />
            ) : (
              <ul className={styles.list}>
                {found.people.map((each) => (
                  <Row key={each.person.id} each={each} />
                ))}
              </ul>
            )}
            {found.pages > 1 && (
              <div className={styles.pager}>
                <Button disabledFocusable={found.page === 0} onClick={() => setWanted({ unit, page: found.page - 1 })}>
                  {t.earlier}
                </Button>
                <span>{t.page(found.page + 1, found.pages)}</span>
                <Button
                  disabledFocusable={found.page + 1 >= found.pages}
                  onClick={() => setWanted({ unit, page: found.page + 1 })}
                >
                  {t.later}
                </Button>
              </div>
            )}
          </>
        )}
      </Panel>
      {(found ?? failure) && below}
    </>
  );
}

/** What was found last stays until the next is there; an answer that comes too late is not shown. */
function useFound(text: string, unit: string, page: number) {
  const { client } = useApi();
  const [found, setFound] = useState<FoundPeopleView>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let late = false;
    void client.pose<FoundPeopleView>("/administration/people/search", { text, unit, page }).then((answer) => {
      if (late) return;
      setFailure(answer.kind === "failed" ? answer.failure : undefined);
      if (answer.kind === "fresh") setFound(answer.value);
    });
    return () => {
      late = true;
    };
  }, [client, text, unit, page]);
  return { found, failure };
}

function Row({ each }: { readonly each: Person }) {
  const styles = useStyles();
  const { people: t, role } = useTexts(peopleTexts);
  const { day } = useSaying();
  const { person, manager, leave } = each;
  const standing = manager ? t.manager(manager.name) : each.roles.includes("boardRepresentative") ? t.outside : t.top;
  return (
    <li className={styles.row}>
      <div className={styles.stack}>
        <span className={styles.name}>{person.name}</span>
        <span>{[person.title, person.unit].filter(Boolean).join(" · ")}</span>
        <span className={styles.quiet}>{each.email}</span>
        {each.jobs.map((job) => (
          <span key={`${job.unit} ${job.from}`} className={styles.quiet}>
            {t.job(job.title, job.unit)}
          </span>
        ))}
      </div>
      <div className={styles.stack}>
        <span>{manager || each.needsNoManager ? standing : t.noManager}</span>
        {each.leads > 0 && <span className={styles.quiet}>{t.leads(each.leads)}</span>}
        <div className={styles.badges}>
          {each.roles
            .filter((one) => one !== "employee")
            .map((one) => (
              <Badge key={one} appearance="tint" color="brand">
                {role[one]}
              </Badge>
            ))}
          {leave && (
            <Badge appearance="tint" color="informative">
              {t.onLeave(day(leave.from), leave.to && day(leave.to))}
            </Badge>
          )}
          {each.protected && (
            <Badge appearance="tint" color="important">
              {t.protected}
            </Badge>
          )}
          {each.guest && (
            <Badge appearance="tint" color="informative">
              {t.guest}
            </Badge>
          )}
        </div>
      </div>
    </li>
  );
}
