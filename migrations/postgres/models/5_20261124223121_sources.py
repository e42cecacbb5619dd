from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "saved_sources" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "container_id" VARCHAR(64) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "path" JSONB NOT NULL,
    "is_default" BOOL NOT NULL,
    "include_closed" BOOL NOT NULL,
    "include_subtasks" BOOL NOT NULL,
    "done_status" VARCHAR(255) NOT NULL,
    "synced_until" TIMESTAMPTZ,
    "synced_at" TIMESTAMPTZ,
    "full_synced_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_saved_sourc_user_id_896014" UNIQUE ("user_id", "kind", "container_id")
);
COMMENT ON COLUMN "saved_sources"."kind" IS 'CLICKUP: clickup\nNOTION: notion';
COMMENT ON TABLE "saved_sources" IS 'One path of one person: a ClickUp list or a Notion data source. The names are those of the day it was saved.';
        CREATE TABLE IF NOT EXISTS "source_items" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "item_id" VARCHAR(64) NOT NULL,
    "title" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "status" VARCHAR(255) NOT NULL,
    "is_closed" BOOL NOT NULL,
    "priority" INT,
    "assignees" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "parent_id" VARCHAR(64) NOT NULL,
    "description" TEXT NOT NULL,
    "properties" JSONB NOT NULL,
    "created_on_source_at" TIMESTAMPTZ,
    "changed_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "sync_id" INT NOT NULL,
    "source_id" INT NOT NULL REFERENCES "saved_sources" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_source_item_source__b4d0b7" UNIQUE ("source_id", "item_id")
);
CREATE INDEX IF NOT EXISTS "idx_source_item_source__ffdd98" ON "source_items" ("source_id", "changed_at");
CREATE INDEX IF NOT EXISTS "idx_source_item_source__5bd50f" ON "source_items" ("source_id", "status");
COMMENT ON TABLE "source_items" IS 'A task or page as last seen. The truth is the vendor''s; comments and files are read when they are needed.';
        CREATE TABLE IF NOT EXISTS "source_syncs" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(12) NOT NULL,
    "is_full" BOOL NOT NULL,
    "cursor_at" TIMESTAMPTZ,
    "seen" INT NOT NULL,
    "added" INT NOT NULL,
    "changed" INT NOT NULL,
    "removed" INT NOT NULL,
    "failure" JSONB,
    "runner" VARCHAR(16) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "heartbeat_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "telegram_chat_id" BIGINT,
    "telegram_message_id" BIGINT,
    "source_id" INT NOT NULL REFERENCES "saved_sources" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_source_sync_source__355312" ON "source_syncs" ("source_id", "started_at");
