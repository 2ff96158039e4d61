-- Makes the role and the database that Latchkey works with on a PostgreSQL of your own, or mends
-- their rights. It may be run again and again, by a superuser or the provider's administrator:
--
--     psql --set password='…' --file rights.sql postgresql://postgres@db.example/postgres
--
-- `--set role=…` and `--set database=…` name others than `latchkey`; without `--set password` the
-- password stays as it is. docs/postgresql.md says what each right is for.

\set ON_ERROR_STOP on
\if :{?role} \else \set role latchkey \endif
\if :{?database} \else \set database latchkey \endif

SELECT format('CREATE ROLE %I LOGIN', :'role')
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
\if :{?password}
ALTER ROLE :"role" PASSWORD :'password';
\endif
-- Nobody needs more to run it: no superuser, no right to create databases or roles.
ALTER ROLE :"role" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;

-- Any language fits UTF8, and no list is sorted by a language's rules.
SELECT format(
           'CREATE DATABASE %I OWNER %I ENCODING ''UTF8'' LC_COLLATE ''C'' LC_CTYPE ''C.UTF-8'''
           ' TEMPLATE template0',
           :'database', :'role'
       )
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
ALTER DATABASE :"database" OWNER TO :"role";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"database" TO :"role";

-- What our own connections ask for; a connection pooler does not pass that on.
ALTER ROLE :"role" IN DATABASE :"database" SET statement_timeout = '10s';
ALTER ROLE :"role" IN DATABASE :"database" SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE :"role" IN DATABASE :"database" SET jit = off;
ALTER ROLE :"role" IN DATABASE :"database" SET timezone = 'UTC';

\connect :"database"

-- The next version changes tables and functions: they are the role's own, also those that somebody
-- restored as another role.
ALTER SCHEMA public OWNER TO :"role";
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SELECT format('ALTER %s %s OWNER TO %I',
              CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END,
              oid::regclass, :'role')
  FROM pg_class
 WHERE relnamespace = 'public'::regnamespace
   AND relkind IN ('r', 'p', 'v', 'S')
   AND relowner <> :'role'::regrole
       -- A sequence of a column goes with its table.
   AND NOT EXISTS (SELECT FROM pg_depend
                    WHERE objid = pg_class.oid AND classid = 'pg_class'::regclass
                      AND relkind = 'S' AND deptype IN ('a', 'i')) \gexec
SELECT format('ALTER ROUTINE %s OWNER TO %I', oid::regprocedure, :'role')
  FROM pg_proc
 WHERE pronamespace = 'public'::regnamespace AND proowner <> :'role'::regrole \gexec
SELECT format('ALTER TYPE %s OWNER TO %I', t.oid::regtype, :'role')
  FROM pg_type AS t
  LEFT JOIN pg_class AS c ON c.oid = t.typrelid
 WHERE t.typnamespace = 'public'::regnamespace AND t.typowner <> :'role'::regrole
   AND t.typelem = 0 AND (c.relkind IS NULL OR c.relkind = 'c') \gexec
