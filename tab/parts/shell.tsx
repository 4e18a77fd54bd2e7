import { Button, makeStyles } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { PersonSwapRegular } from "@fluentui/react-icons/svg/person-swap";
import { type ComponentType, Suspense, lazy, useEffect, useState } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import type { Locale } from "#core/content/locale.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useApi, useResource } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { CrashShield } from "./crashShield.tsx";
import { ClosedPage, closedTo } from "./closedPage.tsx";
import { Frame } from "./frame.tsx";
import { MainMenu } from "./mainMenu.tsx";
import { Page, Unavailable } from "./page.tsx";
import { ReaderProvider, useTexts } from "./reader.tsx";
import { Waiting } from "./waiting.tsx";
import { usePlace } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { isBare, useHost } from "#tab/teams/hostContext.ts";
import { OrganisationPages } from "#tab/pages/organisation/organisationPages.tsx";
import { isOrganisationPage } from "#tab/pages/organisation/organisationPlaces.ts";
import { StartPage } from "#tab/pages/start/startPage.tsx";
import { UnknownPage } from "#tab/pages/unknownPage.tsx";

type PageOf<P extends Place["page"]> = ComponentType<{ readonly place: Extract<Place, { readonly page: P }> }>;

/** The start page comes with the shell; the others when they are opened. */
const pages: { readonly [P in Place["page"]]: PageOf<P> } = {
  start: StartPage,
  unknown: UnknownPage,
  myContract: lazy(() => import("#tab/pages/contract/myContractPage.tsx")),
  myTalk: lazy(() => import("#tab/pages/talk/myTalkPage.tsx")),
  contract: lazy(() => import("#tab/pages/contract/contractPage.tsx")),
  comparison: lazy(() => import("#tab/pages/contract/comparisonPage.tsx")),
  history: lazy(() => import("#tab/pages/contract/contractHistoryPage.tsx")),
  talk: lazy(() => import("#tab/pages/talk/talkPage.tsx")),
  meeting: lazy(() => import("#tab/pages/meeting/meetingPage.tsx")),
  sidePanel: lazy(() => import("#tab/pages/meeting/sidePanelPage.tsx")),
  configure: lazy(() => import("#tab/pages/meeting/configurePage.tsx")),
  preparation: lazy(() => import("#tab/pages/preparation/preparationPage.tsx")),
  assessment: lazy(() => import("#tab/pages/assessment/assessmentPage.tsx")),
  assessmentAnswers: lazy(() => import("#tab/pages/assessment/assessmentAnswersPage.tsx")),
  assessmentCompiling: lazy(() => import("#tab/pages/assessment/assessmentCompilingPage.tsx")),
  followUp: lazy(() => import("#tab/pages/followUp/followUpPage.tsx")),
  followUps: lazy(() => import("#tab/pages/followUp/followUpsPage.tsx")),
  leaderships: lazy(() => import("#tab/pages/leadership/leadershipsPage.tsx")),
  leadership: lazy(() => import("#tab/pages/leadership/leadershipPage.tsx")),
  leadershipAnswers: lazy(() => import("#tab/pages/leadership/leadershipAnswersPage.tsx")),
  voice: lazy(() => import("#tab/pages/leadership/voicePage.tsx")),
  assessments: lazy(() => import("#tab/pages/assessment/assessmentsPage.tsx")),
  myRecords: lazy(() => import("#tab/pages/archive/myRecordsPage.tsx")),
  summaries: lazy(() => import("#tab/pages/summaries/summariesPage.tsx")),
  agreements: lazy(() => import("#tab/pages/agreements/agreementsPage.tsx")),
  sharedGoals: lazy(() => import("#tab/pages/goals/sharedGoalsPage.tsx")),
  myYear: lazy(() => import("#tab/pages/year/myYearPage.tsx")),
  happened: lazy(() => import("#tab/pages/history/historyPage.tsx")),
  promises: lazy(() => import("#tab/pages/agreements/promisesPage.tsx")),
  between: lazy(() => import("#tab/pages/between/betweenPage.tsx")),
  feedback: lazy(() => import("#tab/pages/feedback/feedbackPage.tsx")),
  salary: lazy(() => import("#tab/pages/salary/salaryPage.tsx")),
  salaryBasis: lazy(() => import("#tab/pages/salary/salaryBasisPage.tsx")),
  salaryView: lazy(() => import("#tab/pages/salary/salaryViewPage.tsx")),
  salaryJudging: lazy(() => import("#tab/pages/salary/salaryJudgingPage.tsx")),
  salaryCriteria: lazy(() => import("#tab/pages/salary/salaryCriteriaPage.tsx")),
  salaryOverview: lazy(() => import("#tab/pages/salary/salaryOverviewPage.tsx")),
  salaryCalibration: lazy(() => import("#tab/pages/salary/salaryCalibrationPage.tsx")),
  safety: lazy(() => import("#tab/pages/agreements/safetyPage.tsx")),
  goals: lazy(() => import("#tab/pages/goals/goalsPage.tsx")),
  climate: lazy(() => import("#tab/pages/climate/climatePage.tsx")),
  planning: lazy(() => import("#tab/pages/planning/planningPage.tsx")),
  team: lazy(() => import("#tab/pages/team/teamPage.tsx")),
  organisation: lazy(() => import("#tab/pages/organisation/organisationPage.tsx")),
  coverage: lazy(() => import("#tab/pages/organisation/coveragePage.tsx")),
  standings: lazy(() => import("#tab/pages/organisation/standingsPage.tsx")),
  chain: lazy(() => import("#tab/pages/chain/chainPage.tsx")),
  handover: lazy(() => import("#tab/pages/handover/handoverPage.tsx")),
  administration: lazy(() => import("#tab/pages/administration/administrationPage.tsx")),
  policy: lazy(() => import("#tab/pages/policy/policyPage.tsx")),
  needs: lazy(() => import("#tab/pages/needs/needsPage.tsx")),
  policyCoverage: lazy(() => import("#tab/pages/policy/policyCoveragePage.tsx")),
  rights: lazy(() => import("#tab/pages/rights/rightsPage.tsx")),
  ledger: lazy(() => import("#tab/pages/rights/ledgerPage.tsx")),
  board: lazy(() => import("#tab/pages/board/boardPage.tsx")),
};

