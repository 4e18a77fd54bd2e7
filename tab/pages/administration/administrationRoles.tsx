import { makeStyles, tokens } from "@fluentui/react-components";
import type { RolesView } from "#bot/api/wire/people.ts";
import { peopleTexts } from "#core/content/tab/people.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who has which role, where it comes from, and who acts for whom. Changed by an import, never here. */
export default function AdministrationRoles() {
  const styles = useStyles();
  const { roles: t, role: names } = useTexts(peopleTexts);
  const { day } = useSaying();
  const span = ({ from, to }: { readonly from: string; readonly to?: string | undefined }) =>
    t.span(day(from), to && day(to));
  return (
    <Loaded resource={useResource<RolesView>("/administration/roles")}>
      {({ roles, deputies }) => (
        <>
          {roles.map(({ role, holders }) => (
            <Panel key={role} heading={names[role]} how={t.about[role]}>
              {holders.length === 0 && <p className={styles.quiet}>{t.nobody}</p>}
              <ul className={styles.list}>
                {holders.map(({ person, periods }) => (
                  <li key={person.id} className={styles.item}>
                    <span className={styles.name}>{person.name}</span>
                    <span>{[person.title, person.unit].filter(Boolean).join(" · ")}</span>
                    {role !== "boardRepresentative" && <span className={styles.quiet}>{t.from}</span>}
                    {role === "boardRepresentative" && periods.length === 0 && (
                      <span className={styles.quiet}>{t.noPeriod}</span>
                    )}
                    {periods.map((period) => (
                      <span key={period.from} className={styles.quiet}>
                        {t.period(period.decisionRef, span(period))}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </Panel>
          ))}
          <Panel heading={t.deputies} how={t.deputiesHow}>
            {deputies.length === 0 && <p className={styles.quiet}>{t.noDeputies}</p>}
            <ul className={styles.list}>
              {deputies.map((each) => (
                <li key={`${each.person.id} ${each.for.id} ${each.from}`} className={styles.item}>
                  <span className={styles.name}>{t.deputy(each.person.name, each.for.name)}</span>
                  <span className={styles.quiet}>{t.period(each.decisionRef, span(each))}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </>
      )}
    </Loaded>
  );
}
