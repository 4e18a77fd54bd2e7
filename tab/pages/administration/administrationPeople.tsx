import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PeopleDeskView } from "#bot/api/wire/people.ts";
import { peopleTexts } from "#core/content/tab/people.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { PeopleList } from "./administrationPeopleList.tsx";

/** How many faults stand on the page at once. */
const MOST_PROBLEMS = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  desk: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  tree: { listStyleType: "none", margin: 0, padding: 0 },
  below: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  unit: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    alignItems: "baseline",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Who is who: what is not right with the directory, everybody in it, and its units with their heads. */
export default function AdministrationPeople() {
  return (
    <Loaded resource={useResource<PeopleDeskView>("/administration/people")}>{(desk) => <Desk desk={desk} />}</Loaded>
  );
}

function Desk({ desk }: { readonly desk: PeopleDeskView }) {
  const styles = useStyles();
  const t = useTexts(peopleTexts);
  const [unit, setUnit] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const show = (chosen: string) => {
    setUnit(chosen);
    list.current?.scrollIntoView({ block: "start" });
    list.current?.querySelector<HTMLElement>("[role='status']")?.focus();
  };
  return (
    <>
      <Problems problems={desk.problems} />
      <div ref={list} className={styles.desk}>
        <PeopleList
          units={desk.units}
          unit={unit}
          onUnit={setUnit}
          below={
            <Panel heading={t.units.heading}>
              <Units units={desk.units} onShow={show} />
            </Panel>
          }
        />
      </div>
    </>
  );
}

function Problems({ problems }: Pick<PeopleDeskView, "problems">) {
  const styles = useStyles();
  const t = useTexts(peopleTexts).problems;
  if (problems.length === 0) return <p className={styles.quiet}>{t.none}</p>;
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        {problems.slice(0, MOST_PROBLEMS).map(({ text, remedy }) => (
          <li key={text}>
            <p className={styles.text}>{text}</p>
            <p className={styles.quiet}>{remedy}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{t.more(rest)}</p>}
    </Panel>
  );
}

type Unit = PeopleDeskView["units"][number];

function Units({ units, onShow }: { readonly units: readonly Unit[]; readonly onShow: (unit: string) => void }) {
  const styles = useStyles();
  const t = useTexts(peopleTexts).units;
  const known = new Set(units.map(({ id }) => id));
  const under = Map.groupBy(units, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : undefined));
  const branch = (parent: string | undefined, authority: string | undefined) => (
    <ul className={parent === undefined ? styles.tree : styles.below}>
      {(under.get(parent) ?? []).map((each) => (
        <li key={each.id}>
          <div className={styles.unit}>
            <span className={styles.name}>{each.name}</span>
            <span>{each.head ? t.head(each.head.name) : t.noHead}</span>
            {each.people > 0 && (
              <Link
                as="button"
                aria-label={`${t.people(each.people)}. ${t.show(each.name)}`}
                onClick={() => onShow(each.id)}
              >
                {t.people(each.people)}
              </Link>
            )}
            {each.authority !== authority && <span className={styles.quiet}>{t.authority(each.authority)}</span>}
          </div>
          {under.has(each.id) && branch(each.id, each.authority)}
        </li>
      ))}
    </ul>
  );
  return branch(undefined, undefined);
}
