import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { talkTexts } from "#core/content/tab/talk.ts";
import { Panel } from "../parts/panel.tsx";
import { useTexts } from "../parts/reader.tsx";
import { linkTo } from "../routing/navigation.tsx";
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
export function TalkPreparation({ talk: { view, other, place } }: { readonly talk: Talk }) {
  const styles = useStyles();
  const { preparation: t } = useTexts(talkTexts);
  const { mine, theirs } = view;
  const begun = mine !== undefined && (mine.status !== "draft" || mine.answered > 0);
  const own =
    !mine || !begun
      ? t.mine.none
      : mine.status === "draft"
        ? t.mine.draft(mine.answered, mine.of)
        : t.mine[mine.status];
  const act = mine?.status === "shared" ? t.look : mine?.status === "ready" ? t.share : begun ? t.goOn : t.begin;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        <Row done={mine?.status === "shared"} text={own} />
        <Row done={theirs.shared} text={theirs.shared ? t.theirs.shared(other.name) : t.theirs.waiting(other.name)} />
      </ul>
      {mine && (
        <Button
          as="a"
          className={styles.act}
          appearance={mine.status === "shared" ? "secondary" : "primary"}
          {...linkTo({ ...place, page: "preparation" })}
        >
          {act}
        </Button>
      )}
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