CREATE INDEX IF NOT EXISTS "idx_source_sync_state_d4ce26" ON "source_syncs" ("state", "heartbeat_at");
COMMENT ON COLUMN "source_syncs"."state" IS 'RUNNING: running\nDONE: done\nFAILED: failed';
COMMENT ON TABLE "source_syncs" IS 'One reading of a source: the log people see, and where it goes on after a crash.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "source_syncs";
        DROP TABLE IF EXISTS "source_items";
        DROP TABLE IF EXISTS "saved_sources";"""


MODELS_STATE = (
    "eJztXelz2ziW/1dQ/tI9Veqs45ztnpoqH0qiaVtK2XKnd8dbDERCEtsUoeFhxT3b//s+gI"
    "d4gBRBSTTF4MP0xCQeSP0eCLz7/edoQQ1iuS8+OtRfHp2i/xzZeEHgH+kbPXSEl8v1ZXbB"
    "wxOLj5yxIfwSnrieg3UPrk6x5RK4ZBBXd8ylZ1KbjT1DDrUIwi7y5gQZVPcXxPZcZJmuh0"
    "zvBZsFrsI0pj2rSuDb5r99onl0RmCQA2T/+l+4bNoG+Ubc6M/lgzY1iWWkfqVpsAn4dc17"
    "WvJrA9v7wAeyd5loOrX8hb0evHzy5tSOR5u2x67OiE0c7BE2vef47KfbvmWFGEVoBG+6Hh"
    "K8YoLGIFPsWwxARh28wPrakaYNR2Pttj/WtKMcuBFFAr7wkk5txhh4VZf/+hl7hZ9OXr5+"
    "9/r9q7ev38MQ/prxlXd/BY9eAxMQcniG46O/+H3s4WAEx3gNKuNYHtaLOXb6tr/g2A7ghb"
    "CtkxzGEW0GZXj9LMoRpk3DfHR2eT0YniJsLEz73r7pX9zcDcb9m1PkEN3xTY849zaA1L/5"
    "bdD/wq4D7sR5NMmK3Rmd38IddplOXLhMnOyaL2DaAn/TLGLPvDn8+fJtCYd+O7u5+HR28+"
    "PLt39jc1P4JIMvdRjeOeG3GBPXTOP/L2Sa+GOIxreXUdW/hzS0b46rYPvmuBhcdu+vv9im"
    "M31IfCHswgTrDyvsGFrqTmLbJYsJcdy5GeyoaW6ch8Qffr0hFuY/M8+B5MZ9Hc9WhynRhT"
    "VX1rt6A2z5K1py0dVwWXBg6QktQjZ/a3GyyF7BNp7xn8SezZ5UAFvRkZhGdsPhqGW4WuWc"
    "XMJ4asPegTDik7xAt0tiWcRA1IejD0AhGP49hfvwa55+8uhP7P8R/6E9tJpTl8AxaT/ACb"
    "pyYRR/J9ikJr5pGUjHNrJgiOjIbfTZgtP7X0c+bI1acN4GCMK//1cd6s94qMdsqA5tkmQz"
    "wAewI+0G4zWmiVVeEdIEhUI0RDR3zqYBzqP7gTrEnNm/kqecLCo+S+/CaQ4M3KIDFC47eB"
    "VvnMlFBb8dfjHxAuHv7Pbi7LJ/lFqzs0gh3BLTWLHsKKjJzU+MarE4uE8BZ2STsbkgF/CX"
    "SLhJ3i4VbKgNZzaMBCQAyYpSDZMpHk2Pi649BFIA1nXq214gK1AHJAWLzkDuYH+DhmRbT1"
    "zvn2N3jkwXPZCl14PLBPls/pXpzdksxDYEYsyeH6asDu0SUJa+swSZsq7hIUG+G5V2P/sU"
    "APHbYNw/DdY2ubevBsNfT/kShn+PPjLLBF/VdawK7ysovu8L1d73WZMC2xk09jXJ2BVSRJ"
    "0zLrx9XQHit68LMWa30iA/m7EtBHHf672b1jbdIQxZDXt53l3CHXayFnwfKcoM54yQ9EX0"
    "j/ZsXNU/GPiBxggO43CNlUA/Hlz3b8dn15/Z4xau+2+L43c27rM7J/zqU+bqj1k2xZOgL4"
    "PxJ8T+RP8zGvY5vNT1Zg5/4nrc+H+YRHyEfY9qNl1p2EjsKdHVCLUU18m3pQmz1eB6mrIZ"
    "rje5Sx4IkyOQSrkM0mKdDztBtgP+NrM7f5f8jXbgyZOc7SZHpyw4YpuYPLRpolq4tuyD2b"
    "NhbL0WlXlskyUn991uNpKF67E5bFu2eiUsj0W4wiug4d3V1XPZyTjwAgNZxJBiyxgzp8q6"
    "+VZzyqxMQZTLhHo9/o8ltonFLFXsj7PPgxJfncQEynDVLsMVWy+y0RdJms4ZSXYWgZHSvR"
    "bYtGQgjgn2ZQ7MAXx01Ai8J2+qGKFgVCG8/F4a3iV23RWFTVfW3pcjbLExqjbgbyoB/qYE"
    "8DdZwKem43qa7L6RpmrO0N3Q0t7LzmHhGkCniBTOVXCewoPlF3SSqHM472Xn8EDGnjl4od"
    "URPITEncN9924aUAPMR6K5T65HFnX9NblJGgTexbYxod8k8T/6fDO6PEVLhxr39u3Z8PJ8"
    "9PspSs71vC7KhLNI0zE8xcCO5jtSgmLZHJ37Mk6Oj6ts/WxY8Z7Eb2YY4WqRh04LlnmeBe"
    "eUWgTbBVwQTpDBfwIz7IsB8ZVmzefno9FVynJ+PhhngL+7Pu/Dacz5AYPMwMCSN70ChHWh"
    "fxbEIwXqkAGHnX46lcc7JlMLXBJvf0kccVjoRsyTpAp3CdwtbM98PJNUoNY0DZ6ijt/QOV"
    "rlEC0+QXMyvbkgf1JbTpRP0DSIcN936JL817Vpuw+HKs0zR7z2BzVtIjCIl7v5M6QqgKct"
    "vv8qATzcqhOHV8qwPU2pAjzaFuChkjX3lKyZDQh2tQU2RBqGBFyZJIXuQsX8401C1c5NZQ"
    "NSDjGI7ZnY2vIjvIgn6uqieiS2QbmRalusfuMzXcBEN0SnjtHVtYX1OdFgUTgm2XZ1san6"
    "MNNTR7GyqWdOTZ3DsCVWI9+b0G/XxHVDBbCLHyMzmW2N1JlvmF4fvusDDHGshNLEodjQQX"
    "jeEqjzaJ6O4qTPsae58MVsv6YuYKrbYKaufnuPWMe2vvWe/hufpqsbOp64xNa3xegsmKWr"
    "Kyl2/rmaacfuv+0gG0RzdnRhUWeGbZOF/q7RU4hVWmUak7K2/iZjuIZ8tu/g2/TwA7E1+i"
    "j0+9RB7jN2ADpziTsree3825SD7CBXnEt9Rycay8bfErVbPtMVTNTV5bVYUmdbqX6M3YcB"
    "n6irKwoETMPkPiPDwdNt8bqIZrtkk3UVM7xcWiYA52mgFdmzrSXYaLoLPltXUZv7tje16E"
    "qbU7rt7vUpnOsTTNVVvIK9ftttHj8SI9jru4STVGJePjK5GFPmzqDwnwpHQzjXWVD0qaOn"
    "aNLoqrnE82DGkiVZHb5hYuLbxLwdxDARv7sL5Abp6ToImEMW7PUcOF5pqD5uC9pNOOVFPG"
    "NHcJPMOr6gNuiobvDZeZgH1OVSkPODemX5yHpiOAsc9aqW6/syJw5BGCUnQCw1wXB7yKXI"
    "m2MPbjsErjkeCoUtBHvSHLBCP2KTsh34BxeIqAM/GLHIIBfBBGjlmPAeyPT+lk9qbvC5W+"
    "RCPxBBfn9xtF04vHvJuidVUjJgVHEq2EmYllGcIu1Gq7wq2jFB97JJdwh4KqAR5/H95+1o"
    "WBjFiAXwGqbuof/jzTn2Jc4e/X3q29x1ilgxcRBM3Bfssf842u/WLgKb4cNmjoPaIox/vD"
    "77PQv/xdXonEOWiFZjE5xnC+AsjZql4dKU3SsSdqCBpYKYw1g0qBhyuM9CJ58dCmqsS4w7"
    "vnxEAkd2SKm4sYwGa8F6rF4bOBivmUZwwq9Y0x9mt0em/Qs/75cELtMpnN6sSC8c+MglsE"
    "YMRKZTAjvPjzCnObNfLAx07x8f43dvBdLFPh+0hTgRv5NAnDZnxZWvkmS7KSjWhmIrP5+c"
    "vHr17uT41dv3b16/e/fm/XFcdSV/q6z8yvngI8tHSX3XFToYEZ2Yj7U24Qxp93bhw911pS"
    "O997ntZu1Tgm1XYMIq3nbjxPywynnFbXc8Jyh6TlwgHUdVpTxsPcDeSKOqUmjq0AX68WtE"
    "wYphfWUbpbsk+n/hpfkT+wdsi4J9d69PUjWt2lXTKl6NsudZhlCdaFInWtuKilVS6PaluO"
    "07CVBVYFIVmLqFMyvk4ANQjvmnMO9oUxGIFK0qBFE9QX5iUf2hlrqRplR5pW3TNlTTh2qb"
    "22Ga9qrkjLegyV8b5N/dVjKX0dk3tQOMvNS52mu7rXb+rEwo8k/3ZFsB7s4Akki3Ffm4U8"
    "m4Jc7tdPbvZoMHMJo5lm0S+JDolHd4C6wQL9AtgQk9F2GHoA+gDREPeeSb5/bQ1wfC6pR/"
    "RexFgzLbcCUwILOMdnZlkbd67P9xm/rnsvAW0Kj571ctdJ/TKJLkhFCR2VwBMjNFqzvVfb"
    "objj9cjb5oQQ3IOL40KAYZ342rQsYDwvKQ9/bF1eDi17vPp0i3TP3BX97b8LzBaHjKYj3g"
    "Kff2x/71YDg4RTMWP2TC36PRx6s+/E3pLOhtJl/gsIJedVJW3DCrVU2wS2RrSiZpOqe77q"
    "Wqrcu30jzGY9hPC2JEYoouBImUScz938cpYTkXphALzFej4cdoeDZ2IdN3kExBRp5r8rjn"
    "KRX+8vgH8oHMnrKm6NyO8qpKOb1XxfX0XuUK6jHr4WtZc+PrToJbxXBebDfPmc1ZSKdQAi"
    "qULxMUzbVMe9lqIbOVPSUPaEdukQ2pkukwOjPrc1s8g+J6m7leEva8WVXcLgS63oEEGhxx"
    "PWJIHkxHoAsCWH3QEqMZ7u3Rr6eIPtzb/d8/D24Gw4+niC9d4P29fTe86Z/B+XLOdD3fdg"
    "jW5+zF7+3zm9GvfVAQJw59ILWaoO++2TPnhAYv6RYp/iVB7Am6zkkWe2izYdvUh6/B0KRT"
    "BgSknQN8D43M56Sm5zJNqQ6iNh9EdAXIS0dgpKk69zHtxYwVBkbKOQzTRKr9cV5LihCSXc"
    "JZOrWIqyxiFehQjH6HAx0OKnFNcb2WbJArBtCC8JbnZu4+Alw2Ba3sq5F828DdT+BKY1k+"
    "uTrpglAXUS314oCXbA33ahEvDgFuuh5LsMEomIKXQ5jTFUtyhAvEEAevVKbcnILzn6M1au"
    "HvYISJM58RkG9LJ6pjHM4RAhaukGhhH/HB8OP5H3xTSsyfWBA7eoBUsExZjkvH4mWeOVdz"
    "vZCqCvVrijbHz7TGxEOXpCxoqUD3TxJ1EObdmy4tOgsQkkA5SdNBkHfc7Bc++yUN99mqCC"
    "dpOojwm0rdfN+UNPN9k+/luwABgEqFpqwpOojxy0qZWiWJWjmAmYPCdzWdihppFYodGSpl"
    "JsybCQ0/OLS0haCIYiGwGarmlNrjA4E11CE02SpTWbqtqk21bOmWALiXslJwawlvQGowIU"
    "OouFCfC8RxQHlfrDtbVQ2azRF2wBPRdMjsYbklVE2fer7q5g3SLdvTOmWPbhm225qj4flo"
    "eHd19Vz26EQXSlHSZapHZUnSZbYtZjUj9ANZegjb7oo4v8QZjUF+o+m5iIeL9NCE6BjgQ9"
    "6KoiWhS4ugBX5CLiHIMKdT4sBzEa/064ot1vt5jKow1a5kymANShZhThF1rhTzXmI5VGXg"
    "OlLTXpSHw5JfVYDFZoFWhdV8j1yvElZzUGldSlVVqqpSVVuG7YFHTv2TTm58+0igpYZ3em"
    "Ua6h90ojm+Xb3Rjc3rvuu+wzBFQI5YQjeoggZXGlfUeUj2nrFgGSDP1B8QnnrEQQZolWw7"
    "ReyhLC6KwooSdrbZ24O2UFBlo+J3Gw3fIg1qV1EdxWorr0oKvKtxsGdIOyjPHfrZnjuKnm"
    "frFPbuE2ykRT3+irfVwnaDVfdY20B4Qn0PrYLtLaz+brLS75bxAn2ivhOUQ7Oojq2oIHww"
    "7AcYxba+P6lduLfu9gHK6Ncuo9/CZ/rsA/w4QXxGsU0qQ9YO0xR7XmdMU//2TeJprGeDNo"
    "cvLM+c2wW2rML1LyDvkHrz6uTd2/hLYH+UfQS312dXV/kQmgAhOG/qw5sgVuCmbdzmjIUZ"
    "1YE2Q9pc7NfPBwOrS2xPE0WPM3G3FNUEZZm0e3hrtwRLJrwKenmoCtKqgrSqIJ3Wc0a+N6"
    "HfrsOYOIGCkx7QK9NsKB8aBdhV7VmIkgpRjzcX9ngbQa5UALXt4rjwMzPvBDEHTEuBNzAf"
    "iUMMbuJxegUWo/08Qlgzmjyy7TZ0jifYyOTmXOXoVK5dXDDHgElVll0Xs+xSi6Ny8kySqI"
    "uZHftoxcw/NyHIm2u+RbRtxvro7OKif3t7ynoAwgZxb49ZxTb422MV2+Dvy8HH/u34FAVC"
    "4L09uP48uhnDAHOxpI4HI84+f74aXJwN2UXY0i3YHW12/XZ8BqSnrFc8kALlcNy/+W3Q/8"
    "KIbdgCH02yYvTD4ehueNG/7gdThJW/FiRsm/j8OZdL/GRRLFgHxUaOBEnzBo4OhegfXNHF"
    "JbENBqDkZ/i5P7zkZRVDevh84HOAjwe+gnv7w9ngitVjnGLTYtUY4Wu76F/xSzr75ZYVVn"
    "mU3jIr7ZglG2YuQC2QOXIMK3emrKmUH6V1fpRU0JuFgQmG5tueKWihsCHuLUusygy2mdcY"
    "VJvF0pPJvUySqMTLrAWOu4x56piM2J6m6kCiWSPtR0DTkT+GEmRqa2rz1hQahqT7WafpOu"
    "R3abiftYp9L2bIYUZBH0jvzOdmbpciZNsG7oGHyJ75hun1mY31SOD8SNztlXk+MBuncVOt"
    "RC5n4HN4gb4axMOm5X5FcwrvjEz4H/M9uOafxO0hG+Z1kBu2uaROGGiFLcQszeL8zd1NLV"
    "mSkE7+ILoXF9QK/wS+b+PPyJQlhB9HVV3C7kgoxR4TVTZvjwHWCZjTH21loNNknVNyd98R"
    "b70dysPc0baDu1/N4ZEn4/dJkLQjsLVTOdcu9R29vjsopm7zXn50Phqfogn17u0v/fNTtC"
    "IT5mMdMOeqybsw8w7M9/Y/R3D3Dzqp4/jZcS1PZQ8oxr279oCk9FzVQZAg6ZD5bV8GAQ5X"
    "cxaBloFb1SCQXFStqu907lBs6NgVWgTWN3tlBoFJNEzCHBCauX8J0q5YbaUFCQISWTCOzb"
    "T3IGAxiLNEPvDX4eGKcIZOiCO2BOxkVpXD1a4cLo98k2oXH41vswS1E5fYPkpeOtQiUtpE"
    "TNAOXaJTSXIHF1lmOHjqSaJ/dHlz9oFFbzLadEzZ5c3o82cWQWY4dLmsFz+2YzXCIbq5NC"
    "PTd8WdPk2kok6Ur1bpZioCpusRMHBzLq18J2mU9r1Z++Z4KfV7k/qdXFat0r9BlvNKEhKT"
    "t3ulFZZhoHQyIm+WwTMBWYu+sAQy05cxAkgfieNy16IoyVCGVNKr7gY+7ZBbW3rTlarepK"
    "rOlMG6+kpE22a1/ejutn9zilh4z719PbrsX50i/jG2QDOBZ3lE1Kus2FKSIOmAq7VpU8nB"
    "aec6XSz5uSe56L+cDcY88WuFTS9I/Brf9M+u+TV4YYIX/OrF6PrzVX/cP0XRk+DaHWjzup"
    "9LEKvzwew+FSz+dquGJ8QEHfhe9h2asHRgFbAqQixLV+KwzdEpg0nWYBKIW/LQ5ugUtFlo"
    "PVANZg5eaFyilo2IFFF3SI1tOIcjRrNuMk3BBIojtTliApIeXixlrXYpQmWnbYshr5qdNq"
    "mPVzxp0kQqs2azKS9EbAe2PGY0ul3PdmAwV7XppVdYm9JskvgX2PQS7Nlg03Mjq1evmk0v"
    "aX1DK9Ob8/CWuel61HkSWfI2E0ja7xLJT4mGMsqI16Z9qFdixPNMr8iKV3S2e02b7g4589"
    "90NdbNQWirO6fUItguWMApwgzYE6DcF9rR6m7WaHc+Gl2lRKTzQdYqd3d93r/58SVHHwaZ"
    "XoHYqgIMvkfBVTVC6xrXBXEHuUZoqgSAKgHQAvVkixIAuSIyAhPveUj54dcbYhUlAIuDCD"
    "oC+F97VeG4nKU/3WDOtbwOl7zfK1XiwpEag7yqFsdqM09N3cQWYmQsroJlLQw5o+HiObYf"
    "2MVz4L3ju6fo/L+HaEod9NXVsUW+ImAeq3EQkEWvgCjrJWZgkRq47yfe2/f2VxBgWa2GRx"
    "i+wM6Dy8faZEVcL34qwfo8pu/xRA5et4HNDhOdchreAW1GqQEPIDDGtAi/PmFvaboIr3Ch"
    "6vqvmCVHgRZEcrWqlb7ZpL6ZZEdVlTNJ0+aAkZp656squfjFqfi5WnPsE5Ux3kbjmxOHXr"
    "Z68SYinIQxH5dENxfYKoj+F0d6GAHNi5D2ANdsCXCX/YvB9dnVjy9f915ntPNo/b4+FnSO"
    "F2Fb3PSlAFjJVi+HBGu+10t8psobk9Z0ypakbEnfr1WhyJaU04Gfx5300cGGUAkJbpRqHz"
    "M2pLLvyAJJ22JCuEtskzqmJ3QYFYxSadPtEqtVj+YobPT4uErc6PFxceDocV5WSbxZDuTi"
    "iOsMWQccZk1HXSt5p2F5x8UWdp60hSlqyFim96QJt9Z+WhZ/V035Oams/ERo4W81YQ4IFc"
    "yVYK5jcxKQ1tq/W4bwXi1PSlkqxr1bypJyvHeZ60WOdwkVeb08HjHrCPakWab9sKVr87dg"
    "qlgTPrDV8Cy+zRCzI4FFIbrVK7MpBOwzq5oVvrBSbJ9825tadIUMSlzWoRY9ELIM8sXD5c"
    "A6Lj6aXhCHysu269QhOvxcxCp6uT0UGDN6CK46Ppz0giJw+36YMnIoI0fZ7vF8Vo69hKrC"
    "p0AcG1uSRbwzZJ2zKO0+V5bvRrCvyIZeZ+k6YFBqIgI7RE2ysGSGrANYN14yITpl5Ve6gL"
    "QDDGii0eAaOMn1nqfsAOLKXt1xe7UyORXvNodpfFAmp++R61VyPWLlXC7hI0vWoXoQ+0r6"
    "iCHLw6xqTaYSP7KLS7rc5Bp0boNSZtJnNZMWRl9lMd1kMH3S5IKx+Oi1xZKlNdAlsXnSxY"
    "9f8SM2ObvCWb/+TRSqVWsOYc5E9BuCNR0sTFaaU1k/n9H6GbOhOrRJEpXsKFAf0gu9Iqpp"
    "IoXrZnnice1p2lKaSPisDgziqhJFenWJs0mTS3gWHUlbIts1cSGLa3IvbFP9INhmiPNokh"
    "U/fHOCR/J2qdxhrgfK+GqxjRKUSE/+jajdQ3O6Qgtfn/e453Q1J4IK4VvNpLys7ZIz3CVh"
    "mcHmn9LtqfOUjXleD9lmT74tiWMS2J21J4IdgfZ3u8CWVbiwRfSdKfX66uTd23iFsz/KFv"
    "ft9dnVVV7KU1b5hq3yC+p6GixKzcACoa98NWdpO2Su28VajuFZEfJQG9uIWIGbAndFnQd4"
    "lDanvmgbLu6LmCPcqj9iywAuwXEvjRCVT694rR+md6eST+/5K3kdvFi/VQ7zpppfI5uMKf"
    "xnt36fdjGhqjFBrt7XVvaBs4nLRPsjgW0gutUrswvgYFBFm8AlfnJZHafV3NTnCCMQFlz4"
    "E5R5Flkd6/M9NKGsdrCtW75BjF7Yadt0EF3Z6E9qk7yRYLdTK6tBu6wGU4cuNJG5oLiiS4"
    "Lkuy7qAoeiHHAxwf5he4bNtyJqSkpUUqKq96rqvR6A/Ne8L0kkLa5vlsqLsSBWvXxpQnb7"
    "g5o2MRA72oPaoHPs9eIcvR9cZNEZd/98pHRmEbjAqg/aBhak9+1sZl6O1CGPJmtG8RU5pk"
    "vcoPkFKzb6xKayZ6ymKPbgP9RlRUYpa2tI0Bw/wg2K5gSzhrenILcu6CPAgJngqhPLKu18"
    "+68j98n1yIJDqesU3jZcNvPwxTV4heAicPZfRzP+8uuLbImGP0MD+TdYddk4nHRD3ajXJP"
    "zD8bZtxsH23uTkBb8GlpNlAiDRD1HNP1qz15cJ7S71Hb1+V9OYus1FWY8uPp2xrqTwcd/b"
    "n+6G4w9Xoy+nKPr+7u2Po9HHq/4pCj697C5UxSu4496+B9dqdmmBDk+iz7AyY85Ho195V9"
    "kJpQ+8p+znq7PhkLWNDWe8ty/Ohhf9K95KNtxv2dVP/Su4MAcc7u3bi9ENu83zl2p1mv25"
    "Avt+LmTfz1n2RQeNxH6VJOmM53ZnQXrrQ6dyIEJM0YEctr3uNeljvOJyTRN1yIe4u5a9SX"
    "lIAtgMmYK2PSG7HYd1vfRkq2zkKTu36e4l7GuNG1lgU6oxvYC0g5hXqbsBo0owz1XeiPYB"
    "2TWepesg2ntY4aq35J6LPUQWnhzE5Q6QJF0H3R8H4u6IMCn1dxC7jodrTaXY22r2MhawkA"
    "a5TXJN0+A+eTe+aGar3H29LYvq0rkMSZrOnUYvj0+qgMyGlZTJP8kBvSDE03xHSpZN0iig"
    "KwK9tHB9u31M3CDcdrhhydiHNxvr7+0hbMzAimj25zWm5X16OQ4VWiiEtMpQkTdUWGTqaW"
    "m0pEL1i+i3itiv91H8ferbOi9KO/FNyzNt9wV73j/2tTc1HcgvcGZXPRUEpN0rv7+fcpc6"
    "tjRfDu0kjUrZrAByEDECk82JQ+qEIArod6CqtWy1d0lTY5FItoDPxQfNmqIdRwt7bGeOFg"
    "6uUSv8N0OqPrs2f3agwswkix4lSZQALcyGDyBigYwCYDelxGeIG8yLj68cbGK8SlooXuYd"
    "TlpQ5Wo7xnXB2ZUrV5uP265+hglp1WGW31CpM8O2KZ0UlCVT0G5MDIohy8OsagKnkoOyi6"
    "ugJnDxXqEQ3oCwcHvcovSyTT0zTJHPyMISZZfj/Kohn+0AD+Mi+NOuJ+zAzzOXWGh3rwXY"
    "5/WUXUKtkUy/cLGV5fut12OFrD8t8S1sTv4bzwmiNkEL4rrwouuqDnPsIjyhfros5ClasR"
    "w700PunK7cdSFIlmJnUfqAgrt4BjjmEwL3+jSWJDjw0JwC/MimvDNgagbfMvhErK62ThdL"
    "30umI65LXfInAAkMA5jNR+IQozg/cA18sItFmaWlOX6GT7ZN7JNKtDs3Z99Lrt3PJyevXr"
    "07OX719v2b1+/evXl/HMtR+VtlAtX54COTqVLax+aMvHBpC6XZMi6k6TokzjbCj4SUC3R1"
    "eZCnVXyoywe20crVno0IOhdDtPt4OMeHh0tgG41X0G6ENjyZc+CWm/nWVMob1R6LXt6Qq1"
    "sYeGBovu2JEnY2WPCzxIrXbeY19jyyWIp03OL0zQSJSuPOBe5h19OI41CBfaskDjtF1bkT"
    "aC/RSbHaWecoytCqTarNm5TyJxd/Z4fpWaziT87ajCoeT1kyVQ5PcEqpAoN79iOayTJ0W3"
    "q5UiXtDgzmqr6u7Fe7uSOYKuFYBde2l3BMOsXKvDsZ51kVF0/WhSdX5JGwQogpR0t56caC"
    "8bvzhiQ4GVQ/UwUI23QW9ErcHQdX6s60H01PvtTdYPjbYMyq1IX09/bFaPhhcHPNC9tRe2"
    "o6C3b1CqTLU2TBW9/bl/2LqwGvhmcQ3TJ5Obyb/vXoN3bJIXEA7jOXu1uYtu8RV7OEnNzQ"
    "jyhD2xmjyS6aEWHbXdVU4jOkSodXOrzS4ZUO31o271iHdwgvcWBoE8kygXnCDnnwlYmkVY"
    "gqE4kykbQc140mkoJNtzlkW7bTVgU2f85IB6/v0wZ1QxYMQOdiTgtiizMjemV2Jyccq+l8"
    "cOXm9KxLXETrrmN9V8xqJWpBv3G8ahnXLuOPgZ+0CZnC1pAHtzQJOU2oGnNXzz9m/YnrYZ"
    "6hVKBXB90jthZZumphL55AsaA6C1qgshz8Vp5TWGSEE9VcuJXNhW95C6cr034QSXmJu6US"
    "XtAISrNgoJR0F5exB2nNw+4DmhAd3uCUJ1S58K/gqukimzVqQ+ZiSR2WdQXYUZ4JFqba8k"
    "RD5K1AvCySDPf2LHHXt7g1VohN6J4UtU/L+jaVENqoB7KkBVpBpslBtD2rGY/68m0F7+DL"
    "rN08Uaz2ba5IffIDkMN4m8KP7YZ594knh9EkqzGAO9Imq3Ugd6hPVtexVY2y9gKrctcXQ9"
    "1dd33zBoQOfkYlLs9mHXItw3Zbw8Bz+4vGoDkPuL58JLAiJO72yqwITP/WArW7ohVhBFr5"
    "BQgCD3fLQHvnHdxBsacL4rKI41hOyFsFJGk3+45SIcnBbzGymn5vd43Yo9jXRIVIFfbcps"
    "2uV2Z0UMqaUtYOZBUrhaIhWFVP0oZ6Znq+K11Rfk2jlrCgWlMAkOwKzpCpBVypuIODp1J9"
    "SGIC1YYkZWzYRRuSg8tfixeDTPba5c3Zh/Ep4rT39s3dcDgYfjxFjm/bwIx7+5I34TOoTe"
    "7tD2eDK5agNsWmxfPczoYX/St+iR1XxLLqZa29PKnimDopdkyd5D4keF8NpOqlVPu4NFU7"
    "PqlONY0zo/Y8DGSZ0yRH2LnzZPfO2aVDGS+kvoAkTTvWf6eOlOd0iXVcTGVnki+KvizeVB"
    "IkndtOdh+E4BGLzBy80PQ5Fq/fsvq5IuoOLeOGK+jGaNYtZ1wwgeJIXY4oz3ExQzrsOVbN"
    "vzrG9QijsuZfCQdgVVEjQdJBH8/uhY0W5HQ8N8JdisloG7j7ydZoLCbjAtuGyc6GS27xE8"
    "RlZEb0ymIz9Gisxo2AEvEZU9OCO8s59WgPsQyRHqt35QEdog5vslMSeYGGFE2ePHbZIeiB"
    "LL0eonBeoHEom/7g8gcg0xBHeDT6dMkYkTDGfY7dOYdzL3EiidXpEJ2Yj9uHiqhIFBWJoi"
    "JRVCRKC0ImVCTKXmBVkSgqEuVAl7CKRFGRKN+l21BFoqhIlOf/pFQkipCwc+eJikT5Do4U"
    "FYmiIlGa2U5UJEqX4x5UJErbOKIiUYoZcpgxCSoS5XvkepVIlIybsbJFLE3WQV/P7oUO09"
    "XYOhIcbmXVXRNUDZZ0ja8cbE3XpD9bcj/LkHZwQzvcDSx/bk2wp0vtXTFBB3et18cVdq3X"
    "x4W7Frv1Vx7e2rK5iFoJ5nUFcxXTqGIaVUxjUUzjWWRZhK3f5uskF9SYHdIri2pcWyp1Pl"
    "oirDEgYI1tWWnoeKJTtGLhhCvsoqBQfy+4EEYXTj3i9NZDIj9BeAlkbfjfcglrqiCcsZGn"
    "yoYxRr5DA4hU7F/LtsIeUrF/FSUrFfvX4lXcDq9U17F9gN8h3g82x5BEtG3eGY5Y9+xTxF"
    "pn39vjs4+3sKHjmXtvfxj0ry7hr2CbZN25r6/7wzHrzb1YENu7t8/G47OLT6cIex4OlMtn"
    "3l8OLuBn6dAldUn0aVbm2eeb0efRLQvbiWa4t7+cDcY88meFTY9H/px9/nz13/wS+9Kfct"
    "FAd8PLEb/t2wbld9kVdp9dYCMu4Tmfebt1eMySPSUdQdQGnvuTP4guFXOXIFEhEimL1y5C"
    "JIraeRXzo7B/l2LHDiJWmKojw42YQDFj58wI9cEcN8pN82uqHVjlW2ZT7JJRPo5xlGdxhl"
    "Txuc18VpFqKlLtu3G/qEi1tnFERaoVM+QwY5ZUpNr3yPUqkWrK+a2c38r5vdH5fUN06qTd"
    "owVDetWc3w4fXdH5fZaokMMc0Z9825tadIWwiyzsesglxD5FxKb+bI6m1EGYFd7hTmvMDS"
    "ov0HhOGPLenLVbjib4wc37vPf5sHv73v4aODS/sltfR4n+zi9M9hXAUmZ/fIV1sqIxrQuc"
    "WUyIwzpHm06qLbSLCNaDFzE9l1jTkg7RolbQvYyfSrWGVv5x5R9X/vHNq1j5x5vAVrasSP"
    "P1RBrbDfZSUWQ5ZzUNHsiTDMgpos4ZHHefaU8W2LRkAI4JOgfuyZsq5lwYVbKIcwZd0IpN"
    "/loyazhB00GU91M9ayZb4mnWTZ/E/vDVmH5VwwqXI1Y+vvbY3fLm1rpc3il/K3xhTSqXh8"
    "7fnBmw2Gq1XgiryA6U8XiFZB9+vSGBSaTYOBjboL6EFqgDk3KLrIR/NWLbu32y9aMyyx4f"
    "0Ktm13NhbEWr3ie6glvcpIU48FGOSdK6hUz3Bfqq+45LHW4yW82JQxBGS+y6aEaJCyQ9RB"
    "ZL7wlNiLeC/YHfIwLTXiNPrG55U5Y2ZWlrjW6tLG0tXsWJ2AS+L+UxHZNvBaCuKTqghJRJ"
    "SP3fxynhKBdPGgtIV6Phx2h4NshUpJEshWpfWcHkBFFzy/j4QNZwhA87MmvAGpEpYLPAMm"
    "w0gMmpF8ciIFc6dNt0rNRhQBdLFilQK1QtQ6s43WZOWwS7RAPZSGRFL2d0hlTxuW18lrCa"
    "NGIP+LIp0ueLRJzPSiLKBz0Q0KifQOGmLgHVembyCuugegfRQkwZn4KCwKpIOKbngd7N6k"
    "iQb9ggurnAFjLMmem5TKu/G3/46b0guGf3z2AxPfAF4gl8ZnDZMYiDYGP1iOOyB4UBOyuY"
    "x1rO8YR47i/RHNg2EP5piljwGzzZ5oYJF1APpzEZkcUeBTcWPeRSbq1wWEGOezu4HBoy5h"
    "R4jMgjceD7Zj9oZXpz+FU6cTz4Uta/tFa5jYK4IcbcXbb1CliwbTcyKTNKWWB9xywpjUTR"
    "K3tLMRuUveXw7C2r8Kyrumaj8R1csXtx+a63/OrLNkWjVu3mGHwnDs3eMgpfEOx9YEhXDc"
    "hPrbE2heR/ovThklgmk/REUnrqfqmQPg9jy7U5kLAfyGhMmYJ0Ic0TE5FND+nwJr+wgik6"
    "iG3EQBYsC+cF+jqhxtPXUEJdglhMbSZGg5zABWAQuFmbWx7A/uoYrj8JPHd7f5rQa8eBCZ"
    "ZA9HCR3y4lwyZo4ndrtESdkmibkmiTa0JCRMiQdVBS2H3COii2tsDEWRI/GhF0EN5XVZrB"
    "vSpuBvcq1wyO7ZkyPsVofCfAbdqneGg15FUEXD2bfer4l2R0llZZ7dvMaex5LBxMxpmdJF"
    "GO7KzVheXZasRxRJEuxWd+mqoD0S77lqoSukrFZZvUbpThZaPhhcG1A7NLlAX+KZzuwECu"
    "anNJLK5WWVxC9PtcpRCZXFIDepVsLlw/qWhquaULEjj1vKB4flA4n7kHo0f3EIUVxKrrc/"
    "MFwmhFJgxPRB20pJbFqCcOK1ngIdN7gYY0bRzJm1wae6pUqQKOG0+8LLXCVKt00FMmmY6Z"
    "ZJSTUTkZD0NqyFm3ZFPQU0QdXLs/V0lC/7k4Cf3nXBJ6cacBMcKH0F2gJri7z/BXjdv3tj"
    "08YgBIF7sZCoFNEylYhWkInu/KoZqiUaAKLDd0JofomkDBKSis5AMmkgUqUzQK1DyokSpb"
    "wy6fIe1grdcu2eVVjYlu8/fRxDLyfDi8g+L8DvT8lmShpEzdJbbWyBReMbytoqWV1W2NTZ"
    "j50hC9IHaMp1aw1AuPPhA7TM8IDZsssQQ5ZGa6HnGYtdTLW1b39hRVeqJNAoeyUja3eykr"
    "ZQO6SAiRbEHSLF3nHPN7SYx4JLYBWpy8iz5PqHRAQdcddqhqc+zOZZZymmo3C/l5T7o9R5"
    "i4RHeIQAErDi1dU3TipGs6uPSByIajryk6Afi+Q6UPrgVypCYw0OQwP7rpfxzcjvs3vIdx"
    "Yp57++xiPGBdrUGbMllf61tQ9i8+9S+10YcPp8gF3UWfE1AFp1O4N7jiba1d0wrjY1rgrX"
    "IWtex/STpl/Gu1caioUtqGsjhF1dIUe9vFXndFll4d426CTkXVt5nDPJybRRHW2qnz1Irb"
    "red2nBpZk98ZesXxNnPcc6g/qfdxZ0gVn9vMZ9VOt5DNB9pYtUo7XbqyZTurJkmUBX5zdh"
    "HHK4+v6q2aTitKLivZvKJcsQdTVLJYpldFtj5LR0Dfa6uKW/xIjFvqOzo5EsQEJG/3ykIC"
    "XDZQc/lIiTI3S+zNI0d94H8/RRhdWKb+cLfkHV8R7wI7pLx/BK81Ezwk6ATLXtdF2CHI41"
    "UnQ1e+gZ9YHZsVdhF/MXHVmyYfLowfSLQmjgLigfusqGRwXYUSPGcoQXFOw2Zr9CHkNxxd"
    "XA0ufr37fIp0tuT95b0NowejIUxGo532+e3JqS9CyI4CCTdD12ZWtMapqDqi7rkjKhw5eX"
    "z/eTsaivGNxmcVNFP30P/xI2pvzq2/T31b5wffxDctz7TdF+yx/5D0dO1CL2f4pHSznDs3"
    "67ntpZUuNkHWnWu68W/IS52UWgTbBednijDDmQlQ7osl8ZVm0T8fja5S6J8Pst7yu+vzPm"
    "zrnBUwyAyUgHxoiGnrlm8QTbdAXhJlc5finiNW2NfA3vUnHnYfRLpWFfST5Ap/CfwN1tY6"
    "SHKTOWEzZCrCr1K32ycQyo16TT2ytMoC3mYLeMitGs7qJKHicZt5PIVfqNVmdJ5acbvN3F"
    "Y+reKTs7s+LX9p1OR6mlJxvS1cF3zs4dsnuO7KOjITFMqPudmP6bvKjbnZjZlYVPW9mKD4"
    "LbZ0YAaOtkGYjtgRsHPi+k5AuoWJugTSXn2862UlcvGmFl2Jh5eP0+JlXqXrILMU8YKV8G"
    "KstwiLJESsBkTgQIVf7s1Z3xDmNg2S635wf0E6XSxYCU/eVWRqWqGTlR2DrB4m7+X3xC/Z"
    "hBgi726jTxanhodo8U2FYbaxu0mKQp+zRoRbdzfJNAFMPSK0KW0zvfJHN+mPjlZRDtli42"
    "GCpIMeut27Pz3TswT+z+KUypigE/A2nVHpEuzoAn9oWQprRKEArwO4tPtBeR7kPA+mW9O5"
    "6Sq/Zq+WX23pmNQxPUGB30KJI0miKjgIypGALDgDCVewUxRvzSmiDmwWTe/NviNwVRbDHQ"
    "5XQEsDvQT9raCGUfE5mCLqAOj7lqSTryWxqjNkHQC68dXt0CVxPGEyRUmcYYqqHdGG7Hmd"
    "iTaMfJMAa2iFqe/fzM6h/NntcXEJ/NlrU54sv1OUistt5rLh1/mi11SKu23mLnNbSXYzWF"
    "OoHpS59hBJP0RVQJM0yvW/2fXvxlmbWzr/MzmgB4Zy1RiA1PpqU4/EhL+70HsbecM3em9j"
    "/3u19Fzm+GSNBukURamvp9xlatEZWhK6tAhzqva4v3Q1Jw5hma8zSlwEkjyeerxzoe5gdy"
    "5Owd31AwS+2Mo+V/gOHG/3PteoLuGcwPQTkOC3fYDyujbpdT28opS+bdcpSHk3HAbFKAP6"
    "e/sShKlTxPJP7u0PZ4Or/iV7nmkFPgrpxOAq5UJfFpcLfZkrF2q6Govtlne0RFTKzSLhZg"
    "mqN9bRYpOESs1ptZpDiMBaWyySh8OVgpNzoBmGyANc3CIhGq+gzO07gRFMAswEhYIzC6dD"
    "FvRRCs4EhYIzCyeTh3xHIB8Wu1oSJFv5WQ7nHNyLQ4WJqaLchmIX7pqiA27FfVfdSSjDkv"
    "JemrKD+VhdkvhSRglJRmdpFatbzeqpaZvuvF4KdZpUKXFt5rNHLDJz8EIDOVgc5XRuzgql"
    "PRF1h0Ikfz45efXq3cnxq7fv37x+9+7N++NYAszfKhMFzwcfmTSY4rKgFVaE5oK4Lp6JXV"
    "6V2JGeQHGkLkeU6/FoR2qQcj123vV4RhxTnx8J3I7hnV6ZyxGvx2xyNhZDutmhp9xhTbrD"
    "HonjCmN6S3qDr0k6kbTVQBYR+6gkEA6HdxDdl8fHVSwbx8fFpg12L19ROGyXV9VolyBpPj"
    "j6wK12OUGhycPsr/8Hhsh7Qw=="
)
