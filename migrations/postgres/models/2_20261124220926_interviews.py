from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "absences" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_absences_to_on_e9c0a3" ON "absences" ("to_on");
COMMENT ON TABLE "absences" IS 'Days on which a person cannot interview, both included, in their own zone.';
        CREATE TABLE IF NOT EXISTS "interviews" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "source" VARCHAR(8) NOT NULL,
    "state" VARCHAR(9) NOT NULL,
    "revision" INT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT,
    "applicant_id" INT,
    "vacancy_id" INT,
    "applicant_name" VARCHAR(255) NOT NULL,
    "applicant_email" VARCHAR(254) NOT NULL,
    "vacancy_name" VARCHAR(255) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "start_at" TIMESTAMPTZ NOT NULL,
    "end_at" TIMESTAMPTZ NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "location" VARCHAR(1024) NOT NULL,
    "meet_url" VARCHAR(1024) NOT NULL,
    "place" VARCHAR(8) NOT NULL,
    "huntflow_event_id" INT,
    "left_huntflow_events" JSONB NOT NULL,
    "google_event_id" VARCHAR(255),
    "ical_uid" VARCHAR(255) NOT NULL,
    "changed_there_at" TIMESTAMPTZ,
    "intent" JSONB NOT NULL,
    "intended_at" TIMESTAMPTZ,
    "stage_id" INT,
    "is_stage_moved" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "calendar_owner_id" INT REFERENCES "users" ("id") ON DELETE SET NULL,
    "organiser_id" INT REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_interviews_system_29f6ec" UNIQUE ("system", "account_id", "huntflow_event_id"),
    CONSTRAINT "uid_interviews_google__f3977b" UNIQUE ("google_event_id", "calendar_owner_id")
);
CREATE INDEX IF NOT EXISTS "idx_interviews_ical_ui_8a68f2" ON "interviews" ("ical_uid");
CREATE INDEX IF NOT EXISTS "idx_interviews_state_ad8564" ON "interviews" ("state", "start_at");
CREATE INDEX IF NOT EXISTS "idx_interviews_system_98a466" ON "interviews" ("system", "account_id", "applicant_id");
COMMENT ON COLUMN "interviews"."source" IS 'CHAT: chat\nHUNTFLOW: huntflow\nGOOGLE: google';
COMMENT ON COLUMN "interviews"."state" IS 'BOOKING: booking\nPLANNED: planned\nCANCELLED: cancelled\nHELD: held\nSCORED: scored';
COMMENT ON COLUMN "interviews"."place" IS 'HUNTFLOW: huntflow\nGOOGLE: google\nNONE: none';
COMMENT ON TABLE "interviews" IS 'An interview, joined from the chat, Huntflow''s log and Google''s calendar.';
        CREATE TABLE IF NOT EXISTS "interview_notices" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "message_id" BIGINT,
    "old_message_id" BIGINT,
    "shown" VARCHAR(64) NOT NULL,
    "rung" VARCHAR(64) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "claimed_until" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(255) NOT NULL,
    "delivered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "interview_id" INT NOT NULL REFERENCES "interviews" ("id") ON DELETE CASCADE,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_interview_n_intervi_79f0d5" UNIQUE ("interview_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_interview_n_due_at_7eac32" ON "interview_notices" ("due_at");
COMMENT ON TABLE "interview_notices" IS 'The one message a person has about an interview: what it shows, and when to look at it again.';
        CREATE TABLE IF NOT EXISTS "interview_participants" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(9) NOT NULL,
    "minutes_late" SMALLINT NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "interview_id" INT NOT NULL REFERENCES "interviews" ("id") ON DELETE CASCADE,
    "replaced_by_id" INT REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_interview_p_intervi_b7fb07" UNIQUE ("interview_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_interview_p_user_id_79ec48" ON "interview_participants" ("user_id", "state");
COMMENT ON COLUMN "interview_participants"."state" IS 'INVITED: invited\nCONFIRMED: confirmed\nLATE: late\nDECLINED: declined\nREMOVED: removed';
COMMENT ON TABLE "interview_participants" IS 'An interviewer of an interview.';
        CREATE TABLE IF NOT EXISTS "reminder_choices" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "day_before" BOOL NOT NULL,
    "hour_before" BOOL NOT NULL,
    "ten_minutes_before" BOOL NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "reminder_choices" IS 'Which reminders a person wants.';
        ALTER TABLE "interviewers" ADD "most_per_week" SMALLINT;
        ALTER TABLE "interviewers" ADD "working_hours" JSONB;
        ALTER TABLE "interviewers" ADD "most_per_day" SMALLINT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "interviewers" DROP COLUMN "most_per_week";
        ALTER TABLE "interviewers" DROP COLUMN "working_hours";
        ALTER TABLE "interviewers" DROP COLUMN "most_per_day";
        DROP TABLE IF EXISTS "reminder_choices";
        DROP TABLE IF EXISTS "interviews";
        DROP TABLE IF EXISTS "interview_participants";
        DROP TABLE IF EXISTS "interview_notices";
        DROP TABLE IF EXISTS "absences";"""


MODELS_STATE = (
    "eJztXVtz2ziW/isov3RPlTrrONf2bG2VbCuJJrbkspVO7462GIiEJLYpQENCVtyz/d/3AC"
    "Ql3kXoQlMMHjptkTig9B0QOPfz75MZs4jjvfjossX85Bz9+4TiGYE/4jda6ATP5+vL4gLH"
    "I0eOnIgh8hIeedzFJoerY+x4BC5ZxDNde85tRsXYNnKZQxD2EJ8SZDFzMSOUe8ixPY5s/k"
    "LMAldhGptOyhIsqP2vBTE4mxAY5ALZP/8XLtvUIt+JF36cPxhjmzhW7FfalphAXjf401xe"
    "61L+QQ4U32VkmMxZzOh68PyJTxldjbYpF1cnhBIXcyKm5+5C/HS6cJwAoxAN/5uuh/hfMU"
    "JjkTFeOAJAQe1/gfW1E8Po9QfGfWdgGCcpcEOKCHzBJZNRwRj4qp789RPxFX45e/n63ev3"
    "r96+fg9D5NdcXXn3l//oNTA+oYSnNzj5S97HHPsjJMZrUAXH0rBeTrHboYuZxLYLXwhTk6"
    "QwDmkTKMPXT6IcYlo1zCftq5tu7xxha2bTIb3rXN596Q46d+fIJaa7sDlxhxRA6tz91u18"
    "FdcBd+I+2mQp7vQv7uGOuMxGHlwmbnLN5zBthr8bDqETPoWPL98WcOi39t3lp/bdzy/f/k"
    "3MzeCV9N/UXnDnTN4STFwzTf4/k2nZL0M4vr6MKv8+xKF9c1oG2zen+eCKe3/9JTad8UPk"
    "DREXRth8WGLXMmJ3ItsumY2I601tf0eNc+MiIP7w+Y44WP7MNAeiG/fNarZtmBJeWHNlva"
    "tXwJa/wiUXXg2WhQSWnbE8ZNO3Zmez5BVM8UT+JPFs8aQc2PKOxDiyGw5HI8HVMufkHMYz"
    "CnsHwkhO8gLdz4njEAuxBRx9AArB8PcY7sOvefqFs1/E/5H8oS20nDKPwDFJH+AEXXowSn"
    "4n2KRGC9uxkIkpcmBI1pFb6bMzTu9/nixgazT889ZHEP7+X32oP+OhvmJDeWijJJsBPoId"
    "aT8YrzGNrPKSkEYoNKIBoqlzNg5wGt0PzCX2hH4mTylZNPss/RJMc2Tg5h2gcNnFy9XGGV"
    "1U8NvhFxPuC3/t+8v2VecktmYnoUK4I6YrxbKhoEY3v2xU88XBQwo4fUoG9oxcwqcs4SZ6"
    "u1CwYRTObBgJSACSJaUaIVM82lyKri0EUgA2Tbag3JcVmAuSgsMmIHeIz6AhUedJ6v1T7E"
    "2R7aEHMuctuEzQQsy/tPlUzEKolSHGHPhh2upQLwFlvnDnIFNua3iIkO9HpT3MPgVA/NYd"
    "dM79tU2G9Lrb+3wulzD83f8oLBNyVW9jVXhfQvF9n6v2vk+aFMTOYIi3ScWuECNqnHHh7e"
    "sSEL99nYuxuBUH+dmMbQGIh17vzbS2mS4RyBqYp3l3BXfEyZrzfsQoE5yzAtIX4R/12bjK"
    "vzDwA60+HMbBGiuAftC96dwP2je34nEzz/uXI/FrDzrizpm8+pS4+nOSTatJ0Nfu4BMSH9"
    "H/9HsdCS/z+MSVT1yPG/yPkIhP8IIzg7Klga3InhJeDVGLcZ18n9sw2xZcj1NWw/Uqd8kj"
    "YXIIUiGXQVrc5sWOkO2Bv9Xszj8kf8MdePSkZrtJ0WkLTrZNTB3aONFWuNbshTmwYWy9Fr"
    "V5bJMlJ/XebjaSBeuxOmxrtnoVLI95uMJXQL0v19fPZSeTwGcYyEKG5FvGhDlV1c23nDJh"
    "ZfKjXEaMt+Qfc0yJIyxV4kP7tlvgq1OYQBuu6mW4EutFNfoiStM4I8neIjBiutcM244KxC"
    "uCQ5kDUwCfnFQC79mbMkYoGJULr7wXh3eOPW/JYNNVtfelCGtsjNoa8DelAH9TAPibJOBj"
    "2/W4obpvxKmqM3RXtLQPsnM4eAugY0Qa5zI4j+HB6gs6StQ4nA+yc3CQsScunhnbCB6ZxI"
    "3Dff9uGlAD7EdieE8eJ7Nt/TWpSSoE3sPUGrHvivif3N71r87R3GXWkN63e1cX/d/PUXSu"
    "53VRRpxFhonhKRZ2jYWrJCgWzdG4N+Ps9LTM1i+G5e9J8maCEZ4ReugMf5mnWXDBmEMwze"
    "FC5gQJ/Ecww6EYsLpSrfn8ot+/jlnOL7qDBPBfbi46cBpLfsAg2zewpE2vAOG20D8L4qEC"
    "dcyAw04/HqvjvSLTC1wR78WcuNlhoRsxj5Jq3BVwdzCdLPBEUYFa01R4irqLis7RModo/g"
    "makuntGfmTUTVRPkJTIcKdhcvm5D9ubOo9HKs0Lxzxxh/MpiTDIF7s5k+Q6gCeuvj+ywTw"
    "SKvOKrxShe1xSh3gUbcAD52seaBkzWRAsGfMsJWlYSjAlUhSaC5Uwj9eJVT13FQ2IOUSi1"
    "BuY2fHl/ByNVFTF9UjoRaTRqpdsfpNznQJE90Rk7lWU9cWNqfEgEXh2mTX1SWm6sBMTw3F"
    "ijJuj21TwrAjVv0FH7HvN8TzAgWwiS+jMJntjFR7Ydm8A+/1EYY4lnsDp5gbHqyE3bECTZ"
    "jf+zM1dU09YhNTc+e96jc5TVM3KjzyCDV3xajtz9LUlbRyanmGTVdurd0g64ZzNnRhMXeC"
    "qS1CWtfoacRKrTJDSA87v5MruHpyth/g3eT4gVCDPWb6M7ZB7ha7AJ09x42VKPb+bqpBdp"
    "QrzmML1ySGyDLfEbV7OdM1TNTU5TWbM5fviNIAew9dOVFTVxQImJYtfSGWi8e74nUZznYl"
    "JmsqZng+d0DBptwArYhOdpZgw+ku5WxNRW26oHzssKUxZWzX3etTMNcnmKpJeCklUqUjSf"
    "NBFeZnBv+U2PKCudp+kZ6Gng5RI5nhEc5hxoI1WR6+XmTi+8i8DcQwEm+5D+S68ekaCJhL"
    "ZuLruXBssEAt2hW0u2DKy9WMDcFNMUv0klHQvTz/teNYBkClUkbTg1pF+aNmZLgI9ONly6"
    "t9nRKXIIyiEyARSm55LeQxxKeYw22XwDWXo0CIQLAnTQEr9DO2mdiBf/KAiLnwg5GI5PAQ"
    "TICWrg3fA9n8b+kk1Aqfu0Pu6gPJyMfOj44KhjcvufKsTAg9jMpP3TkLwujzU1q9cJWXRX"
    "tF0Lzsvz0CHgtAw2l8/3Hf7+VGneGswCPb5Oj/ZDOFQ4mzJ/85XlDp6kKi+DMIJt4L8dj/"
    "Ojns1p4FtsAnFoQUYvzzTfv3JPyX1/2LZHSRmOAiWbBkbm1ZyitO2byiTkcaCJgRI7YSDU"
    "qGiB2yMMWty0ziecT6IpdPlsCRHFIobszDwYa/HsvXcvXHG7bln/BL0aRF2KORTf8uz/s5"
    "gctsDKe3KKoKBz7yCKwRC5HxmMDO8zPMaU/oi5mFhovTU/zubYZ0ccgH7SBOrL5ThjhtT/"
    "IrFUXJ9lMAqg7FMX49O3v16t3Z6au379+8fvfuzfvTVZWM9K2ichkX3Y8ifyD2XpfoOENM"
    "Yj9utQknSJu3Cx/vrqscmXvIbTdpn8rYdjNMWPnb7iqROqhKXXLbHUwJCp+zKmiNwypAHD"
    "sPsDeysAoQGrtshn7+FlKI4kXfxEbpzYn5H3hu/yL+gG0xY9896JN0DaJ61SBarUbV8yxB"
    "qE80pROtbkWgSil0h1LcDp20pSvm6Io5zcJZJN4vACjX/jMzT2RT0n6MViful09oHjnMfN"
    "hK3YhT6jzAumkbukh/uc3tOE17ZXJ8a9CUrQ7y734rT6vo7Jvat4Ve6lStrP1Wp35WJuT5"
    "p1uqrdv2ZwCJpEdm+bhjyZMFzu14tuZmgwcwWjiWKfF9SGwsO3L5VogX6J7AhNxD2CXoA2"
    "hDhCNOvnOvhb49EFFX+hsSX9QviwxXfAOyyEAWV2Zpq8fhH7ep36kIbwGNWv5+3fL0OY0i"
    "UU5kKjKbK/Ylpqh1Z7FPX3qDD9f9r4Zfs28VN+kX71vdXVXxWw0IyvkN6eV19/Lzl9tzZD"
    "q2+bCYDyk8r9vvnYtYD3jKkH7s3HR73XM0EfFDNnzu9z9ed+AzYxO/F5V6QboylXSKitEl"
    "taoR9ohqDcAoTeN014NUIfXkVprGeAD7aU6MyIqiCUEiRRJz5/dBTFhOhSmsBObrfu9jOD"
    "wZu5DoE0fGICNPDXXc05Qaf3X8fflAZU9ZUzRuR3lVpvzZq/z6Z69SBdCE9fC1qrnxdSPB"
    "LWM4z7ebp8zmIqQzUwLKlS8jFNW1uHpZayGzlj0Aj2hHrpENqZTpMDwzt+d29gya63Xmek"
    "HY82ZVcbcQ6O0OJNDgiMeJpXgwnYAuCGB1QEsMZxjS/udzxB6GtPP7bfeu2/t4juTSBd4P"
    "6ZfeXacN58uF0PUW1CXYnIovPqQXd/3PHVAQRy57IFs1rd5/c17JCQO+pJen+BcEsUfoGi"
    "dZHKAtAqVsAW+DZSinDGSQNg7wAzSenpItPZdxSn0Q1fkgYktAXjkCI07VuJfpIGasIDBS"
    "zWEYJ9LtatNaUoiQ6hJO0ulFXGYR60CHfPQbHOhwVIlrmutbyQapYgA1CG95buYetrV6dt"
    "CKbqq+S+BKZVk+qbrWGaEuWbWv8wNekjW3y0W8uAS46XGRYIORP4UshzBlS5HkCBeIlR28"
    "UppycwrOv0/WqAW/QxBGznxBQL7P3bA+bzBHAFiwQsKFfSIHw4+XH+SmFJk/siD29AClYJ"
    "miHJeGxcs8c67meiGVFerXFHWOn6mNiYfNSVHQUo7uHyVqIMz7N106bOIjpIBylKaBIO+5"
    "OSu89nMW7LNlEY7SNBDhN6W6r74paL76Jt17dQYCAFMKTVlTNBDjl6UytQoStVIACwfFwj"
    "NMltX4KFfsSFBpM2HaTGgt/EPLmGUUUcwFNkFVnVJ7eiSwBjqEoVplKkm3U7Wpmi3dAgAP"
    "UlYKbs3hG5AtmJAg1FzYngvEdUF5n607EZUNmk0RNsATUXXI7HG5JXRNn+181dUbpGu2pz"
    "XKHl0zbHc1R8PzUe/L9fVz2aMjXQOzki5jPQULki6TbQzLGaEfyJwjTL0lcf++ymj08xtt"
    "7iEZLtJCI2JigA/xJUNzwuYOQTP8hDxCkGWPx8SF5yJZ6dfLtlgf5jG6wlS9kin9NahYhD"
    "lG1LhSzAeJ5dCVgbeRmg6iPByX/KoDLDYLtDqs5kfkepmwmqNK69KqqlZVtapaM2yPPHLq"
    "H2x0t6AnGVpqcKdVpKH+wUaGu6DlG91QWffdXLgCUwTkSCR0gypoSaVxydyHaO8ZB5YB4r"
    "b5gPCYExdZoFWK7RSJh4q4KAYrKrOzzcEetIOCqhoVv99o+BppUPuK6shXW2VVUuDdFgd7"
    "grSB8tyxn+2po+h5ts7M3n0ZG2lej7/8bTW33WDZPZZaCI/YgqOlv70F1d9tUfrdsV6gT2"
    "zh+uXQHGZiJywI7w/7CUaJre9PRnP31v0+QBv96mX0my2EPvsAPy4jPiPfJpUgq4dpSjyv"
    "Maapfy1swg3Rs8GYwhuWZs79DDtO7vrPIG+QevPq7N3b1ZsgPhS9BPc37evrdAiNjxCcN9"
    "vDGyHW4MZt3PZEhBltA22CtLrYr1+PBlaPUG5kRY8LcbcQ1QhlkbR7fGu3AEshvGb08tAV"
    "pHUFaV1BOq7n9Bd8xL7fBDFxGQpOfECrSLNhcmgYYFe2ZyGKKkQt2VyYyzaCUqkAaurhVe"
    "FnYd7xYw6ElgLfwH4kLrGkicdt5ViMDvOIzJrR5FFst4FzPMJGITenKkfHcu1WBXMsmFRn"
    "2TUxyy62OEonz0SJmpjZcYhWzPJ1ywR5c823kLbOWJ+0Ly879/fnogcgbBBDOhAV2+AzFx"
    "Xb4PNV92PnfnCOfCFwSLs3t/27AQywZ3PmchjRvr297l62e+IibOkO7I5UXL8ftIH0XPSK"
    "B1Kg7A06d791O18FMYUt8NEmSy+5x5bi9N6zKuf4yWE4g9P5ZowISfUmjAYF4R9dWcU5oZ"
    "YAUPFFu+30rmThxIAeXpBOD14soVYN6Yd291pUXBxj2xH1FuF9uuxcy0um+OWOE9RxVN4U"
    "S+2JBVtiKgTNlypSDCt2l6yptKekdp6SWFibg4EJlrGg3M5okrAhsi1JrAsJ1pnXGJSX2Z"
    "yrZFdGSXRqZdLGJp3CMjlMRTCPUzUglaySBiOgy6gfQxEyvTXVeWsKTD/KHavjdA3yrFTc"
    "sVpHt+cz5DjjnI+kO+ZzM7dJMbB1A/fIg2DbC8vmHWFFPclwb0Tutop8G1iMM6QxViFb0/"
    "cqvEDfLMKx7Xjf0JTBd0Y2/Ce8C579J/FaiMK8LvKCRpbMDUKpsIOELTk7Q3N/UysWHWSj"
    "P4jJVyWzgo/A9108FonCg/DjmK482BwJJd8nogvjHTCEOgJz/KUtDXScrHFK7v573q23Q3"
    "WYG9pYcP+rOTjyVPw+EZJ6hK42KqvaYwvX3N4dtKKu815+ctEfnKMR40P6tXNxjpZkJLyo"
    "XeE+tWWfZdljeUj/0Ye7f7DRNo6fPVfr1PaAfNybaw+ISs9lHQQRkgaZ3w5lEJBwVWcRqB"
    "m4ZQ0C0UVVrwpOU8wLQh6jt1uFNZxgoHK4oyzHKWMNRROAoMiSCDzECBAVfXqlapMVxqhC"
    "qqjVe75OHXBrR21eJ3RVmdDlMmdr0SukrbXg9eW+c3eOhHlxSG/6V53rcyRfxjoIWIxykl"
    "UNPb8KaYSkAapekdh0iPqjRxd3ZrLZXJ57iov+a7s7kIFnS2xzP/BscNdp38hr8IUJnsmr"
    "l/2b2+vOoAPKR/AkuPYFNBVzkQpQ2+aF2X8o2urdLWseWRE04H05tGlk7sIqEHmKIg5Y4b"
    "BN0ekwoVT/SyluqUObotPQJqHloBpMXDwzpESt6pHJom6QEltxDMkKzW2DeXIm0BzZmiM2"
    "IMnxbK5qxIsRahveMdnw4vp4yZMmTqQjezYb8gLE9mDKE0aj+/VsRwZzWZNefIXVKcwnin"
    "+OTS/Cng02PS+0erXK2fSi1je0tPlUZhFPbY8z9ynLkreZQNF+Fwm+ipSs1Ua8Ou1DrQIj"
    "Hrd5nhUv72znVZvujjnzwPYMUS8y01Z3wZhDMM1ZwDHCBNgjoDwU2uHqrtZod9HvX8dEpI"
    "tu0ir35eaic/fzS4k+DLJ5jtiqnc8/ouCqS603jesZmT+pUus6BUGnINRAPdkhBSGVxJZh"
    "4r0IKD98viNOXgBydhBBQwD/66AqnJSzzKc7LLmW1uGi91uFSlww0hCQl9XiRPWnsW3a2E"
    "GCTMRViPJQPclouHiB6YO4eAG8dxfeObr47x4aMxd980zskG8ImCdyLHyy8CsgJqqVWzhL"
    "DaziiZllqsKhJ75KQlKlqbTyV6XyF2VHWf0vSlPn6I1tI/PLBObnx+WnEs/F+6JiSQ3HVy"
    "ebvKz14o2EG2UGYFwR055hJxvNkCQp0/s0LwLaI1yzBcBddS67N+3rn1++br1OqMrh+n2d"
    "akpvZWObX+M1B1jFyq7HBGu6tKvtGSIZ8jEDuU2WnTWdNuxow86Pq+LnGXZSCunz+HY+ut"
    "jK1Aj8G4WqwEQMKe3IccgjcYRA7RFqM9fmmd6bnFG600W9xGrdkimM4Tw9LRPEeXqaH8V5"
    "mpZVIt8sBXJ++HOCrAHeq6pDoLW8o+UdLe9oR5bm+p4cWQpS7np5PGJR4ffJcGz6sKOr4D"
    "d/qpUwe2Sr4Vl8BQFmJxlKQXirUC3w2WeX1Qy+ik54nxaUjx22RBYjnugpgR4Imfv5l8Fy"
    "EDXSH23ux3XJMkwmc4kJPxdxEIm8FvL1kZboX+ou4Mhxs7rwHfZhWk/RekpdWpFXEPoFrw"
    "JxKXYUi/IkyBqnFO4/90zuRrCvqIYyJukaoBNWEdEYoAbrVEX/TpA1AOvKU5DDU1Z9pWeQ"
    "NoABVRQOXwOnuN7TlA1AXJuctMlJm5yOyvigTU4/ItfLxE6vlHO1AOokWYPyqw8VRL2CLA"
    "2zLt0WC6ROLi7l8m1r0KUNSptJn9VMmhtAkcR0k8H0yVCLp5Cj1xZLZHuIzQmVQcw/f8OP"
    "2JbsCmb99resaIut5sgMew5/g7+m/YVpp/vyautnldbPFRvKQxsl0clDGepDfKGXRDVOpH"
    "HdLE88rj1NO0oTEZ/VkUFcVqKIr67s7KzoEp6ER9KOyDZNXEjiGt0L61SPoxv2ipaHb0rw"
    "iN4ulDvs9UAVXy2mKEIpuvGuPyNGW2jKlmi2MKct6TldTklGxd2dZtJe1nrJGd6ciEw7+0"
    "/ldjNpyso8r8dssyff58S1CezOxhPBbob2dz/DjpO7sLPoG1M68dXZu7erFS4+FC3u+5v2"
    "9XVaytNW+Yqt8jPmcQMWpWHhDKGveDUnaRtkrtvHWl7BsyTkYWtsQ2INbgzcJXMf4FHGlC"
    "2ytuH8rkkpwp16J9UM4AIcD9IkSfv08tf6cXp3jqQ579GL9TulIW6qodOnZMDgn/36ferF"
    "hMPUz9mtLe/IE6L9SYZtILzVKmzI6w8qaRO4wk+eqIuynNrmFOGgC65Q5kVk9Uqfb4n+bl"
    "P4bDoLi1gt+EuUVrFdxJYU/ckoSRsJ9ju1thrUy2owdtnMyDIX5BdliJD80HUZ4FBUA25F"
    "cHjYnmHzLYmalhK1lKjrJ+r6iUcg/1XvS8qSFtc3C+XFlSBWvhxgRHb7g9mUWEgc7X6tvS"
    "nmrVWO3k8ecthEun8+MjZxCFwQBcSohTPS+/Y285AO6TeXPNqiuPs35Noe8fxi8uSRuE9i"
    "KjohMCvm8A/zCMioTLQJI2iKH+EGQ1OCRQPJc5BbZ+wRYMBCcDWJ4xR2kvzniffkcTKTUJ"
    "omg28bLJtp8MUN+Ar+ReDsP08m8suvL4olGvwMA+Rff9Ul43DiDSrD3m3wh8t3LW4v9t7o"
    "5Dm/BpaTYwMg4Q/RxfRrs9cXCe0/RDvyy09t0eUPXu4h/fSlN/hw3f96jsL3b0g/9vsfrz"
    "vnyH/1krtQGa/gnntlHl3rxrkDOjwJX8PSjLno9z/LLo0jxh5kj8bb63avJ9owBjMO6WW7"
    "d9m5lq0Zg/1WXP3UuYYLU8BhSO8v+3fitsxf2qpz468l2PdrLvt+TbIvPGgU9qsoSWM8t3"
    "sL0lsfOqUDEVYUDchhO+heEz/GSy7XOFGDfIj7a4EZlYcUgE2QaWjrE7LbcFjXS0+1ykaa"
    "snGb7kHCvta4kRm2lRo9Z5A2EPMydTdgVAHmqcob4T6gusaTdA1E+wArXPdqO3Cxh9DCk4"
    "K42AESpWug++NI3B0hJoX+DkK38XCtqTR7a81ewQIR0qC2Sa5pKtwnvwwuq9kq919vy2Gm"
    "ci5DlKZxp9HL07MyIIthBZWuz1JAzwjhxsJVkmWjNBrokkDPHby93X5FXCHcNNiwVOzDm4"
    "31Q9qDjRlYEc7+vMa0tE8vxaFcC0UmrTZUpA0VDhlzI46WUqh+Hv1OEfvbvRT/OV5QUxal"
    "HS1sh9vUeyGe91+H2puqDuTPcGaXPRUySLfarer2MlRQ7tLEjrFQQztKo1M2S4DsR4zAZF"
    "Pikm1CEDPo96Cq1Wy1N0lTE5FINIPP+QfNmqIeR4t4bGOOFgmutVX4b4JUv3Z1fu1AhZko"
    "Fj2KkmgBOjMb3odIBDJmALspJT5BXGFe/OrK0SbG66SF/GXe4KQFXa62YVzPOLtS5WrTcd"
    "vlz7BMWn2YpTdU5k4wtZWTgpJkGtqNiUEryNIw65rAseSg5OLKqQmcv1dohDcgnLk97lB6"
    "mTJuBynyCVlYoezyKr+qJ2c7wsM4D/646wm78PPsOc60u28F2O16yiahVkmmX7DYivL91u"
    "uxRNafEXkXNif/DaYEMUrQjHgefNF1VYcp9hAesUW8LOQ5WoocO5sjb8qW3roQpEixcxh7"
    "QP5dPAEc0wmBB32aSBLscjRlAD+iTHYGjM2wcCw5kairbbLZfMGj6YjrUpfyCUACwwBm+5"
    "G4xMrPD1wD7+9iYWZpYY6ftSC7JvYpJdpd2JMfJdfu17OzV6/enZ2+evv+zet37968P13J"
    "UelbRQLVRfejkKli2sfmjLxgaWdKs0VciNM1SJythB8RKRfotuVBmlbzYVs+iI1WrfZsSN"
    "C4GKL9x8O5C3i4ArbheA3tRmiDkzkFbrGZb02lvVH1seilDbmmg4EHlrGgPCthZ4MFP0ms"
    "eV1nXmPOyWyepePmp29GSHQadypwD3vcIK7LMuxbBXHYMarGnUAHiU5aqZ3bHEUJWr1J1X"
    "mT0v7k/PfsOD2LZfzJSZtRyeMpSabL4WWcUrrA4IH9iHa0DN2OXq5YSbsjg7msryv51m7u"
    "CKZLOJbBte4lHKNOsSLvTsJ5VsbFk3ThqRV5JKIQYszRUly6MWf8/rwhEU761c90AcI6nQ"
    "WtAnfH0ZW6s+mjzdVL3XV7v3UHokpdQD+kl/3eh+7djSxsx+jYdmfi6jVIl+fIgW89pFed"
    "y+uurIZnEdOxZTm8u85N/zdxySWrANxnLnc3s+mCE89wMjm5oR9RgrYxRpN9NCPC1Ftuqc"
    "QnSLUOr3V4rcNrHb62bN6zDu8SWeLAMkaKZQLThA3y4GsTSa0Q1SYSbSKpOa4bTSQ5m251"
    "yNZspy0LbPqcUQ5eP6QN6o7MBIDu5ZTlxBYnRrSK7E5uMNYw5eDSzelFl7iQ1lvH+i6F1S"
    "qrBf3G8bplXL2MPxZ+MkZkDFtDGtzCJOQ4oW7MXT7/WPQn3g7zBKUGvTzonFAjtHRthX32"
    "BJoF5VlQA5Xl6LfylMKiIpzo5sK1bC58L1s4Xdv0IUvKi9wtlPD8RlCGAwOVpLtVGXuQ1j"
    "j2HtCImPANzmVClQd/+VdtD1HRqA3ZszlzRdYVYMdkJliQaisTDRFfgniZJxke7FnZXd9W"
    "rbECbAL3ZFb7tKRvUwuhlXogC1qg5WSaHEXbsy3jUV++LeEdfJm0m0eK1b5NFamPvgBqGO"
    "9S+LHeMO8/8eQ4mmRVBnBD2mTVDuQG9clqOra6UdZBYNXu+nyom+uur96A0MDXqMDlWa1D"
    "rmbY7moYeG5/0QA0567Ul08yrAiRu60iK4LQvw1f7S5pReiDVn4JgsDDl7mvvcsO7qDYsx"
    "nxRMTxSk5IWwUUaTf7jmIhyf5vsZKafmt/jdjD2NdIhUgd9lynza5VZHTQyppW1o5kFWuF"
    "oiJYdU/Sinpm8oWnXFF+TaOXcEa1Jh8g1RWcINMLuFRxBxePlfqQrAh0G5KYsWEfbUiOLn"
    "9ttRhUsteu7tofBudI0g7p3Zder9v7eI7cBaXAjCG9kk34LEbJkH5od69FgtoY247Mc2v3"
    "LjvX8pI4rojjbJe19vKsjGPqLN8xdZZ6keD7GiBVz5Xax8Wp6vFKNappnB225xEgq5wmKc"
    "LGnSf7d87OXSZ4ofQGRGnqsf4bdaQ8p0us4WKqOJMWWdGX+ZtKhKRx28n+gxA4ccjExTPD"
    "nOLs9VtUPzeLukHLuOIKuis0ty1nnDOB5si2HNGe43yGNNhzrJt/NYzrIUZFzb8iDsCyok"
    "aEpIE+nv0LGzXI6XhuhJsUk1E3cA+TrVFZTMYlppYtzoYrafHLiMtIjGgVxWaY4VhDGgEV"
    "4jPGtgN35lPGWQuJDJGWqHfFgQ4xVzbZKYi8QD2GRk9cXHYJeiBz3kIMzgs0CGTTnzz5AG"
    "Rb2REelT5dMUYkiHGfYm8q4TxInEhkdbrEJPbj7qEiOhJFR6LoSBQdiVKDkAkdiXIQWHUk"
    "io5EOdIlrCNRdCTKD+k21JEoOhLl+V8pHYmSSdi480RHovwAR4qORNGRKNVsJzoSpclxDz"
    "oSpW4c0ZEo+Qw5zpgEHYnyI3K9TCRKws1Y2iIWJ2ugr2f/QoftGWIdZRxuRdVdI1QVlnRd"
    "XTnamq5Rf7bifpYgbeCGdrwbWPrcGmFuKu1dK4IG7lqvT0vsWq9Pc3ctceuvNLxby+ZZ1F"
    "ow31Yw1zGNOqZRxzTmxTS2Q8sibP1UrpNUUGNySKsoqnFtqTTlaIWwRp9ANLYVpaFXE52j"
    "pQgnXGIP+YX6W/6FILpwzInbWg8J/QTBJZC14b/5HNZUTjhjJU9VDWMMfYcWEOnYv5pthS"
    "2kY/9KSlY69q/Gq7geXqmmY/sAvyN7P9gcQxLS1nlnOBHds8+RaJ09pIP2x3vY0PHEG9IP"
    "3c71FXzyt0nRnfvmptMbiN7csxmhfEjbg0H78tM5wpxjX7l85v3l6AJ+5i6bM4+Er2Zpnt"
    "3e9W/79yJsJ5xhSL+2uwMZ+bPENpeRP+3b2+v/lpfEm/6Uigb60rvqy9sLajF5V1wR98UF"
    "MeIKnnMr263DY+biKfEIojrwfDH6g5hKMXcREh0iEbN47SNEIq+dVz4/cvt3aXbsIWJFqD"
    "oq3FgRaGbsnRmBPpjiRrFpfk21B6t8zWyKTTLKr2Ic1VmcINV8rjOfdaSajlT7YdwvOlKt"
    "bhzRkWr5DDnOmCUdqfYjcr1MpJp2fmvnt3Z+b3R+3xGTuXH3aM6QVjnntytHl3R+tyMVco"
    "Qj+tOC8rHDlgh7yMEeRx4h9BwRyhaTKRozF2FReEc6rbE0qLxAgykRyPOpaLccTvCTl/Z5"
    "H/ph2b2bs5o0txIeJN20WXuutedae643r2Ltua4CW9WCH9VX+qhsNzhIrY/5VFQbeCBPKi"
    "DHiBpnCtx/DjyZYdtRAXhF0Dhwz96UMbTCqIJFnDK1gr5qy6+lsoYjNA1E+TB1rSaqxZcm"
    "zfQWHA5fQ2g+W9jHUsTa+1Yfi1jaELotl/fK3xJvWJXK5bHzN2Wgy7cnrRfCMrTQJHxRAd"
    "mHz3fEwTnnVNI69DWwDR2ZlJtnv/urEqvb/RM1T4psbnJAq5zFzYOxJe1tn9gSbrmITwmS"
    "wIfZH8ydYGp7kunI9l6gb+bC9Zj7Tdi5llPiEoTRHHsemjDiAUkLkdmcP6ER4UvYH+Q9km"
    "F0q+SJ5S1v2tKmLW210a21pa3GqzgSNSD3pTSmA/I9B9Q1RQOUkCIJqfP7ICYcpSI9VwLS"
    "db/3MRyeDP/M0kjmmWpfUSnjCFF1y/j0SNZwiI84MreANSTTwCaBFdgYAJO7XYRJBrnWoe"
    "umY8UOAzabCx/+VkFkCVrN6Tpz2iHYIwbIRllW9GJGJ0g1n+vGZwWrSSX2gK+bYnC+KkTg"
    "LBXib9ADAY36CRRu5hFQrSe2rH0OqrcfxyOU8TEoCKK+g2tzDnq3qPBAvmOLmPYMO8iyJz"
    "b3hFb/ZfDhl/cZYTf7f8aQDim8gXgErxlcdi3iIthYOXE98SA+JbaL2BLmceZTPCLc+3s4"
    "B6YWwr+MkQhLgydTaZjwAPVgGlsQOeJRcGPWQh6T1gpXlMoYUv9yYMiYMuAxIo/Ehfdb/K"
    "Clzafwq0zicnhT1r90q0IYOXFDgrn7bLjls2DXPmFKZpSikPeGWVIqiW/X9pZ8Nmh7y/HZ"
    "W5bBWVd2zYbjG7hiD+LyXW/55ZdtjEav2s3R8e4qaHrH+PiMMOwjQ7psqHxsjdUpWP4TYw"
    "9XxLGFpJclpcfuFwrp0yBi3JgCifiBgsZWKRUX0DwJEdnmyIRv8ndRysQEsY1YyIFl4b5A"
    "30bMevoWSKhzEIsZFWI0yAlSAAaBWzSglTHur07h+lOG5+7gT8v02klg/CUQPjzLbxeTYS"
    "M0q+9WafE4LdFWJdFG14SCiJAga6CksP9UclBsaYaJsyB+NCRoILyvyrRpe5Xfpu1Vqk2b"
    "2DNVfIrh+EaAW7VP8diqu+sIuO1s9rHjX5HRSVptta8zpzHnIhxMxZkdJdGO7KTVRWTAGs"
    "R1syJd8s/8OFUDol0OLVVFdJWSyzaq3WjDy0bDi4BrD2aXMLf7UzDdkYFc1uYSWVy1srgE"
    "6HekSpFlcokNaJWyuUj9pKSp5Z7NiO/U435Ze7+kvXAPho9uIQYrSNS9l+YLhNGSjASeiL"
    "lozhxHUI9cUUyAI5u/QD0WN46kTS6VPVWpVIHETSZeFlphylU6aGmTTMNMMtrJqJ2MxyE1"
    "pKxbqinoMaIGrt1fyySh/5qfhP5rKgk9vwdANsLHUPd/S3D3n+GvW6ofbHt4xACQme1myA"
    "U2TqRhzUxD4AtPDdUYjQY1w3LDJmqIrgk0nBmFlRaAiWLpyBiNBjUNaqjKbmGXT5A2sApr"
    "k+zyusZEs/n7aGMVeT4Y3kBxfg96fk2yUGKm7gJba2gKLxneVtLSKiqqrkyY6dIQLT92TK"
    "ZWiNQLzh4IDdIzAsOmSCxBLpnYHieusJbytGX1YE/RpSfqJHBoK2V1u5e2UlagiwQQqRYk"
    "TdI1zjF/kMSIR0It0OLUXfRpQq0DZvTDEYeqMcXeVGUpx6n2s5Cf96Q7cISJR0yXZChg+a"
    "Gla4pGnHRVB5c+ENVw9DVFIwA/dKj00TUnDtUEAZoa5id3nY/d+0HnTnYXjswzpO3LQVf0"
    "mwZtyhYdp+9B2b/81Lky+h8+nCMPdBdzSkAVHI/hXvdaNpz2bCeIj6mBt8qdbWX/i9Jp41"
    "+tjUN5ldI2lMXJq5am2Vsv9npLMufbGHcjdDqqvs4cluHcIopwq506Ta25XXtur1Ijt+R3"
    "gl5zvM4c5y5bjLZ7uROkms915rNudJvL5iNteVqm0S1bUtWep1ESbYHfnF0k8Urjq7uext"
    "OKostKNa8oVezBzipZrNKrIlmfpSGgH7ZVBeBuTk+yalL6d1qFxSjXYzYFAOTDsLlionah"
    "V+lCh9fHU+x3FiFpoKX7IE5I8VIpIBwMbyC6L09Py5igT0/zbdDiXqKXA6M8s6zNP+77vR"
    "yJeE2SFIdtk6P/k52hjxDtAnAFGMVusqRHLCHMigkunjvC7a//BwI16es="
)
