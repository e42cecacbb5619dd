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
    "title_folded" TEXT NOT NULL,
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
    "name_folded" VARCHAR(1000) NOT NULL,
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
        DROP TABLE IF EXISTS "google_calendars";
        DROP TABLE IF EXISTS "calendar_feeds";
        DROP TABLE IF EXISTS "google_accounts";
        DROP TABLE IF EXISTS "google_events";
        DROP TABLE IF EXISTS "google_consent_trips";
        DROP TABLE IF EXISTS "google_files";
        DROP TABLE IF EXISTS "google_sync_runs";"""


MODELS_STATE = (
    "eJztXWtz2ziW/Ssof+meKk3WcZ7tntoq2VYSTWwpZSud2R1P0RAFSWxRgIakrLhn+7/vBf"
    "gQ3yIokaYYbNX2xCQuSB2AAO65r/+cLNmEmPaLjxZbr07O0X9OKF4S+Ef0Rged4NVqe5lf"
    "cPDYFC1nvIm4hMe2Y2HdgatTbNoELk2IrVvGyjEY5W27yGImQdhGzpygCdPXS0IdG5mG7S"
    "DDecF7gavQjUFnRQXW1Pj3mmgOmxFoZIHYP/8Flw06Id+J7f+5WmhTg5iTyK80JrwDcV1z"
    "nlbiWp86H0RD/i5jTWfmekm3jVdPzpzRoLVBHX51RiixsEN494615j+drk3Tw8hHw33TbR"
    "P3FUMyEzLFa5MDyKXdF9heO9G0wXCk3fVGmnaSANeXCMHnXdIZ5QMDr2qLXz/jr/DXs5ev"
    "371+/+rt6/fQRLxmcOXdn+6jt8C4ggKewejkT3EfO9htITDegspHLAnr5RxbPbpeCmz78E"
    "KY6iSBsS8bQxleP46yj2ndMJ90r276g3OEJ0uD3tPb3uXt1/6od3uOLKJba8Mh1j0FkHq3"
    "v/V73/h1wJ1YjwbZ8DvDizu4wy+zsQ2XiRWf8xmDtsTfNZPQmTOHP1++zRmh37q3l5+6tz"
    "+/fPsX3jeDT9L9UgfenTNxiw/idtDE/6YOWvrH4Ldv7kAV/x6i0L45LYLtm9NscPm9P//k"
    "i850EfpC+IUx1hcbbE20yJ3QskuWY2LZc8NdUaOjceEJf/h8S0wsfmZyBMIL903QW5lB8S"
    "9sR2W7qtcwLH/6U86/6k0LASw7Y1nIJm8tz5bxK5jimfhJ/Nn8SRmwZW2JUWR3bI5abFSL"
    "7JMraM8orB0II9HJC3S3IqZJJoitYesDUAiGf0/hPvyap7867K/8f5H4oR20mTObwDZJF7"
    "CDbmxoJd4JFqnx2jAnSMcUmdAkbcut9dkpu/c/T9awNGrufusiCP/+l9rUn3FTD4ahOLRh"
    "kd0AH8GKdBiMt5iGZnlBSEMSClEP0cQ+GwU4ie4HZhFjRj+Tp8RZNH0v/ep1c2TgZm2gcN"
    "nCm2DhDE8q+O3wi4njHv66d5fdq95JZM7OfIVwT0wDxbKloIYXv3RUs4+DVR5whpSMjCW5"
    "hL/SDjfh27kHG0Zhz4aWgAQgWfBUw88Uj4Yjjq4dBKcArOtsTR33rMAsOCmYbAbnDv43aE"
    "jUfBJ6/xzbc2TYaEFWTgcuE7Tm/W8MZ857IXSScoyp+GGKdWjWAWW1tlZwpixLPITED6PS"
    "VrNOARC/9Ue9c3duk3t63R98PhdTGP49/MiZCTGry7AK7wsovu8z1d73cUqBrwwa/5pkeI"
    "WIUOvIhbevC0D89nUmxvxWFORnI9s8EKue7+1k23SLcGQ17CTH7gru8J014/uISMZGbuKJ"
    "vvD/0ZyFq/gHAz9wMoTN2JtjOdCP+je9u1H35gt/3NK2/20K/LqjHr9zJq4+xa7+HB+moB"
    "P0rT/6hPif6H+Hg56Al9nOzBJP3LYb/S8/EZ/gtcM0yjYanoTWFP+qj1pk1Mn3lQG9lRj1"
    "qGQ9o17nKnkkg+yDlDvKcFos82GHxA4wvvWszj/k+Por8PhJjrtJyCkGJ50Tk4c2KlQK14"
    "Z9MBUTY9u5qOixXUxO4rvdTZJ587E+bBs2eyWYxyxc4RXQ4Ov19XPxZAL4FILMH5BsZozT"
    "qbJmvs2ccZbJ9XIZM6cj/rHClJicqeJ/dL/0c2x1Eh0o4qpZxBWfL7LeF2GZ1pEkB/PAiO"
    "heS2yYMhAHAlXRgQmAT05qgffsTRESClplwivuReFdYdveMFh0Zfm+hGCDyajSgL8pBPib"
    "HMDfxAGfGpbtaLLrRlSqPqK7pqldycph4hJAR4QUzkVwnsKD5Sd0WKh1OFeycjhwxp5ZeK"
    "mVOXikCrcO98ObaUANMB6JZj/ZDlmWtdckOqkReBvTyZh9l8T/5Mvt8OocrSw2uad33cHV"
    "xfAf5yjc1/OaKEPGIk3H8JQJtrS1JXVQzOujdV/G2elpkaWfN8tek8TN2EDYmm+h09xpnh"
    "yCC8ZMgmnGKKR2EMN/DD1UNQDBlXrp84vh8DrCnF/0RzHgv95c9GA3FuMBjQyXYElSrwBh"
    "WeifBXFfgTpmwGGln07l8Q7E1ASXxHu9Ila6W+hOzMOiCncJ3E1MZ2s8k1SgtjI17qLWuq"
    "Z9tMgmmr2DJs70xpL8wajcUT4kUyPCvbXFVuS/bgxqL471NM8N8drvzKAkhRDPN/PHRJUD"
    "T1Ns/0UceASrE7hXygx7VFI5eDTNwUMFa1YUrBl3CLa1JZ6kaRgScMWCFNoLFbeP1wlVMx"
    "eVHUhZZEKoY2Bzz4/wMuiorZPqkdAJEyTVvlj9Jnq6hI5uic6sSVvnFtbnRINJYRlk39nF"
    "u+pBT08txYoyx5gauoBhT6yGa2fMvt8Q2/YUwDZ+jJwy2xup7npiOD34ro/QxbEQSmOL4Y"
    "kOh+c9gbrw+2kpTvocO5oNX8z+c+oSurpze2rrt/eIdUz1vdf030Q3bV3Q8dgmVN8Xo67b"
    "S1tnUmD8szWDBua//SDr+322dGIxa4apwV1/t+gpxArNMo2fsvb+JgO4BqK3H+DbdPCCUI"
    "09ptp9yiD3BVsAnbHCrT15HfzblIPsKGeczdaWTjQejb8naneip2voqK3Ta7li1r6n+hG2"
    "F33RUVtnFBwwJ4awGU0sPN0Xr0u/tyveWVsxw6uVaQBwjgZaEZ3tfYL1u7sUvbUVtfmaOl"
    "OTbbQ5Y/uuXp+8vj5BV23Fa8bYzCSal1RoXwOQ6Kzr9tVyxKCnve1loqdLeBqhzsgqZDE7"
    "lk1SKqgx6dWdDSw3BTH4T4Ft1eur+Hw8FnCzCGvNJo4DPebMy+LwDUId34X6bSGGId/nQy"
    "DXj3bXQsAssuSvZ8HRhHmq976g3XpdXgY9thC3wLF+SvJM4sVRu/Q6/OD11xLMJKPcYQt9"
    "JJbtLlUOFg6ciZD3ZKNOXvy7HmrOHZWdoukhv82JRRBG4Q4QD4WZ2B1kM+TMsQO3LQLXLA"
    "d5h3sE6/gcsEI/Y4PxXesnG4SYBT8YcU80G0EHaGMZ8B7IcP6SDKKv8bl7xN4vSEo+iWzv"
    "Tq95+4LDz4qEAEGr7NDDMy8MKDsk3/ZneVG0A4H2RS8fEPCIAy1O4vv3u+Eg02sWp8A7MX"
    "QH/Z8oBlOV0nTyt+maClM94snr4TBnv+CP/e+Tapf2NLA5PrznwInSx/jnm+4/4vBfXg8v"
    "BGQh70jewUU84dJqUjIVYVSyfUnpjtSROcXHNTgaFHRxrTKxzheL6cS2yeSrmD5pB454k9"
    "zjxspvrLnzsXguare9ZkzcHX7Di0xxOxEy6K9iv18RuMymsHvzpNCw4SObwByZIDKdElh5"
    "foY+jRl9sZyg+/XpKX73NuV0UeWD9jhOBO+Ucpg2ZtmZ1sJih0lg14TkPr+cnb169e7s9N"
    "Xb929ev3v35v1pkOUneSsv3c9F/yOPf4p81wUqZhGdGI+lFuGYaPtW4eNddaUjC6pcduOc"
    "Xsqym0L7ZS+7QSKIMAG+e9kdzQnynxMk5Md+FjMHmwtYG5mfxQxNLbZEPz/4Ejz52gNfKO"
    "0V0f8Lr4y/8n/Aspiy7lb6JJVDrVk51ILZKLufxQTVjia1ozUtiV0hha4qxa3qoFOV8Utl"
    "/GoXzjxxyBqAsow/Ukn9XUlHIrIq8UjxhAxjk+mLUupGVFLFMTdN21BFRootbsdJ7RXJUd"
    "CAopJNOP8eNnO+jM6+q/ykb6NO5Po7bHb9Zx2ELPt0R7b05OEIkFB4d5qNOxL8nWPcjkab"
    "7yY8YKC5YZkS14bEpqKioMtCvEB3BDp0bIQtgj6ANkQc5JDvjt1BDwvC8+I/IP6iblp3uO"
    "ISyDyDAr+yTLIe1T9uV71m7hIEGrX4/apk83OSIuGRSFVkdmccjXXR6MqIn74ORh+uh980"
    "N+do4M/sJh8N7gZZSIMGXjrSe3p53b/8/PXLOdJNQ1+sV/cUntcfDs65rwc85Z5+7N30B/"
    "1zNOM+Vwb8PRx+vO7B38IhNf41FlGszoql08xJphnXqsbYJrI5TMMyrdNdK8mibIulNInx"
    "CNbTDB+RQKINTiJ5J+beP0aRw3LCTSE4MF8PBx/95nHfhVidSzKFM/Jck8c9Kanwl8ffPR"
    "/IrClbidatKK+KpG98lZ2/8VUigSNnD1/L0o2vWwluEeI8mzdP0ObcpTP1BJR5vgxJ1Fei"
    "72WjD5mNrGF6RCtygzikQtShv2eWH+30HtSoN3nUc9yed6uK+7lAl9uQQIMjtkMmkhvTCe"
    "iCAFYPtES/h3s6/HyO2OKe9v7xpX/bH3w8R2Lqwtjf06+D214X9pcLruutqUWwPucvfk8v"
    "boefe6Agji22ILSMAnj44uJiJDR4STtL8c9xYg/Jte5kUUFZF0rZGr6GiSYdMpAi2jrADz"
    "+39TkpabmMSqqNqMkbEdsA8tIeGFGp1n1MldBYnmOknMEwKqTKbSe1JB8h2Skcl1OTuMgk"
    "Vo4O2ei32NHhqALX1KiXOhskEgE0wL3luQe3CgeXXU4rH5hFjBn9TJ4qdltpxin6wI4rtU"
    "X5JPLyp7i6pOXuz3Z4idcMKObxYhEYTdvhATYYuV2IdAhztuFBjnCBTNKdVwpL7g7B+c/J"
    "FjXvd3DB0J7PBcj3leXnzfb68ADzZog/sU9EY/jx4g+xKIX6D02IAz1AylkmL8alZf4yzx"
    "yruZ1IRQ/1W4km+880huJhK5LntJSh+4eFWgjz4alLk81chCRQDsu0EOQDF5eGz37FvHW2"
    "KMJhmRYi/KZQ9eg3OcWj3yRrRy/hAMCkXFO2Ei3E+GWhSK2cQK0EwNxAsbY1naUVbss8ds"
    "SkFE2YpAkna3fT0pYpiSczgY1J1afUnh4JrJ4OoclmmYrL7ZVtqmFTNwfAStJKwa0Vz89b"
    "YhBigmoUyo8CsSxQ3pfbSmpFnWYTgi2wRNTtMntcZgmV06ecrbp+Qrpha1qr+OiGYbsvHQ"
    "3PR4Ov19fPxUeHqp6mBV1GaqLmBF3Gy7AWI6EXZOUgTO0NsX4NIhrd+EbDsZFwF+mgMdEx"
    "wIecDUMrwlYmQUv8hGxC0MSYTokFz0Ui06+dzlhX8xiVYapZwZTuHJRMwhwRal0q5kp8OV"
    "Rm4DKnpkqUh+M6vyoHi90HWuVW8yOOehG3mqMK61KqqlJVlaraMGyP3HPq72x8u6YnKVqq"
    "d6eTp6H+zsaatabFC91QkfddX1scUwTiiAd0gyo4EUrjhlmLcO0ZE6YBcgx9gfDUIRaagF"
    "bJl1PEH8r9ohjMqNTKNpU9aA8FVdYr/rDe8A3SoA7l1ZGttoqspDB2JTb2mGgLz3PHvrcn"
    "tqLnWTpT6x2mLKRZdRGzl9XMEo1F11g6QXjM1g7auMubl/3d4KnfzckL9ImtLTcdmsl0bP"
    "oJ4d1mP0ErvvT9wWjm2nrYByjSr1mk33LN9dkF/LgU/4xsTiom1gxqij+vNdTUv9cGcTRe"
    "s0GbwxeWHJy7JTbNzPmfIt4i9ebV2bu3wZfA/8j7CO5uutfXSRcaFyHYb8rDGxJW4EY5bm"
    "PG3YzKQBsTrc/365ejgZXXBNfSvMf5cTcX1ZBk3mn3+OZuDpb88JpSy0NlkFYZpFUG6aie"
    "M1w7Y/b9xvOJS1Fwog06eZoNE019B7uiNQtRWCHqiOLCjigjKJQKkKY2DhI/c3rH9TngWg"
    "q8gfFILDIRFI/VyWCMqnlEas5o8siXW884HhpGfm5OZI6OxNoFCXMm0KmKsmtjlF1kchQO"
    "ngkLtTGyo4pSzOJzSwV5d843X7bJWJ90Ly97d3fnvAYgLBD3dMQztsHfDs/YBn9f9T/27k"
    "bnyD0E3tP+zZfh7QgaGMsVsxxo0f3y5bp/2R3wi7Ckm7A6Un79btQF0XNeKx5EQXIw6t3+"
    "1u9948IUlsBHg2y4/GAw/Dq47N303C68zF9L4pVNfP6YyxV+MhlOmQfZJEdIpH6Co0Uu+k"
    "eXdHFF6IQDKPkZfukNrkRaRU8ePh/4HODjga/gnn7o9q95PsYpNkyejRG+tsvetbik819u"
    "ml6WR+kls9CKmbNgJhzU3DNHYsDyjSlbKWVHaZwdJeL0ZmIYhIm2po6RUkJhh99bXFilGW"
    "zyWGNQbZYrRyb2MiyiAi/jDJwwGYvQMZlje1SqBYFmtZQfAU1HfhsKiamlqclLk0cMSdez"
    "jsq1yO5Scz1r5fuePSDH6QV9JLUzn3tw2+Qh2zRwj9xFtrueGE6Pc6wnKcaP0N1OnuUD83"
    "aaoGolYjldm8ML9DAhDjZM+wHNGbwzMuD/ue3BNv4gdgdR6NdCtlfmklmeoxU2EWea0+M3"
    "D9e1ZEpCNv6d6E6QUMv7E8Z9H3tGLC0h/Dim8hK254SSbTFRafMqdLAOwRz9aAsDHRVrnZ"
    "J7+Ip42+VQHuaWlh08/Gz2tjwZu09IpBmOra2KubbZ2tLLm4MC6Sav5ScXw9E5GjPnnn7r"
    "XZyjDRlzG2ufG1cNUYVZVGC+p38fwt3f2biM4efAuTwVH5CNe3v5gPDpuaiBICTSIvqtKk"
    "JAwFUfI9AwcIsSAuFJ1aj8ThcWwxMd26mMwPZmJ48QGPvNJOgAj+b+1Q274rmVlsR1SOTO"
    "OJRr767DoutnidYwvpZwV4Q9dEysdCbgIL2qGK5mxXA55LtUuXi/fZNPUAcxiVWR8tJiJp"
    "HSJgKBZugSrQqSOzrPsomFp44k+idXt90P3HuTy0Z9yq5uh1++cA+yicVWq3L+YwdWIyyi"
    "GyvDp74LrvRRIeV1omy1SjdTHjBt94CBm3Np5Tsso7Tv3dq3wEup37vU7/C0apT+DWc5Jy"
    "cgMXy7k5thGRpKByOKYhkiEpCX6PNSIHN9GSOA9JFYtjAtpgUZyohKWtVt16btjdae1nSl"
    "qtepqnNlsKy+4ss2WW0/+XrXuz1H3L3nnt4Mr3rX50h8jA3QTOBZDkmrVZbNlIREWmBqrZ"
    "sqOTrtXGfLldj3JCf9t25/JAK/Nthw3MCv0W2veyOuwQsTvBRXL4c3X657o9458p8E176C"
    "Nq+vEwFiZT6Yw4eCBd9uUfeEQKAF30vVrgkrC2YBzyLEo3QlNtuEnCJM4oSJe9yShzYhp6"
    "CNQ+uAajCz8FITJ2pZj8g06RapsTXHcARolg2myehAjUjpETEASQcvV7KsXURQ8bRNIfKK"
    "8bRhfbzgThMVUpE1u6k8D7EDcHmcNLrb9nZkMBfl9KIzrElhNmH8Mzi90PDs4PRsn/XqFO"
    "P0wuwb2hjOXLi3zA3bYdZTGpO3W0CSvwsFP4UKyigSr0nrUCeHxHMMJ4vFy9rbnbqpu2OO"
    "/DdsjVdzSOXqLhgzCaYZEzgiGAN7DJJVoe3P7npJu4vh8DpyRLrox1m5rzcXvdufXwr0oZ"
    "HhZBxblYPBj3hwVYXQ2jbqKX4HiUJoKgWASgHQAPVkjxQAiSQyKRTvhSf54fMtMbMCgNOd"
    "CFoC+J+VqnDinKU/3WIxakkdLny/k6vEeS01DnlRLY7nZp4auoFNxMW4XwWPWhiIgYaLF5"
    "gu+MULGHtrbZ+ji/8ZoCmz0IOtY5M8IBg8nuPAFfNfATFeS2yC09TAqp94T+/pAxxgea6G"
    "R2i+xNbCFm0p2RDbCZ5KsD4P5DsikEPkbeC9Q0fnQkZUQJsxNoEHEGhjmERcH/O3NGyENz"
    "hTdf1nMCQnrhZEErmqlb5Zp74ZHo6iKmdYpskOIyX1zldFYvGzQ/ETueb4JypD3vrt6zsO"
    "vWz05A15OKX6fFwR3VhiM8P7P93TY+LKvPBkj3DO5gB31bvs33Svf375uvM6pp378/f1aU"
    "rl+DRss4u+ZAArWerlmGBN1noJ9lR5Mmkrp7gkxSX9uKxCFpeU0IGfx5z00cKTVCXEvZGr"
    "fcx4k8K2IxNO2iY/hNuEGswynFSDUUYrFTbdrGO1qtHsu42enhbxGz09zXYcPU2eVUJvlg"
    "A52+M6JtYCg1ndXtfqvFPzecfGJraetKWRVpAxT++JCu6t/TTM/66Y8nNWWPnx0cLfS8Ls"
    "CiqYC8FchnNKES21fjcM4UqZJ6UsZePeLmVJGd7bPOpZhncJFXk7PR4xrwj2pJkGXexp2v"
    "zN7SrQhI9sNjyLbdPD7CSFUfBvdfI4BXf4jKK0wjeeiu3TmjpTk23QhBGbV6hFC0JWbry4"
    "Nx14xcVHw3H9UEXadp1ZRIefi3hGL7uDXDKjg+CqtYadPiUJXNUPUySHIjnyVo/nYzkqcV"
    "WFT4FYFJuSSbxjYq1jlA4fKytWI1hXZF2v43ItIJTq8MD2UJNMLBkTawHWtadM8HdZ+Zme"
    "ItqCAaij0OAWOMn5npRsAeKKr245X60op+zV5jjJB0U5/YijXiTWI1DO5QI+4mItygdRVd"
    "BHAFkSZpVrMhL4EZ9c0ukmt6ALDkrRpM9Kk2Z6X8Ux3UWYPmlyzlii9Zax5GENbEWoCLr4"
    "+QE/YkMMl9frw1/SXLVK9ZEaM+H/BndOuxOTp+ZU7Oczsp/BMBSHNiyigh1T1IfoRC+Ial"
    "RI4br7PPG4tTTteZoI2ayODOKiJ4ro7EqPJg1P4Zm/Je2JbNuOC3Fcw2thk/IHwTJDrEeD"
    "bMTmmzh4hG/nnjuMbUMZWy2mKCSJ9PDfiNEOmrMNWq71eUdYTjdzkpIhfK+elJW1WecMe0"
    "V4ZLDxh3R56qRkbZbXY+bsyfcVsQwCq7P2RLCVov3dLbFpZk7sNPnWpHp9dfbubTDD+R95"
    "k/vupnt9nTzlKVa+ZlZ+yWxHg0mpTXDKoS9/NsdlW0TXHWIuB/BsCFmUxtYXVuBGwN0waw"
    "GP0uZsnbYMZ9dFTAjuVR+xYQDn4FhJIURl08ue68dp3Slk03v+TF5Hf6zfK4Z5V86vISUj"
    "Bv85rN2nWYNQlEyQy/e1Fz/QHdv8aH+Swg34tzp5vAB2GxXkBK7wk83zOG3mhj5HGMFhwY"
    "Y/QZnnntWBPt9BY8ZzB1PdXE/IpONV2jYsxDYU/cEoSZIEh+1asQbNYg2mFltqaXRBdkaX"
    "kMgPndQFNkU54AKB6mF7hsW3IGrqlKhOiSrfq8r3egTnv/ptSWmnxe3N3PNicBArnr40dH"
    "b7nRmUTBDf2t3coHPsdIIYvZ9sZLKZMP98ZGxmErjAsw/SCU4J7ztYzyIdqUUeDV6M4gFZ"
    "hk1st/gFTzb6xLuiM55TFDvwH2bzJKOMlzUkaI4f4QZDc4J5wdtzOLcu2SPAgPnBVSemmV"
    "v59p8n9pPtkKWAUtcZvK03bebei2vwCu5FGNl/nszEy28v8inq/QwNzr/urIv74UQL6vq1"
    "JuEflrNvMQ6+9oY7z/g1MJ1MAwDxf4gq/tGYtT7v0G6ztaWXr2oaSDc5KevJ5acur0oKH/"
    "c9/fR1MPpwPfx2jvzv755+HA4/XvfOkfvpxVehIlbBA9f2PbpSsysTdHjif4aFB+ZiOPws"
    "qsqOGVuImrJfrruDAS8b6/V4Ty+7g8vetSgl6623/Oqn3jVcmAMO9/TucnjLb4v4pVKVZn"
    "8pMHy/ZA7fL/Hh8zcaifUqLNIay+3BnPS2m05hR4RAogUxbJWuNdFtvOB0jQq1yIZ4uJK9"
    "4fOQBLAxMQVtc1x2Ww7rdurJZtlISrZu0a3E7WuLG1liQ6owfYpoCzEvkncDWuVgnsi84a"
    "8DsnM8LtdCtCuY4aq2ZMXJHnyGJwFxvgEkLNdC88eRmDt8THLtHYSWsXBtpdTwNnp4+RBw"
    "lwa5RXIrU+M6+XV0Wc9Sefh8WybTpWMZwjKt241enp4VAZk3y0mTf5YAekmIo60tqbNsWE"
    "YBXRDolYnL8/aBcI1wU2/BkuGHd5P193QACzMMhd/785JpSZteYoQyGYpUWUVUJIkKk0wd"
    "LYqWlKt+lvxeHvvlPoq/TddUF0lpx2vDdAxqv+DP+++q1qa6HflTjNlFd4UU0fal368m3a"
    "WOTW0th3ZYRoVsFgDZ9RiBzubEImVcEFPkD6CqNWy2t0lT455INGWcszearUQzthb+2NZs"
    "LQLcSSn335io+uya/NmBCjOTTHoUFlEH6NRoeBci7siYAuyukPiYcI1x8cGVow2MV0EL2d"
    "O8xUELKl1ty0Y9Ze9KpKtN+m0X38NSZdVmllxQmTXD1JAOCoqLKWh3BgYFkCVhVjmBI8FB"
    "8cmVkRM4e61QCO9AOHV53CP1MmWO4YXIx87CEmmXg/iqgejtCDfjLPijpidswc8zVjiVdy"
    "8F2Jdtl21CrZZIP2+y5cX7bedjgag/LfQt7A7+G80JYpSgJbFteNFtVoc5thEes3U0LeQ5"
    "2vAYO8NB9pxt7G0iSB5iZzK2QO5dPAMckwGBlT6NBwn2HTRnAD+iTFQGjPSwNieiI55XW2"
    "fL1doJhyNuU12KJ4AINAOYjUdikUl2fOAWeHcV8yNLc2P8Jmuyb2CfVKDdhTH7UWLtfjk7"
    "e/Xq3dnpq7fv37x+9+7N+9PgHJW8lXeguuh/5GeqiPaxOyLPm9qpp9m8UYjKteg4W8t4hE"
    "65IFd2DJKyahzKjgNfaOVyz/oCrfMhOrw/nLWGh0tg67dX0O6E1tuZE+Dm03xbKWWNag6j"
    "lyRydRPDGEy0NXXSAnZ2MPhxYTXWTR5r7DhkuUrTcbPDN0MiKow74biHbUcjlsVS+K0cP+"
    "yIVOt2oEq8kwK1s8xWFJNVi1STFyllT87+zo7TsljEnhznjApuT3ExlQ4vZZdSCQYrtiMa"
    "4TR0e1q5Iintjgzmorau+Fe7uyKYSuFYBNemp3AMG8XyrDsx41kRE0/chCeX5JHwRIgRQ0"
    "t+6saM9oezhoRG0s1+phIQNmkv6OSYO44u1Z1BHw1HPtVdf/Bbf8Sz1Hny9/RyOPjQv70R"
    "ie0YnRrWkl+9htPlOTLhre/pVe/yui+y4U2IbhoiHd5t72b4G79kkcAB95nT3S0NunaIrZ"
    "mpI7mjHlFMtjWkySGKEWFqb0oq8TFRpcMrHV7p8EqHb+wwH1iHt4hIcTDRxpJpApOCLbLg"
    "K4qkUYgqikRRJA3HdSdFkrHo1odsw1baosAm9xlp5/UqOahbsuQAWpdzluFbHGvRyeOdLK"
    "+tpovGhYvT8ypxvqy99fXdcNYqrQT9zvaqZFyzyJ8JftLGZApLQxLc3CDkqKAqzF08/pjX"
    "Jy6HeUxSgV4cdIdQzWe6SmGf3oEaguJD0ACV5eiX8oTCInM4UcWFG1lc+E6UcLo26CLtlB"
    "e6m3vCcwtBaSY0lDrdBWns4bTmYHuBxkSHNzgXAVU2/Mu9atiI8kJtyFiumMWjrgA7JiLB"
    "vFBbEWiInA0cL7NOhpU9K73qW1Aay8PGM0+mlU+L2zbVIbRWC2ROCbSMSJOjKHtW0h/15d"
    "sC1sGXcd48lKz2bSJJffgDkMN4n8SPzYb58IEnx1EkqzaAW1Imq3Egt6hOVtuxVYWyKoFV"
    "meuzoW6vub5+AqGFn1GOybNeg1zDsN2XGHhue9EINOe+0JdPUliE0N1OHovA9W/NVbsLsg"
    "hD0Mov4SCw+LpytXdRwR0Ue7YkNvc4Ds4JSVZAUna37Sjikuz+lklc0+8crhC77/sayhCp"
    "3J6btNh18kgHpawpZe1IZrFSKGqCVdUkralmprO2pTPKb2XUFE7J1uQCJDuDY2JqAhdK7m"
    "DhqVQdkkBAlSGJkA2HKENydPFrwWSQiV67uu1+GJ0jIXtPb78OBv3Bx3NkrSmFwbinV6II"
    "34RRck8/dPvXPEBtig1TxLl1B5e9a3GJb1fENMtFrb08K2KYOss2TJ0lPiR4Xw1O1Sup8n"
    "FRqWZ8Uq0qGmf45Xk4yDK7SUKwdfvJ4Y2zK4vxsZD6AsIyzZj/rdpSntMk1vJjKt+T1mne"
    "l9mLSkikdcvJ4Z0QHGKSmYWXmj7H6fM3L39umnSLpnHNGXQDNMumM87oQI1I2RFRluPsAW"
    "mx5VgV/2rZqPsY5RX/ChkAix41QiIttPEc/rDRgJiO50a4TT4ZTQO3mmiN2nwyLjGdGHxv"
    "uBKMX4pfRqxFJ883Q/fbaoIElPDPmBom3FnNmcM6iEeIdHi+KwfkELNEkZ0czws0YGj85P"
    "DLFkELsnI6iMF+gUbe2fQnWzwAGZN0D49any7pI+L5uM+xPRdwVuInEpqdFtGJ8bi/q4jy"
    "RFGeKMoTRXmiNMBlQnmiVAKr8kRRnihHOoWVJ4ryRPkhzYbKE0V5ojz/J6U8UVIFW7efKE"
    "+UH2BLUZ4oyhOlnuVEeaK02e9BeaI0bUSUJ0r2gBynT4LyRPkRR72IJ0rMzFiYEYuKtdDW"
    "c/hDh2FrfB6lbG552V1DUjWmdA2uHG1O17A9W3I9i4m2cEE73gUsuW+NsaNLrV2BQAtXrd"
    "enBVat16eZqxa/9WcS3tJn8zRpdTAvezBXPo3Kp1H5NGb5NHZ9ZhGWfirmScKpMd6kk+fV"
    "uGUqddFawq3RFeCFbXlq6KCjc7Th7oQbbCM3UX/HveB5F04dYnW2TXw7gXcJztrw/6sVzK"
    "kMd8ZanirrxujbDicgpHz/GrYUdpDy/St4slK+fw2exc2wSrUd2wX8jvT1YLcPiS/b5JXh"
    "hFfPPke8dPY9HXU/3sGCjmf2Pf3Q711fwV/uMsmrc9/c9AYjXpt7uSTUuafd0ah7+ekcYc"
    "fBrnL5zOvL0Tn8rCy2YjbxP83CY/bldvhleMfddvwe7um3bn8kPH822HCE50/3y5fr/xGX"
    "+Jf+lPAG+jq4Gorbazph4i6/wu/zC7zFFTzniyi3Do9Z8adEPYiaMObr8e9El/K5C4koF4"
    "kI43UIF4mscl7Z45FZv0sNxwE8VriqIzMagYAajIMPhqcPJkYjn5rfSh2AlW8Yp9gmUj7w"
    "cZQf4pioGucmj7PyVFOeaj+M+UV5qjVtRJSnWvaAHKfPkvJU+xFHvYinmjJ+K+O3Mn7vNH"
    "7fEp1ZUfNoRpNOMeO3JVoXNH53QxlyuCH605o6U5NtELaRiW0H2YTQc0QoW8/maMoshHni"
    "HWG0xoJQeYFGc8KRd+a83LLfwU920uZd5cPu6T19cA2aD/zWwzBU3/mFwb8CmMr8jweYJx"
    "sWyNowMssxsXjlaMOKlIW2EcG6+yKGYxNzmlMhOq0UdCdmp1KloZV9XNnHlX189yxW9vE6"
    "sJVNK1J/PpHaVoNKMoqs5jynwYI8yYAcEWod4Xj4SHuyxIYpA3Ag0Dpwz94UoXOhVc4kTh"
    "C6oBUb4rVk5nBIpoUoV5M9ayab4mnWTptEdfhqXL8qwcIlhJWNrzm8W5JuLTvKBx3fAl9Y"
    "ncrlsY9vggbMZq22E2Hj80Axi5cn9uHzLXEpkWxyMOCgvnkM1JGdcrNYwj9r4fbunqh+ks"
    "fsiQadYryeDW0Lsnqf2AZuCUoLCeD9GJMwu4UM+wV60NeWzSxBmW3mxCIIoxW2bTRjxAaR"
    "DiLLlfOExsTZwPog7pEUaq+WJxZn3hTTppi2xujWimlr8CwO+SaIdSmJ6Yh8zwB1K9ECJS"
    "TvhNT7xyhyOEr4kwYHpOvh4KPfPO5kmqaRrFLVvryEySGh+qbx6ZHMYR8fvmWWgNUXU8DG"
    "geXYaACTVc6PJUVc6dBN07EimwFbrrinQClXtZisGukmj7RJsE00OBulsej5Ax0TVePctH"
    "GWYE1q4QO+7fL0+Sbh57OR8PJBCwIa9RMo3MwmoFrPDJFhHVRv11uIK+NTUBB4FgnLcBzQ"
    "u3keCfIdT4huLLGJJsbMcGyu1X8dffjr+xTnnsM/g/v0wBeIx/CZwWVrQiwEC6tDLJs/yH"
    "PY2UA/5mqOx8Sxf/X7wHSC8F+niDu/wZOpICZsQN3rxuBCJn8U3Fh2kM0EW2HxhBz31L3s"
    "ERlzBmOMyCOx4PvmP2hjOHP4VTqxHPhStr+0VLqNDL8hPriHLOvlDsG+1cikaJQ8x/qWMS"
    "m1eNErviV7GBTfcnx8y8bb64rOWb99C2dsJSbf7ZJffNpGZNSs3e2DbwWu2Xt64ac4ex8Z"
    "0kUd8iNzrEku+Z8YW1wR0+AnvbRTeuR+7iF97vmWa3MQ4T+QyxgyCek8mSd+RDYcpMOb/M"
    "oTpuhwbCMTZMK0sF6ghzGbPD14J9QVHIsZ5cdoOCeIAzAcuHmZW+HA/uoUrj+lWO4qf1qq"
    "1U4A404B/+FpdrvIGTYkE7xbrSnq1Im2rhNteE5IHBFiYi08KRw+YB0UW5pCceb4j/oCLY"
    "T3VZFicK+yi8G9ShSD42umjE3Rb98KcOu2KR5bDnnlAVeOs49s/5IDHZdVrH2TRxo7DncH"
    "kzFmh0WUITvOuvA4W41YVpqnS/aeH5VqgbdL1aeqkK5ScNqGtRtFvOwkXjhcB6Bd/CjwT1"
    "53RwZyUc4lNLkaxbh46PeESpFGuUQadApxLkI/KUi13LElcY16jps8302cz82D/qM7iMEM"
    "4tn1BX2BMNqQMccTMQutmGly6bHFUxY4yHBeoAGLkiNJyqW2p0qlKhC4icDLXBamWKaDjq"
    "JkWkbJKCOjMjIex6khwW7JhqBHhFo4d38pEoT+S3YQ+i+JIPTsSgPpCB9DdYGS4B4+wl8V"
    "bq9seXjEAJCebmbIBDYqpGBNDUNw1rYcqhEZBWoKc8NmcohuBRScKYmV1oCJZILKiIwCNQ"
    "mqr8qW4OVjoi3M9domXl7lmGj3+D4aWOY87zVv4XH+AHp+Q6JQIlR3DtfqU+EF3dsKMq08"
    "b2tAYSZTQ3Rc3zERWsFDLxy2INQLz/CITR5YgiwyM2yHWJwtdZLMamVPUaknmnTgUCxlfa"
    "uXYilr0EU8iGQTksblWmeYryQw4pHQCWhx8ib6pKDSAVOq7vBNVZtjey4zlaNSh5nIz7vT"
    "VexhYhPdIikKWLZr6VaiFTtd3c6lCyLrjr6VaAXgVbtKH10JZF9N4KDJYX5y2/vYvxv1bk"
    "UN41A/97R7OerzqtagTRm8rvUdKPuXn3pX2vDDh3Nkg+6izwmogtMp3Otfi7LWtmF6/jEN"
    "sFZZy1L8X1hOkX+NJoeyMqXtSIuTlS1NDW+zhtfekJVThtwNySmv+iaPsHDn5l6EpVbqpL"
    "Qa7caPdhAaWXK8Y/JqxJs84o7F1uNyH3dMVI1zk8dZldPNHOYjLaxapJwu21DZyqphEcXA"
    "744uEngl8VW1VaNhReFpJRtXlEj2YKSlLJapVRHPz9IS0CstVXGJTUIn2PpASGpmysj9Tp"
    "5TgO611KbQVMIpQBR+5Ys1j2jyTPF+Xwg7vDqEMMz/ZKMHAIVYjwbZwKwLnre2zIdzNF7b"
    "T4jvVbyGhPnUQZS5IVbwniTdUaCWJ/Mcll0HnjteO8Q+v6cI/g8Ehanj3H8sLP48VsqNB9"
    "tgW7zWrwjzrnj0l3d7iRfEFgL+a2+Y5cxNuPfC7Zm/DPdNELmmOwje81//4nFl/bshev/2"
    "9GUH/c4MHmvmpcUU2TA7QbGNB96vNrXY8kG0cP922IPXPXHw7Bxt+Fvyt5jDxsYhg/Oi+B"
    "u+PB7vBS9uL/gzZjCNOzyj0BI/IRs/ub/Px0ef82ybE6/rKTbcYyenM2FR5aFv1M1GREEC"
    "XtEDZcC9OjZzaO3dfYEeuPDaIqKoiBhGk1cU8cAVccsFk3Mqb406vTX870DGqBKWaZ29u4"
    "L0PvDFysDrt28dtJW4EvDlNonu3++Gg3R0/fZxhcvQHfR/osJ5ZSj/bbqmuqjCNF4bpmNQ"
    "+wV/3n9XhX4O2ByffPNs3BIbU6J4B8ncP97OJasKRwQV39FkvsM7jZQaYVdMjW/jx7dM7i"
    "6s+MpjGF+hFpTxDQjJqRFu8ggHWpzsEEcE1Rg3fYxB2ZbRKkIirVMsDq+zrW1Zfj8kcRh6"
    "/+hph72CrqJDkRyHISUjBv+p2ArwrINQ1AYQmnoFTAB7kdUfGZuZpOsGPZyksNXRBp08un"
    "ommmpeBIVEZnb3GcgTDEhiNMc2mhmPhCIOGaEiEfoLNOJ+7TbCFkEfiEWJgxzy3bE76MH1"
    "Dn5A/De4rCVcSc/PXsMzUwPcQmPr4aUC3J6ZMt2Og8T2GxFqoS96BbTpEqfVA8zhTX2Bqu"
    "B9vtiVszdF4IVWOcxpAmDZUDcV4ibDS6vgoGxIK8o8PwUNa67JA5+UVAOgorOaF53l2fYl"
    "jnQhifp8zl42+lwXOmB8Xxnw3ZdgyqKSiiprMlVm62yV5taWsw8HEi046dS9CRxdBKmbaU"
    "cmcPTrYASzsnd1jtbUITa8zz0dfj5HbHFPe//40ncjSsUaIcJJvw5ue13A9eK6x0UsgvU5"
    "f+V7enE7/NwbnPMs4gtC47zD8wSPijHQ4CXttJ0mJ4lLTK4F307VGq5hayvLWGIrxYHlgj"
    "GTYJrB1EQEY0iPQbIqqIMr9a5UF8PhdWSluujHl6KvNxc9mOkCfWhkuAxoctPX50QvZwGN"
    "SqpNv8mbvkUeDcmjclhE1SxKpBN+gv26zFcTEVQfTZM/GhXKlv05tTeUrQGW7uce3GoD2d"
    "Lt1yqObR8bdgbUfljQnlFsrq3Xj7tqEehR+iso0rUvUkFpsDbCNDXMfaMiXZQ+QEdtBYmf"
    "8jRrTQ8C1B10drumbcKqyvjR2GqV6ZMTXs92OuVEVtLdXjndbdQmmyJMfT+ZjghhXK+Qw3"
    "gwoSXiBf3gyqSjTfluUn1nomlvg5hR5UDzzA404ZFIoJvNMMbEWmgyVG4eR+fmwRXaPxiV"
    "QjgsUyPKX0eXx8qUw0pObFuzmCmbnDss1r4ZfVpkQp9mz+dTZZJ4fpOEODw7vgWwsJU6Il"
    "Vqah8Rl1qFqVqVUqiF/8LbWIA9KbBEbMGRAV2UC4vOsfJ0mGJ4nlMhd8NBRvDWJ9k6eahR"
    "p4ha7rbX4FevJAJmNjzvD/NiWH6yg1CVFfwAoVrzH/4rWttk4hW9nzJe8H5KNmhpUJ42qS"
    "NSFUFfY4ttbGKlR8lU8aD09E1wh2dBYvY2JscQz6NEh+kZyVFksyUZs8kTsmG5saF/L9+R"
    "Y+gL4kTTQJkGXfA3ECmM5tj5FT24ni281QNvJVIveeFAOrZ40jRo5L3ttpnogLGFQbyn8f"
    "xqMIPgtfmtL58ve8ElniVKt55W8OIqSVIDCYvV2lrBTEtXPXa7tYXEm0xanFwOB4Pe5ejc"
    "/4x4dYOPA60/OBdfjmaUclE7cAGs0Ecrp3NHxA5yXm53cZtg1ZOBOSqlUN6FcnjbkME5Lt"
    "c6auPwUPubrYySHZZpAcQqIugZZ/Th44EsMjEs2Ke1tWXIgByXax3Ub06LEKPQKhNscS/m"
    "Oazc435A97gGBYkVGHVVa72c6ysnJEoMcUhMuTY3fHxrdnJt2GC2yse1YdjW4OJaPV3tMv"
    "yZRHVgANhJUW+NDoXcxtjqyfP1EoIdxITvFydvma6vLYvwRPRwxXB+RRi5qE3E/QUhKxuu"
    "2wiUYbQxnDni9MPaRg86n2c8J/5DqpNZ5Q9N5ayx4xCYofA3fDr3brqae3i9ewG5+y9Y81"
    "acM7+H2eDxxn5g0rZSge8UJ9LzO3PBe8MvEsUU/Iz+GTTyP+NeVAIAl0aIO8X952Q7g2I2"
    "qSBYiovAQYeXRoA/g8nmzSHve/G/cvG87zAnxB9igc58gqiewPfWfZ4gxZJfGLMfhSj/5e"
    "zs1at3Z6ev3r5/8/rduzfvT4P9IHkrb2O46H/ke0NkX99Np7tzTo4YCMs0mUQvqbG+PD0r"
    "QnjxZtmx3OJmLMfF9vOWBrt+brE2uF8X4QdeZ9MDr5OOU7Cuamu5OR2WaR0HU9WMdgwnzQ"
    "kwm8MNBFoAcd0ErsBOmzJzQlJm9g7MQ3IKemnow68pgXxMTAFfJoONVar2dkiuhRxvm+gg"
    "UIDKELq0xRR+m4b3iGIy6jmLVZK6CJumNsEl4gRCgipOQCJOAKCbWiRlVu8C3JdSaEugbT"
    "Idyx6+wjItWETqPnktCeE+CSlJv7MhD8soyKUhnztLUxbysIyCXD7syDcDJDHPrloZEVKl"
    "K/MHpUTpSteGI3Ng3Eq0kB+tIK0ogZ/pGX8LmuDDIiojXzKRpTD0lUpkGZZUumyjddmjyW"
    "TZcOcVFfhbw5KUl9clE9j8tC4/LrIqpLrmkOq0qXwwiFuYTTCOcexDbp6Pm8jAl+ni5ufn"
    "2+nhFmQE3O3g9o3HChs2WsD2ToXLGeLSPMD4yjIeCXJ4gyV+QmMC9+DcsF6SX4V7GcDtED"
    "eqmZJHYqEFWTlJb7ZKnlAgmxp/yN6Z1JTLFb9Xh8uVP1yJIcgpGGy0uV7hy7MiccnQKlvH"
    "PUvEJqtUa1UGYPH/zfRFyQe5Xa4ocUerQmDzZjmOVkm4l6D8uzBJgB0Rqq0O5zEnELSNP4"
    "g2fnJSkwzn7I9RuRbFqNSyU0bOgDzEuwyRFhNVIWBNJtIkjVzKvlXWvgV6CLE02aNQVKoF"
    "sNewdSgeU7FtjWSC9ktgWD0R5FcYyOSCQiUIdtJBkdoHuymhT2wjAgl5yB5gjTaE8iRzxL"
    "KY9cC5GJE4zsS2HSSb403QxmJ0xkME709E0jzKnDnIJxmhKh5w4IR0ivepi/dZwI9P34Z3"
    "p63zZZvM/sB6ct0bXHVvz4PSEff06rb/W+8cTTj/Gf88imzWB85YJwIDyhXPi0iqFCJN1i"
    "+mBjXsealhjokqPbLJ4+x5z0icuEMSyo0pzakdHpRyRtjl1O5JKad2Cad2cQiUUcsDgdZp"
    "5JUUKVHquFLHlTpeXB3vEsvQ5ycperh3p5OngONtm11qdzamKtd6s3KtPxIr3d81e5MKiT"
    "RZV20UdbxaySDsNW8hui+LGs/zbOeJVLGuZ1US4ewAn5BI/eE9z6P6HSyQJ3FYqHMz+/P/"
    "ASbwSoA="
)
