import { Field, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { HistoryView, WordingView } from "#bot/api/wire/contractHistory.ts";
import { expectationLabels } from "#core/content/contractTemplate.ts";
import { fieldName, partName } from "#core/content/contractParts.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { type Difference, differences } from "#core/contract/differences.ts";
import type { Part, PartField } from "#core/contract/parts.ts";
import type { Expectation } from "#core/contract/terms.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { MarkedWords } from "./comparisonWords.tsx";

const useStyles = makeStyles({
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  side: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type ComparisonPlace = Extract<Place, { readonly page: "comparison" }>;

/** Any two wordings of an assignment side by side, part by part, with the words that differ marked. */
export default function ComparisonPage({ place }: { readonly place: ComparisonPlace }) {
  const { subject, contract } = place;
  const history = useResource<HistoryView>(`/contracts/${subject}/${contract}/history`);
  const t = useTexts(negotiationTexts);
  return (
    <Loaded resource={history}>
      {({ wordings }) => {
        const names = wordings.map(nameOf);
        const to = names.find((name) => name === place.to) ?? names[0];
        const from = names.find((name) => name === place.from) ?? names[to === undefined ? 1 : names.indexOf(to) + 1];
        return (
          <Page
            title={t.comparison.title}
            under={<Link {...linkTo({ page: "contract", subject, contract })}>{t.history.back}</Link>}
          >
            {from === undefined || to === undefined ? (
              <EmptyState what={t.comparison.one} />
            ) : (
              <Comparison place={place} wordings={wordings} from={from} to={to} />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

const nameOf = ({ contract, revision }: HistoryView["wordings"][number]) => `${contract}:${revision}`;
const pathOf = (subject: string, name: string) => {
  const [contract = "", revision = ""] = name.split(":");
  return `/contracts/${subject}/${contract}/wordings/${revision}`;
};

function Comparison({
  place,
  wordings,
  from,
  to,
}: {
  readonly place: ComparisonPlace;
  readonly wordings: HistoryView["wordings"];
  readonly from: string;
  readonly to: string;
}) {
  const styles = useStyles();
  const { comparison: t } = useTexts(negotiationTexts);
  const { instant } = useSaying();
  const before = useResource<WordingView>(pathOf(place.subject, from));
  const after = useResource<WordingView>(pathOf(place.subject, to));
  const choice = (label: string, value: string, end: "from" | "to") => (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, chosen) => go({ ...place, from, to, [end]: chosen.value }, { replace: true })}
      >
        {wordings.map((wording) => (
          <option key={nameOf(wording)} value={nameOf(wording)}>
            {t.wording(wording.revision, instant(wording.proposedAt))}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.two}>
        {choice(t.from, from, "from")}
        {choice(t.to, to, "to")}
      </div>
      <Loaded resource={before}>
        {(former) => (
          <Loaded resource={after}>
            {(latter) => {
              const found = differences(former.terms, latter.terms);
              return found.length === 0 ? (
                <EmptyState what={t.none} />
              ) : (
                found.map((difference) => (
                  <OneDifference key={partOf(difference).id} difference={difference} goals={latter.orgGoals} />
                ))
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

const partOf = (difference: Difference): Part => (difference.kind === "removed" ? difference.before : difference.after);

function OneDifference({
  difference,
  goals,
}: {
  readonly difference: Difference;
  readonly goals: WordingView["orgGoals"];
}) {
  const styles = useStyles();
  const { comparison: t } = useTexts(negotiationTexts);
  const { locale } = useReader();
  const say = useValues(goals);
  const part = partOf(difference);
  const before = "before" in difference ? difference.before : undefined;
  const after = "after" in difference ? difference.after : undefined;
  const names =
    difference.kind === "changed"
      ? difference.fields
      : part.fields.filter(({ values }) => values.length > 0).map(({ name }) => name);
  const valueOf = (side: Part | undefined, name: string) => say(side?.fields.find((field) => field.name === name));
  return (
    <Panel heading={`${partName(part.id, part.place, locale)}: ${t.kinds[difference.kind].toLowerCase()}`}>
      {difference.kind === "moved" || (difference.kind === "changed" && difference.moved) ? <div>{t.moved}</div> : null}
      {difference.kind !== "moved" &&
        names.map((name) => (
          <div key={name}>
            <h3 className={styles.field}>{fieldName(name, locale)}</h3>
            <div className={styles.two}>
              {(["before", "after"] as const).map((side) => (
                <div key={side}>
                  <p className={styles.side}>{t[side]}</p>
                  <MarkedWords before={valueOf(before, name)} after={valueOf(after, name)} side={side} />
                </div>
              ))}
            </div>
          </div>
        ))}
    </Panel>
  );
}

/** What a field says, as text. */
function useValues(goals: WordingView["orgGoals"]) {
  const { comparison: t } = useTexts(negotiationTexts);
  const { day, label } = useSaying();
  const one = (kind: PartField["kind"], value: string) => {
    switch (kind) {
      case "day":
        return day(value);
      case "goal":
        return goals.find(({ id }) => id === value)?.title ?? value;
      case "result":
        return t.result;
      case "expectation":
        return label(expectationLabels[value as Expectation]);
      case "text":
        return value;
    }
  };
  return (field: PartField | undefined) => field?.values.map((value) => one(field.kind, value)).join("\n") ?? "";
}
