import { Button } from "@fluentui/react-components";
import type { SalaryCriteriaView } from "#bot/api/wire/salary.ts";
import { criteriaSetLabels } from "#core/content/salaryCriteria.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import { CRITERIA_SETS } from "#core/salary/criteria.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { CriteriaList } from "./salaryCriteriaList.tsx";

/** By what salaries are judged, for everybody and at any time; one's own set first (P25). */
export default function SalaryCriteriaPage() {
  const t = useTexts(salaryPageTexts).criteria;
  const { label } = useSaying();
  const { locale } = useReader();
  const resource = useResource<SalaryCriteriaView>("/salary-criteria");
  return (
    <Loaded resource={resource}>
      {({ version, sets, mine, canEdit }) => (
        <Page title={t.title} under={`${t.intro} ${t.version(version)}.`}>
          {canEdit && (
            <Button
              as="a"
              style={{ alignSelf: "flex-start" }}
              {...linkTo({ page: "administration", section: "criteria" })}
            >
              {t.edit}
            </Button>
          )}
          {CRITERIA_SETS.toSorted((one, other) => Number(other === mine) - Number(one === mine)).map((set) => (
            <Panel key={set} heading={label(criteriaSetLabels[set])} how={set === mine && t.mine}>
              <CriteriaList
                criteria={sets[set].map(({ key = "", name, about, anchors }) => ({
                  key,
                  name: name[locale],
                  about: about[locale],
                  anchors: {
                    develop: anchors.develop[locale],
                    expected: anchors.expected[locale],
                    above: anchors.above[locale],
                  },
                }))}
              />
            </Panel>
          ))}
        </Page>
      )}
    </Loaded>
  );
}
