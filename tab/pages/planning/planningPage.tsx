import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanningView } from "#bot/api/wire/planning.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { type Day, addDays } from "#core/time.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { type PlanningSort, PLANNING_SORTS, sortedPlan } from "./planningOrder.ts";
import { PeopleToBook } from "./planningToBook.tsx";
import { TalksUnderWay } from "./planningUnderWay.tsx";

/** Both have time to prepare when the talk is two weeks away. */
const DAYS_TO_PREPARE = 14;

/** The team's talks in one view: who waits for one, with times proposed, and how far the others have come (P22-P24). */
export default function PlanningPage() {
  const { today } = useReader();
  return today === undefined ? <Waiting /> : <Planning today={today} />;
}

function Planning({ today }: { readonly today: string }) {
  const t = useTexts(planningTexts);
  const [from, setFrom] = useState<string>(addDays(today as Day, DAYS_TO_PREPARE));
  const [sort, setSort] = useState<PlanningSort>("due");
  // An emptied day field asks for no other times.
  const [asked, setAsked] = useState(from);
  const resource = useResource<PlanningView>(`/planning/${asked}`);
  const chooseFrom = (day: string) => {
    setFrom(day);
    if (day !== "") setAsked(day);
  };
  return (
    <Loaded resource={resource}>
      {({ people }) => {
        const sorted = sortedPlan(people, sort);
        return (
          <Page title={t.title} under={people.length > 0 && t.under}>
            {people.length === 0 ? (
              <EmptyState what={t.nobody} how={t.nobodyHow} />
            ) : (
              <>
                <Field label={t.sort} style={{ maxWidth: "20rem" }}>
                  <Select
                    value={sort}
                    onChange={(_, { value }) => setSort(PLANNING_SORTS.find((each) => each === value) ?? "due")}
                  >
                    {PLANNING_SORTS.map((each) => (
                      <option key={each} value={each}>
                        {t.sorts[each]}
                      </option>
                    ))}
                  </Select>
                </Field>
                <PeopleToBook
                  people={sorted.filter(({ can }) => can.plan)}
                  today={today}
                  from={from}
                  onFrom={chooseFrom}
                  refresh={resource.refresh}
                />
                <TalksUnderWay
                  people={sorted.filter(({ talk, elsewhere }) => talk ?? elsewhere)}
                  refresh={resource.refresh}
                />
              </>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
