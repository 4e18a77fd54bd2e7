import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Team } from "#bot/api/wire/overview.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { useResource } from "#tab/api/api.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  open: { marginInlineStart: "auto" },
});

/** "Det jag ska ge": the leaders I give assignments to, with what each was promised. */
export function RightsPeople() {
  const styles = useStyles();
  const t = useTexts(rightsTexts).people;
  const { data } = useResource<Team>("/team");
  const people = data?.people.filter(({ owed, can }) => owed !== undefined || can.giveRights) ?? [];
  if (people.length === 0) return null;
  return (
    <Panel heading={t.heading} how={t.how}>
      <ul className={styles.list}>
        {people.map(({ subject, owed }) => (
          <li key={subject.id} className={styles.row}>
            <span className={styles.name}>{subject.name}</span>
            <span className={styles.quiet}>{owed ? t.state(owed.promised, owed.given) : t.none}</span>
            {owed && owed.overdue > 0 && <span>{t.overdue(owed.overdue)}</span>}
            <Button
              as="a"
              size="small"
              className={styles.open}
              {...linkTo({ page: "rights", subject: subject.id })}
              aria-label={t.openFor(subject.name)}
            >
              {t.open}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
