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
        DROP TABLE IF EXISTS "source_items";
        DROP TABLE IF EXISTS "saved_sources";
        DROP TABLE IF EXISTS "source_syncs";"""


MODELS_STATE = (
    "eJztXXlz2ziW/yoo/9M9VZqs45ztntoqH0qiiSOlbLkzu60pGqIgiS2K0IKkFfduf/d9AA"
    "/xFkFJNMVgqmYmJvFA6vdA4N3vf0+WdEJM+8VHRt3VyTn63xMLLwn8I36jg07warW5zC84"
    "eGyKkTM+RFzCY9thWHfg6hSbNoFLE2LrzFg5BrX42AvEqEkQtpEzJ2hCdXdJLMdGpmE7yH"
    "Be8FngKkxjWLOyBK5l/I9LNIfOCAxiQPb7v+GyYU3Id2IHf64W2tQg5iT2K40Jn0Bc15yn"
    "lbjWs5wPYiB/l7GmU9NdWpvBqydnTq1wtGE5/OqMWIRhh/DpHebyn265puljFKDhvelmiP"
    "eKEZoJmWLX5AByau8FNtdONK0/GGp33aGmnaTADSgi8PmXdGpxxsCr2uLXz/gr/P3s5et3"
    "r9+/evv6PQwRrxleefeX9+gNMB6hgKc/PPlL3McO9kYIjDegco6lYb2aY9a13KXAtgcvhC"
    "2dpDAOaBMow+snUQ4wrRvmk4vrL73+OcKTpWGNrNvu1e19b9i9PUeM6Mw1HMJGFoDUvf2t"
    "1/3GrwPuhD0aZM3vDC7v4A6/TMc2XCYsueZzmLbE3zWTWDNnDn++fFvAod8ubq8+Xdz+/P"
    "Lt3/jcFD5J70vt+3fOxC3OxA3TxP9nMi37YwjGN5dR5b+HOLRvTstg++Y0H1x+76+/+KYz"
    "XUS+EH5hjPXFGrOJFrsT2XbJckyYPTe8HTXOjUuf+MPnW2Ji8TPTHIhu3F/C2aowJbiw4c"
    "pmV6+BLX8FSy646i8LASw9o3nIpm8tz5bJK9jCM/GT+LP5k3JgyzsS48huORy1BFfLnJMr"
    "GE8t2DsQRmKSF+huRUyTTBB14egDUAiGf0/hPvyap7879O/8/5H4oR20nlObwDFpLeAEXd"
    "swSrwTbFJj1zAnSMcWMmFI1pFb67MzTu/fT1zYGjXvvPUQhH//Wx3qz3ioh2woD22UZDvA"
    "R7Aj7QfjDaaRVV4S0giFQtRHNHXOxgFOo/uBMmLMrM/kKSWLZp+l9/40RwZu3gEKlxlehx"
    "tndFHBb4dfTBxP+Lu4u7q47p7E1uwsUAh3xDRULFsKanTzy0Y1Xxw8pIAzsMjQWJIr+CtL"
    "uIneLhRsqAVnNowEJADJklINlykeDUeIrh0EUgDWdepajicrUAaSgklnIHfwv0FDsswnof"
    "fPsT1Hho0WZOV04DJBLp9/bThzPguxJhlizIEfpqwOzRJQVi5bgUxZ1fAQId+PSnuYfQqA"
    "+K037J57a5uMrJte//O5WMLw78FHbpkQq5pbJmAObpWwiVPFxvC+hBr8PlcJfp80MPB9Qu"
    "PfloyVIUbUOlPD29clIH77OhdjfisO8rOZ3nwQD73622l70xnhyGrYSfPuGu7wczbn+4hR"
    "Jjg38UlfBP9ozjZW/oOBHzgZwNHsr7EC6Ie9L9274cWXr/xxS9v+H1PgdzHs8jtn4upT4u"
    "rPSTaFk6BvveEnxP9E/z3odwW81HZmTDxxM27431w+PsGuQzWLrjU8iewpwdUAtRjXyfeV"
    "AbNV4Hqcsh6u17lLHgmTA5AKuQyyY5UPO0K2B/7Wszv/kPwNduDxk5wlJ0Wn7DnZFjJ5aO"
    "NElXBt2AdzYDPZZi0qY9k2u07qu91uMvPXY33YNmz1Stgh83CFV0D9+5ub57KaCeAzzGUB"
    "Q/LtZNy4Kuv0W88ptzl5MS9j6nTEP1bYIia3W/E/Lr72Cjx3EhMoM1azzFh8vcjGYkRpWm"
    "ck2Vs8Rkz3WmLDlIE4JDiUcTAF8MlJLfCevSljhIJRufCKe3F4V9i21xQ2XVl7X4qwwcao"
    "yoC/KQX4mwLA3yQBnxrMdjTZfSNOVZ/Zu6alfZCdw8QVgI4RKZzL4DyFB8sv6ChR63A+yM"
    "7hgIw9Y3ipVRE8Molbh/v+3TSgBhiPRLOfbIcsq/prUpPUCLyNrcmYfpfE/+Tr7eD6HK0Y"
    "nYysu4v+9eXgX+coOtfzuigjziJNx/CUCWaay6QExaI5WvdlnJ2eltn6+bD8PUncTDDC1g"
    "IPneYt8zQLLik1CbZyuJA5QQL/McxwKAaEV+o1n18OBjcxy/llb5gA/v7LZRdOY8EPGGR4"
    "Bpa06RUgrAr9syAeKFDHDDjs9NOpPN4hmVrgkni7K8Kyg0S3Yh4lVbhL4G5ia+bimaQCta"
    "Gp8RRlbk3naJlDNP8ETcn0xpL8SS05UT5CUyPCXZfRFfmPL4ZlL45VmueOeO0PalgkwyBe"
    "7OZPkKoAnqb4/ssE8Airjgi2lGV7nFIFeDQtwEOlbh4odTMZEGxrSzzJ0jAk4EqkLLQXKu"
    "4frxOqZm4qW5BiZEIsx8Dmjh/hVThRWxfVI7EmVBipdsXqNzHTFUx0S3TKJm1dW1ifEw0W"
    "BTPIrquLT9WFmZ5aipVFHWNq6AKGHbEauM6Yfv9CbNtXANv4MXKT2c5IXbgTw+nCd32EIY"
    "6lUBoziic6CM87AnUZzNNSnPQ5djQbvpjd19QVTHXnzdTWb+8R69jSd97TfxPTtHVDx2Ob"
    "WPquGF14s7R1JYXOP1szrND9txtkvWDOli4symbYMnjo7wY9hVipVaZxKWvnbzKEqy9m+w"
    "G+TQcviKXRx0y/TxXkvmIG0Bkr3FrJa+/fphxkR7nibOoynWg8N39H1O7ETDcwUVuX13JF"
    "2a5S/RDbi56YqK0rCgTMiSF8RhOGp7vidRXMds0naytmeLUyDQDO0UArsmY7S7DBdFditr"
    "aiNnctZ2rStTandNfd65M/1yeYqq14eXv9rts8fiQTb69vK04zSmcm0fxSTLs6ysRkF95c"
    "LUcMZtrZryhmuoKnEcsZslKexWMUJsYEM8K0GcM7r7BLMdVH1mIpdU3GezIVfiPjFloKpd"
    "KK03kV+ZByZyyF/ykh2Ppzld/pjvGzjbqMYEU6DsxYsCLLw9ePTHwXmbeFGEayD/aBXC8+"
    "XQsBY2TJX4+BckB949euoN36U16FM7YQtzC1ZUqKglLKo3blT/jBn68lmEnWmQDh7JEw29"
    "uqHCxCqFNFJ9KDOkUVKPTIcJ4q4JQt1/ptThhBGEUnQDwZbWJ3kE2RM8cO3GYErjEH+eo1"
    "gn18Dlihn7FB+an1kw1ElMEPRjwW1EYwAVozA94DGc7f0mUsanzuDtUvFiSjokt+fLU/vH"
    "3lGc7KJOHBqPzk3zM/ES+/KIYdrPKyaIcE7asfsEfAYyHsOI3vP+8G/dy4dZwB78TQHfR/"
    "ojnToVSAk39MXUsEyyDeTAKEOfsFf+x/nhx2a88Cm+PDZw7DmAOMf/5y8a8k/Fc3g0sBWS"
    "Q+mU9wmSx5tppULAYap2xfWcgjTSXIiDIPRYOSQeaHLG31lVEdtHYyuRfLJ0vgSA4pFDdW"
    "wWDNW4/la8N74zVj4p3wa970jXtqkWH9Ks77FYHLdAqnNy/SDgc+sgmskQki0ymBnednmN"
    "OYWS+WEzRyT0/xu7cZ0sUhH7SDOBG+U4Ywbczyax1GyfZTQrIJ5bV+OTt79erd2emrt+/f"
    "vH737s3707DOVvpWUcGty95HnoEY+65LdLAjOjEeK23CCdL27cLHu+uKS03ZdpM2vYxtN8"
    "Psl7/thqVYoq6V7dvucE5Q8JywQQYO6gg62FzA3kiDOoJoyugS/fwQUPDyhw98o7RXRP8P"
    "vDL+zv8B22LGvnvQJ6kqhs2qYhiuRtnzLEGoTjSpE61pZSRLKXSHUtwOnfatau6pmnvtwp"
    "mX7nEBKGb8mWnU31b2J0arSv+UL4kyNqm+qKRuxClVJYGmaRuqzU+5ze04TXtlqoQ0oMlr"
    "E+Tf/faukNHZt7WDDXzUghmH62/xrEzI8093ZFvB7s8AEimwkOXjjpVfKHBux+s9bDd4AK"
    "O5Y9king+JTkWHT88K8QLdEZjQsRFmBH0AbYg4yCHfHbuDHhaEd6Z4QPxFvcYKcMUzIPMa"
    "JvzKMm31OPzjtvVP5yFBoFGL369aqD+nUSTKiUxFZnvN38QUje5U+um+P/xwM/imeVV/w4"
    "wCr/xveDesAxwO8AsCj6yrm97V5/uv50g3DX3hrkYWPK836J/zWA94ysj62P3S6/fO0YzH"
    "XBnw92Dw8aYLf4tQ5+TXWEaxOitX0LagnG1Sqxpjm8hWEY7StE53PUgdc1tspWmMh7Cf5s"
    "SIhBRtCBIpkpi7/xrGhOVUmEIoMN8M+h+D4cnYhUSnWTIFGXmuyeOeplT4y+PvyQcye8qG"
    "onU7yqsyBVRf5VdQfZUqocqth69lzY2vWwluGcN5vt08ZTbnIZ2ZElCufBmhqK9J5stGC5"
    "mN7CJ8RDtyg2xIpUyHwZlZndvZMyiuN5nrBWHP21XF3UKgqx1IoMER2yETyYPpBHRBAKsL"
    "WmIww8gafD5HdDGyuv/62rvt9T+eI7F0gfcj675/272A8+WS63quxQjW5/zFR9bl7eBzFx"
    "TEMaMLYlVRAF++LeNYSy6LiF/tbUo14ZzQ4CXtPMW/IIg9Qtc6yeIAjZUsi7rwNUw06ZSB"
    "DNLWAb7/ta3PSUXPZZxSHURNPojoGpCXjsCIU7XuYzqIGcsPjJRzGMaJVMP7tJYUICS7hJ"
    "N0ahGXWcQq0CEf/RYHOhxV4prieiXZIFUIoAHhLc/N3EMEuGwLWvlAGTFm1mfydOCwlWZI"
    "0XsOXKktyyfVGSMj1CWre0Z+wEuya0e5iBdGgJu2wxNsMPKmEOUQ5nTNkxzhAplkB6+Upt"
    "yegvO/JxvU/N/BCSNnPicg31csKEflz+ED5q+QYGGfiMHw48UfYlOKzB9ZEHt6gFSwTFGO"
    "S8viZZ45V3OzkMoK9RuKJsfPNMbEQ1ekKGgpR/ePErUQ5v2bLk068xCSQDlK00KQ99zeHT"
    "77FfX32bIIR2laiPCbUv3b3xS0b3+T7t6+BAGASoWmbChaiPHLUplaBYlaKYC5g8K1NZ1m"
    "tU7MFTsSVMpMmDYTTlzv0NKWGYUnc4FNUNWn1J4eCay+DqHJVplK0u1UbaphS7cAwIOUlY"
    "JbK175uQITEoSKC9W5QBgD5X256WVYNmg2RdgCT0TdIbPH5ZZQNX2q+arrN0g3bE9rlT26"
    "Ydjuao6G56P+/c3Nc9mjI32Hs5IuY12JC5Iuk42QyxmhF2TlIGzZa8J+DTMavfxGw7GRCB"
    "fpoDHRMcCHnDVFK0JXJkFL/IRsQtDEmE4Jg+ciUenXzrZYH+YxqsJUs5IpvTUoWYQ5RtS6"
    "UswHieVQlYGrSE0HUR6OS35VARbbBVoVVvMjcr1MWM1RpXUpVVWpqkpVbRi2Rx459U86vn"
    "Wtkwwt1b/TKdJQ/6BjjblW+UY3lqj7rruMY4qAHPGEblAFJ0JpXFO2iPaeMWEZIMfQFwhP"
    "HcLQBLRKvp0i/lAeF0VhRWV2tjnYg3ZQUGWj4vcbDd8gDWpfUR35aquoSgq8q3CwJ0hbKM"
    "8d+9meOoqeZ+vM7HeYsZHm9UXM31ZzWzSW3WOtCcJj6jpo7W1vfvV3g5d+Nycv0CfqMq8c"
    "mkl1bAYF4b1hP8EovvX9Sa3cvXW/D1BGv2YZ/ZYu12cX8OMy4jPybVIJsmaYpvjzWmOa+h"
    "/XII7GezZoc/jC0sy5W2LTzF3/GeQtUm9enb17G34J/I+ij+Duy8XNTTqExkMIzpvq8EaI"
    "FbhxG7cx42FGVaBNkNYX+/XL0cDKu81rWdHjXNwtRDVCWSTtHt/aLcCSC68ZvTxUBWlVQV"
    "pVkI7rOQPXGdPvX/yYuAwFJz6gU6TZUDE0CLAr27MQRRWijmgu7Ig2gkKpAGrLxmHhZ27e"
    "8WIOuJYCb2A8EkYmwsTDOjkWo8M8IrNmNHnk263vHI+wkcvNqcrRsVy7sGDOBCZVWXZtzL"
    "KLLY7SyTNRojZmdhyiFbP43DJB3l7zLaBtMtYnF1dX3bu7c94DEDaIkTXkFdvgb4dXbIO/"
    "r3sfu3fDc+QJgSOr9+Xr4HYIA4zlijIHRlx8/XrTu7ro84uwpZuwO1r8+t3wAkjPea94IA"
    "XK/rB7+1uv+40TW7AFPhpkzen7/cF9/6r7petN4Vf+WhK/beLz51yu8JNJccY6yDdyREjq"
    "N3C0KET/6Iourog14QBKfoZfu/1rUVbRp4fPBz4H+HjgKxhZHy56N7we4xQbJq/GCF/bVf"
    "dGXNL5LzdNv8qj9JZZascs2DBTAWqezJFiWLEzZUOl/CiN86PEgt5MDEyYaK7lGBktFLbE"
    "vSWJVZnBJvMag2qzXDkyuZdREpV4mbTACZexSB2TEdvjVC1INKul/QhoOvLHUIRMbU1N3p"
    "p8w5B0P+s4XYv8LjX3s1ax7/kMOc4o6CPpnfnczG1ThGzTwD3yENkLd2I4XW5jPclwfkTu"
    "doo8H5iP04SpViKX0/M5vEAPE+Jgw7Qf0JzCOyMD/st9D7bxJ7E7yIJ5GbL9NpeU+YFW2E"
    "Tc0pydv7m/qSVLEtLxH0R3woJa/p/A9138GYmyhPDjqKpL2B4JJd9josrmHTDAOgJz/KMt"
    "DXScrHVK7v474m22Q3mYW9p2cP+r2T/yZPw+EZJmBLa2Kufapi7Tq7uDQuom7+Unl4PhOR"
    "pTZ2R9616eozUZcx9rjztXDdGFWXRgHln/HMDdP+i4iuNnz7U8lT0gH/f22gOi0nNZB0GE"
    "pEXmt0MZBARc9VkEGgZuWYNAdFE1qr7TJaN4omM70yKwudkpMgiMg2ES5gDfzP2rl3bFay"
    "stiReQyINxLK69ewGLXpwlcoG/TIQrwhk6JizbErCXWVUOV7NyuBzyXapdfDC+yRLUXlxi"
    "hyh5yahJpLSJkKAZukSrkuSOLrJswvDUkUT/5Pr24gOP3uS08Ziy69vB1688gmzC6GpVLX"
    "5sz2oEI7qxMgLTd8mdPk6kok6Ur1bpZioCpu0RMHBzLq18R2mU9r1d+xZ4KfV7m/odXVaN"
    "0r9BlnMKEhKjtzuFFZZhoHQyomiWITIBeYs+vwQy15cxAkgfCbOFazEryVCGVNKrbns+bZ"
    "9bO3rTlapep6rOlcGq+kpA22S1/eT+rnt7jnh4z8j6Mrju3pwj8TE2QDOBZzkkq1dZvqUk"
    "QtICV2vdppKj0851ulyJc09y0X+76A1F4tcaG46X+DW87V58EdfghQleiqtXgy9fb7rD7j"
    "kKngTX7kGb191UgliVD2b/qWDht1s2PCEkaMH3cujQhBWDVcCrCPEsXYnDNkWnDCZJg4kn"
    "bslDm6JT0CahdUA1mDG81IRELRsRmUXdIjW25hyOEM2qyTQ5EyiOVOaIAUg6eLmStdrFCJ"
    "WdtimGvHJ22qg+XvKkiROpzJrtpjwfsT3Y8rjR6G4z25HBXNamF19hTUqzieKfY9OLsGeL"
    "Tc8OrF6dcja9qPUNrQ1nLsJb5obtUPaUZcnbTiBpv4skP0UayigjXpP2oU6BEc8xnDwrXt"
    "7Z7tRtujvmzH/D1ng3h0xb3SWlJsFWzgKOESbAHgPlodAOVne9RrvLweAmJiJd9pJWufsv"
    "l93bn18K9GGQ4eSIrSrA4EcUXFUjtLZxPSPuINUITZUAUCUAGqCe7FACIFVEJsPEe+lTfv"
    "h8S8y8BODsIIKWAP7XQVU4IWfpT7dYcC2tw0XvdwqVOH+kxiEvq8Xx2sxTQzewiTgZj6vg"
    "WQt9wWi4eImtBb94Cbxnrn2OLv+rj6aUoQdbxyZ5QMA8XuPAIwteAVHeS2yCs9TAQz9xZI"
    "2sBxBgea2GRxi+xGxhi7EWWRPbCZ9KsD4P6TsikUPUbeCzw0TngkZ0QJtROoEHEBhjmERc"
    "H/O3NGyE1zhXdf09ZMmJpwWRVK1qpW/WqW9G2VFW5YzSNDlgpKLe+apMLn5+Kn6q1hz/RG"
    "WMt8H4+sShl41evJEIp8yYj2uiG0ts5kT/Z0d6TDyaFz7tEa7ZAuCuu1e9Lxc3P7983Xmd"
    "0M6D9fv6NKNzfBa2+U1fcoCVbPVyTLCme72EZ6q8MWlDp2xJypb041oV8mxJKR34edxJHx"
    "meZCoh3o1C7WPGh5T2HZkgaZtcCLeJZVBmOJkOo5xRKm26WWK16tEchI2enpaJGz09zQ8c"
    "PU3LKpE3S4GcH3GdIGuBw6zuqGsl79Qs79jYxOxJWxpZDRmL9J444c7aT8Pi78opP2ellZ"
    "8ALfy9IsweoYK5FMxVbE4ZpJX274YhfFDLk1KW8nFvl7KkHO9t5nqe411CRd4sj0fMO4I9"
    "aaZhLXZ0bf7mTRVqwke2Gp7Ft+ljdpJhUQhudYpsCh77jLJmhW+8FNsn13KmJl2jCSU271"
    "CLFoSsvHxxfznwjouPhuPFoYqy7TplRIefi3hFL7uDPGNGB8FV5sJJn1EE7tAPU0YOZeQo"
    "2j2ez8pxkFBV+BQIs7ApWcQ7QdY6i9L+c2XFbgT7imzodZKuBQalOiKwfdQkC0smyFqAde"
    "0lE4JTVn6lZ5C2gAF1NBrcACe53tOULUBc2avbbq8mmOlz+cUeJ2uDZa/upa6Mffn7/HGa"
    "fZSx70fkepksm9AsIpdqkyRrUSWOQ6XbhJClYVZVPmMpN8nFJV3ocwO6sP4pA/WzGqhz49"
    "6SmG4zVT9pcmFwYvTGVswTSuiKWCLd5ecH/IgNwS5/1oe/ZQXJVZojM1sl+A3emvYWJi+K"
    "quzOz2h3DtlQHtooiUozzVDc4gu9JKpxIoXrdnnicePj21GaiHgLjwzishJFfHVl5/FGl/"
    "AsOJJ2RLZt4kIS1+he2KTKTbDNEPZokLU4fFOCR/R2odxhbAbKeMmxhSKUSI/+jajVQXO6"
    "RktXn3eEz3o9Jxm12XeaSfm3myVn2CvCc7KNP6Ubg6cpa/N5H7O3hHxfEWYQ2J21J4JZhv"
    "Z3t8Smmbuws+hbU2T31dm7t+EK538ULe67Lxc3N2kpT/lDavaHLKntaLAotQnOEPqKV3OS"
    "tkXmun2s5RCeNSGLytgGxArcGLhryhbwKG1O3axtOL8jZYpwp86UDQO4AMeDtKBUPr38tX"
    "6c3p1SPr3nr6F29GL9Ttnj26qtDSwypPA/+/X7NIsJZY0JcpXWdrIPXIxtLtqfZNgGglud"
    "IrsA9gaVtAlc4yebV9Bazw19jjACYcGGP0GZ5zHtoT7fQWPKqzZbuulOyKTj9zg3GKJrC/"
    "1JLZI2Eux3amU1aJbVYMroUssyF+TX0omQ/NDldOBQlAMuJDg8bM+w+ZZETUmJSkpUlXZV"
    "pd0jkP/q9yVlSYubm4XyYiiIlS8cG5Hd/qCGRSaIH+1eVdY5djphduRPNjLpTLh/PlI6Mw"
    "lc4HUfrQnOSKzc28yiECwjjwZvA/KAmGET22s7wsu8PvGprBmv5ood+B9q8/KulDeUJGiO"
    "H+EGRXOCeavhc5Bbl/QRYMBccNWJaRb2HP79xH6yHbIUUOo6hbf1l83cf3ENXsG7CJz9/W"
    "QmXn5zkS9R/2doIP96qy4ZhxNvZRx0+YR/MGfXNih8741OnvNrYDmZBgAS/BDVdqUxe32R"
    "0G5Tl+nV+8mG1E0uh3ty9emC94OFj3tkfbrvDz/cDL6do+D7G1kfB4OPN91z5H16yV2ojF"
    "dwz12Vj67J78oEHZ4En2FpxlwOBp9FP98xpQvRzffrzUW/zxv2+jOOrKuL/lX3RjTx9fdb"
    "fvVT9wYuzAGHkXV3Nbjlt0XmWKUev7+UYN8vuez7Jcm+4KCR2K+iJK3x3O4tSG9z6JQORA"
    "gpWpA9eNC9Jn6Ml1yucaIW+RD31yw5Kg9JAJsgU9A2J2S35bBulp5sfZM0Zes23YOEfW1w"
    "I0tsmNUgD0lbiHmZiicwqgDzVM2TYB+QXeNJuhaifYAVrrp6HrjMRmDhSUFc7ACJ0rXQ/X"
    "Ek7o4Ak0J/B7GqeLg2VIq9jWYvZwEPaZDbJDc0Ne6T98OrerbK/Vc6M6kuncsQpWndafTy"
    "9KwMyHxYQYOCsxTQS0IczWVSsmyURgFdEuiViavb7UPiGuG2/A1Lxj683Vg/svqwMQMrgt"
    "mf15iW9umlOJRrocikVYaKtKHCJFNHi6MlFaqfR79TxH61j+IfU9fSRTngsWuYjmHZL/jz"
    "/vNQe1PdgfwZzuyyp0IGaRvKo9VRaFTHpubKoR2lUSmbJUD2IkZgsjlhpEoIYgb9HlS1hq"
    "32NmlqPBLJyuBz/kGzoWjG0cIf25qjRYA7qRT+myBVn12TPztQYWaSRY+iJEqAzsyG9yDi"
    "gYwZwG5LiU8Q15gXH1452sR4lbSQv8xbnLSgytW2jOsZZ1eqXG06brv8GZZJqw6z9IZK2Q"
    "xbhnRSUJJMQbs1MSiELA2zqgkcSw5KLq6cmsD5e4VCeAvCmdvjDqWXLeoYfop8QhaWKLsc"
    "5lf1xWxHeBjnwR93PWEGP89Y4Uy7eyXAvm6mbBNqtWT6+YutKN9vsx5LZP1pkW9he/LfcE"
    "4QtQhaEtuGF91UdZhjG+ExdeNlIc/RmufYGQ6y53RtbwpB8hQ7k9IF8u7iGeCYTgg86NN4"
    "kmDPQXMK8COLip6MsRlccyIm4nW1dbpcuU40HXFT6lI8AUhgGMBsPBJGJvn5gRvgvV0syC"
    "wtzPGbuGTXxD6pRLtLY/aj5Nr9cnb26tW7s9NXb9+/ef3u3Zv3p6Eclb5VJFBd9j5ymSqm"
    "fWzPyPOXdqY0W8SFOF2LxNla+BGRcoGuKg/StIoPVfnAN1q52rMBQetiiPYfD8dceLgEts"
    "F4Be1WaP2TOQVusZlvQ6W8Uc2x6KUNubqJgQcTzbWcrISdLRb8JLHidZN5jR2HLFdZOm5+"
    "+maERKVxpwL3sO1ohDGaYd8qiMOOUbXuBDpIdFKodlY5ihK0apNq8ial/Mn539lxehbL+J"
    "OTNqOSx1OSTJXDyzilVIHBA/sRjWgZuh29XLGSdkcGc1lfV/Kr3d4RTJVwLINr00s4Rp1i"
    "Rd6dhPOsjIsn6cKTK/JIeCHEmKOluHRjzvj9eUMinPSqn6kChE06CzoF7o6jK3VnWI+GI1"
    "/qrtf/rTfkVep8+pF1Neh/6N1+EYXtqDU12JJfvQHp8hyZ8NYj67p7ddMT1fAmRDcNUQ7v"
    "tvtl8Bu/xEgYgPvM5e6WhuU6xNbMTE5u6UeUoG2N0WQfzYiwZa8rKvEJUqXDKx1e6fBKh2"
    "8sm/eswzMiShxMtLFkmcA0YYs8+MpE0ihElYlEmUgajutWE0nOplsfsg3bacsCmz5npIPX"
    "D2mDuiVLDiC7mtOc2OLEiE6R3Yn5YzVdDC7dnJ53iQto7U2s75pbrbJa0G8dr1rGNcv4M8"
    "FP2phMYWtIg1uYhBwnVI25y+cf8/7E1TBPUCrQy4PuEEsLLF2VsM+eQLGgPAsaoLIc/Vae"
    "UlhkhBPVXLiRzYXvRAunG8NaZEl5kbuFEp7XCEozYaCUdBeWsQdpzcH2Ao2JDm9wLhKqbP"
    "iXd9WwkcUbtSFjuaKMZ10BdlRkgvmptiLREDlrEC/zJMODPSu761vYGsvHxndPZrVPS/o2"
    "lRBaqweyoAVaTqbJUbQ9qxiP+vJtCe/gy6TdPFKs9m2qSH30A5DDeJfCj82Gef+JJ8fRJK"
    "s2gFvSJqtxILeoT1bbsVWNsg4Cq3LX50PdXnd9/QaEFn5GBS7Peh1yDcN2V8PAc/uLhqA5"
    "94S+fJJhRYjc7RRZEbj+rXlqd0krwgC08isQBBb3K097Fx3cQbGnS2LziONQTkhbBSRpt/"
    "uOYiHJ3m+ZJDX9zv4asQexr5EKkSrsuUmbXafI6KCUNaWsHckqVgpFTbCqnqQ19cx0XFu6"
    "ovyGRi3hjGpNHkCyKzhBphZwqeIODE+l+pCEBKoNSczYsI82JEeXvxYuBpnstevbiw/Dcy"
    "RoR9btfb/f6388R8y1LGDGyLoWTfgm1CIj68NF74YnqE2xYYo8t4v+VfdGXOLHFTHNallr"
    "L8/KOKbO8h1TZ6kPCd5XA6l6JdU+Lk7VjE+qVU3jjKA9DwdZ5jRJEbbuPNm/c3bFKOeF1B"
    "cQpWnG+m/VkfKcLrGWi6n8THKzoi/zN5UISeu2k/0HITjEJDOGl5o+x9nrt6h+bhZ1i5Zx"
    "zRV0QzSrljPOmUBxpCpHlOc4nyEt9hyr5l8t43qAUVHzr4gDsKyoESFpoY9n/8JGA3I6nh"
    "vhNsVkNA3cw2Rr1BaTcYWticHPhmth8cuIy0iM6BTFZujBWE0YASXiM6aGCXdWc+rQDuIZ"
    "Ih1e78oBOkSZaLJTEHmB+hSNnxx+mRG0ICungyicF2joy6Y/2eIByJhkR3jU+nTJGBE/xn"
    "2O7bmA8yBxIpHVyYhOjMfdQ0VUJIqKRFGRKCoSpQEhEyoS5SCwqkgUFYlypEtYRaKoSJQf"
    "0m2oIlFUJMrzf1IqEiWTsHXniYpE+QGOFBWJoiJR6tlOVCRKm+MeVCRK0ziiIlHyGXKcMQ"
    "kqEuVH5HqZSJSEm7G0RSxO1kJfz/6FDsPW+DrKONyKqrtGqGos6RpeOdqarlF/tuR+liBt"
    "4YZ2vBtY+twaY0eX2rtCghbuWq9PS+xar09zdy1+6680vJVl8yxqJZhXFcxVTKOKaVQxjX"
    "kxjReBZRG2fkusk1RQY3JIpyiqcWOp1MVoibBGj4A3tuWlocOJztGahxOusY28Qv0d74If"
    "XTh1COtshgR+Av8SyNrw39UK1lROOGMtT5UNYwx8hxMgUrF/DdsKO0jF/pWUrFTsX4NXcT"
    "O8Um3HdgG/I3s/2B5DEtA2eWc44d2zzxFvnT2yhhcf72BDxzN7ZH3odW+u4S9vm+Tdub98"
    "6faHvDf3ckksZ2RdDIcXV5/OEXYcrM/h7/7dt+4tkHi9lu3kef0MO87RhQCtGF1RmwQfa2"
    "kufr0dfB3c8UCeYIaR9e2iNxSxQGtsOCIW6OLr15v/Epf4t/+Uig+6718PxG3XmlBxl1/h"
    "9/kFPuIanvNVNGCHx6z4U+IxRU3guTv+g+hSUXgREhU0EbOB7SNoIq/BVz4/cjt6KXbsIY"
    "aFKz8y3AgJFDP2zgxfQ0xxo9hYv6Hag52+YVbGNpnpw6hHeRYnSBWfm8xnFbumYtd+GIeM"
    "il1rGkdU7Fo+Q44ziknFrv2IXC8Tu6bc4codrtzhW93ht0SnLO4wzRnSKecOZ2J0SXf4Ra"
    "RmDndNf3ItZ2rSNcI2MrHtIJsQ6xwRi7qzOZpShjAvxSPc2FgYVF6g4Zxw5J05b8AcTPCT"
    "nfaCH/JhI2tkPXguzgd+62EQ6fj8wuBfASxl/scDrJM1DWlt4MxyTBjvJW2wWKNoGxGsey"
    "9iODYxpwU9o7OaQ3cSnivVLFp5zJXHXHnMt69i5TGvA1vZQiP1VxipbTc4SI2R1ZxXOViQ"
    "JxmQY0StMzjuP/eeLLFhygAcErQO3LM3Zcy5MKpgEacMuqAVG+K1ZNZwhKaFKB+mntZMtu"
    "jTrJ0+icPhq3H9qoIVLkWsfHzNsbulza1VubxX/pb4wupULo+dvykzYL7VarMQ1oEdKOHx"
    "8sk+fL4lnkkk3zgY2qC++RaoI5Ny86yEf9Vi27t7svSTIsueGNApZ9ezYWxJq94nuoZbwq"
    "SFBPBB1knUuoUM+wV60F1mUyZMZus5YQRhtMK2jWaU2EDSQWS5cp7QmDhr2B/EPZJh2qvl"
    "ieUtb8rSpixtjdGtlaWtwas4Epsg9qU0pkPyPQfUDUULlJAiCan7r2FMOErFk4YC0s2g/z"
    "EYngwyzdJIVplqX1EJ5QhRfcv49EjWcIAPPzIrwBqQKWCTwHJsNICJVYtjySBXOnTTdKzY"
    "YUCXKx4pUClULUGrON1kTpsE20QD2SjLil7M6ASp4nPT+CxhNanFHvBtW6TPN4k4n7VElA"
    "9aENCon0DhpjYB1XpmiJrroHp70UJcGZ+CgsDrSjDDcUDv5pUlyHc8IbqxxCaaGDPDsblW"
    "fz/88Pf3GcE9+38Gj+mBLxCP4TODy2xCGIKN1SHM5g/yA3bWMI+5muMxcexfgzmwNUH471"
    "PEg9/gyZYwTNiAuj+NwYlM/ii4sewgmwprBeMlOkaWd9k3ZMwp8BiRR8Lg++Y/aG04c/hV"
    "OmEOfCmbX1qpAEdO3BBn7j4bfXks2LU/mZQZpSiwvmWWlFqi6JW9JZ8Nyt5yfPaWtX/WlV"
    "2zwfgWrtiDuHw3W375ZRujUat2eww+C0Ozd4zCzwj2PjKkywbkx9ZYI0Pyr0xsLAvldG9E"
    "SUFd54NlytMFTW6nsZa2QkA1livKHORlw9kd3giX14D7w7WDi3nV53aclMviYbz+FJYYyN"
    "jIIuvYVOYTWhqWy7vumlgUrgO5WujHXJ62EHU9eZ3xsHsbP3n9ex3hBTS484+8QJ/JyhEh"
    "9/zeyOKK86/owX99UdJauA4xVzdMEGL5q869DAF/kHiqwSvowaNtrmSsQGOgFtcwQISSD+"
    "KPPjzlWoyJ2UEdJQ/RPbcDFuuo5h69SohXQrwS4pU4lOs0jW6NEms3SdfCFbz/2hL5Ff6y"
    "QT6Gqn6NiaPfHNnlN4gYjdofGpa+1DBnyt633o04mAJ2i4MyRtnCqgrKb7UXhfgTpYtrYh"
    "rc9XGSoQ7H7neKlOG5rzlqcyDhGj+nMWRqtvs0T1yd47od5mrhilEdVCAy8dTNF+hhTCdP"
    "D77LJqb1CY8Q6I2LQL18dQrXnzJCWQ/+tEzdUwDjbXbBw7MCWWMKYYQmfDelHbZSO4yuCQ"
    "kJMEHWQkFw/1I2eSRWxpFakFAZELQQ3ldl+qW/yu+X/irVL53vmWl084Nsg/GtALfuINtj"
    "a7OmUsKqBbHFjn9JRidpVRhbkzmNHYfnR8lEd0dJVGR3Uo3mhac0wlhW6kf+mR+nakH6x6"
    "GlqoiuUnLZRrUbZVrbGonA4UqjKx2HEPh4P/nTHRnIZYMQIourSSEIAfpdoVJkmVxiAzql"
    "bC5CPylparmjS+JFuTpefzmvtxyPlw0e3UEUVhBvQCfMFwijNRlzPHncwIqaJqceM17Dz0"
    "GG8wL1aYYDPmZyqe2pUm5/gZuoRFRohSlX+q+jTDItM8koh71y2B+H1JCybsnWZIsRtXDt"
    "/lLGm/xLvjf5l5Q3WbnqD+iqV07lg20PjxgA0rPdDLnAxokUrJl5+Y5ry6Eao1GgZlhu6E"
    "wO0Q2BgjMjVMcFTCQ7NsRoFKhpUANVtoJdPkGqwnQabZdXRRfbzd9HA8vI8/7wForze9Dz"
    "mxLeFjV1F9haA1N4yfC2kpZW3sgkNGGmayV2vNgxUWuA1yJw6IInUHmFCTzDJq+0gBiZGb"
    "ZDGLeWOmnL6sGeomoxNkngUFbK+nYvZaWsQRfxIZLt0JGka51j/iCVAh6JNQEtTt5FnyZU"
    "OmBGG1p+qEpnyMWp9rOQn/ekO3CEiU10RjIUsPzQ0g1FK066uoNLF0Q2HH1D0QrADx0qzS"
    "3AOcdf13KXqYielPm47jMwUBM4aHKYn9x2P/buht3bXv/jOYrMM7Iuroa937rnCLQp45GM"
    "rDtQ9q8+da+1wYcP58gG3UWfE1AFp1O417vp9odw1TD9+JgGeKtYtSy9KJ0y/jXaOJRXOn"
    "xLGmZe+XDF3max116TlVPFuBuhU1H1TeawCOfmUYSVduo0teJ247kdpkZW5HeCXnG8yRx3"
    "GHXH1T7uBKnic5P57Ferq1ITI0bZQoEMlDM8GVjmk78Cj4Tt/sdSyHW6Bk7IWS6jJMoCvz"
    "27SOCVxlc6vejeJsdo6SmbVhRdVrJ5RaliD0ZWDx+Z5o3J+iwtAf2gvRvv8COZ3FGX6eQk"
    "IyYgertTFBJg84GaLUZKlLlZYWceOOo9//s5wujKNPTF/QqZhu3wfCeM+lQ0VBS1ZryHvE"
    "Dc189f10aYEeSINgy+K3+Cn3gdmzXmZVcf82rE1vnwzPgB1w6/niAgXhQKNPyvSoUSPGco"
    "QX5Ow3Zr9DHkN5xc3fSuPt9/PUc6X/LuamTB6N6gD5PRYKd9fnty7IvIZEeOhJugazIrGu"
    "NUlA1AqD/woDZwDxJ6wI+cNL7/vBv0s/ENxicVNEN30P+JI+pgzq1/TF1LFwff2DVMx7Ds"
    "F/yx/ynp6dqHXs7xielmKXdu0nPbiStdfIKkO9eww9+QljopNQm2cs7PGGGCM2OgPBRLwi"
    "v1on85GNzE0L/sJb3l918uu7CtC1bAIMNTAtKhIYalm+6EaLoJ8lJWNnch7ilihX0F7G13"
    "7GB7kaVrlUE/Sq7wl8B/AmqG5iW5yZywCTIV4VfmmLWfQCifVOtymaRVFvAmW8B9blVwVk"
    "cJFY+bzOMp/EKtMqPT1IrbTea28mnln5zt9Wm5q0lFrscpFdebwvWMj91/+wjXbVlHZoRC"
    "+TG3+zFdW7kxt7sxI4uquhcTFL/ljg5Mz9HW89MRWwJ2SlzfC0h3MFGbQDqoj3ezrLJcvL"
    "FFV+DhFeO0cJlvd/BeIG4pEgUr4cV4bxEeSYh4DQjPgQq/3JnzviHcbeol1/1k/4p0ulwS"
    "y+9qPzVM38nKj0FeD1M0t38SlyxCJlne3VqfnJ0a7qPltccEzLZ2N4lR6HNszXbvbpLoqB"
    "l7hG9T2mV65Y+u0x8drKIUsvnGwwhJCz10+3d/OoZjZvg/81MqQ4JWwFt3RqVNMNMz/KFF"
    "KawBhQK8CuDS7gfleZDzPBh2ReemrfyanUp+tRUzKDOcjAK/uRJHlERVcMgoRwKy4Awk3I"
    "ydIn9rjhG1YLOoe292WYarMh9uf7gCWhroFehvOTWM8s/BGFELQD+0JB19LYlVnSBrAdC1"
    "r25GV4Q5mckUBXGGMapmRBvy57Um2jDwTQKsvhWmun8zOYfyZzfHxZXhz96Y8mT5HaNUXG"
    "4ylydulS96Q6W422TucreVZDeDDYXqQZlqDxH1Q5QFNEqjXP/bXf92mLW5o/M/kQN6ZCiX"
    "jQGIra8m9UiM+LtzvbeBN3yr9zb0v5dLz+WOT95okE5RkPp6LlymJp2hFaErk3Cnakf4S9"
    "dzwgjPfJ1RYiOQ5PHUEZ0LdYbteXYK7r4fkOGLLe1zhe+AOfv3uQZ1CecEph+DBL/rA5TX"
    "tU6v6/EVpXQtq0pByvt+3ytG6dGPrGsQps4Rzz8ZWR8uejfda/48w/R8FNKJwWXKhb7MLx"
    "f6MlUu1LA1Htst72gJqJSbRcLN4lVvrKLFRgmVmtNoNYeQDGttvkjuD1cKTsqBNplkeYDz"
    "WyQE4xWUqX3HM4JJgBmhUHAm4WRkSR+l4IxQKDiTcHJ5yGUZ8mG+qyVCspOf5XjOwYM4VL"
    "iYmpXbkO/C3VC0wK146Ko7EWVYUt6LU7YwH6tNEl/MKCHJ6CStYnWjWT01LMOeV0uhjpMq"
    "Ja7JfHaISWYMLzWQg7OjnC6NWa60l0XdohDJX87OXr16d3b66u37N6/fvXvz/jSUANO3ik"
    "TBy95HLg3GuJzRCitAc0lsG8+yXV6l2BGfQHGkKkeU6/FkT2qQcj223vV4hUHDmIA+RUjc"
    "05R1v1PkftT9kdoUhkp0DBZpmxEnIXcNBnMh7CDsF+79yUYPADBhjwZZE6aFz3OZ+XCOxq"
    "79hLhowt2G5lOHFzid8ynhPUl2F+FanjyyRtaFA88duw6xz0cWgv8AoeiDeB48Fg5/7iiE"
    "f2OvrDB/rV8R5lNx/6d/e4kXxEtoDV57TZkzN+HeC29m/jI8O1WoaB0E7/nvfyPDQr27AX"
    "r/9vRlB/1BDYtMhLcVrlM2IayDxsRZE2KhBz6vNmV0+SBGeH879MGfnjh4do7W/C35W8xB"
    "sOGQmTChl2bLuLMTXtxe8GfM4JPocHfuEj8hG/4rfl+Aj2/F86f2/E4gf/JeZ7BleNm4Bp"
    "/fAgp4RR+UPi/mvJ7DaP/uC/TgW1wegnxfHXhrB+ASxigr6TtWntc6Pa/BdyBj44nStM7K"
    "s/8off7FysAbjG8dtAfJBeTbrYxlOBivwu/3by0OTi5Z00eMUBk+mmz48KWRShz2yBR/G8"
    "9feeNlhEzxt8n8FWpBlcbBETrF4SZzONTipB0QUULF46bzODMiIl+ryI+IOH7FYv86WwNq"
    "Zh692SFlu5axr26rrjmwyJDC/5S0cVetrfmsTChr2parrLmTsfojpTOTXOg6dcXrpKzV8Q"
    "GdInP1TAzVsDdWImHGewbyCUMjMZpjG82MR2IhDhmBW1PKXqAhXRDLqzH4gTCLOMgh3x27"
    "gx4W5Alwe/B7zHFDJVzJzqGp4Znbutf5eKmWdc9sMt3wQeL4jRG1oqzawc2mS5zVV6TAbh"
    "oQHAreWhdxwnJaBl4YVWA5PcI2dMdsl7aJzkiGDlZUdjGgaMX+UHdNHkamoGHNNXng05SK"
    "ARUY4Ek2MjvKhqIVgMd3lVdlcjFf5edivkrlYvq+fQmRLkJRX0jVy0bLdREB4/vKgO++gq"
    "UsTqlMZU02ldk6XcnV2NxQtEDSqfsQOLpMfrqQhP7kvj+EVckT9V3LITa8z8gafD5HdDGy"
    "uv/62rsVGf5ijxAp/vf92+4F4Hp50+UkjGB9zl95ZF3eDj53++dozLi5IGl3eLacJIdo8J"
    "J21klTXMM6SteCb+fQGq5haytmLDHLCGDZVl4hQqgqLMhUWJgTvZoHNE6pDv0mH/qMPBqS"
    "onKURKVgpzI6VAfY1n80qido/ud0nN0hS/UEfX5P93MzV3WHPDYfdg7UQVrQjs0PPV9vkH"
    "fVItDj5q9H4nvdd0Wqy2dqK0yiQeE+UPoAE7UVJFGImbnWXoDidVZvXatNWB0yfzSxW+XG"
    "5ET3s61BObGdtEwT0jBrkxeZtYI4Ga+krLtCDt0Ulg2SK7M6iladJjN2xqcOun0GOaMqgO"
    "aZA2iinEihm29hTJC10GWowjyOLsyDK7R/UksK4ShNjSjfD6+O1VIOOzmxbY1RUwroBFn7"
    "VvRpmQV9mr+eT5VL4vldEkJ4dgIPYGkvdYyq0tI+IlvqIVzVcfGwpIwXJ1L2r+32L7zJBd"
    "jRBJbKLTgyoMvawuJrrLo5TFl4nlMh99JBhvDWJ/k6eWRQp4xa7o3X4FevJBJm1rzuD/Vz"
    "WH6yw1SVFfwAoVrzH/4rcm0yQRQ+wQ5PYkEYTckaLQ2Ll03qiFJFMNeY0bVNWHaWzCEelF"
    "2+Ce7wKkjU3uTkGOJ5FtFhecZqFNl0ScZ08oR472Qb5vfrHTmGviBOvAyUaVgL/gaihNEc"
    "O7+iBy+yhY964KNE6SU/HUjHjBnEhkH+226GiQkoXRjEf9ojYQasIOa13vn6+aobXuJVon"
    "T2tIIXV0WSGmiwWLlsBSstW/XYHtYWIW+y0eLkatDvd6+G58FnNLLueh/7Wq9/Lr4czagU"
    "ova+hI7yPldFeZ9WuMOPVk7njpHtRV5+3jV/YJV7s+vJwBynUihvQzl6bMjgnKRrnWlj/1"
    "AHh62Mkh2laQHEKiPoGVf0/vOBGJkYDM5pzWWGDMhJutZB/ea0jGEURuWCLe5lN5dX4XE/"
    "Unhcg5LESnD9GaqTNJ3JpUJfuUGiAosjZCq0ueH8rTnItWHMbFWMa8OwrSHE9fDmas/Cn2"
    "uoDh0AW03UG6dDqbAxunryY70EYQdREfvFjbdU113GCC9ED1cM51eEkYfaRNxfELKy4bqN"
    "QBlGa8OZI25+cG30oPN1xmviP2QGmR38oZk2a+w4BFYo/A2fzsgrVzOC1xsJyL1/wZ634j"
    "bzEawG324cJCZtOhUEQXGiPL8zF3Zv+EWimUJQ0T/HjPx7MopKAOCZEZJBcbEO63GfVJgs"
    "xUn21MM9/gTRPaHWJu5FHYJaZiivpR1QvjndW3NyhoEoTZON6BU11penZ2UMXnxYfi63uJ"
    "mocbH5vKXBrt+2WBvcr8vYB17nmwdepwOnYF/VXLk1HaVpnQ3mUCvaMZysIMB8G25I0AKI"
    "6zbgCuy0KTUzO61vwTxCp6CXhj76mhLIJ8gU8FUq2LAqnXqjdC208bbJHAQKUBWDrtViE3"
    "6b2HtEORn1yGIHKV2ETVOb4Ap5AhFClScgkScA0E0ZyVjV2wAPqBTaEmibVMeywleUpgWb"
    "SN2S15IQHpOQUfQ7H/IojYJcGvK5szRlIY/SKMjl044CN0Aa8/yulTEi1bqymCkVWld6Ph"
    "wZgXFD0UL76AHKihL4mVZWv/pcp0uURFXkSxeyFI6+SoUso5RKl220Lns0lSwbHryiEn9r"
    "2JKK6rrkAltc1uXHRValVNecUp21lPcGcQurCSYxTnzIzYtxExX4ckPcgvp8WyPcwoqA2w"
    "PcvvFcYcNGCzjeLRFyhjg1TzC+ZsYjQQ4fsMRPaEzgHsgN7pL8KsLLAG6HeFnNFnkkDC3I"
    "yklHsx3kCSWqqfGH7FxJTYVc8Xt1hFwF7EqxoKBhsNHmfoUvz8rkJcOofB33LJWbrEqtHT"
    "IBi/9/bixKMcjtCkVJBlqVApsPKwi0SsO9BOXfg0kC7BhRbX04j7mAoG38SbTxk5NZZLjg"
    "fIzTtShHpZaTMiYD8hTvKoa0BKlKAWuyIU3SyaX8W1X9W6CHEKbJikJxqhbAXsPRoeyYyt"
    "rWSEvQbgUMD28ICjoM5NqCIi0ItpqDYr0PtpuEPtG1SCTkKXuANVoTixeZI4xR9sBtMaJw"
    "nIltOyw2x4egNaPWjKcIjk5E0TyLOnOgT1uEDvGAPRekU3afuuw+C/jx2cfw9rJ1AW2TrT"
    "+wn9x0+9cXt+dh64iRdX3b+617jibc/pn8PMoc1nuuWCcSA6o1z4tRqhIiTdYvpoZl2PNK"
    "bE6QKj2yyXz2o2ckJO4IhQpjygpqhwdlyAjbgtp9KhXULhHULoRAGbU8JGidRn6QJiVKHV"
    "fquFLHy6vjQ47sb4TZ3i9PaeOx+50iZVz8Q3v0hpYuPySofrLhtZZjImoAeYe1/SsCQHmV"
    "er8UPMxk2diLgIdRBOtzf2hWgaF9TavqwDerDvzz+vcbVAh7/7VsHzcfeXlbUYSoNZJ1DQ"
    "aj1OH6PJv/JcGMsI+wBWYWnoveLtz6x2KgNuMjyxeeMw1u9BTRcbyT6Mx45MXUeD8t2KVh"
    "t31Ca8oWfgcRvleL+bn9lDcgfYEeGJmCWjn3On6Exdkssia2ww2wmZXn6nmqOjeadW5EmS"
    "ZzfiTpmmyJbY4aNpnwYoEyOEdIWqfnvi7jeH6d73d+nXI7izqmsKVn6WD5GMepWgfzQRz8"
    "quR8LvptMinbhFhVvEMbMsXgRjNYNRH4Ebhcf5H5pn2zraoy3zRwy1p7G1pm/g541LM+YM"
    "N0mc/0hMKfGNEp0vn9foTaNDp6ezoeD3FCK2zboGVPeCdQnhJH1x00fhJ6NFe0vCQ6/m5+"
    "WXgMozwFISP9bh8zKnW9Weo6b0Imq6pHaVpn7t2/kh79bkuu3ihJa6y9e4uj4M0fKsiXET"
    "IlXDZNuGyInf4bGd953TeyTu3I3cITe03Gmh008Sh1Wl8ELcDjDbw97ynvvPICPUxN0W97"
    "TuGHeLHMnjn8u99zHLZk3pDcxk/n6OF3HtHaQbwjOa8r9e8HGGOwjFO91ier079Zp7/wxs"
    "j3l45RKQlAmemVmb6BMB/ETC+OgjTI+dU8QwJVyTMmf+2jkqfymbRWHlY+kx+Iwcpn8iNw"
    "WflMlM9E+UzyLC8XhBn6/CTD6uLf6RRZXPBmzDZbSz6gyjrRLOtEbpx0vkqXHyXdhgDCw1"
    "RWgY9KAmF/eAvRfVm2tlxRablUWJtXeFRGY46Q1K8zP48stzft+FndCH/9P8GPAqc="
)
