import { AsyncLocalStorage } from "node:async_hooks";
import type { TokenCredential } from "@azure/identity";
import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from "@azure/monitor-opentelemetry-exporter";
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import { ulid } from "ulid";
import type { Insights } from "./connectionString.ts";
import type { Measure, RequestTold, Step, Telemetry } from "./telemetry.ts";

type Settings = Insights & {
  readonly connectionString: string;
  readonly credential: TokenCredential | undefined;
  readonly onFault: (fault: { readonly name: string; readonly status: number | undefined }) => void;
};

const NAME = "uppdragsdialog";
const MEASURED_EVERY_MS = 60_000;
/** A server that is to stop does not wait longer for somebody to hear its last words. */
const STOP_WITHIN_MS = 3_000;
/** The exporter reads numbers of a span from here, and shows them as `customMeasurements`. */
const MEASUREMENTS = "microsoft.custom_measurements";

/**
 * Tells Application Insights, by OpenTelemetry and Microsoft's exporter for it, and without any of their instrumentations: those note
 * addresses. Nothing is made known to the whole process either, so nothing that another package would tell goes out this way.
 */
export function tellInsights({ connectionString, endpoint, credential, onFault }: Settings): Telemetry {
  // Otherwise the exporter tells Microsoft how it is used.
  process.env["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true";
  const options = {
    connectionString,
    // The exporter would make https of it, also for an endpoint of a test on this machine.
    host: endpoint,
    allowInsecureConnection: endpoint.startsWith("http:"),
    // What cannot be sent is let go of: a server leaves nothing on a disk.
    disableOfflineStorage: true,
    ...(credential && { credential }),
  };
  const resource = resourceFromAttributes({ "service.name": NAME, "service.instance.id": ulid() });
  const tracing = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(spansTo(new AzureMonitorTraceExporter(options), onFault))],
  });
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: metricsTo(new AzureMonitorMetricExporter(options), onFault),
        exportIntervalMillis: MEASURED_EVERY_MS,
      }),
    ],
  });
  const tracer = tracing.getTracer(NAME);
  const current = new AsyncLocalStorage<Span>();
  const units = new WeakMap<Span, number>();
  const measure = measuring(metering);

  /** Work that a request has set off may go on after its answer: then it is no part of it any more. */
  const parent = () => {
    const span = current.getStore();
    return span?.isRecording() ? span : undefined;
  };

  const begin = (name: string, kind: SpanKind, within?: Span) =>
    tracer.startSpan(name, { kind }, within ? trace.setSpan(ROOT_CONTEXT, within) : ROOT_CONTEXT);

  const request = (): RequestTold => {
    const span = begin("request", SpanKind.SERVER);
    return {
      within: (act) => current.run(span, act),
      end: ({ method, route, status }) => {
        span.setAttributes({
          "http.request.method": method,
          "http.route": route,
          "http.response.status_code": status,
        });
        // What is refused is answered as it should be; a fault is what went wrong here.
        span.setStatus({ code: status < 500 ? SpanStatusCode.OK : SpanStatusCode.ERROR });
        span.end();
      },
      // A span that is never ended is never told.
      drop: () => {},
    };
  };

  const step: Telemetry["step"] = async (what, act, outcomeOf) => {
    const within = parent();
    const span = within && begin(nameOf(what), what.kind === "store" ? SpanKind.CLIENT : SpanKind.INTERNAL, within);
    const began = performance.now();
    const end = (outcome: string, failed: boolean) => {
      measure.step(what, outcome, performance.now() - began);
      if (!span) return;
      span.setAttributes({ ...attributesOf(what), outcome });
      const charged = units.get(span);
      if (charged !== undefined) span.setAttribute(MEASUREMENTS, JSON.stringify({ requestUnits: charged }));
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
    try {
      const result = await (span ? current.run(span, act) : act());
      end(outcomeOf?.(result) ?? "done", false);
      return result;
    } catch (fault) {
      // Its kind only: a message may quote what somebody wrote.
      end(plainName(fault instanceof Error ? fault.name : "fault"), true);
      throw fault;
    }
  };

  return {
    request,
    step,
    measure: (what) => {
      const span = what.kind === "charge" ? parent() : undefined;
      if (span && what.kind === "charge") units.set(span, (units.get(span) ?? 0) + what.units);
      measure.one(what);
    },
    stop: async () => {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, STOP_WITHIN_MS)));
      await Promise.race([Promise.allSettled([tracing.shutdown(), metering.shutdown()]), patience]);
      clearTimeout(timer);
    },
  };
}

const nameOf = (step: Step) =>
  step.kind === "turn"
    ? ["turn", step.act, ...(step.verb === undefined ? [] : [step.verb])].join(" ")
    : `${step.operation} ${step.container}`;

/** OpenTelemetry's names where it has some; the exporter makes a dependency of the type `db.system` of it. */
const attributesOf = (step: Step) =>
  step.kind === "turn"
    ? { "chat.act": step.act, ...(step.verb !== undefined && { "chat.verb": step.verb }) }
    : { "db.system.name": step.engine, "db.namespace": step.container, "db.operation.name": step.operation };

/** Codes of ours and of Teams are short words; whatever else there might be is not passed on. */
const plainName = (text: string) => (/^[\w .:-]{1,60}$/.test(text) ? text : "other");

function measuring(metering: MeterProvider) {
  const meter = metering.getMeter(NAME);
  const ms = { unit: "ms" };
  const turns = meter.createHistogram("chat.turn.duration", ms);
  const stored = meter.createHistogram("store.duration", ms);
  const charged = meter.createHistogram("store.request_units");
  const rows = meter.createCounter("outbox.rows");
  const outboxLag = meter.createHistogram("outbox.lag", ms);
  const viewsLag = meter.createHistogram("views.lag", ms);
  return {
    step: (step: Step, outcome: string, duration: number) => {
      if (step.kind === "turn") turns.record(duration, { act: step.act, outcome });
      else stored.record(duration, { operation: step.operation, container: step.container, outcome });
    },
    one: (measure: Measure) => {
      switch (measure.kind) {
        case "charge":
          return charged.record(measure.units, { operation: measure.operation, container: measure.container });
        case "outboxRow": {
          const { status, reason } = measure;
          return rows.add(1, { status, ...(reason !== undefined && { reason: plainName(reason) }) });
        }
        case "outboxLag":
          return outboxLag.record(measure.ms);
        case "viewsLag":
          return viewsLag.record(measure.ms);
      }
    },
  };
}

type Tell = (result: { readonly code: number; readonly error?: Error | undefined }) => void;

/** OpenTelemetry keeps it to itself when nothing arrives, and lets the server go on, as ours is to do; but it is to be said. */
const saying =
  (tell: Tell, onFault: Settings["onFault"]): Tell =>
  (result) => {
    const { error } = result;
    if (error) onFault({ name: error.name, status: statusOf(error) });
    tell(result);
  };

const statusOf = (error: Error) =>
  "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : undefined;

function spansTo(exporter: AzureMonitorTraceExporter, onFault: Settings["onFault"]): SpanExporter {
  return {
    export: (spans, tell) => void exporter.export(spans, saying(tell, onFault)),
    shutdown: () => exporter.shutdown(),
  };
}

function metricsTo(exporter: AzureMonitorMetricExporter, onFault: Settings["onFault"]): PushMetricExporter {
  return {
    export: (metrics, tell) => void exporter.export(metrics, saying(tell, onFault)),
    selectAggregationTemporality: (kind) => exporter.selectAggregationTemporality(kind),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
