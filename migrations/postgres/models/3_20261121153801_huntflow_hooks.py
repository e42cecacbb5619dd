from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "huntflow_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "event_key" VARCHAR(96) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "applicant_id" INT,
    "vacancy_id" INT,
    "status_id" INT,
    "log_id" INT,
    "author_id" INT,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "via" VARCHAR(8) NOT NULL,
    CONSTRAINT "uid_huntflow_ev_system_5da40a" UNIQUE ("system", "account_id", "event_key")
);
CREATE INDEX IF NOT EXISTS "idx_huntflow_ev_seen_at_a5040a" ON "huntflow_events" ("seen_at");
CREATE INDEX IF NOT EXISTS "idx_huntflow_ev_system_dacdf9" ON "huntflow_events" ("system", "account_id", "applicant_id");
COMMENT ON TABLE "huntflow_events" IS 'Something that happened in Huntflow, once, whether a webhook or polling brought it. No personal data.';
        CREATE TABLE IF NOT EXISTS "huntflow_hooks" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "system" VARCHAR(8) NOT NULL,
    "account_id" INT NOT NULL,
    "account_name" VARCHAR(255) NOT NULL,
    "vendor_hook_id" INT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret" TEXT NOT NULL,
    "key_id" VARCHAR(32) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "armed_at" TIMESTAMPTZ NOT NULL,
    "cursor" TIMESTAMPTZ NOT NULL,
    "swept_at" TIMESTAMPTZ,
    "last_polled_at" TIMESTAMPTZ,
    "last_delivery_at" TIMESTAMPTZ,
    "troubled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "owner_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_huntflow_ho_system_b7da4a" UNIQUE ("system", "account_id")
);
COMMENT ON COLUMN "huntflow_hooks"."state" IS 'REGISTERING: registering\nACTIVE: active\nSWITCHED_OFF: switched_off\nSILENT: silent';
COMMENT ON TABLE "huntflow_hooks" IS 'The webhook of one organisation, kept with the token of the person who registered it.';
        CREATE TABLE IF NOT EXISTS "huntflow_hook_deliveries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "delivery_id" VARCHAR(64) NOT NULL,
    "event" VARCHAR(32) NOT NULL,
    "body" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "processed_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(64) NOT NULL,
    "hook_id" INT NOT NULL REFERENCES "huntflow_hooks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_huntflow_ho_hook_id_ba5582" UNIQUE ("hook_id", "delivery_id")
);
CREATE INDEX IF NOT EXISTS "idx_huntflow_ho_receive_675a5b" ON "huntflow_hook_deliveries" ("received_at");
CREATE INDEX IF NOT EXISTS "idx_huntflow_ho_hook_id_dbffc6" ON "huntflow_hook_deliveries" ("hook_id", "processed_at");
COMMENT ON TABLE "huntflow_hook_deliveries" IS 'One delivery as it came; processed later. `body` holds personal data and is kept for 30 days.';
        COMMENT ON COLUMN "outbox_messages"."kind" IS 'ACCESS: access\nTOKENS: tokens\nDIGEST: digest\nIMPORTS: imports\nAPPLICANTS: applicants\nSTAGES: stages\nINTERVIEWS: interviews\nBROADCAST: broadcast';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        COMMENT ON COLUMN "outbox_messages"."kind" IS 'ACCESS: access\nTOKENS: tokens\nDIGEST: digest\nIMPORTS: imports\nBROADCAST: broadcast';
        DROP TABLE IF EXISTS "huntflow_hooks";
        DROP TABLE IF EXISTS "huntflow_hook_deliveries";
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
    "9ofdm9963S9c2IYp8MEkS08UietcwII0FHXisKFj3/V/+r2WDn604AvJkBsRkeqJjQal5h"
    "9dsUWH2AYHUPL1u+72L0Q5xUAeXptuH94E7mzd2x86vUteh3GMTYtXYYS37Lx7KS7p/Jdb"
    "VlDdUXqqLDVTFkyUqcQ039ZIKaw4iLKWUvGT2sVPYsluFgYlGNrCZmbG0Qkb8t2Swqq8YJ"
    "11jcGlmTtMZs9lVERtuEwybyJULLaMyZjrcakGbDCr5NgR8HDkl6GImJqa6jw1BYSQ9DnW"
    "cbkGxVsqPsda5bznK+Q4s5+P5MzMp1ZukzJj6wbukafGdhaGybqcW21lBD0id9tFEQ/M22"
    "mCopXYw+nHGp6jrwZh2LS8r2hK4TsjE/7jMQfP/JN4bWRDvy7yguMtqRskWGELcYY5e9/m"
    "/rqWLEVIR38Qna0KaQUfQe+7xDES5Qjhx1FVj7A5Fkp+pESVyztgYnUE5vhLWxrouFjjnN"
    "z9n4S3ng7lYW7ocYP7H83BkicT94mI1COhtVF7rT26cPXtw0Er6TrP5a2zAY+AUnZvf+me"
    "naIlGfHYao8HVU1x+rI4efne/nUAd/+go20CP3uu4an4gHzcm8sHRK3nsgGCiEiD6LdDEQ"
    "ICruoYgZqBW5YQiA6qetV1mmJWkAgZvd0urOwEDaWTIEWRTpGByI8GCEov8XREjABRfnqv"
    "cG2ykhtlRCW9es/3qQNt7ejNq21eVW7zcqm1tekVytba8Lq77d6cIk4v3ttXg4vu5SkSL2"
    "MdDCxqM5JVIz2/NmlEpAGuXpHZdIiqpEeXd6bTuSPWPclB/6XTG4rEsyU2mZ94Nrzpdq7E"
    "NfjCBM/F1fPB1fVld9gF5yN4Ely7A09FX6QS1LZ5YfafirZ6d8vSIyuBBrwvh6ZGHBdGAd"
    "+9yLODJRbblJxKE0qdiinMLXloU3IK2iS0DFyDiYvnmrCoZSMyWdINcmIrziFZobltMk9O"
    "B0ojW2vEBCQZnjuyJF5MUHF4x8Thxf3xkitNXEhl9mwm8gLE9kDlcdLodt3bkcFcltKLj7"
    "A6pflE8c/h9CLq2cDpeSHr1S7H6UXZN7Q02VTsLZ6aHqPuYxaTt1lAkr+LJF9FCtkqEq9O"
    "81C7gMRjJstj8fLWdlY1dXfMOw9MT+NVJDO5ujNKLYLtnAEcE0yAPQLJQ6Edju5qSbuzwe"
    "AyZiKd9ZKs3N3VWffm2QuBPjQyWY7ZqoLPP6LhqgqwN03rGTt/UgXY1RYEtQWhBu7JDlsQ"
    "UpvYMijes0Dyw+cbYuUlIGcnETQE8O8HdeGEnaU/3mChtbQPF73fLnTigpYah7ysF8drQo"
    "1N3cQW4mI8r4IXjeoLRcPFM2zP+MUz0L278E7R2T/7aExd9NXTsUW+IlAe32Phi4VfAVFe"
    "w9zAWW5gFU/MLF4VNm35LglJFaxSzl+Vzl9UHWX9v6hMnbM3ts3ML5OYn5+Xn9p4zt8XGS"
    "Y1bF+dbfKi1oM3km6UmYBxQXRzjq1sNEORpE3vyzwPZI9wzBYAd9E97111Lp+9eN1+nXCV"
    "w/H7OnVUvZGNbX7l1xxgJeu9HhOs6YKvpqfxzZAPGchtYnbWcorYUcTOj+vi5xE7KYf0aW"
    "I7H11sZHoE/o1CV2DCm5QO5FjkgVjcoPaIbVLXZJnRm5xW6vyLepnV6qCmMIfz5KRMEufJ"
    "SX4W50naVol8sxTI+enPCbEGRK+qToFW9o6yd5S9owJZSut7CmRJWLnr4fGAeYXfR80y7d"
    "mOoYLf/K5WxuyRjYYniRUEmLUynILwVqFb4KvPLOsZfOHn431a2Gxs0SUyKPH4SRNoRojj"
    "778MhgOvnP5gMj+vS5Rh0qlLdPi5iIFJ5LWR74+0+amm7gKWHDfrbL7DPkz5KcpPqcsB5R"
    "WkfsGrQFwbW5JFeRJijXMK97/3TMxGMK/IpjIm5RrgE1aR0RigBuNUxv9OiDUA68q3IIer"
    "rPxIzxBtgAKqKBy+Bk5yvKclG4C4opwU5aQop6MiHxTl9CNqvUzu9Mo5l0ugToo1aH/1oZ"
    "KoV5ClYVal22KJ1MnBJV2+bQ264KAUTfqkNGluAkUS002E6aMml08hWq8ZS2R6iDrEFknM"
    "z77iB2wKdQW9fv1rVrbFVn1kpj2Hv8Ef0/7ANNOn9Sr2s0r2c6WG8tBGRdTmoQz3IT7QS6"
    "IaF1K4brYnHtaRph2tiUjM6sggLmtRxEdX9u6s6BCehEvSjsg2zVxI4hqdC+tUj6MXniAt"
    "Ft+U4RG9XWh3mOuGMrFabKOIJD+Nd/0ZZVXXLS2loqf1sh88h/AddOaf0sfIpCUri6geMx"
    "dPvjnENQnMutojwW6GV3c7x5aVO7Cz5BtTEvHVy3dvVyOcfyga3LdXncvLtPWm2HbFttfF"
    "DDlS3vVIjs08+oV5pw1Cm6pbDGwypPDPfhnZeinhMJUtdrLcb8VxTJemPWtlGO6Ru4V2u3"
    "+o05r3LWO3m/oUQY+WCYY3GOOIYW+GRkSHb3AqShx48Jd/1fSCoy3NuUNdUDY31CnY6ARR"
    "d4JtM6itx5amTrKs/YM+K5N9XB9zFWDjq9N79BiZC4h0nS5spijJJ3cpCo4zy3EljuIIs2"
    "23j70ts3ssuZJHNo+9TaXzRF8AOYwrPyXxiBMy11NLaYxXEg0EeM9nv0Sm6/JTcFxIkexZ"
    "5yyEq7IksgkxhW2NAkM1S4PYN6yKQMiHWhEI+yMQGvgaFYRXq615WTNsdyUGnvqMzSF4zj"
    "3hL7cyWITI3XYRi8D9b813u0uyCAPwys/BEJjdOb73znhgDxx7OieeODUztBPSrICkrGSJ"
    "fv+3GElPv719iX4+GUUesDreTp0AUNPJrl1EOihnTTlrRzKKlUNREayyW8OTcg3Y61bF7k"
    "JYOBee5FlbURk1hNNDOABIdgQnxNQALjOADRePM6iHX28H/WyUVwJJxsHUGfofskzvYItb"
    "6+/jha2LgNloYVrMtL3n/LH/OBT+BXBzgGJkQ2qzbHJfbDvOIvAOjv6I6tVgkEC/dXHT+T"
    "A8RUL23r656/fFydTuwrbFudQXg34XblObJE+hvrfPO/3z7qW4xJcrYtXmbGr+fTWwqp2M"
    "rLaCtykmVY9Xij+vMa8UT8KF328IkGVWk5Rg49aT/QdnHZdyXUi9AVGZeoz/Ri0pTxkSa7"
    "iZytekhStlokZEGjed7D8JQZ3tXjCM1dnuP7hGVOQ4XyENjhyrQi8N03qIUVGhl0gAsKyp"
    "ERFpYIxn/8ZGDfZ0PDXCTcrJqBu4h9mtUVlOxjm2DZOvDReC8cvIy0i0aBceshm21QQJKJ"
    "GfMTYtuONMKaNtxHeItBFAykAOUVfUri7IvEB9ikaPjF92CZoRh7URhfUCDQPb9C+eeAAy"
    "jewMj0qfLpkjEuS4T7E3FXAeJE8kMjpdohPzYfdUEZWJojJRVCaKykSpQcqEykQ5CKwqE0"
    "VlohzpEFaZKCoT5YcMG6pMFJWJ8vSvlMpEyRRs3HqiMlF+gCVFZaKoTJRqphOVidLkvAeV"
    "iVI3jahMlHyFHGdOgspE+RG1XiYTJRFmLM2IxcUaGOs5wKGonsbHUcbitqGUbyhVYSHf1Z"
    "WjreQbjWdLzmcJ0QZOaMc7gaXXrRFmutTctRJo4Kz1+qTErPX6JHfW4re+p+Hd2jbPklaG"
    "+baGucppVDmNKqcxL6exEzKLMPXbYpykkhqTTdpFWY1rplIXrSXSGn0BRMeiNPSqo1O05O"
    "mES+yhERnDqGr7F4LswjEjbnvdJIwTBJfA1ob/HAfGVE46YyVPlU1jDGOHBgip3L+aTYVt"
    "pHL/SlpWKvevxqO4HlGppmM7g9+RPR9sziEJZes8M7SuBr91T9GcPpB7e9j5eAsTOp549/"
    "aHXvfyAj750+S9fT64uur2h6d8CZ0Tm93bneGwc/7pFGHGsO9cPvH8cnQJP45LHeqR8NUs"
    "rbPrm8H14Jan7YQ93NtfOr2hyPxZYpOJzJ/O9fXlP8Ul/qY/prKB7voXA3F7YRtU3OVX+H"
    "1+gbe4gOdc88cY8BiHPyWeQVQHnS9GfxBdKucuIqJSJGKM1z5SJHxzW0Yfawmljr2rQ7g6"
    "MtpYCShl7F0ZgT+Y0kYxNb+W2gMrXzNOsUmk/CrHUV7FCVGl5zrrWWWqqUy1Hyb8ojLV6q"
    "YRlamWr5DjzFlSmWo/otbLZKqp4LcKfqvg98bg9w3RqRsPj+Y0aZcLfruidcngdydSIYcH"
    "oj8tbDa26BJhD1nYY8gjxD5FxKaLyRSNqYswL7wjgtZYECrP0XBKOPJsyo9bDjv4i5eOeR"
    "/6YdlnN2cd0txORJDUoc0qcq0i1ypyvXkUq8h1FdjKFvyovtJHZbPBQWp9OFNebWBGHmVA"
    "jgk1jgrc/x54MsemJQPwSqBx4L58U4ZohVYFgzhFtYK/aoqvJTOGIzINRPkwda0mssWXJs"
    "2MFhwOX417PlvwYylhFX2rDyOWJkK31fJe9VviDavSuTx2/aYIunw+aT0QliFDk4hFBWIf"
    "Pt8QC+esU0l26EvADR2ZlZvH332vhHW7fbT1VhHnJhq0yzFuHrQtybd9oku45SI2JUgAH+"
    "7+oO4E26YnlI5M7zn6qi9cj7pfOc+1nBKXIIwc7HloQokHIm1E5g57RCPCljA/iHskg3Sr"
    "5InlmTfFtCmmrTa+tWLaajyKI1kDYl5KYzok33JAXUs0wAkpspC6vw9jxlEq03NlIF0O+h"
    "/D5sn0zyyPxMl0+4pKGUeEqhvGJ0cyhkN8+JK5BayhmAI2CSzHRgOY3O0yTDLElQ9dNx8r"
    "thjQucNj+FslkSVklabrrGmLYI9oYBtlsejFik6IKj3XTc8SrEklfMCXTTk4XyQycJYS+T"
    "doRsCjfgSHm3oEXOuJKWqfg+vt5/FwZ3wMDgKv7+CajIHfzSs8kG/YILo5xxYyzInJPO7V"
    "3w0//PQ+I+1m/8+4t+9teAPxCF4zuOwaxEUwsTLievxBbEpMF9El9GM5UzwizPsl7APbBs"
    "I/jRFPS4Mn24KY8AD1oBuTC1n8UXBj3kYeFWyFy0tl3Nv+5YDImFLQMSIPxIX3m/+gpcmm"
    "8Kt04jJ4U9a/dKtCGDl5Q1y5+zxwy1fBrueESdEoRSnvDWNSKslvV3xLvhoU33J8fMsyWO"
    "vKjtmwfQNH7EFCvuspv/ywjcmoUbs5O95dJU3vmB+fkYZ9ZEiXTZWPjbE6Jct/onR2QSyT"
    "W3pZVnrsfqGRPg0yxrUpiPAfyGVMmVJxgcwjN5FNhnT4Jr/wUiY6mG3EQBYMC/c5+jqixu"
    "PXwEJ1wCymNjejwU4QBjAY3PwAWpHj/uoErj9mRO4O/rTMqJ0Axh8C4cOz4nYxGzYis/pu"
    "lRaPUxZtVRZtdExImAgJsQZaCvvfSg6OrZ1BcRbkj4YCDYT3VZlj2l7lH9P2KnVMG58zZW"
    "KKYftGgFt1TPHYqrurDLjtOPvY8i+p6KSsYu3rrGnMGE8HkwlmR0VUIDvJuvAdsBpx3axM"
    "l/w1Py7VgGyXQ1tVEV+l5LCNejeKeNlIvHC49kC7hHu7PwXdHRnIZTmXyOCqFeMSoN8VLk"
    "UW5RJr0C7FuQj/pCTVckvnxA/qMb+svV/SnocHw0e3EYURxOveC/oCYbQkI44noi5yqGVx"
    "6ZHLiwkwZLLnqE/j5EiacqnsqVKlCgRuYuNlIQtTrtJBW1EyDaNkVJBRBRmPw2pIsVuyW9"
    "BjQg0cuz+X2YT+c/4m9J9Tm9DzzwDIRvgY6v5vCe7+d/irI9UPNj08YABIzw4z5AIbF1Kw"
    "Zm5DYAtPDtWYjAI1g7mhEzlE1wIKzozCSgvARLJ0ZExGgZoGNXRlt+DlE6INrMLaJF5e1Z"
    "hotn4fTCxjzwfNG2jO78HPr8kulBjVXcC1hlR4yfS2kkwrr6i6ojDTpSHafu6Y2FrBt14w"
    "OiN2sD0jIDb5xhLkkonpMeJytpSlmdWDPUWVnqiTwaFYyupmL8VSVuCLBBDJFiRNyjUuMH"
    "+QjREPxDbAi5MP0acFlQ+YcR4OX1S1KfamMkM5LrWfgfy0K92BM0w8orskwwHLTy1dSzRi"
    "pas6uXRGZNPR1xKNAPzQqdJHdzhx6CZw0OQwb910P/Zuh90bcbpwpJ97u3M+7PHzpsGbMv"
    "mJ07fg7J9/6l5ogw8fTpEHvos+JeAKjsdwr3cpDpz2TCvIj6lBtMqdb8X/ReUU+Vdrciiv"
    "UtqGsjh51dKUeuulXm9JHLYNuRuRU1n1ddawSOfmWYRbzdRpaaXt2mt7tTVyS30n5JXG66"
    "xx5tLFaLuXOyGq9FxnPauDbnPVfKRHnpY56JYubdkzT6MiioHfvLtI4JXGV516Gt9WFB1W"
    "svuKUsUezKySxTJnVSTrszQE9MMeVQG469NWVk1K/067sBjlus2mBIB8GDZXTFQh9CpD6P"
    "D6eJLnnUVEGsh0HyQIyV8qCYSD5g1E98XJSRkK+uQkn4Pm9xJnOVCbZZa1+fV20M+xiNci"
    "SXPY1Bn6nzgZ+gjRLgCXg1EcJktGxBLGLO/g7Kkz3L7/P+mMC/0="
)
