from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "calendar_feeds" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "url_hash" VARCHAR(64) NOT NULL,
    "etag" VARCHAR(255) NOT NULL,
    "busy" JSONB NOT NULL,
    "read_from" TIMESTAMPTZ,
    "read_to" TIMESTAMPTZ,
    "read_at" TIMESTAMPTZ,
    "asked_at" TIMESTAMPTZ,
    "failed_at" TIMESTAMPTZ,
    "failure" VARCHAR(64) NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "calendar_feeds" IS 'The last reading of the calendar at a person''s `interviewer_calendar_url`: busy times only, nothing else.';
        CREATE TABLE IF NOT EXISTS "google_accounts" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "google_id" VARCHAR(64) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "secret" TEXT NOT NULL,
    "refresh_secret" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "version" INT NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "scopes" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "state_reason" VARCHAR(64) NOT NULL,
    "is_primary" BOOL NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "revision" INT NOT NULL,
    "synced_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_acco_user_id_cdeaa0" UNIQUE ("user_id", "google_id")
);
CREATE INDEX IF NOT EXISTS "idx_google_acco_email_fab67b" ON "google_accounts" ("email");
COMMENT ON COLUMN "google_accounts"."state" IS 'UNTESTED: untested\nOK: ok\nEXPIRING: expiring\nUNREACHABLE: unreachable\nBROKEN: broken';
COMMENT ON TABLE "google_accounts" IS 'One Google account a person has given consent for. Tokens are Fernet texts, `key_id` names the key.';
        CREATE TABLE IF NOT EXISTS "google_calendars" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "calendar_id" VARCHAR(254) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "access_role" VARCHAR(20) NOT NULL,
    "is_primary" BOOL NOT NULL,
    "sync_token" TEXT,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_cale_account_d2f744" UNIQUE ("account_id", "calendar_id")
);
COMMENT ON TABLE "google_calendars" IS 'A calendar of an account, and up to where it was read.';
        CREATE TABLE IF NOT EXISTS "google_consent_trips" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(8) NOT NULL,
    "ticket_hash" VARCHAR(64) UNIQUE,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "verifier" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "redirect_uri" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" INT REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_google_cons_expires_e0af03" ON "google_consent_trips" ("expires_at");
COMMENT ON COLUMN "google_consent_trips"."purpose" IS 'CONNECT: connect\nSIGN_IN: sign_in';
COMMENT ON TABLE "google_consent_trips" IS 'One way to Google''s consent page and back; used once, for a few minutes, in one browser.';
        CREATE TABLE IF NOT EXISTS "google_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "event_id" VARCHAR(1024) NOT NULL,
    "event_hash" VARCHAR(40) NOT NULL,
    "ical_uid" VARCHAR(1024) NOT NULL,
    "title" TEXT NOT NULL,
    "title_folded" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "start_at" TIMESTAMPTZ NOT NULL,
    "end_at" TIMESTAMPTZ NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "is_all_day" BOOL NOT NULL,
    "is_free" BOOL NOT NULL,
    "location" TEXT NOT NULL,
    "meet_url" TEXT NOT NULL,
    "html_url" TEXT NOT NULL,
    "attendees" JSONB NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "sequence" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "revision" INT NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    "calendar_id" INT NOT NULL REFERENCES "google_calendars" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_even_calenda_e6b14b" UNIQUE ("calendar_id", "event_hash")
);
CREATE INDEX IF NOT EXISTS "idx_google_even_account_049613" ON "google_events" ("account_id", "revision");
CREATE INDEX IF NOT EXISTS "idx_google_even_account_e36073" ON "google_events" ("account_id", "start_at");
COMMENT ON TABLE "google_events" IS 'A copy of an event, or of one occurrence of it; a deleted one keeps its row with status `cancelled`.';
        CREATE TABLE IF NOT EXISTS "google_files" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "file_id" VARCHAR(128) NOT NULL,
    "name" VARCHAR(500) NOT NULL,
    "name_folded" VARCHAR(1000) NOT NULL,
    "mime_type" VARCHAR(255) NOT NULL,
    "size_bytes" BIGINT,
    "modified_at" TIMESTAMPTZ,
    "url" TEXT NOT NULL,
    "owner_name" VARCHAR(255) NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_file_account_d1290d" UNIQUE ("account_id", "file_id")
);
CREATE INDEX IF NOT EXISTS "idx_google_file_mime_ty_790158" ON "google_files" ("mime_type");
COMMENT ON TABLE "google_files" IS 'What is known of a file in Drive that may be a resume; its content is never kept.';
        CREATE TABLE IF NOT EXISTS "google_sync_runs" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "changed" INT NOT NULL,
    "is_full" BOOL NOT NULL,
    "error" VARCHAR(64) NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_google_sync_started_652f72" ON "google_sync_runs" ("started_at");
