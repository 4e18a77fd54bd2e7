import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { aloneTexts } from "#core/content/tab/preparationAlone.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { TalkPreparationAlone } from "./talkPreparationAlone.tsx";
import type { Talk } from "./talkState.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px" },
  act: { alignSelf: "flex-start" },
});

/** How far my own preparation is, and of the other's only whether it is shared. */
export function TalkPreparation({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const { preparation: t } = useTexts(talkTexts);
  const alone = useTexts(aloneTexts);
  const { view, other, place } = talk;
  const { mine, theirs } = view;
  const isGiven = mine?.status === "shared" || mine?.status === "shown";
  const begun = mine !== undefined && (mine.status !== "draft" || mine.answered > 0);
  const own =
    !mine || !begun
      ? t.mine.none
      : mine.status === "draft"
        ? t.mine.draft(mine.answered, mine.of)
        : { ...t.mine, ...alone.mine }[mine.status];
  const others = { waiting: t.theirs.waiting, shared: t.theirs.shared, ...alone.theirs };
  const act = isGiven ? t.look : mine?.status === "ready" ? t.share : begun ? t.goOn : t.begin;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        <Row done={isGiven || mine?.status === "none"} text={own} />
        <Row
          done={theirs.given !== "nothing"}
          text={others[theirs.given === "nothing" ? "waiting" : theirs.given](other.name)}
        />
      </ul>
      {mine && (
        <Button
          as="a"
          className={styles.act}
          appearance={isGiven || mine.status === "none" ? "secondary" : "primary"}
          {...linkTo({ ...place, page: "preparation" })}
        >
          {act}
        </Button>
      )}
      <TalkPreparationAlone talk={talk} />
    </Panel>
  );
}

function Row({ done, text }: { readonly done: boolean; readonly text: string }) {
  const styles = useStyles();
  const Icon = done ? CheckmarkCircleRegular : CircleRegular;
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} aria-hidden="true" />
      {text}
    </li>
  );
}
