from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "assistant_choices" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "model" VARCHAR(64) NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "assistant_choices" IS 'Which model a person wants to be answered by; without a row it is the one in the settings.';
        CREATE TABLE IF NOT EXISTS "assistant_uses" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "requests" INT NOT NULL,
    "prompt_tokens" INT NOT NULL,
    "answer_tokens" INT NOT NULL,
    "refusals" INT NOT NULL,
    "refused_until" TIMESTAMPTZ,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_assistant_u_user_id_75105b" UNIQUE ("user_id", "day")
);
COMMENT ON TABLE "assistant_uses" IS 'What one person''s key was used for on one day of Google''s (it begins at midnight Pacific time).';
        CREATE TABLE IF NOT EXISTS "assistant_works" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "place" VARCHAR(16) NOT NULL,
    "vacancy_id" INT,
    "applicant_id" INT,
    "attachment_id" INT,
    "input_hash" VARCHAR(64) NOT NULL,
    "result" JSONB,
    "weights" JSONB NOT NULL,
    "failure" VARCHAR(64) NOT NULL,
    "telegram_chat_id" BIGINT,
    "telegram_thread_id" BIGINT,
    "telegram_message_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_assistant_w_input_h_58799a" ON "assistant_works" ("input_hash");
CREATE INDEX IF NOT EXISTS "idx_assistant_w_state_7c59e8" ON "assistant_works" ("state", "updated_at");
CREATE INDEX IF NOT EXISTS "idx_assistant_w_place_10cb88" ON "assistant_works" ("place", "applicant_id");
COMMENT ON COLUMN "assistant_works"."kind" IS 'MATCH: match\nDESCRIPTION: description\nREQUIREMENTS: requirements\nQUESTIONS: questions\nSHORTLIST: shortlist\nREJECTION: rejection\nINVITATION: invitation\nHISTORY: history';
COMMENT ON COLUMN "assistant_works"."state" IS 'WAITING: waiting\nRUNNING: running\nDONE: done\nFAILED: failed';
COMMENT ON TABLE "assistant_works" IS 'One piece of ready work: what it is about, what came of it, and how the person weighs it.';
        CREATE TABLE IF NOT EXISTS "chat_attachments" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "text" TEXT NOT NULL,
    "suspicions" JSONB NOT NULL,
    "file_id" VARCHAR(255) NOT NULL,
    "mime_type" VARCHAR(64) NOT NULL,
    "place" VARCHAR(16) NOT NULL,
    "record_id" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "message_id" INT REFERENCES "chat_messages" ("id") ON DELETE CASCADE,
    "session_id" INT NOT NULL REFERENCES "chat_sessions" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_chat_attach_session_26238b" ON "chat_attachments" ("session_id", "message_id");