COMMENT ON COLUMN "google_sync_runs"."kind" IS 'CALENDAR: calendar\nDRIVE: drive';
COMMENT ON TABLE "google_sync_runs" IS 'How one copying went; `error` is the class of what went wrong, \"\" for nothing.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "google_events";
        DROP TABLE IF EXISTS "calendar_feeds";
        DROP TABLE IF EXISTS "google_files";
        DROP TABLE IF EXISTS "google_consent_trips";
        DROP TABLE IF EXISTS "google_accounts";
        DROP TABLE IF EXISTS "google_sync_runs";
        DROP TABLE IF EXISTS "google_calendars";"""


MODELS_STATE = (
    "eJztXWtz2ziW/Ssof+neKk3WcZ7t3toq2VYSTWwpZSud2W1P0RAFSWxRhAakrLhn+7/vBf"
    "gQ3yIokaYYbNX2xCQuSB2AAO65r3+fLOmEmPaLj4yuVyfn6N8nFl4S+Ef0Rged4NVqe5lf"
    "cPDYFC1nvIm4hMe2w7DuwNUpNm0ClybE1pmxcgxq8bZdxKhJELaRMydoQvX1kliOjUzDdp"
    "DhvOC9wFXoxrBmRQXWlvGvNdEcOiPQiIHY7/+Ey4Y1Id+J7f+5WmhTg5iTyK80JrwDcV1z"
    "nlbiWt9yPoiG/F3Gmk7N9dLaNl49OXNqBa0Ny+FXZ8QiDDuEd++wNf/p1to0PYx8NNw33T"
    "ZxXzEkMyFTvDY5gFzafYHttRNNGwxH2l1vpGknCXB9iRB83iWdWnxg4FVt8etn/BX+dvby"
    "9bvX71+9ff0emojXDK68+8t99BYYV1DAMxid/CXuYwe7LQTGW1D5iCVhvZxj1rPWS4FtH1"
    "4IWzpJYOzLxlCG14+j7GNaN8wn3aub/uAc4cnSsO6t297l7df+qHd7jhjR2dpwCLu3AKTe"
    "7W/93jd+HXAn7NEgG35neHEHd/hlOrbhMmHxOZ8xaEv8XTOJNXPm8OfLtzkj9Fv39vJT9/"
    "bnl2//g/dN4ZN0v9SBd+dM3OKDuB008b+pg5b+MfjtmztQxb+HKLRvTotg++Y0G1x+76+/"
    "+KIzXYS+EH5hjPXFBrOJFrkTWnbJckyYPTfcFTU6Ghee8IfPt8TE4mcmRyC8cN8EvZUZFP"
    "/CdlS2q3oNw/KXP+X8q960EMDSM5qFbPLW8mwZv4ItPBM/iT+bPykDtqwtMYrsjs1Ri41q"
    "kX1yBe2pBWsHwkh08gLdrYhpkgmia9j6ABSC4d9TuA+/5ulvDv0b/18kfmgHbebUJrBNWg"
    "vYQTc2tBLvBIvUeG2YE6RjC5nQJG3LrfXZKbv37ydrWBo1d791EYR//1Nt6s+4qQfDUBza"
    "sMhugI9gRToMxltMQ7O8IKQhCYWoh2hin40CnET3A2XEmFmfyVPiLJq+l371ujkycLM2UL"
    "jM8CZYOMOTCn47/GLiuIe/7t1l96p3EpmzM18h3BPTQLFsKajhxS8d1ezjYJUHnKFFRsaS"
    "XMJfaYeb8O3cgw21YM+GloAEIFnwVMPPFI+GI46uHQSnAKzrdG057lmBMjgpmHQG5w7+N2"
    "hIlvkk9P45tufIsNGCrJwOXCZozfvfGM6c90KsScoxpuKHKdahWQeU1Zqt4ExZlngIiR9G"
    "pa1mnQIgfuuPeufu3Cb31nV/8PlcTGH49/AjZybErObMBPTBWQmbOGU4hvcF1OD3mUrw+z"
    "jBwNcJjX9bMixDRKh1VMPb1wUgfvs6E2N+Kwrys1FvHohVz/52cm86IxxZDTvJsbuCO3yf"
    "zfg+IpKxkZt4oi/8fzRnGSv+wcAPnAxha/bmWA70o/5N727UvfnCH7e07X+ZAr/uqMfvnI"
    "mrT7GrP8eHKegEfeuPPiH+J/rf4aAn4KW2M2Piidt2o//l5+MTvHaoZtGNhiehNcW/6qMW"
    "GXXyfWVAbyVGPSpZz6jXuUoeySD7IOWOMpwdy3zYIbEDjG89q/MPOb7+Cjx+kmNyEnKKz0"
    "lnyOShjQqVwrVhH0zFNNl2LiqybBevk/hud1Nm3nysD9uGzV4JHjILV3gFNPh6ff1crJkA"
    "PoUu8wckmyfj5Kqs0W8zp5xzcn1extTpiH+ssEVMzlvxP7pf+jmWO4kOFI3VLBqLzxdZX4"
    "ywTOtIkoP5Y0R0ryU2TBmIA4GqyMEEwCcntcB79qYICQWtMuEV96LwrrBtbygsurJ8X0Kw"
    "wWRUacDfFAL8TQ7gb+KATw1mO5rsuhGVqo/2rmlqV7JymLgE0BEhhXMRnKfwYPkJHRZqHc"
    "6VrBwOnLFnDC+1MgePVOHW4X54Mw2oAcYj0ewn2yHLsvaaRCc1Am9jazKm3yXxP/lyO7w6"
    "RytGJ/fWXXdwdTH8xzkK9/W8JsqQsUjTMTxlgpm2ZlIHxbw+WvdlnJ2eFln6ebPsNUncjA"
    "2ErfkWOs2d5skhuKDUJNjKGIXUDmL4j6GHqgYguFIvfX4xHF5HmPOL/igG/Nebix7sxmI8"
    "oJHhEixJ6hUgLAv9syDuK1DHDDis9NOpPN6BmJrgknivV4SlO4nuxDwsqnCXwN3E1myNZ5"
    "IK1Famxl2UrWvaR4tsotk7aOJMbyzJn9SSO8qHZGpEuLdmdEX+88aw7MWxnua5IV77gxoW"
    "SSHE8838MVHlwNMU238RBx7B6ghnS9lhj0oqB4+mOXio0M2KQjfjDsG2tsSTNA1DAq5YyE"
    "J7oeL28TqhauaisgMpRibEcgxs7vkRXgYdtXVSPRJrQgVJtS9Wv4meLqGjW6JTNmnr3ML6"
    "nGgwKZhB9p1dvKse9PTUUqws6hhTQxcw7InVcO2M6fcbYtueAtjGj5FTZnsj1V1PDKcH3/"
    "URujgWQmnMKJ7ocHjeE6gLv5+W4qTPsaPZ8MXsP6cuoas7t6e2fnuPWMeWvvea/pvopq0L"
    "Oh7bxNL3xajr9tLWmRQY/2zNsALz336Q9f0+WzqxKJthy+Cuv1v0FGKFZpnGT1l7f5MBXA"
    "PR2w/wbTp4QSyNPqbafcog9wUzgM5Y4daevA7+bcpBdpQzzqZrphONx+bvidqd6OkaOmrr"
    "9FquKNv3VD/C9qIvOmrrjIID5sQQNqMJw9N98br0e7vinbUVM7xamQYA52igFVmzvU+wfn"
    "eXore2ojZfW87UpBttTum+q9cnr69P0FVb8ZpROjOJ5qUY2tcAJDrrun21HDHoaW97mejp"
    "Ep5GLGfEClnMjnGTHBPMCNNmDO89wy5EVx9Zi09fGzI+EAX2jYxbyIBJhcsm4wWyIeVGRg"
    "r/KXBg8/oqvtId42cbNoXAjHQc6DFnRhaHbxDq+C7UbwsxDHnVHwK5frS7FgLGyJK/HoND"
    "L/VInX1Bu/W6vAx6bCFuQcjGlOQ5WxRH7dLr8IPXX0swk8yfAIezR8Jsd6lysHANTiRTSD"
    "bq5GVW0EPNuQu8UzQN6bc5YQRhFO4A8SCrid1BNkXOHDtwmxG4xhzkqY0I1vE5YIV+xgbl"
    "u9ZPNghRBj8YcR9HG0EHaMMMeA9kOP+RTM9Q43P3yOqwICmZSrL9hr3m7Us7cFYkuAxaZQ"
    "e1nnkBZtnJHmx/lhdFOxBoX1z8AQGPuGbjJL5/vxsOMv2xcQq8E0N30P+JokNVqQAn/zVd"
    "W8IJBPEiCXCYs1/wx/73SbVLexrYHB/ec+Ce62P88033H3H4L6+HFwKykN8t7+AinsprNS"
    "mZ5DIq2b50h0fqIp/iPR0cDQo6T1eZsukLozpo7WTyVUyftANHvEnucWPlN9bc+Vg857nb"
    "XjMm7g6/4cXMuAUSGdavYr9fEbhMp7B78+TjsOEjm8AcmSAynRJYeX6GPo2Z9WI5Qffr01"
    "P87m3K6aLKB+1xnAjeKeUwbcyyc/iFxQ6TGrEJaaN+OTt79erd2emrt+/fvH737s370yB/"
    "VPJWXiKpi/5HHlkX+a4LVGYjOjEeSy3CMdH2rcLHu+qKS01ZduOcXsqym0L7ZS+7QYqRsG"
    "ll97I7mhPkPyco/ID9/HgONhewNlI/Px6aMrpEPz/4Ejyt3wNfKO0V0f8Tr4y/8X/Aspiy"
    "7lb6JJWdr1nZ+YLZKLufxQTVjia1ozUtPWIhha4qxa3qcGaVS07lkmsXzjwlzRqAYsafqa"
    "T+rnQ2EVmV0qZ4qo+xSfVFKXUjKqki5JumbajyNcUWt+Ok9opkv2hA8dImnH8PW5NBRmff"
    "VebUt1GLwaiubsOzDkKWfbojW+L0cARIKHFAmo07klYgx7gdzWOwm/CAgeaGZYu4NiQ6FZ"
    "UrXRbiBboj0KFjI8wI+gDaEHGQQ747dgc9LAivuPCA+Iu6BQPgiksg89wc/MoyyXpU/7hd"
    "dcG5SxBo1OL3q9Lgz0mKhEciVZHZncs21kWjK3B++joYfbgeftPcbLaBp7yb1ja4G+S3DR"
    "p4iW7vrcvr/uXnr1/OkW4a+mK9urfgef3h4Jz7esBT7q2PvZv+oH+OZtznyoC/h8OP1z34"
    "W7g6x7/GIorVWbFErTlpWuNa1RjbRDY7blimdbprJfm5bbGUJjEewXqa4SMSSLTBSSTvxN"
    "z7xyhyWE64KQQH5uvh4KPfPO67EKugSqZwRp5r8rgnJRX+8vi75wOZNWUr0boV5VWRxKCv"
    "sjODvkqkBuXs4WtZuvF1K8EtQpxn8+YJ2py7dKaegDLPlyGJ+oo/vmz0IbOR1XGPaEVuEI"
    "dUiDr098zyo53egxr1Jo96jtvzblVxPxfochsSaHDEdshEcmM6AV0QwOqBluj3cG8NP58j"
    "uri3ev/40r/tDz6eIzF1Yezvra+D214X9pcLruutLUawPucvfm9d3A4/90BBHDO6IFYZBf"
    "DwZevFSGjwknaW4p/jxB6Sa93JooKCQZZF1/A1TDTpkIEU0dYBfvi5rc9JSctlVFJtRE3e"
    "iOgGkJf2wIhKte5jqoTG8hwj5QyGUSFVyD2pJfkIyU7huJyaxEUmsXJ0yEa/xY4ORxW4pk"
    "a91NkgkQigAe4tzz24VTi47HJa+UAZMWbWZ/JUsdtKM07RB3ZcqS3KJ1HxIcXVJa0qRLbD"
    "S7waRTGPF0ZgNG2HB9hg5HYh0iHM6YYHOcIFMkl3XiksuTsE598nW9S838EFQ3s+FyDfV8"
    "xPR+X14QHmzRB/Yp+IxvDjxR9iUQr1H5oQB3qAlLNMXoxLy/xlnjlWczuRih7qtxJN9p9p"
    "DMVDVyTPaSlD9w8LtRDmw1OXJp25CEmgHJZpIcgHLlsOn/2KeutsUYTDMi1E+E2huuRvcs"
    "qSv0lWJV/CAYBKuaZsJVqI8ctCkVo5gVoJgLmBYm1rOk0rCZh57IhJKZowSRNO1u6mpS1T"
    "Ek9mAhuTqk+pPT0SWD0dQpPNMhWX2yvbVMOmbg6AlaSVglsrnvm5xCDEBNUolB8Fwhgo78"
    "ttjb6iTrMJwRZYIup2mT0us4TK6VPOVl0/Id2wNa1VfHTDsN2Xjobno8HX6+vn4qND9XTT"
    "gi4j1XZzgi7jBX6LkdALsnIQtuwNYb8GEY1ufKPh2Ei4i3TQmOgY4EPOhqIVoSuToCV+Qj"
    "YhaGJMp4TBc5HI9GunM9bVPEZlmGpWMKU7ByWTMEeEWpeKuRJfDpUZuMypqRLl4bjOr8rB"
    "YveBVrnV/IijXsSt5qjCupSqqlRVpao2DNsj95z6Ox3frq2TFC3Vu9PJ01D/oGONra3ihW"
    "4skfddXzOOKQJxxAO6QRWcCKVxQ9kiXHvGhGmAHENfIDx1CEMT0Cr5cor4Q7lfFIUZlVrZ"
    "prIH7aGgynrFH9YbvkEa1KG8OrLVVpGVFMauxMYeE23hee7Y9/bEVvQ8S2dqvcOUhTSrLm"
    "L2sppZorHoGmtNEB7TtYM27vLmZX83eOp3c/ICfaJr5qZDM6mOTT8hvNvsJ2jFl74/qZW5"
    "th72AYr0axbpt1xzfXYBPy7FPyObk4qJNYOa4s9rDTX1r7VBHI3XbNDm8IUlB+duiU0zc/"
    "6niLdIvXl19u5t8CXwP/I+grub7vV10oXGRQj2m/LwhoQVuFGO25hxN6My0MZE6/P9+uVo"
    "YOXV5rU073F+3M1FNSSZd9o9vrmbgyU/vKbU8lAZpFUGaZVBOqrnDNfOmH6/8XziUhScaI"
    "NOnmZDRVPfwa5ozUIUVog6oriwI8oICqUCpC0bB4mfOb3j+hxwLQXewHgkjEwExcM6GYxR"
    "NY9IzRlNHvly6xnHQ8PIz82JzNGRWLsgYc4EOlVRdm2MsotMjsLBM2GhNkZ2VFGKWXxuqS"
    "DvzvnmyzYZ65Pu5WXv7u6c1wCEBeLeGvGMbfC3wzO2wd9X/Y+9u9E5cg+B91b/5svwdgQN"
    "jOWKMgdadL98ue5fdgf8IizpJqyOFr9+N+qC6DmvFQ+iIDkY9W5/6/e+cWELlsBHg2y4/G"
    "Aw/Dq47N303C68zF9L4pVNfP6YyxV+MilOmQfZJEdIpH6Co0Uu+keXdHFFrAkHUPIz/NIb"
    "XIm0ip48fD7wOcDHA1/BvfWh27/m+Rin2DB5Nkb42i571+KSzn+5aXpZHqWXzEIrZs6CmX"
    "BQc88ciQHLN6ZspZQdpXF2lIjTm4lhECba2nKMlBIKO/ze4sIqzWCTxxqDarNcOTKxl2ER"
    "FXgZZ+CEyViEjskc26NSLQg0q6X8CGg68ttQSEwtTU1emjxiSLqedVSuRXaXmutZK9/37A"
    "E5Ti/oI6md+dyD2yYP2aaBe+Qust31xHB6nGM9STF+hO528iwfmLfTBFUrEcvp2hxeoIcJ"
    "cbBh2g9oTuGdkQH/z20PtvEnsTvIgn4Zsr0yl5R5jlbYRJxpTo/fPFzXkikJ6fgPojtBQi"
    "3vTxj3fewZsbSE8OOoykvYnhNKtsVEpc2r0ME6BHP0oy0MdFSsdUru4SvibZdDeZhbWnbw"
    "8LPZ2/Jk7D4hkWY4trYq5tqma6aXNwcF0k1ey08uhqNzNKbOvfWtd3GONmTMbax9blw1RB"
    "VmUYH53vr7EO7+QcdlDD8HzuWp+IBs3NvLB4RPz0UNBCGRFtFvVRECAq76GIGGgVuUEAhP"
    "qkbld7pgFE90bKcyAtubnTxCYOw3k6ADPJr7VzfsiudWWhLXIZE741hce3cdFl0/S7SG8W"
    "XCXRH20DFh6UzAQXpVMVzNiuFyyHepcvF++yafoA5iEqsi5SWjJpHSJgKBZugSrQqSOzrP"
    "sgnDU0cS/ZOr2+4H7r3JZaM+ZVe3wy9fuAfZhNHVqpz/2IHVCEZ0Y2X41HfBlT4qpLxOlK"
    "1W6WbKA6btHjBwcy6tfIdllPa9W/sWeCn1e5f6HZ5WjdK/4Szn5AQkhm93cjMsQ0PpYERR"
    "LENEAvISfV4KZK4vYwSQPhJmC9NiWpChjKikVd12bdreaO1pTVeqep2qOlcGy+orvmyT1f"
    "aTr3e923PE3XvurZvhVe/6HImPsQGaCTzLIWm1yrKZkpBIC0ytdVMlR6ed63S5Evue5KT/"
    "1u2PRODXBhuOG/g1uu11b8Q1eGGCl+Lq5fDmy3Vv1DtH/pPg2lfQ5vV1IkCszAdz+FCw4N"
    "st6p4QCLTge6naNWHFYBbwLEI8Sldis03IKcIkTpi4xy15aBNyCto4tA6oBjOGl5o4Uct6"
    "RKZJt0iNrTmGI0CzbDBNRgdqREqPiAFIOni5kmXtIoKKp20KkVeMpw3r4wV3mqiQiqzZTe"
    "V5iB2Ay+Ok0d22tyODuSinF51hTQqzCeOfwemFhmcHp2f7rFenGKcXZt/QxnDmwr1lbtgO"
    "ZU9pTN5uAUn+LhT8FCooo0i8Jq1DnRwSzzGcLBYva2936qbujjny37A1Xs0hlau7oNQk2M"
    "qYwBHBGNhjkKwKbX9210vaXQyH15Ej0kU/zsp9vbno3f78UqAPjQwn49iqHAx+xIOrKoTW"
    "tlFP8TtIFEJTKQBUCoAGqCd7pABIJJFJoXgvPMkPn2+JmRUAnO5E0BLA/6pUhRPnLP3pFo"
    "tRS+pw4fudXCXOa6lxyItqcTw389TQDWwiLsb9KnjUwkAMNFy8wNaCX7yAsWdr+xxd/M8A"
    "TSlDD7aOTfKAYPB4jgNXzH8FRHktsQlOUwOrfuK9dW89wAGW52p4hOZLzBa2aGuRDbGd4K"
    "kE6/NAviMCOUTeBt47dHQuZEQFtBmlE3gAgTaGScT1MX9Lw0Z4gzNV19+DITlxtSCSyFWt"
    "9M069c3wcBRVOcMyTXYYKal3vioSi58dip/INcc/URny1m9f33HoZaMnb8jDKdXn44roxh"
    "KbGd7/6Z4eE1fmhSd7hHM2B7ir3mX/pnv988vXndcx7dyfv69PUyrHp2GbXfQlA1jJUi/H"
    "BGuy1kuwp8qTSVs5xSUpLunHZRWyuKSEDvw85qSPDE9SlRD3Rq72MeNNCtuOTDhpm/wQbh"
    "PLoMxwUg1GGa1U2HSzjtWqRrPvNnp6WsRv9PQ023H0NHlWCb1ZAuRsj+uYWAsMZnV7Xavz"
    "Ts3nHRubmD1pSyOtIGOe3hMV3Fv7aZj/XTHl56yw8uOjhb+XhNkVVDAXgrkM55QiWmr9bh"
    "jClTJPSlnKxr1dypIyvLd51LMM7xIq8nZ6PGJeEexJMw1rsadp8ze3q0ATPrLZ8Cy2TQ+z"
    "kxRGwb/VyeMU3OEzitIK33gqtk9ry5madIMmlNi8Qi1aELJy48W96cArLj4ajuuHKtK265"
    "QRHX4u4hm97A5yyYwOgqtsDTt9ShK4qh+mSA5FcuStHs/HclTiqgqfAmEWNiWTeMfEWsco"
    "HT5WVqxGsK7Iul7H5VpAKNXhge2hJplYMibWAqxrT5ng77LyMz1FtAUDUEehwS1wkvM9Kd"
    "kCxBVf3Xa+mmCmz+Une1SsDcxe3VNdkX3Z6/xx0j6K7PsRR71IlE1Ai8iF2sTFWpSJo6pw"
    "mwCyJMwqy2ck5CY+uaQTfW5BF+yfIqiflaDO9HuLY7qLqn7S5NzgROstV8wDSuiKWCLc5e"
    "cH/IgNMVxerw//keYkV6qP1GgV/ze4c9qdmDwpquKdn5F3DoahOLRhERVmmqK4RSd6QVSj"
    "QgrX3eeJx62Nb8/TRMhaeGQQFz1RRGdXehxveArP/C1pT2TbdlyI4xpeC5uUuQmWGcIeDb"
    "IRm2/i4BG+nXvuMLYNZazk2EIhSaSH/0bU6qA53aDlWp93hM16Mycpudn36knZt5t1zrBX"
    "hMdkG39KFwZPStZm8z5mawn5viLMILA6a08EsxTt726JTTNzYqfJtybJ7quzd2+DGc7/yJ"
    "vcdzfd6+vkKU/ZQ2q2hyyp7WgwKbUJTjn05c/muGyL6LpDzOUAng0hi9LY+sIK3Ai4G8oW"
    "8ChtTtdpy3B2RcqE4F6VKRsGcA6OlZSgVDa97Ll+nNadQja958+hdvTH+r2ix3dlWxtaZE"
    "ThP4e1+zRrEIqSCXKZ1vbiB7pjmx/tT1K4Af9WJ48XwG6jgpzAFX6yeQatzdzQ5wgjOCzY"
    "8Cco89ynPdDnO2hMedZmSzfXEzLpeDXODYboxkJ/UoskSYLDdq1Yg2axBlNGl1oaXZCdSy"
    "ck8kOn04FNUQ64QKB62J5h8S2ImjolqlOiyrSrMu0ewfmvfltS2mlxezP3vBgcxIonjg2d"
    "3f6ghkUmiG/tblbWOXY6QXTkTzYy6UyYfz5SOjMJXOB5H60JTgmsPFjPIhEsI48GLwPygJ"
    "hhE9stO8LTvD7xrqwZz+aKHfgPtXl6V8oLShI0x49wg6I5wbzU8DmcW5f0EWDA/OCqE9PM"
    "rTn8+4n9ZDtkKaDUdQpv602buffiGryCexFG9veTmXj57UU+Rb2focH51511cT+caCljv8"
    "on/IM5+5ZB4WtvuPOMXwPTyTQAEP+HqLIrjVnr8w7tNl0zvXw92UC6yelwTy4/dXk9WPi4"
    "761PXwejD9fDb+fI//7urY/D4cfr3jlyP734KlTEKnjgqspHV+R3ZYIOT/zPsPDAXAyHn0"
    "U93zGlC1HN98t1dzDgBXu9Hu+ty+7gsnctivh66y2/+ql3DRfmgMO9dXc5vOW3ReRYqRq/"
    "vxQYvl8yh++X+PD5G43EehUWaY3l9mBOettNp7AjQiDRgujBStea6DZecLpGhVpkQzxcse"
    "TweUgC2JiYgrY5Lrsth3U79WTzmyQlW7foVuL2tcWNLLFhloM8EG0h5kUynkCrHMwTOU/8"
    "dUB2jsflWoh2BTNcVfWsOM2Gz/AkIM43gITlWmj+OBJzh49Jrr2DWGUsXFspNbyNHl4+BN"
    "ylQW6R3MrUuE5+HV3Ws1QePtOZSXXpWIawTOt2o5enZ0VA5s1yChScJYBeEuJoayZ1lg3L"
    "KKALAr0ycXnePhCuEW7LW7Bk+OHdZP29NYCFGYbC7/15ybSkTS8xQpkMRaqsIiqSRIVJpo"
    "4WRUvKVT9Lfi+P/XIfxX9N15Yu0gGP14bpGJb9gj/vv6tam+p25E8xZhfdFVJE25AerY5E"
    "ozo2tbUc2mEZFbJZAGTXYwQ6mxNGyrggpsgfQFVr2Gxvk6bGPZGslHHO3mi2Es3YWvhjW7"
    "O1CHAnpdx/Y6Lqs2vyZwcqzEwy6VFYRB2gU6PhXYi4I2MKsLtC4mPCNcbFB1eONjBeBS1k"
    "T/MWBy2odLUtG/WUvSuRrjbpt118D0uVVZtZckGlbIYtQzooKC6moN0ZGBRAloRZ5QSOBA"
    "fFJ1dGTuDstUIhvAPh1OVxj9TLFnUML0Q+dhaWSLscxFcNRG9HuBlnwR81PWEGP89Y4VTe"
    "vRRgX7Zdtgm1WiL9vMmWF++3nY8Fov600LewO/hvNCeIWgQtiW3Di26zOsyxjfCYrqNpIc"
    "/RhsfYGQ6y53RjbxNB8hA7k9IFcu/iGeCYDAis9Gk8SLDvoDkF+JFFRU3GSA9rcyI64nm1"
    "dbpcrZ1wOOI21aV4AohAM4DZeCSMTLLjA7fAu6uYH1maG+M3WZN9A/ukAu0ujNmPEmv3y9"
    "nZq1fvzk5fvX3/5vW7d2/enwbnqOStvAPVRf8jP1NFtI/dEXne1E49zeaNQlSuRcfZWsYj"
    "dMoFubJjkJRV41B2HPhCK5d71hdonQ/R4f3h2BoeLoGt315BuxNab2dOgJtP822llDWqOY"
    "xeksjVTQxjMNHWlpMWsLODwY8Lq7Fu8lhjxyHLVZqOmx2+GRJRYdwJxz1sOxphjKbwWzl+"
    "2BGp1u1AlXgnBWpnma0oJqsWqSYvUsqenP2dHadlsYg9Oc4ZFdye4mIqHV7KLqUSDFZsRz"
    "TCaej2tHJFUtodGcxFbV3xr3Z3RTCVwrEIrk1P4Rg2iuVZd2LGsyImnrgJTy7JI+GJECOG"
    "lvzUjRntD2cNCY2km/1MJSBs0l7QyTF3HF2qO8N6NBz5VHf9wW/9Ec9S58nfW5fDwYf+7Y"
    "1IbEetqcGW/Oo1nC7PkQlvfW9d9S6v+yIb3oTopiHS4d32boa/8UuMBA64z5zubmlYa4fY"
    "mpk6kjvqEcVkW0OaHKIYEbbsTUklPiaqdHilwysdXunwjR3mA+vwjIgUBxNtLJkmMCnYIg"
    "u+okgahaiiSBRF0nBcd1IkGYtufcg2bKUtCmxyn5F2Xq+Sg7olSw4gu5zTDN/iWItOHu/E"
    "vLaaLhoXLk7Pq8T5svbW13fDWau0EvQ726uScc0ifyb4SRuTKSwNSXBzg5Cjgqowd/H4Y1"
    "6fuBzmMUkFenHQHWJpPtNVCvv0DtQQFB+CBqgsR7+UJxQWmcOJKi7cyOLCd6KE07VhLdJO"
    "eaG7uSc8txCUZkJDqdNdkMYeTmsOthdoTHR4g3MRUGXDv9yrho0sXqgNGcsVZTzqCrCjIh"
    "LMC7UVgYbI2cDxMutkWNmz0qu+BaWxPGw882Ra+bS4bVMdQmu1QOaUQMuINDmKsmcl/VFf"
    "vi1gHXwZ581DyWrfJpLUhz8AOYz3SfzYbJgPH3hyHEWyagO4JWWyGgdyi+pktR1bVSirEl"
    "iVuT4b6vaa6+snEFr4GeWYPOs1yDUM232Jgee2F41Ac+4LffkkhUUI3e3ksQhc/9Zctbsg"
    "izAErfwSDgKLrytXexcV3EGxp0tic4/j4JyQZAUkZXfbjiIuye5vmcQ1/c7hCrH7vq+hDJ"
    "HK7blJi10nj3RQyppS1o5kFiuFoiZYVU3SmmpmOmtbOqP8VkZN4ZRsTS5AsjM4JqYmcKHk"
    "DgxPpeqQBAKqDEmEbDhEGZKji18LJoNM9NrVbffD6BwJ2Xvr9utg0B98PEdsbVkwGPfWlS"
    "jCN6EWubc+dPvXPEBtig1TxLl1B5e9a3GJb1fENMtFrb08K2KYOss2TJ0lPiR4Xw1O1Sup"
    "8nFRqWZ8Uq0qGmf45Xk4yDK7SUKwdfvJ4Y2zK0b5WEh9AWGZZsz/Vm0pz2kSa/kxle9J6z"
    "Tvy+xFJSTSuuXk8E4IDjHJjOGlps9x+vzNy5+bJt2iaVxzBt0AzbLpjDM6UCNSdkSU5Th7"
    "QFpsOVbFv1o26j5GecW/QgbAokeNkEgLbTyHP2w0IKbjuRFuk09G08CtJlqjNp+MS2xNDL"
    "43XAnGL8UvI9aik+ebofttNUECSvhnTA0T7qzm1KEdxCNEOjzflQNyiDJRZCfH8wINKBo/"
    "OfwyI2hBVk4HUdgv0Mg7m/5kiwcgY5Lu4VHr0yV9RDwf9zm25wLOSvxEQrOTEZ0Yj/u7ii"
    "hPFOWJojxRlCdKA1wmlCdKJbAqTxTliXKkU1h5oihPlB/SbKg8UZQnyvN/UsoTJVWwdfuJ"
    "8kT5AbYU5YmiPFHqWU6UJ0qb/R6UJ0rTRkR5omQPyHH6JChPlB9x1It4osTMjIUZsahYC2"
    "09hz90GLbG51HK5paX3TUkVWNK1+DK0eZ0DduzJdezmGgLF7TjXcCS+9YYO7rU2hUItHDV"
    "en1aYNV6fZq5avFbfyXhLX02T5NWB/OyB3Pl06h8GpVPY5ZPY9dnFmHpt8Q8STg1xpt08r"
    "wat0ylLlpLuDW6ArywLU8NHXR0jjbcnXCDbeQm6u+4FzzvwqlDWGfbxLcTeJfgrA3/v1rB"
    "nMpwZ6zlqbJujL7tcAJCyvevYUthBynfv4InK+X71+BZ3AyrVNuxXcDvSF8PdvuQ+LJNXh"
    "lOePXsc8RLZ99bo+7HO1jQ8cy+tz70e9dX8Je7TPLq3Dc3vcGI1+ZeLonl3Fvd0ah7+ekc"
    "YcfBrnL5zOvL0Tn8rBhdUZv4n2bhMftyO/wyvONuO34P99a3bn8kPH822HCE50/3y5fr/x"
    "GX+Jf+lPAG+jq4Gorba2tCxV1+hd/nF3iLK3jOF1FuHR6z4k+JehA1YczX4z+ILuVzFxJR"
    "LhIRxusQLhJZ5byyxyOzfpcajgN4rHBVR2Y0AgE1GAcfDE8fTIxGPjW/lToAK98wTrFNpH"
    "zg4yg/xDFRNc5NHmflqaY81X4Y84vyVGvaiChPtewBOU6fJeWp9iOOehFPNWX8VsZvZfze"
    "afy+JTplUfNoRpNOMeM3E60LGr+7oQw53BD9aW05U5NuELaRiW0H2YRY54hYdD2boyllCP"
    "PEO8JojQWh8gKN5oQj78x5uWW/g5/spM27yofdW/fWg2vQfOC3Hoah+s4vDP4VwFTmfzzA"
    "PNnQQNaGkVmOCeOVow0WKQttI4J190UMxybmNKdCdFop6E7MTqVKQyv7uLKPK/v47lms7O"
    "N1YCubVqT+fCK1rQaVZBRZzXlOgwV5kgE5ItQ6wvHwkfZkiQ1TBuBAoHXgnr0pQudCq5xJ"
    "nCB0QSs2xGvJzOGQTAtRriZ71kw2xdOsnTaJ6vDVuH5VgoVLCCsbX3N4tyTdWnaUDzq+Bb"
    "6wOpXLYx/fBA2YzVptJ8LG54FiFi9P7MPnW+JSItnkYMBBffMYqCM75WaxhH/Vwu3dPVn6"
    "SR6zJxp0ivF6NrQtyOp9ohu4JSgtJID3Y0zC7BYy7BfoQV8zmzJBmW3mhBGE0QrbNppRYo"
    "NIB5HlynlCY+JsYH0Q90gKtVfLE4szb4ppU0xbY3RrxbQ1eBaHfBPEupTEdES+Z4C6lWiB"
    "EpJ3Qur9YxQ5HCX8SYMD0vVw8NFvHncyTdNIVqlqX17C5JBQfdP49EjmsI8P3zJLwOqLKW"
    "DjwHJsNICJlfNjSRFXOnTTdKzIZkCXK+4pUMpVLSarRrrJI20SbBMNzkZpLHr+QMdE1Tg3"
    "bZwlWJNa+IBvuzx9vkn4+WwkvHzQgoBG/QQKN7UJqNYzQ2RYB9Xb9RbiyvgUFASeRYIZjg"
    "N6N88jQb7jCdGNJTbRxJgZjs21+q+jD397n+Lcc/hncJ8e+ALxGD4zuMwmhCFYWB3CbP4g"
    "z2FnA/2YqzkeE8f+1e8DWxOE/zZF3PkNnmwJYsIG1L1uDC5k8kfBjWUH2VSwFYwn5Li33M"
    "sekTGnMMaIPBIG3zf/QRvDmcOv0glz4EvZ/tJS6TYy/Ib44B6yrJc7BPtWI5OiUfIc61vG"
    "pNTiRa/4luxhUHzL8fEtG2+vKzpn/fYtnLGVmHy3S37xaRuRUbN2tw8+C1yz9/TCT3H2Pj"
    "KkizrkR+ZYk1zyP1G6uCKmwU96aaf0yP3cQ/rc8y3X5iDCfyCXMWQS0nkyT/yIbDhIhzf5"
    "lSdM0eHYRibIhGnBXqCHMZ08PXgn1BUci6nFj9FwThAHYDhw8zK3woH91Slcf0qx3FX+tF"
    "SrnQDGnQL+w9PsdpEzbEgmeLdaU9SpE21dJ9rwnJA4IsTEWnhSOHzAOii2VgrFmeM/6gu0"
    "EN5XRYrBvcouBvcqUQyOr5kyNkW/fSvArdumeGw55JUHXDnOPrL9Sw50XFax9k0eaew43B"
    "1MxpgdFlGG7DjrwuNsNcJYmqdL9p4flWqBt0vVp6qQrlJw2oa1G0W87CReOFwHoF38KPBP"
    "XndHBnJRziU0uRrFuHjo94RKkUa5RBp0CnEuQj8pSLXc0SVxjXqOmzzfTZzPzYP+ozuIwg"
    "zi2fUFfYEw2pAxxxNRhlbUNLn0mPGUBQ4ynBdoQKPkSJJyqe2pUqkKBG4i8DKXhSmW6aCj"
    "KJmWUTLKyKiMjMdxakiwW7Ih6BGhFs7dX4oEof+SHYT+SyIIPbvSQDrCx1BdoCS4h4/wV4"
    "XbK1seHjEApKebGTKBjQopWFPDEJy1LYdqREaBmsLc0JkcolsBBWdKYqU1YCKZoDIio0BN"
    "guqrsiV4+ZhoC3O9tomXVzkm2j2+jwaWOc97zVt4nD+Ant+QKJQI1Z3DtfpUeEH3toJMK8"
    "/bGlCYydQQHdd3TIRW8NALhy6I5YVneMQmDyxBjMwM2yGMs6VOklmt7Ckq9USTDhyKpaxv"
    "9VIsZQ26iAeRbELSuFzrDPOVBEY8EmsCWpy8iT4pqHTAlKo7fFPV5tiey0zlqNRhJvLz7n"
    "QVe5jYRGckRQHLdi3dSrRip6vbuXRBZN3RtxKtALxqV+mjK4HsqwkcNDnMT257H/t3o96t"
    "qGEc6ufe6l6O+ryqNWhTBq9rfQfK/uWn3pU2/PDhHNmgu+hzAqrgdAr3+teirLVtmJ5/TA"
    "OsVWxZiv8Lyynyr9HkUFamtB1pcbKypanhbdbw2huycsqQuyE55VXf5BEW7tzci7DUSp2U"
    "VqPd+NEOQiNLjndMXo14k0fcYXQ9Lvdxx0TVODd5nFU53cxhPtLCqkXK6dKNJVtZNSyiGP"
    "jd0UUCryS+qrZqNKwoPK1k44oSyR6MtJTFMrUq4vlZWgJ6paUqLrFJrAlmHwhJzUwZud/J"
    "cwrQvZbaFJpKOAWIwq98seYRTZ4p3u8LYYdXhxCG+Z9s9ACgEPZokA3MuuB5a2Y+nKPx2n"
    "5CfK/iNSTMpw6yqBtiBe9J0h0Fankyz2HZdeC547VD7PN7C8H/gaAwdZz7j4XFn8dKufFg"
    "G2yL1/oVYd4Vj/7ybi/xgthCwH/tDWXO3IR7L9ye+ctw3wSRa7qD4D3/+U8eV9a/G6L3b0"
    "9fdtAf1OCxZl5aTJENsxMU23jg/WpTRpcPooX7t0MfvO6Jg2fnaMPfkr/FHDY2DhmcF8Xf"
    "8OXxeC94cXvBnzGDadzhGYWW+AnZ+Mn9fT4++pxn25x4XU+x4R47OZ0JiyoPfbPcbEQWSM"
    "AreqAMuFfHZg6tvbsv0AMXXjMiioqIYTR5RREPXBG3XDA5p/LWqNNbw/8OZIwqYZnW2bsr"
    "SO8DX6wMvH771kFbiSsBX26T6P79bjhIR9dvH1e4DN1B/ycqnFeG8n9N15YuqjCN14bpGJ"
    "b9gj/vv6tCPwdsjk++eTZuiY0pUbyDZO4fb+eSVYUjgorvaDLf4Z1GSo2wK6bGt/HjWyZ3"
    "F1Z85TGMr1ALyvgGhOTUCDd5hAMtTnaII4JqjJs+xqBsy2gVIZHWKRaH19nWtiy/H5I4DL"
    "1/9LTDXkFX0aFIjsPQIiMK/6nYCvCsg1DUBhCaegVMAHuR1R8pnZmk6wY9nKSw1dEGnTy6"
    "eiaaal4EhURmdvcZyBMMSGI0xzaaGY/EQhwyYolE6C/QiPu12wgzgj4QZhEHOeS7Y3fQg+"
    "sd/ID4b3BZS7iSnp+9hmemBriFxtbDSwW4PTNluh0Hie03ItRCX/QKaNMlTqsHmMOb+gJV"
    "wft8sStnb4rAC61ymNMEwLKhbirETYaXVsFB2ZBWlHl+ChrWXJMHPimpBkBFZzUvOsuz7U"
    "sc6UIS9fmcvWz0uS50wPi+MuC7L8GURSUVVdZkqszW6SrNrS1nHw4kWnDSqXsTOLoIUjfT"
    "jkzg6NfBCGZl7+ocrS2H2PA+99bw8zmii3ur948vfTeiVKwRIpz06+C21wVcL657XIQRrM"
    "/5K99bF7fDz73BOc8iviBWnHd4nuBRMQYavKSdttPkJHGJybXg26lawzVsbcWMJWYpDiwX"
    "lJoEWxlMTUQwhvQYJKuCOrhS70p1MRxeR1aqi358Kfp6c9GDmS7Qh0aGy4AmN319TvRyFt"
    "CopNr0m7zpM/JoSB6VwyKqZlEinfAT7NdlvpqIoPpomvzRqFC27M+pvaFsDbB0P/fgVhvI"
    "lm6/VnFs+9iwM6D2w4L2jGJzbb1+3FWLQI/SX0GRrn2RCkqDtRGmqWHuGxXpovQBOmorSP"
    "yUp7G1dRCg7qCz27XVJqyqjB+NrVaZPjnh9WynU05kJd3tldPdRm3SKcKW7yfTESGM6xVy"
    "KA8mZCJe0A+uTDralO8m1XcmmvY2iBlVDjTP7EATHokEutkMY0yshSZD5eZxdG4eXKH9k1"
    "pSCIdlakT56+jyWJlyWMmJbWuMmrLJucNi7ZvRp0Um9Gn2fD5VJonnN0mIw7PjWwALW6kj"
    "UqWm9hFxqVWYqlUphVr4L7yNBdiTAkvEFhwZ0EW5sOgcK0+HKYbnORVyNxxkBG99kq2Thx"
    "p1iqjlbnsNfvVKImBmw/P+UC+G5Sc7CFVZwQ8QqjX/4b+itU0mXtH7KeUF76dkg5aGxdMm"
    "dUSqIuhrzOjGJiw9SqaKB6Wnb4I7PAsStbcxOYZ4nkV0mJ6RHEU2XZIxnTwhG5YbG/r38h"
    "05hr4gTjQNlGlYC/4GIoXRHDu/ogfXs4W3euCtROolLxxIx4wnTYNG3ttum4kOKF0YxHsa"
    "z68GMwhem9/68vmyF1ziWaJ09rSCF1dJkhpIWKzWbAUzLV312O3WFhJvMmlxcjkcDHqXo3"
    "P/M+LVDT4OtP7gXHw5mlHKRe3ABbBCH62czh0RO8h5ud3FbYJVTwbmqJRCeRfK4W1DBue4"
    "XOuojcND7W+2Mkp2WKYFEKuIoGec0YePB2JkYjDYp7U1M2RAjsu1Duo3p0WIUWiVCba4F/"
    "McVu5xP6B7XIOCxAqMuqq1Xs71lRMSJYY4JKZcmxs+vjU7uTZsMFvl49owbGtwca2ernYZ"
    "/kyiOjAA7KSot0aHQm5jdPXk+XoJwQ6iwveLk7dU19eMEZ6IHq4Yzq8IIxe1ibi/IGRlw3"
    "UbgTKMNoYzR5x+WNvoQefzjOfEf0h1Mqv8oamcNXYcAjMU/oZP595NV3MPr3cvIHf/BWve"
    "inPm9zAbPN7YD0zaVirwneJEen5nLnhv+EWimIKf0T+DRv497kUlAHBphLhT3L9PtjMoZp"
    "MKgqW4CBx0eGkE+DOYbN4c8r4X/ysXz/sOc0L8IRbozCeI6gl8b93nCVIs+YUx+1GI8l/O"
    "zl69end2+urt+zev37178/402A+St/I2hov+R743RPb13XS6O+fkiIGwTJNJ9JIa68vTsy"
    "KEF2+WHcstbsZyXGw/b2mw6+cWa4P7dRF+4HU2PfA66TgF66q2lpvTYZnWcTBVzWjHcNKc"
    "ALM53ECgBRDXTeAK7LQpNSckZWbvwDwkp6CXhj78mhLIx8QU8GUy2LBStbdDci3keNtEB4"
    "ECVIbQtVpM4bdpeI8oJqOes1glqYuwaWoTXCJOICSo4gQk4gQAuikjKbN6F+C+lEJbAm2T"
    "6lj28BWWacEiUvfJa0kI90lISfqdDXlYRkEuDfncWZqykIdlFOTyYUe+GSCJeXbVyoiQKl"
    "2ZPyglSle6NhyZA+NWooX8aAVpRQn8TM/4W9AEHxZRGfmSiSyFoa9UIsuwpNJlG63LHk0m"
    "y4Y7r6jA3xqWpLy8LpnA5qd1+XGRVSHVNYdUp03lg0HcwmyCcYxjH3LzfNxEBr5MFzc/P9"
    "9OD7cgI+BuB7dvPFbYsNECtndLuJwhLs0DjK+Y8UiQwxss8RMaE7gH54b1kvwq3MsAboe4"
    "Uc0WeSQMLcjKSXqzVfKEAtnU+EP2zqSmXK74vTpcrvzhSgxBTsFgo831Cl+eFYlLhlbZOu"
    "5ZIjZZpVqrMgCL/2+mL0o+yO1yRYk7WhUCmzfLcbRKwr0E5d+FSQLsiFBtdTiPOYGgbfxJ"
    "tPGTk5pkOGd/jMq1KEallp0ycgbkId5liLSYqAoBazKRJmnkUvatsvYt0EMI02SPQlGpFs"
    "Bew9aheEzFtjWSCdovgWH1RJBfYSCTCwqVINhJB0VqH+ymhD7RjQgk5CF7gDXaEIsnmSOM"
    "UfbAuRiROM7Eth0km+NN0IZRa8ZDBO9PRNI8izpzkE8yQlU84MAJ6RTvUxfvs4Afn74N70"
    "5b58s2mf2B9eS6N7jq3p4HpSPuravb/m+9czTh/Gf88yiyWR84Y50IDChXPC8iqVKINFm/"
    "mBqWYc9LDXNMVOmRTR5nz3tG4sQdklBuTGlO7fCglDPCLqd2T0o5tUs4tYtDoIxaHgi0Ti"
    "OvpEiJUseVOq7U8eLq+Igj+xthtvvLE9p45H4nTxkX/9Ae3aaF0w8JqZ9seK3lmIgcQO5m"
    "bf+KAFCepd5LBQ89WTZ2PeChFcH63GualmDoUN2qPPDNygP/vPb9BiXCPnwu28ftR16cKw"
    "oJteZkXQNhlNhcn2fxvyCYEfYRlsDUxHPh27lL/1g01Ga8ZfHEc6bBSU/hHccric6MR55M"
    "jdfTglUaVtsntKFs4VUQ4Wu16J/zp7wA6Qv0wMgU1Mq5W/EjSM5mkQ2xHU7Apmaeq+epat"
    "9o1r4RHjSZ/SMu12Qmtjlq2GTCkwXK4BwSaZ2e+7qI4fl1tt35dcLsLPKYwpKepoNlYxyV"
    "ah3MlRj4Vcr5TPTbRCnbhFhlrENbMTXAjR5gVUTgRxjl+pPMN+2bbVWW+aaBW5TtbWia+T"
    "sYo771ARvmmnmDHlP4Yy06eTq/V49Qm4Zb7w7H4y5OaIVtG7TsCa8EykPi6KaDxk9Cj+aK"
    "lhtEx9/NSwuPoZWrIKSE3x2iR6WuN0td50XIZFX1sEzr6N7DK+nh77bg7A2LtIbtPZgfBS"
    "/+UOJ8GRJTh8umHS4bwtN/I+M7t/pG2q4dupu7Y2/IWLP9Ih6FduuuXwI8WsDbtZ7yyisv"
    "0MPUFPW25xR+iOvL7NLh372a47Ak84LkNn46Rw+/c4/WDuIVyXleqX8+QBuDpezqtT5Z7f"
    "7N2v2FNUa+vnRESp0AFE2vaPoGwlwJTS+2giTI2dk8AwGVyTNy/jpEJk9lM2nteVjZTH6g"
    "AVY2kx9hlJXNRNlMlM0ki3npEmbo85MU1sW708ljXPC2zS6uJRtQxU40i53I9JPOVumyva"
    "Tb4EBYTWYV+KgkEPaatxDdl0Vzy+Wllku4tbmJR2U05pBI/Trz85zlDqYdP6sZ4a//B0/3"
    "qC4="
)
