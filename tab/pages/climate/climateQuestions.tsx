import { CLIMATE_CHOICES, CLIMATE_QUESTIONS } from "#core/climate/climate.ts";
import { climateChoices, climateQuestions, climateTexts } from "#core/content/climate.ts";
import { NOT_SAID, perQuestion } from "#core/pool/counts.ts";
import { useCommand } from "#tab/api/api.tsx";
import { CountedQuestions } from "#tab/parts/countedQuestions.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

/** The last step beside a preparation and no part of it (P4): three questions, sent once. */
export function ClimateQuestions({
  asked,
  path,
  refresh,
}: {
  readonly asked: boolean;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const command = useCommand(refresh);
  return (
    <CountedQuestions
      asked={asked}
      texts={useTexts(climateTexts)}
      questions={CLIMATE_QUESTIONS.map((key) => ({ key, label: climateQuestions[key].asked }))}
      choices={CLIMATE_CHOICES.map((value) => ({ value, label: climateChoices[value] }))}
      command={command}
      send={async (chosen) => {
        const answers = perQuestion(CLIMATE_QUESTIONS, (question) => chosen[question] ?? NOT_SAID);
        return (await command.run("POST", `${path}/climate`, { answers }, { quiet: true })) !== undefined;
      }}
    />
  );
}
