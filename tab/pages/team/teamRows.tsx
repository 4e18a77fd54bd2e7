import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Team } from "#bot/api/wire/overview.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { teamTexts } from "#core/content/tab/team.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AppraisalState, ContractState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { useDraftContract } from "#tab/pages/start/startWaiting.tsx";

type Person = Team["people"][number];
type Rows = { readonly people: readonly Person[]; readonly onStartTalk: (person: string) => void };

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: "start",
    // A column is at least as wide as its longest word; else a long name beside it breaks words in two.
    overflowWrap: "break-word",
  },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  cell: {
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  cards: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** The team where there is room for a table. */
export function TeamTable({ people, onStartTalk }: Rows) {
  const styles = useStyles();
  const { title, columns } = useTexts(teamTexts);
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, text]) => (
            <th key={key} scope="col" className={styles.head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.subject.id}>
            <th scope="row" className={styles.cell}>
              <div className={styles.name}>{person.subject.name}</div>
              <div className={styles.quiet}>{person.subject.title}</div>
            </th>
            <td className={styles.cell}>
              <Contract person={person} />
            </td>
            <td className={styles.cell}>
              <Talk person={person} />
            </td>
            <td className={styles.cell}>
              <Goals person={person} />
            </td>
            <td className={styles.cell}>
              <Acts person={person} onStartTalk={onStartTalk} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same as cards, for narrow windows. */
export function TeamCards({ people, onStartTalk }: Rows) {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {people.map((person) => (
        <li key={person.subject.id}>
          <Panel heading={person.subject.name} how={person.subject.title}>
            <Contract person={person} />
            <Talk person={person} />
            <Goals person={person} />
            <Acts person={person} onStartTalk={onStartTalk} />
          </Panel>
        </li>
      ))}
    </ul>
  );
}

function Contract({ person: { contract, negotiation, owed } }: { readonly person: Person }) {
  const styles = useStyles();
  const t = useTexts(teamTexts);
  const rights = useTexts(rightsTexts).team;
  const { day } = useSaying();
  const { today = "" } = useReader();
  const overdue = owed && owed.overdue > 0 && <span>{rights.overdue(owed.overdue)}</span>;
  if (!contract && !negotiation)
    return (
      <div className={styles.stack}>
        <span className={styles.quiet}>{t.noContract}</span>
        {overdue}
      </div>
    );
  return (
    <div className={styles.stack}>
      {contract && <ContractState state={contract.state} />}
      {contract && <span className={styles.quiet}>{t.validTo(day(contract.to))}</span>}
      {contract?.nextAssessment && (
        <span className={styles.quiet}>
          {(contract.nextAssessment < today ? t.overdueAssessment : t.nextAssessment)(day(contract.nextAssessment))}
        </span>
      )}
      {negotiation && <ContractState state={negotiation.state} />}
      {overdue}
    </div>
  );
}

function Talk({ person: { appraisal, lastTalk } }: { readonly person: Person }) {
  const styles = useStyles();
  const t = useTexts(teamTexts);
  const { day } = useSaying();
  return (
    <div className={styles.stack}>
      {appraisal ? <AppraisalState state={appraisal.state} /> : <span className={styles.quiet}>{t.noTalk}</span>}
      {appraisal && <span className={styles.quiet}>{day(appraisal.date)}</span>}
      {!appraisal && lastTalk !== undefined && <span className={styles.quiet}>{t.lastTalk(day(lastTalk))}</span>}
    </div>
  );
}

function Goals({ person }: { readonly person: Person }) {
  const { agreed, subject } = person;
  const { team } = useTexts(talkActionTexts);
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <LiveGoals person={person} />
      {agreed && <Link {...linkTo({ page: "agreements", subject: subject.id })}>{team(agreed.open)}</Link>}
    </div>
  );
}

