from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "table_versions" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "version" BIGINT NOT NULL
);
COMMENT ON TABLE "table_versions" IS 'A table''s number of changes; raised in the transaction of each change.';
        CREATE TABLE IF NOT EXISTS "sign_in_failures" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "failures" INT NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_sign_in_fai_last_at_0e9c93" ON "sign_in_failures" ("last_at");
COMMENT ON TABLE "sign_in_failures" IS 'Wrong passwords in a row, by the hash of a name or of an address.';
        CREATE TABLE IF NOT EXISTS "bearer_grants" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "refresh_hash" VARCHAR(64) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_bearer_gran_expires_cfc497" ON "bearer_grants" ("expires_at");
COMMENT ON TABLE "bearer_grants" IS 'A client that was given tokens; its access tokens work while the grant is here. `refresh_hash`: the newest one.';
        CREATE TABLE IF NOT EXISTS "web_sessions" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "address" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "flash" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_web_session_expires_1a4c9b" ON "web_sessions" ("expires_at");
COMMENT ON TABLE "web_sessions" IS 'A browser somebody signed in with. `flash` holds what the next page has to say: `[kind, sentence]` pairs.';
        COMMENT ON COLUMN "one_time_codes"."purpose" IS 'INVITE: invite\nLINK: link\nLOGIN: login\nRESET: reset';
        ALTER TABLE "vacancies" ADD "search_text" TEXT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        COMMENT ON COLUMN "one_time_codes"."purpose" IS 'INVITE: invite\nLINK: link\nLOGIN: login';
        ALTER TABLE "vacancies" DROP COLUMN "search_text";
        DROP TABLE IF EXISTS "web_sessions";
        DROP TABLE IF EXISTS "table_versions";
        DROP TABLE IF EXISTS "sign_in_failures";
        DROP TABLE IF EXISTS "bearer_grants";"""


MODELS_STATE = (
    "eJztXWtz2ziy/Ssof5lslcbXec94trZKtpVEE1tK2Uoy9663aIiCJIwoQEuCVjy7+e+3AZ"
    "IS3yJliaYYfJiMRaJB6TQIdJ9uNP5zNOcjYjnH723uLo5O0X+OGJ4T+CN6o4WO8GKxviwv"
    "CDy0VMuJbKIu4aEjbGwKuDrGlkPg0og4pk0XgnIm27aRzS2CsIPElKARN905YcJBFnUEou"
    "JY9gJXoRvKJkUFXEb/7RJD8AmBRjaI/fNfcJmyEflGnODjYmaMKbFGkV9JR7IDdd0QDwt1"
    "rcvEO9VQfpehYXLLnbN148WDmHK2ak2ZkFcnhBEbCyK7F7YrfzpzLcvHKEDD+6brJt5XDM"
    "mMyBi7lgRQSntfYH3tyDB6/YFx0xkYxlEC3EAiBJ9/yeRMKga+qqN+/UR+hZ9fPH/19tUv"
    "L9+8+gWaqK+5uvL2u/foNTCeoIKnNzj6ru5jgb0WCuM1qFJjSVjPp9juMHeusO3CF8LMJA"
    "mMA9kYyvD14ygHmFYN81H74qrbO0V4NKfsll13zq8/dwed61NkE9N2qSD2LQOQOtdfup2v"
    "8jrgTux7SpbyTv/sBu7Iy3zowGVix8d8htLm+JthETYRU/j4/E2Ohr60r88/tK+fPX/zN9"
    "k3h1fSe1N7/p0X6pZU4lpp6v+pSkt/GYL29VVU8fchCu3rkyLYvj7JBlfe+/5dTjrjWegN"
    "kReG2JwtsT0yIndC0y6ZD4ntTKk3o0a1ceYLv/t4TSysfmZSA+GJ+2rV2zZKCS6stbKe1S"
    "tQy/dgyAVX/WGhgOUveBayyVvzF/P4FczwRP0k+Wz5pAzYspbEKLIbFkcjptUi6+QC2nMG"
    "cwfCSHVyjG4WxLLICHEXlj4AhWD4ewz34dc8/Cz4z/L/SP3QFlpOuUNgmWQzWEGXDrRS3w"
    "kmqaFLrREyMUMWNElbcit9dsrq/c8jF6ZGw1tvPQTh73/pRf0JF/WVGopDGxbZDPABzEi7"
    "wXiNaWiUF4Q0JKER9RFNrLNRgJPovuM2oRP2kTwkbNH0tfSz382BgZu1gMJlGy9XE2d4UM"
    "Fvh19MhGf8tW/O2xedo8iYnQQO4SMxXTmWDQU1PPmlo5ptDu7TwOkzMqBzcg6f0oyb8O1c"
    "w4YzWLOhJSABSBa0aqRNcU+FMl1bCKwAbJrcZcKzFbgNloLFJ2B3yM/gITHrQfn9U+xMEX"
    "XQjCxECy4T5Mr+l1RMZS+EjVLMmD0/TLMO9TJQFq69AJtyW+IhJL4bl3Y/8xQA8aU76Jx6"
    "Y5vcsstu7+OpGsLwd/+9ZCbUqJbMBPQhWQmHiG04hl8KuMG/ZDrBv8QJBjlPGPLdKsMyRI"
    "QaRzW8eVUA4jevMjGWt6IgPxn15oO479HfTO7NtIlE1sAiqbsLuCPX2Yz3IyIZ09zIFz0O"
    "/qjPNFb8hYEfOOrD0uyPsRzoB92rzs2gffVJPm7uOP+2FH7tQUfeeaGuPsSuPouradUJ+t"
    "odfEDyI/q/fq+j4OWOmNjqiet2g/+T9vERdgU3GF8aeBSaU4KrAWoRrZNvCwq9baH1qGQ1"
    "Wq9yljwQJQcg5WoZbMdtXuyQ2A70W83s/EPqN5iBhw/lmJyEnOZz0hmy8tBGhbbCtWYvzJ"
    "5psvVY1GTZJl4n8d5upsz88VgdtjUbvSV4yCxc4Sug3ufLy6dizRTwKXRZoJBsnkySq2WD"
    "fsspl5yTl/My5KKl/lhgRizJW8kP7U/dnMhdiQ40jVUvGkuOl7K5GGGZxpEkO8vHiPhec0"
    "ytMhCvBPZFDiYAPjqqBN4Xr4uQUNAqE151LwrvAjvOksOkW5bvSwjWmIzaGvDXhQB/nQP4"
    "6zjgY2o7wig7b0SlqqO9Kxrae5k5LLwF0BEhjXMRnMfw4PIDOizUOJz3MnMIsLEnNp4b2x"
    "geqcKNw333YRpwA+g9MZwHR5D5tvGaRCcVAu9gNhrybyXxP/p03b84RQubj27ZTbt3cdb/"
    "4xSF+3raEGUoWGSYGJ4ywrbh2qUMxbw+GvdmvDg5KTL1y2bZc5K6GVOEYwQROsMb5kkVnH"
    "FuEcwytJDaQQz/IfSwLwWsrlRLn5/1+5cR5vysO4gB//nqrAOrsdIHNKIewZKkXgHCbaF/"
    "EsQDB+qQAYeZfjwuj/dKTA/wkni7C2KnJ4luxDwsqnEvgbuF2cTFk5IO1FqmwlXUditaR4"
    "ssotkraMKmp3PyF2flTPmQTIUId1ybL8j/XFHmzA7VmpeBeONPThlJIcTzw/wxUZ3AU5fY"
    "f5EEHsXqqGTLsmqPSuoEj7oleOitm3vauhlPCHaMOR6leRgl4IptWWguVDI+XiVU9ZxUNi"
    "BlkxFhgmLrkS/h+aqjpg6qe8JGXJFUj8Xqi+rpHDq6Jia3R00dW9icEgMGhU3JY0eX7KoD"
    "PT00FCvGBR1TU8HwSKz6rhjyb1fEcXwHsIkvo6TMHo1U2x1R0YH3+gBTHIu9gVMsDAdGwu"
    "OxAk9Y3Hg9NXVM3WMTM/PRc9UX1U1TJyqHu7ZJDLmB7pE43aieLqGjhkJF5wtui0eiNMDO"
    "rKs6auprB2/LiCpiZ2Tj8WPxOg96u5CdNRUzvFhYYC0wYcAUzyaPnbLaQXfnqremojZ1mR"
    "hbfGlMOX/s7PXB7+sDdNVUvIYE28Q2JjZmj30tz1RX72VPTUVrSYY7srW+kmEDTa1S+w2S"
    "CVfZkEqWhsM/BRZTv6+2V9mioXZH2JeEESkE9JgzIovD1wt1fBPqt4EYhtKSdoFcN9pdQw"
    "AruSnonLN7Yjve8BFYxbsTO4SSjVp524XMUHOZ1yGK1tb5OiU2QRiFO0Ayc3DktJDDkQB/"
    "F27bBK7ZAvlmFoJ3awpYoWeYcjmT/OSAELfhByMZuHMQdICWNoXvgaj4W3LPUYXPfcRWpR"
    "lJ2X6XHQz3mzdvL82LIhmT0Co7U/uFnzWZvYPJCUZ5UbRXAs3b7LFDwCP5BjiJ7+83/V5m"
    "kgFOizNTU6D/qkrae0vv+PvYZYrZRLLyJyywzrF87D/2leqRA7bEJxJzDjB+dtX+Iw7/+W"
    "X/LB5Mlh2cxfenL0ZbVm6JSjavhseB5n2kpASsTIOCGQH73If8yeYmeFJk9FkNnzSDI94k"
    "19xYBI0NbzwWL+TntTfoyFvhl7JCP54RWXTvN7XeLwhc5mNYvWVFPVjwkUNgjIwQGY8JzD"
    "zPoE86YcfzEbp1T07w2zcp1sU+H/QIc2L1nVJsaTrJLkwRFttNvY867IX+9cWLly/fvjh5"
    "+eaX16/evn39y8lqU3TyVt7u6LPue5kuGnmvCxw3QExC77eahGOizZuFD3fWLZ2Itc9pN8"
    "6zpEy7KVRM9rS72jfnlyQtOO0OpgQFz1lVM8VB0QeBrRnMjTwo+oDGNp+jZ3eBhKxVcScn"
    "SmdBzP/BC/qz/AOmxZR5d69P0iUn6lVyYjUay65nMUG9opVa0epW86OQQ7cvx23fOfq6QI"
    "IukNAsnOU+SxeAsulfqWnBm/ZoRmT1Ps3i+9eGFjdnW7kbUUm97aNu3oauyVxscjtMaq/I"
    "lq4anMhTB/t3t4VGy/jsm87uCULUidIouy1G+qRKyIpPt8qe27M7AiS0GyYtxh3ZK5MT3I"
    "5uztlMeICiZWCZES+GxMfqOBaPhThGNwQ6FA7CNkHvwBsiAgnyTTgtdDcjsozoHZJf1KuC"
    "CVc8AlluOJNX5knWY/+P23TYnUzTAI9a/X593t1TkiJhTaQ6MpsLNMW6qPWxMh8+9wbvLv"
    "tfDa9E0yqz1KvVtLq7Ktq0auBXb7pl55fd84+fP50i06LmzF3cMnhet987lbke8JRb9r5z"
    "1e11T9GEzCmj8Lnff3/Zgc+cT7yjR8rXHypUfSin9lDcqxpih5Qt+RSWaZzvupeic46aSp"
    "MYD2A+zcgRWUk0IUkkz2Lu/DGIGMuJNIWVwXzZ770PmsdzF2LHApEx2MhTozzuSUmNf3n8"
    "PfugzJyylmjcjPKySLWbl9nlbl4m6t1I9vBVWbrxVSPBLUKcZ/PmCdpcpnSmWkCZ9mVIor"
    "oTTZ7X2sis5ZFPBzQj14hDKkQdBmvm9tpO70Frvc5az0l73uwqPi4FersFCTw44ggyKrkw"
    "HYEvCGB1wEsMerhl/Y+niM9uWeePT93rbu/9KVJDF3R/yz73rjttWF/OpK/nMptgcyq/+C"
    "07u+5/7ICDOLT5jLBtHMDdn8WoNGHAl3SyHP+cJPaQXOMsiz1UwWaMu/A2jIzSWwZSRBsH"
    "+B7OGZ2SLSOXUUm9ENV5IeJLQL50BkZUqnEv015oLD8xslzAMCqkTydMekkBQmWHcFxOD+"
    "Iig1gnOmSj3+BEh4PauKa1vpVtkKgCUIP0lqdW7n5P0k1PWtFn6D4mcaWyXT6JMqYpqS5p"
    "pU6zE17iJVaLZbzYBLTpCLnBBiOvC1UOYcqXcpMjXCCj9OSVwpKbt+D852iNmv87pGBozZ"
    "cC5NvCDkoE+X34gPkjJBjYR6ox/Hj1QU1Kof5DA2JHDyiVLJO3x6Vh+TJPvFdzPZCKGvVr"
    "iTrnz9SG4uELkpe0lOH7h4UaCPPuqUuLTzyESqAclmkgyDs+iw9e+wX359miCIdlGojw60"
    "KH7b3OOWvvdfKovTkYALxUaspaooEYPy+0Uytno1YCYBmgcB3D5GnnXGSaHTEpTRMmacKR"
    "6y1axjylGGAmsDGp6pzakwOB1fchjLJVpuJyj6o2VbOhmwPgXspKwa0FfAOyhRJigloL22"
    "uB2DY47/P1wRNFk2YTgg2IRFSdMntYYQld02e7WHX1hHTN5rRG8dE1w/axdDQ8H/U+X14+"
    "FR8dOiQqbdNl5AipnE2X8VOripHQM7IQCDNnSezfVjsavf2NVDhIpYu00JCYGOBDYsnRgv"
    "CFRdAcPyCHEDSi4zGx4blIVfp10hnr/TxGV5iq12ZKbwyWLMIcEWpcKea95HLoysDbWE17"
    "cR4Oy37VCRabDVqdVvMjar1IWs1BbevSrqp2VbWrWjNsDzxz6nc+vHbZUYqX6t9p5Xmof/"
    "KhYbus+EE3TNV9N11bYopAHMkN3eAKjpTTuOT2LHz2jAXDAAlqzhAeC2KjEXiVcjpF8qEy"
    "L4rDiEo92WZvD3qEg1o2K3632fA18qB2ldWR7baqqqSguy0W9phoA+25Q1/bE0vR00ydqW"
    "fQpUykWWfVZU+rmcfmFZ1j2QjhIXcFWnrTm1/9ncrS79boGH3gru2VQ7O4ia2gILzX7Cdo"
    "Jae+vzjLnFt3+wBN+tWL9Ju70p+dwY9Lyc/I5qRiYvWgpuTzGkNN/dulRBjyzAZjCm9YUj"
    "k3c2xZmeM/RbxB7s3LF2/frN4E+SHvJbi5al9eJlNoPIRgvdke3pCwBjfKcdOJTDPaBtqY"
    "aHW5X78eDKwOYcJIyx6X5m4uqiHJPGv38MZuDpbSeE05y0NXkNYVpHUF6aif03fFkH+78n"
    "PiUhycaINWnmfDVdMgwa7omYUo7BC11OHCQh0jqJwKkGYOXhV+lvSOl3MgvRT4BvSe2GSk"
    "KB67lcEY7ecRqTWjyb2cbv3geEiN0m5OVI6O7LVbFcwZQad6l10Td9lFBkfhzTNhoSbu7N"
    "jHUczqdUsFeXPNt0C2zlgftc/POzc3p/IMQJggbtlAVmyDz0JWbIPPF933nZvBKfKMwFvW"
    "vfrUvx5AAzpfcFtAi/anT5fd83ZPXoQp3YLZkcnrN4M2iJ7Ks+JBFCR7g871l27nqxRmMA"
    "XeU7J04nNsIU3vfFflAj9YHKdoOpvGCIlUT2E0KAn/4MoqLggbSQBLvmifOr0LVTjRl4cX"
    "pNODF0u6VbfsXbt7KSsujjG1ZL1FeJ/OO5fqkil/uWX5dRxLT4qF5sScKTGRguZZFQmF5Y"
    "dL1lI6UlK7SEkkrc3CoISR4TJBUw5J2JDZFhfWhQTrrGsMzst8IcrsrgyL6K2VcY5NBYXV"
    "5rAyhnlUqgFbySo5YAR8mfLLUEhMT011npp86qf0idVRuQZFVio+sVpnt2cr5DDznA/kdM"
    "ynVm6TcmDrBu6BJ8G23REVHcmiHqWEN0J3W3mxDSzbGYqMLbFb04sqHKO7ERGYWs4dmnL4"
    "zojCfzK64NC/iNNCDPq1keMfZMltP5UKW0hyyek7NHfXdcmig3z4JzHFqmSW/xH0/piIRa"
    "zwIPw4risPNsdCyY6J6MJ4e0yhDsEcfWkLAx0Va5yTu/sz79bTYXmYG3qw4O5Hs7/klYn7"
    "hETqkbraqF3VDndtc/tw0Eq6znP50Vl/cIqGXNyyr52zU7QkQxlF7crwKVXnLKszlm/Z73"
    "24+ycfbhP42XG1Ts0HZOPeXD4gbD0XDRCERBpEv+2LEFBwVccI1AzcooRAeFDVq4LTFIuc"
    "lMfw7VZuDSdoWDrdUZXjVLmG8hAAv8iSTDzECBCV5/Qq1yYtjbGMaEmv3vF8al9bj/Tm9Y"
    "auKjd02dza2vQKZGtteH2+6VyfIkkv3rKr/kXn8hSpl7EOBhZngqRVQ8+uQhoSaYCrl2c2"
    "7aP+6MHlnZl8vlDrXslB/7XdHajEsyWmwks8G1x32lfqGnxhgufq6nn/6tNlZ9AB58N/El"
    "z7DJ6K6SYS1LZ5YXafirZ6d4vSIyuBBrwv+6ZGFjaMArlPUeYBl1hsE3I6TShx/qUyt8pD"
    "m5DT0MahFeAaTGw8N5RFXTYikybdICe24hySFZrbJvNkdKA1srVGKCAp8HxRlsSLCGoO75"
    "A4vKg/XnCliQrpzJ7NRJ6P2A6oPEka3ax7OzCYi1J60RFWpzSfMP4ZnF5IPRs4PSdgvVrF"
    "OL0w+4aWVEzVLuIpdQS3H9KYvM0CJfm7UPJVqGStJvHqNA+1ckg8QUUWi5e1touqqbtD3n"
    "lAHUPWi0zl6s44twhmGQM4IhgDewiS+0I7GN3VknZn/f5lxEQ668ZZuc9XZ53rZ88V+tCI"
    "igyzVQeff0TDVZdab5rWU3b+JEqt6y0IegtCDdyTR2xBSGxiS6F4z3zJdx+viZWVgJyeRN"
    "AQwL/v1YVTdpb5cI2V1pI+XPh+K9eJ81saEvKiXpys/jSmJsUWkmIyr0KWh+opRcPFM8xm"
    "8uIZ6N52nVN09r89NOY2unNMbJE7BMqTeyw8seArIC6rlY9wmhtYxRNTy1QFTY88l4QkSl"
    "Np569K5y+sjqL+X1imztkb22bmF0nMz87LT2w8l+9LGSY1aF+dbfK81oM3lG6UmoBxQUw6"
    "x1Y6moFI3Kb3ZI592QMcsznAXXTOu1fty2fPX7VexVzlYPy+ShxKP0rHNrvGawawJSu7Hh"
    "KsydKu1DHkZsj7FOQ2MTtrOU3saGLnx3Xxs4idhEP6NLGd9zYepXoE3o1cV2AimxQO5Fjk"
    "nljSoHYIo9ymIjV6k9FKn3RRL7NaH8kU5HCenBRJ4jw5yc7iPEnaKqFvlgA5O/05JtaA6F"
    "XVKdDa3tH2jrZ3dCBLa31HgawSVu56eNxjWeH3wbAomz0yVPDF62plzB7YaHiSWIGP2VGK"
    "UxDcynULPPXRop7BV3kS3geXibHFl2jEiSPPlEAzQhbe/kt/OMga6fdUeHldqgyTyW1iws"
    "9FAkwip4U8f6Qlzy+1XVhy7LRT+Pb7MO2naD+lLkeRV5D6Ba8CsRm2ShbliYk1zinc/d4z"
    "NRvBvFI2lTEu1wCfsIqMRh81GKdl/O+YWAOwrnwLcrDKlh/pKaINUEAVhcPXwJUc70nJBi"
    "CuKaeGU04OwbY5LT/Yo2JbjfSabbmseqhrsi97nj9M2keTfT+i1otkra9okXKp63GxBu1s"
    "31f6+gqyJMy6aF4khT0+uEoXzluDrtg/TVA/KUGdmboSx3QTVf1glMtkUa3XXDGiDuILwl"
    "T6+LM7fI+pUpff693f0vJctuojNeE8+A3emPYGJk2eiKx55yp555UaikMbFtHbtlIct+hA"
    "L4hqVEjjutmeuF/H+B5pTYSihQcGcVGLIjq60vfFhYfwJFiSHols08yFOK7hubBOlVC6wS"
    "ndavFNGB7h27l2B103LBMlxwyFJOU5yOvPKK2ucWEpHbeul/3gLIjcu0j/Kn2AT1Kyslj2"
    "IUdByLcFsSmBWdd4INhO8epu5tiyMgd2mnxjilG+fPH2zWqEyw95g/vmqn15mbTedJxDp9"
    "bWxQw5UN71QA4sPfiF+VFbszbVFekzMuDwz24Z2XopYT81RR5lud+og7AuKZsdpRjuobu5"
    "drt3nNaa9y1it1NziqBHi4LhDcY4EtiZoSEx4RucquISDvzlXaWOf6gonS+4DcqWhjoHG5"
    "0gbk8wo35VQ7GkJkmz9vf6rFT2cX3AmI+Np07nwRFkriAyTe4yoSnJJ3cpcg6Sy3AlDuLw"
    "uG037r0psm8vvpKHtu29SSRShV+AchhXfj7lAafCrqeWwhivJBoI8I5P3QlN18Wn4KiQJt"
    "nTTrgIVuWSyMbENLY1CgzVLA1i17BqAiEbak0g7I5AaOBrlBNerbbaaM2wfSwx8NSnmw7A"
    "c+4qf/kohUUI3W3lsQjS/zY8t7sgi9AHr/wcDIHZ54XnvQsZ2APHns+Jo84rDeyEJCtQUr"
    "bk4QjebxnFPf3W9ocjyMko9IDVwYL67IWaTnatPNJBO2vaWTuQUawdiopgLbspPy7XgF2G"
    "VezrhIXTdUqechaW0UM4ZfOgB1DZERwT0wO4yAAe2XicQj38ftPvpaO8EogzDtQU6L/Ios"
    "7eFrejv49dZqqA2dCllqDMOZaP/ce+8M+BWwIUIRsSezfj2zRbURZBdnDwh4OvBkMJ9I8u"
    "rtvvBqdIyd6y68+9njoT3HYZUyeCX/R7HbjNGYmf/33Lztu9886luiSXK2LV5lRw+X0NsK"
    "oXKVltOW9TRKoer5R8XmNeKZmEC79/pEAus5okBBu3nuw+OLuwudRFqTcgLFOP8d+oJeUp"
    "Q2INN1PlmuTapUzUkEjjppPdJyGsDmJXZ9pufYx7SLpBw7jqM9wDNP3TxbZXR7QDrZFtNa"
    "Ijx9kKaXDkWBd6aZjWA4zyCr2EAoBFTY2QSANjPLs3Nmqwp+OpEW5STkbdwN3Pbo3KcjLO"
    "MRtRuTZcKMYvJS8j1qKVe7xp0NZQJGCJ/IwxteDOYsoFbyG5Q6SFAFIBcojbqmp4TuYF6n"
    "E0fBDysk3QjCxEC3FYL9DAt01/ctQDEB2lZ3hU+vSSOSJ+jvsUO1MF517yREKj0yYmofeP"
    "TxXRmSg6E0VnouhMlBqkTOhMlL3AqjNRdCbKgQ5hnYmiM1F+yLChzkTRmShP/0rpTJRUwc"
    "atJzoT5QdYUnQmis5EqWY60ZkoTc570JkoddOIzkTJVshh5iToTJQfUetFMlFiYcbCjFhU"
    "rIGxnj0cR+sYchylLG4bSvkGUhUW8l1dOdhKvuF4dsn5LCbawAntcCew5Lo1xMIsNXetBB"
    "o4a706KTBrvTrJnLXkre9JeLe2zdOktWG+rWGucxp1TqPOaczKaWwHzCJM/UyNk0RSY7xJ"
    "Ky+rcc1Umqp1ibRGTwDxsSoNveroFC1lOuESO2hIxjCqWt4FP7twLIjdWjcJ4gT+JbC14b"
    "/FAsZURjpjJU8tm8YYxA5HIKRz/2o2FbaQzv0raFnp3L8aj+J6RKWaju0Mfkf6fLA5hySQ"
    "rfPMcHTV/9I5RXN+T27ZoP3+BiZ0PHFu2btu5/ICPnnT5C07719ddXqDU7mEzgkTt6w9GL"
    "TPP5wiLAT2nMsnnl8OLuFnYfMFd0jwahbW2afr/qf+jUzbCXq4ZV/b3YHK/FliKlTmT/vT"
    "p8v/VZfkm/6QyAb63Lvoq9suG3F1V16R9+UF2eICnvNJPmYEj1nIp0QziOqgc3f4JzFL5d"
    "yFRHSKRITx2kWKhGdul9HHWkKrY+fqUK5OGW2sBLQydq4M3x9MaCOfml9L7YCVrxmn2CRS"
    "fpXjWF7FMVGt5zrrWWeq6Uy1Hyb8ojPV6qYRnamWrZDDzFnSmWo/otaLZKrp4LcOfuvg98"
    "bg9zUxuR0Nj2Y0aRULftuqdcHgdztUIUcGoj+4TIwtvkTYQRZ2BHIIYaeIMO5OpmjMbYRl"
    "4R0VtMaKUDlGgymRyIupPG456OAnJxnz3vfD0s9uTjukuRWLIOlDm3XkWkeudeR68yjWke"
    "sqsC1b8KP6Sh+VzQZ7qfWxmMpqAzPyUAbkiFDjqMDd74Enc0ytMgCvBBoH7ovXRYhWaJUz"
    "iBNUK/irVH2tMmM4JNNAlPdT12pStvjSpJnRgv3ha0jPZwt+LCGso2/1YcSSROi2Wt6pfg"
    "u8YVU6l4eu3wRBl80nrQfCMmBoYrEoX+zdx2ti4Yx1Ks4OffW5oQOzcrP4u++VsG43D8w8"
    "yuPcVINWMcbNgbYF+bYPfAm3bCSmBCngg90f3J5gRh2ldESdY3RnurbD7TvJcy2nxCYIow"
    "V2HDThxAGRFiLzhXhAQyKWMD+oeySFdKvkicWZN820aaatNr61ZtpqPIpDWQNqXkpiOiDf"
    "MkBdSzTACcmzkDp/DCLGUSLTc2UgXfZ774Pm8fTPNI9kker25ZUyDglVN4xPDmQMB/jIJX"
    "MLWAMxDWwcWImNATDZ22WYpIhrH7puPlZkMeDzhYzhb5VEFpPVmq6zpi2CHWKAbZTGoucr"
    "Oiaq9Vw3PZdgTSrhA75uysH5WiIDZ1ki/wbNCHjUD+Bwc4eAaz2hqvY5uN5eHo90xsfgIM"
    "j6DjYVAvxuWeGBfMMjYtI5ttCITqhwpFf/efDu519S0m52/4xbdsvgDcRDeM3gsj0iNoKJ"
    "VRDbkQ8SU0JtxJfQj7WY4iERzm9BH5iNEP55jGRaGjyZKWLCAdT9bqgUsuSj4Ma8hRyu2A"
    "pblsq4Zd5ln8iYctAxIvfEhvdb/qAlFVP4VSaxBbwp61+6VSGMjLwhqdxdHrjlqeCx54SV"
    "olHyUt4bxqRUkt+u+ZZsNWi+5fD4lqW/1hUds0H7Bo7YvYR811N+8WEbkdGjdnN2vL1Kmn"
    "5kfnxKGvaBIV00VT4yxuqULP+B89kFsai09NKs9Mj9XCN96meMG1MQkT9QytAypeJ8mQdp"
    "IlOBTPgmv8lSJiaYbWSELBgW9jG6G/LRw51voS7ALOZMmtFgJygDGAxueQCtynF/eQLXH1"
    "Iid3t/WmrUTgHjDYHg4Wlxu4gNG5JZfbdKi8dpi7YqizY8JkqYCDGxBloKu99KDo4tS6E4"
    "c/JHA4EGwvuyyDFtL7OPaXuZOKZNzpllYopB+0aAW3VM8dCqu+sMuO04+8jyX1LRcVnN2t"
    "dZ01gImQ5WJpgdFtGB7DjrInfAGsS20zJdstf8qFQDsl32bVWFfJWCwzbs3WjiZSPxIuHa"
    "Ae0S7O3+4Hd3YCAX5VxCg6tWjIuPfke5FGmUS6RBqxDnovyTglTLDZ8TL6gnvLL2Xkl7GR"
    "4MHt1CHEaQrHuv6AuE0ZIMJZ6I22jBLUtKD21ZTEAgKo5Rj0fJkSTlUtlTS5UqULipjZe5"
    "LEyxSgctTck0jJLRQUYdZDwMqyHBbpXdgh4RauDY/bXIJvRfszeh/5rYhJ59BkA6wodQ93"
    "9LcHe/w18fqb636eEeA0BmepghE9iokIY1dRuCcJ1yqEZkNKgpzA2flEN0LaDhTCms5AIm"
    "JUtHRmQ0qElQA1d2C14+JtrAKqxN4uV1jYlm6/ee4jL2vN+8geb8Dvz8muxCiVDdOVxrQI"
    "UXTG8ryLTKiqorCjNZGqLl5Y6prRVy64XgM8L87Rk+sSk3liCbTKgjiC3ZUpFkVvf2FF16"
    "ok4Gh2Ypq5u9NEtZgS/iQ1S2IGlcrnGB+b1sjLgnbAReXPkQfVJQ+4Ap5+HIRdWYYmdaZi"
    "hHpXYzkJ92pdtzholDTJukOGDZqaVriUasdFUnl85I2XT0tUQjAN93qvTBHU4cuAkStHKY"
    "H1133ndvBp1rdbpwqJ9b1j4fdOV50+BNUXni9A04++cfOhdG/927U+SA72JOCbiC4zHc61"
    "6qA6cdavn5MTWIVtnzrfi/sJwm/2pNDmVVSttQFierWppWb73U6yzJQmxD7obkdFZ9nTWs"
    "0rllFuFWM3VSWmu79tpebY3cUt8xea3xOmtc2Nwdbvdyx0S1nuusZ33QbaaaD/TI0yIH3f"
    "IlK3vmaVhEM/CbdxcpvJL46lNPo9uKwsOq7L6iRLEHmlayuMxZFfH6LA0Bfa9HVQwkGF+I"
    "7XhfNpEUELnfyksKUH8Y917TwnUpldRPDnyt+ZDYMhRvTmUNRuc3BBg4ZFW7EXpijuTEuA"
    "rYE2xO/aZppSh31e3mao46vF9leP9pT2ysUTxp9+z7/folL77FLiTUmK32Feyzq0lG2BnB"
    "NrHfwxSYuvk2fDt36h+qhsZEtiw885sWJUx4O2CX2EETWLeZl5EFs7Sq4WvKQh3+JbTk9g"
    "wtp9QiauJWD5M1x+QRQsfoziZjsLCnKoJ8d6qaMLIkjpBJYGlLROXP12tJvdaSsMbKrClx"
    "uQbGdnefrQDerdwMXgbnkEjj8ppeFUlrepWd1fQqkdTkgqdpwDRfrpZbVKpxMO8lfUyTbp"
    "noHwjJ1qgdLlrBWyqYfFtQ6G4LHUcl9UamOmtZrXCl7OeQhKbKN1PlrqOZ8s1MeWhQ1akA"
    "1w3oqMveYWq5tq/0GAkQa9HK4wEcaGtQZozDrTdSAV9tzibqmF91opE6mgfZsgSWd8YPko"
    "6WJGcxYt4BPuoDtPIchKRzv5MetbteL3ddJlOXddXDMo2jgHfvpIff24KjNyzSGAZ4t8VW"
    "t0y40sZlPY3LmnD3X8nwxquumLZqh+7mrthLMjScoEhjodW6LatOLsGaQQ6fE1mtHsll34"
    "uoyo3Vx+hubEkS3D8oZCkJdo8O/yaQPLpZLr9IcOTgh1N0909ZC6yFHMIEAQvxX3fQhtop"
    "q3qlT9arf71Wf72pUNP0mqbXNH0G0Ck0vVoKkiD/ftPvZZiyVvo8MaKmQP9FFnX2Zs8e/X"
    "3sMi8JaehSS1DmHMvn/WNf+OfALQGK2F+JvbPxbbIxw0p2EN87q2MmjbWHdczkB1Kwjpn8"
    "CFrWMRMdM9ExkyzmpU1sak6PUlgX/04rj3HB6zabuJZsQDU7US92IjN3OqdiZmbmdBMSCP"
    "fi0cmXqgTCfvMGovv85KRI1ZaTk+yyLfJezEXjkgZNseuyPeaQSPU+89PYcjvzjp80jPD9"
    "/wHrO2oP"
)
