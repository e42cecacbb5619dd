from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "applicant_records" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "applicant_id" INT NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "phone_key" VARCHAR(16) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "position" VARCHAR(255) NOT NULL,
    "stage" VARCHAR(255) NOT NULL,
    "stage_seen_at" TIMESTAMP,
    "seen_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_applicant_r_system_fb01fc" UNIQUE ("system", "account_id", "applicant_id")
) /* An applicant of Huntflow as last seen: enough for a line of a list. The truth is Huntflow's. */;
CREATE INDEX IF NOT EXISTS "idx_applicant_r_seen_at_0ecc12" ON "applicant_records" ("seen_at");
        CREATE TABLE IF NOT EXISTS "applicant_syncs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "cursor" TEXT NOT NULL,
    "stage_page" INT NOT NULL,
    "stage_passes" INT NOT NULL,
    "pass_started_at" TIMESTAMP,
    "completed_at" TIMESTAMP,
    "lease_until" TIMESTAMP,
    CONSTRAINT "uid_applicant_s_system_981feb" UNIQUE ("system", "account_id")
) /* How far the index of one organisation is. `cursor` is where a pass goes on, empty between passes. */;
        CREATE TABLE IF NOT EXISTS "huntflow_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "event_key" VARCHAR(96) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "applicant_id" INT,
    "vacancy_id" INT,
    "status_id" INT,
    "log_id" INT,
    "author_id" INT,
    "happened_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "via" VARCHAR(8) NOT NULL,
    CONSTRAINT "uid_huntflow_ev_system_5da40a" UNIQUE ("system", "account_id", "event_key")
) /* Something that happened in Huntflow, once, whether a webhook or polling brought it. No personal data. */;
CREATE INDEX IF NOT EXISTS "idx_huntflow_ev_seen_at_a5040a" ON "huntflow_events" ("seen_at");
CREATE INDEX IF NOT EXISTS "idx_huntflow_ev_system_dacdf9" ON "huntflow_events" ("system", "account_id", "applicant_id");
        CREATE TABLE IF NOT EXISTS "candidate_drafts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "source_hash" VARCHAR(64) NOT NULL,
    "is_read" INT NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "batch" VARCHAR(40) NOT NULL,
    "batch_message_id" BIGINT,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
) /* One file, photo, link, contact or text that becomes an applicant. No bytes are kept, only Telegram's file id. */;
CREATE INDEX IF NOT EXISTS "idx_candidate_d_source__934e2f" ON "candidate_drafts" ("source_hash", "account_id");
CREATE INDEX IF NOT EXISTS "idx_candidate_d_user_id_30fb95" ON "candidate_drafts" ("user_id", "received_at");
CREATE INDEX IF NOT EXISTS "idx_candidate_d_state_ae3cf4" ON "candidate_drafts" ("state", "updated_at");
        CREATE TABLE IF NOT EXISTS "applicant_changes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "applicant_id" INT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* MOVE: move\nTAGS: tags\nFIELDS: fields\nCOMMENT: comment\nATTACH: attach */,
    "state" VARCHAR(8) NOT NULL /* PROPOSED: proposed\nWAITING: waiting\nAPPLYING: applying\nDONE: done\nUNDOING: undoing\nUNDONE: undone\nDROPPED: dropped\nFAILED: failed */,
    "subject" JSON NOT NULL,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "due_at" TIMESTAMP,
    "intended_at" TIMESTAMP,
    "failure" VARCHAR(64) NOT NULL,
    "telegram_chat_id" BIGINT,
    "telegram_message_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
) /* One change of one applicant: what was before, what comes after, what was intended, what has happened. */;
CREATE INDEX IF NOT EXISTS "idx_applicant_c_state_1e3be4" ON "applicant_changes" ("state", "due_at");
        CREATE TABLE IF NOT EXISTS "applicant_words" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "word" VARCHAR(255) NOT NULL,
    "record_id" INT NOT NULL REFERENCES "applicant_records" ("id") ON DELETE CASCADE
) /* A key by whose beginning a record is found, written as hexadecimal digits of UTF-8. */;
CREATE INDEX IF NOT EXISTS "idx_applicant_w_system_6fb87d" ON "applicant_words" ("system", "account_id", "word");
CREATE INDEX IF NOT EXISTS "idx_applicant_w_record__df9683" ON "applicant_words" ("record_id");
        CREATE TABLE IF NOT EXISTS "huntflow_hooks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "account_name" VARCHAR(255) NOT NULL,
    "vendor_hook_id" INT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "state" VARCHAR(16) NOT NULL /* REGISTERING: registering\nACTIVE: active\nSWITCHED_OFF: switched_off\nSILENT: silent */,
    "armed_at" TIMESTAMP NOT NULL,
    "cursor" TIMESTAMP NOT NULL,
    "swept_at" TIMESTAMP,
    "last_polled_at" TIMESTAMP,
    "last_delivery_at" TIMESTAMP,
    "troubled_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "owner_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_huntflow_ho_system_b7da4a" UNIQUE ("system", "account_id")
) /* The webhook of one organisation, kept with the token of the person who registered it. */;
        CREATE TABLE IF NOT EXISTS "huntflow_hook_deliveries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "delivery_id" VARCHAR(64) NOT NULL,
    "event" VARCHAR(32) NOT NULL,
    "body" TEXT NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "processed_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(64) NOT NULL,
    "hook_id" INT NOT NULL REFERENCES "huntflow_hooks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_huntflow_ho_hook_id_ba5582" UNIQUE ("hook_id", "delivery_id")
) /* One delivery as it came; processed later. `body` holds personal data and is kept for 30 days. */;
CREATE INDEX IF NOT EXISTS "idx_huntflow_ho_receive_675a5b" ON "huntflow_hook_deliveries" ("received_at");
CREATE INDEX IF NOT EXISTS "idx_huntflow_ho_hook_id_dbffc6" ON "huntflow_hook_deliveries" ("hook_id", "processed_at");
        ;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ;
        DROP TABLE IF EXISTS "applicant_records";
        DROP TABLE IF EXISTS "applicant_syncs";
        DROP TABLE IF EXISTS "applicant_changes";
        DROP TABLE IF EXISTS "applicant_words";
        DROP TABLE IF EXISTS "huntflow_hook_deliveries";
        DROP TABLE IF EXISTS "huntflow_hooks";
        DROP TABLE IF EXISTS "candidate_drafts";
        DROP TABLE IF EXISTS "huntflow_events";"""


MODELS_STATE = (
    "eJztXdty2zjSfhWUbjZbpck654xna6tkW0k0sSWXLU9md/0XA5GQxBFFcEnIimc37/43QF"
    "LiWYQONMXgYjIWiQalr0Gg++tG47+tOTWI5T3/6NKF0zpF/23ZeE7gj/iNNmphx1lf5hcY"
    "Hlmi5YQ3EZfwyGMu1hlcHWPLI3DJIJ7umg4zqc3bdpBLLYKwh9iUIIPqizmxmYcs02PIZM"
    "95L3AVujHtSVmBhW3+Z0E0RicEGrkg9u//g8umbZBvxAs/OjNtbBLLiP1K0+AdiOsae3TE"
    "tZ7NPoiG/LuMNJ1ai7m9buw8sim1V61Nm/GrE2ITFzPCu2fugv90e2FZAUYhGv43XTfxv2"
    "JExiBjvLA4gFza/wLray1N6w+G2m13qGmtFLihRAS+4JJOba4Y+Kqe+PUT/hV+evni9bvX"
    "71+9ff0emoivubry7rv/6DUwvqCApz9sfRf3McN+C4HxGlSusTSs51Psdu3FXGDbgy+EbZ"
    "2kMA5lEyjD10+iHGJaNcytzsVVr3+KsDE37Xv7pnt+c9cbdm9OkUt0d2Ey4t7bAFL35rde"
    "9wu/DrgT98EkS35ncHYLd/hlOvLgMnGTYz5HaXP8TbOIPWFT+PjibYGGfuvcnH/q3Dx78f"
    "avvG8Kr6T/pvaDOy/FLa7EtdLE/zOVlv0yhO3rq6jy70Mc2jcnZbB9c5IPLr/3/TufdMaz"
    "yBvCL4ywPlti19BidyLTLpmPiOtNTX9GjWvjLBD+8PmGWFj8zLQGohP31aq3bZQSXlhrZT"
    "2rV6CW7+GQC68Gw0IAS1/SPGTTt+Yv58kr2MYT8ZP4s/mTcmDLWxLjyG5YHLWEVsuskw60"
    "pzbMHQgj0clzdOsQyyIGogtY+gAUguHvMdyHX/P4E6M/8f8j8UPbaDmlHoFl0p7BCrr0oJ"
    "X4TjBJjRamZSAd28iCJllLbqXPzli9/91awNSo+eutjyD8/X9qUX/CRX2lhvLQRkU2A3wE"
    "M9J+MF5jGhnlJSGNSChEA0RT62wc4DS6H6hLzIn9mTymbNHstfQu6ObIwM1bQOGyi5eriT"
    "M6qOC3wy8mzDf+OrfnnYtuKzZmJ6FDuCOmK8eyoaBGJ79sVPPNwUMaOAObDM05OYdPWcZN"
    "9HahYUNtWLOhJSABSJa0arhN8WAyYbq2EVgBWNfpwma+rUBdsBQsOgG7g38GD8m2HoXfP8"
    "XeFJkemhGHteEyQQve/9JkU94LsY0MM+bAD1OsQ70MFGfhOmBTbks8RMT349IeZp4CIH7r"
    "Dbun/tgm9/Zlr//5VAxh+HvwkTMTYlRvwyq8L+H4vs91e98nKQU+M2j8bZLhFWJCjSMX3r"
    "4uAfHb17kY81txkJ+MbAtAPPR4bybbpruEI6thltbdBdzhK2vO+xGTTGjOCESfh3/UZ+Iq"
    "/8LADzQGsBgHY6wA+mHvqns77Fxd88fNPe8/lsCvM+zyOy/F1cfE1WdJNa06QV96w0+If0"
    "T/GvS7Al7qsYkrnrhuN/wXt4hbeMGoZtOlho3InBJeDVGLaZ18c0zobQutxyWr0XqVs+SR"
    "KDkEqVDLYC1u82JHxPag32pm5x9Sv+EMPHqU425ScorByebE5KGNC22Fa81emAMTY+uxqO"
    "ixTUxO6r3dTJIF47E6bGs2eiWYxzxc4Sug/t3l5VPxZAL4DIIsVEg+M8bpVNkw33JKOcvk"
    "Z7mMKGuLPxxsE4szVfxD57pXEKuT6EARV/Uirvh4kc2+iMo0jiTZWwZGzPeaY9OSgXglcC"
    "g6MAVwq1UJvC/flCGhoFUuvOJeHF4He96SwqQry/elBGtMRm0N+JtSgL8pAPxNEvCx6XpM"
    "k5034lLVEd0VDe2DzBwW3gLomJDCuQzOY3iw/ICOCjUO54PMHAxs7ImL59o2hkemcONw33"
    "+YBtwA84Fo3qPHyHzbeE2qkwqB97BtjOg3Sfxb1zeDi1PkuNS4t287/Yuzwe+nKNrX04Yo"
    "I8EiTcfwFAO72sKVMhSL+mjcm/Hy5KTM1M+b5c9J4mZCEZ4WRug0f5inVXBGqUWwnaOFzA"
    "4S+I+gh0MpYHWlWvr8bDC4jDHnZ71hAvi7q7MurMZCH9DI9AmWNPUKEG4L/ZMgHjpQxww4"
    "zPTjsTzeKzE1wCXxXjjEzU4L3Yh5VFThLoG7he3JAk8kHai1TIWrqLuoaB0ts4jmr6Apm9"
    "6ckz+pLWfKR2QqRLi7cKlD/nZl2t7sWK15HojX/qCmTTII8eIwf0JUJfDUJfZfJoFHsDqr"
    "9EoZtcclVYJH3RI81GbNA23WTCYEe9ocG1kehgRciU0KzYWKx8erhKqek8oGpFxiEJuZ2N"
    "rxJTxfddTUQfVAbIMKkmpXrH4TPZ1DRzdEp67R1LGF9SnRYFC4Jtl1dPGuutDTY0Oxsikz"
    "x6YuYNgRq8GCjei3K+J5gQPYxJeRU2Y7I9VZGCbrwnt9hCmO5d7AKWaaByNhd6zAE2a3fk"
    "9NHVMPWMe2vvNc9ZvopqkTlUcXrk40vmVuR5xuRU+X0FFDoTLnDnXZjigNsTfriY6a+trB"
    "22KYgtgxXDzeFa/zsLcL3llTMcOOY4G1YDMNpnh7suuU1Qm7Oxe9NRW16cJmY4sutSmlu8"
    "5en4K+PkFXTcJLKis8nRaTDyr3pSn8U2LKC/rq+BUHGro6RC1+sNEYgx4LxmR5+PqRjm8j"
    "/TYQw0jyyD6Q68W7awhgkls3zqn9QFzPHz4Mi6hkah9HulG7aFOHHmnOo++sbM2TL1PiEo"
    "RRtAPE87sMr408ihh4JXDbJXDNZShYDBG8W1PACj3DJuUzyV88EKIu/GDEwysegg7Q0jXh"
    "eyCT/TW9M6TC5+6woWRGMjZJ5Ycsg+bN2/HwskxeG7TKz6d9GeS25e8z8cJRXhbtlUDzUv"
    "L3CHgsKozT+P56O+jnhoJxVjTQ1Bn6n6hwfLAg/N/HC1vwT4hXZIQF1nvOH/uPQwXkC8Dm"
    "+MQigyHGz646vyfhP78cnCVDfryDs+QuYsfYsr5GXLJ5lRaONDqfEbhdmQYl47aH3C167V"
    "KdeB4x7sTwyTI4kk0KzQ0nbKz547F8gTW/vWYa/gq/5JXT8YzwYmi/iPXeIXCZjmH15pXO"
    "YMFHHoExYiAyHhOYeZ5Bn+bEfj430P3i5AS/e5thXRzyQTuYE6vvlGFLm5P88gFRsf1UZa"
    "jDjtWfX7589erdy5NXb9+/ef3u3Zv3J6utq+lbRXtYz3ofeVJf7L0uUQae6MR82GoSTog2"
    "bxY+3llXOl3mkNNukmfJmHYzqJj8aXe1uykoFVly2h1OCQqfs6oyicOt+QxbM5gbabg1H4"
    "1dOkfPvoYSvKLAVz5Reg7R/4Yd8yf+B0yLGfPuQZ+kCgPUqzDAajTKrmcJQbWiSa1odavM"
    "UMqhO5TjduhMarWNXW1jbxbOfDfcAoByzT8zkzc37aSLyarddOV3GY0sqs+2cjfikio5v2"
    "7ehqqcW25yO05qr8zGmxqclFIH+3e/5SBlfPZNZ6qEIepUAYv9lox8UiXkxafbsuep7I8A"
    "iexZyIpxx3Y0FAS341soNhMeoGgeWLaJH0OiY3FMhs9CPEe3BDpkHsIuQR/AGyIMMfKNeW"
    "30dUZ4sceviH9Rv1YhXPEJZL4tiF+Zp1mPwz9u0yFkPE0DPGrx+9U5ZE9JikQ1kenIbC6j"
    "k+ii1sd9fLrrDz9cDr5ofiGdVf6fX1FndXdVWmfVIKixc2+fX/bOP99dnyLdMvXZwrm34X"
    "m9Qf+U53rAU+7tj92rXr93iiZkbtomfB4MPl524TOlE/+ACPkqMaVqxBRUiEl6VSPsEdnC"
    "PFGZxvmuBykN5ompNI3xEObTnByRlUQTkkSKLObu78OYsZxKU1gZzJeD/seweTJ3IXF4Cx"
    "mDjTzV5HFPSyr85fH37QOZOWUt0bgZ5VWZmiSv8ouSvEpVJeHs4WtZuvF1I8EtQ5zn8+Yp"
    "2pyndGZaQLn2ZUSiunMnXtTayKzlwTxHNCPXiEMqRR2Ga+b22s7uQWm9zlovSHve7Crulg"
    "K93YIEHhzxGDEkF6YW+IIAVhe8xLCHe3vw+RTR2b3d/f26d9PrfzxFYuiC7u/tu/5NtwPr"
    "yxn39Ra2S7A+5V/83j67GXzugoM4cumMbHWS5P5PzBOa0OBLenmOf0ESe0SucZbFAWoV2z"
    "ZdwNtgaNJbBjJEGwf4AU6DnJItI5dxSbUQ1XkhoktAXjoDIy7VuJfpIDRWkBgpFzCMC6kz"
    "5NJeUoiQ7BBOyqlBXGYQq0SHfPQbnOhwVBvXlNa3sg1SVQBqkN7y1Mo97Hmn2Ukr6qTTXR"
    "JXKtvlkyo2mZHqklWQMj/hJVkIs1zGi0tAmx7jG2ww8rsQ5RCmdMk3OcIFYmQnr5SW3LwF"
    "57+tNWrB7+CCkTWfC5BvjhsWzQv6CAALRkg4sFuiMfx48UFMSpH+IwNiTw+QSpYp2uPSsH"
    "yZJ96ruR5IZY36tUSd82dqQ/FQhxQlLeX4/lGhBsK8f+rSohMfIQmUozINBHnPJ6bBa+/Q"
    "YJ4ti3BUpoEIvyl1JNqbghPR3qQPRJuDAUClUlPWEg3E+EWpnVoFG7VSAPMAxcLTdJp1Gk"
    "Gu2ZGQUjRhmiY0Fv6ipc0zigHmApuQqs6pPTkSWAMfQpOtMpWU26naVM2GbgGABykrBbcc"
    "+AZkCyUkBJUWttcCcV1w3ufr4wHKJs2mBBsQiag6Zfa4whKqps92serqCemazWmN4qNrhu"
    "2udDQ8H/XvLi+fio+OHOWTtekydtBPwabL5NlC5UjoGXEYwra3JO4vqx2N/v5Gk3lIpIu0"
    "0YjoGOBDbEmRQ6hjETTHj8gjBBnmeExceC4SlX69bMb6MI9RFabqtZnSH4OSRZhjQo0rxX"
    "yQXA5VGXgbq+kgzsNx2a8qwWKzQavSan5ErZdJqzmqbV3KVVWuqnJVa4btkWdO/UpHNwu7"
    "leGlBnfaRR7qH3SkuQu7/EE3tqj7ri9cjikCccQ3dIMraAincUndWfTsGQuGAWKmPkN4zI"
    "iLDPAq+XSK+EN5XhSFEZV5ss3BHrSDgyqbFb/fbPgaeVD7yurId1tFVVLQ3RYLe0K0gfbc"
    "sa/tqaXoaabOzDPoMibSvLPq8qfV3GPzys6xtoHwiC4YWvrTW1D93eSl3y3jOfpEF65fDs"
    "2iOrbCgvB+s79AKz71/Unt3Ll1vw9QpF+9SL/5gvuzM/hxGfkZ+ZxUQqwe1BR/XmOoqf8s"
    "TMI0fmaDNoU3LK2c2zm2rNzxnyHeIPfm1ct3b1dvAv9Q9BLcXnUuL9MpND5CsN5sD29EWI"
    "Eb57jNCU8z2gbahGh1uV8/Hw2sHrGZlpU9zs3dQlQjkkXW7vGN3QIsufGacZaHqiCtKkir"
    "CtJxP2ewYCP67SrIictwcOIN2kWeDRVNwwS7smcWoqhD1BaHCzNxjKBwKkDa9vCq8DOnd/"
    "ycA+6lwDcwH4hLDEHxuO0cxugwj8isGU0e+HQbBMcjauR2c6pydGyv3apgjgGdql12Tdxl"
    "FxscpTfPRIWauLPjEEcxi9ctE+TNNd9C2Tpj3eqcn3dvb0/5GYAwQdzbQ16xDT4zXrENPl"
    "/0PnZvh6fINwLv7d7V9eBmCA3MuUNdBi0619eXvfNOn1+EKd2C2dHm12+HHRA95WfFgyhI"
    "9ofdm9963S9c2IYp8MEkSy85x5bS9N53VTr40aI4Q9P5NEZEpHoKo0FJ+EdXVtEhtsEBlH"
    "zRrrv9C1E4MZCHF6TbhxeLu1X39odO75JXXBxj0+L1FuF9Ou9eiks6/+WWFdRxlJ4US82J"
    "BVNiKgXNtypSCisOl6ylVKSkdpGSWFqbhUEJhrawmZlxSMKGzLaksCokWGddY3Be5g6T2V"
    "0ZFVFbK5McmwgKi81hMoZ5XKoBW8kqOWAEfBn5ZSgipqamOk9NAfUjfWJ1XK5BkZWKT6xW"
    "2e35CjnOPOcjOR3zqZXbpBzYuoF75EmwnYVhsi5nUVsZ4Y3I3XZRbAPzdpogYyV2a/pRhe"
    "foq0EYNi3vK5pS+M7IhP94dMEz/yReG9nQr4u84CBL6gapVNhCnEvO3qG5v64liw7S0R9E"
    "Z6uSWcFH0PsuEYtE4UH4cVRVHmyOhZIfE1GF8Q6YQh2BOf7SlgY6LtY4J3f/Z96tp0N5mB"
    "t6sOD+R3Ow5MnEfSIi9UhdbdSuao8uXH37cNBKus5zeetsMDxFI8ru7S/ds1O0JCMeRe3x"
    "8KkpzlkWZyzf278O4O4fdLRN4GfP1ToVH5CPe3P5gKj1XDZAEBFpEP12KEJAwFUdI1AzcM"
    "sSAtFBVa8KTlPMClIeo7fbhTWcoKF0uqMoxylyDfkhAEGRJZ54iBEgys/pFa5NVhqjjKik"
    "V+/5PnWgrR29ebWhq8oNXS61tja9QtlaG153t92bU8TpxXv7anDRvTxF4mWsg4FFbUayqq"
    "HnVyGNiDTA1Ssymw5Rf/To8s50OnfEuic56L90ekOReLbEJvMTz4Y33c6VuAZfmOC5uHo+"
    "uLq+7A674HwET4Jrd+Cp6ItUgto2L8z+U9FW725ZemQl0ID35dDUiOPCKOD7FHkesMRim5"
    "JTaUKp8y+FuSUPbUpOQZuEloFrMHHxXBMWtWxEJku6QU5sxTkkKzS3TebJ6UBpZGuNmIAk"
    "w3NHlsSLCSoO75g4vLg/XnKliQupzJ7NRF6A2B6oPE4a3a57OzKYy1J68RFWpzSfKP45nF"
    "5EPRs4PS9kvdrlOL0o+4aWJpuKXcRT02PUfcxi8jYLSPJ3keSrSMlaReLVaR5qF5B4zGR5"
    "LF7e2s6qpu6OeeeB6Wm8XmQmV3dGqUWwnTOAY4IJsEcgeSi0w9FdLWl3Nhhcxkyks16Slb"
    "u7OuvePHsh0IdGJssxW1Xw+Uc0XFWp9aZpPWPnT6rUutqCoLYg1MA92WELQmoTWwbFexZI"
    "fvh8Q6y8BOTsJIKGAP79oC6csLP0xxsstJb24aL324VOXNBS45CX9eJ49aexqZvYQlyM51"
    "Xw8lB9oWi4eIbtGb94Brp3F94pOvtnH42pi756OrbIVwTK43ssfLHwKyDKq5UbOMsNrOKJ"
    "mWWqwqYt3yUhqdJUyvmr0vmLqqOs/xeVqXP2xraZ+WUS8/Pz8lMbz/n7IsOkhu2rs01e1H"
    "rwRtKNMhMwLohuzrGVjWYokrTpfZnngewRjtkC4C66572rzuWzF6/brxOucjh+X6cOpTey"
    "sc2v8ZoDrGRl12OCNV3a1fQ0vhnyIQO5TczOWk4RO4rY+XFd/DxiJ+WQPk1s56OLjUyPwL"
    "9R6ApMeJPSgRyLPBCLG9QesU3qmiwzepPTSp10US+zWh3JFOZwnpyUSeI8OcnP4jxJ2yqR"
    "b5YCOT/9OSHWgOhV1SnQyt5R9o6yd1QgS2l9T4EsCSt3PTweMK/w+6hZpj3bMVTwm9/Vyp"
    "g9stHwJLGCALNWhlMQ3ip0C3z1mWU9gy/8JLxPC5uNLbpEBiUeP1MCzQhx/P2XwXDgNdIf"
    "TObndYkyTDp1iQ4/FzEwibw28v2RNj+/1F3AkuNmncJ32IcpP0X5KXU5iryC1C94FYhrY0"
    "uyKE9CrHFO4f73nonZCOYV2VTGpFwDfMIqMhoD1GCcyvjfCbEGYF35FuRwlZUf6RmiDVBA"
    "FYXD18BJjve0ZAMQV5STopwU5XRU5IOinH5ErZfJnV4553IJ1EmxBu2vPlQS9QqyNMyqdF"
    "sskTo5uKTLt61BFxyUokmflCbNTaBIYrqJMH3U5PIpROs1Y4lMD1GH2CKJ+dlX/IBNoa6g"
    "169/zcq22KqPzLTn8Df4Y9ofmGb6XF7FflbJfq7UUB7aqIjaPJThPsQHeklU40IK1832xM"
    "M60rSjNRGJWR0ZxGUtivjoyt6dFR3Ck3BJ2hHZppkLSVyjc2Gd6nH0wrOixeKbMjyitwvt"
    "DnPdUCZWi20UkeSn8a4/o6zquqWlVPS0XvaD5xC+g878U/oYmbRkZRHVY+biyTeHuCaBWV"
    "d7JNjN8Opu59iycgd2lnxjSiK+evnu7WqE8w9Fg/v2qnN5mbbeFNuu2Pa6mCFHyrseybGZ"
    "R78w77RBaFN1i4FNhhT+2S8jWy8lHKayxU6W+604junStGetDMM9crfQbvcPdVrzvmXsdl"
    "OfIujRMsHwBmMcMezN0Ijo8A1ORYkDD/7yr5pecLSlOXeoC8rmhjoFG50g6k6wbQa19djS"
    "1EmWtX/QZ2Wyj+tjrgJsfHV6jx4jcwGRrtOFzRQl+eQuRcFxZjmuxFEcYbbt9rG3ZXaPJV"
    "fyyOaxt6l0nugLIIdx5ackHnFC5npqKY3xSqKBAO/57JfIdF1+Co4LKZI965yFcFWWRDYh"
    "prCtUWCoZmkQ+4ZVEQj5UCsCYX8EQgNfo4LwarU1L2uG7a7EwFOfsTkEz7kn/OVWBosQud"
    "suYhG4/635bndJFmEAXvk5GAKzO8f33hkP7IFjT+fEE6dmhnZCmhWQlJUs0e//FiPp6be3"
    "L9HPJ6PIA1bH26kTAGo62bWLSAflrCln7UhGsXIoKoJVdmt4Uq4Be92q2F0IC+fCkzxrKy"
    "qjhnB6CAcAyY7ghJgawGUGsOHicQb18OvtoJ+N8kogyTiYOkP/Q5bpHWxxa/19vLB1ETAb"
    "LUyLmbb3nD/2H4fCvwBuDlCMbEhtlk3ui23HWQTewdEfUb0aDBLoty5uOh+Gp0jI3ts3d/"
    "2+OJnaXdi2OJf6YtDvwm1qk+Qp1Pf2ead/3r0Ul/hyRazanE3Nv68GVrWTkdVW8DbFpOrx"
    "SvHnNeaV4km48PsNAbLMapISbNx6sv/grONSrgupNyAqU4/x36gl5SlDYg03U/matHClTN"
    "SISOOmk/0nIaiz3QuGsTrb/QfXiIoc5yukwZFjVeilYVoPMSoq9BIJAJY1NSIiDYzx7N/Y"
    "qMGejqdGuEk5GXUD9zC7NSrLyTjHtmHyteFCMH4ZeRmJFu3CQzbDtpogASXyM8amBXecKW"
    "W0jfgOkTYCSBnIIeqK2tUFmReoT9HokfHLLkEz4rA2orBeoGFgm/7FEw9AppGd4VHp0yVz"
    "RIIc9yn2pgLOg+SJREanS3RiPuyeKqIyUVQmispEUZkoNUiZUJkoB4FVZaKoTJQjHcIqE0"
    "VlovyQYUOViaIyUZ7+lVKZKJmCjVtPVCbKD7CkqEwUlYlSzXSiMlGanPegMlHqphGViZKv"
    "kOPMSVCZKD+i1stkoiTCjKUZsbhYA2M9BzgU1dP4OMpY3DaU8g2lKizku7pytJV8o/Fsyf"
    "ksIdrACe14J7D0ujXCTJeau1YCDZy1Xp+UmLVen+TOWvzW9zS8W9vmWdLKMN/WMFc5jSqn"
    "UeU05uU0dkJmEaZ+W4yTVFJjskm7KKtxzVTqorVEWqMvgOhYlIZedXSKljydcIk9NCJjGF"
    "Vt/0KQXThmxG2vm4RxguAS2Nrwn+PAmMpJZ6zkqbJpjGHs0AAhlftXs6mwjVTuX0nLSuX+"
    "1XgU1yMq1XRsZ/A7sueDzTkkoWydZ4bW1eC37ima0wdybw87H29hQscT797+0OteXsAnf5"
    "q8t88HV1fd/vCUL6FzYrN7uzMcds4/nSLMGPadyyeeX44u4cdxqUM9Er6apXV2fTO4Htzy"
    "tJ2wh3v7S6c3FJk/S2wykfnTub6+/Ke4xN/0x1Q20F3/YiBuL2yDirv8Cr/PL/AWF/Cca/"
    "4YAx7j8KfEM4jqoPPF6A+iS+XcRURUikSM8dpHioRvbsvoYy2h1LF3dQhXR0YbKwGljL0r"
    "I/AHU9oopubXUntg5WvGKTaJlF/lOMqrOCGq9FxnPatMNZWp9sOEX1SmWt00ojLV8hVynD"
    "lLKlPtR9R6mUw1FfxWwW8V/N4Y/L4hOnXj4dGcJu1ywW9XtC4Z/O5EKuTwQPSnhc3GFl0i"
    "7CELewx5hNiniNh0MZmiMXUR5oV3RNAaC0LlORpOCUeeTflxy2EHf/HSMe9DPyz77OasQ5"
    "rbiQiSOrRZRa5V5FpFrjePYhW5rgJb2YIf1Vf6qGw2OEitD2fKqw3MyKMMyDGhxlGB+98D"
    "T+bYtGQAXgk0DtyXb8oQrdCqYBCnqFbwV03xtWTGcESmgSgfpq7VRLb40qSZ0YLD4atxz2"
    "cLfiwlrKJv9WHE0kTotlreq35LvGFVOpfHrt8UQZfPJ60HwjJkaBKxqEDsw+cbYuGcdSrJ"
    "Dn0JuKEjs3Lz+LvvlbBut4+23iri3ESDdjnGzYO2Jfm2T3QJt1zEpgQJ4MPdH9SdYNv0hN"
    "KR6T1HX/WF61H3K+e5llPiEoSRgz0PTSjxQKSNyNxhj2hE2BLmB3GPZJBulTyxPPOmmDbF"
    "tNXGt1ZMW41HcSRrQMxLaUyH5FsOqGuJBjghRRZS9/dhzDhKZXquDKTLQf9j2DyZ/pnlkT"
    "iZbl9RKeOIUHXD+ORIxnCID18yt4A1FFPAJoHl2GgAk7tdhkmGuPKh6+ZjxRYDOnd4DH+r"
    "JLKErNJ0nTVtEewRDWyjLBa9WNEJUaXnuulZgjWphA/4sikH54tEBs5SIv8GzQh41I/gcF"
    "OPgGs9MUXtc3C9/Twe7oyPwUHg9R1ckzHwu3mFB/ING0Q359hChjkxmce9+rvhh5/eZ6Td"
    "7P8Z9/a9DW8gHsFrBpddg7gIJlZGXI8/iE2J6SK6hH4sZ4pHhHm/hH1g20D4pzHiaWnwZF"
    "sQEx6gHnRjciGLPwpuzNvIo4KtcHmpjHvbvxwQGVMKOkbkgbjwfvMftDTZFH6VTlwGb8r6"
    "l25VCCMnb4grd58Hbvkq2PWcMCkapSjlvWFMSiX57YpvyVeD4luOj29ZBmtd2TEbtm/giD"
    "1IyHc95ZcftjEZNWo3Z8e7q6TpHfPjM9KwjwzpsqnysTFWp2T5T5TOLohlcksvy0qP3S80"
    "0qdBxrg2BRH+A7mMKVMqLpB55CayyZAO3+QXXspEB7ONGMiCYeE+R19H1Hj8GlioDpjF1O"
    "ZmNNgJwgAGg5sfQCty3F+dwPXHjMjdwZ+WGbUTwPhDIHx4VtwuZsNGZFbfrdLiccqircqi"
    "jY4JCRMhIdZAS2H/W8nBsbUzKM6C/NFQoIHwvipzTNur/GPaXqWOaeNzpkxMMWzfCHCrji"
    "keW3V3lQG3HWcfW/4lFZ2UVax9nTWNGePpYDLB7KiICmQnWRe+A1YjrpuV6ZK/5selGpDt"
    "cmirKuKrlBy2Ue9GES8biRcO1x5ol3Bv96eguyMDuSznEhlctWJcAvS7wqXIolxiDdqlOB"
    "fhn5SkWm7pnPhBPeaXtfdL2vPwYPjoNqIwgnjde0FfIIyWZMTxRNRFDrUsLj1yeTEBhkz2"
    "HPVpnBxJUy6VPVWqVIHATWy8LGRhylU6aCtKpmGUjAoyqiDjcVgNKXZLdgt6TKiBY/fnMp"
    "vQf87fhP5zahN6/hkA2QgfQ93/LcHd/w5/daT6waaHBwwA6dlhhlxg40IK1sxtCGzhyaEa"
    "k1GgZjA3dCKH6FpAwZlRWGkBmEiWjozJKFDToIau7Ba8fEK0gVVYm8TLqxoTzdbvg4ll7P"
    "mgeQPN+T34+TXZhRKjugu41pAKL5neVpJp5RVVVxRmujRE288dE1sr+NYLRmfEDrZnBMQm"
    "31iCXDIxPUZczpayNLN6sKeo0hN1MjgUS1nd7KVYygp8kQAi2YKkSbnGBeYPsjHigdgGeH"
    "HyIfq0oPIBM87D4YuqNsXeVGYox6X2M5CfdqU7cIaJR3SXZDhg+amla4lGrHRVJ5fOiGw6"
    "+lqiEYAfOlX66A4nDt0EDpoc5q2b7sfe7bB7I04XjvRzb3fOhz1+3jR4UyY/cfoWnP3zT9"
    "0LbfDhwynywHfRpwRcwfEY7vUuxYHTnmkF+TE1iFa58634v6icIv9qTQ7lVUrbUBYnr1qa"
    "Um+91OsticO2IXcjciqrvs4aFuncPItwq5k6La20XXttr7ZGbqnvhLzSeJ01zly6GG33ci"
    "dElZ7rrGd10G2umo/0yNMyB93SpS175mlURDHwm3cXCbzS+KpTT+PbiqLDSnZfUarYg5lV"
    "sljmrIpkfZaGgH7YoyoAd33ayqpJ6d9pFxajXLfZlACQD8PmiokqhF5lCB1eH0/yvLOISA"
    "OZ7oMEIflLJYFw0LyB6L44OSlDQZ+c5HPQ/F7iLAdqs8yyNr/eDvo5FvFaJGkOmzpD/xMn"
    "Qx8h2gXgcjCKw2TJiFjCmOUdnD11htv3/weqVgST"
)
