import { Button } from "@fluentui/react-components";
import type { VoiceView } from "#bot/api/wire/leadership.ts";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { voiceChoices, voiceQuestions, voiceTexts } from "#core/content/voice.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { VOICE_CHOICES } from "#core/leadership/voice.ts";
import { NOT_SAID, perQuestion } from "#core/pool/counts.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { CountedQuestions } from "#tab/parts/countedQuestions.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";

/** Six anonymous questions about one's manager, once a year (P9-P13). */
export default function VoicePage() {
  const resource = useResource<VoiceView>("/voice");
  return <Loaded resource={resource}>{(view) => <Asked view={view} />}</Loaded>;
}

function Asked({ view: { leader } }: { readonly view: VoiceView }) {
  const t = useTexts(voiceTexts);
  const { toStart } = useTexts(leadershipPageTexts).voicePage;
  // The page is not read anew: it would say at once that nothing is asked.
  const command = useCommand();
  const answer = async (chosen: { readonly [question: string]: string | undefined }) => {
    const answers = perQuestion(EXPECTATIONS, (question) => chosen[question] ?? NOT_SAID);
    return (await command.run("POST", "/voice", { answers }, { quiet: true })) !== undefined;
  };
  return (
    <Page title={leader ? t.title(leader.name) : t.heading}>
      <CountedQuestions
        isMain
        asked={leader !== undefined}
        texts={t}
        questions={EXPECTATIONS.map((key) => ({ key, label: voiceQuestions[key].asked }))}
        choices={VOICE_CHOICES.map((value) => ({ value, label: voiceChoices[value] }))}
        command={command}
        send={answer}
        more={
          <Button
            disabledFocusable={command.busy}
            onClick={() => void answer({}).then((done) => done && go({ page: "start" }))}
          >
            {t.abstain}
          </Button>
        }
      />
      {!leader && <EmptyState what={t.notAsked} />}
      <Button as="a" style={{ alignSelf: "flex-start" }} {...linkTo({ page: "start" })}>
        {toStart}
      </Button>
    </Page>
  );
}
