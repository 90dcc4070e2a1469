#!/bin/sh
# Run once by the image of PostgreSQL when its folder is empty: the role by which Grafana asks for exact counts. It is
# given nothing but to sign in: the functions that compare are open to all who may.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$GRAFANA_DATABASE_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role grafana login password :'password';
SQL
