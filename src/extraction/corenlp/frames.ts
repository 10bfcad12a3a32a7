/** The messages of `engines/corenlp/EngineWorker.java`: how requests are written and answers are cut from a stream. */

/** An answer: `ready` once, then one for each request. */
export interface WorkerAnswer {
  /** The request's number; -1 says that the engine is ready. */
  readonly request: number;
  readonly failed: boolean;
  /** JSON, or the error's text when `failed`. */
  readonly body: string;
}

const headerLength = 9;

/** The bytes of a request. */
export function encodeRequest(request: number, text: string): Buffer {
  const body = Buffer.from(text, 'utf8');
  const header = Buffer.alloc(8);
  header.writeInt32BE(request, 0);
  header.writeInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

/** Collects chunks of a stream and hands on every whole answer. */
export function answerReader(onAnswer: (answer: WorkerAnswer) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = headerLength;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const buffer = Buffer.concat(chunks);
      const whole = headerLength + buffer.readInt32BE(5);
      if (buffer.length >= whole) {
        onAnswer({
          request: buffer.readInt32BE(0),
          failed: buffer.readUInt8(4) !== 0,
          body: buffer.toString('utf8', headerLength, whole),
        });
        chunks = [buffer.subarray(whole)];
        held = buffer.length - whole;
        wanted = headerLength;
      } else {
        chunks = [buffer];
        wanted = whole;
      }
    }
  };
}
