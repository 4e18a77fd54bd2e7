import { Button } from "@fluentui/react-components";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

/** The way to what was said between the talks, from where the talk and the goals are. */
export function FollowUpsLink({ subject }: { readonly subject: string }) {
  return (
    <Button as="a" style={{ alignSelf: "flex-start" }} data-print="no" {...linkTo({ page: "followUps", subject })}>
      {useTexts(followUpPageTexts).all}
    </Button>
  );
}
