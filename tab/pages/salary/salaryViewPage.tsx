import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { salaryBasisTexts } from "#core/content/tab/salaryBasis.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { DialogueReview } from "#tab/parts/dialogueReview.tsx";
import { DialogueWriter, useDialogueSteps } from "#tab/parts/dialogueWriter.tsx";
import { type Writing, useDialogueWriting } from "#tab/parts/dialogueWriting.ts";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { type SalaryShown, salaryPath } from "./salaryState.ts";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One's own view before a salary talk: saved as one writes, given when one says so. */
export default function SalaryViewPage({ place }: { readonly place: Extract<Place, { readonly page: "salaryView" }> }) {
  const path = salaryPath(place);
  const resource = useResource<SalaryBasisView>(path);
  const t = useTexts(salaryBasisTexts).view;
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const writes = view.mine !== undefined && view.can.write;
        return (
          <Page title={t.title} under={writes && t.intro(view.author.name)}>
            {view.mine && writes ? (
              <Answers shown={{ view, path, named: place, refresh: resource.refresh }} mine={view.mine} me={me.id} />
            ) : (
              <Ask
                text={t.notHere}
                acts={
                  <Button as="a" appearance="primary" {...linkTo({ ...place, page: "salaryBasis" })}>
                    {t.toBasis}
                  </Button>
                }
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

type Mine = NonNullable<SalaryBasisView["mine"]>;

function Answers({ shown, mine, me }: { readonly shown: SalaryShown; readonly mine: Mine; readonly me: string }) {
  const t = useTexts(salaryBasisTexts).view;
  const { path, view } = shown;
  const to = `${path}/view`;
  const writing = useDialogueWriting<SalaryBasisView>({ mine, path, to, of: (known) => known.mine, me });
  const steps = useDialogueSteps({ mine, to, writing });
  return (
    <DialogueWriter
      mine={mine}
      steps={steps}
      writing={writing}
      words={{ ...t.words, seen: { by: t.seen(view.author.name), kept: t.seenKept } }}
    >
      <DialogueReview steps={mine.steps} writing={writing} heading={t.heading} how={t.how} onChange={steps.goTo} />
      <Giving shown={shown} mine={mine} writing={writing} />
    </DialogueWriter>
  );
}

/** Giving is an explicit act, with what it means said before; so is saying that there is nothing in writing. */
function Giving({
  shown: { view, path, named, refresh },
  mine,
  writing,
}: {
  readonly shown: SalaryShown;
  readonly mine: Mine;
  readonly writing: Writing;
}) {
  const styles = useStyles();
  const t = useTexts(salaryBasisTexts).view;
  const giving = useCommand(refresh);
  const [asking, setAsking] = useState<"give" | "decline">();
  const nothing = mine.steps.every(({ fields }) => fields.every(({ key }) => writing.value(key) === ""));
  const done = () => go({ ...named, page: "salaryBasis" });
  const give = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await giving.run("POST", `${path}/view/giving`, { rev: writing.rev() })) done();
  };
  const decline = async () => {
    if ((await writing.flush()) === "saved" && (await giving.run("POST", `${path}/view/declining`))) done();
  };
  const { name } = view.author;
  return (
    <Panel heading={t.give}>
      {nothing && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {writing.state === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.notSaved}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.text}>{t.giveHow(name)}</p>
      <p className={styles.text}>{t.legal}</p>
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={nothing || writing.state === "refused"}
          onClick={() => setAsking("give")}
        >
          {t.giveTo(name)}
        </Button>
        {mine.status !== "none" && <Button onClick={() => setAsking("decline")}>{t.decline.button}</Button>}
      </div>
      {asking === "give" && (
        <ActDialog
          onClose={() => setAsking(undefined)}
          title={t.giveTitle}
          how={t.giveHow(name)}
          act={t.give}
          command={giving}
          onAct={() => void give()}
        >
          <p className={styles.text}>{t.legal}</p>
        </ActDialog>
      )}
      {asking === "decline" && (
        <ActDialog
          onClose={() => setAsking(undefined)}
          title={t.decline.title}
          how={t.decline.how(name)}
          act={t.decline.act}
          command={giving}
          onAct={() => void decline()}
        />
      )}
    </Panel>
  );
}
