import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HappeningView, HistoryPageView } from "#bot/api/wire/history.ts";
import { historyTexts } from "#core/content/tab/history.ts";
import type { HistoryTopic } from "#core/history/telling.ts";
import { useResource } from "#tab/api/api.tsx";
import { Unavailable } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { placeOf } from "./historyPlace.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  older: { alignSelf: "flex-start" },
});

type Asked = { readonly topic?: HistoryTopic | undefined; readonly before?: string | undefined };

export function pathOf({ topic, before }: Asked): string {
  const asked = new URLSearchParams({ ...(topic && { about: topic }), ...(before && { before }) });
  return `/history${asked.size > 0 ? `?${asked.toString()}` : ""}`;
}

/**
 * A page of what has happened, and the older ones below it when they are asked for. An older one begins where the one above it
 * ends now, so that nothing falls between them when something new has pushed them down.
 */
export function HistoryList({ topic, before }: Asked) {
  const styles = useStyles();
  const t = useTexts(historyTexts);
  const [goesOn, setGoesOn] = useState(false);
  const { data, failure, refresh } = useResource<HistoryPageView>(pathOf({ topic, before }));
  return (
    <>
      {failure && <Unavailable failure={failure} retry={refresh} />}
      {data && (
        <ul className={styles.list}>
          {data.happenings.map((happening) => (
            <Line key={happening.key} happening={happening} />
          ))}
        </ul>
      )}
      {data?.before !== undefined &&
        (goesOn ? (
          <HistoryList topic={topic} before={data.before} />
        ) : (
          <Button className={styles.older} onClick={() => setGoesOn(true)}>
            {t.older}
          </Button>
        ))}
    </>
  );
}

function Line({ happening }: { readonly happening: HappeningView }) {
  const styles = useStyles();
  const t = useTexts(historyTexts);
  const { me } = useReader();
  const { instant } = useSaying();
  const { kind, at, by, subject, titles, told } = happening;
  const sentence = t.lines[kind](doer(t, by, subject));
  const place = placeOf(happening, me?.id ?? "");
  const beside = [
    instant(at),
    subject && !sentence.includes(subject.name) && t.concerns(subject.name),
    told && t.told[told],
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <span>{place ? <Link {...linkTo(place)}>{sentence}</Link> : sentence}</span>
      {titles.length > 0 && <span>{titles.join(" · ")}</span>}
      <span className={styles.quiet}>{beside.join(" · ")}</span>
    </li>
  );
}

/** Of what only the bot's message is known, the other party is who it tells of. */
function doer(t: (typeof historyTexts)["sv"], by: HappeningView["by"], subject: HappeningView["subject"]): string {
  if (by === "reader") return t.you;
  if (by === "clock") return t.clock;
  return by?.name ?? subject?.name ?? t.clock;
}
