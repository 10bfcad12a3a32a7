import type { SettingReader } from './setting-reader.ts';

/** Whether the standard variables of OpenTelemetry ask for traces; where and how they are sent, its own library reads. */
export function readTraces({ given, problems }: SettingReader): boolean {
  const names = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
  const set = names.filter((name) => given(name) !== null);
  if (set.length === 0 || given('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return false;
  for (const name of set) {
    const address = given(name) ?? '';
    if (URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)) continue;
    problems.push(`${name} is not an address such as http://collector:4318`);
  }
  if (given('OTEL_EXPORTER_OTLP_PROTOCOL') === 'grpc') {
    problems.push(
      'OTEL_EXPORTER_OTLP_PROTOCOL is grpc, and traces are sent over HTTP: leave it out, and name the HTTP port of the collector, which is usually 4318',
    );
  }
  return true;
}
