# Two images of one build: `service` (the API and the workers, no Java) and `engine` (the language engine).
#   docker build --target service -t throughline .
#   docker build --target engine -t throughline-engine .

FROM node:22-bookworm AS build
WORKDIR /opt/throughline
# The packages first: they change less often than the code.
COPY package.json package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf dist/evaluation

# Half a gigabyte of models, fetched again only when their description changes.
FROM maven:3.9-eclipse-temurin-17 AS models
WORKDIR /fetch
COPY engines/corenlp/pom.xml .
RUN mkdir -p /jars && mvn -B -ntp dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=/jars

FROM node:22-bookworm-slim AS service
ENV NODE_ENV=production HOST=0.0.0.0 THROUGHLINE_DATA=/var/lib/throughline
RUN install -d -o node -g node /var/lib/throughline
WORKDIR /opt/throughline
COPY --from=build /opt/throughline/package.json /opt/throughline/NOTICE /opt/throughline/LICENSE ./
COPY --from=build /opt/throughline/bin bin
COPY --from=build /opt/throughline/node_modules node_modules
COPY --from=build /opt/throughline/cypher cypher
COPY --from=build /opt/throughline/engines engines
COPY --from=build /opt/throughline/schema schema
COPY --from=build /opt/throughline/samples samples
COPY --from=build /opt/throughline/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# An init of its own is not needed: the process ends its parts itself when it is told to stop.
CMD ["node", "dist/main.js", "serve"]

FROM eclipse-temurin:17-jre AS engine
RUN useradd --system --no-create-home engine
COPY --from=models /jars /opt/jars
# The annotators of src/extraction/corenlp/annotators.ts; a test keeps the two the same.
COPY engines/corenlp/server.properties /opt/server.properties
USER engine
EXPOSE 9000
ENV HEAP=1g THREADS=2 TIMEOUT=60000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200' <&3"]
CMD ["sh", "-c", "exec java -Xmx$HEAP -cp '/opt/jars/*' edu.stanford.nlp.pipeline.StanfordCoreNLPServer -serverProperties /opt/server.properties -preload tokenize,pos,lemma,ner,depparse -port 9000 -threads $THREADS -timeout $TIMEOUT -maxCharLength 1000000000 -quiet true"]