const useStyles = makeStyles({
  /** The icon says it too where the line is short. */
  words: { "@media (max-width: 640px)": { display: "none" } },
  text: { margin: 0 },
});

/** The menu and the page below it, in the reader's language. */
export function Shell({ fallback, onSwitch }: { readonly fallback: Locale; readonly onSwitch?: () => Promise<void> }) {
  const styles = useStyles();
  const { data: start, failure, refresh } = useResource<Start>("/start");
  const [chosen, setChosen] = useState<Locale>();
  const locale = chosen ?? start?.me.locale ?? fallback;
  const { place, path } = usePlace();
  const t = shellTexts[locale];
  const bare = isBare(useHost());

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const closed = start && closedTo(start.me, place.page);
  const Shown = pages[place.page] as ComponentType<{ readonly place: Place }>;
  return (
    <ReaderProvider value={{ locale, me: start?.me, today: start?.today }}>
      <Frame
        isBare={bare}
        menu={<MainMenu place={place} />}
        own={
          <>
            <LanguageButton locale={locale} onChoose={setChosen} onChosen={refresh} />
            {onSwitch && (
              <Button
                appearance="subtle"
                size="small"
                icon={<PersonSwapRegular />}
                onClick={() => void onSwitch()}
                aria-label={t.switchPerson}
                {...(start && { title: t.signedInAs(start.me.name) })}
              >
                <span className={styles.words}>{t.switchPerson}</span>
              </Button>
            )}
          </>
        }
      >
        {isOrganisationPage(place.page) && <OrganisationPages here={place.page} />}
        <CrashShield key={path} locale={locale}>
          {!start && failure ? (
            <NotThere failure={failure} retry={refresh} />
          ) : closed ? (
            <ClosedPage page={closed} />
          ) : (
            <Suspense fallback={<Waiting />}>
              <Shown place={place} />
            </Suspense>
          )}
        </CrashShield>
      </Frame>
    </ReaderProvider>
  );
}

/** Without one's own situation there is nothing to show: who is not in the directory is told so. */
function NotThere({ failure, retry }: { readonly failure: Failure; readonly retry: () => Promise<void> }) {
  const styles = useStyles();
  const { signIn: t, again } = useTexts(shellTexts);
  if (failure.kind !== "notFound") return <Unavailable failure={failure} retry={retry} />;
  return (
    <Page title={t.noAccess} narrow>
      <p className={styles.text}>{t.noAccessHow}</p>
      <p className={styles.text}>{t.noAccessElse}</p>
      <div>
        <Button onClick={() => void retry()}>{again}</Button>
      </div>
    </Page>
  );
}

function LanguageButton({
  locale,
  onChoose,
  onChosen,
}: {
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
  readonly onChosen: () => Promise<void>;
}) {
  const { client } = useApi();
  const other = locale === "sv" ? "en" : "sv";
  const choose = async () => {
    onChoose(other);
    await client.send("PUT", "/me/locale", { locale: other });
    await onChosen();
  };
  return (
    <Button appearance="subtle" size="small" icon={<LocalLanguageRegular />} lang={other} onClick={() => void choose()}>
      {shellTexts[locale].otherLanguage}
    </Button>
  );
}
