import { type PersonId, asId } from "#core/ids.ts";

/** The people of the example municipality whom the story and the tests call by name (bot/local/example/people.csv). */
export const EXAMPLE = {
  birgitta: asId<PersonId>("92efa6b7-c5eb-49d8-81ea-c23486e7e56e"),
  eva: asId<PersonId>("9889ad19-2b9a-4dfd-9299-93299086c11b"),
  anders: asId<PersonId>("94e447c0-1c60-49f1-8953-2db7157cc797"),
  karim: asId<PersonId>("50193ec1-7d15-4321-9732-5c94580e69cc"),
  sara: asId<PersonId>("f7454481-25c0-4402-b2a4-dcffa094cbe1"),
  maria: asId<PersonId>("5b9632e1-178a-4bed-b5b8-48bf4360e6cb"),
  tove: asId<PersonId>("cc2bf2a1-9e5f-4d32-b607-c81d5678e6a3"),
  yusuf: asId<PersonId>("2f685a2e-d6ab-45be-8aa8-d702c064f7fd"),
  elin: asId<PersonId>("cc4a8e34-0851-476f-849d-e48f0dd3d328"),
  ingrid: asId<PersonId>("79ae689f-5142-4744-8d28-32c7466f87f3"),
  helena: asId<PersonId>("860d310f-2d42-40da-833e-1cdaf6574701"),
  leyla: asId<PersonId>("1baa435b-bc90-46ba-adc2-728d62576dd5"),
  magnus: asId<PersonId>("28571b90-4e29-41e6-8d7b-78f918542b87"),
  johan: asId<PersonId>("86052c7b-1959-480e-964a-452519ddb712"),
  gunilla: asId<PersonId>("b568c109-c2af-46e5-8b8c-8f2a0404c4b5"),
  ulf: asId<PersonId>("1449b2e8-b267-4ee2-a2d4-3d2b555b3f46"),
  daniel: asId<PersonId>("887bbf83-584f-410e-b4a0-ee7e217ccc63"),
  farah: asId<PersonId>("bca6d5c6-db73-49b5-9966-0b7c37b336a7"),
  mattias: asId<PersonId>("ed35c3c0-a973-4cd3-bd45-92c2d4f300a6"),
  nadia: asId<PersonId>("042f5461-2db0-41ce-b185-6efdb42a5fa5"),
  goran: asId<PersonId>("e4b60e56-d913-428a-86c6-862542871d56"),
  camilla: asId<PersonId>("f9f0b823-a21a-4dfa-aa94-172a1ae61f5d"),
  jens: asId<PersonId>("1a73665e-4cfc-4b94-8f6f-e09c31863f12"),
  tage: asId<PersonId>("4b5ffd36-7e73-4796-a8e0-e3ae4653121f"),
  priya: asId<PersonId>("0ce9606d-1a22-4518-ae46-aad63c6cf6dc"),
} as const;

/** Who gets a chat of their own unless others are chosen: a medarbetare, her chef, the kommunchef. */
export const STORY_PEOPLE: readonly PersonId[] = [EXAMPLE.sara, EXAMPLE.karim, EXAMPLE.eva];

/** The name the example municipality goes by. */
export const EXAMPLE_MUNICIPALITY = "Björkhults kommun";
