from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "groups" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "role" VARCHAR(16) NOT NULL UNIQUE /* ADMIN: admin\nRECRUITER: recruiter\nINTERVIEWER: interviewer\nOBSERVER: observer */,
    "name" VARCHAR(150) NOT NULL UNIQUE
) /* A role as the documents list it. */;
CREATE TABLE IF NOT EXISTS "users" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "username" VARCHAR(150) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "password_hash" VARCHAR(255),
    "first_name" VARCHAR(150) NOT NULL,
    "last_name" VARCHAR(150) NOT NULL,
    "full_name" VARCHAR(255) NOT NULL,
    "telegram_username" VARCHAR(64) NOT NULL,
    "active_system" VARCHAR(8) NOT NULL /* PROD: prod\nSANDBOX: sandbox */,
    "interviewer_calendar_url" VARCHAR(2000) NOT NULL,
    "is_observer_active" INT NOT NULL,
    "is_active" INT NOT NULL,
    "is_staff" INT NOT NULL,
    "is_superuser" INT NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "date_joined" TIMESTAMP NOT NULL,
    "last_login" TIMESTAMP
) /* A person who uses the bot, the panel or the API. */;
CREATE INDEX IF NOT EXISTS "idx_users_email_133a6f" ON "users" ("email");
CREATE TABLE IF NOT EXISTS "group_memberships" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "group_id" INT NOT NULL REFERENCES "groups" ("id") ON DELETE CASCADE,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_membe_user_id_55d367" UNIQUE ("user_id", "group_id")
) /* A person in a group. Spelled out instead of a many-to-many field, whose link rows a table rebuild can lose. */;
CREATE TABLE IF NOT EXISTS "one_time_codes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "purpose" VARCHAR(8) NOT NULL /* INVITE: invite\nLINK: link\nLOGIN: login */,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "role" VARCHAR(16) /* ADMIN: admin\nRECRUITER: recruiter\nINTERVIEWER: interviewer\nOBSERVER: observer */,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "created_by_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "used_by_id" INT REFERENCES "users" ("id") ON DELETE SET NULL
) /* An invitation, an account link or a login link: only the hash is kept, one use, with an end. */;
CREATE INDEX IF NOT EXISTS "idx_one_time_co_expires_21b453" ON "one_time_codes" ("expires_at");
CREATE TABLE IF NOT EXISTS "conversation_states" (
    "key" VARCHAR(128) NOT NULL PRIMARY KEY,
    "state" VARCHAR(128),
    "data" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL
) /* Where a conversation stands, so that a restart changes nothing (aiogram's storage reads and writes it). */;
CREATE INDEX IF NOT EXISTS "idx_conversatio_updated_28c401" ON "conversation_states" ("updated_at");
CREATE TABLE IF NOT EXISTS "processed_updates" (
    "update_id" BIGINT NOT NULL PRIMARY KEY,
    "received_at" TIMESTAMP NOT NULL
) /* An update_id that was taken in; a repeat of it has no second effect (design.md §6). */;
CREATE INDEX IF NOT EXISTS "idx_processed_u_receive_2acb87" ON "processed_updates" ("received_at");
CREATE TABLE IF NOT EXISTS "telegram_accounts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "telegram_id" BIGINT NOT NULL UNIQUE,
    "username" VARCHAR(64) NOT NULL,
    "first_name" VARCHAR(150) NOT NULL,
    "last_name" VARCHAR(150) NOT NULL,
    "is_authorized" INT NOT NULL,
    "blocked_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
) /* The Telegram account a person talks to the bot from (`TelegramUser` of spec/api-spec.md). */;
CREATE TABLE IF NOT EXISTS "credentials" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "integration" VARCHAR(20) NOT NULL /* HUNTFLOW_PROD: huntflow_prod\nHUNTFLOW_SANDBOX: huntflow_sandbox\nCLICKUP: clickup\nNOTION: notion\nGEMINI: gemini\nGOOGLE: google */,
    "base_url" VARCHAR(255) NOT NULL,
    "secret" TEXT,
    "refresh_secret" TEXT,
    "key_id" VARCHAR(32) NOT NULL,
    "last4" VARCHAR(4) NOT NULL,
    "version" INT NOT NULL,
    "expires_at" TIMESTAMP,
    "refresh_expires_at" TIMESTAMP,
    "state" VARCHAR(16) NOT NULL /* UNTESTED: untested\nOK: ok\nEXPIRING: expiring\nUNREACHABLE: unreachable\nBROKEN: broken */,
    "state_reason" VARCHAR(64) NOT NULL,
    "announced_state" VARCHAR(16) NOT NULL,
    "checked_at" TIMESTAMP,
    "owner_name" VARCHAR(255) NOT NULL,
    "account_id" INT,
    "account_name" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_credentials_user_id_adbab4" UNIQUE ("user_id", "integration")
) /* One connection of one person. Secrets are Fernet texts, `key_id` names the key that made them. */;
CREATE TABLE IF NOT EXISTS "vendor_calls" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "vendor" VARCHAR(16) NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "log_type" VARCHAR(8) NOT NULL,
    "endpoint" VARCHAR(500) NOT NULL,
    "method" VARCHAR(10) NOT NULL,
    "status_code" INT,
    "duration_ms" INT NOT NULL,
    "request_data" JSON,
    "response_data" JSON,
    "error_message" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT REFERENCES "users" ("id") ON DELETE SET NULL
) /* One request to a vendor and how it ended. */;
CREATE INDEX IF NOT EXISTS "idx_vendor_call_created_2dd5cf" ON "vendor_calls" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_vendor_call_vendor_8355ad" ON "vendor_calls" ("vendor", "created_at");
CREATE INDEX IF NOT EXISTS "idx_vendor_call_user_id_3d30ad" ON "vendor_calls" ("user_id", "created_at");
CREATE TABLE IF NOT EXISTS "cache_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "cache_key" VARCHAR(255) NOT NULL UNIQUE,
    "data" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP,
    "user_id" INT REFERENCES "users" ("id") ON DELETE CASCADE
) /* One kept answer; the key names its owner, because two people may see different things. */;
CREATE INDEX IF NOT EXISTS "idx_cache_entri_expires_d2a616" ON "cache_entries" ("expires_at");
CREATE TABLE IF NOT EXISTS "job_runs" (
    "name" VARCHAR(64) NOT NULL PRIMARY KEY,
    "last_run_at" TIMESTAMP NOT NULL
) /* When a recurring job last did its work, so that a late tick after downtime runs it once. */;
CREATE TABLE IF NOT EXISTS "notification_settings" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "muted_kinds" JSON NOT NULL,
    "quiet_from_hour" SMALLINT,
    "quiet_to_hour" SMALLINT,
    "digest_hour" SMALLINT NOT NULL,
    "digest_sent_on" DATE,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
) /* When and about what a person is told. Hours are local to the person's time zone. */;
CREATE TABLE IF NOT EXISTS "outbox_messages" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event_key" VARCHAR(128) NOT NULL,
    "kind" VARCHAR(16) NOT NULL /* ACCESS: access\nTOKENS: tokens\nDIGEST: digest\nIMPORTS: imports\nBROADCAST: broadcast */,
    "payload" JSON NOT NULL,
    "state" VARCHAR(12) NOT NULL /* PENDING: pending\nSENT: sent\nFAILED: failed\nCANCELLED: cancelled */,
    "due_at" TIMESTAMP NOT NULL,
    "claimed_until" TIMESTAMP,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(255) NOT NULL,
    "sent_at" TIMESTAMP,
    "message_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_outbox_mess_event_k_aed111" UNIQUE ("event_key", "user_id", "kind")
) /* A notification, written in the transaction of its cause and delivered later, once. */;
CREATE INDEX IF NOT EXISTS "idx_outbox_mess_state_7ce9b3" ON "outbox_messages" ("state", "due_at");
CREATE TABLE IF NOT EXISTS "audit_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "object_type" VARCHAR(32) NOT NULL,
    "object_id" VARCHAR(64) NOT NULL,
    "details" JSON NOT NULL,
    "source" VARCHAR(8) NOT NULL /* BOT: bot\nWEB: web\nAPI: api\nCLI: cli\nJOB: job */,
    "created_at" TIMESTAMP NOT NULL,
    "actor_id" INT REFERENCES "users" ("id") ON DELETE SET NULL
) /* One action. `details` holds ids and sizes, never secrets or personal data. */;
CREATE INDEX IF NOT EXISTS "idx_audit_event_object__a072dc" ON "audit_events" ("object_type", "object_id");
CREATE INDEX IF NOT EXISTS "idx_audit_event_actor_i_f1cc37" ON "audit_events" ("actor_id", "created_at");
CREATE TABLE IF NOT EXISTS "chat_sessions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "is_current" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
) /* A conversation with its history. */;
CREATE INDEX IF NOT EXISTS "idx_chat_sessio_user_id_49bfc6" ON "chat_sessions" ("user_id", "updated_at");
CREATE TABLE IF NOT EXISTS "chat_messages" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "role" VARCHAR(8) NOT NULL /* USER: user\nMODEL: model */,
    "content" TEXT NOT NULL,
    "state" VARCHAR(12) NOT NULL /* WAITING: waiting\nSTREAMING: streaming\nCOMPLETE: complete\nCUT: cut\nFAILED: failed */,
    "model" VARCHAR(64) NOT NULL,
    "prompt_tokens" INT NOT NULL,
    "answer_tokens" INT NOT NULL,
    "telegram_chat_id" BIGINT,
    "telegram_message_id" BIGINT,
    "timestamp" TIMESTAMP NOT NULL,
    "session_id" INT NOT NULL REFERENCES "chat_sessions" ("id") ON DELETE CASCADE
) /* A question or an answer of a conversation. */;
CREATE INDEX IF NOT EXISTS "idx_chat_messag_session_bea9e4" ON "chat_messages" ("session_id", "id");
CREATE TABLE IF NOT EXISTS "currency_rates" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "scale" INT NOT NULL,
    "rate" VARCHAR(40) NOT NULL,
    "date" DATE NOT NULL,
    "is_active" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_currency_ra_currenc_7ae15b" UNIQUE ("currency", "date")
) /* An official rate of the National Bank of Belarus: BYN for `scale` units of the currency on a day. */;
CREATE TABLE IF NOT EXISTS "grades" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(100) NOT NULL UNIQUE,
    "description" TEXT NOT NULL,
    "is_active" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL
) /* A level of seniority. */;
CREATE TABLE IF NOT EXISTS "vacancies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "external_id" VARCHAR(64) NOT NULL UNIQUE,
    "invite_title" VARCHAR(255) NOT NULL,
    "invite_text" TEXT NOT NULL,
    "scorecard_title" VARCHAR(255) NOT NULL,
    "scorecard_text" TEXT NOT NULL,
    "is_active" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "recruiter_id" INT REFERENCES "users" ("id") ON DELETE SET NULL
) /* What Huntflow does not keep of a vacancy: invitation and scorecard texts, grades, recruiter. */;
CREATE INDEX IF NOT EXISTS "idx_vacancies_name_db16bb" ON "vacancies" ("name");
CREATE TABLE IF NOT EXISTS "vacancy_grades" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "grade_id" INT NOT NULL REFERENCES "grades" ("id") ON DELETE CASCADE,
    "vacancy_id" INT NOT NULL REFERENCES "vacancies" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_vacancy_gra_vacancy_5bfe6c" UNIQUE ("vacancy_id", "grade_id")
) /* A grade a vacancy is open for (`available_grades`). */;
CREATE TABLE IF NOT EXISTS "interviewers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "specialization" VARCHAR(255) NOT NULL,
    "experience_years" SMALLINT NOT NULL,
    "is_active" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
) /* What an interviewer can interview on. */;
CREATE INDEX IF NOT EXISTS "idx_interviewer_special_795423" ON "interviewers" ("specialization");
CREATE TABLE IF NOT EXISTS "source_links" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "source_id" VARCHAR(64) NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "applicant_id" INT NOT NULL,
    "vacancy_id" INT,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_source_link_source_8f1922" UNIQUE ("source", "source_id", "system", "account_id")
) /* Which applicant a task became: the same task is never imported into one organisation twice. */;
CREATE TABLE IF NOT EXISTS "task_imports" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "task_id" VARCHAR(64) NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "vacancy_id" INT,
    "vacancy_name" VARCHAR(255) NOT NULL,
    "status_id" INT,
    "status_name" VARCHAR(255) NOT NULL,
    "draft" JSON NOT NULL,
    "state" VARCHAR(12) NOT NULL /* DRAFT: draft\nRUNNING: running\nDONE: done\nFAILED: failed\nCANCELLED: cancelled */,
    "done_steps" JSON NOT NULL,
    "intended_step" VARCHAR(16) NOT NULL,
    "progress" JSON NOT NULL,
    "applicant_id" INT,
    "failure" VARCHAR(64) NOT NULL,
    "telegram_chat_id" BIGINT,
    "telegram_message_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
) /* One ClickUp task that becomes an applicant. */;
CREATE INDEX IF NOT EXISTS "idx_task_import_task_id_b4b6f8" ON "task_imports" ("task_id", "account_id");
CREATE INDEX IF NOT EXISTS "idx_task_import_state_38aca5" ON "task_imports" ("state", "updated_at");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zjS/isofdlslSbrOOd6t7ZKtpWMJrKUsuVk3l1vMRAJSRhRAIeHHc9s/vvbAE"
    "mJt0hdphh8mIxFokHyQQPobvTxZ2vBDWI6zz/Y3LNaZ+jPFsMLAn/Eb7RRC1vW6rK44OKx"
    "KVtORRN5CY8d18a6C1cn2HQIXDKIo9vUcilnom0H2dwkCDvInRFkcN1bEOY6yKSOi6j7XP"
    "QCV6EbyqZlCTxGf/eI5vIpgUY2kP3nv3CZMoN8I07405prE0pMI/aV1BAdyOua+2jJaz3m"
    "vpcNxbuMNZ2b3oKtGluP7oyzZWvKXHF1ShixsUtE967tiU9nnmkGGIVo+G+6auK/YoTGIB"
    "PsmQJAQe2/wOpaS9MGw5F20x1pWisFbkgRgS+4pHMmBgZe1ZFfPxWv8NPpi1dvX717+ebV"
    "O2giX3N55e13/9ErYHxCCc9g1Pou72MX+y0kxitQxYilYb2YYbvLvIXEtgcvhJlOUhiHtA"
    "mU4fWTKIeYHhrmVufyqjc4Q9hYUHbHrrsX17e9Uff6DNlEtz3qEvuOAUjd68+97hdxHXAn"
    "9j0lD+LO8PwG7ojLfOzAZWIneT5n0Bb4m2YSNnVn8PPFm4IR+ty5vvi5c/3sxZu/ir45TE"
    "l/pg6CO6fylhjE1aDJ/2cOWvZkCNvXd6DKz4c4tK9PymD7+iQfXHHv+3ex6EzmkRkiLoyx"
    "Pn/AtqHF7kSWXbIYE9uZUX9FjY/GeUD8/uM1MbH8zPQIRBfuq2VvmwxKeGE1KqtV/QDD8j"
    "1kufBqwBYSWH7K85BN31qcLpJXMMNT+Uni2eJJObDlbYlxZNdsjlpiVMvskxa05wzWDoSR"
    "7OQ5urGIaRIDcQ+2PgCFYPh7Avfhax5/cvlP4v9IfmgbPcy4Q2CbZHPYQR8caCXfCRapsU"
    "dNA+mYIROaZG25B312xu79n5YHS6Pm77c+gvD3f9Wm/oSb+nIYykMbJVkP8BGsSLvBeIVp"
    "hMtLQhqhUIgGiKb22TjAaXTfc5vQKftIHlOyaPZeeht0c2Tg5m2gcNnGD8uFM8pU8O3wxc"
    "T1hb/OzUXnstuK8ew0VAi3xHSpWDYU1Ojil41qvji4TwFnyMiILsgF/MoSbqK3CwUbzmDP"
    "hpaABCBZUqoRMsU9daXo2kYgBWBd5x5zfVmB2yApmHwKcof4DRoSMx+l3j/DzgxRB82J5b"
    "bhMkGe6P+BujPRC2FGhhiz54cpq0O9BBTLsy2QKTc1PETId6PS7medAiA+90bdM5+3yR3r"
    "9wYfzyQLw9/DD8IyIbl6E6vCuxKK77tctfdd0qQgVgZNzKYqdoUYUeOMC29elYD4zatcjM"
    "WtOMhPZmwLQNw3vzfT2qbbRCCrYTc9dpdwR+ysOfMjRpkYOSMgfR7+UZ+Fq/yEgQ80hrAZ"
    "BzxWAP2od9W9GXWuPonHLRznd1Pi1xl1xZ1TefUxcfVZcpiWnaAvvdHPSPxE/x4OuhJe7r"
    "hTWz5x1W70byERt7Dnco3xBw0bkTUlvBqiFht18s2i0NsGox6nPMyoH3KVPJJBDkEqHGWQ"
    "FjeZ2BGyHYzvYVbnH3J8wxV4/FjNdpOiUxacbJtYdWjjRBvhWrMJs2fD2IoXlXlsnSUnNW"
    "/XG8kCfjwctjXj3gqWxzxc4RXQ4Lbffyo7mQQ+w0AWDki+ZUyYU6se8z3MuLAy+V4uY+62"
    "5R8WZsQUlirxo/OpV3BWV6EDZbiql+FK8EtV74soTeOMJDvzwIjpXgtMzSoQLwn2ZQ5MAd"
    "xqHQTe09dljFDQKhdeeS8Or4Ud54HDolvV3pcirLExamPAX5cC/HUB4K+TgE+o7bha1XUj"
    "TnU4Q/eBWHsvK4eJNwA6RqRwLoPzBB5cnaGjRI3DeS8rhwsy9tTGC20TwSOTuHG47/6YBt"
    "QAek8059FxyWLT85pUJwcE3sHMGPNvFfFvfboeXp4hy+bGHbvpDC7Ph7+eoWhfT3tEGTks"
    "0nQMTzGwrXl2JUGxqI/GzYzTk5MyS79olr8myZuJgXC08IRO89k8PQTnnJsEs5xRyOwggf"
    "8YetjXACyvHNZ8fj4c9mOW8/PeKAH87dV5F3ZjOR7QiPoGlrTpFSDcFPonQTxUoI4ZcFjp"
    "J5PqeC/JFINXxNuziJ3tFroW8yipwr0C7iZmUw9PKypQK5oD7qK2d6B9tMwmmr+DpmR6ui"
    "B/cFZNlI/QHBDhrmdzi/ztijJnfqzSvDiI137jlJEMg3jxMX+CVDnw1OXsv4wDj7TqLN0r"
    "qwx7nFI5eNTNwUMFa+4pWDPpEOxoC2xkaRgV4EoEKTQXKnE+fkio6rmorEHKJgZhLsXmlp"
    "PwYtlRU5nqnjCDSyPVtlh9lj1dQEfXROe20VTewvqMaMAUNiXbcpfoqgs9PTYUK8ZdOqG6"
    "hGFLrIaeO+bfrojjBApgEyejMJltjVTHM6jbhXl9hC6O5WbgDLuaA5ywPVagCbs3fk9N5a"
    "l7rGOmb71WfZbdNHWhcrhn60QTIXNb4nQje+pDRw2Fii4sbrtbojTCzrwnO2rStKvke5o+"
    "fM+HVEjsHP4pAWzQV8ePa24oD0blCtgJXBd6LODI8vANIh3fRPptIIaRI+pdINeLd9cQwC"
    "o6iF9wdk9sx2cfF8uzj5S3eLpRu8h1XI80F2d8btnMCl9mxCYIo2gHSHiRGE4bORy5IPvA"
    "bZvANdtFIFWxKXEQzK0ZYIWeYcrFSvIXB4i4DR+MhBHXQdABerApvAei7l/T/ucHfO4Wbu"
    "tzkhGKkX8wEjRvnl/1aRnvGWiV77V3GnjQ5HuzOyGXl0V7SdA8x98dAh47e8JpfH+5GQ5y"
    "D5xw1pkD1V30P5lHdW9Hff+ceExquUjkfYMN1nkuHvuvfR37FYAt8ImdP4QYP7vq/JqE/6"
    "I/PE8eLIgOzpOxipaxYRR/nLJ58dxHegaYcTy0FA1Kng7tMybtk8114jjEuJXskyVwJJsU"
    "ihtW2Fjz+bF8Gie/vUYNf4d/EPmZ8ZyIlEv/kPu9ReAyn8DuLfIpwYaPHAI8YiAymRBYeZ"
    "5Bn3TKni8MdOednOC3bzKki30+aAtxYvlOGbI0neYHKUfJdhP7XYe4uL+fnr58+fb05OWb"
    "d69fvX37+t3JMkAufasoUu6890G4DsXmdYlk00Qn9H6jRThB2rxV+HhX3cqH8vtcdpN2lo"
    "xlN8MUk7/sLmMogoR0JZfd0Yyg8DnLXHY4DAB2sTmHtZGHAcBoYvMFevY1pBBxy1/FQulY"
    "RP8btuhP4g9YFjPW3b0+SYUf1yv8eMmNVfezBKHa0SrtaHWL/65RjMnu/TVVsKwKlm0Wzi"
    "LmxgOgbPpHpovYunidGK2K2SkfyzA2uT7fSN2IUyoX4LppGyo/Z7nF7ThNe2Xc+2tQj6EO"
    "8u9uk85V0dnXVW4Ij6hTYfK7TUz3pIOQdz7drlq1YXcGkIhndNYZd8xvuuBwO+6ovd7gAQ"
    "MtDpYZ8c+Q+EQm4/etEM/RDYEOXQdhm6D3oA0RF7nkm+u00dc5ESnlviLxon5GNLjiG5BF"
    "8IG4skhbPfb/uHWljoSbBmjU8vtVtaOnNIpERyJTkVmfrCPRRa2LCvx8Oxi97w+/aH66jp"
    "nH3IkJW6eft2N5d5nAY9kgyORxxy76vYuPt5/OkG5Sfe5Zdwye1xsOzoSvBzzljn3oXvUG"
    "vTM0JQvKKPweDj/0u/Cb86mfhr56LopSmSgK8lAktaoxdkjV9B9RmsbprntJQOTIpTSN8Q"
    "jW0xwfkSVFE5xEiiTm7q+jmLCcclNYCsz94eBD2Dzpu5AoEUEmICPPtOq4pykV/tXx9+WD"
    "KmvKiqJxK8rLMpkPXuanPniZyn0grIevqpobXzUS3DKG83y7ecpsLlw6MyWgXPkyQnG47P"
    "Yvai1k1rL8xxGtyDWyIZUyHYZ75uajnd2DGvU6j3qB2/N6VXE7F+jNNiTQ4IjjEqPixtQC"
    "XRDA6oKWGPZwx4YfzxCf37Hur596173BhzMkWRfG/o7dDq67HdhfzoWu5zGbYH0mXvyOnV"
    "8PP3ZBQRzbfE42qle3+7pcciQ0eEknT/EvcGKP0DVOsthDRlTGuAezwdAqhwxkkDYO8D3U"
    "nJuRDU8u45RqI6rzRsQfAPnKHhhxqsZNpr2YsQLHyGoHhnEiVakqrSWFCFVl4SSdYuIyTK"
    "wcHfLRb7Cjw1EFrqlR30g2SGUBqIF7y1MP7n6rKmY7rah6its4rhwsyieV0i7D1SUr7V2+"
    "w0sy3V45jxebwGg6rgiwwcjvQqZDmPEHEeQIF4iR7bxSmnJ9CM6frRVqwXcIwsieLwjIN8"
    "sOU3MFfQSABRwSMnZLNoaPlz/kohTpP8IQO3pAJWeZohiXhvnLPHGs5oqRygr1K4o6+8/U"
    "xsTDLVLktJSj+0eJGgjz7k2XJp/6CFVAOUrTQJB3XJcJpr3Fg3W2LMJRmgYi/LpU4aXXBX"
    "WXXqfLLi1AAOCVXFNWFA3E+EWpSK2CQK0UwOKAwnM0nWflPM8VOxJUykyYNhManr9paYuM"
    "ZIC5wCaoDqfUnhwJrIEOoVXNMpWk2yrbVM1YtwDAvaSVglsWvAHZYBAShGoUNh8FYtugvC"
    "9WScjLOs2mCBtwEnFol9njOpZQOX02O6s+vEG6Zmtao+zRNcN2W3M0PB8Nbvv9p7JHRwqG"
    "ZAVdxsqJFARdJiuYlDNCz4nlIsycB2L/YxnR6Mc3UtdB0l2kjcZExwAfch84sgi3TIIW+B"
    "E5hCCDTibEhucimenXybZY7+cxKsNUvYIpfR6smIQ5RtS4VMx78eVQmYE3kZr2ojwcl/yq"
    "HCzWC7TKreZHHPUybjVHFdalVFWlqipVtWbYHrnn1C98fO2xVoaWGtxpF2mov/GxZnusfK"
    "EbJvO+654tMEVAjkRAN6iChlQaH7g9j9aeMYENkEv1OcITl9jIAK1SLKdIPFT4RXHgqMzK"
    "Nnt70BYKalWv+N16w9dIg9qVV0e+2iqzksLYbbCxJ0gbKM8d+96e2oqeZunMrEGXsZDm1a"
    "rLX1Zzy+aVXWOZgfCYey568Je3IPs7FanfTeM5+pl7tp8OzeQ6NsOE8H6zv0ArsfT9wVnu"
    "2rrbByijX72MfgtP6LNz+LgM/4x8m1SCrB6mKfG8xpimfvcocTVRs0GbwQxLD87NAptmLv"
    "9nkDdIvXl5+vbNciaIH0WT4Oaq0++nXWh8hGC/2RzeCLECN27jplPhZrQJtAnSw/l+/f1o"
    "YHUIc7Us73Eh7haiGqEsknaPj3cLsBTCa0YtD5VBWmWQVhmk43rO0HPH/NtV4BOXoeDEG7"
    "SLNBsum4YOdmVrFqKoQtSWxYVdWUZQKhVAzRy8TPwszDu+z4HQUuAN6D2xiSFNPHY7x2K0"
    "n0dk5owm92K5DQ7HI8Mo5OZU5uhYrN0yYY4BnaoouyZG2cWYo3TwTJSoiZEd+yjFLKdbJs"
    "jrc76FtHXGutW5uOje3JyJGoCwQNyxkcjYBr9dkbENfl/2PnRvRmfIFwLvWO/q0/B6BA3o"
    "wuK268gkb51L2FBGMs8bNnTsq+5PHytp4UcTXqiKcSJCcnjDRINc648uWaJFmCEArDh9Pn"
    "UHlzIdYkB/x266A5gJQlm6Y+87vb7IozjB1BRZFC86g4tuX17SxZebZpCdsfJSV2qlK1jo"
    "Uo5lvqyQGrDiQ5AVlTr/qN35R8xZzcQwCIbmMZdmlD5Y46+WJFbpAes81hhUkoXlVomZjJ"
    "KogMmk5Uwe9cqQryridpyqAQFiBykbAhpK9W0oQqaWpjovTYFBp3Id6jhdg85LDlyHWvms"
    "5w/IcXovH0nNy6ce3CZ5ttYN3CN3be14BnW7wjbayji0iNxtF51YYNFOkybWCjGY/lnBc/"
    "TVIC6mpvMVzTi8M6LwnzgzcOgfxGkjBv3ayAnKU3I7cJDCJhIW4uy4y911XTGVIB//RnR3"
    "mQgr+Anjvs05RCKdIHwcV/kEmyOh5J90qHR3e3SMjsAcn7SlgY6TNU7J3X0lu9VyWB3mhp"
    "YL3D03B1telXOfCEk9HFIbFSvtcM/WNz8OWlLXeS1vnQ/FCSh379iX7vkZeiDjO9b51DtD"
    "2KKyerKsnHzHfhnC3d/4eJODnx3n4FT2gHzcm2sPiErPZQ8IIiQNMr/tyyAg4TqcRaBm4J"
    "Y1CESZql55mWbYLXBkjN5uF2ZmgoaVnRhlkk3pQShS+wepk4Q7IUaAqKi+K1WbLOfEKqQV"
    "tXrH16mD0dpSm1dhWocM07K5ubHoFdLWWvC6velenyFhXrxjV8PLbv8MyclYBwGLM5dk5T"
    "jPzy0aIWmAqlckNu0jq+jR+Z3pfGHJfa8i03/p9EbS8ewBU9d3PBtddztX8hq8MMELefVi"
    "ePWp3x11QfkIngTXbkFT0b2Ug9omE2b3rmjLuVvWPLIkaMB82bdpxLKBC0T0ofDurbDZpu"
    "iUm1CqqqUUt6pDm6JT0CahdUE1mNp4oUmJuuqJTBZ1g5TYA/uQLNHc1JknpwM1IhuPCAUk"
    "XbywqhrxYoTKhndMNry4Pl5yp4kTKc+e9Ya8ALEdmPKE0ehm1duRwVzWpBfnsDq5+UTxz7"
    "HpRYZnjU3PCa1e7XI2vaj1DT1QdyZjg2fUcbn9mGXJW09Q0X4Xcb6KJKJVRrw6rUPtAiOe"
    "S908K17e3u4e2nR3zJEH1NFEFshMW9055ybBLIeBY4QJsMdAuS+0Q+4+rNHufDjsx0Sk81"
    "7SKnd7dd69fvZCog+NqJsjtqrD5x9RcFUJ1Js26hmRP6kE6ioEQYUg1EA92SIEIRXElmHi"
    "PQ8o33+8JmaeA3K2E0FDAP++VxVOyln64zWWo5bW4aL324VKXNBSE5CX1eJETqcJ1Sk2kS"
    "ATfhUi6dNADjRcPMdsLi6ew9jbnnOGzv9vgCbcRl8dHZvkK4LBEzEWPln4CoiLHOQGzlID"
    "D/HEzORTYdOWr5KQVMIppfwdUvmLDkdZ/S9KU2fvjU0988s45uf75acCz8V8qWJJDdsfTj"
    "Z5UWvmjbgbZTpgXBKdLrCZjWZIkpTpfZrnAe0R8mwBcJfdi95Vp//sxav2q4SqHPLvq1Sp"
    "eSMb2/zMrTnAVszXekywphO2UkcTwZD3Gcits+ys6JRhRxl2flwVP8+wk1JIn+Zs54ONjU"
    "yNwL9RqApMRZPSBzkmuSemEKgdwii3qZt5epPTStWvqJdYrQothT6cJydlnDhPTvK9OE/S"
    "skrkzVIg57s/J8gacHp1aBdoJe8oeUfJO+ogS436jg6yKki5K/a4xyLD76NmUjbf8qjgs9"
    "/VUpg9Mm54krOCALNWhlIQ3ipUC/zho2U1gy+ivt3PHnMnJn9ABieOqBSB5oRYfvxlwA5n"
    "iLJ76vp+XTINk85tosPnIhdEIqeNfH2kLaqS2h5sOXZWbb39PkzpKUpPqUuB8QO4fsFUID"
    "bDZsWkPAmyximFu489k6sRrCtVXRmTdA3QCQ/h0RigBnxaRf9OkDUA64OHIIe7bHVOzyBt"
    "wAAcInH4CriK/J6mbADiyuSkTE7K5HRUxgdlcvoRR72M7/RSOa/mQJ0ka1B89b6cqJeQpW"
    "FWqdtijtRJ5qqcvm0FurRBKTPpk5pJcx0okpiuM5g+atX8KWTrlcUSUQdxizDpxPzsK77H"
    "VA5X0OvXv2Z5W2zUR6bbc/gNPk/7jEnT1XaV9fOQ1s/lMJSHNkqigocy1Ic4o5dENU6kcF"
    "0vT9yvTpq2lCYiZ1ZHBnFZiSLOXdnRWVEWnoZb0pbINk1cSOIaXQvrlI8Dlhli31PyIDff"
    "lOARvV0od9BVwypntZihCKWoxrv6jbKy65amUqen9ZIfHIuICDr6R+UyMmnKg52oHrMtnn"
    "yziE0JrLraI8F2hlZ3s8CmmcvYWfSNSYn48vTtmyWHix9FzH1z1en309KbsrYra3tdxJAj"
    "tbseSdnMo9+YtwoQWpfdYsjIiMM/u7XI1msQ9pPZYivJ/UaWY+pTNm9lCO6Ru4Vyu1/UaW"
    "X3LSO3U32GoEeTguANwjhysTNHY6LDG5zJFAcO/OVfpU5Q2pIuLG7DYAtBnYOMThC3p5jR"
    "ILee+0B1kiXt7/VZmdbHVZmrABt/OJ1HxyULCZGuc4+5yiT55CpFQTmzHFXiKEqYbRo+9q"
    "ZM9FhyJ48Ej71JufNEJ0A1jA9eJfGIHTJXS0tpjJcUDQR4x7VfIst1+SU4TqSM7Fl1FsJd"
    "uSKyCTKFbY0OhmrmBrFrWJUBIR9qZUDYnQGhgdOo4Hj1sDkva4bttoaBp66xOQLNuSf15V"
    "aGFSFyt11kRRD6t+ar3SWtCEPQyi9AEJjfWr727oqDPVDs+YI4smpmKCekrQIVaSum6Pe/"
    "xUhq+u3NU/SLxSjygGV5O1UBoKaLXbvA6BBhj7LaWoSkgeqa0oeVPqx0NqWz7RnWqtH3Sb"
    "oGhBMeIoATZBPPqVjOLEqjWDjNwgFAVTk4QaYYuAwDGzaeZFh3frkZDrJRXhIkjTpUd9H/"
    "kEmdvW1urX9OPKbLM8mxR02XMue5eOy/9oV/AdwCoJg9JxWPnAw9bscNNaKDo68CvmSGCu"
    "i3Lq8770dnSNLesevbwUAW/7Y9xmTp78vhoAu3OSPJQt937KIzuOj25SWxXRGzNuW/xftq"
    "IFVbGY6DBbMpRlWPKSWe15gpJfyc4fsNCXKV3SRF2Lj9ZPfn35bNxVhUmgFRmnrwf6O2lK"
    "c8dWy4mCr2JM+uJKJGSBq3nOzerrWsuC6L125crz1C3SA2PnSx9hDNoIzY5sMR70CNyKYj"
    "og7n8wekwYfzKpdOw0Y9xEjVIf1hfDLqBu5+ojUO5pPRITbVZ60Mf4zgTrvIFwOv2qzzws"
    "gHVEVP18vr4J7YTsWw6QhJAw/F93J4ICZVBYSD5g1Edy+ViOCJLmGVDmciJIe3pe1/g9qr"
    "1WyrmM9tN7Pv/w9w7g+N"
)
