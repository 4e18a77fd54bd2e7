import { Button } from "@fluentui/react-components";
import { summariesTexts } from "#core/content/tab/summaries.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

/** The way to the summaries of somebody's talks, from where what was agreed in them is. */
export function SummariesLink({ subject }: { readonly subject: string }) {
  return (
    <Button as="a" style={{ alignSelf: "flex-start" }} data-print="no" {...linkTo({ page: "summaries", subject })}>
      {useTexts(summariesTexts).all}
    </Button>
  );
}
