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
    "state" VARCHAR(10) NOT NULL /* CHECKING: checking\nREADY: ready\nRUNNING: running\nPAUSED: paused\nSTOPPED: stopped\nDONE: done\nDROPPED: dropped */,
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
        ALTER TABLE "source_links" ADD "checksum" VARCHAR(32);
        ALTER TABLE "source_links" ADD "written" JSON;
        ALTER TABLE "task_imports" ADD "bulk_id" INT;
        CREATE INDEX IF NOT EXISTS "idx_task_import_bulk_id_81a09e" ON "task_imports" ("bulk_id", "state");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_task_import_bulk_id_81a09e";
        ALTER TABLE "source_links" DROP COLUMN "checksum";
        ALTER TABLE "source_links" DROP COLUMN "written";
        ALTER TABLE "task_imports" DROP COLUMN "bulk_id";
        DROP TABLE IF EXISTS "bulk_import_items";
        DROP TABLE IF EXISTS "bulk_imports";
        DROP TABLE IF EXISTS "import_rule_sets";"""


MODELS_STATE = (
    "eJztfW1z2ziy9V9B+ctkqzS5jvM6nq2tkm0l0caW/NjyZPZe3WIgEpI4ogAuCVrx7J3//g"
    "AgKfFdhCTSFIMPk7FINCidBoHuxkH3f06WxECW+/KTQzz75Bz85wTDJWJ/xG90wAm07c1l"
    "foHCiSVazngTcQlOXOpAnbKrU2i5iF0ykKs7pk1NgnnbLnCIhQB0AZ0jYBDdWyJMXWCZLg"
    "Umfcl7YVdZNyaelRXwsPlvD2mUzBBr5DCx//lfdtnEBvqO3PCjvdCmJrKM2K80Dd6BuK7R"
    "J1tc62P6UTTk32Wi6cTylnjT2H6ic4LXrU1M+dUZwsiBFPHuqePxn449ywowCtHwv+mmif"
    "8VIzIGmkLP4gByaf8LbK6daNpgONLueyNNO0mBG0pE4Asu6QRzxbCv6opfP+Nf4eezV2/e"
    "v/nw+t2bD6yJ+JrrK+//8h+9AcYXFPAMRid/ifuQQr+FwHgDKtdYGtbLOXR62FsKbPvsC0"
    "GsoxTGoWwCZfb1kyiHmNYN80n36qY/OAfQWJp4jO96l3cP/VHv7hw4SHc8kyJnjBlIvbvf"
    "+r2v/DrDHTmPJlrxO8OLe3aHXyYTl11GTnLM5yhtCb9rFsIzOmcfX70r0NBv3bvLz927F6"
    "/e/Y33Tdgr6b+pg+DOmbjFlbhRmvh/ptKyX4awfXMVVf59iEP79rQMtm9P88Hl9/76i086"
    "00XkDeEXJlBfrKBjaLE7kWkXLSfIceemP6PGtXERCH/8cocsKH5mWgPRiftm3dsuSgkvbL"
    "SymdVrUMtf4ZALrwbDQgBLzkgesulby7Nl8grEcCZ+En82f1IObHlLYhzZLYujltBqmXXS"
    "Zu0JZnMHgEB08hLc28iykAGIx5Y+BgqC7O8pu89+zdPPlPzM/w/ED+2A1Zy4iC2TeMFW0J"
    "XLWonvxCapiWdaBtAhBhZrkrXk1vrsjNX7f048NjVq/nrrI8j+/l+1qD/jor5WQ3looyLb"
    "AT6CGekwGG8wjYzykpBGJBSiAaKpdTYOcBrdj8RB5gx/QU8pWzR7LX0IujkycPMWUHbZga"
    "v1xBkdVOy3s1+MqG/8de8vu1e9k9iYnYUO4Z6Yrh3LloIanfyyUc03B6s0cIYYjcwlumSf"
    "soyb6O1Cw4ZgtmazlgwJhmRJq4bbFI8mFaZrBzArAOo68TD1bQXiMEvBIjNmd/DPzEPC1p"
    "Pw++fQnQPTBQtk0w67jIDH+1+ZdM57QdjIMGMqfpiKOjTLQLE9x2Y25a6Bh4j4YVzaauYp"
    "BsRv/VHv3B/baIyv+4Mv52IIs7+Hn3hkQozqXaIKH0o4vh9y3d4PyZACnxk0/jbJxBViQq"
    "0LLrx7UwLid29yMea34iA/W7AtALHq8d7OaJvuII6sBmlad1fsDl9Zc96PmGRCc0Yg+jL8"
    "ozkTV/kXhv1AY8gW42CMFUA/6t/07kfdm1v+uKXr/tsS+HVHPX7nTFx9Slx9kVTTuhPwtT"
    "/6DPhH8N/DQU/AS1w6c8QTN+1G/80t4hPoUaJhstKgEZlTwqshajGto++2yXrbQetxyXq0"
    "XucseSRKDkEq1DKzFnd5sSNiB9BvPbPzD6nfcAaePMnFblJyKoKTHROThzYutBOuDXthKg"
    "6MbcaiCo9ti+Sk3tvtQbJgPNaHbcNGr0TkMQ9X9hXA4OH6+rniZAL4jABZqJD8yBgPp8pu"
    "863mhEeZfJbLhNCO+MOGGFk8UsU/dG/7BXt1Eh2owFWzAld8vMiyL6IyrQuSHIyBEfO9lt"
    "C0ZCBeC1QVDkwBfHJSC7xnb8sEoVirXHjFvTi8NnTdFWGTrmy8LyXY4GDUzoC/LQX42wLA"
    "3yYBn5qOSzXZeSMuVV+gu6ahXcnMYcEdgI4JKZzL4DxlD5Yf0FGh1uFcycxBmY09c+BS28"
    "XwyBRuHe6H36ZhboD5iDT3yaVouet+TaqTGoF3ITYm5Lsk/ie3d8Orc2A7xBjj++7g6mL4"
    "+zmI9vW8W5SRzSJNh+wpBnQ0z5EyFIv6aN2bcXZ6Wmbq583y5yRxM6EIVwt36DR/mKdVcE"
    "GIhSDO0UJmBwn8J6yHqhSwvlJv+PxiOLyORc4v+qME8A83Fz22Ggt9sEamH2BJh14ZhLtC"
    "/yyIhw7UMQPOZvrpVB7vtZga4JJ4ezZysmmhWzGPiircJXC3IJ55cCbpQG1kalxFHa+mdb"
    "TMIpq/gqZsenOJ/iRYzpSPyNSIcM9ziI3+68bE7uJYrXm+Ea/9QUyMMgLixdv8CVFF4GnK"
    "3n8ZAo+I6qzplTJqj0sqgkfTCB7qsGZFhzWThGBXW0Ijy8OQgCtxSKG9UPH98Tqhauaksg"
    "UpBxkIUxNae76El+uO2jqoHhE2iAhS7YvVb6KnS9bRHdKJY7R1bEF9jjQ2KBwT7Tu6eFc9"
    "1tNTS7HChJpTUxcw7InV0KMT8v0GuW7gALbxZeQhs72R6nqGSXvsvT5CimO5N3AOqeaykb"
    "A/VswTpvd+T20dU49Qh1jfe676TXTT1onKJZ6jI40fmdsTp3vR0zXrqKVQmUubOHRPlEbQ"
    "XfRFR2197djbYpgisGM4cLovXpdhb1e8s7ZiBm3bYtYCphqb4vFs3ymrG3Z3KXprK2pzD9"
    "OpRVbanJB9Z6/PQV+fWVdtxWviWQvtILPYBeup3bOYD5PmeNa+L6OP0x3r6B61Ci6pAwdp"
    "xlU+qjxMQ9g/JVbToK+un8yipYZH1Jlk5j+lrMeCQVkevkGk4/tIvy3EMMJLOgRy/Xh3LQ"
    "FM8lTQJcGPyHH94UOh2PBOHRFKN+oUnRfSI805sYOWTafzdY4cBCCIdgA4ddBwO8AlgDKH"
    "l912ELvmUBDYWYC9W3OGFXgBTcJnkp9cJkQc9oMB37lzAesArByTfQ9g0r+lDx3V+Nw9zi"
    "otUMb5u/zd8KB5+w7TnJWhTLJW+VTts4A2mX+EyQ1HeVm01wLtO+1xQMBjhAOYxvef98NB"
    "LssAZm00mzoF/yeSZ1fG7/j71MMitAl4sk+2wLov+WP/URXXowBsjk9s0znE+MVN9/ck/J"
    "fXw4vkbjLv4CJ5QN02dkzdEpdsXxKPIyV+ZHAC1qZBSUpAlQeRbx2iI9dFxoMYPlkGR7JJ"
    "oblhh401fzyWz93nt9dMw1/hVzwpP1wgnmfvV7He24hdJlO2evMkemzBBy5iY8QAaDpFbO"
    "Z5wfo0Z/jl0gBj7/QUvn+XYV1U+aA9zIn1d8qwpc1ZfmaKqNhhEn404TD0L2dnr1+/Pzt9"
    "/e7D2zfv37/9cLo+FZ2+VXQ8+qL/ifNFY+91iQoDSEfm406TcEK0fbPw8c660kysKqfdZJ"
    "wlY9rNCMXkT7vrg3NBFtKS0+5ojkD4nHUCUxhmfaDQWrC5kYRZH8DUIUvw4lsowZNVfOMT"
    "pWsj/b+gbf7M/2DTYsa8W+mTVM6JZuWcWI9G2fUsIahWNKkVrWlJP0o5dFU5blWT9FWGBJ"
    "UhoV0484OWHgPKMf/M5AVvO6QZk1UHNcsfYJtYRF/s5G7EJdW5j6Z5Gyopc7nJ7ThDe2XO"
    "dDWgCE8T7N/DZhqV8dm3lesJt6hTuVEOm430WZWQtz/dkS3Vc7gASOQ4TNYed+ywTMHmdv"
    "x0zvaAB1M031jGyN9DIlNRgcWPQrwE94h1SF0AHQQ+Mm8IUUDRd+p2wLcF4nlEvwH+Rf00"
    "mOyKH0DmJ874lWU66lH947bVt+M0DeZRi9+vStw9Z1AkqolMR2Z7hqZEF42uJPP5YTD6eD"
    "38qvk5mtbUUj9Z0/ruOmvTukGQvmmML6/7l18ebs+Bbpn6wrPHmD2vPxycc64He8oYf+rd"
    "9Af9czBDSxOb7PNw+Om6xz4TMvNrj8gnICqVfqgg+VDSq5pAF8nmfIrKtM53rSTrnCum0j"
    "TGIzaf5nBE1hJtIIkUWcy930cxYzlFU1gbzNfDwaeweZK7kKgLhKbMRp5r8rinJRX+8vj7"
    "9oHMnLKRaN2M8rpMupvX+fluXqcS3vDo4RvZcOObVoJbJnCeHzdPhc05pTPTAsq1LyMS9Z"
    "U0edVoI7ORNZ+OaEZuUAypVOgwXDN313Z2D0rrTdZ6Ae15u6u4HwV6twWJeXDIpciQXJhO"
    "mC/IwOoxLzHsYYyHX84BWYxx7/fb/l1/8OkciKHLdD/GD4O7XpetLxfc1/Owg6A+5198jC"
    "/uhl96zEGcOGSBdipSevhijEITGvuSbp7jX0Bij8i1zrKoIA02xsRjb4OhSR8ZyBBtHeAV"
    "FBqdox13LuOSaiFq8kJEVgx5aQZGXKp1L1MlYayAGCm3YRgXUuUJ015SiJDsEE7KqUFcZh"
    "ArokM++i0mOhzVwTWl9Z1sg1QWgAbQW55budWW0s0mragiuvsQV2o75ZPKY5pBdcnKdZpP"
    "eEnmWC3HeHEQ06ZL+QEbCPwuRDqEOVnxQ47sAjKyySulJbcfwfnPyQa14HdwwciazwXQd9"
    "sJ8zEGfQSABSMkHNgnojH78eKDmJQi/UcGxIEeIEWWKTrj0jK+zDOf1dwMpLJG/UaiyfyZ"
    "xoR4iI2KSEs5vn9UqIUwHz50aZGZj5AEylGZFoJ84GJ87LW3STDPlkU4KtNChN+Wqrb3tq"
    "DY3tt0rb0lMwCIFDVlI9FCjF+VOqlVcFArBTDfoPBcTSdZhS5yzY6ElAoTpsOEhucvWtoy"
    "IxlgLrAJqfqc2tMjgTXwITTZLFNJub2yTTVs6BYAWElaKXbLZt8A7aCEhKDSwu5aQI7DnP"
    "flpvJEWdJsSrAFOxF1U2aPa1tC5fTZba+6/oB0w+a0VsWjG4btvuFo9nwweLi+fq54dKRK"
    "VNahy1gNqYJDl8myVeWC0AtkUwCxu0LOr+sTjf75RpO6QNBFOmCCdMjgA3RFgI2IbSGwhE"
    "/ARQgY5nSKHPZcIDL9utkR62oeozJMNeswpT8GJZMwx4Ral4q5Ei6Hygy8i9VUifNwXPar"
    "IlhsN2gVreZH1HoZWs1RHetSrqpyVZWr2jBsj5w59U8yufPwSYaXGtzpFHmof5CJ5ni4fK"
    "EbLPK+657DMQVMHPAD3cwVNITTuCLOIlp7xmLDAFBTXwA4pcgBBvMq+XQK+EM5L4qwEZVZ"
    "2aayB+3hoMqy4g/Lhm+QB3UoVke+2yqykjLd7bCwJ0RbaM8d+9qeWoqeZ+rMrEGXMZHm1a"
    "rLn1Zzy+aVnWOxAeCEeBSs/OktyP5u8tTvlvESfCae46dDs4gOrTAhvN/sJ9aKT31/Epw7"
    "tx72ASro16yg39Lj/uyC/bgMfkZ+TCoh1ozQFH9ea0JT//ZMRDVes0GbszcsrZz7JbSs3P"
    "GfId4i9+b12ft36zeBfyh6Ce5vutfXaQqNjxBbb3aHNyKswI3HuM0ZpxntAm1CtD7u1y9H"
    "A6uLMNWy2OPc3C1ENSJZZO0e39gtwJIbrxm1PFQGaZVBWmWQjvs5Q49OyPebgBOX4eDEG3"
    "SKPBsimoYEu7I1C0HUIeqI4sJUlBEUTgWTxi5cJ37m4R2fc8C9FPYNzEfkIEOEeJxOTsSo"
    "mkdk5oxGj3y6DTbHI2rkdnMqc3TsrN06YY7BOlWn7Np4yi42OEofnokKtfFkRxWlmMXrlg"
    "ny9pxvoWyTsT7pXl727u/PeQ1ANkGM8YhnbGOfKc/Yxj5f9T/17kfnwDcCx7h/czu8G7EG"
    "5tImDmUture31/3L7oBfZFO6xWZHzK/fj7pM9JzXimeiTHIw6t391u995cKYTYGPJlq5yT"
    "m2lKYPfqrShk8WgRmazg9jRETqD2G0iIR/dGkVbYQNDqDki3bbG1yJxImBPHtBegP2YnG3"
    "aow/dvvXPOPiFJoWz7fI3qfL3rW4pPNfbllBHkfpSbHUnFgwJaYoaL5VkVJY8XbJRkrtlD"
    "RupyRGa7MgU4KheZiaGUUStjDbksIqkWCTdQ2Z87K0qczpyqiIOlqZjLGJTWFxOEzGMI9L"
    "teAoWS0FRpgvI78MRcTU1NTkqSkI/UhXrI7LtWhnpeaK1Yrdnq+Q4+Q5H0l1zOdWbps4sE"
    "0D98hJsF3PMGmPR1FPMrY3Inc7RXsbkLfTRDBW4rSmv6vwEnwzEIWm5X4Dc8K+MzDZf3x3"
    "wTX/RG4HYNavA9ygkCVxAioVtACPJWef0Dxc15JJB8nkD6TTdcqs4CPT+z47FonEg+zHEZ"
    "V5sD0WSv6eiEqMVyGFOgJz/KUtDXRcrHVO7uFr3m2mQ3mYW1pY8PCjOVjyZPZ9IiLNoK62"
    "6lS1SzxH3307aC3d5Ln85GI4OgcTQsf4a+/iHKzQhO+i9vn2qSnqLIsay2P8zyG7+weZ7L"
    "Lxc+BsnSoekI97e+MBUeu57AZBRKRF4beqAgICrvoiAg0Dt2xAIDqompXBaQ5pAeUxertT"
    "mMOJNZSmO4p0nIJryIsABEmWOPEQAoYor9MrXJssGqOMqKRX7/o+daCtPb15daCrzgNdDr"
    "F2Nr1C2UYbXg/3vbtzwMOLY3wzvOpdnwPxMjbBwCKYoqxs6PlZSCMiLXD1isymKvKPHh3v"
    "TCdLW6x7koP+a7c/EsSzFTSpTzwb3fW6N+Ia+8IILsXVy+HN7XVv1GPOR/Akdu2BeSq6ly"
    "Ko7fLCHJ6Ktn53y4ZH1gIteF+qDo3YDhsF/Jwi5wFLLLYpOUUTStW/FOaWPLQpOQVtElrK"
    "XIOZA5easKhld2SypFvkxNbMIVmjuSuZJ6cDpZGdNWIyJClc2rJBvJigiuEdUwwv7o+XXG"
    "niQorZsz2QFyB2gFAeDxrdb3o7MpjLhvTiI6xJNJ8o/jkxvYh6tsT03DDq1SkX04tG38DK"
    "pHNxinhuupQ4T1mRvO0CkvG7CPkqkrJWBfGaNA91CoJ41KR5Uby8tZ3WHbo75pMHpqvxfJ"
    "GZsboLQiwEcc4AjgkmwJ4wyarQDkd3vUG7i+HwOmYiXfSTUbmHm4ve3YtXAn3WyKQ5Zqva"
    "fP4RDVeVar1tWs84+ZNKta6OIKgjCA1wT/Y4gpA6xJYR4r0IJD9+uUNWHgE5m0TQEsD/qt"
    "SFE3aW/nQHhdbSPlz0fqfQiQtaahzysl4cz/40NXUTWoCLcV4FTw81EIpmFy8gXvCLF0z3"
    "jueeg4t/DcCUOOCbq0MLfQNMefyMhS8WfgVAeLZyA2a5gXU8MTNNVdj0xHdJUCo1lXL+6n"
    "T+ouoo6/9FZZrM3tiVmV+GmJ/Py08dPOfvi0wkNWxfn23yqtGDN0I3yiRgXCHdXEIrG81Q"
    "JGnT+zIvA9kjHLMFwF31Lvs33esXr9503iRc5XD8vkkVpTeysc3P8ZoDrGRm12OCNZ3a1X"
    "Q1fhjyMQO5bZGdjZwK7KjAzo/r4ucFdlIO6fPs7XxyoJHpEfg3Cl2BGW9SeiPHQo/I4ga1"
    "i7BJHJNm7t7ktFKVLpplVquSTCGH8/S0DInz9DSfxXmatlUi3ywFcj79OSHWgt2ruinQyt"
    "5R9o6yd9RGltL6gTayJKzczfB4hDzD75NmmXix51bBb35Xa2P2yEbDs+wVBJidZDgF4a1C"
    "t8BXn1nWM/jKK+F99jCdWmQFDIJcXlMCLBCy/fOXwXDgOdIfTerzukQaJp04SGc/F1BmEr"
    "kd4PsjHV6/1PHYkuNkVeGr9mHKT1F+SlNKkddA/WKvAnIwtCST8iTEWucUHv7smZiN2Lwi"
    "S2VMyrXAJ6yD0RigxsapjP+dEGsB1rUfQQ5XWfmRniHaAgXUkTh8A5zkeE9LtgBxFXJSIS"
    "cVcjqq4IMKOf2IWi/DnV4753IE6qRYi85XV0WiXkOWhlmlbosRqZODSzp92wZ0EYNSYdJn"
    "DZPmEiiSmG4LmD5pcnwK0XoTsQSmC4iNsCAxv/gGH6Ep1BX0+u1vWWyLnfrIpD2Hv8Ef0/"
    "7ANNN1eVX0s87o51oN5aGNiqjDQxnuQ3ygl0Q1LqRw3W5PPG52mva0JiJ7VkcGcVmLIj66"
    "sk9nRYfwLFyS9kS2beZCEtfoXNikfBz9sFa0WHxThkf0dqHdYW4ayuzVQgwikrwa7+YzyM"
    "quW1pK7Z42y35wbcRP0Jl/SpeRSUvWtqN6zLF49N1GjonYrKs9IehkeHX3S2hZuQM7S741"
    "KRFfn71/tx7h/EPR4L6/6V5fp603FW1X0fammCFHGnc9krKZR78w73VAaFt2iyFGI8L+OW"
    "xEtllKqCazxV6W+70ox3Rt4sVJhuEeuVtot/tFnTZx3zJ2u6nPAevRMpnhzYxxQKG7ABOk"
    "s29wLlIcuOwv/6rpBqUtzaVNHKZsbqgTZqMjQJwZxGaQW4+uTB1lWfuVPisz+rgpcxVg46"
    "vTfXIpWgqIdJ14mKqQ5LO7FAXlzHJciaMoYbbr8bF3ZU6PJVfyyOGxdyk6T/QFkMO49iqJ"
    "R0zI3EwtpTFeS7QQ4APXfolM1+Wn4LiQCrJn1VkIV2VJZBNiCtsGbQw1jAZxaFj1OdIXri"
    "c11UZldppsm4ZpxZWVV45JKcoI8OYX/Y2I7FX0t2FIFyBbSXVfFR7LH/QqPHa48FjDXrNW"
    "ZXRtGLb7hr2eu4LsCLqLvogGnWTEyCJ3O0UxMh5d0vygUskY2RAjcMnM3MWD7cemKN+2ni"
    "CdLJErasKGVnA65iUpK1mAwv8tRjKO1dm9AAWfjCIPWBdvPFB9i0T3E88Kv7//pH36VuG6"
    "WsN1KsyhwhxHMoqVK14TrLJJFZJyLTglWse5XLZUeq5klbqojBrC6SEcACQ7ghNiagCXGc"
    "CGA6cZYY38mNJaYK+I0m44/33qYV1sNU8806Imdl/yx/6jKvzrDjQdXXH39WCQQP/k6q77"
    "cXQOhOwY3z0MBqKmu+NhLCq6Xw0HPXabYJSs3z7Gl93BZe9aXOLLFbIaU9Wdf1+NWdV2Bh"
    "+04G2KSTXjleLPa80rxenr7PcbAmSZ1SQl2Lr15PC0BtshXBdSb0BUphnjv1VLynNuJrfc"
    "TOVrkudImagRkdZNJ4en71BkoZkDl5qoSZw1fi/MWe4QzpJu0TD+5ezs9ev3Z6ev3314++"
    "b9+7cfTtfjOX2raGBf9D/xsR3TSnqwr9EMqsPtro54B0oju2pE7UrnK6TFu9IqRVLLtB5i"
    "VJQiKbK5WNbUiIi0cI/n8MZGZP+zpI0ckWjRKnYw87gBx8tagGhjCDRNA7eag2O1EWguIT"
    "ZMvtheiRBqBokm0aJTWO83bKuJqKoEmWZqWuyOPSeUdAA/rNYBDFLK5ABxRBr9ApoMGBAw"
    "eaL8soPAAtm0AwhbgMEoMPZ/csUDgGlk03FqfbokoSc4bjOH7lzAWQmpJzI6HaQj8/HgvJ"
    "5D04YUtUdRexS1R1F7FLVHUXuaEnpW1J5jGcKK2qOoPT/kPqyi9ihqz/O/UorakynYuvVE"
    "UXt+gCVFUXsUtaee6URRe9pMJFHUnqZpRFF78hVynCQPRe35EbVehtqT2GYsHRGLi7Vwr6"
    "eC+syuxsdRxuK2Jat4KFVjTvH1laNNKh7dz5aczxKiLZzQjncCS69bE0h1qblrLdDCWevN"
    "aYlZ681p7qzFb/2Vhndn2zxLWhnmuxrmitOoOI2K05jHaeyGkUU29WMxTlKkxmSTThGrcR"
    "Op1EVrCVqjLwDIVGSpX3d0DlacTriCLpigKRtVHf9CwC6cUuR0Nk3CfYLgErO12X+2zcZU"
    "Dp2xlqfK0hjDvUODCSnuX8Omwg5Q3L+SlpXi/jV4FDdjV6rt2C7Y78ieD7ZzSELZJs8MJz"
    "fD33rnYEke0RiPup/u2YQOZ+4Yf+z3rq/YJ3+aHOPL4c1NbzA650voEmE6xt3RqHv5+RxA"
    "SqHvXD7z/HJ0hB/bITZxUfhqltbZ7d3wdnjPaTthD2P8tdsfCebPCppUMH+6t7fX/xKX+J"
    "v+lGIDPQyuhuK2hw0i7vIr/D6/wFtcsefc8scY7DE2f0qcQdQEnXuTP5AuxbmLiCiKRCzi"
    "dQiKhG9uy+hjI6HUcXB1CFdHRhtrAaWMgysj8AdT2igOzW+kDhCVb1hMsU1B+TXHUV7FCV"
    "Gl5ybrWTHVFFPth9l+UUy1pmlEMdXyFXKcnCXFVPsRtV6GqaY2v9Xmt9r83rr5fYd04sS3"
    "R3OadMptfjuidcnN724kQw7fiP7sYTq1yApAF1jQpcBFCJ8DhIk3m4MpcQDkiXfEpjUUAZ"
    "WXYDRHHHk655Xfww5+ctN73lU/LLuMfFa9+E5iB0nVj1c712rnWu1cbx/Faue6DmxlE37U"
    "n+mjttmgklwf9pxnG1igJxmQY0KtCwUe/gw8WkLTkgF4LdA6cM/elgm0slYFgzgVamX+qi"
    "m+lswYjsi0EOVq8lrNZJMvzdq5W1Advhr3fHaIj6WE1e5bcyJi6UDorlo+qH5LvGF1OpfH"
    "rt9UgC4/nrQZCKswQpPYiwrEPn65QxbMWaeS0aGvQWzoyKzcvPjdX7VE3e6fsH5SFHMTDT"
    "rlIm4ua1sy3vaZrNgtB9A5AgL48PQHcWYQm65QOjDdl+Cb7jkucb7xONdqjhwEILCh64IZ"
    "QS4T6QC0tOkTmCC6YvODuIcygm61PLF85E1F2lSkrTG+tYq0NXgUR1gDYl5KYzpC33NA3U"
    "i0wAkpspB6v49ixlGK6bk2kK6Hg09h8yT9M8sjsTPdvqJUxhGh+obx6ZGM4RAfvmTuAGso"
    "poBNAsux0RhMzm4Mkwxx5UM3zceKLQZkafM9/J1IZAlZpekma9pC0EUas42youjFik6IKj"
    "03Tc8SUZNa4gFft3FwvkowcFYS/BuwQMyjfmION3ERc61npsh9zlxvn8fDnfEpcxB4fgfH"
    "pJT53TzDA/oODaSbS2gBw5yZ1OVe/cPo488fMmg3h3/GGI8xewPhhL1m7LJjIAewiZUix+"
    "UPonNkOoCsWD+WPYcTRN1fwz4gNgD8eQo4LY09GYvAhMtQD7oxuZDFH8VuLDvAJSJa4fBU"
    "GWPsXw4CGXPCdAzQI3LY+81/0Mqkc/ardORQ9qZsfulOiTByeENcuYcsuOWrYN86YVJhlC"
    "LKe8siKbXw21W8JV8NKt5yfPGWVbDWlR2zYfsWjthKtnw3U375YRuTUaN2OzveWZOm9+TH"
    "Z9CwjwzpslT52BhrEln+MyGLK2SZ3NLLstJj9wuN9HnAGNfmTIT/QC5jyqSKC2SeuIlsUq"
    "Czb/IrT2WiM7MNGcBiw8J5Cb5NiPH0LbBQbWYWE8zNaGYnCAOYGdy8AK3guL8+ZdefMnbu"
    "Kn9a5q6dAMYfAuHDs/btYjZsRGb93WpNHqcs2ros2uiYkDAREmIttBQOf5ScObY4I8RZwB"
    "8NBVoI7+syZdpe55dpe50q08bnTJk9xbB9K8Cte0/x2LK7KwbcbjH72PIvqeikrIraN1nT"
    "kFJOB5PZzI6KqI3sZNSFn4DVkONkMV3y1/y4VAvYLlVbVRFfpeSwjXo3KvCyNfDC4TpA2C"
    "U82/056O7IQC4bc4kMrkZFXAL0e8KlyAq5xBp0SsVchH9SMtRyT5bI39Sjflp7P6U93x4M"
    "H90BhI0gnvdehC8ABCs04XgC4gCbWBaXnjg8mQAFJn0JBiQeHEmHXGp7qlSqAoGbOHhZGI"
    "Upl+mgo0IyLQvJqE1Gtcl4HFZDKrolewQ9JtTCsftLmUPov+QfQv8ldQg9vwZANsLHkPd/"
    "R3APf8JflVSvbHp4hAwgPXubIRfYuJCCNfMYAvVcOVRjMgrUjMgNmckhuhFQcGYkVvIYJp"
    "KpI2MyCtQ0qKEru0NcPiHawiysbYrLqxwT7dbvowll7PmgeQvN+QP4+Q05hRILdRfEWsNQ"
    "eEl6W8lIK8+oug5hplNDdHzumDhawY9eULJAODieEQQ2+cES4KCZ6VLk8GgpTUdWK3uKSj"
    "3RJINDRSnrm71UlLIGXySASDYhaVKudRvzlRyMeETYYF6c/BZ9WlD5gBn1cPiiqs2hO5cZ"
    "ynGpwwzk513pKmaYuEh3UIYDlk8t3Ui0YqWrm1y6QLJ09I1EKwCvmip9dMWJQzeBgyaH+c"
    "ld71P/ftS7E9WFI/2Mcfdy1Of1ppk3ZfKK0/fM2b/83LvShh8/ngOX+S76HDFXcDpl9/rX"
    "ouC0a1oBP6YBu1XOcqf4X1ROBf8aHRzKy5S2JS1OXrY0pd5mqdddIZvuEtyNyClWfZM1LO"
    "jcnEW400ydllbabry210cjd9R3Ql5pvMkapw7xJru93AlRpecm61kVus1V85GWPC1T6Jas"
    "sGzN06iIisBvP10k8Erjq6qexo8VRYeV7LmiVLIHMytlsUytimR+lpaAXmmpigvPWvSXNn"
    "Eyj19F7naKCAET1k4zRUOJHDeOhwFhyhLb9LzuKj/bJNLJuMRzdJSdq6aUlGQWxkj13j0P"
    "LyXSLq6jktFUsbUdjlJsgn3ZBGJEyYT8NxItDPkfPlhsW1BHkrsqUZkWgnz4nUIfMFluQV"
    "xKMQtKVdlT7CPFPjqSVU8dgqoJVtmJNymnpt5S2W49K8t//Of9cJAN81ogGfwydQr+T3gW"
    "leH896mHdVERb+KZFjWx+5I/9h9V4V8ANwcoFvdKUWWSrJhOPKDFO0hRZTBZZRRMzlfGWk"
    "Ap4+DKODpajT5H+mIHTs3l597lF0GoCXsY47te9+pfnGEDjSf26WEw8Bk3nqjYMMa33Yf7"
    "3tU5sKHnImOM70fD21t+waXEtvmVq+Ggdw4MghH7+y64azjibjJAUcqJOi3jRJ3mO1Gnya"
    "lvZeZRLbfrN5Rt7iJzMhAKCFQVaMpXlK+lXZRwYMtUVPZytQkzh6iLrGlGHJMQC0Gce/Q5"
    "JZ5QyITJV6WR9ZV6J7uL4fA6Ntld9JMszIebix57GYQiWCPTDy6XL92Yb2S1qnRjYoI5Kz"
    "O6Wav8KeYsNcINZMEnTSYNY0RCZWFMDliuMDaalzKAxmSUw5UGdQpNy3MyTJ18uzMispfl"
    "2TBk6zYx2S1viXbKuhwRVFyTJnNNuMmctSeev8ZuJNq3xh58J0SVofwxXiOKLDRz4FLT5z"
    "A7lF2U0jJLukWmQC0pLjN0sUSuyytg76yOeAdKI7tqRBEa8xXSXkKjZxs7aj0uqbTeFK1n"
    "LIXBt08EzXbSelxS2TvNUXL63Z6a2HTnO6k5Iar03GQ9RyiUJeNZEQlFy9hOSfdcxUjfzk"
    "iPDKrdCek5kVkZLrpgTgfMrpZAXT0PneOVx0IPE62V4aBvwuTliOgUuiJdHOT7wi/BN2pS"
    "C30TRU2/LSHPt+D6ZU+BjYhtoZ9cwL+i+yuYEDoHM7LJKMc7SG5IVvWMzJx07GYw/n0q8t"
    "aqqhGB9V4/cU2BzwGZ8JvH2Ox1QX6dkSq6R0toWtV1z6X37l2x+Otk8a+Hc3looyLKOMnK"
    "8L6eXFKgbjscoaj7ebsCaeq+WCVkIF4LtG7LpRLWqOdk7Lbkoxs0bx22b1+VSebFWuViK+"
    "5lFYGQmh/WEq1DuJLRK8ssV4xyqcM8R8ablV/mTga9r0wOrcb4y2D4dXAOBA97jBkmg0+c"
    "56rPIZ5xFmx/cDm8ub3ujXrnwMQ6Wdrcsx7jz71r1mzOoBjj//fQe+BC7Ct7XCbNto1yaT"
    "92+9e8Nafg8NYXd8MvPfYVJg7PBDrG91/6ARN3YTaHa+sg6GZZkgUsiLVE+167MvbOWb69"
    "c5ayd4hjzkwsdY4jIqIOD8SixYdgdq3dXcllpv7qeTWN+cOnPd3EQyQwjgkpkLeCvIkKSY"
    "AcE1IgbwU5iGPKzN4RkWbM3vx5rZm9DaSbbmbkK18jUZlmqKRVC2q4QyEV6I3KtIhcdrj6"
    "GapCamXQUoqWNpU5qBIVUUd/koBiQrUJmpKsgyrFfJi4pKLDNJkOo84iPZvHSqicCboWaI"
    "a10yoDVDF789eV9jJ7N2yJkhZDhByiNtu3MgEZWmlspYmA8dyeR4ZwWTrgZmDJsgGrJLv5"
    "sN95FrpHmXlX4w06RbS3wDfk2Yw0F5VNvzoSNDILuQCGdU95ln/Ak6AAZmHyyzz/n+CnQR"
    "CkpPqV/YnRdypysE4QD7uvWWnL7GKsVTwkk/cWIX5GcnBGUkVmFmvtxBKZqdKtKtlqY8hE"
    "KtnqUTK2VApQlQL0WObi508B2nZcVVZKFYw4inHf3mCEOpioDiY2IBKxx8HEKkMRXeSY+v"
    "wkIwYR3OkUBR/gps22kEM+oNtrtSg/vE4//BE52ZyRgpTlG5EW+jCVsMv5SyWBcNC8hei+"
    "Oi1H0i5iaado2uyJNKiIXtbyjojUb3sf+f5ryjqoczH76/8DFju2hQ=="
)