function LiveGoals({ person: { goals, subject, can } }: { readonly person: Person }) {
  const styles = useStyles();
  const t = useTexts(teamTexts);
  if (goals.live === 0) return <span className={styles.quiet}>{t.noGoals}</span>;
  return (
    <div className={styles.stack}>
      {can.readGoals ? (
        <Link {...linkTo({ page: "goals", subject: subject.id })}>{t.goals(goals.live)}</Link>
      ) : (
        <span>{t.goals(goals.live)}</span>
      )}
      {goals.atRisk > 0 && <span className={styles.quiet}>{t.atRisk(goals.atRisk)}</span>}
      {goals.reportedDone > 0 && <span className={styles.quiet}>{t.reportedDone(goals.reportedDone)}</span>}
      {goals.silent > 0 && <span className={styles.quiet}>{t.silent(goals.silent)}</span>}
    </div>
  );
}

/** What can be done about this person; what they wait for first and plainest. */
function Acts({ person, onStartTalk }: { readonly person: Person; readonly onStartTalk: Rows["onStartTalk"] }) {
  const styles = useStyles();
  const t = useTexts(teamTexts);
  const n = useTexts(negotiationTexts);
  const { resources } = useApi();
  const inviting = useCommand(() => resources.refresh("/team"));
  const { begin, busy, failure } = useDraftContract();
  const rights = useTexts(rightsTexts).team;
  const { subject, contract, negotiation, appraisal, assessment, owed, salary, can } = person;
  const to = (place: Place, text: string, pressing: boolean) => (
    <Button
      as="a"
      size="small"
      appearance={pressing ? "primary" : "secondary"}
      {...linkTo(place)}
      aria-label={t.forPerson(text, subject.name)}
    >
      {text}
    </Button>
  );
  const shown = negotiation ?? contract;
  return (
    <div className={styles.stack}>
      <div className={styles.acts}>
        {appraisal &&
          to({ page: "talk", subject: subject.id, appraisal: appraisal.id }, t.act.openTalk, talkNeedsMe(appraisal))}
        {assessment &&
          to(
            { page: "assessment", subject: subject.id, assessment: assessment.id },
            t.act.openAssessment,
            assessmentNeedsMe(assessment),
          )}
        {shown &&
          to(
            { page: "contract", subject: subject.id, contract: shown.id },
            t.act.openContract,
            negotiation !== undefined && negotiation.asked !== "nothing",
          )}
        {can.giveRights &&
          to({ page: "rights", subject: subject.id }, rights.open, owed !== undefined && owed.overdue > 0)}
        {can.leadership && to({ page: "leaderships", subject: subject.id }, t.act.leadership, false)}
        {can.startAppraisal && (
          <Button
            size="small"
            onClick={() => onStartTalk(subject.id)}
            aria-label={t.forPerson(t.act.startTalk, subject.name)}
          >
            {t.act.startTalk}
          </Button>
        )}
        {can.between && to({ page: "between", subject: subject.id }, t.act.between, false)}
        {can.salary && to({ page: "salary", subject: subject.id }, t.act.salary, salary?.asked === true)}
        {can.invite && (
          <Button
            size="small"
            disabledFocusable={inviting.busy}
            onClick={() => void inviting.run("POST", "/contract-invitations", { holder: subject.id })}
            aria-label={n.invite.button(subject.name)}
          >
            {n.invite.short}
          </Button>
        )}
        {person.invited && !negotiation && <span className={styles.quiet}>{n.invite.invited}</span>}
        {can.draftContract && !negotiation && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void begin(subject.id)}
            aria-label={t.forPerson(t.act.draft, subject.name)}
          >
            {t.act.draft}
          </Button>
        )}
      </div>
      <Refused failure={failure ?? inviting.failure} />
    </div>
  );
}

function assessmentNeedsMe({ state, mine, confirmed }: NonNullable<Person["assessment"]>): boolean {
  switch (state) {
    case "open":
      return mine === "notStarted" || mine === "draft";
    case "revealed":
      return true;
    case "compiled":
      return !confirmed;
  }
}

function talkNeedsMe({ state, mine, confirmed }: NonNullable<Person["appraisal"]>): boolean {
  switch (state) {
    case "preparation":
      return mine !== "shared";
    case "awaitingConfirmation":
      return !confirmed;
    case "shared":
    case "held":
    case "summaryDraft":
      return true;
    default:
      return false;
  }
}
