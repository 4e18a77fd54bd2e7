import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { HandoverView } from "#bot/api/wire/handover.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { HandoverMatter } from "./handoverMatter.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  missing: { margin: 0 },
});

/** What no longer fits the organisation: what the reader is to see to first, then what they are to know. */
export default function HandoverPage() {
  const styles = useStyles();
  const t = useTexts(handoverTexts);
  const resource = useResource<HandoverView>("/handover");
  return (
    <Loaded resource={resource}>
      {({ matters, withoutContract }) => (
        <Page narrow title={t.title} under={matters.length > 0 && t.intro}>
          {matters.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          <Matters heading={t.mine} matters={matters.filter(({ mine }) => mine)} refresh={resource.refresh} />
          <Matters heading={t.known} matters={matters.filter(({ mine }) => !mine)} refresh={resource.refresh} />
          {withoutContract !== undefined && (
            <p className={styles.missing}>
              {t.withoutContract(withoutContract)} <Link {...linkTo({ page: "chain" })}>{t.seeChain}</Link>
            </p>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Matters({
  heading,
  matters,
  refresh,
}: {
  readonly heading: string;
  readonly matters: HandoverView["matters"];
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  if (matters.length === 0) return null;
  return (
    <Panel bare heading={heading}>
      <ul className={styles.list}>
        {matters.map((matter) => (
          <li key={`${matter.kind} ${matter.subject.id} ${matter.contract ?? ""}`}>
            <HandoverMatter matter={matter} refresh={refresh} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
