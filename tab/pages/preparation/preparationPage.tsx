import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { BetweenView } from "#bot/api/wire/between.ts";
import { ASSIGNMENT, LOOK_BACK } from "#core/content/preparation.ts";
import { lastTimeTexts } from "#core/content/lastTime.ts";
import { minutesLeft } from "#core/dialogue/timeLeft.ts";
import { aloneTexts } from "#core/content/tab/preparationAlone.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { upperFirst } from "#core/text.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import type { Beside } from "#tab/parts/dialogueStep.tsx";
import { DialogueWriter, useDialogueSteps } from "#tab/parts/dialogueWriter.tsx";
import { useDialogueWriting } from "#tab/parts/dialogueWriting.ts";
import { useAnswerInWords } from "#tab/parts/answer.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { LongAgoLine } from "#tab/parts/longAgo.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { ClimateQuestions } from "#tab/pages/climate/climateQuestions.tsx";
import { BetweenAtHand } from "#tab/pages/between/betweenAtHand.tsx";
import { FollowUpsLink } from "#tab/pages/followUp/followUpsLink.tsx";
import { TalkResults } from "#tab/pages/talk/talkResults.tsx";
import { PreparationReview } from "./preparationReview.tsx";

type TalkPlace = { readonly subject: string; readonly appraisal: string };
type Mine = NonNullable<AppraisalView["mine"]>;
type Props = {
  readonly view: AppraisalView;
  readonly mine: Mine;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly talk: TalkPlace;
};

/** The same preparation as in the chat: one area at a time, saved as one writes, shared when one says so. */
export default function PreparationPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "preparation" }>;
}) {
  const path = `/appraisals/${place.subject}/${place.appraisal}`;
  const resource = useResource<AppraisalView>(path);
  const t = useTexts(preparationTexts);
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const { mine } = view;
        const name = nameOfOther(view);
        return (
          <Page title={t.title(name)} under={mine && view.can.prepare && t.intro(name)}>
            {!mine && <EmptyState what={t.notHere} />}
            {mine &&
              (view.can.prepare ? (
                <Writer me={me.id} view={view} mine={mine} path={path} refresh={resource.refresh} talk={place} />
              ) : (
                <Done view={view} mine={mine} path={path} refresh={resource.refresh} talk={place} />
              ))}
          </Page>
        );
      }}
    </Loaded>
  );
}

const nameOfOther = (view: AppraisalView) => (view.side === "employee" ? view.manager : view.employee).name;

type WriterProps = Props & { readonly me: string };

/** What is at hand stands beside the questions, so they wait for each other rather than being moved. */
function Writer(props: WriterProps) {
  const { data, failure } = useResource<BetweenView>(`/between/${encodeURIComponent(props.talk.subject)}`);
  return data || failure ? <Steps {...props} between={data} /> : <Waiting />;
}

function Steps({
  view,
  mine,
  path,
  refresh,
  talk,
  me,
  between,
}: WriterProps & { readonly between: BetweenView | undefined }) {
  const t = useTexts(preparationTexts);
  const { writesAgain } = useTexts(aloneTexts);
  const { timeLeft } = useTexts(lastTimeTexts);
  const lastTime = useLastTime(view, mine);
  const to = `${path}/preparation`;
  const writing = useDialogueWriting<AppraisalView>({ mine, path, to, of: (known) => known.mine, me });
  const steps = useDialogueSteps({ mine, to, writing, beginAtReview: mine.status === "ready" });
  const step = mine.steps.find(({ key }) => key === steps.at) ?? mine.steps[0];
  const untouched = mine.steps.filter(({ fields }) => fields.every(({ key }) => writing.value(key) === ""));
  return (
    <>
      {mine.status === "none" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{writesAgain}</MessageBarBody>
        </MessageBar>
      )}
      <LongAgoLine those={view.longAgo} />
      {untouched.length > 0 && <p style={{ margin: 0 }}>{upperFirst(timeLeft(minutesLeft(untouched.length)))}.</p>}
      <DialogueWriter
        mine={mine}
        steps={steps}
        writing={writing}
        words={{ steps: t.steps, review: t.review, toReview: t.toReview, seen: { by: t.seenBy, kept: t.seenByKept } }}
        beside={lastTime}
        aside={{
          [ASSIGNMENT]: <TalkResults view={view} path={path} />,
          [LOOK_BACK]: <FollowUpsLink subject={talk.subject} />,
        }}
        atHand={step && <BetweenAtHand subject={talk.subject} between={between} step={step} writing={writing} />}
      >
        <PreparationReview
          view={view}
          mine={mine}
          writing={writing}
          path={path}
          refresh={refresh}
          talk={talk}
          onChange={steps.goTo}
          other={nameOfOther(view)}
        />
        <ClimateQuestions asked={view.can.answerClimate} path={path} refresh={refresh} />
      </DialogueWriter>
    </>
  );
}

/** One's own answer of last time above each question that was asked then too. */
function useLastTime({ lastTime }: AppraisalView, mine: Mine): Beside {
  const t = useTexts(lastTimeTexts);
  const { day } = useSaying();
  const inWords = useAnswerInWords();
  if (!lastTime) return {};
  const who = t.lastTime(day(lastTime.heldOn));
  const asked = mine.steps.flatMap(({ fields }) => fields);
  return Object.fromEntries(
    asked.flatMap((field) => {
      const said = lastTime.answers[field.key];
      return said === undefined ? [] : [[field.key, <Quote key={field.key} who={who} text={inWords(field, said)} />]];
    }),
  );
}

/** Shared, or too late to change. */
function Done({ view, mine, path, refresh, talk }: Props) {
  const t = useTexts(preparationTexts);
  const { run, busy, failure } = useCommand(refresh);
  const alone = useTexts(aloneTexts);
  const text = view.revealed
    ? t.revealed
    : mine.status === "shown"
      ? alone.shown(nameOfOther(view))
      : mine.status === "shared" && view.state === "preparation"
        ? t.shared(nameOfOther(view))
        : t.over;
  return (
    <>
      <Ask
        text={text}
        acts={
          <>
            <Button as="a" appearance="primary" {...linkTo({ ...talk, page: "talk" })}>
              {t.toTalk}
            </Button>
            {view.can.takeBack && (
              <Button disabledFocusable={busy} onClick={() => void run("POST", `${path}/preparation/taking-back`)}>
                {t.takeBack}
              </Button>
            )}
          </>
        }
      />
      <Refused failure={failure} />
      <ClimateQuestions asked={view.can.answerClimate} path={path} refresh={refresh} />
    </>
  );
}