COMMENT ON COLUMN "chat_attachments"."kind" IS 'DOCUMENT: document\nPICTURE: picture\nVOICE: voice\nFORWARDED: forwarded\nAPPLICANT: applicant\nVACANCY: vacancy';
COMMENT ON TABLE "chat_attachments" IS 'Something a question is about. No bytes are kept: `text` is what was read, `file_id` is Telegram''s.';
        ALTER TABLE "chat_messages" ADD "telegram_thread_id" BIGINT;
        ALTER TABLE "chat_messages" ADD "evidence" JSONB;
        ALTER TABLE "chat_sessions" ADD "summary" TEXT;
        ALTER TABLE "chat_sessions" ADD "summarised_to" INT;
        ALTER TABLE "chat_sessions" ADD "telegram_thread_id" BIGINT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "chat_messages" DROP COLUMN "telegram_thread_id";
        ALTER TABLE "chat_messages" DROP COLUMN "evidence";
        ALTER TABLE "chat_sessions" DROP COLUMN "summary";
        ALTER TABLE "chat_sessions" DROP COLUMN "summarised_to";
        ALTER TABLE "chat_sessions" DROP COLUMN "telegram_thread_id";
        DROP TABLE IF EXISTS "assistant_uses";
        DROP TABLE IF EXISTS "assistant_works";
        DROP TABLE IF EXISTS "assistant_choices";
        DROP TABLE IF EXISTS "chat_attachments";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+Uv3VGmyjnPptHprq3xREk0cKWvLyczbmqIhCpLYpggtSFpx7/Z/fw"
    "/Ai3gXQUk0xWCqZiYmcUDqOSBw7ud/T5Z0Skz7xQdG3dVJF/3viYWXBP4Rv9FBJ3i12lzm"
    "Fxw8McXIOR8iLuGJ7TCsO3B1hk2bwKUpsXVmrByDWnzsOWLUJAjbyFkQNKW6uySWYyPTsB"
    "1kOC/4LHAVpjGseVkC1zL+xyWaQ+cEBjEg+/3fcNmwpuQ7sYM/Vw/azCDmNPYrjSmfQFzX"
    "nKeVuNa3nPdiIH+XiaZT011am8GrJ2dBrXC0YTn86pxYhGGH8Okd5vKfbrmm6WMUoOG96W"
    "aI94oRmimZYdfkAHJq7wU21040bTAcabe9kaadpMANKCLw+Zd0anHGwKva4tfP+Sv8/ezl"
    "619ev3v19vU7GCJeM7zyy1/eozfAeIQCnsHo5C9xHzvYGyEw3oDKOZaG9XKBWc9ylwLbPr"
    "wQtnSSwjigTaAMr59EOcC0bphPzq8+9wddhKdLwxpbN73Lm7v+qHfTRYzozDUcwsYWgNS7"
    "+drvfePXAXfCHg2y5neGF7dwh1+mExsuE5Zc8zlMW+LvmkmsubOAP1++LeDQ1/Oby4/nNz"
    "+/fPs3PjeFT9L7Ugf+nTNxizNxwzTx/5lMy/4YgvHNZVT57yEO7ZvTMti+Oc0Hl9/76y++"
    "6cweIl8IvzDB+sMas6kWuxPZdslyQpi9MLwdNc6NC5/4/acbYmLxM9MciG7cn8PZqjAluL"
    "DhymZXr4EtfwVLLrjqLwsBLD2jecimby3Plskr2MJz8ZP4s/mTcmDLOxLjyG45HLUEV8uc"
    "kysYTy3YOxBGYpIX6HZFTJNMEXXh6ANQCIZ/z+A+/Jqnvzv07/z/kfihHbReUJvAMWk9wA"
    "m6tmGUeCfYpCauYU6Rji1kwpCsI7fWZ2ec3r+fuLA1at556yEI//63OtSf8VAP2VAe2ijJ"
    "doCPYEfaD8YbTCOrvCSkEQqFqI9o6pyNA5xG9z1lxJhbn8hTShbNPkvv/GmODNy8AxQuM7"
    "wON87oooLfDr+YOJ7wd357eX7VO4mt2XmgEO6IaahYthTU6OaXjWq+OHhIAWdokZGxJJfw"
    "V5ZwE71dKNhQC85sGAlIAJIlpRouUzwajhBdOwikAKzr1LUcT1agDCQFk85B7uB/g4ZkmU"
    "9C719ge4EMGz2QldOBywS5fP614Sz4LMSaZogxB36Ysjo0S0BZuWwFMmVVw0OEfD8q7WH2"
    "KQDia3/U63prm4yt6/7gU1csYfj38AO3TIhVzS0TMAe3StjEqWJjeFdCDX6XqwS/SxoY+D"
    "6h8W9LxsoQI2qdqeHt6xIQv32dizG/FQf52UxvPoiHXv3ttL3pjHBkNeykeXcFd/g5m/N9"
    "xCgTnJv6pC+CfzRnGyv/wcAPnA7haPbXWAH0o/7n3u3o/PMX/rilbf+PKfA7H/X4nTNx9S"
    "lx9eckm8JJ0Lf+6CPif6L/Nxz0BLzUduZMPHEzbvT/uHx8gl2HahZda3ga2VOCqwFqMa6T"
    "7ysDZqvA9ThlPVyvc5c8EiYHIBVyGWTHKh92hGwP/K1nd/4h+RvswJMnOUtOik7Zc7ItZP"
    "LQxokq4dqwD+bAZrLNWlTGsm12ndR3u91k5q/H+rBt2OqVsEPm4QqvgAZ319fPZTUTwGeY"
    "ywKG5NvJuHFV1um3XlBuc/JiXibU6Yh/rLBFTG634n+cf+kXeO4kJlBmrGaZsfh6kY3FiN"
    "K0zkiyt3iMmO61xIYpA3FIcCjjYArgk5Na4D17U8YIBaNy4RX34vCusG2vKWy6sva+FGGD"
    "jVGVAX9TCvA3BYC/SQI+M5jtaLL7RpyqPrN3TUv7IDuHiSsAHSNSOJfBeQYPll/QUaLW4X"
    "yQncMBGXvO8FKrInhkErcO9/27aUANMB6JZj/ZDllW9dekJqkReBtb0wn9Lon/yZeb4VUX"
    "rRidjq3b88HVxfCfXRSd63ldlBFnkaZjeMoUM81lUoJi0Ryt+zLOTk/LbP18WP6eJG4mGG"
    "FrgYdO85Z5mgUXlJoEWzlcyJwggf8EZjgUA8Ir9ZrPL4bD65jl/KI/SgB/9/miB6ex4AcM"
    "MjwDS9r0ChBWhf5ZEA8UqGMGHHb62Uwe75BMLXBJvN0VYdlBolsxj5Iq3CVwN7E1d/FcUo"
    "Ha0NR4ijK3pnO0zCGaf4KmZHpjSf6klpwoH6GpEeGey+iK/Mdnw7IfjlWa54547Q9qWCTD"
    "IF7s5k+QqgCepvj+ywTwCKuOCLaUZXucUgV4NC3AQ6VuHih1MxkQbGtLPM3SMCTgSqQstB"
    "cq7h+vE6pmbipbkGJkSizHwOaOH+FlOFFbF9UjsaZUGKl2xeqrmOkSJrohOmXTtq4trC+I"
    "BouCGWTX1cWn6sFMTy3FyqKOMTN0AcOOWA1dZ0K/fya27SuAbfwYuclsZ6TO3anh9OC7Ps"
    "IQx1IoTRjFUx2E5x2BugjmaSlO2LYN7jVyuMyw66IK5rqz2/v1hXitKXvYF2DfYK62IqYv"
    "sKPB2rJ337UuYapbb6a2ovWIdWzpO0sNX8U0bRUZ8MQmlr7zduXN0taVFLqXbc2wQgfzbp"
    "D1gzlburAom2PL4MHlG/QUYqVWmcbl+J2/yRCugZjtB/g2HfxALI0+ZnoWqyD3BTOAzljh"
    "1sr2e/825SA7yhVnU5fpROPVH3ZE7VbMdA0TtXV5LVeU7ao3jrD90BcTtXVFgYA5NYRXcs"
    "rwbFe8LoPZrvhkbcUMr1amoXPtEbQia76zBBtMdylmaytqC9dyZiZdawtKd929PvpzfYSp"
    "2oqXt9fvus3jRzL19vq24jSndG4SzS/2tasrVkx27s3VcsRgpp0912KmS3gasZwRK+W7Pk"
    "ZhYkIwI0ybM7zzCrsQU31gLZZS12SyJ1PhNzJpoaVQKnE9nbmTDyl391P4nxKCrT9X+Z3u"
    "GD/bqFMSVqTjwIwFK7I8fIPIxLeReVuI4cZVoi+ob8zZFb7QY3IZTtlC5CKZQfsArR+fro"
    "WAMbLkr8f2uNJu/ClbvdDCtLMZKQoYK4/apT/he3++lmAmWQMGxNpHwmxvk3ewSG9IFYRJ"
    "D+oUVYfRI8N5Go9TtpTytwVhBGEUnQDxPXRqd5BNkbPADtxmBK4xB/mGCQQn4AKwQj9jg/"
    "Lz/icbiCiDH4x4nLaNYAK0Zga8BzKcv6VLzNT43B0q0zyQjGpL+bkP/vD2lU45K5MgC6Py"
    "E/PP/CTZ/II1drDKy6IdErSvtsceAY+ll+A0vv+4HQ5yc0pwBrxTQ3fQ/4nGaYdSnk7+c+"
    "ZaIpAN8UYvIAbbL/hj/+vksFt7FtgcHz5zmGIQYPzz5/N/JuG/vB5eCMgiuQN8gotkOcLV"
    "tGKh3jhl+0q2HmmaTwBaJAMkFA1KJoBIae+SIscXRnVi22R6J5ZPlsCRHFIobqyCwZq3Hs"
    "v3bfDGa8bUO+HXvCEj93Ejw/pNnPcrApfpDE5v3kABDnxkE1gjU0RmMwI7z88wpzG3Xiyn"
    "aOyenuJf3mZIF4d80A7iRPhOGcK0Mc+vQxol20951yaUvvv17OzVq1/OTl+9fffm9S+/vH"
    "l3GtbAS98qKoZ30f/As4Nj33WJ7pJEJ8ZjpU04Qdq+Xfh4d11xqSnbbtIamrHtZhhM87fd"
    "sExS1Cm1fdsdLQgKnhM2r8FBjU8Hmw+wN9KgxieaMbpEP98HFLw06T3fKO0V0f8Dr4y/83"
    "/Atpix7x70SarCaLMqjIarUfY8SxCqE03qRGtaiddSCt2hFLdDl2RQ9TBVPcx24czLarkA"
    "FDP+zDTqbyvJFaNVZbnKlyuamFR/qKRuxClVlY+maRuqBVe5ze04TXtlKvg0oAFzE+Tf/f"
    "aVkdHZt7VqDnzUghmH6z3zrEzI8093ZNs0788AEil+kuXjjpVGKXBux2uxbDd4AKO5Y9ki"
    "ng+JzkT3Xc8K8QLdEpjQsRFmBL0HbYg4yCHfHbuD7h8I7xpzj/iLek1P4IpnQOb1hfiVZd"
    "rqcfjHZZg+fo/ykYcEgUYtfv+/lVHkGY0iUU5kKjLb63Enpmh0F+GPd4PR++vhN82ryB3m"
    "YnilucO7YY3ucIBfrHtsXV73Lz/dfeki3TT0B3c1tuB5/eGgy2M94Clj60Pvc3/Q76I5j7"
    "ky4O/h8MN1D/4WQeLJr7GMYnVWrth0QanppFY1wTaRrfAdpWmd7nqQHgO22ErTGI9gP82J"
    "EQkp2hAkUiQx9/45ignLqTCFUGC+Hg4+BMOTsQuJLtBkBjLyQpPHPU2p8JfH35MPZPaUDU"
    "XrdpRXZYobv8qvbvwqVd6YWw9fy5obX7cS3DKG83y7ecpszkM6MyWgXPkyQlFfA9uXjRYy"
    "G9nh+4h25AbZkEqZDoMzszq3s2dQXG8y1wvCnreriruFQFc7kECDI7ZDppIH0wnoggBWD7"
    "TEYIaxNfzURfRhbPX++aV/0x986CKxdIH3Y+tucNM7h/Plgut6rsUI1hf8xcfWxc3wUw8U"
    "xAmjD8SqogC+fFvGsZZcFhG/2tuUasI5ocFL2nmKf0EQe4SudZLFAZqeWRZ14WuYatIpAx"
    "mkrQN8/2tbX5CKnss4pTqImnwQ0TUgLx2BEadq3cd0EDOWHxgp5zCME1XSkRr28exbSwoQ"
    "kl3CSTq1iMssYhXokI9+iwMdjipxTXG9kmyQKgTQgPCW52buIQJctgWtvKeMGHPrE3k6cN"
    "hKM6ToPQeu1Jblk+pakxHqktXZJj/gJdlRp1zECyPATdvhCTYYeVOIcggLuuZJjnCBTLOD"
    "V0pTbk/B+d+TDWr+7+CEkTOfE5DvKxYU8vLn8AHzV0iwsE/EYPjx4g+xKUXmjyyIPT1AKl"
    "imKMelZfEyz5yruVlIZYX6DUWT42caY+KhK1IUtJSj+0eJWgjz/k2XJp17CEmgHKVpIchl"
    "Cp3klzlJFTmBz35F/X22LMJRmhYi/Oa0TLgbjMpFWdyL47wEAYBKhaZsKFqI8ctSmVoFiV"
    "opgLmDwrU1nWa1Nc0VOxJUykyYNhNOXe/Q0pYZJTtzgU1Q1afUnh4JrL4OoclWmUrS7VRt"
    "qmFLtwDAg5SVglsrXjO7AhMShIoL1blAGAPlfbnpM1o2aDZF2AJPRN0hs8flllA1far5qu"
    "s3SDdsT2uVPbph2O5qjobno8Hd9fVz2aMjPcGzki5jHcMLki6TTcrLGaEfyMpB2LLXhP0W"
    "ZjR6+Y2GYyMRLtJBE6JjgA85a4pWhK5Mgpb4CdmEoKkxmxEGz0Wi0q+dbbE+zGNUhalmJV"
    "N6a1CyCHOMqHWlmA8Sy6EqA1eRmg6iPByX/KoCLLYLtCqs5kfkepmwmqNK61KqqlJVlara"
    "MGyPPHLqH3Ry41onGVqqf6dTpKH+QScac63yjW4sUfdddxnHFAE54gndoApOhdK4puwh2n"
    "vGhGWAHEN/QHjmEIamoFXy7RTxh/K4KAorKrOzzcEetIOCKhsVv99o+AZpUPuK6shXW0VV"
    "UuBdhYM9QdpCee7Yz/bUUfQ8W2dmp8iMjTSvo2T+tprb3LLsHmtNEZ5Q10Frb3vzq78bvP"
    "S7OX2BPlKXeeXQTKpjMygI7w37CUbxre9PauXurft9gDL6Ncvot3S5PvsAPy4jPiPfJpUg"
    "a4Zpij+vNaap/3EN4mi8Z4O2gC8szZzbJTbN3PWfQd4i9ebV2S9vwy+B/1H0Edx+Pr++To"
    "fQeAjBeVMd3gixAjdu4zbmPMyoCrQJ0vpiv349GlhtYjlaVvQ4F3cLUY1QFkm7x7d2C7Dk"
    "wmtGLw9VQVpVkFYVpON6ztB1JvT7Zz8mLkPBiQ/oFGk2VAwNAuzK9ixEUYWoI5oLO6KNoF"
    "AqgNqycVj4mZt3vJgDrqXAGxiPhJGpMPGwTo7F6DCPyKwZTR75dus7xyNs5HJzqnJ0LNcu"
    "LJgzhUlVll0bs+xii6N08kyUqI2ZHYdoxSw+t0yQt9d8C2ibjPXJ+eVl7/a2y3sAwgYxtk"
    "a8Yhv87fCKbfD3Vf9D73bURZ4QOLb6n78Mb0YwwFiuKHNgxPmXL9f9y/MBvwhbugm7o8Wv"
    "347OgbTLe8UDKVAORr2br/3eN05swRb4aJA1px8MhneDy97nnjeFX/lrSfy2ic+fc7nCTy"
    "bFGesg38gRIanfwNGiEP2jK7q4ItaUAyj5GX7pDa5EWUWfHj4f+Bzg44GvYGy9P+9f83qM"
    "M2yYvBojfG2XvWtxSee/3DT9Ko/SW2apHbNgw0wFqHkyR4phxc6UDZXyozTOjxILejMxMG"
    "GquZZjZLRQ2BL3liRWZQabzGsMqs1y5cjkXkZJVOJl0gInXMYidUxGbI9TtSDRrJb2I6Dp"
    "yB9DETK1NTV5a/INQ9L9rON0LfK71NzPWsW+5zPkOKOgj6R35nMzt00Rsk0D98hDZM/dqe"
    "H0uI31JMP5EbnbKfJ8YD5OE6ZaiVxOz+fwAt1PiYMN075HCwrvjAz4L/c92MafxO4gC+Zl"
    "yPbbXFLmB1phE3FLc3b+5v6mlixJSCd/EN0JC2r5fwLfd/FnJMoSwo+jqi5heySUfI+JKp"
    "t3wADrCMzxj7Y00HGy1im5+++It9kO5WFuadvB/a9m/8iT8ftESJoR2NqqnGubukyv7g4K"
    "qZu8l59cDEddNKHO2PrWu+iiNZlwH2ufO1cN0YVZdGAeW/8Ywt0/6KSK42fPtTyVPSAf9/"
    "baA6LSc1kHQYSkRea3QxkEBFz1WQQaBm5Zg0B0UTWqvtMFo3iqYzvTIrC52SkyCEyCYRLm"
    "AN/M/ZuXdsVrKy2JF5DIg3Esrr17AYtenCVygb9MhCvCGTohLNsSsJdZVQ5Xs3K4HPJdql"
    "18ML7JEtReXGKHKHnJqEmktImQoBm6RKuS5I4usmzK8MyRRP/k6ub8PY/e5LTxmLKrm+GX"
    "LzyCbMroalUtfmzPagQjurEyAtN3yZ0+TqSiTpSvVulmKgKm7REwcHMhrXxHaZT2vV37Fn"
    "gp9Xub+h1dVo3Sv89t2+C8cS4X1NDJSZZfPjGkU+icDwZruhhdutiKoS+QmG9TA2XNk2R4"
    "wZMJ8csjkymaPIF2bQCcLq+WwrymfrxaCteqQQX3Feyg1ktW2ZVDPkop781S3gWfZRyAIU"
    "Er1PdDu/8aEO929MtXZfo3MipuP8cqAFp4pvL7JQ9UeP3Spyl2xAkVVgnjHQXW2EYwxxTN"
    "KEM8/R4GTPETt09/oHRuEhj3s8HN1nPDshFMsTSmljFfOOgL1nlKvyg29resI/Xgz8ssAB"
    "BhKEycSvlXJ22dJy3nQArVgoo5OCvJXrZMTtPO2wIEM+rk+O3i5Ex5GxJlyEsa8laMLle8"
    "cBhPzJdANUWnoE1C62lF8tCm6BS06W6TM9fGWUF0BdvAhkQBmglo1RTsFLGy8jbZytsADf"
    "S5dXyVcXVsumX95t1vlD2cFCmiYkCnnCbKa/5LxFqtDKKLMCjuS3wSHQO6XoSUZ08V9a87"
    "3pVNxFRH5E4t6DpS7xqtYdEteBuB7Pirgz1JMjErjH2IdDTaY07WysShHd6rJbVr0pdSle"
    "tUlVtfMe3z+ejyYxctsaMvxtZV7/bypv9l1B8Ouigycmzd9P77rn8TlDXjuq3BvKpmY+u/"
    "70A2ABK4IVRevqbH1u3H4c3ous/LrdkLyhweb8Xn+Ufv0pufEZ7AI2bvD772R+feZcN6NB"
    "zsXf8I5MObf3XRAoip1zv0+ctCHV2w1RobToUyXt/O+yNRxsunB+7dDQbiCnMtS1y5AmER"
    "lgq1SLKwVxVe7TkEK9x9y7qUQoLW5ZPtv47gI+bV2p7kJPo4kQrbyLDeRAWF8sAmyRS0Gd"
    "A6DtYX/NCSxDZJp8BNg2tYK9fRFtheyGy4capD7bopifRok3hBZeDvm0K4IOo+pNgp7L5h"
    "q7fu+HqhY2a5f/KBj5A0I+GhVcnTXMZ0mZRwFyFpnXi3/53GISaZM7zU9AXOPi+L6r1kUb"
    "fo1Ky5Ql2IprPg5rLq3IjRK37szI+qpRtzJlAcqcoRlReUz5D25gVFbPaSXI9TKq43hesZ"
    "jmT/7ZUfWfmRlR95ux8Z9B/nPDRYnWQ4khMjOkWeZCG+b+xfJV3Jt3RJnAVvQo9Dj1Do1H"
    "2BBhRNnhzi9Up+ICuni+55KYZ7PkZ4fHlAMt/AOuh+ZphcPBL3Rr7Y9FNGslBNz5R1L3su"
    "Xn+dRKQ95QJu0mbY+ZFdwFfDy7vPopYCgO0uRT2FL/3L0d1Nr4tWhu64jIytr8P+Jfz9yF"
    "MFx9b74c2385sr4e2jjO9avJNP2Dwr0jsLKM95h59/Aa3n/GmGE1f8fyZbsz+XYHzrTEcH"
    "6VnR/Eo8B0O37jo8tmvDRyoOkRTg+dbpOFUzDNStqsjjyxBSBuoNSQu+gxp2mSXo5h5GEi"
    "jHiFqH8/4dASqI5oBBNIzolGUb9ItqRG1oWmQyVkWilFlwB2NwkS/mx+uhtbePKW7BKAlr"
    "nEjZXLfbXH3E9mB25ea9281sRwZzWetrfIVlG2Azdoc94ft5M9tx7Q5l4Y3vi02zbwfw5x"
    "i3I9zZYtn2f2ZJs/b5xrBMGcKWX3+KpyZhBJA+EmaLxIW0dVqOdCcjszIuN2zX7xQYl3lN"
    "5KrG5YC20cblu9veTZcXl2Fj6/PwqnfdRWHdrufu80Etx3eAlTVTRkhaoNzWbqk8trwpnS"
    "5X4tiTXPTpxKnb0U3v/LO4Bi9M8FJcvRx+/nLdG/W6KHgSXLsbwZ+us490qv17TY6hSN/x"
    "WtpUTRxVE+fooFWB4s0Jg1WByY3liArdbwQ/yKMxJVaWQyvfVx6lUUl01V3i3GcCYvxyJe"
    "uWiREqr8wxeWWU+0C5Dxpo3y7jPsi3b2eVFMjQKi584vefboiZ13o9Nyj7KM+SFPB/HdoX"
    "EKzVHF9AZClv8QXYgbW8U84XELXai+YTojukX6goywOwnUDS7h/JQNhT9TJl/K/T+O8YTp"
    "71P08Ocuo2+R9zeKBha7rLWKaN/4JSk2ArZwHHCBNgT4DyUGgHq7teYf9iOLyOiZMX/aQ1"
    "/+7zRe/m55cCfRhkOErdPQp113aXS8wyyv3n+7giJJW2mYbhXn84PofP4HWpHSqj8yTpWr"
    "ToVWSnsiGoNH/FdZXm3ySbkUrzP3CafxPMRMcCe1aw7h6wKh+oezRAHdSgJrRe/ekGi0We"
    "tqhF73cKTWr+SI1DXtamZiE6mxm6gU3EyXh0LK/zPxCMhosX2HrgFy+A98y1u+jiXwPRs+"
    "7e1rFJ7hEwz7EDsuAVeEc7zPvZZRjlDv3EsTW27g1bg99tPMJwEPEfvLa0FlkT2wmfSuCT"
    "Dum9vgfkkTBhIoSJuoLGxEAxp3QqOvStF4ZJxPUJf0te62KNcw2Jv4csEShwBqoufM9p/Y"
    "uyo6wBMErT5LDfilbAVyVsgK9yLYCvUnX6+Scqo4IH4+uTHl82evFG4tQzI3eviG4ssZmT"
    "ppodrzv1aF74tEe4ZguAu+pd9j+fX//88nXndcJWGqzf16fJZTrNxragH2c2sD9UQ87wTJ"
    "U37W/olGW/vGVfmd7yN9vjNMLkmd5SJoPnSfT7wPA0UwnxbhRqH3M+pLQn3wRJ2+RCuE0s"
    "gzLDyXTf54za7rNXYnWdYvXz1vV6XmjjyT+np2Wyf05P89N/TtOySuTNUiDn+xQTZC0IX6"
    "jbrajknZrlHRubmD1pSyNjoRfqPXHCnbWfhnl0yyk/Z6WVnwAt/L0izB6hgrkUzFVsThmk"
    "bYgLOajlSSlL+bi3S1lScQpt5npenIKEipxumGka1sOOrs2v3lShJnxkq+FZfJs+ZicZFo"
    "Wvm8LU+TYFj31GWbPCN15T/qNrOTOTrtGUEhtZ1EEPhKy8qj/+cog2PBbdzW2dMqLDz0W8"
    "KLLdQZ4xo4PgKnPhpGdp68ShH6aMHMrIIdVgszbB7SCJA/ApEGZhU7J+c4KsdRal/Vc8Eb"
    "sR7CuyiTBJuhYYlOrIh/FRk6zNnyBrAda15wQEp6z8Ss8gbQEDaljsEeAk13uasgWIK3t1"
    "2+3VBDN9Ib/Y42RtsOzVvdSVsS9/nz9Os48y9v2IXC+TlBSaRaRbdsTIVG7n1uykELI0zI"
    "dKUWoYwGUzlJKLK5amBC+BBnfX1+XylIT1Txmon9VAnRv3lsR0m6n6SZMLgxOjN7ZinlBC"
    "V8QS6S4/3+NHbAh2+bPe/y0rSK7SHJnZKsFv8Na0tzB5aXtld35Gu3PIhvLQRklUVm6G4h"
    "Zf6CVRjRMpXLfLE5HmsztKExFv4ZFBXFaiiK+u7c115sGRtCOybRMXkrhG98Im9dSBbYaw"
    "R4OsxeGbEjyitwvlDmMzUMZLji0UoUR69G9ErQ5a0DVauvqiI3zW6wXJ6LCz00zKv90sOc"
    "NeEZ6TbfwZqhml/SUpytp83sfsLSHfV4QZvMi19kQwy9D+bpfYNHMXdhZ9a1olvDr75W24"
    "wvkfRYv79vP59XVaylP+kJr9IUtqOxosSm2KM4S+4tWcpG2RuW4fazmEZ03IQ2VsA2IFbg"
    "zcNWUP8ChtQd2sbTi/S0GKULUqqN6qQPn08tf6cXp3Svn0nr/k3NGL9Ttlj28rTje0yIjC"
    "/+zX79MsJpQ1JsgVptvJPnA+sUX/mwzbQHCrU2QXwN6gkjaBK/xk8wpa64WhLxBGICzY8C"
    "co8zymPdTnO2hCeQ19SzfdKZl24F+8GJbBEF1b6E9qkbSRYL9TK6tBs6wGM0aXWpa5IL+W"
    "ToTkhy6nA4eiHHAhweFhe4bNtyRqSkpUUqIqTKwKEx+B/Fe/LylLWtzcLJQXQ0GsfOHYiO"
    "z2BzUsMkX8aPeqsi6w0wmzI3+ykUnnwv3zgdK5SeACr/toTXFGYuXeZhaFYBl5NHhTpnvE"
    "Gz3YXhMoXub1iU9lzXk1V+zA/1Cbl3elvC04QQv8CDcoWhAMAuisC3Lrkj4CDJgLrjoxvW"
    "Cs/FAa+8l2yFJAqesU3tZfNgv/xTV4Be8icPb3k7l4+c1FvkT9n6GB/OutumQcTqwxVdir"
    "Hf7BnF2bUvG9Nzp5zq+B5WQaAEjwQ1QTrMbs9UVCu01dltWOlbv4epa7TG32cXdfSN3kcr"
    "gnlx/PR12xXYytj3eD0fvr4bcuCr6/sfVhOPxw3esi79NL7kJlvILvSvgE3+V6BN+lsqeC"
    "L7gSUwLiGvOmVibo8CT4DEsz5mI4/NQffOiCwk+59Xxsfbk+Hwx6V13kzzi2Ls8Hl73ra3"
    "7N32/51Y+9a7iwABzG1u3l8IbfFplj0yrs+7UE+37NZd+vSfYFB43EfhUlaY3ndm9BeptD"
    "p3QgQkjRguzBg+418WO85HKNE7XIh7i3JRuThySATZApaJsTsttyWDdLT7a+SZqydZvuQc"
    "K+NriRJTbMapCHpC3EvEzFExhVgHmq5kmwD8iu8SRdC9E+wApXPZYPXGYjsPCkIC52gETp"
    "Wuj+OBJ3R4BJob+DWFU8XBsqxd5Gs5ezgIc0yG2SG5oa98m70WU9W+X+K52ZVJfOZYjStO"
    "40enl6VgZkPqygQcFZCuglIY7mMilZNkqjgC4J9MrE1e32IXGNcFv+hiVjH95urB9bA9iY"
    "gRXB7M9rTEv79FIcyrVQZNIqQ0XaUGGSmaPF0ZIK1c+j3yliv9pH8Z8z19JFOeCJa5iOYd"
    "kv+PP+61B7U92B/BnO7LKnQgZpG8qj1VFoVMem5sqhHaVRKZslQPYiRmCyBWGkSghiBv0e"
    "VLWGrfY2aWo8EsnK4HP+QbOhaMbRwh/bmqNFgDutFP6bIFWfXZM/O1Bh5pJFj6IkSoDOzI"
    "b3IOKBjBnAbkuJTxDXmBcfXjnaxHiVtJC/zFuctKDK1baM6xlnV6pcbTpuu/wZlkmrDrP0"
    "hkrZHFuGdFJQkkxBuzUxKIQsDbOqCRxLDkourpyawPl7hUJ4C8KZ2+MOpZct6hh+inxCFp"
    "YouxzmVw3EbEd4GOfBH3c9YQY/z1jhTLt7JcC+bKZsE2q1ZPr5i60o32+zHktk/WmRb2F7"
    "8t9oQRC1CFoS24YX3VR1WGAb4Ql142Uhu2jNc+wMB9kLurY3hSB5ip1J6QPy7uI54JhOCD"
    "zo03iSYN9BCwrwI4uKnoyxGVxzKibidbV1uly5TjQdcVPqUjwBSGAYwGw8Ekam+fmBG+C9"
    "XSzILC3M8Zu6ZNfEPqlEuwtj/qPk2v16dvbq1S9np6/evnvz+pdf3rw7DeWo9K0igeqi/4"
    "HLVDHtY3tGnr+0M6XZIi7E6VokztbCj4iUC3RVeZCmVXyoyge+0crVng0IWhdDtP94OObC"
    "wyWwDcYraLdC65/MKXCLzXwbKuWNao5FL23I1U0MPJhqruVkJexsseAniRWvm8xr7Dhkuc"
    "rScfPTNyMkKo07FbiHbUcjjNEM+1ZBHHaMqnUn0EGik0K1s8pRlKBVm1STNynlT87/zo7T"
    "s1jGn5y0GZU8npJkqhxeximlCgwe2I9oRMvQ7ejlipW0OzKYy/q6kl/t9o5gqoRjGVybXs"
    "Ix6hQr8u4knGdlXDxJF55ckUfCCyHGHC3FpRtzxu/PGxLhpFf9TBUgbNJZ0ClwdxxdqTvD"
    "ejQc+VJ3/cHX/ohXqfPpx9blcPC+f/NZFLaj1sxgS371GqTLLjLhrcfWVe/yui+q4U2Jbh"
    "qiHN5N7/PwK7/ESBiA+8zl7paG5TrE1sxMTm7pR5SgbY3RZB/NiLBlrysq8QlSpcMrHV7p"
    "8EqHbyyb96zDMyJKHEy1iWSZwDRhizz4ykTSKESViUSZSBqO61YTSc6mWx+yDdtpywKbPm"
    "ekg9cPaYO6IUsOILtc0JzY4sSITpHdifljNV0MLt2cnneJC2jtTazvmlutslrQbx2vWsY1"
    "y/gzxU/ahMxga0iDW5iEHCdUjbnL5x/z/sTVME9QKtDLg+4QSwssXZWwz55AsaA8Cxqgsh"
    "z9Vp5SWGSEE9VcuJHNhW9FC6drw3rIkvIidwslPK8RlGbCQCnpLixjD9Kag+0HNCE6vEFX"
    "JFTZ8C/vqmEjizdqQ8ZyRRnPugLsqMgE81NtRaIhctYgXuZJhgd7VnbXt7A1lo+N757Map"
    "+W9G0qIbRWD2RBC7ScTJOjaHtWMR715dsS3sGXSbt5pFjt21SR+ugHIIfxLoUfmw3z/hNP"
    "jqNJVm0At6RNVuNAblGfrLZjqxplHQRW5a7Ph7q97vr6DQgt/IwKXJ71OuQahu2uhoHn9h"
    "eNQHPuC335JMOKELnbKbIicP1b89TuklaEIWjllyAIPNytPO1ddHAHxZ4uic0jjkM5IW0V"
    "kKTd7juKhSR7v2Wa1PQ7+2vEHsS+RipEqrDnJm12nSKjg1LWlLJ2JKtYKRQ1wap6ktbUM9"
    "NxbemK8hsatYQzqjV5AMmu4ASZWsClijswPJPqQxISqDYkMWPDPtqQHF3+WrgYZLLXrm7O"
    "34+6SNCOrZu7waA/+NBFzLUsYMbYuhJN+KbUImPr/Xn/mieozbBhijy388Fl71pc4scVMc"
    "1qWWsvz8o4ps7yHVNnqQ8J3lcDqXol1T4uTtWMT6pVTeOMoD0PB1nmNEkRtu482b9zdsUo"
    "54XUFxClacb6b9WR8pwusZaLqfxMcrOiL/M3lQhJ67aT/QchOMQkc4aXmr7A2eu3qH5uFn"
    "WLlnHNFXRDNKuWM86ZQHGkKkeU5zifIS32HKvmXy3jeoBRUfOviAOwrKgRIWmhj2f/wkYD"
    "cjqeG+E2xWQ0DdzDZGvUFpNxia2pwc+GK2Hxy4jLSIzoFMVm6MFYTRgBJeIzZoYJd1YL6t"
    "AO4hkiHV7vygE6RJloslMQeYEGFE2eHH6ZEfRAVk4HUTgv0MiXTX+yxQOQMc2O8Kj16ZIx"
    "In6M+wLbCwHnQeJEIquTEZ0Yj7uHiqhIFBWJoiJRVCRKA0ImVCTKQWBVkSgqEuVIl7CKRF"
    "GRKD+k21BFoqhIlOf/pFQkSiZh684TFYnyAxwpKhJFRaLUs52oSJQ2xz2oSJSmcURFouQz"
    "5DhjElQkyo/I9TKRKAk3Y2mLWJyshb6e/Qsdhq3xdZRxuBVVd41Q1VjSNbxytDVdo/5syf"
    "0sQdrCDe14N7D0uTXBji61d4UELdy1Xp+W2LVen+buWvzWX2l4K8vmWdRKMK8qmKuYRhXT"
    "qGIa82IazwPLImz9llgnqaDG5JBOUVTjxlKpi9ESYY0eAW9sy0tDhxN10ZqHE66xjbxC/R"
    "3vgh9dOHMI62yGBH4C/xLI2vDf1QrWVE44Yy1PlQ1jDHyHUyBSsX8N2wo7SMX+lZSsVOxf"
    "g1dxM7xSbcf2AX5H9n6wPYYkoG3yznDCu2d3EW+dPbZG5x9uYUPHc3tsve/3rq/gL2+b5N"
    "25P3/uDUa8N/dySSxnbJ2PRueXH7sIOw7WF/D34PZb7wZIvF7LdvK8foYd5+hCgFaMrqhN"
    "go+1NBe/3Ay/DG95IE8ww9j6dt4fiVigNTYcEQt0/uXL9b/EJf7tP6Xig+4GV0Nx27WmVN"
    "zlV/h9foGPuILnfBEN2OExK/6UeExRE3juTv4gulQUXoREBU3EbGD7CJrIa/CVz4/cjl6K"
    "HXuIYeHKjww3QgLFjL0zw9cQU9woNtZvqPZgp2+YlbFNZvow6lGexQlSxecm81nFrqnYtR"
    "/GIaNi15rGERW7ls+Q44xiUrFrPyLXy8SuKXe4cocrd/hWd/gN0SmLO0xzhnTKucOZGF3S"
    "HX4eqZnDXdMfXcuZmXSNsI1MbDvIJsTqImJRd75AM8oQ5qV4hBsbC4PKCzRaEI68s+ANmI"
    "MJfrLTXvBDPmxsja17z8V5z2/dDyMdn18Y/CuApcz/uId1sqYhrQ2cWU4I472kDRZrFG0j"
    "gnXvRQzHJuasoGd0VnPoTsJzpZpFK4+58pgrj/n2Vaw85nVgK1topP4KI7XtBgepMbJa8C"
    "oHD+RJBuQYUesMjvvPvSdLbJgyAIcErQP37E0Zcy6MKljEKYMuaMWGeC2ZNRyhaSHKh6mn"
    "NZct+jRvp0/icPhqXL+qYIVLESsfX3Psbmlza1Uu75W/Jb6wOpXLY+dvygyYb7XaLIR1YA"
    "dKeLx8svefbohnEsk3DoY2qG++BerIpNw8K+Fftdj2bp8s/aTIsicGdMrZ9WwYW9Kq95Gu"
    "4ZYwaSEBfJB1ErVuIcN+ge51l9mUCZPZekEYQRitsG2jOSU2kHQQWa6cJzQhzhr2B3GPZJ"
    "j2anliecubsrQpS1tjdGtlaWvwKo7EJoh9KY3piHzPAXVD0QIlpEhC6v1zFBOOUvGkoYB0"
    "PRx8CIYng0yzNJJVptpXVEI5QlTfMj49kjUc4MOPzAqwBmQK2CSwHBsNYGLV4lgyyJUO3T"
    "QdK3YY0OWKRwpUClVL0CpON5nTJsE20UA2yrKiFzM6Qar43DQ+S1hNarEHfNsW6fNNIs5n"
    "LRHlgx4IaNRPoHBTm4BqPTdEzXVQvb1oIa6Mz0BB4HUlmOE4oHfzyhLkO54S3VhiE02Nue"
    "HYXKu/G73/+7uM4J79P4PH9MAXiCfwmcFlNiUMwcbqEGbzB/kBO2uYx1wt8IQ49m/BHNia"
    "Ivz3GeLBb/BkSxgmbEDdn8bgRCZ/FNxYdpBNhbWC8RIdY8u77BsyFhR4jMgjYfB98x+0Np"
    "wF/CqdMAe+lM0vrVSAIyduiDN3n42+PBbs2p9MyoxSFFjfMktKLVH0yt6SzwZlbzk+e8va"
    "P+vKrtlgfAtX7EFcvpstv/yyjdGoVbs9Bp+Fodk7RuFnBHsfGdJlA/Jja6yRIfmXJjaWhX"
    "K6N6KkoK7zwTLl6YImt7NYS1shoBrLFWUO8rLh7A5vhMtrwP3h2sHFvOpzO07KZfEwXn8G"
    "SwxkbGSRdWwq8wktDcvlXXdNLArXgVwt9GMuT1uIup68znjYvY2fvP69jvACGtz5R16gT2"
    "TliJB7fm9sccX5N3Tvv74oaS1ch5irGyYIsfxVF16GgD9IPNXgFfTg0TZXMlagMVCLaxgg"
    "QskH8UcfnnItxsTsoI6Sh+ie2wGLdVRzj14lxCshXgnxShzKdZpGt0aJtZuka+EK3n9tif"
    "wKf9kgH0NVv8bE0W+O7PIbRIxG7Q8NS19qmDNl71vvRhxMAbvFQRmjbGFVBeW32otC/JHS"
    "hytiGtz1cZKhDsfud4qU4YWvOWoLIOEaP6cxZGq2+zRPXJ3juh3mauGKUR1UIDL11M0X6H"
    "5Cp0/3vssmpvUJjxDojQ+BevnqFK4/ZYSyHvxpmbqnAMbb7IKHZwWyxhTCCE34bko7bKV2"
    "GF0TEhJggqyFguD+pWzySKyMI7UgoTIgaCG8r8r0S3+V3y/9VapfOt8z0+jmB9kG41sBbt"
    "1BtsfWZk2lhFULYosd/5KMTtKqMLYmcxo7Ds+PkonujpKoyO6kGs0LT2mEsazUj/wzP07V"
    "gvSPQ0tVEV2l5LKNajfKtLY1EoHDlUZXOg4h8PF+9Kc7MpDLBiFEFleTQhAC9HtCpcgyuc"
    "QGdErZXIR+UtLUckuXxItydbz+cl5vOR4vGzy6gyisIN6ATpgvEEZrMuF48riBFTVNTj1h"
    "vIafgwznBRrQDAd8zORS21Ol3P4CN1GJqNAKU670X0eZZFpmklEOe+WwPw6pIWXdkq3JFi"
    "Nq4dr9tYw3+dd8b/KvKW+yctUf0FWvnMoH2x4eMQCkZ7sZcoGNEylYM/PyHdeWQzVGo0DN"
    "sNzQuRyiGwIFZ0aojguYSHZsiNEoUNOgBqpsBbt8glSF6TTaLq+KLrabv48GlpHn/eEtFO"
    "f3oOc3JbwtauousLUGpvCS4W0lLa28kUlowkzXSux4sWOi1gCvReDQB55A5RUm8AybvNIC"
    "YmRu2A5h3FrqpC2rB3uKqsXYJIFDWSnr272UlbIGXcSHSLZDR5KudY75g1QKeCTWFLQ4eR"
    "d9mlDpgBltaPmhKp0hF6faz0J+3pPuwBEmNtEZyVDA8kNLNxStOOnqDi59ILLh6BuKVgB+"
    "6FBpbgHOOf56lrtMRfSkzMd1n4GBmsBBk8P85Kb3oX876t30Bx+6KDLP2Dq/HPW/9roItC"
    "njkYytW1D2Lz/2rrTh+/ddZIPuoi8IqIKzGdzrX/cGI7hqmH58TAO8Vaxall6UThn/Gm0c"
    "yisdviUNM698uGJvs9hrr8nKqWLcjdCpqPomc1iEc/Mowko7dZpacbvx3A5TIyvyO0GvON"
    "5kjjuMupNqH3eCVPG5yXz2q9VVqYkRo2yhQAbKGZ4OLfPJX4FHwnb/YynkOl0DJ+Qsl1ES"
    "ZYHfnl0k8ErjK51edGeTY7T0lE0rii4r2byiVLEHI6uHj0zzxmR9lpaAftDejbf4kUxvqc"
    "t0cpIRExC93SkKCbD5QM0WIyXK3Kywswgc9Z7/vYswujQN/eFuhUzDdni+E0YDKhoqiloz"
    "3kNeIO7r569rI8wIckQbBt+VP8VPvI7NGvOyq495NWLrfHhm/IBrh19PEBAvCgUa/lelQg"
    "meM5QgP6dhuzX6GPIbTi6v+5ef7r50kc6XvLsaWzC6PxzAZDTYaZ/fnhz7IjLZkSPhJuia"
    "zIrGOBVlAxDqDzyoDdyDhB7wIyeN7z9uh4NsfIPxSQXN0B30f+KIOphz6z9nrqWLg2/iGq"
    "ZjWPYL/tj/kvR07UMv5/jEdLOUOzfpue3ElS4+QdKda9jhb0hLnZSaBFs552eMMMGZCVAe"
    "iiXhlXrRvxgOr2PoX/ST3vK7zxc92NYFK2CQ4SkB6dAQw9JNd0o03QR5KSubuxD3FLHCvg"
    "L2tjtxsP2QpWuVQT9KrvCXwH8KaobmJbnJnLAJMhXhV+aYtZ9AKJ9W63KZpFUW8CZbwH1u"
    "VXBWRwkVj5vM4xn8Qq0yo9PUittN5rbyaeWfnO31abmraUWuxykV15vC9YyP3X/7CNdtWU"
    "dmhEL5Mbf7MV1buTG3uzEji6q6FxMUv+WODkzP0db30xFbAnZKXN8LSLcwUZtAOqiPd7Os"
    "sly8sUVX4OEV47RwmW938J4jbikSBSvhxXhvER5JiHgNCM+BCr/cWfC+Idxt6iXX/WT/hn"
    "S6XBLL72o/M0zfycqPQV4PUzS3fxKXLEKmWd7dWp+cnRruo+W1xwTMtnY3iVHoC2zNd+9u"
    "kuioGXuEb1PaZXrlj67THx2sohSy+cbDCEkLPXT7d386hmNm+D/zUypDglbAW3dGpU0w0z"
    "P8oUUprAGFArwK4NLuB+V5kPM8GHZF56at/JqdSn61FTMoM5yMAr+5EkeURFVwyChHArLg"
    "HCTcjJ0if2uOEbVgs6h7b3ZZhqsyH25/uAJaGugV6G85NYzyz8EYUQtAP7QkHX0tiVWdIG"
    "sB0LWvbkZXhDmZyRQFcYYxqmZEG/LntSbaMPBNAqy+Faa6fzM5h/JnN8fFleHP3pjyZPkd"
    "o1RcbjKXp26VL3pDpbjbZO5yt5VkN4MNhepBmWoPEfVDlAU0SqNc/9td/3aYtbmj8z+RA3"
    "pkKJeNAYitryb1SIz4u3O9t4E3fKv3NvS/l0vP5Y5P3miQzlCQ+toVLlOTztGK0JVJuFO1"
    "I/yl6wVhhGe+zimxEUjyeOaIzoU6w/YiOwV33w/I8MWW9rnCd8Cc/ftcg7qECwLTT0CC3/"
    "UByutap9f1+IpSupZVpSDl3WDgFaP06MfWFQhTXcTzT8bW+/P+de+KP88wPR+FdGJwmXKh"
    "L/PLhb5MlQs1bI3Hdss7WgIq5WaRcLN41RuraLFRQqXmNFrNISTDWpsvkvvDlYKTcqBNp1"
    "ke4PwWCcF4BWVq3/GMYBJgRigUnEk4GVnSRyk4IxQKziScXB5yWYZ8mO9qiZDs5Gc5nnPw"
    "IA4VLqZm5Tbku3A3FC1wKx666k5EGZaU9+KULczHapPEFzNKSDI6SatY3WhWzwzLsBfVUq"
    "jjpEqJazKfHWKSOcNLDeTg7CinC2OeK+1lUbcoRPLXs7NXr345O3319t2b17/88ubdaSgB"
    "pm8ViYIX/Q9cGoxxOaMVVoDmktg2nme7vEqxIz6B4khVjijX48me1CDlemy96/ESg4YxBX"
    "2KkLinKet+p8j9qPsjtRkMlegYLNI2I05C7hoM5kLYQdgv3PuTje4BYMIeDbImTAuf5zLz"
    "vosmrv2EuGjC3YbmU4cXOF3wKeE9SXYX4VqePLbG1rkDz524DrG7YwvBf4BQ9EHsBo+Fw5"
    "87CuHf2CsrzF/rN4T5VNz/6d9e4gfiJbQGr72mzFmYcO+FNzN/GZ6dKlS0DoL3/Pe/kWGh"
    "/u0QvXt7+rKD/qCGRabC2wrXKZsS1kET4qwJsdA9n1ebMbq8FyO8vx16709PHDzvojV/S/"
    "4WCxBsOGQmTOil2TLu7IQXtx/4M+bwSXS4O3eJn5AN/xW/L8DHt+L5U3t+J5A/ea8z2DK8"
    "bFyDz28BBbyiD8qAF3NeL2C0f/cFuvctLvdBvq8OvLUDcAljlJX0HSvPa52e1+A7kLHxRG"
    "laZ+XZf5Q+/2Jl4A3Gtw7ag+QC8u1WxjIcjFfh9/u3Fgcnl6zpI0aoDB9NNnz40kglDntk"
    "ir+N56+88TJCpvjbZP4KtaBK4+AIneJwkzkcanHSDogooeJx03mcGRGRr1XkR0Qcv2Kxf5"
    "2tATUzj97skLJdy9hXt1XXHFpkROF/Stq4q9bWfFYmlDVty1XW3MlY/YHSuUnOdZ264nVS"
    "1ur4gE6RuXouhmrYGyuRMOM9A/mEoZEYLbCN5sYjsRCHjMCtGWUv0Ig+EMurMfieMIs4yC"
    "HfHbuD7h/IE+B27/eY44ZKuJKdQ1PDM7d1r/PxUi3rntlkuuGDxPEbI2pFWbWDm02XOKuv"
    "SIHdNCA4FLy1LuKE5bQMvDCqwHJ6hG3ojtkubROdkQwdrKjsYkDRiv2h7po8jMxAw1po8s"
    "CnKRUDKjDAk2xkdpQNRSsAj+8qr8rkYr7Kz8V8lcrF9H37EiJdhKK+kKqXjZbrIgLG95UB"
    "330FS1mcUpnKmmwqs3W6kquxuaFogaRT9yFwdJn89EES+pO7wQhWJU/Udy2H2PA+Y2v4qY"
    "vow9jq/fNL/0Zk+Is9QqT43w1ueueA68V1j5MwgvUFf+WxdXEz/NQbdNGEcXNB0u7wbDlJ"
    "DtHgJe2sk6a4hnWUrgXfzqE1XMPWVsxYYpYRwLKtvEKEUFVYkKmwsCB6NQ9onFId+k0+9B"
    "l5NCRF5SiJSsFOZXSoDrCt/2hUT9D8z+k4u0OW6gn6/J7u52au6g55bD7sHKiDtKAdmx96"
    "vt4g76pFoMfNX4/E97rvilSPz9RWmESDwn2g9B4maitIohAzc629AMXrrN64VpuwOmT+aG"
    "K3yo3Jie5nW4NyYjtpmSakYdYmLzJrBXEyXklZd4UcuiksGyRXZnUUrTpNZuyMTx10+wxy"
    "RlUAzTMH0EQ5kUI338KYIGuhy1CFeRxdmAdXaP+klhTCUZoaUb4bXR6rpRx2cmLbGqOmFN"
    "AJsvat6NMyC/o0fz2fKpfE87skhPDsBB7A0l7qGFWlpX1EttRDuKrj4mFJGS9OpOxf2+1f"
    "eJMLsKMJLJVbcGRAl7WFxddYdXOYsvA8p0LupYOM4K1P8nXyyKBOGbXcG6/Br15JJMysed"
    "0f6uew/GSHqSor+AFCteY//Dfk2mSKKHyCHZ7EgjCakTVaGhYvm9QRpYpgrgmja5uw7CyZ"
    "Qzwou3wT3OFVkKi9yckxxPMsosPyjNUosumSTOj0CfHeyTbM79c7cgz9gTjxMlCmYT3wNx"
    "AljBbY+Q3de5EtfNQ9HyVKL/npQDpmzCA2DPLfdjNMTEDpg0H8pz0SZsAKYl7rnS+fLnvh"
    "JV4lSmdPK3hxVSSpgQaLlctWsNKyVY/tYW0R8iYbLU4uh4NB73LUDT6jsXXb/zDQ+oOu+H"
    "I0o1KI2rsSOsq7XBXlXVrhDj9aOZ07RrYXefl51/yBVe7NricDc5xKobwN5eixIYNzkq51"
    "po39Qx0ctjJKdpSmBRCrjKBnXNH7zwdiZGowOKc1lxkyICfpWgf1m9MyhlEYlQu2uJfdXF"
    "6Fx/1I4XENShIrwfVnqE7SdCaXCn3lBokKLI6QqdDmhvO35iDXhjGzVTGuDcO2hhDXw5ur"
    "PQt/rqE6dABsNVFvnA6lwsbo6smP9RKEHURF7Bc33lJddxkjvBA9XDGc3xBGHmpTcf+BkJ"
    "UN120EyjBaG84CcfODa6N7na8zXhP/PjPI7OAPzbRZY8chsELhb/h0xl65mjG83lhA7v0L"
    "9rwVt5mPYTX4duMgMWnTqSAIihPl+Z2FsHvDLxLNFIKK/jlm5N+TUVQCAM+MkAyKi3VYj/"
    "ukwmQpTrKnHu7xJ4juCbU2cS/qENQyQ3kt7YDyzenempMzDERpmmxEr6ixvjw9K2Pw4sPy"
    "c7nFzUSNi83nLQ12/bbF2uB+XcY+8DrfPPA6HTgF+6rmyq3pKE3rbDCHWtGO4WQFAebbcE"
    "OCFkBctwFXYKfNqJnZaX0L5hE6Bb009NHXlEA+QaaAr1LBhlXp1Bula6GNt03mIFCAqhh0"
    "rRab8NvE3iPKyahHFjtI6SJsmtoUV8gTiBCqPAGJPAGAbsZIxqreBnhApdCWQNukOpYVvq"
    "I0LdhE6pa8loTwmISMot/5kEdpFOTSkC+cpSkLeZRGQS6fdhS4AdKY53etjBGp1pXFTKnQ"
    "utLz4cgIjBuKFtpHD1BWlMDPtLL61ec6XaIkqiJfupClcPRVKmQZpVS6bKN12aOpZNnw4B"
    "WV+FvDllRU1yUX2OKyLj8usiqluuaU6qylvDeIW1hNMIlx4kNuXoybqMCXG+IW1OfbGuEW"
    "VgTcHuD2jecKGzZ6gOPdEiFniFPzBOMrZjwS5PABS/yEJgTugdzgLslvIrwM4HaIl9VskU"
    "fC0ANZOelotoM8oUQ1Nf6QnSupqZArfq+OkKuAXSkWFDQMNtrcr/DlWZm8ZBiVr+OepXKT"
    "Vam1QyZg8f/PjUUpBrldoSjJQKtSYPNhBYFWabiXoPx7MEmAHSOqrQ/nMRcQtI0/iTZ5cj"
    "KLDBecj3G6FuWo1HJSxmRAnuJdxZCWIFUpYE02pEk6uZR/q6p/C/QQwjRZUShO1QLYazg6"
    "lB1TWdsaaQnarYDh4Q1BQYeBXFtQpAXBVnNQrPfBdpPQR7oWiYQ8ZQ+wRmti8SJzhDHK7r"
    "ktRhSOM7Fth8Xm+BC0ZtSa8xTB8YkommdRZwH0aYvQIR6w54J0yu5Tl93nAX589jG8vWxd"
    "QNtk6w/sJ9e9wdX5TTdsHTG2rm76X3tdNOX2z+TnUeaw3nPFOpEYUK15XoxSlRBpsn4xMy"
    "zDXlRic4JU6ZFN5rMfPSMhcUcoVBhTVlA7PChDRtgW1O5TqaB2iaB2IQTKqOUhQes08oM0"
    "KVHquFLHlTpeXh0fcWS/EmZ7vzyljcfud4qUcfEP7dEbWrr8kKD6yYbXWk6IqAHkHdb2bw"
    "gA5VXq/VLwMJNlYy8CHkYRrC/8oVkFhvY1raoD36w68M/r329QIez917J93Hzk5W1FEaLW"
    "SNY1GIxSh+vzbP4XBDPCPsAWmFl4Lnq7cOufiIHanI8sX3jONLjRU0TH8U6ic+ORF1Pj/b"
    "Rgl4bd9gmtKXvwO4jwvVrMz+2nvAHpC3TPyAzUyoXX8SMszmaRNbEdboDNrDxXz1PVudGs"
    "cyPKNJnzI0nXZEtsc9Sw6ZQXC5TBOULSOj33dRnH8+t8v/PrlNtZ1DGFLT1LB8vHOE7VOp"
    "gP4uBXJedz0W+TSdkmxKriHdqQKQY3msGqicCPwOX6i8w37ZttVZX5poFb1trb0DLzt8Cj"
    "vvUeG6bLfKYnFP7EiE6Rzu/3I9Rm0dHb0/F4iBNaYdsGLXvKO4HylDi67qDJk9CjuaLlJd"
    "Hxd/PLwmMY5SkIGel3+5hRqevNUtd5EzJZVT1K0zpz7/6V9Oh3W3L1RklaY+3dWxwFb/5Q"
    "Qb6MkCnhsmnCZUPs9N/I5NbrvpF1akfuFp7YazLR7KCJR6nT+jxoAR5v4O15T3nnlRfofm"
    "aKftsLCj/Ei2X2zOHf/Z7jsCXzhuQ2fuqi+995RGsH8Y7kvK7Uv+9hjMEyTvVan6xO/2ad"
    "/sIbI99fOkalJABlpldm+gbCfBAzvTgK0iDnV/MMCVQlz5j8tY9Knspn0lp5WPlMfiAGK5"
    "/Jj8Bl5TNRPhPlM8mzvJwTZuiLkwyri3+nU2RxwZsx22wt+YAq60SzrBO5cdL5Kl1+lHQb"
    "AggPU1kFPioJhP3hLUT3ZdnackWl5VJhbV7hURmNOUJSv878PLLc3rTjZ3Uj/PX/AY/SXU"
    "o="
)
