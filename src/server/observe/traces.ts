import type { Attributes, Context, Span } from '@opentelemetry/api';
import { ThroughlineError } from '../../errors.ts';

/** What a span says beside its name: counts and names of this program, never what was asked, answered or loaded. */
export type SpanNotes = Readonly<Record<string, string | number>>;

/** A stretch of work that has begun. */
export interface OpenSpan {
  /** Runs work whose own spans belong under this one. */
  run<Result>(work: () => Result): Result;
  rename(name: string): void;
  note(notes: SpanNotes): void;
  /** Ends it; with a code when it failed. */
  end(code?: string | null): void;
}

/** Tells a collector what the service does, and how long each part of it takes. */
export interface Traces {
  /** Begins what a client asks for, under the span that the client says it belongs to. */
  beginRequest(name: string, headers: Readonly<Record<string, unknown>>): OpenSpan;
  /** Begins a part of it. */
  beginPart(name: string, parent: OpenSpan): OpenSpan;
  /** Does work in a span under the one that is under way; work in the background, under none, is left out. */
  within<Result>(name: string, notes: SpanNotes, work: () => Promise<Result>): Promise<Result>;
  /** Sends what has not been sent, and ends. */
  close(): Promise<void>;
}

/** Milliseconds that a stop waits for a collector that does not answer. */
const lastSending = 2000;

/**
 * Opens traces that are sent as OTLP over HTTP, to where and how the standard variables of OpenTelemetry say. Everything of
 * it is read here and not before: a service that is not traced must not pay for it.
 */
export async function openTraces(version: string): Promise<Traces> {
  const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'throughline', 'service.version': version }))
      // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = provider.getTracer('throughline', version);
  const contexts = new WeakMap<OpenSpan, Context>();

  const opened = (span: Span, parent: Context): OpenSpan => {
    const context = api.trace.setSpan(parent, span);
    const open: OpenSpan = {
      run: (work) => api.context.with(context, work),
      rename: (name) => void span.updateName(name),
      note: (notes) => void span.setAttributes(notes),
      end: (code = null) => {
        if (code !== null) span.setAttribute('error.type', code).setStatus({ code: api.SpanStatusCode.ERROR });
        span.end();
      },
    };
    contexts.set(open, context);
    return open;
  };
  const begin = (name: string, parent: Context, kind = api.SpanKind.INTERNAL, attributes: Attributes = {}): OpenSpan =>
    opened(tracer.startSpan(name, { kind, attributes }, parent), parent);

  return {
    beginRequest: (name, headers) =>
      begin(name, api.propagation.extract(api.ROOT_CONTEXT, headers), api.SpanKind.SERVER),
    beginPart: (name, parent) => begin(name, contexts.get(parent) ?? api.ROOT_CONTEXT),
    within: async (name, notes, work) => {
      const parent = api.context.active();
      if (api.trace.getSpan(parent) === undefined) return work();
      const span = begin(name, parent, api.SpanKind.INTERNAL, notes);
      try {
        const result = await span.run(work);
        span.end();
        return result;
      } catch (problem) {
        // The code alone: messages name what they are about.
        span.end(problem instanceof ThroughlineError ? problem.code : 'INTERNAL');
        throw problem;
      }
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const tired = new Promise<void>((resolve) => (timer = setTimeout(resolve, lastSending)));
      await Promise.race([provider.shutdown().catch(() => undefined), tired]);
      clearTimeout(timer);
    },
  };
}
