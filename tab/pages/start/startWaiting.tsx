import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import type { Start } from "#bot/api/wire/overview.ts";
import { startTexts } from "#core/content/tab/start.ts";
import { dayMeans } from "#core/overview/waitingDay.ts";
import { useCommand } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

type Waiting = Start["waiting"][number];

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    boxSizing: "border-box",
    width: "100%",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    textDecorationLine: "none",
    textAlign: "start",
    font: "inherit",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  why: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  arrow: { flexShrink: 0, fontSize: "20px" },
});

/** "Det här väntar på dig": each line leads to where it is done. */
export function WaitingList({ start }: { readonly start: Start }) {
  const styles = useStyles();
  const t = useTexts(startTexts).waiting;
  const draft = useDraftContract();
  return (
    <Panel bare heading={t.heading}>
      {start.waiting.length === 0 && <EmptyState what={t.nothing} how={t.nothingHow} />}
      <ul className={styles.list}>
        {start.waiting.map((waiting) => (
          <li
            key={`${waiting.kind} ${waiting.subject.id} ${waiting.appraisal ?? waiting.assessment ?? waiting.contract ?? ""}`}
          >
            <Line waiting={waiting} onDraft={() => void draft.begin(waiting.subject.id)} />
          </li>
        ))}
      </ul>
      <Refused failure={draft.failure} />
    </Panel>
  );
}

function Line({ waiting, onDraft }: { readonly waiting: Waiting; readonly onDraft: () => void }) {
  const styles = useStyles();
  const { day } = useSaying();
  const { kinds, when } = useTexts(startTexts).waiting;
  const text = kinds[waiting.kind];
  const place = placeOf(waiting);
  const inside = (
    <>
      {iconOf(waiting, styles.icon)}
      <span className={styles.text}>
        <span className={styles.title}>{text.title}</span>
        <span className={styles.why}>
          {waiting.own ? text.own : text.others(waiting.subject.name)}
          {waiting.date ? ` · ${when[dayMeans(waiting.kind)](day(waiting.date))}` : ""}
        </span>
      </span>
      <ChevronRightRegular className={styles.arrow} aria-hidden="true" />
    </>
  );
  if (!place)
    return (
      <button type="button" className={styles.row} onClick={onDraft}>
        {inside}
      </button>
    );
  return (
    <a className={styles.row} {...linkTo(place)}>
      {inside}
    </a>
  );
}

/** Where something that waits is done; undefined when it begins with a press: a contract that is not there yet. */
function placeOf({
  kind,
  subject,
  own,
  appraisal,
  assessment,
  contract,
  followUp,
  salary,
  leadership,
}: Waiting): Place | undefined {
  switch (kind) {
    case "goalChangeToAnswer":
      return own ? { page: "goals" } : { page: "goals", subject: subject.id };
    case "theirGoalAboveChanged":
      return { page: "goals", subject: subject.id };
    case "promiseToKeep":
    case "agreedLate":
      return { page: "agreements", subject: subject.id };
    case "exchangeToRead":
      return own ? { page: "between" } : { page: "between", subject: subject.id };
    case "feedbackToRead":
    case "feedbackToGive":
      return { page: "feedback" };
    case "promiseLate":
    case "agreedToDo":
      return { page: "agreements" };
    case "goalOffered":
    case "goalOccurrence":
    case "goalAboveChanged":
    case "goalsToUpdate":
      return { page: "goals" };
    case "talkWished":
      return { page: "planning" };
    case "followUpToWrite":
    case "followUpToAnswer":
    case "followUpToRead":
      return followUp ? { page: "followUp", subject: subject.id, followUp } : { page: "start" };
    case "salaryViewToWrite":
      return salary ? { page: "salaryView", subject: subject.id, basis: salary } : { page: "salary" };
    case "salaryToJudge":
    case "salaryToShare":
    case "salaryToRead":
    case "salaryAheadToAnswer":
    case "salaryToTakeOver":
      return salary
        ? { page: "salaryBasis", subject: subject.id, basis: salary }
        : { page: "salary", subject: subject.id };
    case "voiceToGive":
      return { page: "voice" };
    case "leadershipToOpen":
      return { page: "leaderships", subject: subject.id };
    case "leadershipToAnswer":
    case "leadershipToShow":
    case "leadershipToConclude":
    case "leadershipToAgree":
      return leadership ? { page: "leadership", subject: subject.id, leadership } : { page: "start" };
    case "followUpToTalk":
    case "talkToPlan":
      return { page: "team", start: subject.id };
    case "policyToAnswer":
      return { page: "policy" };
    case "policyToDiscuss":
      return { page: "policyCoverage" };
    case "rightToAnswer":
      return { page: "rights", subject: subject.id };
    case "rightToSee":
      return { page: "rights" };
    case "assessmentToAnswer":
    case "assessmentOverdue":
    case "assessmentToShow":
    case "assessmentToCompile":
    case "assessmentToRevise":
    case "assessmentToConfirm":
    case "contractToRevise":
      return assessment ? { page: "assessment", subject: subject.id, assessment } : { page: "start" };
    case "contractToTakeOver":
    case "handoverToSee":
      return { page: "handover" };
    case "boardYearToGive":
      return { page: "board" };
    case "contractInvited":
    case "contractToDraft":
      return undefined;
    case "contractToApprove":
    case "contractToReword":
    case "contractAboveChanged":
    case "contractToFinish":
    case "contractEnding":
    case "contractToConfirm":
      return contract ? { page: "contract", subject: subject.id, contract } : { page: "start" };
    case "preparationReady":
    case "preparationStarted":
    case "preparationToStart":
    case "preparationShared":
    case "preparationToShow":
      return appraisal ? { page: "preparation", subject: subject.id, appraisal } : { page: "start" };
    case "summaryToConfirm":
    case "correctionToAnswer":
    case "summaryToRevise":
    case "summaryToWrite":
    case "talkToHold":
    case "talkToRead":
      return appraisal ? { page: "talk", subject: subject.id, appraisal } : { page: "start" };
  }
}

function iconOf({ kind }: Waiting, className: string) {
  const shown = { className, "aria-hidden": true };
  if (
    kind === "goalsToUpdate" ||
    kind === "goalChangeToAnswer" ||
    kind === "goalOffered" ||
    kind === "goalOccurrence" ||
    kind.endsWith("oalAboveChanged")
  )
    return <TargetArrowRegular {...shown} />;
  if (kind === "talkToPlan" || kind === "talkWished" || kind === "followUpToTalk")
    return <CalendarLtrRegular {...shown} />;
  return kind.startsWith("contract") || kind.startsWith("assessment") || kind === "boardYearToGive" ? (
    <DocumentTextRegular {...shown} />
  ) : (
    <PeopleChatRegular {...shown} />
  );
}

/** Begins a contract and goes to it. */
export function useDraftContract() {
  const { run, busy, failure } = useCommand();
  const begin = async (holder: string) => {
    const done = await run("POST", "/contracts", { holder });
    if (done?.contract) go({ page: "contract", subject: holder, contract: done.contract });
  };
  return { begin, busy, failure };
}
