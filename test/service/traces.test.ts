import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ask,
  newDataFolder,
  removeFolder,
  startServiceProcess,
  type ServiceProcess,
} from '../support/service-process.ts';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: SentSpan['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

/** A collector as OpenTelemetry's protocol over HTTP wants it, that keeps what it is sent. */
const sent: Sent[] = [];
const paths = new Set<string>();
let collector: Server;
let service: ServiceProcess;
const data = newDataFolder();

beforeAll(async () => {
  collector = createServer((request, response) => {
    paths.add(request.url ?? '');
    void json(request).then((body) => {
      sent.push(body as Sent);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  service = await startServiceProcess(data, {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_SERVICE_NAME: 'desk graph',
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
}, 600_000);
afterAll(async () => {
  await service.end('SIGTERM');
  collector.close();
  removeFolder(data);
}, 60_000);

const spans = (): readonly SentSpan[] =>
  sent.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)),
  );

/** The trace of an operation, once all of it has come. */
async function traceOf(operation: string): Promise<readonly SentSpan[]> {
  for (let look = 0; look < 100; look += 1) {
    const span = spans().find(({ name }) => name === operation);
    const root = spans().find(({ spanId }) => spanId === span?.parentSpanId);
    if (span !== undefined && root !== undefined) return spans().filter(({ traceId }) => traceId === span.traceId);
    await delay(100);
  }
  throw new Error(
    `no trace of ${operation} came, only ${spans()
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

/** Spans as a tree of names, brothers of one name once, so that it does not tell how often each is asked. */
function tree(trace: readonly SentSpan[], parent: string | undefined): Readonly<Record<string, unknown>> {
  const own = trace.filter(({ parentSpanId }) => parentSpanId === parent);
  return Object.fromEntries(own.map(({ name, spanId }) => [name, tree(trace, spanId)]));
}

describe('traces', () => {
  test('show a request, its operation and the queries of it, under the span of the client', async () => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
      body: JSON.stringify({
        query:
          'query Linked($from: [EntityRef!]!) { paths(from: $from, to: {name: "Michael Spavor"}) { paths { sentence } } }',
        variables: { from: [{ name: 'Huawei' }] },
      }),
    });
    expect(response.status).toBe(200);
    const trace = await traceOf('query Linked');
    expect(trace[0]?.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(tree(trace, 'b7ad6b7169203331')).toEqual({
      'POST /graphql': {
        'query Linked': expect.objectContaining({ 'cypher search-entities': {}, 'cypher find-path-details': {} }),
      },
    });
  }, 30_000);

  test('show the loading of an article, its reading by the engine and the transaction that writes it', async () => {
    const { errors } = await ask(
      service.address,
      'mutation Load($text: String!) { loadArticle(input: {text: $text}) { created } }',
      { text: 'Zebulon Quist was arrested in Berlin by German police on Monday.' },
    );
    expect(errors).toEqual([]);
    const trace = await traceOf('mutation Load');
    expect(tree(trace, undefined)).toMatchObject({
      'POST /graphql': {
        'mutation Load': {
          'load article': {
            'engine read': {},
            'cypher transaction': { 'cypher lock-articles': {}, 'cypher create-claims': {} },
          },
        },
      },
    });
  }, 120_000);

  test('say of a failure its code', async () => {
    await ask(
      service.address,
      'query Nobody { paths(from: {name: "Zebulon Nemo"}, to: {name: "Huawei"}) { complete } }',
    );
    const failed = (await traceOf('query Nobody')).find(({ name }) => name === 'query Nobody');
    expect(failed?.status?.code).toBe(2);
    expect(failed?.attributes).toContainEqual({ key: 'error.type', value: { stringValue: 'ENTITY_NOT_FOUND' } });
  }, 30_000);

  test('go where the standard variables say, under the name that they give', () => {
    expect([...paths]).toEqual(['/v1/traces']);
    const resource = sent[0]?.resourceSpans[0]?.resource.attributes;
    expect(resource).toContainEqual({ key: 'service.name', value: { stringValue: 'desk graph' } });
  });

  test('carry nothing of what is asked, answered and loaded, and no text of a query', () => {
    const everything = JSON.stringify(sent);
    for (const secret of [
      'Huawei',
      'Spavor',
      'Zebulon',
      'Berlin',
      'arrested',
      'MATCH',
      'RETURN',
      'EntityRef',
      'ent_',
    ]) {
      expect(everything).not.toContain(secret);
    }
  });
});
