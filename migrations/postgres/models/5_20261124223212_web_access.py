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
COMMENT ON TABLE "bearer_grants" IS 'A client that was given tokens; they work while the grant is here. `refresh_hash`: of the newest one.';
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
        DROP TABLE IF EXISTS "bearer_grants";
        DROP TABLE IF EXISTS "sign_in_failures";
        DROP TABLE IF EXISTS "table_versions";
        DROP TABLE IF EXISTS "web_sessions";"""


MODELS_STATE = (
    "eJztXetz2za2/1cw/tLujJp1nGfdnZ2RbSXRxpY8ttL03nqHhkhIYk0BWpC04u7t/34PwI"
    "f4FqkHTTH4sN2YxAGp3wGB8z7/PZozg1j2i4+cuYujU/TfI4rnBP4Rv9FBR3ixWF0WFxw8"
    "tuTIqRgiL+Gx7XCsO3B1gi2bwCWD2Do3F47JqBjbRZxZBGEbOTOCDKa7c0IdG1mm7SDTeS"
    "FmgaswjUmnZQlcav7HJZrDpgQGcSD7/d9w2aQG+Ubs4M/FgzYxiWXEfqVpiAnkdc15Wshr"
    "fep8kAPFu4w1nVnunK4GL56cGaPhaJM64uqUUMKxQ8T0DnfFT6euZfkYBWh4b7oa4r1ihM"
    "YgE+xaAkBB7b3A6tqRpg2GI+22N9K0oxS4AUUEPv+SzqhgDLyqLX/9VLzCTycvX797/f7V"
    "29fvYYh8zfDKu7+8R6+A8QglPIPR0V/yPnawN0JivAJVcCwN6/kM8x515xLbPrwQpjpJYR"
    "zQJlCG10+iHGBaN8xH3Yur/uAUYWNu0jt60zu/+dIf9W5OESc6d02H8DsKIPVufu33vorr"
    "gDvhjyZZijvDs1u4Iy6zsQ2XCU+u+RymzfE3zSJ06szgz5dvCzj0a/fm/FP35seXb/8m5m"
    "bwSXpf6sC/cyJvCSaumCb/P5Np2R9DML65jCr/PcShfXNcBts3x/ngint//SU2nclD5AsR"
    "F8ZYf1hibmixO5Ftl8zHhNsz09tR49w484k/fL4hFpY/M82B6MZ9Fc62CVOCCyuurHb1Gt"
    "jyV7Dkgqv+spDAshOWh2z61vxknryCKZ7KnySeLZ6UA1vekRhHds3hqCW4WuacXMB4RmHv"
    "QBjJSV6g2wWxLGIg5sLRB6AQDP+ewH34NU8/Oewn8f9I/tAOWs6YTeCYpA9wgi5tGCXfCT"
    "apsWtaBtIxRRYMyTpya312xun9+5ELW6PmnbcegvDvf6tD/RkP9ZAN5aGNkqwH+AB2pN1g"
    "vMI0sspLQhqhUIj6iKbO2TjAaXQ/ME7MKf1MnlKyaPZZ+sWf5sDAzTtA4TLHy3DjjC4q+O"
    "3wi4njCX/d2/PuRe8otmangUK4JaahYtlSUKObXzaq+eLgPgWcISUjc07O4a8s4SZ6u1Cw"
    "YRTObBgJSACSJaUaIVM8mo4UXTsIpACs68yljicrMA6SgsWmIHeIv0FDotaT1Ptn2J4h00"
    "YPZOF04DJBrph/aTozMQuhRoYYs+eHKatDswSUhcsXIFNuaniIkO9Gpd3PPgVA/Nof9U69"
    "tU3u6GV/8PlULmH49/CjsEzIVS0sEzCHsErYxNnExvC+hBr8PlcJfp80MIh9QhPfVhUrQ4"
    "yodaaGt69LQPz2dS7G4lYc5Gczvfkg7nv1t9P2pnMikNWwk+bdBdwR52zO9xGjTHDO8Elf"
    "BP9ozjZW/oOBH2gM4Wj211gB9KP+Ve921L26Fo+b2/Z/LIlfd9QTd07k1afE1R+TbAonQV"
    "/7o09I/In+dzjoSXiZ7Uy5fOJq3Oh/hXx8hF2HaZQtNWxE9pTgaoBajOvk28KE2Tbgepyy"
    "Hq7XuUseCJMDkAq5DLLjJh92hGwH/K1nd/4u+RvswOOnapacFJ2y52RbyKpDGyfaCNeGfT"
    "B7NpOt1qIylq2z66S+2/UmM3891odtw1ZvBTtkHq7wCmjw5fLyuaxmEvgMc1nAkHw7mTCu"
    "VnX6LWdM2Jy8mJcxczryHwtMiSXsVuKP7nW/wHNXYQJlxmqWGUusl6qxGFGa1hlJdhaPEd"
    "O95ti0qkAcEuzLOJgC+OioFnhP3pQxQsGoXHjlvTi8C2zbSwabblV7X4qwwcaojQF/Uwrw"
    "NwWAv0kCPjG57WhV9404VX1m75qW9l52DgtvAHSMSOFcBucJPLj6go4StQ7nvewcDsjYU4"
    "7n2iaCRyZx63DfvZsG1ADzkWj2k+2Q+ab+mtQkNQJvY2qM2beK+B9d3wwvTtGCM+OO3nYH"
    "F2fD305RdK7ndVFGnEWajuEpBuaayysJikVztO7LODk+LrP1i2H5e5K8mWCErQUeOs1b5m"
    "kWnDFmEUxzuJA5QQL/McywLwaEV+o1n58Nh5cxy/lZf5QA/svVWQ9OY8kPGGR6Bpa06RUg"
    "3BT6Z0E8UKAOGXDY6SeT6niHZGqBV8TbXRCeHSS6FvMoqcK9Au4WplMXTysqUCuaGk9R7t"
    "Z0jpY5RPNP0JRMb87Jn4xWE+UjNDUi3HM5W5C/X5nUfjhUaV444rU/mElJhkG82M2fIFUB"
    "PE3x/ZcJ4JFWHRlsWZXtcUoV4NG0AA+Vurmn1M1kQLCtzbGRpWFUgCuRstBeqIR/vE6omr"
    "mprEGKE4NQx8TWlh/heThRWxfVI6EGk0aqbbH6Vc50DhPdEJ1xo61rC+szosGi4CbZdnWJ"
    "qXow01NLsaLMMSemLmHYEquh64zZtyti274C2MaPUZjMtkaq6xqm04Pv+gBDHEuhNOYMGz"
    "oIz1sCdRbM01Kc9Bl2NBu+mO3X1DlMdevN1NZv7xHrmOpb7+m/ymnauqHjsU2ovi1GXW+W"
    "tq6k0PlnayYN3X/bQdYP5mzpwmJ8iqkpQn9X6CnESq0yTUhZW3+TIVwDOdt38G06+IFQjT"
    "1m+n02Qe4ac4DOXODWSl47/zarQXaQK85mLteJJnLzt0TtVs50CRO1dXnNF4xvK9WPsP3Q"
    "lxO1dUWBgGmY0mdkcDzZFq/zYLYLMVlbMcOLhWUCcI4GWhGdbi3BBtOdy9naitrMpc7EYk"
    "ttxti2u9cnf65PMFVb8RoTzAnXphzTrY0TcqqPvMUn45KMd2Se+ErGLbROVEplTMdy50Mq"
    "HEAM/lPiMPXn6npFs1oqd0TN1LAiHQdmLFiR5eEbRCa+jczbQgwjEc+7QK4fn66FgHEyF6"
    "/HQSBhvsK9LWg3/pTn4Ywtwa1invY5o6DV295n52AZgphK2k4P6hRlcOuR4SLU1ilb7vDr"
    "jHCCMIpOgEQyh2F3kM2QM8MO3OYErnEH+eIpgj1pBlihH7HJxA78gw1EjMMPRiKWykYwAV"
    "pyE94Dmc7f0mngNT53i+zxB5JRESE/PtEf3r705pMySSwwKj957sRPZMlPKreDVV4W7ZCg"
    "ffm3OwQ8FgKK0/j+63Y4yI37xBnwGqbuoP+TzU32Jc4e/WPiUulsRqIYOwgm9gvx2H8e7X"
    "drzwJb4CNmDsMAA4x/vOr+loT//HJ4JiGLxPeJCc6SJYMWxobF9OKU7SurdqChuBlRmqFo"
    "UDJIc5+lYa4500EDJcYXuXyyBI7kkEJxYxEM1rz1WL62sjdeMw3vhF+KpknC04FM+os87x"
    "cELrMJnN6iyDEc+MgmsEYMRCYTAjvPjzCnOaUv5ga6c4+P8bu3GdLFPh+0hTgRvlOGOG1O"
    "82uFRcl2U4KtCeVpfj45efXq3cnxq7fv37x+9+7N++OwTk36VlHBmrP+R5HBE/uuS3SAIj"
    "oxHzfahBOk7duFD3fXrRwbv89tN2mfyth2M0xY+dtuWMrArxJfctsdzQgKnhMWmMdBHS4H"
    "Ww+wN7KgDheacDZHP94HFKJ82L3YKO0F0f+OF+ZP4h+wLWbsu3t9kqoC1qwqYOFqrHqeJQ"
    "jViVbpRGtaGbZSCt2+FLd9p02qmlWqZlW7cBalL1wAipt/ZmZqrSubEaNVpTPKlxQYW0x/"
    "2EjdiFOqTNymaRuqTUa5ze0wTXtlsuwb0CSxCfLvbmu/V9HZ17VTDLzUqWp1u60P/6xMyP"
    "NPd6q2UtydASSSoJzl446lLxc4t+P50usNHsBo4VimxPMhsYnskOdZIV6gWwITOjbCnKAP"
    "oA0RBznkm2N30P0DEZXd75F4Ua8wOVzxDMiiBoC4Mk9bPfb/uHX9h0V4C2jU8verFsTPaR"
    "SJciJTkVlfMzMxRaM7/X36Mhh9uBx+1byqmWFErlc+M7wb1tEMB/gFNe/o+WX//POX61Ok"
    "W6b+4C7uKDyvPxycilgPeMod/di76g/6p2gq4odM+Hs4/HjZg78Zm3rd4KqXhCyhV50UlY"
    "NMalVjbJOqVTijNK3TXfdSB9iWW2ka4xHspzkxIiFFG4JEiiTm3m+jmLCcClMIBebL4eBj"
    "MDwZu5Do1EgmICPPtOq4pykV/tXx9+SDKnvKiqJ1O8qrMgUIX+VXIHyVKkEorIevq5obX7"
    "cS3DKG83y7ecpsLkI6MyWgXPkyQlFfk7mXjRYyG9mF84B25AbZkEqZDoMzc3NuZ8+guN5k"
    "rheEPa9XFbcLgd7sQAINjtgOMSoeTEegCwJYPdASgxnu6PDzKWIPd7T323X/pj/4eIrk0g"
    "Xe39Evg5teF86XM6HruZQTrM/Ei9/Rs5vh5x4oiGPOHgjdRAHcfXtsyQkNXtLOU/wLgtgj"
    "dK2TLPbQmIRS5sLXYGiVUwYySFsH+B5av8/Ihp7LOKU6iJp8ELElIF85AiNO1bqPaS9mLD"
    "8wsprDME6kGkantaQAoapLOEmnFnGZRawCHfLRb3Ggw0ElrimubyQbpIoBNCC85bmZu48A"
    "l3VBKx8YJ+aUfiZPew5baYYUvePAldqyfFKV5TNCXbKqz+cHvCSr3peLeOEEuGk7IsEGI2"
    "8KWQ5hxpYiyREuECM7eKU05foUnP8erVDzf4cgjJz5goB8W/CgtJI/hw+Yv0KChX0kB8OP"
    "l3/ITSkyf2RB7OgBlYJlinJcWhYv88y5mquFVFaoX1E0OX6mMSYetiBFQUs5un+UqIUw79"
    "50abGph1AFlKM0LQR5x+2R4bNfMH+fLYtwlKaFCL8p1f/4TUH74zfp7sdzEABYpdCUFUUL"
    "MX5ZKlOrIFErBbBwULi2prOs1mO5YkeCSpkJ02ZCw/UOLW2eUUQxF9gEVX1K7fGBwOrrEF"
    "rVKlNJuq2qTTVs6RYAuJeyUnBrAW9ANmBCglBxYXMuEM5BeZ+veoGVDZpNEbbAE1F3yOxh"
    "uSVUTZ/NfNX1G6Qbtqe1yh7dMGy3NUfD89Hgy+Xlc9mjI307s5IuY109C5Iuk41EyxmhH8"
    "jCQZjaS8J/CTMavfxG07GRDBfpoDHRMcCHnCVDC8IWFkFz/IRsQpBhTiaEw3ORrPRrZ1us"
    "9/MYVWGqWcmU3hqsWIQ5RtS6Usx7ieVQlYE3kZr2ojwclvyqAizWC7QqrOZ75HqZsJqDSu"
    "tSqqpSVZWq2jBsDzxy6l9sfOPSowwt1b/TKdJQ/2Bjjbu0fKMbKuu+6y4XmCIgRyKhG1RB"
    "QyqNS8Yfor1nLFgGyDH1B4QnDuHIAK1SbKdIPFTERTFYUZmdbfb2oC0U1KpR8buNhm+QBr"
    "WrqI58tVVWJQXebXCwJ0hbKM8d+tmeOoqeZ+vM7N2XsZHm9fjL31Zz2w2W3WOpgfCYuQ5a"
    "etubX/3dFKXfLeMF+sRc7pVDs5iOraAgvDfsBxgltr4/Gc3dW3f7AGX0a5bRb+4KffYBfl"
    "xGfEa+TSpB1gzTlHhea0xT/3FN4miiZ4M2gy8szZzbObas3PWfQd4i9ebVybu34Zcg/ij6"
    "CG6vupeX6RAaDyE4bzaHN0KswI3buM2pCDPaBNoEaX2xXz8fDKw2oY6WFT0uxN1CVCOURd"
    "Lu4a3dAiyF8JrRy0NVkFYVpFUF6bieM3SdMft25cfEZSg48QGdIs2GyaFBgF3ZnoUoqhB1"
    "ZHNhR7YRlEoFUFMbh4WfhXnHizkQWgq8gflIODGkiYd3cixG+3lEZs1o8ii2W985HmGjkJ"
    "tTlaNjuXZhwRwDJlVZdm3MsostjtLJM1GiNmZ27KMVs/zcMkFeX/MtoG0y1kfd8/Pe7e2p"
    "6AEIG8QdHYmKbfC3Iyq2wd8X/Y+929Ep8oTAO9q/uh7ejGCAOV8w7sCI7vX1Zf+8OxAXYU"
    "u3YHek4vrtqAukp6JXPJAC5WDUu/m13/sqiClsgY8mWQr6wWD4ZXDeu+p5U/iVv+bEb5v4"
    "/DmXC/xkMZyxDvKNHBGS+g0cLQrRP7iiiwtCDQFgxc/wuje4kGUVfXr4fOBzgI8HvoI7+q"
    "HbvxT1GCfYtEQ1RvjaznuX8pIufrll+VUeK2+ZpXbMgg0zFaDmyRwphhU7U1ZUyo/SOD9K"
    "LOjNwsAEQ3OpY2a0UFgT95YkVmUGm8xrDKrNfOFUyb2MkqjEy6QFTrqMZepYFbE9TtWCRL"
    "Na2o+AplP9GIqQqa2pyVuTbxiq3M86Ttciv0vN/axV7Hs+Qw4zCvpAemc+N3PbFCHbNHAP"
    "PES26xqm0xM21qMM50fkbqfI84HFOE2aaivkcno+hxfo3iAONi37Hs0YvDMy4X/C92Cbfx"
    "K7gyjMy5Htt7lk3A+0whYSlubs/M3dTV2xJCEb/0F0Jyyo5f8JfN/Gn5EoSwg/jqm6hO2R"
    "UPI9Jqps3h4DrCMwxz/a0kDHyVqn5O6+I95qO6wOc0vbDu5+NftHXhW/T4SkGYGtrcq5tp"
    "nL9c3dQSF1k/fyo7Ph6BSNmXNHv/bOTtGSjIWPtS+cq6bswiw7MN/Rfw3h7h9svInjZ8e1"
    "PJU9IB/39toDotJzWQdBhKRF5rd9GQQkXPVZBBoGblmDQHRRNaq+0xln2NCxnWkRWN3sFB"
    "kExsGwCuYA38z9i5d2JWorzYkXkCiCcajQ3r2ARS/OErnAXy7DFeEMHROebQnYyawqh6tZ"
    "OVwO+VapXXwwvskS1E5cYvsoecmZRSppEyFBM3SJViXJHVxkmcHxxKmI/tHFTfeDiN4UtP"
    "GYsoub4fW1iCAzOFssNosf27EawYluLszA9F1yp48TqagT5atVupmKgGl7BAzcnFVWvqM0"
    "Svter31LvJT6vU79ji6rRunfIMs5BQmJ0dudwgrLMLByMqJsliEzAUWLPr8EstCXMQJIHw"
    "m3pWsxK8mwCmlFr7rt+bR9bm3pTVeqep2qulAGN9VXAtomq+1HX257N6dIhPfc0avhRe/y"
    "FMmPsQGaCTzLIVm9yvItJRGSFrha6zaVHJx2rrP5Qp57FRf9125/JBO/lth0vMSv0U2vey"
    "WvwQsTPJdXz4dX15e9Ue8UBU+Ca19Am9fdVILYJh/M7lPBwm+3bHhCSNCC72XfoQkLDqtA"
    "VBESWboVDtsUnTKYJA0mnrhVHdoUnYI2Ca0DqsGU47kmJeqqEZFZ1C1SY2vO4QjR3DSZJm"
    "cCxZGNOWICkg6eL6pa7WKEyk7bFENeOTttVB8vedLEiVRmzXpTno/YDmx5wmh0u5rtwGAu"
    "a9OLr7AmpdlE8c+x6UXYs8amZwdWr045m17U+oaWpjOT4S0z03YYf8qy5K0nqGi/iyQ/RR"
    "rKKCNek/ahToERzzGdPCte3tnu1G26O+TMf9PWRDeHTFvdGWMWwTRnAccIE2CPgXJfaAer"
    "u16j3dlweBkTkc76Savcl6uz3s2PLyX6MMh0csRWFWDwPQquqhFa27ieEXeQaoSmSgCoEg"
    "ANUE+2KAGQKiKTYeI98yk/fL4hVl4CcHYQQUsA/2uvKpyUs/SnGyy5ltbhovc7hUqcP1IT"
    "kJfV4kRt5ompm9hCgkzEVYishYFkNFw8w/RBXDwD3nPXPkVn/zNAE8bRva1ji9wjYJ6oce"
    "CRBa+AmOglZuAsNXDfT7yjd/QeBFhRq+ERhs8xf7DlWEqWxHbCpxKsz0L6jkzkkHUbxOww"
    "0amkkR3QpowZ8AACY0yLyOtj8ZamjfAS56quv4csOfK0IJKqVa30zTr1zSg7yqqcUZomB4"
    "xsqHe+KpOLn5+Kn6o1Jz7RKsbbYHx94tDLRi/eSIRTZszHBdHNObZyov+zIz0Mj+aFT3uA"
    "a7YAuIveef+qe/njy9ed1wntPFi/r48zOsdnYZvf9CUH2IqtXg4J1nSvl/BMrW5MWtEpW5"
    "KyJX2/VoU8W1JKB34ed9JHjo1MJcS7Uah9TMWQ0r4jCyRtSwjhNqEm46aT6TDKGaXSppsl"
    "VqsezUHY6PFxmbjR4+P8wNHjtKwSebMUyPkR1wmyFjjM6o66VvJOzfKOjS3Mn7S5mdWQsU"
    "jviRNurf00LP6unPJzUlr5CdDC3zaE2SNUMJeCeRObUwbpRvt3wxDeq+VJKUv5uLdLWVKO"
    "9zZzPc/xXkFFXi2PRyw6gj1plkkftnRt/upNFWrCB7YansW36WN2lGFRCG51imwKHvvMsm"
    "aFr6IU2yeXOhOLLZHBiC061KIHQhZevri/HETHxUfT8eJQZdl2nXGiw89FoqKX3UGeMaOD"
    "4Cp34aTPKAK374cpI4cychTtHs9n5dhLqCp8CoRTbFUs4p0ga51Fafe5snI3gn2lauh1kq"
    "4FBqU6IrB91CoWlkyQtQDr2ksmBKds9ZWeQdoCBtTRaHAFXMX1nqZsAeLKXt12ezXBXJ9V"
    "X+xxsjZY9upe6srYl7/PH6bZRxn7vkeul8myCc0i1VJtkmQtqsSxr3SbELI0zKrKZyzlJr"
    "m4Khf6XIEurX/KQP2sBurcuLckputM1U9atTA4OXplKxYJJWxBqEx3+fEeP2JTssuf9f5v"
    "WUFyG82Rma0S/AZvTXsLUxRFVXbnZ7Q7h2woD22URKWZZihu8YVeEtU4kcJ1vTzxuPLxbS"
    "lNRLyFBwZxWYkivrqy83ijS3gaHElbIts2cSGJa3QvbFLlJthmCH80yVIevinBI3q7UO4w"
    "VwOreMkxRRFKpEf/Rox20Iwt0dzVZx3ps17OSEZt9q1mUv7tZskZ9oKInGzzz8qNwdOUtf"
    "m8D9lbQr4tCDcJ7M7aE8E8Q/u7nWPLyl3YWfStKbL76uTd23CFiz+KFvftVffyMi3lKX9I"
    "zf6QObMdDRalZuAMoa94NSdpW2Su28VaDuFZEvKwMbYBsQI3Bu6S8Qd4lDZjbtY2nN+RMk"
    "W4VWfKhgFcgONeWlAqn17+Wj9M704pn97z11A7eLF+q+zxddXWhpSMGPxnt36fZjGhrDGh"
    "WqW1rewD3bEtRPujDNtAcKtTZBfA3qCSNoEL/GSLClrLmanPEEYgLNjwJyjzIqY91Oc7aM"
    "xE1WaqW65BjI7f49zkiC0p+pNRkjYS7HZqZTVoltVgwtlcyzIX5NfSiZB81+V04FCsBlxI"
    "sH/YnmHzLYmakhKVlKgq7apKuwcg/9XvS8qSFlc3C+XFUBArXzg2Irv9wUxKDCSOdq8q6w"
    "w7nTA78gcbWWwq3T8fGZtaBC6Iuo/UwBmJlTubWRaC5eTRFG1A7hE3bWJ7bUdEmdcnMRWd"
    "imqu2IH/MFuUd2WioSRBM/wINxiaESxaDZ+C3DpnjwADFoKrTiyrsOfw70f2k+2QuYRS1x"
    "m8rb9sZv6La/AK3kXg7O9HU/nyq4tiifo/QwP511t1yTiceCvjoMsn/IM727ZBEXtvdPKc"
    "XwPLyTIBkOCHqLYrjdnri4R2m7lc37yfbEjd5HK4R+efuqIfLHzcd/TTl8How+Xw6ykKvr"
    "87+nE4/HjZO0Xep5fchcp4BXfcVfngmvwuLNDhSfAZlmbM2XD4WfbzHTP2ILv5Xl92BwPR"
    "sNef8Y6edwfnvUvZxNffb8XVT71LuDADHO7o7fnwRtyWmWMb9fj9uQT7fs5l389J9gUHTY"
    "X9KkrSGs/tzoL0VodO6UCEkKIF2YN73Wvix3jJ5RonapEPcXfNkqPyUAVgE2QK2uaE7LYc"
    "1tXSq1rfJE3Zuk13L2FfK9zIHJvWZpCHpC3EvEzFExhVgHmq5kmwD1Rd40m6FqK9hxWuun"
    "ruucxGYOFJQVzsAInStdD9cSDujgCTQn8HoZt4uFZUir2NZq9ggQhpqLZJrmhq3Ce/jM7r"
    "2Sp3X+nMYnrlXIYoTetOo5fHJ2VAFsMKGhScpICeE+JoLq8ky0ZpFNAlgV5YeHO7fUhcI9"
    "zU37Cq2IfXG+vv6AA2ZmBFMPvzGtPSPr0Uh3ItFJm0ylCRNlRYZOJocbQqhern0W8Vsb/Z"
    "R/GPiUt1WQ547JqWY1L7hXjeP/e1N9UdyJ/hzC57KmSQtqE8Wh2FRnVsaW41tKM0KmWzBM"
    "hexAhMNiOcbBKCmEG/A1WtYau9TZqaiESiGXzOP2hWFM04WsRjW3O0SHCNjcJ/E6Tqs2vy"
    "ZwcqzLRi0aMoiRKgM7PhPYhEIGMGsOtS4hPENebFh1cONjFeJS3kL/MWJy2ocrUt43rG2Z"
    "UqV5uO2y5/hmXSqsMsvaEyPsXUrJwUlCRT0K5NDAohS8OsagLHkoOSiyunJnD+XqEQXoNw"
    "5va4RellyhzTT5FPyMIVyi6H+VUDOdsBHsZ58MddT5jDzzMXONPuvhFg16sp24RaLZl+/m"
    "IryvdbrccSWX9a5FtYn/w3mhHEKEFzYtvwoquqDjNsIzxmbrws5Claihw700H2jC3tVSFI"
    "kWJnMfaAvLt4CjimEwL3+jSRJNh30IwB/Igy2ZMxNoNrGXIiUVdbZ/OF60TTEVelLuUTgA"
    "SGAczmI+HEyM8PXAHv7WJBZmlhjp/hkm0T+yol2p2Z0+8l1+7nk5NXr96dHL96+/7N63fv"
    "3rw/DuWo9K0igeqs/1HIVDHtY31Gnr+0M6XZIi7E6VokztbCj4iUC3Sb8iBNq/iwKR/ERl"
    "ut9mxA0LoYot3Hw3EXHl4B22C8gnYttP7JnAK32My3olLeqOZY9NKGXN3CwANDc6mTlbCz"
    "xoKfJFa8bjKvseOQ+SJLx81P34yQqDTuVOAeth2NcM4y7FsFcdgxqtadQHuJTgrVzk2Oog"
    "St2qSavEkpf3L+d3aYnsUy/uSkzajk8ZQkU+XwMk4pVWBwz35EM1qGbksvV6yk3YHBXNbX"
    "lfxq13cEUyUcy+Da9BKOUadYkXcn4Twr4+JJuvCqFXkkohBizNFSXLoxZ/zuvCERTnrVz1"
    "QBwiadBZ0Cd8fBlboz6aPpVC911x/82h+JKnU+/R09Hw4+9G+uZGE7Ricmn4urlyBdniIL"
    "3vqOXvTOL/uyGp5BdMuU5fBuelfDX8UlTsIA3Gcudzc3qesQW7MyObmmH1GCtjVGk100I8"
    "LUXm6oxCdIlQ6vdHilwysdvrFs3rEOz4kscWBo44plAtOELfLgKxNJoxBVJhJlImk4rmtN"
    "JDmbbn3INmynLQts+pypHLy+TxvUDZkLAPn5jOXEFidGdIrsTtwfq+lycOnm9KJLXEBrr2"
    "J9l8JqldWCfu141TKuWcYfAz9pYzKBrSENbmEScpxQNeYun38s+hNvhnmCUoFeHnSHUC2w"
    "dG2EffYEigXlWdAAleXgt/KUwlJFOFHNhRvZXPhWtnC6NOlDlpQXuVso4XmNoDQLBlaS7s"
    "Iy9iCtOdh+QGOiwxucyoQqG/7lXTVtREWjNmTOF4yLrCvAjslMMD/VViYaImcJ4mWeZLi3"
    "Z2V3fQtbY/nY+O7JrPZpSd+mEkJr9UAWtEDLyTQ5iLZnG8ajvnxbwjv4Mmk3jxSrfZsqUh"
    "/9AKphvE3hx2bDvPvEk8NoklUbwC1pk9U4kFvUJ6vt2KpGWXuBVbnr86Fur7u+fgNCCz+j"
    "ApdnvQ65hmG7rWHguf1FI9Cc+1JfPsqwIkTudoqsCEL/1jy1u6QVYQha+TkIAg9fFp72Lj"
    "u4g2LP5sQWEcehnJC2ClSkXe87ioUke7/FSGr6nd01Yg9iXyMVIlXYc5M2u06R0UEpa0pZ"
    "O5BVrBSKmmBVPUlr6pnpuHblivIrGrWEM6o1eQBVXcEJMrWASxV34HhSqQ9JSKDakMSMDb"
    "toQ3Jw+WvhYqiSvXZx0/0wOkWS9o7efBkM+oOPp4i7lAIz7uiFbMJnMEru6Idu/1IkqE2w"
    "ack8t+7gvHcpL4njiljWZllrL0/KOKZO8h1TJ6kPCd5XA6l6Ual9XJyqGZ9Uq5rGmUF7Hg"
    "FyldMkRdi682T3ztkFZ4IXlb6AKE0z1n+rjpTndIm1XEwVZ5KbFX2Zv6lESFq3new+CMEh"
    "FplyPNf0Gc5ev0X1c7OoW7SMa66gG6K5aTnjnAkURzbliPIc5zOkxZ5j1fyrZVwPMCpq/h"
    "VxAJYVNSIkLfTx7F7YaEBOx3Mj3KaYjKaBu59sjdpiMs4xNUxxNlxIi19GXEZiRKcoNkMP"
    "xmrSCFghPmNiWnBnMWMO6yCRIdIR9a4coEOMyyY7BZEXaMDQ+MkRlzlBD2ThdBCD8wKNfN"
    "n0B1s+AJlGdoRHrU+vGCPix7jPsD2TcO4lTiSyOjnRifm4faiIikRRkSgqEkVFojQgZEJF"
    "ouwFVhWJoiJRDnQJq0gUFYnyXboNVSSKikR5/k9KRaJkErbuPFGRKN/BkaIiUVQkSj3biY"
    "pEaXPcg4pEaRpHVCRKPkMOMyZBRaJ8j1wvE4mScDOWtojFyVro69m90GHamlhHGYdbUXXX"
    "CFWNJV3DKwdb0zXqz664nyVIW7ihHe4Glj63xtjRK+1dIUELd63XxyV2rdfHubuWuPVXGt"
    "6NZfMsaiWYbyqYq5hGFdOoYhrzYhq7gWURtn4q10kqqDE5pFMU1biyVOpydIWwRo9ANLYV"
    "paHDiU7RUoQTLrGNvEL9He+CH104cQjvrIYEfgL/Esja8L/FAtZUTjhjLU+tGsYY+A4NIF"
    "Kxfw3bCjtIxf6VlKxU7F+DV3EzvFJtx/YBfkf2frA+hiSgbfLOcCS6Z58i0Tr7jo66H29h"
    "Q8dT+45+6PcuL+Avb5sU3bmvrnqDkejNPZ8T6tzR7mjUPf90irDjYE+5fOb95eACfhacLZ"
    "hNgk+zNM+ub4bXw1sRthPMcEe/dvsjGfmzxKYjI3+619eX/yMviS/9KRUN9GVwMZS3XWow"
    "eVdcEffFBTHiAp5zLdutw2MW4inxCKIm8Nwd/0H0SjF3ERIVIhGzeO0iRCKvnVc+P3L7dy"
    "l27CBiRag6VbgREihm7JwZvj6Y4kaxaX5FtQOrfMNsim0yyocxjtVZnCBVfG4yn1WkmopU"
    "+27cLypSrWkcUZFq+Qw5zJglFan2PXK9TKSacn4r57dyfq91ft8QnfG4ezRnSKec85vL0S"
    "Wd391IhRzhiP7kUmdisSXCNrKw7SCbEHqKCGXudIYmjCMsCu9IpzWWBpUXaDQjAnlnJtot"
    "BxP8YKd93vt82B29o/eeQ/Ne3LofRvo7vzDFVwBLWfxxD+tkyUJaGzgzHxMuOkebPNYW2k"
    "YE696LmI5NrElBh+isVtCdhJ9KtYZW/nHlH1f+8fWrWPnH68C2almR+uuJ1LYb7KWiyGIm"
    "aho8kKcqIMeIWmdw3H2mPZlj06oCcEjQOnBP3pQx58KogkWcMuiCVmzK16qyhiM0LUR5P9"
    "WzplVLPE3b6ZPYH76a0K82sMKliJWPrzl2t7S5dVMu75S/Jb6wOpXLQ+dvygyYb7VaLYRl"
    "YAdKeLx8sg+fb4hnEsk3DoY2qK++BerApNw8K+Fftdj2bp+oflRk2ZMDOuXsejaMLWnV+8"
    "SWcEuatJAEPsgxiVq3kGm/QPe6y23GpclsOSOcIIwW2LbRlBEbSDqIzBfOExoTZwn7g7xH"
    "Mkx7tTyxvOVNWdqUpa0xurWytDV4FUdiE+S+lMZ0RL7lgLqiaIESUiQh9X4bxYSjVDxpKC"
    "BdDgcfg+HJINMsjWSRqfYVFUyOENW3jI8PZA0H+IgjcwNYAzIFbBJYgY0GMPHN4lgyyJUO"
    "3TQdK3YYsPlCRApsFKqWoFWcbjKnLYJtooFslGVFL2Z0glTxuWl8rmA1qcUe8HVdpM/XCn"
    "E+ywpRPuiBgEb9BAo3swmo1lNTVlgH1duLFhLK+AQUBFFFgpuOA3q3qCNBvmGD6OYcW8gw"
    "p6ZjC63+y+jDT+8zgnt2/wwR0wNfIB7DZwaXuUE4go3VIdwWD/IDdpYwj7WY4TFx7F+COT"
    "A1EP5pgkTwGzyZSsOEDaj705iCyBKPghvzDrKZtFZwUZDjjnqXfUPGjAGPEXkkHL5v8YOW"
    "pjODX6UT7sCXsvqlG5XbyIkbEszdZVsvjwXbdiOrZEYpCqxvmSWllih6ZW/JZ4OytxyevW"
    "Xpn3Vl12wwvoUrdi8u39WWX37ZxmjUql0fg8/D0Owto/Azgr0PDOmyAfmxNdakkPxPjD1c"
    "EMsUkl6WlB67Xyikz/zYcm0GJOIHChqzSkE6n+ZJiMimg3R4k19EwRQdxDZiIAuWBX+B7s"
    "fMeLr3JdQFiMWMCjEa5AQpAIPALdrcygD2V8dw/SnDc7f3p2V67SQw3hIIHp7lt4vJsBGa"
    "8N1qLVGnJNq6JNromqggIiTIWigp7D5hHRRbmmHiLIgfDQhaCO+rMs3gXuU3g3uVagYn9s"
    "wqPsVgfCvArduneGg15FUE3GY2+9jxX5HRSVpltW8yp7HjiHCwKs7sKIlyZCetLiLPViOc"
    "Z0W65J/5caoWRLvsW6qK6Coll21Uu1GGl7WGFwHXDswuQRb4J3+6AwO5rM0lsrgaZXHx0e"
    "9JlSLL5BIb0Cllc5H6SUlTyy2bE8+p53jF873C+cI9GDy6gxisIFFdX5ovEEZLMhZ4IsbR"
    "glmWoB5zUbLAQabzAg1Y3DiSNrnU9tRKpQokbjLxstAKU67SQUeZZFpmklFORuVkPAypIW"
    "XdqpqCHiNq4dr9uUwS+s/5Seg/p5LQ8zsNZCN8CN0FNgR39xn+qnH73raHRwwA6dluhlxg"
    "40QK1sw0BMe1q6Eao1GgZlhu2LQaoisCBWdGYSUXMKlYoDJGo0BNgxqoshvY5ROkLaz12i"
    "a7vKox0W7+Ppq4ijzvD2+hOL8DPb8hWSgxU3eBrTUwhZcMbytpaRV1W0MTZro0RMeLHZOp"
    "FSL1wmEPhPrpGb5hUySWIE6mpu0QLqylTtqyurenqNITTRI4lJWyvt1LWSlr0EV8iKoWJE"
    "3Stc4xv5fEiEdCDdDiqrvo04RKB8zouiMOVW2G7VmVpRyn2s1Cft6Tbs8RJjbROclQwPJD"
    "S1cUrTjp6g4ufSBVw9FXFK0AfN+h0gfXAjlQEwRo1TA/uul97N+Oejeyh3FknjvaPR/1RV"
    "dr0KZM0df6FpT980+9C2344cMpskF30WcEVMHJBO71L2Vba9u0/PiYBnir+Hwj+1+UThn/"
    "Gm0cyquUtqYsTl61NMXeZrHXXpKFs4lxN0KnouqbzGEZzi2iCDfaqdPUituN53aYGrkhvx"
    "P0iuNN5rjDmTve7ONOkCo+N5nPqp1uLpsPtLFqmXa6bEmrdlaNkigL/PrsIolXGl/VWzWe"
    "VhRdVlXzilLFHsysksVVelUk67O0BPS9tqoYCTB+Jdz2XjYVFBC73ykKCpD/0B69oaXrUk"
    "qqH8IerGyC9JmowWj/ggADm4S1G2EmagubGJMOe9mY1RuaVYpyV9Our+ao3Pt1uveft2Nj"
    "g/xJu7e+P64+8vIpdhGi1qTa15Bn15CIsDOCOeEfYQvMTL6N3i7c+sdyoDYVI0vv/LplEu"
    "p4GbBLbKMpnNvUi8iCXRp22ye0ZPwBLWemReReLecXZcZE16AX6J6TCQjVM+k0vj8Nwrgo"
    "WRLbEaFfWQdDTU9V50azzo0o06qcH0m6Fvpxdx+ZAJqsSPyugnOEpHUxTK/LhDC9zo9gep"
    "0KYHJBq9RgS69Wty1O1TqY9xIqpgxsuegfiEGtVdksisEbMph8W5gw3QY8jlOqpKUmc1me"
    "cJXk5wiFMouvN4u7trKKr7eKRxZVk4pt3QKP+vQDNi2X+0xPKPyJEZ0ind+GsZpJtUl09F"
    "q1/ytndCpb+sruRbIND+Ki3JXXzwcJRUvo1BhRr1mP/ANGeQpCWqXfyYxKXW+Wui4Cp6uq"
    "6lGa1pl7d6+kR7/bkqs3StIaa+9uC6tuGFylhMtmCpcNsdN/JeNbr5Ji1qkduVt4Yi/JWL"
    "ODgoylTuuuqDC5BGkG2WxORGV6JI59z3sqkqhfoPuJJezgflOQpTCre+bwbw4SbZrF8Ysc"
    "hmz8dIrufxd1vzrIJtQhICH++x7GmDzjVK/1yer0b9bprxIIlZlememVmT4H6AwzvTwK0i"
    "D/63Y4yBFlrex9wjB1B/0fskx7b/Ls0T8mLvUCjsauaTkmtV+I5/1zX/gXwC0AislfqTzZ"
    "ZEpsQrASEyTzZJXPpLXysPKZfEcMVj6T74HLymeifCbKZ5JneekSbuqzowyri3+nU2Rxwa"
    "sx62wt+YAq60SzrBO5cdIF1TFzo6TbEEC4F41OfFQVEPaHtxDdl8fHZSq0HB/nl2gR9xIq"
    "GhNm0Ay5Ll9jjpDUrzM/jyy3M+34Wd0If/0/zF9Z8w=="
)
