# congdan: api, worker and the stand-in country in one image; the command says which (docker-compose.yml).

# The store for files of runs, with folders of its user's own: a volume takes over whose they are. A folder is a bucket.
FROM versity/versitygw:v1.8.0 AS artifacts
RUN mkdir -p /store/objects/congdan /store/metadata && chown -R 1000:1000 /store
USER 1000:1000
VOLUME /store

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /congdan
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lockfile without the optional packages of other systems (commands/set-up/npm-packages.mjs).
RUN npm install --no-save --omit=dev --no-fund --no-audit && npm cache clean --force

# Playwright's headless shell of exactly the version that playwright-core wants.
FROM packages AS browser
ENV PLAYWRIGHT_BROWSERS_PATH=/browsers
RUN node node_modules/playwright-core/cli.js install --only-shell chromium

FROM node:24.21.0-bookworm-slim AS congdan
ENV NODE_ENV=production PLAYWRIGHT_BROWSERS_PATH=/browsers
WORKDIR /congdan
COPY --from=packages /congdan/node_modules ./node_modules
# Libraries of the browser, and a font with every Vietnamese letter.
RUN node node_modules/playwright-core/cli.js install-deps chromium-headless-shell \
  && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
  && rm -rf /var/lib/apt/lists/*
COPY --from=browser /browsers /browsers
COPY . .
RUN node commands/console.ts
RUN mkdir /data && chown node:node /data
ENV CONGDAN_DATA=/data CONGDAN_HOST=0.0.0.0
USER node
VOLUME /data
STOPSIGNAL SIGTERM
CMD ["node", "api/main.ts"]
