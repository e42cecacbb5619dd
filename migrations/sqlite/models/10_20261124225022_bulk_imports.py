from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "bulk_imports" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "place_id" VARCHAR(64) NOT NULL,
    "place_name" VARCHAR(255) NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "vacancy_id" INT,
    "vacancy_name" VARCHAR(255) NOT NULL,
    "rules" JSON NOT NULL,
    "known" JSON NOT NULL,
    "state" VARCHAR(10) NOT NULL /* SETUP: setup\nCHECKING: checking\nREADY: ready\nRUNNING: running\nPAUSED: paused\nSTOPPED: stopped\nDONE: done\nDROPPED: dropped */,
    "wish" VARCHAR(8) NOT NULL /* NONE: \nPAUSE: pause\nSTOP: stop */,
    "starts_by_itself" INT NOT NULL,
    "cursor" VARCHAR(128) NOT NULL,
    "delay_s" INT NOT NULL,
    "max_items" INT,
    "failure" JSON,
    "resume_at" TIMESTAMP,
    "runner" VARCHAR(16) NOT NULL,
    "lease_until" TIMESTAMP,
    "telegram_chat_id" BIGINT,
    "telegram_message_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
) /* One run over one list or data source. */;
CREATE INDEX IF NOT EXISTS "idx_bulk_import_user_id_227b10" ON "bulk_imports" ("user_id", "id");
CREATE INDEX IF NOT EXISTS "idx_bulk_import_state_c620c2" ON "bulk_imports" ("state", "lease_until");
        CREATE TABLE IF NOT EXISTS "bulk_import_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "source_id" VARCHAR(64) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "url" VARCHAR(512) NOT NULL,
    "status" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "state" VARCHAR(10) NOT NULL /* NEW: new\nKNOWN: known\nCHANGED: changed\nINCOMPLETE: incomplete\nHELD: held\nQUEUED: queued\nRUNNING: running\nDONE: done\nFAILED: failed\nBROKEN: broken\nSKIPPED: skipped */,
    "reason" VARCHAR(24) NOT NULL,
    "origins" JSON NOT NULL,
    "name_key" VARCHAR(32) NOT NULL,
    "phone_key" VARCHAR(32) NOT NULL,
    "email_key" VARCHAR(32) NOT NULL,
    "matches" JSON NOT NULL,
    "decision" JSON NOT NULL,
    "import_id" INT,
    "applicant_id" INT,
    "attempts" INT NOT NULL,
    "not_before" TIMESTAMP,
    "failure" JSON,
    "notes" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "run_id" INT NOT NULL REFERENCES "bulk_imports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bulk_import_run_id_3785e9" UNIQUE ("run_id", "source_id")
) /* One task of a run. `title` and `matches` hold people's names; both go with the run. */;
CREATE INDEX IF NOT EXISTS "idx_bulk_import_run_id_c1bf1b" ON "bulk_import_items" ("run_id", "state", "position");
CREATE INDEX IF NOT EXISTS "idx_bulk_import_run_id_45cb38" ON "bulk_import_items" ("run_id", "phone_key");
CREATE INDEX IF NOT EXISTS "idx_bulk_import_run_id_256bf8" ON "bulk_import_items" ("run_id", "email_key");
CREATE INDEX IF NOT EXISTS "idx_bulk_import_run_id_b56928" ON "bulk_import_items" ("run_id", "name_key");
        CREATE TABLE IF NOT EXISTS "import_rule_sets" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "place_id" VARCHAR(64) NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "vacancy_id" INT NOT NULL,
    "rules" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_import_rule_user_id_5b8c05" UNIQUE ("user_id", "source", "place_id", "system", "account_id", "vacancy_id")
) /* The rules a person last used for a place and a vacancy; a next run begins with them. */;
        ALTER TABLE "source_links" ADD "written" JSON;
        ALTER TABLE "source_links" ADD "checksum" VARCHAR(32);
        ALTER TABLE "task_imports" ADD "bulk_id" INT;
        CREATE INDEX IF NOT EXISTS "idx_task_import_bulk_id_81a09e" ON "task_imports" ("bulk_id", "state");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_task_import_bulk_id_81a09e";
        ALTER TABLE "source_links" DROP COLUMN "written";
        ALTER TABLE "source_links" DROP COLUMN "checksum";
        ALTER TABLE "task_imports" DROP COLUMN "bulk_id";
        DROP TABLE IF EXISTS "import_rule_sets";
        DROP TABLE IF EXISTS "bulk_import_items";
        DROP TABLE IF EXISTS "bulk_imports";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+Uv3VGmyjnPptHprq3xREk0cKWvLSc87mqIhCpLYpgAtSFpx7/Z/fw"
    "HwIl5AiqAkmmIwVTMTkzgg9RwQOPfzvydLMkW28+IDJd7qpAv+9wTDJWL/SN7ogBO4Wm0u"
    "8wsunNhi5JwPEZfgxHEpNF12dQZtB7FLU+SY1Fq5FsF87DmgxEYAOsBdIDAlprdE2HWAbT"
    "kusNwXfBZ2lU1j4XlZAg9b/+MhwyVzxAZRRvavf7PLFp6i78gJ/1w9GDML2dPEr7SmfAJx"
    "3XCfVuJaH7vvxUD+LhPDJLa3xJvBqyd3QXA02sIuvzpHGFHoIj69Sz3+07Fn2wFGIRr+m2"
    "6G+K8Yo5miGfRsDiCn9l9gc+3EMAbDkXHbGxnGSQbckCIGX3DJJJgzhr2qI379nL/C389e"
    "vv7l9btXb1+/Y0PEa0ZXfvnLf/QGGJ9QwDMYnfwl7kMX+iMExhtQOceysF4uIO1hbymw7b"
    "MXgthEGYxD2hTK7PXTKIeY1g3zyfnV5/6gC+B0aeExvuld3tz1R72bLqDIpJ7lIjrGDKTe"
    "zdd+7xu/znBH9NFCa35neHHL7vDLZOKwy4im13wO05bwu2EjPHcX7M+Xbws49PX85vLj+c"
    "3PL9/+jc9N2Cfpf6mD4M6ZuMWZuGGa+H8p0+QfQzi+uYwq/z0koX1zWgbbN6f54PJ7f/3F"
    "N53ZQ+wL4Rcm0HxYQzo1Endi2y5aThB1Fpa/oya5cREQv/90g2wofmaWA/GN+3M0WxWmhB"
    "c2XNns6jWw5a9wyYVXg2UhgCVnJA/Z7K3l2TJ9BWI4Fz+JP5s/KQe2vCMxieyWw9FIcbXM"
    "Obli4wlmeweAQEzyAtyukG2jKSAeO/oYKAiyf8/YffZrnv7ukr/z/wfih3bAekEcxI5J/M"
    "BO0LXDRol3YpvUxLPsKTAhBjYbIjtya3225PT+14nHtkbDP299BNm//60P9Wc81CM2lIc2"
    "TrId4CPYkfaD8QbT2CovCWmMQiMaIJo5Z5MAZ9F9Tyiy5vgTesrIovKz9C6Y5sjAzTtA2W"
    "UK19HGGV9U7LezX4xcX/g7v708v+qdJNbsPFQId8Q0UixbCmp885Ojmi8OHlLAGWI0spbo"
    "kv0lE27itwsFG4LZmc1GMiQYkiWlGi5TPFquEF07gEkB0DSJh11fViCUSQo2mTO5g//NNC"
    "RsPwm9fwGdBbAc8IBWboddRsDj868td8FnQXgqEWMO/DBtdWiWgLLy6IrJlFUNDzHy/ai0"
    "h9mnGBBf+6Ne11/baIyv+4NPXbGE2b+HH7hlQqxqbplgc3CrhIPcKjaGdyXU4He5SvC7tI"
    "GB7xMG/7ZUrAwJotaZGt6+LgHx29e5GPNbSZCfzfQWgHjo1d9O25tJEUfWgG6Wd1fsDj9n"
    "c76PBGWKc9OA9EX4j+ZsY+U/GPYDp0N2NAdrrAD6Uf9z73Z0/vkLf9zScf7HFvidj3r8zp"
    "m4+pS6+nOaTdEk4Ft/9BHwP8H/Gw56Al7iuHMqnrgZN/p/XD4+gZ5LDEzWBpzG9pTwaoha"
    "guvo+8pis1XgepKyHq7XuUseCZNDkAq5zGTHKh92jGwP/K1nd/4h+RvuwJMnNUtOhk7bc+"
    "QWMnVok0SVcG3YB3NgM9lmLWpj2Ta7Tua73W4yC9Zjfdg2bPUq2CHzcGWvAAZ319fPZTUT"
    "wEvMZSFD8u1k3Liq6vRbLwi3OfkxLxPidsQ/VhAjm9ut+B/nX/oFnjuFCbQZq1lmLL5eVG"
    "Mx4jStM5LsLR4joXstoWWrQBwRHMo4mAH45KQWeM/elDFCsVG58Ip7SXhX0HHWhG26qva+"
    "DGGDjVGVAX9TCvA3BYC/SQM+s6jjGqr7RpKqPrN3TUv7IDuHDSsAnSDSOJfBecYerL6g40"
    "Stw/kgO4fLZOw5hUujiuAhJW4d7vt30zA1wHpEhvPkuGhZ1V+TmaRG4B2IpxPyXRH/ky83"
    "w6suWFEyHePb88HVxfD3LojP9bwuypizyDAhe8oUUsOjSoJi0Ryt+zLOTk/LbP18WP6eJG"
    "6mGOEYoYfO8Jd5lgUXhNgI4hwuSCdI4T9hMxyKAdGVes3nF8PhdcJyftEfpYC/+3zRY6ex"
    "4AcbZPkGlqzplUFYFfpnQTxUoI4ZcLbTz2bqeEdkeoEr4u2tEJUHiW7FPE6qcVfA3YZ47s"
    "G5ogK1oanxFKVeTedomUM0/wTNyPTWEv1JsJooH6OpEeGeR8kK/cdnCzsPxyrNc0e88Qex"
    "MJIYxIvd/ClSHcDTFN9/mQAeYdURwZaqbE9S6gCPpgV46NTNA6VupgOCHWMJpzINQwGuVM"
    "pCe6Hi/vE6oWrmprIFKYqmCLsWtHf8CC+jidq6qB4RnhJhpNoVq69ipks20Q0yCZ22dW1B"
    "c4EMtiiohXZdXXyqHpvpqaVYYeJaM8sUMOyI1dBzJ+T7Z+Q4gQLYxo+Rm8x2Rurcm1puj3"
    "3XRxjiWAqlCSVwajLheUegLsJ5WooTdByLe41cLjPsuqjCue6c9n59EV5rQh/2Bdg3Nldb"
    "ETMX0DXY2nJ237Uu2VS3/kxtResRmhCbO0sNX8U0bRUZ4MRB2Nx5u/JnaetKitzLjmHhyM"
    "G8G2T9cM6WLixC5xBbPLh8g55GrNQqM7gcv/M3GcE1ELP9AN+mCx8QNsij1LNYBbkvkDLo"
    "rBVsrWy/929TDbKjXHEO8aiJDF79YUfUbsVM12yiti6v5YrQXfXGEXQe+mKitq4oJmBOLe"
    "GVnFI42xWvy3C2Kz5ZWzGDq5VtmVx7ZFoRnu8swYbTXYrZ2orawsPuzCZrY0HIrrvXx2Cu"
    "j2yqtuI18ewHYy+72AWbqd27mA+TQT17Z9FVzHTDJrpFrYXLFyN2lSDgI5r6YkRbcZoTMr"
    "eREdSR29XLLyY79+dqOWJspp2DIsRMl+xpCLsjWios4hjl1AmCFFFjTuHOK+xCTPWBtlgB"
    "WqPJnqzQ39CkhUZopZoI2aSwfEh5JAlh/1NCZwrmKr/THeNnG/d3sxXpumzGghVZHr5BbO"
    "Lb2LwtxHDjhTMXJLAT7gpf5Iy7jKZsIXKxpLN9gNZPTtdCwCha8teje1xpN8GUrV5oUUbj"
    "DBXFIpZH7TKY8H0wX0swUywvxMTaR0Qdf5N3ocicydQayg7qFBUeMmPDeYaYW7ZK97cFog"
    "hAEJ8A8D106nSAQ4C7gC67TRG7Rl0Q2LwAOwEXDCvwM7QIP+9/chgRoewHA54C4AA2AVhT"
    "i70HsNy/ZasX1fjcHYoePSBJIa/8tJpgePuq8pyVyb1mo/JrPpwF+df5tZCccJWXRTsiaF"
    "/ZmD0Cnshcgll8/3E7HOSmK0EJvFPLdMH/iZ58h1KeTv5z5mERIwl4DyEmBjsv+GP/6+Sw"
    "W7sMbI4PnznKXgkx/vnz+e9p+C+vhxcCslhaCp/gIl3pcjWtWAM6Sdm+asBHmkEWghZLLo"
    "pEg5K5RUrau6LI8YUSEzkOmt6J5SMTONJDCsWNVTjY8Ndj+ZYg/njDmvon/Jr3+uThE8DC"
    "v4nzfoXYZTJjpzfvzcEOfOAgtkamAM1miO08P7M5rTl+sZyCsXd6Cn95K5EuDvmgHcSJ6J"
    "0kwrQ1zy9xGyfbT+XgJlRV/PXs7NWrX85OX7199+b1L7+8eXcalVfM3iqqs3jR/8ATzxPf"
    "dYnGpchE1mOlTThF2r5d+Hh3XXGpKdtu2hoq2XYlBtP8bTeqwBV3Sm3fdkcLBMLnRH2RYF"
    "g+1oX2A9sbSVg+FswoWYKf70MKXvX2nm+UzgqZ/wFX1t/5P9i2KNl3D/okXby2WcVro9Wo"
    "ep6lCPWJpnSiNa16cCmF7lCK26GrfehSq7rUartw5hXbPAYUtf6UGvW3VXtL0OqKb+UrYU"
    "1sYj5UUjeSlLqATNO0Dd3drdzmdpymvTLFoRrQ27sJ8u9+Wxap6OzbuoCHPmrBjMO1NXpW"
    "JuT5pzuqHcD3ZwCJ1dWR+bgTVXcKnNvJMj/bDR6M0dyxjJHvQyIz0djZt0K8ALeITeg6AF"
    "IE3jNtCLnARd9dpwPuHxBvSHQP+Iv6/XTYFd+AzEtX8SvLrNXj8I+TmD7+FecjDwliGrX4"
    "/f/WRpFnNIrEOSFVZLaXek9N0egG1R/vBqP318Nvhl/sPUrz8au+R3ej8u/RgKAO/BhfXv"
    "cvP9196QLTtswHbzXG7Hn94aDLYz3YU8b4Q+9zf9DvgjmPubLY38Phh+se+1sEiae/xjKK"
    "1Vm5OuYFVczTWtUEOki1eHycpnW660HaVzhiK81iPGL7aU6MSETRhiCRIom59/soISxnwh"
    "Qigfl6OPgQDk/HLqQajKMZk5EXhjruWUqNvzr+vnygsqdsKFq3o7wqUzf7VX7h7FeZytnc"
    "evha1dz4upXgljGc59vNM2ZzHtIplYBy5csYRX29kV82WshsZPP4I9qRG2RDKmU6DM/M6t"
    "yWz6C53mSuF4Q9b1cVdwuBrnYgMQ0OOS6aKh5MJ0wXZGD1mJYYzjDGw09dQB7GuPf7l/5N"
    "f/ChC8TSZbwf47vBTe+cnS8XXNfzMEXQXPAXH+OLm+GnHlMQJ5Q8IFxFAXz5toxjLb0sYn"
    "61txnVhHPCYC/p5Cn+BUHsMbrWSRYH6KeHMfHY1zA1lFMGJKStA3z/a9tcoIqeyySlPoia"
    "fBCRNUNeOQIjSdW6j+kgZqwgMFLNYZgkqqQjNezj2beWFCKkuoTTdHoRl1nEOtAhH/0WBz"
    "ocVeKa5nol2SBTCKAB4S3PzdxDBLhsC1p5Tyiy5vgTejpw2EozpOg9B67UluWTaYgkCXWR"
    "NU3KD3hJN2sqF/FCEeOm4/IEGwj8KUQ5hAVZ8yRHdgFN5cErpSm3p+D878kGteB3cMLYmc"
    "8J0PcVDQt5BXMEgAUrJFzYJ2Iw+/HiD7EpxeaPLYg9PUApWKYox6Vl8TLPnKu5WUhlhfoN"
    "RZPjZxpj4iErVBS0lKP7x4laCPP+TZc2mfsIKaAcp2khyGUKneSXOckUOWGf/YoE+2xZhO"
    "M0LUT4zWmZcDc2KhdlcS+J85IJAEQpNGVD0UKMX5bK1CpI1MoAzB0UnmOYRNYxN1fsSFFp"
    "M2HWTDj1/EPLWEpKduYCm6KqT6k9PRJYAx3CUK0ylabbqdpUw5ZuAYAHKSvFbq14zewKTE"
    "gRai5U5wKilCnvy00L27JBsxnCFngi6g6ZPS63hK7pU81XXb9BumF7Wqvs0Q3DdldzNHs+"
    "GNxdXz+XPTrWbl6WdJloRl+QdMnHGYgNtMqW9+Om5Ae0cgHEzhrR36KMRj+/0XIdIMJFOm"
    "CCTMjgA+6agBUiKxuBJXwCDkJgas1miLLnAlHp15FbrA/zGF1hqlnJlP4aVCzCnCBqXSnm"
    "g8Ry6MrAVaSmgygPxyW/6gCL7QKtDqv5EbleJqzmqNK6tKqqVVWtqjYM2yOPnPoHmdx4+E"
    "SipQZ3OkUa6h9kYlAPl290g0Xdd9OjHFPAyAFP6Gaq4FQojWtCH+K9Z2y2DIBrmQ8AzlxE"
    "wZRplXw7BfyhPC6KsBUl7WxzsAftoKCqRsXvNxq+QRrUvqI68tVWUZWU8a7CwZ4ibaE8d+"
    "xne+Yoep6tU9opUrKR5nWUzN9Wc5tblt1j8RTACfFcsPa3t6D6u8VLv9vTF+Aj8ahfDs0m"
    "JrTDgvD+sJ/YKL71/Ulw7t663wdoo1+zjH5Lj+uzD+zHSeIz8m1SKbJmmKb481pjmvofz0"
    "KuwXs2GAv2hWWZc7uEtp27/iXkLVJvXp398jb6EvgfRR/B7efz6+tsCI2PEDtvqsMbI9bg"
    "Jm3c1pyHGVWBNkVaX+zXr0cDq4Owa8iix7m4W4hqjLJI2j2+tVuAJRdeJb08dAVpXUFaV5"
    "BO6jlDz52Q75+DmDiJgpMc0CnSbIgYGgbYle1ZCOIKUUc0F3ZFG0GhVDBq7MCo8DM37/gx"
    "B1xLYW9gPSKKpsLEQzs5FqPDPEJaMxo98u02cI7H2Mjl5kzl6ESuXVQwZ8om1Vl2bcyySy"
    "yO0skzcaI2ZnYcohWz+NykIG+v+RbSNhnrk/PLy97tbZf3AGQbxBiPeMU29rfLK7axv6/6"
    "H3q3oy7whcAx7n/+MrwZsQHWckWoy0acf/ly3b88H/CLbEu32e6I+fXb0Tkj7fJe8YyUUQ"
    "5GvZuv/d43TozZFvhooTWnHwyGd4PL3ueeP0VQ+WuJgraJz59zuYJPNoGSdZBv5IiR1G/g"
    "aFGI/tEVXVwhPOUAKn6GX3qDK1FWMaBnnw/7HNjHw76CMX5/3r/m9Rhn0LJ5NUb2tV32rs"
    "Ulk/9y2w6qPCpvmaV2zIINMxOg5sscGYYVO1M2VNqP0jg/SiLozYaMCVPDw64laaGwJe4t"
    "TazLDDaZ15CpNsuVq5J7GSfRiZdpC5xwGYvUMRWxPUnVgkSzWtqPME1H/RiKkemtqclbU2"
    "AYUu5nnaRrkd+l5n7WOvY9nyHHGQV9JL0zn5u5bYqQbRq4Rx4ie+5NLbfHbawnEudH7G6n"
    "yPMB+ThDmGoVcjl9n8MLcD9FLrRs5x4sCHtnYLH/ct+DY/2JnA7AbF4KnKDNJaFBoBW0Ab"
    "c0y/M39ze1YklCMvkDmW5UUCv4k/F9F39Gqiwh+3FE1yVsj4SS7zHRZfMOGGAdgzn50ZYG"
    "OknWOiV3/x3xNtuhOswtbTu4/9UcHHkqfp8YSTMCW1uVc+0Qj5rV3UERdZP38pOL4agLJs"
    "Qd42+9iy5Yown3sfa5c9USXZhFB+Yx/seQ3f2DTKo4fvZcy1PbA/Jxb689IC49l3UQxEha"
    "ZH47lEFAwFWfRaBh4JY1CMQXVaPqO11QAqcmdKQWgc3NTpFBYBIOUzAHBGbu3/y0K15baY"
    "n8gEQejIO59u4HLPpxlsBj/KUiXJGdoRNE5ZaAvcyqc7ialcPlou9K7eLD8U2WoPbiEjtE"
    "yUtKbKSkTUQEzdAlWpUkd3SRZVMKZ64i+idXN+fvefQmp03GlF3dDL984RFkU0pWq2rxY3"
    "tWIygyrZUVmr5L7vRJIh11on21WjfTETBtj4BhNxfKynecRmvf27VvgZdWv7ep3/Fl1Sj9"
    "+9xxLM4b93JBLBOdyPzyqSGdQud8ONgwxejSxVYscwHEfJsaKGueJMMLnkxQUB4ZTcHkiW"
    "nXFoPT49VSqN/Uj1dL4Vo1U8EDBTus9SIru3LIR2nlvVnKu+CzigMwImiF+n5o918D4t2O"
    "fvnqTP9GRsXt51hlgBaeqfx+yQOVvX7p0xS64oSKqoTxjgJr6AA2xxTMCAU8/Z4NmMInbp"
    "/+QMjcRmzczxY3W88t7AA2xdKaYmu+cMEXaPKUflFs7G+yI/Xgz5MWAIgxlE2cSfnXJ22d"
    "Jy3nQAbVgoo5UJZkr1omp2nnbQGCkjo5Qbs4NVPehkQb8tKGvBUlyxUvHMYT8xVQzdBpaN"
    "PQ+lqROrQZOg1tttvkzHOgLIiuYBvYkGhApYBWTcHOEGsrb5OtvA3QQJ9bx9cZV8emW9Zv"
    "3v1G6MNJkSIqBnTKaaK85r9CrNXKQqYIg+K+xCfRMaDrR0j59lRR/7rjX9lETHVE7tSCrG"
    "P1rsGaLboFbyMgj7862JMUE7Oi2IdYR6M95mStbBjZ4f1aUrsmfWlVuU5VufUV0z6fjy4/"
    "dsESuuZijK96t5c3/S+j/nDQBbGRY3zT+++7/k1Y1ozrthb1q5qN8X/fMdmAkbAbQuXla3"
    "qMbz8Ob0bXfV5uzVkQ6vJ4Kz7PP3qX/vwU8QQeMXt/8LU/OvcvW/jRcqF//SMjH978swsW"
    "jJj4vUOfvyzU0QVbraHlVijj9e28PxJlvAJ6xr27wUBcoR7G4soVExbZUiEYpQt7VeHVnk"
    "Owot23rEspImhdPtn+6wg+Ql6t7UlNok8S6bANifUmLiiUBzZNpqGVQOu60FzwQ0sR2zSd"
    "BjcLroVXnmssoLNQ2XCTVIfadTMS6dEm8TKVgb9vBuGCqPuIYqew+4at3rrj64WOKXP/5A"
    "MfI2lGwkOrkqe5jOlRJeEuRtI68W7/O42LbDSncGmYCyg/L4vqvcioW3Rq1lyhLkLTXXBz"
    "WXVuJOg1P3bmR9XSjTkTaI5U5YjOC8pnSHvzgmI2e0WuJyk115vCdYkjOXh77UfWfmTtR9"
    "7uR2b6j3seGaxOJI7k1IhOkSdZiO8b+1dJV/ItWSJ3wZvQw8gjFDl1X4ABAZMnF/m9kh/Q"
    "yu2Ce16K4Z6PER5fHpDMN7AOuJ9ZNhePxL1RIDb9JEkWqumZqu5l38UbrJOYtKddwE3aDD"
    "s/sgv4anh591nUUmBge0tRT+FL/3J0d9PrgpVluh5FY/x12L9kfz/yVMExfj+8+XZ+cyW8"
    "fYTyXYt38omaZ8V6ZzHKc97h55+M1nf+NMOJK/5fylb55xKOb53p6CA9K5pfiedg6NZdh8"
    "fxHPaRikMkA3i+dTpJ1QwDdasq8gQyhJKBekPSgu+ghl1myXRzHyMFlBNErcN5/44AHURz"
    "wCAaikxC5Qb9ohpRG5oWmYx1kShtFtzBGFzki/nxemjt7WNKWjBKwpok0jbX7TbXALE9mF"
    "25ee92M9uRwVzW+ppcYXIDrGR32BO+nzezHdfuUBbe5L7YNPt2CH+OcTvGnS2W7eBnljRr"
    "n28My4QCiIP6Uzw1CQIG6SOijkhcyFqn1Uh3MjJr43LDdv1OgXGZ10SualwOaRttXL677d"
    "10eXEZOsafh1e96y6I6nY9d58Pgt3AAVbWTBkjaYFyW7ul8tjypkyyXIljT3HRZxOnbkc3"
    "vfPP4hp7YQSX4url8POX696o1wXhk9i1uxH703P3kU61f6/JMRTpO15Lm66Jo2viHB20Ol"
    "C8OWGwOjC5sRzRofuN4Ad6tKYIyxxa+b7yOI1OoqvuEuc+EybGL1eqbpkEofbKHJNXRrsP"
    "tPuggfbtMu6DfPu2rKSARKu4CIjff7pBdl7r9dyg7KM8SzLA/3VoX0C4VnN8AbGlvMUX4I"
    "TW8k45X0Dcai+aT4jukEGhIpkHYDuBot0/loGwp+pl2vhfp/Hftdw863+eHOTWbfI/5vBA"
    "yzFMj1Kpjf+CEBtBnLOAE4QpsCeM8lBoh6u7XmH/Yji8ToiTF/20Nf/u80Xv5ueXAn02yH"
    "K1unsU6q7jLZeQSsr95/u4YiSVtpmG4V5/OD6Hz+J1qV2iovOk6Vq06HVkp7Yh6DR/zXWd"
    "5t8km5FO8z9wmn8TzETHArssWHcPWJUP1D0aoA5qUBNar/l0A8Uiz1rU4vc7hSa1YKTBIS"
    "9rU8OAzGaWaUEbcDIeHcvr/A8Eo9nFC4gf+MULxnvqOV1w8c+B6Fl375jQRveAMc91QrLw"
    "FXhHO8j72UmMcod+4hiP8b3lGOx3W49sOBPxH/y2tBitkeNGT0Xsk47o/b4H6BFRYSJkE3"
    "UFjQ0ZxZyQqejQt15YNhLXJ/wtea2LNcw1JP4rYolAgTNQd+F7TutfnB1lDYBxmiaH/Va0"
    "Ar4qYQN8lWsBfJWp088/URUVPBxfn/T4stGLNxanLo3cvUKmtYR2TpqqPF536tO8CGiPcM"
    "0WAHfVu+x/Pr/++eXrzuuUrTRcv69P08t0Kse2oB+nHNgfqiFndKaqm/Y3dNqyX96yr01v"
    "+ZvtcRph8kxvGZPB8yT6faBwKlVC/BuF2secDyntybeZpG1zIdxB2CLUcqXu+5xR2332Wq"
    "yuU6x+3rpezwttMvnn9LRM9s/paX76z2lWVom9WQbkfJ9iiqwF4Qt1uxW1vFOzvONAG9In"
    "Y2lJFnqh3pMk3Fn7aZhHt5zyc1Za+QnRgt8rwuwTaphLwVzF5iQhbUNcyEEtT1pZyse9Xc"
    "qSjlNoM9fz4hQUVORsw0zbwg87uja/+lNFmvCRrYZn8W0GmJ1ILApfN4Wp820KPvussmaF"
    "b7ym/EcPuzObrMGUIAdg4oIHhFZ+1Z9gOcQbHovu5o5JKDLZzwW8KLLTAb4xowPYVeqxk5"
    "5mrROHfpg2cmgjh1KDzdoEt4MkDrBPAVEMbcX6zSmy1lmU9l/xROxGbF9RTYRJ07XAoFRH"
    "PkyAmmJt/hRZC7CuPScgPGXVV7qEtAUMqGGxx4BTXO9ZyhYgru3VbbdXI0jNhfpiT5K1wb"
    "JX91LXxr78ff44zT7a2Pcjcr1MUlJkFlFu2ZEg07mdW7OTIsiyMB8qRalhAJfNUEovrkSa"
    "EnsJMLi7vi6XpySsf9pA/awG6ty4tzSm20zVT4ZaGJwYvbEV84QSskJYpLv8fA8foSXYFc"
    "x6/zdZkFylOaTZKuFv8Ne0vzB5aXttd35Gu3PEhvLQxkl0Vq5EcUsu9JKoJok0rtvliVjz"
    "2R2liZi38MggLitRJFfX9uY68/BI2hHZtokLaVzje2GTeuqwbQbRRwutxeGbETzitwvlDm"
    "szUMVLDjGIUQIz/jcguAMWZA2WnrnoCJ/1eoEkHXZ2mkn7t5slZzgrxHOyrT8jNaO0vyRD"
    "WZvP+5i9Jej7ClGLF7k2nhCkEu3vdgltO3dhy+hb0yrh1dkvb6MVzv8oWty3n8+vr7NSnv"
    "aH1OwPWRLHNdiiNKZQIvQVr+Y0bYvMdftYyxE8a4QeKmMbEmtwE+CuCX1gjzIWxJNtw/ld"
    "CjKEulVB9VYF2qeXv9aP07tTyqf3/CXnjl6s3yl7fFtxuiFGI8L+Z79+n2YxoawxQa0w3U"
    "72gfOJI/rfSGwD4a1OkV0A+oNK2gSu4JPDK2itF5a5ABAwYcFhfzJlnse0R/p8B0wIr6GP"
    "TdubommH/YsXw7IoIGsM/iQYZY0E+51aWw2aZTWYUbI0ZOaC/Fo6MZIfupwOOxTVgIsIDg"
    "/bM2y+JVHTUqKWEnVhYl2Y+Ajkv/p9STJpcXOzUF6MBLHyhWNjstsfxMJoCvjR7ldlXUC3"
    "E2VH/uQAm8yF++cDIXMbsQu87iOeQkli5d5mFoVgKXq0eFOme8AbPTh+Eyhe5vWJT4XnvJ"
    "ordNn/EIeXdyW8LTgCC/jIbhCwQJAJoLMuk1uX5JHBALngaiLbD8bKD6VxnhwXLQWUpknY"
    "2wbLZhG8uMFewb/IOPuvk7l4+c1FvkSDn2Ew+ddfdek4nERjqqhXO/sHdXdtSsX33vjkOb"
    "+GLSfbYoCEP0Q3wWrMXl8ktDvEo7J2rNzF18PeMrPZJ919EXWTy+GeXH48H3XFdjHGH+8G"
    "o/fXw29dEH5/Y/xhOPxw3esC/9NL70JlvILvSvgE3+V6BN9lsqfCL7gSU0LiGvOmVjbT4V"
    "H4GZZmzMVw+Kk/+NBlCj/h1vMx/nJ9Phj0rrogmHGML88Hl73ra34t2G/51Y+9a3ZhwXAY"
    "49vL4Q2/LTLHplXY92sJ9v2ay75f0+wLDxqF/SpO0hrP7d6C9DaHTulAhIiiBdmDB91rks"
    "d4yeWaJGqRD3FvSzYhDykAmyLT0DYnZLflsG6Wnmp9kyxl6zbdg4R9bXBDS2jZ1SCPSFuI"
    "eZmKJ2xUAeaZmifhPqC6xtN0LUT7ACtc91g+cJmN0MKTgbjYARKna6H740jcHSEmhf4OhK"
    "t4uDZUmr2NZi9nAQ9pUNskNzQ17pN3o8t6tsr9VzqziamcyxCnad1p9PL0rAzIfFhBg4Kz"
    "DNBLhFzDo0qybJxGA10S6JUNq9vtI+Ia4cbBhqViH95urB/jAduYGSvC2Z/XmJb16WU4lG"
    "uhkNJqQ0XWUGGjmWsk0VIK1c+j3yliv9pH8Z8zD5uiHPDEs2zXws4L/rz/OtTeVHcgv8SZ"
    "XfZUkJC2oTxaHYVGTWgbnhracRqdslkCZD9ihE22QBRVCUGU0O9BVWvYam+TpsYjkbCEz/"
    "kHzYaiGUcLf2xrjhYB7rRS+G+KVH92Tf7smAozVyx6FCfRArQ0G96HiAcySoDdlhKfIq4x"
    "Lz66crSJ8TppIX+ZtzhpQZerbRnXJWdXplxtNm67/BkmpdWHWXZDJXQOsaWcFJQm09BuTQ"
    "yKIMvCrGsCJ5KD0osrpyZw/l6hEd6CsHR73KH0MiauFaTIp2RhhbLLUX7VQMx2hIdxHvxJ"
    "1xOk7OdZKyi1u1cC7MtmyjahVkumX7DYivL9NuuxRNafEfsWtif/jRYIEIzAEjkOe9FNVY"
    "cFdACcEC9ZFrIL1jzHznKBsyBrZ1MIkqfY2YQ8AP8unDMcswmBB30aTxLsu2BBGPwAE9GT"
    "MTGDZ0/FRLyutkmWK8+NpyNuSl2KJzASNozBbD0iiqb5+YEb4P1dLMwsLczxm3po18Q+pU"
    "S7C2v+o+Ta/Xp29urVL2enr96+e/P6l1/evDuN5KjsrSKB6qL/gctUCe1je0ZesLSl0mwR"
    "F5J0LRJna+FHTMpldFV5kKXVfKjKB77RqtWeDQlaF0O0/3g46rGHK2AbjtfQboU2OJkz4B"
    "ab+TZU2hvVHIte1pBr2pDxYGp42JUl7Gyx4KeJNa+bzGvoumi5kum4+embMRKdxp0J3IOO"
    "ayBKicS+VRCHnaBq3Ql0kOikSO2schSlaPUm1eRNSvuT87+z4/QslvEnp21GJY+nNJkuhy"
    "c5pXSBwQP7Ea14GbodvVyJknZHBnNZX1f6q93eEUyXcCyDa9NLOMadYkXenZTzrIyLJ+3C"
    "UyvyiHghxISjpbh0Y874/XlDYpz0q5/pAoRNOgs6Be6Ooyt1Z+FHy1UvddcffO2PeJW6gH"
    "6ML4eD9/2bz6KwHcEziy751WsmXXaBzd56jK96l9d9UQ1vikzbEuXwbnqfh1/5JYqiANxn"
    "Lne3tLDnIsewpZzc0o8oRdsao8k+mhFB7KwrKvEpUq3Dax1e6/Bah28sm/esw1MkShxMjY"
    "limcAsYYs8+NpE0ihEtYlEm0gajutWE0nOplsfsg3bacsCmz1nlIPXD2mDukFLDiC9XJCc"
    "2OLUiE6R3YkGYw1TDC7dnJ53iQtpnU2s75pbrWQt6LeO1y3jmmX8mcInY4JmbGvIgluYhJ"
    "wk1I25y+cf8/7E1TBPUWrQy4PuImyElq5K2Msn0Cwoz4IGqCxHv5VnFBYV4UQ3F25kc+Fb"
    "0cLp2sIPMikvdrdQwvMbQRk2G6gk3UVl7Jm05kLnAUyQyd6gKxKqHPYv/6rlAMwbtQFruS"
    "KUZ10x7IjIBAtSbUWiIXDXTLzMkwwP9ix517eoNVaATeCelLVPS/s2tRBaqweyoAVaTqbJ"
    "UbQ9qxiP+vJtCe/gy7TdPFas9m2mSH38A1DDeJfCj82Gef+JJ8fRJKs2gFvSJqtxILeoT1"
    "bbsdWNsg4Cq7lA5oPjKW21cZr2lTF+dVZis311lrvb8ltJjNfUcl0kyf/Nr7YaI9mp3GrD"
    "kC5A9iB1VXUwSv6ib28wSv3msYZ9Zgd26Nfrbm4YtruavZ7bGzqCzkNfWINOJDay2N1OkY"
    "2MW5cM36hU0kY2xAhcMjH34W7l26ZcXotogkyyRA6Pp4+k4KzNS5F2u2c0EXDv/5Zp2o7V"
    "qR51zzej2AOiyO5Y/dM9Tj/x7AedMNDYjbRTZK7TZg5t5jiSVaxV8Zpg1d18a+o263qOci"
    "+GDY1ewpI6Zz5Aqis4RaYXcKmyKBTOlDr4RAS6gc/eDU1Hl/kZLQaVvM+rm/P3oy4QtGN8"
    "czcY9AcfuoB6GDNmjPGVaF85JRiN8fvz/jVP7ZxByxYZoueDy961uMSPK2Tb1fI9X5Yxz7"
    "7MN8++zJhn+fsaTKpeKTVeTFI145NqVbtFK2xsxUFWOU0yhK07T/Yf1rCihPNC6QuI0zRj"
    "/bfqSHlOZ3LLxVR+JnmyuOX8TSVG0rrtZP/hOy6y0ZzCpWEuoHz9FlWellG3aBnXXHs6Qr"
    "NqIfCcCTRHqnJEe6XzGdJir7Rum9cyrocYFbXNizkXy4oaMZIW+nj2L2zE/J8lZeQYRYtO"
    "MV0Ro1GINiaApmngHiZxrLYAmkuIpxY/bK+ECVUSRJMa0SkKpDHDsYawqioE08wsm91ZLY"
    "hLOoAnq3V46T2X0QFCRb+vgjAZMCBg8uTyyxSBB7RyO4CwAxiMAmH/J0c8AFhTeThOrU9X"
    "DOgJ0m0W0FkIOA8S1BNbnRSZyHrce1zPvsOGdGiPDu3RoT06tEeH9ujQnqaYnnVoz7EsYR"
    "3ao0N7fkg/rA7t0aE9z/9J6dAeKWHrzhMd2vMDHCk6tEeH9tSznejQnjYHkujQnqZxRIf2"
    "5DPkOIM8dGjPj8j1MqE9KTdjaYtYkqyFvp79Cx2WY/B1JDncigpNx6hqrC4dXTna8tJxf7"
    "bifpYibeGGdrwbWPbcmkDXVNq7IoIW7lqvT0vsWq9Pc3ctfuuvLLyVZXMZtRbMqwrmOqZR"
    "xzTqmMa8mMbz0LLItn4s1kkmqDE9pFMU1bixVJpitEJYo0/Ae2zzKvXRRF2w5uGEa+gAv2"
    "dIx78QRBfOXEQ7myGhnyC4xGRt9t/Viq2pnHDGWp6qGsYY+g6njEjH/jVsK+wAHftXUrLS"
    "sX8NXsXN8Eq1HdsH9jvk+8H2GJKQtsk7w8nn4ddeFyzJIxrj0fmHW7ahw7kzxu/7vesr9p"
    "e/TY7x5fDz595g1OVH6BJhd4zPR6Pzy49dAF0Xmgv29+D2W++Gkfht3530ef0MO87RhQCt"
    "KFkRB4Ufa2kufrkZfhne8kCecIYx/nbeH4lYoDW0XBELdP7ly/U/xSX+7T9l4oPuBldDcd"
    "vDUyLu8iv8Pr/AR1yx53zhj5myx6z4U5IxRU3guTf5A5lKUXgxEh00kbCB7SNoIq/XYD4/"
    "cpsLanbsIYaFKz8q3IgINDP2zoxAQ8xwo9hYv6Hag52+YVbGNpnpo6hHdRanSDWfm8xnHb"
    "umY9d+GIeMjl1rGkd07Fo+Q44ziknHrv2IXC8Tu6bd4dodrt3hW93hN8gkNOkwzRnSKecO"
    "p2J0SXf4eaxmDndNf/SwO7PJGkAH2NBxgYMQ7gKEiTdfgBmhAPJSPMKNDYVB5QUYLRBH3l"
    "3wXvDhBD85WS/4IR82xmN877s47/mt+2Gs+fwLi38FbCnzP+7ZOlmTiNZhnFlOEOVt7S2a"
    "6FnvAARN/0Us10H2rKB9vaxPfSfludJ967XHXHvMtcd8+yrWHvM6sFUtNFJ/hZHadoOD1B"
    "hZLXiVgwf0pAJygqh1Bsf9596jJbRsFYAjgtaBe/amjDmXjSpYxBmDLtOKLfFaKms4RtNC"
    "lA9TT2uuWvRp3k6fxOHwNbh+VcEKlyHWPr7m2N2y5taqXN4rf0t8YXUql8fO34wZMN9qtV"
    "kI69AOlPJ4BWTvP90g3ySSbxyMbFDfAgvUkUm5eVbCv2qx7d0+YfOkyLInBnTK2fUcNrak"
    "Ve8jWbNbwqQFBPBh1kncugUs5wW4Nz3qECpMZusFoghAsIKOA+YEOYykA9By5T6BCXLXbH"
    "8Q95DEtFfLE8tb3rSlTVvaGqNba0tbg1dxLDZB7EtZTEfoew6oG4oWKCFFElLv91FCOMrE"
    "k0YC0vVw8CEcng4ylWkkK6naV1RCOUZU3zI+PZI1HOLDj8wKsIZkGtg0sBwbg8FEq8WxSM"
    "i1Dt00HStxGJDlikcKVApVS9FqTjeZ0zaCDjKYbCSzohczOkWq+dw0PitYTWqxB3zbFunz"
    "TSHOZ60Q5QMeENOon5jCTRzEVOu5JWquM9XbjxbiyviMKQi8rgS1XJfp3byyBPoOp8i0lt"
    "AGU2tuuQ7X6u9G7//+ThLcs/9n8Jge9gXCCfvM2GU6RRSwjdVF1OEPCgJ21mwee7WAE+Q6"
    "v4VzQDwF8O8zwIPf2JOxMEw4DPVgGosT2fxR7MayAxwirBWUl+gYY/9yYMhYEMZjgB4RZd"
    "83/0Fry12wX2Ui6rIvZfNLKxXgyIkb4szdZ6MvnwW79idTMqMUBda3zJJSSxS9trfks0Hb"
    "W47P3rIOzrqyazYc38IVexCX72bLL79sEzR61W6PwadRaPaOUfiSYO8jQ7psQH5ijTUyJP"
    "/ShtayUE73R5QU1E0+WKU8XdjkdpZoaSsEVGu5ItQFfjac0+GNcHkNuD88J7yYV31ux0m5"
    "LB7F68/YEmMyNsBonZjKfgJLC3u8664NReE6JlcL/ZjL0xgQz5fXKQ+7d+CT37/XFV5Aiz"
    "v/0AvwCa1cEXLP740xV5x/A/fB64uS1sJ1CLm6YTMhlr/qws8QCAaJp1q8gh57tMOVjBXT"
    "GAjmGgYTodSD+OMPz7gWE2J2WEfJR3TP7YDFOqq5R68W4rUQr4V4LQ7lOk3jW6PC2k3TtX"
    "AF77+2RH6FPznIx1DVrzFx9Jsju/wGkaDR+0PD0pca5kzZ+9a7EQczwG5xUCYoW1hVQfut"
    "9qIQfyTk4QrZFnd9nEjU4cT9TpEyvAg0R2PBSLjGz2kslZrtAc0TV+e4bge5WriixGQqEJ"
    "r66uYLcD8h06f7wGWT0PqER4jpjQ+hevnqlF1/koSyHvxpUt1TAONvduHDZYGsCYUwRhO9"
    "m9YOW6kdxteEggSYImuhILh/KRs9Iiw5UgsSKkOCFsL7qky/9Ff5/dJfZfql8z0zi25+kG"
    "04vhXg1h1ke2xt1nRKWLUgtsTxr8joNK0OY2syp6Hr8vwolejuOImO7E6r0bzwlIEolaV+"
    "5J/5SaoWpH8cWqqK6Soll21cu9Gmta2RCByuLLrKcQihj/djMN2RgVw2CCG2uJoUghCi3x"
    "MqhczkkhjQKWVzEfpJSVPLLVkiP8rV9fvL+b3leLxs+OgOIGwF8QZ0wnwBIFijCceTxw2s"
    "iG1z6gnlNfxcYLkvwIBIHPAJk0ttT1Vy+wvcRCWiQitMudJ/HW2SaZlJRjvstcP+OKSGjH"
    "VLtSZbgqiFa/fXMt7kX/O9yb9mvMnaVX9AV712Kh9se3iEDCBT7mbIBTZJpGGV5uW7nqOG"
    "aoJGgyqx3JC5GqIbAg2nJFTHY5godmxI0GhQs6CGqmwFu3yKVIfpNNour4sutpu/jxZUke"
    "eD4S0U5/eg5zclvC1u6i6wtYam8JLhbSUtrbyRSWTCzNZK7PixY6LWAK9F4JIHnkDlFybw"
    "DZu80gKgaG45LqLcWupmLasHe4quxdgkgUNbKevbvbSVsgZdJIBItUNHmq51jvmDVAp4RH"
    "jKtDh1F32WUOuAkja0/FBVzpBLUu1nIT/vSXfgCBMHmRRJFLD80NINRStOurqDSx+Qajj6"
    "hqIVgB86VJpbgHOOvx72lpmInoz5uO4zMFQTOGhqmJ/c9D70b0e9m/7gQxfE5hnj88tR/2"
    "uvC5g2ZT2iMb5lyv7lx96VMXz/vgscpruYC8RUwdmM3etf9wYjdtWyg/iYBniraLUsvTid"
    "Nv412jiUVzp8SxpmXvlwzd5msddZo5Vbxbgbo9NR9U3msAjn5lGElXbqLLXmduO5HaVGVu"
    "R3il5zvMkcdynxJtU+7hSp5nOT+RxUq6tSEyNB2UKBjClncDrE9lOwAo+E7cHHUsh1smac"
    "ULNcxkm0BX57dpHAK4uvcnrRnYOO0dJTNq0ovqxU84oyxR4sWQ8fleaN6fosLQH9oL0bLz"
    "z7oS/Kep1IQgJidztFAQETNs7wq4Mp1LihHgaEMUu46W3LcXlukygn4xCPmkheq6YUlWJb"
    "As+JlvF+a5hGVsl475TakqN0NMGu0QRiRamY/DcULTT5799YvLKhiRS9KnGaFoK8f0+hD5"
    "hqbEGSSkcWlGo7r6OPdPTRkZx6OgmqJlhVN940nd56S7V/8WyZ/viP2+FADnNEkDZ+WaYL"
    "/k9oFgfD+T9nHjZFi/iJZ9muhZ0X/LH/dSj8C+DmACXsXplQmXRUTCdp0OITZEJlMFljFW"
    "ZEBJoZe2fG0YXVOMj1Voron7Drd1+6QNCO8eXH3uUnEVtjLpD5IAJrbnrnV//kwTZw+sT+"
    "uhsM/OAbT3QzHOMv53e3vasuWEHPQdMxvh0Nv3zhFxyXrFb8ytVw0OuCKcGI/fsmuDul4m"
    "7aVlFKnzoto0+d5utTp+ldcG3lRV1uZ3VI29zz5mQgGBCwKuCUzyifS1WYsGchVXS9dowJ"
    "k4xcB9kziUmTEBtBnJsFnSFPMWTC6A/FkehKvfvexXB4ndj3LvrpgMy7zxc99jEIRrBBlm"
    "9nlpSJz4lNKujNkReX1KCVX9Vgc1ZmdbNR+VvMWWaFT5ENnwyViowxCl2QMb1gOcPYal6q"
    "AJqg0bpXFtQZtGyPSqSefBE0RrKTENowZOuWNtktb4kqFWCOEeqwkyaHnXCRWeYezz9jNx"
    "TtO2P37hSJ+woVP6IUqf6MmvwZuchGcwqXhrmAcqt2UXVLGXWLRIFaql1KeLFEjgPncp9k"
    "KXYkJ9AcqcoRHduYz5D2xjZ6q2lFricpNdebwnXJURi8fcpoVonrSUot7zSHydlve2Zhy1"
    "lUYnOKVPO5yXyORVOWtGfFKHSExvbodM/Rwenbg9Nji6p6bHqOZVYlLF0EUQdBXi2B+vAh"
    "6RyvvID0sOZamXD0jZm8XEy6Cx1ROQ5yv/ALcO9aro3uRX/T+yXkpRccvwMqWCGystFPDu"
    "Cv6PwGJsRdgDnZFJfjE6Qdkod6hrQ8HbsZrH8/Knlrg9UYQeT2J44l8NljUPzmMSv2uSC/"
    "5cghpkdLaNmHm55T7zy7DuivM6A/Ws7loY2TaOFEVuw92lwyoG7Lk9BR/HlegWwUvzglVC"
    "COCFrncjlIAKlHJd6WfHSD4a3D9s3LMnW92KhcbMU9WT8Ipf0homgdwgdZvapB5jq4XCmv"
    "58hCaNWPuZNB7xujQ+sx/jQYfht0gQjJ5pG054MPPM7VXEA851Gw/cHl8POX696o1wUWNs"
    "lyxTXrMf7Yu2bDFgyKMf7vu94dJ2Kv7HGabLRtPJb2/Xn/mo/mITh89MXN8FOPvcKE8qKg"
    "Y3z7qR9E4j5YzYm1pQg6MkmyIAoiomjfZ1dG3jnLl3fOMvIOodbcwkopHTESnUeQsBbvI7"
    "IrUncVj5n6G+nVtOb3XwF1Yw9RwDhBpEHeCvLGKqQAcoJIg7wV5MCOqbJ7x0iasXvz57Vm"
    "954i03Kklq98jsRpmsGSVh2ooYdCydAbp2lRcNn+WmnoZqkHg9Z10XLlqiSqxEl06k8aUE"
    "xcY4JmRJaoUhwPk6TU4TBNDofRuUjPprESV00EjQiaIe20SgDVkb3550p7I3s30RIlJYZY"
    "cIh2tm+NBGRoZbFVDgRMlvk8MoTLhgNuFpZqNOAhg9182G88G90iaQnW5IBOUdhboBvywk"
    "aGg8pWYh2JMDIbOQCGLVB5wX/Ai6AAJmHyy7wUoIhPgyCoTvUb+ydG311RjnWCuNk9ikpb"
    "yvuyHuIh0ri3WOBnrBxnrGqktG9rJ1HTTHdx1XVXGxNMpOuuHmXElq4GqquBHste/PzVQN"
    "uOqy5QqY0RR7Hu22uM0ImJOjGxAZaIHRITD2mKuIWPaHrr61ESQ0T8dqfIDOHwgYavkClk"
    "3q0gU+zJTLR18U0EXab+X9qW+XC3ihq9QDAg4lyKd3wB3LwgUuQApAiwJeUgPhXPkJvCJ2"
    "C5YA0dIF5MnpJX58O32Swe2PI98VeXy1aRf13bI57THhGypEr4d0jbZI3u5PK6f/mJ1082"
    "+ZLnFZTZ6P5wwCYjYfLb81stEl+ElB3yZZ6mazIrGmO9aH5GSW3gHiSnhB85KupgOF5rg3"
    "vXBi0n+g0ZhhRW604S6jrdCnW6LWza3hQZps3kJVmtvULcM8Qa+wrYO96E16KQ1Tcpg36c"
    "XOOvgD/PejPUc2JTZK3LQjhQSzYmlE+rVdNN0+o4y+YY97JxlgG3KtQQjBNqHjeZxzP2C4"
    "3KjM5Sa243mdu6BHD+yXmcXhpdAvhH5Lr2zWnfXDOOxaMpGuo72tpWNjQtru8FpFs2UZtA"
    "OqiPd7OsZC7exKIr8PAGxfvKl1Y9D4qeUrBiLwag44d/Owhh34HKfrm7AJYj3KaPCE8J/c"
    "n5DZhkuUQMMBEXPrPswMnKj0GwXiDMhz+JSxihqcy7W+uTpa7dRKlDjtnWOqwJiqDuEhdq"
    "OM2eqpgmHhHYlHaZXvuj6/RHh6sog2y+8TBG0kIPXW3lNkdszcsBfoZym89kRuj9Pip2wU"
    "WKxfVw8CEcnvbLpcy0CFJT4g/Nx3tDoQGvArguyXlgz4PlVHRuOtqv2ankV1tRi1DLlRT2"
    "yq/uHSPRNV8kNV+YLDhnEq5kp8jfmhNELdgs6t6bpaWo8+FuTynquoFeMf0tJ4WsIA8yTt"
    "QC0A8tScdfS2FVp8haAHTtq5uSFaKupZZ2lqRqRrRhqwrhhL5JBmtghanu30zPof3ZzXFx"
    "SfzZG1OeKr8TlJrLTeby1KvyRW+oNHebzF3utlLzU8codAlMheZR+YAW9I7Srn+JuyCvnI"
    "6y8z+VA3pkKJeNAUisr0Zl6G783bne29AbvtV7G/nfy6XncscnA9fvW+lP0RUuU5vMgz6V"
    "3KnaEf7S9QJRxDNf5wQ5gEnycOYinj9rUugs5Cm4+36AxBdb2uca6yq+T59r2Ahogdj0Ey"
    "bB7/oA7XWttSrZkXWBOgmaLSkqzicqzZrSn3IZE1OpDnMFDeay/eUsx+Cx3eqOlpBKu1kU"
    "3CymRx1Cq2ixcUKt5jRazUFIpUluOFwrOBkH2nQq8wDnV6gLx2soM/uObwRTADNGoeHMFK"
    "RDS/KoBGeMQsOZhlO3eXguhwoXU2W5DQWNOCOKFrgVD111J6YMK8p7ScoW5mO1SeJLGCUU"
    "GZ2m1axuNKtnFracRbUU6iSpVuKazGcX2WhO4dJgcrA8yunCmudKezLqFoVI/np29urVL2"
    "enr96+e/P6l1/evDuNJMDsrSJR8KL/gUuDCS5nxcMIzSVyHDiXu7xKsSM5geZIVY5o1+PJ"
    "ntQg7XpsvevxEjINY8r0KYSSnibZ/U6R+9EMRhozNlShR5FI24w5CblrMJwLQDdqLPSTA+"
    "4ZwIg+WmiNqBE9z6P2fRdMPOcJcNGEuw3tpw4vcLrgU7L3RPLGRbU8eYzH+Nxlz514LnK6"
    "YwzYfxihsYDOohs+lh3+3FHI/g39ssL8tX4DkE/F/Z/B7SV8QH5Ca/jaa0Ldhc3uvfBn5i"
    "/Ds1OFitYB7D3//W9gYdC/HYJ3b09fdsAfxMJoKryt7DqhU0Q7YILcNUIY3PN5jRkly3sx"
    "wv/bJffB9MiF8y5Y87fkb7Fggg2HzGYT+mm2lDs72Ys7D/wZc/ZJdLg7dwmfgMP+K35fiE"
    "9gxQum9v1OTP7sAsdiW4afjWvx+TGjYK8YgDLgxZzXCzY6uPsC3AcWl/sw39dkvHVCcBGl"
    "hJb0HWvPa52e1/A7ULHxxGlaZ+XZf5Q+/2JV4A3Htw7ag+QC8u1WxTIcjtfh9/u3Focnl6"
    "rpI0GoDR9NNnwE0kglDvtkmr+N56+68TJGpvnbZP4KtaACg+N0msNN5nCkxSk7IOKEmsdN"
    "57E0IiJfq8iPiDh+xWL/OlsDamYevdkhY7tWsa9uq645xGhE2P+UtHFXra35rEwoa9pWq6"
    "y5k7H6AyFzG537vX5PJNbq5IBOkbl6LoYaQeNghYQZ/xkgINz0vV9AB8ytR4QBhwyxWzNC"
    "X4AReUDYrzH4HlGMXOCi767TAfcPiPfVvQ96zHFDJbsiz6Gp4ZnbutcFeOmWdc9sMt3wQe"
    "H4TRC1oqzawc2mSyjrK1JgNw0JDgVvrYs4ZTktAy8bVWA5PcI2dMdsl3aQSZFEBysquxhS"
    "tGJ/qLsmD0UzpmEtDHXgs5SaARUY4Es2KjvKhqIVgCd3lVdlcjFf5edivsrkYga+fQWRLk"
    "ZRX0jVy0bLdTEB4/vKYt99BUtZklKbyppsKnNMslKrsbmhaIGkU/chcHSZ/ORBEfqTu8GI"
    "rUqeqO9hFznsfcZ4+KkLyMMY937/0r8RGf5ijxAp/neDm945w/XiusdJKILmgr/yGF/cDD"
    "/1Bl0wodxckLY7PFtOkosM9pKO7KQprmEdp2vBt3NoDddyjBW1lpBKAli2lVeIEeoKCyoV"
    "FhbIrOYBTVLqQ7/Jhz5Fj5aiqBwn0SnYmYwO3QG29R+N7gma/zkdZ3fIUj1Bn9/T/dzM1d"
    "0hj82HnQN1mBa0Y/ND39cb5l21CPSk+esRBV73XZHq8ZnaCpNoULgPlN6zidoKkijETD28"
    "F6B4ndUbD7cJq0Pmj6Z2q9yYnPh+tjUoJ7GTlmlCGmVt8iKzOIyT8UvKeivgkk1h2TC5Ut"
    "ZRtOo00tiZgDrs9hnmjOoAmmcOoIlzIoNuvoUxRdZCl6EO8zi6MA+u0P5JsBLCcZoaUb4b"
    "XR6rpZzt5MhxDEpsJaBTZO1b0adlFvRp/no+1S6J53dJCOHZDT2Apb3UCapKS/uIbKmHcF"
    "UnxcOSMl6SSNu/ttu/4CYXYEcTWCa34MiALmsLS66x6uYwbeF5ToXcTwcZsbc+ydfJY4M6"
    "ZdRyf7zBfvVKIWFmzev+kCCH5ScnSlVZsR8gVGv+w38DnoOmgLBPsMOTWAAEM7QGSwvzsk"
    "kdUaqIzTWhZO0gKs+SOcSD5OWb2B1eBYk4m5wcSzwPI5Mtz0SNIocs0YRMnwDvneyw+YN6"
    "R65lPiA3WQbKtvADfwNRwmgB3d/AvR/Zwkfd81Gi9FKQDmRCSi3ksEHB226GiQkIebBQ8L"
    "RHRC22gqjfeufLp8tedIlXiTLp04q9uC6S1ECDxcqjK7bS5KrH9rC2GHmTjRYnl8PBoHc5"
    "6oaf0Rjf9j8MjP6gK74cw6oUovauhI7yLldFeZdVuKOPVk3nTpDtRV5+3jV/YJV7s+upwJ"
    "yk0ihvQzl+bKjgnKZrnWlj/1CHh62Kkh2naQHEOiPoGVf0/vOBKJpalJ3ThkctFZDTdK2D"
    "+s1pGcMoG5ULtrgnby6vw+N+pPC4BiWJleD6M1QnaTqTS4W+coNEBRbHyHRoc8P5W3OQa8"
    "OY2aoY14ZhW0OI6+HN1b6FP9dQHTkAtpqoN06HUmFjZPUUxHoJwg4gIvaLG2+JaXqUIl6I"
    "nl2x3N8ABD5qU3H/AaGVw647gCnDYG25C8DND54D7k2+znhN/HtpkNnBHyq1WUPXRWyFsr"
    "/ZpzP2y9WM2euNBeT+v9iet+I28zFbDYHdOExM2nQqCIPiRHl+dyHs3uwXiWYKYUX/HDPy"
    "v9JRVAIA34yQDopLdFhP+qSiZClOsqce7skniO4JtTZxL+oQ1DJDeS3tgPLN6f6aUzMMxG"
    "mabESvqLG+PD0rY/Diw/JzucXNVI2LzeetDHb9tsXa4H5dxj7wOt888DobOMX2VcNTW9Nx"
    "mtbZYA61ol3LlQUB5ttwI4IWQFy3AVdgZ8yILe20vgXzGJ2GXhn6+GsqIJ8i08BXqWBDq3"
    "TqjdO10MbbJnMQU4CqGHRxi034bWLvEeVk1COLHaR0EbRtYwor5AnECHWegEKeAINuRpFk"
    "VW8DPKTSaCugbRMTqgpfcZoWbCJ1S15LhHhMgqTodz7kcRoNuTLkC3dpq0Iep9GQq6cdhW"
    "6ALOb5XSsTRLp1ZTFTKrSu9H04KgLjhqKF9tEDlBVF7GdiWb/6XKdLnERX5MsWshSOvkqF"
    "LOOUWpdttC57NJUsGx68ohN/a9iSiuq65AJbXNblx0VWp1TXnFItW8p7g7iF1QTTGKc+5O"
    "bFuIkKfLkhbmF9vq0RblFFwO0Bbt94rrDlgAd2vGMRcgY4NU8wvqLWIwIuH7CET2CC2D0m"
    "N3hL9JsIL2Nwu8jPasboEVHwgFZuNprtIE8oUU2NP2TnSmo65IrfqyPkKmRXhgUFDYOtNv"
    "crfHlWJi+ZjcrXcc8yucm61NohE7D4/+fGohSD3K5QlHSgVSmw+bCCQKss3Eum/PswKYCd"
    "IKqtD+cxFxB0rD+RMXlypUWGC87HJF2LclRqOSkTMiBP8a5iSEuR6hSwJhvSFJ1c2r9V1b"
    "/F9BBEDVVRKEnVAthrODq0HVNb2xppCdqtgOHhDUFhh4FcW1CsBcFWc1Ci98F2k9BHshaJ"
    "hDxlj2EN1gjzInOIUkLvuS1GFI6zoeNExeb4ELCmBM95iuD4RBTNw8RdMPqsRegQD9hzQT"
    "pt96nL7vPAfrz8GN5eti6kbbL1h+0n173B1flNN2odMcZXN/2vvS6Ycvtn+vMoc1jvuWKd"
    "SAyo1jwvQalLiDRZv5hZ2HIWldicItV6ZJP5HETPKEjcMQodxiQLamcPksgI24LaAyod1K"
    "4Q1C6EQBW1PCJonUZ+kCYlWh3X6rhWx8ur4yOO7FdEHf+XZ7TxxP1OkTIu/mE8+kNLlx8S"
    "VD857LWWEyRqAPmHtfMbYIDyKvVBKXg2E3agHwHPRiFoLoKhsgJD+5pW14FvVh345/XvN6"
    "gQ9v5r2T5uPvLytqIYUWsk6xoMRpnD9Xk2/wsEKaIf2BYoLTwXv1249U/EQGPOR5YvPGdb"
    "3OgpouN4J9G59ciLqfF+WmyXZrvtE1gT+hB0EOF7tZif2095A9IX4J6iGVMrF37Hj6g4G0"
    "Zr5LjcACutPFfPU/W50axzI840lfMjTddkS2xz1LDplBcLVME5RtI6Pfd1Gcfz63y/8+uM"
    "21nUMWVbukwHy8c4SdU6mA/i4Ncl53PRb5NJ2UEIV/EObcg0gxvNYN1E4Efgcv1F5pv2zb"
    "aqynzTwC1r7W1omflbxqM+fg8t26MB01MKf2pEp0jnD/oRGrP46O3peDzECayg4zAte8o7"
    "gfKUOLLugMmT0KO5ouUn0fF3C8rCQzbKVxAk6Xf7mFGr681S13kTMlVVPU7TOnPv/pX0+H"
    "dbcvXGSVpj7d1bHAVv/lBBvoyRaeGyacJlQ+z039Dk1u++ITu1Y3cLT+w1mhhO2MSj1Gl9"
    "HrYATzbw9r2nvPPKC3A/s0W/7QVhP8SPZfbN4d+DnuNsS+YNyR341AX3/+IRrR3AO5Lzul"
    "L/vmdjLCo51Wt9sj79m3X6C2+Men/pBJWWALSZXpvpGwjzQcz04ijIgpxfzTMi0JU8E/LX"
    "Pip5ap9Ja+Vh7TP5gRisfSY/Ape1z0T7TLTPJM/yco6oZS5OJFaX4E6nyOICN2O22VryAd"
    "XWiWZZJ3LjpPNVuvwo6TYEEB6msgr7qBQQDoa3EN2XZWvLFZWWy4S1+YVHVTTmGEn9OvPz"
    "yHJ7046f1Y3w1/8HVUMTJg=="
)
