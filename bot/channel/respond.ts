import { type Activity, ActivityTypes, type Attachment, type TurnContext } from "botbuilder";
import type { Card } from "#bot/notify/delivery.ts";

/**
 * Answers to `adaptiveCard/action` (learn.microsoft.com, "Universal Actions for Adaptive Cards"). Sent by ourselves: teams-ai
 * would send later cards of a verb to everybody once one of them had a `refresh`.
 */
type InvokeBody =
  | { readonly statusCode: 200; readonly type: "application/vnd.microsoft.card.adaptive"; readonly value: Card }
  | { readonly statusCode: 200; readonly type: "application/vnd.microsoft.activity.message"; readonly value: string }
  | {
      readonly statusCode: 500 | 501;
      readonly type: "application/vnd.microsoft.error";
      readonly value: { readonly code: string; readonly message: string };
    };

/** What a message action gets: a dialog, or a sentence in its place (MessagingExtensionActionResponse). */
type Task =
  | {
      readonly type: "continue";
      readonly value: {
        readonly title: string;
        readonly width: "medium";
        readonly height: "large";
        readonly card: Attachment;
      };
    }
  | { readonly type: "message"; readonly value: string };

const respond = async (context: TurnContext, body: InvokeBody | { readonly task: Task }) => {
  const activity: Partial<Activity> = { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
  await context.sendActivity(activity);
};

export const respondCard = (context: TurnContext, value: Card) =>
  respond(context, { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value });

export const respondMessage = (context: TurnContext, value: string) =>
  respond(context, { statusCode: 200, type: "application/vnd.microsoft.activity.message", value });

export const respondTask = (context: TurnContext, task: Task) => respond(context, { task });

export const respondError = (context: TurnContext, statusCode: 500 | 501, message: string) =>
  respond(context, {
    statusCode,
    type: "application/vnd.microsoft.error",
    value: { code: statusCode === 500 ? "Fault" : "NotSupported", message },
  });
