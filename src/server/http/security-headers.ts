import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers that keep a browser from running, framing or telling others anything that this service did not mean it to. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The editor sets styles inline and starts its workers from blobs; nothing comes from another host.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // Encryption is the proxy's, and so is the promise to keep to it: over plain HTTP the header means nothing.
    strictTransportSecurity: false,
  });
}
