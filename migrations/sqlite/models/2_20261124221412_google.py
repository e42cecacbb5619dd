from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "calendar_feeds" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "url_hash" VARCHAR(64) NOT NULL,
    "etag" VARCHAR(255) NOT NULL,
    "busy" JSON NOT NULL,
    "read_from" TIMESTAMP,
    "read_to" TIMESTAMP,
    "read_at" TIMESTAMP,
    "asked_at" TIMESTAMP,
    "failed_at" TIMESTAMP,
    "failure" VARCHAR(64) NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
) /* The last reading of the calendar at a person's `interviewer_calendar_url`: busy times only, nothing else. */;
        CREATE TABLE IF NOT EXISTS "google_accounts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "google_id" VARCHAR(64) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "secret" TEXT NOT NULL,
    "refresh_secret" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "version" INT NOT NULL,
    "expires_at" TIMESTAMP,
    "scopes" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL /* UNTESTED: untested\nOK: ok\nEXPIRING: expiring\nUNREACHABLE: unreachable\nBROKEN: broken */,
    "state_reason" VARCHAR(64) NOT NULL,
    "is_primary" INT NOT NULL,
    "checked_at" TIMESTAMP,
    "revision" INT NOT NULL,
    "synced_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_acco_user_id_cdeaa0" UNIQUE ("user_id", "google_id")
) /* One Google account a person has given consent for. Tokens are Fernet texts, `key_id` names the key. */;
CREATE INDEX IF NOT EXISTS "idx_google_acco_email_fab67b" ON "google_accounts" ("email");
        CREATE TABLE IF NOT EXISTS "google_calendars" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "calendar_id" VARCHAR(254) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "access_role" VARCHAR(20) NOT NULL,
    "is_primary" INT NOT NULL,
    "sync_token" TEXT,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_cale_account_d2f744" UNIQUE ("account_id", "calendar_id")
) /* A calendar of an account, and up to where it was read. */;
        CREATE TABLE IF NOT EXISTS "google_consent_trips" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "purpose" VARCHAR(8) NOT NULL /* CONNECT: connect\nSIGN_IN: sign_in */,
    "ticket_hash" VARCHAR(64) UNIQUE,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "verifier" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "redirect_uri" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "user_id" INT REFERENCES "users" ("id") ON DELETE CASCADE
) /* One way to Google's consent page and back; used once, for a few minutes, in one browser. */;
CREATE INDEX IF NOT EXISTS "idx_google_cons_expires_e0af03" ON "google_consent_trips" ("expires_at");
        CREATE TABLE IF NOT EXISTS "google_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event_id" VARCHAR(1024) NOT NULL,
    "event_hash" VARCHAR(40) NOT NULL,
    "ical_uid" VARCHAR(1024) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "start_at" TIMESTAMP NOT NULL,
    "end_at" TIMESTAMP NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "is_all_day" INT NOT NULL,
    "is_free" INT NOT NULL,
    "location" TEXT NOT NULL,
    "meet_url" TEXT NOT NULL,
    "html_url" TEXT NOT NULL,
    "attendees" JSON NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "sequence" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "revision" INT NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    "calendar_id" INT NOT NULL REFERENCES "google_calendars" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_even_calenda_e6b14b" UNIQUE ("calendar_id", "event_hash")
) /* A copy of an event, or of one occurrence of it; a deleted one keeps its row with status `cancelled`. */;
CREATE INDEX IF NOT EXISTS "idx_google_even_account_049613" ON "google_events" ("account_id", "revision");
CREATE INDEX IF NOT EXISTS "idx_google_even_account_e36073" ON "google_events" ("account_id", "start_at");
        CREATE TABLE IF NOT EXISTS "google_files" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "file_id" VARCHAR(128) NOT NULL,
    "name" VARCHAR(500) NOT NULL,
    "mime_type" VARCHAR(255) NOT NULL,
    "size_bytes" BIGINT,
    "modified_at" TIMESTAMP,
    "url" TEXT NOT NULL,
    "owner_name" VARCHAR(255) NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_google_file_account_d1290d" UNIQUE ("account_id", "file_id")
) /* What is known of a file in Drive that may be a resume; its content is never kept. */;
CREATE INDEX IF NOT EXISTS "idx_google_file_mime_ty_790158" ON "google_files" ("mime_type");
        CREATE TABLE IF NOT EXISTS "google_sync_runs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* CALENDAR: calendar\nDRIVE: drive */,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "changed" INT NOT NULL,
    "is_full" INT NOT NULL,
    "error" VARCHAR(64) NOT NULL,
    "account_id" INT NOT NULL REFERENCES "google_accounts" ("id") ON DELETE CASCADE
) /* How one copying went; `error` is the class of what went wrong, "" for nothing. */;
CREATE INDEX IF NOT EXISTS "idx_google_sync_started_652f72" ON "google_sync_runs" ("started_at");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "google_sync_runs";
        DROP TABLE IF EXISTS "google_files";
        DROP TABLE IF EXISTS "google_calendars";
        DROP TABLE IF EXISTS "google_accounts";
        DROP TABLE IF EXISTS "google_consent_trips";
        DROP TABLE IF EXISTS "calendar_feeds";
        DROP TABLE IF EXISTS "google_events";"""


MODELS_STATE = (
    "eJztXf1z4jjS/ldU+WX3qth5M5nPZa+uiiTMDDsJTCVkZ9/3cuUII8CLsThbDpO92//9bc"
    "k2+BsLsGM8uqq7m9hq2TwtS92Pulv/OVnQMTGdFx9t6i5P2ug/JxZeEPhH9EYLneDlcnOZ"
    "X2B4ZIqWU95EXMIjh9lYZ3B1gk2HwKUxcXTbWDKDWrxtB9nUJAg7iM0IGlPdXRCLOcg0HI"
    "YM9oL3AlehG8OaFhVwLePfLtEYnRJoZIPYP/8Flw1rTL4RJ/hzOdcmBjHHkV9pjHkH4rrG"
    "npbiWs9iH0RD/i4jTaemu7A2jZdPbEatdWvDYvzqlFjExozw7pnt8p9uuabpYxSg4b3ppo"
    "n3iiGZMZlg1+QAcmnvBTbXTjStPxhqt92hpp0kwA0kQvD5l3RqccXAqzri10/5K/x09vL1"
    "u9fvX719/R6aiNdcX3n3l/foDTCeoICnPzz5S9zHDHstBMYbULnGkrBezLDdtdyFwLYHL4"
    "QtnSQwDmRjKMPrx1EOMK0a5pPO5XWv30Z4vDCse+ume3Fz1xt2b9rIJrrtGozY9xaA1L35"
    "rdf9yq8D7sR+NMiK3xmc38IdfpmOHLhM7PiYz1DaAn/TTGJN2Qz+fPk2R0O/dW4uPnVufn"
    "z59m+8bwqfpPel9v07Z+IWV+JGaeL/U5WW/jEE7eurqOLfQxTaN6dFsH1zmg0uv/fXX3zS"
    "mcxDXwi/MML6fIXtsRa5E5p2yWJEbGdmeDNqVBvnvvCHzzfExOJnJjUQnriv173topTgwk"
    "Yrm1m9ArX8FQy54Ko/LASw9IxmIZu8tThbxK9gC0/FT+LP5k/KgC1rSYwiu2Vx1GJaLbJO"
    "LqE9tWDuQBiJTl6g2yUxTTJG1IWlD0AhGP49gfvwa55+YvQn/v9I/NAWWs2oQ2CZtOawgq"
    "4caCXeCSapkWuYY6RjC5nQJG3JrfTZKav3P09cmBo1b731EIR//0st6s+4qK/VUBzasMh2"
    "gI9gRjoMxhtMQ6O8IKQhCYWoj2hinY0CnET3A7WJMbU+k6eELZq+lt753RwZuFkLKFy28W"
    "o9cYYHFfx2+MWEecZf5/aic9k9iYzZaeAQ7onp2rFsKKjhyS8d1WxzsEwDZ2CRobEgF/BX"
    "mnETvp1r2FAL1mxoCUgAkgWtGm5TPBpMmK4tBFYA1nXqWsyzFagNloJJp2B38L/BQ7LMJ+"
    "H3z7AzQ4aD5mTJWnCZIJf3vzLYjPdCrHGKGVPywxTrUC8DZenaS7ApdyUeQuKHcWnLmacA"
    "iN96w27bG9vk3rrq9T+3xRCGfw8+cmZCjOpdWIX3BRzf95lu7/s4pcBnBo1/TTK8QkSoce"
    "TC29cFIH77OhNjfisK8rORbT6IZY/3ZrJtuk04shpmSd1dwh2+smZ8HxHJmObGvuiL4B/1"
    "mbiKfzDwA8cDWIz9MZYD/bB33b0ddq6/8MctHOffpsCvM+zyO2fi6lPs6o9xNa07QV97w0"
    "+I/4n+b9DvCnipw6a2eOKm3fD/uEV8gl1GNYuuNDwOzSnB1QC1iNbJt6UBve2g9ahkNVqv"
    "cpY8EiUHIOVqGazFXT7skNgB9FvN7Pxd6jeYgUdPctxNQk4xOOmcmDy0UaGdcK3ZB1MyMb"
    "YZi4oe28bkJL7b7SSZPx6rw7Zmo1eCeczCFV4B9e+urp6LJxPApxBkgUKymTFOp8pu861m"
    "lLNMXpTLiLKW+McSW8TkTBX/o/Oll7NXJ9GBIq7qRVzx8SIbfRGWaRxJcrAIjIjvtcCGKQ"
    "PxWqAsOjAB8MlJJfCevSlCQkGrTHjFvSi8S+w4KwqTrizflxCsMRm1M+BvCgH+JgfwN3HA"
    "J4btME123ohKVUd0VzS0S5k5TLwD0BEhhXMRnCfwYPkBHRZqHM6lzBwMbOypjRfaLoZHqn"
    "DjcD/8Ng24AcYj0Zwnh5HFrvs1iU4qBN7B1nhEv0nif/LlZnDZRkubju+t207/8nzwexuF"
    "+3reLcrQZpGmY3jKGNuaa0sZinl9NO7LODs9LTL182bZc5K4GVOEowU7dJo3zJMqOKfUJN"
    "jK0EJqBzH8R9BDWQpYX6mWPj8fDK4izPl5bxgD/u76vAursdAHNDI8giVJvQKEu0L/LIgH"
    "DtQxAw4z/WQij/daTA1wSbzdJbHTw0K3Yh4WVbhL4G5ia+riqaQDtZGpcBW13YrW0SKLaP"
    "YKmrDpjQX5k1pypnxIpkKEu65Nl+R/rg3LmR+rNc834rU/qGGRFEI8f5s/JqoCeOqy918k"
    "gEewOuvwShm1RyVVgEfdAjxUsmZJyZrxgGBHW+BxmochAVcsSaG5UPH98SqhqueksgUpm4"
    "yJxQxs7vkRXqw7auqgeiTWmAqSal+sfhM9XUBHN0Sn9ripYwvrM6LBoLANsu/o4l11oaen"
    "hmJlUWZMDF3AsCdWA5eN6Ldr4ji+A9jEj5FTZnsj1XHHBuvCd32EIY7FvsAZZpoDI2F/rM"
    "ATZrdeT00dU49Yx5a+91z1m+imqROVQ11bJxpPmdsTp1vR0xV01FCojMWS2mxPlIbYmfdE"
    "R0397OBrGRuC2BnbeLIvXhdBb5e8s6ZihpdLE6wFi2kwxVvTfaesTtDdheitqajNXItNTL"
    "rSZpTuO3t98vv6BF01Fa8ppVOTaH7m/74sjeis4/XVcMSgp71JLdHTBTwNzNOhXYjWOpZF"
    "UirzIBl6lQ0s52so/E+BZdXvq/h4PBZws7xK8AMYgx5zxmVx+Pqhjm9D/TYQw1CA0iGQ60"
    "W7ayBg6yiuCcnjX4tDduF3+MHvryGYSaZUwVLwSGzH++QYFtECifyqZKNWXrKVHmrOo2JY"
    "0VpEX2fEJgijcAeIx12OnRZyKGIzzOC2TeCazZBvpCKYj2aAFfoRG5TPvj84IERt+MGIb3"
    "s6CDpAK9uA90AG+1syY6vC5+6R6DUnKcmL2aEEfvPmZSKdFYk3hVbZce5nfsxpdv6XE4zy"
    "omivBZqXKnNAwCPRGjiJ76+3g35miAZO26U3dIb+KyqPlxYc8/eJawleGPFKqWCUOC/4Y/"
    "9RVqBMDtgcn8iOfYDxj9ed3+PwX1wNzuNb8byD83h2/3K8Y92bqGTzKqAcadRMSkDF2jQo"
    "GE9RZhb3F5vqxHHI+E4MnzSDI94k19xYBo01bzwWL3zotdeMsbfCr/iJBnhOeJHCX8R6vy"
    "RwmU5g9eYVCGHBRw6BMTJGZDIhMPP8CH0aU+vFYozu3dNT/O5tinVR5oP2MCfW75RiTBvT"
    "7LIeYbHDVEupQyb5z2dnr169Ozt99fb9m9fv3r15f7pOKU/eysstP+995MG2ke+6wPEMRC"
    "fG406TcEy0ebPw8c660mFsZU67cW4qZdpNoa+yp9111mGYyN0+7Q5nBAXPWVd/xUHJDIbN"
    "OcyNNCiZgSY2XaAfHwIJXunjgU+UzpLo/4OXxk/8HzAtpsy7pT5JFeyoV8GO9WiUXc9igm"
    "pFk1rR6lYxpZBDV5bjVnaGgyovocpLNAtnnqXqAlC28Wcqqb8twzUiq7Jci2f/jUyqz3dy"
    "N6KSKmmmbt6GqmhdbHI7TmqvSEJcDU4wqoP9e9gyrTI++7azjoI96kRhmcOWcn1WJWTtT7"
    "dkzzk6HAESyiVK2+OOZBrlbG5HU5u2Ex6gaL6xbBFvD4lOxPE1HgvxAt0S6JA5CNsEfQBv"
    "iDDEyDfmtNDDnPAirA+Iv6hXQxSueAQyT9fjVxZJ1qP8x207HJCHtoBHLX6/Oh/wOUmRsC"
    "ZSHZnt5a1iXdT6GJ5Pd/3hh6vBV80rcLWOy/UqXa3vrkterRv4ta/urYur3sXnuy9tpJuG"
    "PneX9xY8rzfot3msBzzl3vrYve71e200JQvDMuDvweDjVRf+FoGV8a+xiGN1Vqx2U07lpr"
    "hXNcIOkS2YFZZpnO9aSsk+R0ylSYyHMJ9mxIisJZoQJJJnMXd/H0aM5USYwtpgvhr0PwbN"
    "47ELsUOVyARs5Jkmj3tSUuEvj79nH8jMKRuJxs0or4rUCnqVXSzoVaJaEGcPX8vSja8bCW"
    "4R4jybN0/Q5jykM9UCyrQvQxLVnQfzstZGZi0PzDqiGblGHFIh6jBYM3fXdnoPSut11npO"
    "2PN2V3G/EOjdFiTw4IjDyFhyYToBXxDA6oKXGPRwbw0+txGd31vd37/0bnr9j20khi7o/t"
    "666990O7C+nHNfz7VsgvUZf/F76/xm8LkLDuLIpnOy0wmvhz/JUmhCg5d0shz/nCD2kFzj"
    "LIsSaohbFnXhaxhr0ikDKaKNA7yEU1pnZMedy6ikWojqvBDRFSAvHYERlWrcx1QKjeUHRs"
    "ptGEaF1NmOSS8pQEh2CMfl1CAuMohVoEM2+g0OdDiqxDWl9Z1sg0QhgBqEtzy3css9hzg9"
    "aEWdQLxP4EplWT6JIrApoS5phWKzA17iBWqLRbzYBLTpMJ5gg5HXhSiHMKMrnuQIF8g4PX"
    "ilsOT2FJz/nGxQ838HFwyt+VyAfFvaQTFLvw8fMH+EBAP7RDSGHy/+EJNSqP/QgDjQA6SC"
    "ZfJyXBoWL/PMuZqbgVTUqN9I1Dl+pjYUD12SvKClDN8/LNRAmA9PXZp06iEkgXJYpoEgH/"
    "gkQ/jsl9SfZ4siHJZpIMJvCh1V+CbnpMI3yYMKF2AAUKnQlI1EAzF+WShTKydRKwEw36Bw"
    "HU2naaeEZJodMSlFEyZpwrHrLVraIqWAYiawManqnNrTI4HV9yE02SpTcbm9qk3VbOjmAF"
    "hKWSm4teR1ZndQQkxQaWF3LRDbBud9sTm2o2jQbEKwATsRVYfMHte2hKrps9tedfWEdM3m"
    "tEbx0TXDdl86Gp6P+ndXV8/FR4eO2EpLuowcwJWTdBk/86sYCT0nS4aw5ayI/cs6o9HLbz"
    "SYg0S4SAuNiI4BPsRWFC0JXZoELfATcghBY2MyITY8F4lKv046Y13OY1SFqXolU3pjULII"
    "c0SocaWYS4nlUJWBd7GaSnEejst+VQEW2w1aFVbzPWq9SFjNUaV1KVdVuarKVa0ZtkceOf"
    "UrHd241kmKl+rfaeV5qH/QkWa7VvGDbixR9113bY4pAnHEE7rBFRwLp3FF7Xn47BkThgFi"
    "hj5HeMKIjcbgVfLpFPGH8rgoCiMq9WSb0h60h4MqGxV/2Gj4GnlQh4rqyHZbRVVS0N0OC3"
    "tMtIH23LGv7Yml6HmmztRz+1Im0qzz/bKn1cyjBovOsdYY4RF1GVp505tf/d3gpd/N8Qv0"
    "ibq2Vw7NpDo2g4LwXrMfoBWf+v6kVubcetgHKNKvXqTfwuX+7Bx+XEp8RjYnFROrBzXFn9"
    "cYaurfrkGYxs9s0GbwhSWVc7vAppk5/lPEG+TevDp793b9JfA/8j6C2+vO1VUyhMZDCNab"
    "3eENCStwoxy3MeVhRrtAGxOtLvbr56OBlZ9traVFj3NzNxfVkGSetXt8YzcHS268ppzloS"
    "pIqwrSqoJ01M8ZuGxEv137MXEpDk60QSvPs6GiaRBgV/TMQhR2iFricGEmjhEUTgVIWw5e"
    "F37m9I4Xc8C9FHgD45HYZCwoHruVwRiV84jUmtHkkU+3/uZ4SI3cbk5Ujo7k2q0L5oyhU5"
    "Vl18Qsu8jgKJw8ExZqYmZHGUcxi88tFeTtNd8C2TpjfdK5uOje3rb5GYAwQdxbQ16xDf5m"
    "vGIb/H3Z+9i9HbaRZwTeW73rL4ObITQwFktqM2jR+fLlqnfR6fOLMKWbMDta/PrtsAOibX"
    "5WPIiCZH/Yvfmt1/3KhS2YAh8NsnLic2whTR88q3KJn0yKUzSdTWOERKqnMBoUhH90ZRWX"
    "xBpzACU/tC/d/qUonOjLwwfS7cOHxd2qe+tDp3fFKy5OsGHyeovwPV10r8Qlnf9y0/TrOE"
    "pPioXmxJwpMRGC5lkVCYXlb5dspNROSe12SiJhbSYGJYw112JGyiEJWyLb4sKqkGCddY3B"
    "eVksmUx2ZVhEpVbGOTaxKSySw2QM86hUA1LJKjlgBHwZ+WUoJKampjpPTT71I31idVSuQT"
    "srFZ9YraLbsxVynHHOR3I65nMrt0kxsHUD98iDYDvu2GBdzqKepGxvhO628vY2MG+nCTJW"
    "IlvT21V4gR7GhGHDdB7QjMI7IwP+y3cXHONP4rSQBf3ayPEPsqS2H0qFTcS55PQMzcN1LV"
    "l0kI7+IDpbl8zy/wS977NjESs8CD+OqsqDzbFQsvdEVGG8EkOoQzBHP9rCQEfFGufkHv7M"
    "u810KA9zQw8WPPxo9pc8mX2fkEg9QlcblVXtUNfWd98OWkvXeS4/OR8M22hE2b31tXveRi"
    "sy4ruoPb59aohzlsUZy/fWrwO4+wcd7bLxc+BqnYoPyMa9uXxA2HouukEQEmkQ/VYWISDg"
    "qo4RqBm4RQmB8KCqVwWnGWY5IY/h263cGk7QUDrcUZTjFLGG/BAAv8gSDzzECBDl5/QK1y"
    "YtjFFGVNKrdzyf2tfWnt68SuiqMqHLpubOplcgW2vD6+62e9NGnF68t64Hl92rNhIfYx0M"
    "LGoxklYNPbsKaUikAa5entlURv3Ro4s70+liKdY9yUH/tdMbisCzFTaYF3g2vOl2rsU1eG"
    "GCF+LqxeD6y1V32AXnw38SXLsDT0V3EwFqu3wwhw9FW3+7RemRtUADvpeyqZGlDaOA5yny"
    "OGCJxTYhp8KEEudfCnNLHtqEnII2Di0D12Bq44UmLGrZHZk06QY5sRXHkKzR3DWYJ6MDpZ"
    "GdNWIAkgwvlrIkXkRQcXjHxOFF/fGCK01USEX2bCfyfMQOQOVx0uh209uRwVyU0ouOsDqF"
    "+YTxz+D0QurZwuk5AevVKsbphdk3tDLYTGQRzwyHUfspjcnbLiDJ34WCr0IlaxWJV6d5qJ"
    "VD4jGDZbF4WWs7q5q6O+bMA8PReL3IVK7unFKTYCtjAEcEY2CPQLIstIPRXS1pdz4YXEVM"
    "pPNenJW7uz7v3vz4UqAPjQyWYbaqzefv0XBVpdabpvWUzJ9EqXWVgqBSEGrgnuyRgpBIYk"
    "uheM99yQ+fb4iZFYCcHkTQEMD/KtWFE3aW/nSDhdaSPlz4fivXifNbahzyol4cr/40MXQD"
    "m4iL8bgKXh6qLxQNF8+xNecXz0H3tuu00fn/9tGE2ujB0bFJHhAoj+dYeGLBKyDKq5WPcZ"
    "obWMUTU8tUBU1PPJeEJEpTKeevSucvrI6i/l9Yps7RG7tG5hcJzM+Oy08knvPvRYZJDdpX"
    "Z5u8rPXgDYUbpQZgXBLdWGAzHc1AJG7TezIvfNkjHLM5wF12L3rXnasfX75uvY65ysH4fZ"
    "04lH6cjm12jdcMYCUrux4TrMnSroaj8WTIxxTktjE7GzlF7Chi5/t18bOInYRD+jx7Ox9t"
    "PE71CLwbua7AlDcpvJFjkkdicoPaIZZBbYOl7t5ktFInXdTLrFZHMgUxnKenRYI4T0+zoz"
    "hPk7ZK6M0SIGeHP8fEGrB7VXUItLJ3lL2j7B21kaW0fqCNLAkrdzM8HjGv8PukmYY133Or"
    "4Devq7Uxe2Sj4Vn2CnzMTlKcguBWrlvgqc8o6hl85SfhfXItNjHpCo0pcfiZEmhOyNLLv/"
    "SHA6+R/mgwL65LlGHSqU10+LmIgUnktJDnj7T4+aW2C0uOnXYKX7kPU36K8lPqchR5BaFf"
    "8CkQ28KmZFGemFjjnMLD556J2QjmFdlQxrhcA3zCKiIafdRgnMr43zGxBmBdeQpysMrKj/"
    "QU0QYooIrC4RvgJMd7UrIBiCvKSVFOinI6KvJBUU7fo9aLxE6vnXO5AOq4WIPyq8sKol5D"
    "loRZlW6LBFLHB5d0+bYN6IKDUjTps9KkmQEUcUy3EaZPmlw8hWi9YSyR4SC6JJYIYv7xAT"
    "9iQ6jL7/Xhb2nRFjv1kRr2HPwGb0x7A9NInsur2M8q2c+1GopDGxZRyUMp7kN0oBdENSqk"
    "cN1uTzxudpr2tCZCe1ZHBnFRiyI6utKzs8JDeBosSXsi2zRzIY5reC6sUz2OXnBWtFh8E4"
    "ZH+Hau3WFsGsrs1WILhST5abybv1Fadd3CUmr3tF72g7MkPIPO+FP6GJmkZGU7qsfMxZNv"
    "S2IbBGZd7YlgO8Wru11g08wc2GnyjSmJ+Ors3dv1COd/5A3u2+vO1VXSelNsu2Lb62KGHC"
    "nveiTHZh79wrxXgtC26hYDiwwp/M9hGdl6KaGcyhZ7We634jimK8Oan6QY7qG7uXa7d6jT"
    "hvctYrcb+gxBj6YBhjcY44hhZ45GRIc3aIsSBw78y7tqOP7RlsZiSW1QNjfUKdjoBFF7ii"
    "3Dr63HVoZO0qz9Up+Vyj5ujrnysfHU6Tw5jCwERLpOXYspSvLZXYqc48wyXImjOMJs1/Sx"
    "t0Wyx+IreSh57G0inCf8AchhXPkpiUcckLmZWgpjvJZoIMAHPvslNF0Xn4KjQopkTztnIV"
    "iVJZGNiSlsa7QxVLMwiEPDqgiEbKgVgXA4AqGBn1HO9mq1NS9rhu2+xMBzn7E5BM+5J/zl"
    "kxQWIXS3lccicP9b89zugizCALzyCzAE5ndLz3tnfGMPHHu6II44NTOwE5KsgKSsZIl+77"
    "eM455+a/cS/XwyCj1gfbydOgGgppNdK490UM6actaOZBQrh6IiWGVTw+NyDch1qyK7EBZO"
    "15E8aysso4Zwcgj7AMmO4JiYGsBFBvDYxpMU6uHX20E/HeW1QJxxMHSG/otMwyltcTv5+8"
    "S1dLFhNnINkxmW84I/9h9l4Z8DNwcoQjYkkmXjebGtKIvAOzj6I6rXg0EC/ZPLm86HYRsJ"
    "2Xvr5q7fFydT265liXOpLwf9LtymFomfQn1vXXT6F90rcYkvV8SszdnU/H01sKqXKVFtOV"
    "9TRKoenxR/XmM+KR6EC79/LECWWU0Sgo1bTw6/Obu0KdeF1BcQlqnH+G/UkvKcW2INN1P5"
    "muTaUiZqSKRx08nhgxDU2e45w1id7f6da0TtHGcrpME7x6rQS8O0HmCUV+gltAFY1NQIiT"
    "Rwj+fwxkYNcjqeG+EmxWTUDdxysjUqi8m4wNbY4GvDpWD8UuIyYi1auYdsBm01QQJKxGdM"
    "DBPuLGeU0RbiGSItBJAykEPUFrWrcyIvUJ+i0RPjl22C5mTJWojCeoGGvm36gyMegIxxeo"
    "RHpU+XjBHxY9xn2JkJOEuJEwmNTpvoxHjcP1RERaKoSBQViaIiUWoQMqEiUUqBVUWiqEiU"
    "Ix3CKhJFRaJ8l9uGKhJFRaI8/yelIlFSBRu3nqhIlO9gSVGRKCoSpZrpREWiNDnuQUWi1E"
    "0jKhIlWyHHGZOgIlG+R60XiUSJbTMWZsSiYg3c6ynhUFRH4+MoZXHbUso3kKqwkO/6ytFW"
    "8g3vZ0vOZzHRBk5oxzuBJdetEWa61Ny1FmjgrPX6tMCs9fo0c9bit/5KwruzbZ4mrQzzXQ"
    "1zFdOoYhpVTGNWTGMnYBZh6rfEOEkENcabtPKiGjdMpS5aS4Q1egKITkRp6HVHbbTi4YQr"
    "7KARmcCoankX/OjCCSN2a9Mk2CfwL4GtDf9dLmFMZYQzVvJU2TDGYO9wDEIq9q9mU2ELqd"
    "i/gpaViv2r8Siux65U07Gdw+9Inw+2x5AEsnWeGU6uB79122hBH8m9Nex8vIUJHU+de+tD"
    "r3t1CX950+S9dTG4vu72h22+hC6Ixe6tznDYufjURpgx7DmXzzy/HF3Az9KmS+qQ4NMsrL"
    "MvN4Mvg1sethP0cG997fSGIvJnhQ0mIn86X75c/a+4xL/0p0Q00F3/ciBuu9aYirv8Cr/P"
    "L/AWl/CcL/wxY3jMkj8lGkFUB527oz+ILhVzFxJRIRIRxusQIRKeuS2jj42EUsfB1SFcHR"
    "ltrAWUMg6uDN8fTGgjn5rfSB2Ala8Zp9gkUn4d4yiv4pio0nOd9awi1VSk2nez/aIi1eqm"
    "ERWplq2Q44xZUpFq36PWi0Sqqc1vtfmtNr+3bn7fEJ3a0e3RjCatYpvftmhdcPO7E6qQwz"
    "eiP7kWm5h0hbCDTOww5BBitRGxqDudoQm1EeaFd8SmNRaEygs0nBGOPJvx45aDDn5wknve"
    "ZT8s/ezmtEOaW7EdJHVos9q5VjvXaud6+yhWO9dVYCtb8KP6Sh+VzQal1PpYzni1gTl5kg"
    "E5ItQ4KvDwOfBkgQ1TBuC1QOPAPXtThGiFVjmDOEG1gr9qiNeSGcMhmQaiXE5dq6ls8aVp"
    "M3cLysNX457PDvxYQljtvtWHEUsSobtq+aD6LfCFVelcHrt+EwRdNp+0GQirgKGJ7UX5Yh"
    "8+3xATZ6xTcXboq88NHZmVm8Xf/VUJ63b7ZOkneZybaNAqxrg50LYg3/aJruCWjdiMIAF8"
    "kP1B7Sm2DEcoHRnOC/Sgu7ZD7QfOc61mxCYIoyV2HDSlxAGRFiKLJXtCI8JWMD+IeySFdK"
    "vkicWZN8W0KaatNr61YtpqPIpDUQNiXkpiOiTfMkDdSDTACcmzkLq/DyPGUSLSc20gXQ36"
    "H4Pm8fDPNI9kmer25ZUyDglVN4xPj2QMB/jwJXMHWAMxBWwcWI6NBjDZu0WYpIgrH7puPl"
    "ZkMaCLJd/D3ymILCarNF1nTZsEO0QD2yiNRc9XdExU6bluepZgTSrhA75ui8H5KhGBs5KI"
    "v0FzAh71Ezjc1CHgWk8NUfscXG8vjoc74xNwEHh9B9tgDPxuXuGBfMNjohsLbKKxMTWYw7"
    "36u+GHn96nhN0c/hn31r0FXyAewWcGl+0xsRFMrIzYDn8QmxHDRnQF/ZjLGR4R5vwS9IGt"
    "McI/TRAPS4MnW4KYcAB1vxuDC5n8UXBj0UIOFWyFzUtl3FveZZ/ImFHQMSKPxIbvm/+glc"
    "Fm8Kt0YjP4Uja/dKdCGBlxQ1y5hzxwy1PBvueESdEoeSHvDWNSKolvV3xLthoU33J8fMvK"
    "X+uKjtmgfQNHbClbvpspv/iwjcioUbs9Ot5eB03vGR+fEoZ9ZEgXDZWPjLE6Bct/onR+SU"
    "yDW3ppVnrkfq6RPvMjxrUZiPAfyGUMmVJxvswTN5ENhnR4k194KRMdzDYyRiYMC/sFehjR"
    "8dODb6EuwSymFjejwU4QBjAY3PwAWhHj/uoUrj+l7NyV/rTUXTsBjDcEgoen7dtFbNiQzP"
    "rdKi0epyzaqiza8JiQMBFiYg20FA6fSg6OrZVCcebEjwYCDYT3VZFj2l5lH9P2KnFMG58z"
    "ZfYUg/aNALfqPcVjq+6uIuB24+wjy7+kouOyirWvs6YxYzwcTGYzOyyiNrLjrAvPgNWIba"
    "dFumSv+VGpBkS7lG1VhXyVgsM27N0o4mUr8cLhOgDtEuR2f/K7OzKQi3IuocFVK8bFR78r"
    "XIo0yiXSoFWIcxH+SUGq5ZYuiLepx7yy9l5Je749GDy6hSiMIF73XtAXCKMVGXE8EbXRkp"
    "omlx7ZvJgAQwZ7gfo0So4kKZfKnipVqkDgJhIvc1mYYpUOWoqSaRglozYZ1SbjcVgNCXZL"
    "NgU9ItTAsftzkST0n7OT0H9OJKFnnwGQjvAx1P3fEdzDZ/irI9VLmx4eMQCkp28zZAIbFV"
    "KwpqYhMNeRQzUio0BNYW7oVA7RjYCCM6WwkguYSJaOjMgoUJOgBq7sDrx8TLSBVVibxMur"
    "GhPN1u+jgWXseb95A835A/j5NclCiVDdOVxrQIUXDG8ryLTyiqprCjNZGqLlxY6J1Aqees"
    "HonFh+eoZPbPLEEmSTqeEwYnO2lCWZ1dKeokpP1MngUCxldbOXYikr8EV8iGQLksblGrcx"
    "X0pixCOxxuDFyW/RJwWVD5hyHg5fVLUZdmYyQzkqdZiB/LwrXckRJg7RbZLigGWHlm4kGr"
    "HSVR1cOiey4egbiUYAXnao9NEdThy4CRw0OcxPbrofe7fD7o04XTjUz73VuRj2+HnT4E0Z"
    "/MTpW3D2Lz51L7XBhw9t5IDvos8IuIKTCdzrXYkDpx3D9ONjarBbZS924v/Ccor8qzU5lF"
    "UpbUtZnKxqaUq99VKvsyJLtgu5G5JTUfV11rAI5+ZRhDvN1Elppe3aa3udGrmjvmPySuN1"
    "1jizqTva7eOOiSo911nP6qDbTDUf6ZGnRQ66pStL9szTsIhi4LdnFwm8kviqU0+jaUXhYS"
    "WbV5Qo9mCklSyWOasiXp+lIaCXelTFBTaJNcb2B0JSK1NG7rfyggJ0v6U2gaYSQQHiSFY+"
    "WfOMJn8rPugLYcZPhxAb8z846AFAIfajQVYw6tbPc23zoY1GrvOE+FrFz5Awn1rIol6KFb"
    "wnSQ8UqOTJvIZlh8FzRy4jTvveQvAfEBRbHe3gsTD581wpLx9shR3xWr8gzLvi2V/+7QWe"
    "E0cIBK+9ojabmXDvhdczfxkemyBqTbcQvOe//sXzynq3A/T+7enLFvqDGjzXzC+LKaphtt"
    "aHbTzwfrWJTRcPooX3N6MPfveE4Wkbrfhb8reYwcLGIQN7UfwNXx7P94IXd+b8GVMYxi1e"
    "UWiBn5CDn7zfF+Cjz3i1zbHf9QQbntnJ6UyYVHnqm+VVI7JAAl7RB6XPozpWM2jt332BHr"
    "iwaxNxqIhQo8lPFPHBFXnLBYtzqmiNKqM1gu9AZlMlLNO4/e4SyvvAFysDb9C+cdCWEkrA"
    "p9skur/eDvrp6Abt4w6XoTP0X3H2eGko/33iWro4hWnkGiYzLOcFf94/ykI/B2yOT/72bH"
    "wnNuZE8Q6StX/8lUvWFY4IKr6jznyHb43spGFPTOm39vrdpXYXVnzlMehXuAW7xAaE5JSG"
    "66zhtRcnq+KIoNJx3XUMzraMVxESaZxjcXifzXVk+f2QxGHo/aOnHfZKuoqqIqmHgUWGFP"
    "6n5F2AZ1VC0T2A0NArsAWwF1n9kdKpSTpe0sNJClsdbdDKo6unoqnmZ1BIVGb3noF8wTVJ"
    "jGbYQVPjkViIQ0YsUQj9BRryuHYHYZugD8S2CEOMfGNOCz140cEPiP8Gj7WEK+n12St4Zm"
    "qCW0i3Pl4qwe2ZKdONHiSW34hQA2PRS6BNFzjtPMAc3jQQKAve58tdOXtTBF5olcOcJgCW"
    "TXVTKW4yvLRKDsqGtKTK8xPwsGaaPPBJSaUAlZ1Vv+wsf29fwqQLSVQXc/ay1nZdyMD4tj"
    "Tgu9+BKYtKKqqszlSZo9NlWlhbzjq8lmiApVP1InB0GaRepR2ZxNG7/hBGZfeyjVyLEQfe"
    "594afG4jOr+3ur9/6XkZpWKOEOmkd/2bbgdwPb/qchGbYH3GX/neOr8ZfO7227yK+JxYcd"
    "7heZJHhQ40eEknbaXJKeISk2vAt1O2h2s42tI2FthOCWA5p9Qk2MpgaiKCMaRHIFkW1Osr"
    "1c5U54PBVWSmOu/Fp6K76/MujHSBPjQyPAY0uejrM6LvtgMalVSLfp0XfZs8GpKmclhEnV"
    "mUKCf8BOv1Ll9NRFB9NHX+aFQqW/bn1NxUthrsdD+3cstNZEvfv1Z5bPvsYWdAHaQF7ZnF"
    "5u31BnlXDQI9Sn+tD+naF6n10WBNhGlimPtmRXoofYCOmgoSt/I027UOAtQtdHbjWk3Cqs"
    "z80dhslRmTE57PtgblRGbS7VE5nU3WJp0gbAVxMi2RwuguEaM8mdAW+YJBcmUy0Gb3blJj"
    "Z6Jlb9c5oyqA5pkDaMKaSKCbzTDGxBq4ZajCPI4uzIM7tH9SSwrhsEyFKN8NL46VKYeZnD"
    "iOZlNTtjh3WKx5I/q0yIA+zR7Pp2pL4vm3JITxzIIdwMK71BGpnYb2EXGpZWxVq6MUKuG/"
    "8CYXYE8KLJFbcGRAF+XComNsdzpMMTzP6ZB76SBDeOuTbJ881KhVxC332mvwq5cSCTMrXv"
    "eH+jksPzjrVJUl/ADhWvMf/gtyHTL2D72fUH7g/YSs0MKweNmklihVBH2NbLpyiJ2eJVPG"
    "g9LLN8EdXgWJOpucHEM8zyI6DM9IjSKHLsiIjp+QA9ONA/379Y6Yoc8Ji5aBMg1rzt9AlD"
    "CaYfYLevAiW3irB95KlF7y04F0bPOiadDIf9tNM9EBpXOD+E/j9dVgBMFr81tfPl9015d4"
    "lSjdflrCi6siSTUkLJauvYSRlu56bA9rC4nXmbQ4uRj0+92LYTv4jPjpBh/7Wq/fFl+OZu"
    "wUonbgA7BCH62czx0RO4i93OzDbdazngzMUSmF8jaUw8uGDM5xucZRG4eHOlhsZZzssEwD"
    "IFYZQc84og+fD2STsWHDOq25tiEDclyucVC/OS1CjEKrTLDFvVjksAqP+w7D42qUJFZA6+"
    "qs9d1CXzkhsYOKQ2IqtLnm+q04yLVmymxUjGvNsK0gxLV8utpj+DOJ6vUGwFaKerPpUChs"
    "jC6f/FgvIdhCVMR+cfKW6rpr24QXoocrBvsFYeShNhb354QsHbjuIHCG0cpgM8TpB9dBDz"
    "ofZ7wm/kNqkFnpD03lrDFjBEYo/A2fzr1XruYeXu9eQO79C+a8JefM72E0+LxxkJi0Oakg"
    "CIoT5fnZTPDe8IvEYQpBRf8MGvmf8SgqAYBHI8SD4v5zshlBsT2pdbIUFwFDhx+NAH+uB5"
    "s/hvzvJfjKxfO+wZgQf4gJOvMJ4vQEvrbu8wQplvzcmH4vRPnPZ2evXr07O3319v2b1+/e"
    "vXl/ul4PkrfyFobz3ke+NkTW9e10ujfm5IiBsEydSfQdPdaXp2dFCC/eLDuXW9yM1bjYfN"
    "7SYFfPLVYG9+si/MDrbHrgdTJwCuZVzZUb02GZxnEwZY1oZrC0IMBsDnct0ACIqyZww68p"
    "AXlMTAG/SxkVe6cDoENyDSQam8RJgBW+C6toNZhHbpJ6jygxoBqDoJT6Odg0tTHeIVg9JK"
    "iC1SWC1QG6iU1SRvU2wAMphbYE2ibVsazxFZZpwCRSteW1IIRvjKdUns6GPCyjIJeGfMYW"
    "pizkYRkFuXzuS8BFJzHPPjoxIqTOT8xXyg7nJ3obCTIG40aigSRdCbUtCfxMfwey4D5wWE"
    "SVhUtWUxS7TTtVUwxLKl+21r7s0ZRTrHkEhco+rWBKyisukglsfm2R7xdZlddbcV5v2lA+"
    "GMQNLGkXxzj2Idcv0EqUgcuMswqKxG0Ns1qXpdseZfWVJ6waDprD8m6JuCfEpXmW66VtPB"
    "LEeIMFfkIjAvfAbnAX5BcR4wRwM+Kl1lrkkdhoTpYsGVJVyhMKlPTiD9m7nJeK++H3qoj7"
    "CdSVUEHOqbVGkw/Ne3lWJDkWWmX7uGeJBFlV76vMLKAFeKMeRhIQR4QqO53wmMuqOcafRB"
    "s9sdTSqzkTdlSuQZH7lUzdEaOEJ77uwuzERFViTJ2ZHcldF7XhsuuGCxjGxNZk1+aoVANg"
    "r2DpUMSaon9qSU3sV9atfGYiqLueSU6ECrNv5SciFeG3cxSf6EqkV/FEJsAarYjFS28R26"
    "b2AycHRDktEzvOugQXb4JWNrWmPHHq/kSUErMom4F8kqIo4wEHLtOliIiqiIg5/Pj0ZXh7"
    "Ma9Ats50BMwnV93+ZeemvS6of29d3vR+67bRmBNy8c+jyGJ94DpeIlJ9tyPFIpKqsEKd/Y"
    "uJYRnObCc1x0SVH1lnPfvhHDI7rhsJFVeTFmUND0qxEbZFWftSKspaIspaGIEybvlaoHEe"
    "eSlHNyh3XLnjyh0v7o53iG3os5MUP9y/08pzwPGmzTa3OxtTVYG6XhWoH4mdHoCZvUiFRO"
    "rsq9aKOl4uZRD2mzcQ3ZeFts5f5mydv0wpoOmF+iQRzs44CYlUn2/yPK7fwTJLEsZClYvZ"
    "X/8PcA9nVA=="
)
