# Builds the service and fetches the language engine, then keeps only what runs.
FROM node:22-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/throughline
ENV THROUGHLINE_CACHE=/opt/throughline-cache
# The engine first: half a gigabyte that changes less often than the code.
COPY package.json package-lock.json ./
COPY engines engines
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build && node dist/main.js fetch corenlp && npm prune --omit=dev

FROM node:22-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production THROUGHLINE_CACHE=/opt/throughline-cache HOST=0.0.0.0
WORKDIR /opt/throughline
COPY --from=build /opt/throughline-cache /opt/throughline-cache
COPY --from=build /opt/throughline/node_modules node_modules
COPY --from=build /opt/throughline/package.json package.json
COPY --from=build /opt/throughline/bin bin
COPY --from=build /opt/throughline/cypher cypher
COPY --from=build /opt/throughline/dist dist
COPY --from=build /opt/throughline/engines engines
COPY --from=build /opt/throughline/samples samples
COPY --from=build /opt/throughline/schema schema
USER node
EXPOSE 4000
CMD ["node", "dist/main.js", "serve"]
