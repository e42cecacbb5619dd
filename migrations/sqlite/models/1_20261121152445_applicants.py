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
CREATE INDEX IF NOT EXISTS "idx_applicant_w_record__df9683" ON "applicant_words" ("record_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "applicant_changes";
        DROP TABLE IF EXISTS "applicant_syncs";
        DROP TABLE IF EXISTS "applicant_words";
        DROP TABLE IF EXISTS "applicant_records";"""


MODELS_STATE = (
    "eJztXWtz27jV/isYfWk6o00d51q30xnZVhLt2pLHlpNtq3cYiIQkrimAJUEr3nb/+3sAkh"
    "LvInUzxeDDZi0SBySfg8u54Zz/tubMIJb78pPDPLt1hv7bonhO4I/4jTZqYdteXRYXOB5b"
    "suVUNJGX8NjlDtY5XJ1gyyVwySCu7pg2NxkVbTvIYRZB2EV8RpDBdG9OKHeRZbocmfyl6A"
    "WuQjcmnZYl8Kj5H49onE0JNHKA7N//B5dNapDvxA1/2g/axCSWEftK0xAdyOsaf7LltR7l"
    "H2VD8S5jTWeWN6erxvYTnzG6bG1SLq5OCSUO5kR0zx1PfDr1LCvAKETDf9NVE/8VIzQGmW"
    "DPEgAKav8FVtdamtYfDLW77lDTWilwQ4oIfMElnVHBGHhVV379VLzCT6ev3rx/8+H1uzcf"
    "oIl8zeWV93/4j14B4xNKePrD1h/yPubYbyExXoEqOJaG9WKGnS715hLbHrwQpjpJYRzSJl"
    "CG10+iHGJ6aJhbncvrXv8MYWNu0hG97V7c3veG3dsz5BDd8UxOnBEFkLq3X3rdr+I64E6c"
    "R5MsxJ3B+R3cEZfZ2IXLxEmO+RymzfF3zSJ0ymfw89W7Ag596dxefO7cvnj17s+ibwZT0p"
    "+p/eDOqbwlmLhimvx/JtOyJ0PYvr6MKj8f4tC+PSmD7duTfHDFvT/+EIvO5CEyQ8SFMdYf"
    "FtgxtNidyLJL5mPiuDPTX1Hj3DgPiD/+ckssLD8zzYHown297G0TpoQXVlxZreoHYMsf4Z"
    "ALrwbDQgLLTlkesulb89N58gqmeCo/STxbPCkHtrwtMY7sms1RS3C1zD5pQ3tGYe1AGMlO"
    "XqI7m1gWMRDzYOsDUAiGvydwH77m6SfOfhL/R/JD22gxYy6BbZI+wA66cKGVfCdYpMaeaR"
    "lIxxRZ0CRryz3oszN273+3PFgaNX+/9RGEv/9PberPuKkv2VAe2ijJeoCPYEXaDcYrTCOj"
    "vCSkEQqFaIBoap+NA5xG9yNziDmlv5CnlCyavZfeB90cGbh5GyhcdvBiuXBGBxV8O3wx4b"
    "7w17m76Fx2W7ExOw0Vwi0xXSqWDQU1uvhlo5ovDu5TwBlQMjTn5AJ+ZQk30duFgg2jsGdD"
    "S0ACkCwp1QiZ4tHkUnRtI5ACsK4zj3JfVmAOSAoWm4LcIX6DhkStJ6n3z7A7Q6aLHojN23"
    "CZIE/0vzD5TPRCqJEhxuz5YcrqUC8BxfYcG2TKTQ0PEfLdqLT7WacAiC+9YffMH9tkRK96"
    "/V/O5BCGvwefhGVCjupNrAofSii+H3LV3g9Jk4JYGTQxm6rYFWJEjTMuvHtTAuJ3b3IxFr"
    "fiID+bsS0Acd/jvZnWNt0hAlkN8zTvLuGO2Flz5keMMsE5IyB9Gf5Rn4Wr/ISBDzQGsBkH"
    "Y6wA+mHvuns37FzfiMfNXfc/lsSvM+yKO6fy6lPi6oskm5adoK+94WckfqJ/DfpdCS9z+d"
    "SRT1y1G/5LSMQt7HGmUbbQsBFZU8KrIWoxrpPvtgm9bcD1OOVhuH7IVfJImByCVMhlkBY3"
    "mdgRsh3w9zCr8w/J33AFHj9Vs92k6JQFJ9smVh3aONFGuNZswuzZMLYai8o8ts6Sk5q364"
    "1kwXg8HLY1G70VLI95uMIroP791dVz2ckk8BkGspAh+ZYxYU6t6uZbzJiwMvlRLmPG2/IP"
    "G1NiCUuV+NG56RX46ip0oAxX9TJcifFSNfoiStM4I8nOIjBiutccm1YViJcE+zIHpgButQ"
    "4C7+nbMkYoaJULr7wXh9fGrrtgsOhWtfelCGtsjNoY8LelAH9bAPjbJOAT03G5VnXdiFMd"
    "ztB9oKG9l5XDwhsAHSNSOJfBeQIPrj6go0SNw3kvKwcHGXvq4Lm2ieCRSdw43HfvpgE1wH"
    "wkmvvkcjLf1F+T6uSAwLuYGmP2vSL+rZvbweUZsh1mjOhdp395Pvj1DEX7el4XZcRZpOkY"
    "nmJgR/OcSoJiUR+NmxmnJydlln7RLH9NkjcTjHC10EOn+cM8zYJzxiyCaQ4XMjtI4D+GHv"
    "bFgOWVw5rPzweDq5jl/Lw3TAB/f33ehd1Y8gMamb6BJW16BQg3hf5ZEA8VqGMGHFb6yaQ6"
    "3ksyNcAr4u3ZxMkOC12LeZRU4V4BdwvTqYenFRWoFc0Bd1HHO9A+WmYTzd9BUzK9OSe/M1"
    "pNlI/QHBDhrucwm/zl2qTuw7FK88IRr/3GTEoyDOLFbv4EqQrgqYvvv0wAj7TqLMMrq7A9"
    "TqkCPOoW4KEOa+7psGYyINjV5tjI0jAqwJU4pNBcqIR//JBQ1XNRWYOUQwxCuYmtLSfhxb"
    "Kjpg6qR0INJo1U22L1RfZ0AR3dEp05RlPHFtZnRINB4Zhk29EluupCT08NxYoybk5MXcKw"
    "JVYDj4/Z92viuoEC2MTJKExmWyPV8QyTd2FeH2GIY7kZOMNcc2EkbI8VaML8zu+pqWPqEe"
    "uY6luvVV9kN01dqFzmOTrRxJG5LXG6kz1dQUcNhcqc28zhW6I0xO5DT3bU1GmHbduCnY9y"
    "DZYrOt12+nXC7i5kb01CrVLEbjpkIR9Xoecw+KfEcAz66vinwRs6c6PSGOyfnEOPBcOyPH"
    "z9SMd3kX4biGHEsb8L5Hrx7hoCWMWw+gtGH4nj+sOHY+kxSsXYpxu1iwLu9Uhz4RnlZfNR"
    "fJ0RhyCMoh0gEXtjuG3kMsRBYoTbDoFrDkfB4o5gbs0AK/QCm0ysJH9ygYg58MFImL5dBB"
    "2ghWPCeyCT/zkdtX/A524R7P9AMg6w5LuTgubNi0Y/LRNzBK3yYx1Pg7ij/DMAbjjKy6K9"
    "JGheuPQOAY957HAa35/vBv1cNx3O8tSYOkf/k9ln9+Yg/fvEo9I2gES2PNhg3Zfisf/Yl7"
    "O0AGyBT8xrE2L84rrzaxL+i6vBedIdIzo4T57wtI0Ncx/EKZt3Cv5IPacZTrWlaFDSp7bP"
    "k3w3DtOJ6xLjXg6fLIEj2aRQ3LDDxpo/Hssnv/Lba6bh7/ALkdUaPxCRqOpvcr+3CVxmE9"
    "i9RRYq2PCRS2CMGIhMJgRWnhfQpzmlL+cGGnknJ/j9uwzpYp8P2kKcWL5ThixtTvOPdkfJ"
    "dnNivg6nCf96evr69fvTk9fvPrx98/792w8ny2OF6VtF5wvPe59EwFVsXpdI0U10Yj5utA"
    "gnSJu3Ch/vqls5lGGfy27SzpKx7GaYYvKX3eXJkyCNX8lldzgjKHzOMgMgDo9Nc2w9wNrI"
    "wmPTaOKwOXrxLaQQp72/iYXStYn+F2ybP4k/YFnMWHf3+iR1aLteh7aXo7HqfpYgVDtapR"
    "2tbqfma3QyZ/dRruqIsTpi3CycxUklD4ByzN8zA+vWnXKK0aqTTuVPgIwtpj9spG7EKVXg"
    "dN20DZXVtNzidpymvTKHImpQxaIO8u9uU/VV0dnX1bsIXdSp5AK7Tef3rEzI80+3q9a62J"
    "0BJBJPnuXjjkWbFzi34+Ht6w0ewGjhWKbE9yGxiSxh4FshXqI7Ah1yF2GHoI+gDRGOOPnO"
    "3Tb69kBEIr5vSLyon0cOrvgGZHFkQ1yZp60e+3/cugJRIkwDNGr5/apG1HMaRaKcyFRk1q"
    "c4SXRR61IMn+/7w49Xg6+an+Rk5lE+sWDr9LOdLO8u054sGwT5T0b04qp38cv9zRnSLVN/"
    "8OwRhef1Bv0zEesBTxnRT93rXr93hqZkblITfg8Gn6668JuxqZ+8v3oGj1L5OwqydyS1qj"
    "F2SdWkKVGaxumue0nb5MqlNI3xENbTnBiRJUUTgkSKJObur8OYsJwKU1gKzFeD/qeweTJ2"
    "IVFYg0xARp5p1XFPUyr8q+PvywdV1pQVReNWlNdl8kW8zk8Y8TqVMUJYD99UNTe+aSS4ZQ"
    "zn+XbzlNlchHRmSkC58mWE4nA1AV7VWsisZdGUI1qRa2RDKmU6DPfMzbmd3YPiep25XhD2"
    "vF5V3C4EerMNCTQ44nJiVNyYWqALAlhd0BLDHkZ08MsZYg8j2v31pnfb6386Q3LoAu9H9L"
    "5/2+3A/nIudD2POgTrM/HiI3p+O/ilCwri2GEPZKMqf7uvZiY5ocFLunmKf0EQe4SucZLF"
    "HvLIUso8mA2GVvnIQAZp4wDfQ6W+GdnQcxmnVBtRnTcitgDkK0dgxKkaN5n2YsYKAiOrOQ"
    "zjRKq+V1pLChGqOoSTdGoQlxnEKtAhH/0GBzoc1cE1xfWNZINUFoAahLc8N3P3W4syO2hF"
    "VaHcJnDlYKd8UokAM0JdspIF5ge8JJMUlot4cQhw0+XigA1GfhcyHcKMLcQhR7hAjOzgld"
    "KU64/g/Le1Qi34DkEY2fMFAfluO2FCs6CPALBghIQDuyUbw8fLH3JRivQfGRA7ekClYJmi"
    "My4Ni5d55rOaq4FUVqhfUdQ5fqY2Jh5mk6KgpRzdP0rUQJh3b7q02NRHqALKUZoGgrzjal"
    "Yw7W0WrLNlEY7SNBDht6XKVb0tqFb1Nl2sag4CAKsUmrKiaCDGr0qd1Co4qJUCWDgoPFfT"
    "WVam+FyxI0GlzIRpM6Hh+ZuWNs9IBpgLbILqcErtyZHAGugQWtUsU0m6rbJN1WzoFgC4l7"
    "RScMuGNyAbMCFBqLiwOReI44DyPl+lbi8bNJsibIAn4tAhs8flllA5fTbzVR/eIF2zNa1R"
    "9uiaYbutORqej/r3V1fPZY+OlFnJOnQZK8JScOgyWfelnBH6gdgcYeouiPO35YlG/3yjyV"
    "0kw0XaaEx0DPAhvmDIJsy2CJrjJ+QSggxzMiEOPBfJTL9utsV6P49RGabqdZjSH4MVkzDH"
    "iBqXinkvsRwqM/AmUtNelIfjkl9VgMV6gVaF1fyIXC8TVnNUx7qUqqpUVaWq1gzbI4+c+p"
    "mNbz3aytBSgzvtIg31NzbWHI+WL3RDZd533XMEpgjIkTjQDaqgIZXGBXMeorVnLBgGiJv6"
    "A8ITThxkgFYpllMkHiriohiMqMzKNnt70BYKatWo+N1Gw9dIg9pVVEe+2iqzkgLvNtjYE6"
    "QNlOeOfW9PbUXPs3Rm1qDLWEjzatXlL6u5ZfPKrrHUQHjMPI4W/vIWZH83Rep3y3iJPjPP"
    "8dOhWUzHVpgQ3m/2J2gllr7fGc1dW3f7AGX0q5fRb+4JffYBPi4jPiPfJpUgq4dpSjyvMa"
    "ap/3gm4Zqo2aDNYIalmXM3x5aVO/4zyBuk3rw+ff9uORPEj6JJcHfdubpKh9D4CMF+szm8"
    "EWIFbtzGbU5FmNEm0CZIDxf79dejgdUllGtZ0eNC3C1ENUJZJO0e39gtwFIIrxm1PFQGaZ"
    "VBWmWQjus5A4+P2ffrICYuQ8GJN2gXaTZMNg0D7MrWLERRhagtiwtzWUZQKhVATV28TPws"
    "zDt+zIHQUuANzEfiEEOaeJx2jsVoP4/IzBlNHsVyGzjHI2wUcnMqc3TsrN0yYY4BnapTdk"
    "08ZRcbHKUPz0SJmniyYx+lmOV0ywR5fc63kLbOWLc6Fxfdu7szUQMQFogRHYqMbfCbi4xt"
    "8Puy96l7NzxDvhA4or3rm8HtEBqYc5s53JVJ3jqXsKEMZZ43bOjYV92f/6ykjZ8seKEqxo"
    "kIyeENEw0KrT+6ZIk2oYYAsOL0uen2L2U6xIB+RO+6fZgJQlka0Y+d3pXIozjBpiWyKF50"
    "+hfdK3lJF19uWUF2xspLXamVrmChSwWW+bJCimHFTpAVlfJ/1M7/EQtWszAwwdA8ys2M0g"
    "dr4tWSxCo9YJ15jUElmdu8ypnJKIk6MJm0nElXrzzyVUXcjlM14IDYQcqGgIZSfRuKkKml"
    "qc5LU2DQqVyHOk7XIH/JgetQq5j1fIYcZ/TykdS8fG7mNimytW7gHnloa8czTN4VttFWht"
    "Micrdd5LHAop0mTawVzmD6voKX6JtBODYt9xuaMXhnZMJ/wmfgmr8Tt40o9OsgNyhPyZwg"
    "QApbSFiIs89d7q7riqkE2fg3ovNlIqzgJ/B9Gz9EIp0gfBxT+QSbI6HkezpUurs9BkZHYI"
    "5P2tJAx8kap+TuvpLdajmsDnNDywXufjQHW14Vv0+EpB4BqY06K+0yz9E3dwctqeu8lrfO"
    "B8IDyviIfu2en6EFGY9o56Z3hrBtyurJsnLyiP48gLu/sfEmjp8d5+BU9oB83JtrD4hKz2"
    "UdBBGSBpnf9mUQkHAdziJQM3DLGgSig6peeZlmmBcEMkZvtwszM0HDykGMMsmmjCAUqf2D"
    "1EkinBAjQFRU35WqTVZwYhXSilq96+vUAbe21ObVMa1DHtNymLWx6BXS1lrwur/r3p4hYV"
    "4c0evBZffqDMnJWAcBi1FOsnKc5+cWjZA0QNUrEpv2kVX06OLOdDa35b5XcdB/7fSGMvBs"
    "gU3uB54Nb7uda3kNXpjgubx6Mbi+ueoOu6B8BE+Ca/egqeheKkBtkwmz+1C05dwtax5ZEj"
    "RgvuzbNGI7MArE6UMR3Vths03RqTChVFVLKW5VhzZFp6BNQstBNZg6eK5JibqqRyaLukFK"
    "7IFjSJZobhrMk9OB4sjGHDEBSY7ndlUjXoxQ2fCOyYYX18dL7jRxIhXZs96QFyC2A1OeMB"
    "rdrXo7MpjLmvTiI6xOYT5R/HNsehH2rLHpuaHVq13Ophe1vqGFyWfybPDMdDlznrIseesJ"
    "KtrvIsFXkUS0yohXp3WoXWDE4ybPs+Ll7e380Ka7Yz55YLqayAKZaas7Z8wimOYM4BhhAu"
    "wxUO4L7XB0H9Zodz4YXMVEpPNe0ip3f33evX3xSqIPjUyeI7Yq5/OPKLiqBOpN43rGyZ9U"
    "AnV1BEEdQaiBerLFEYTUIbYME+95QPnxl1ti5QUgZwcRNATwP/aqwkk5S3+6xZJraR0uer"
    "9dqMQFLTUBeVktTuR0mpi6iS0kyERchUj61JeMhovnmD6Ii+fAe8dzz9D5P/towhz0zdWx"
    "Rb4hYJ44Y+GTha+AmMhBbuAsNfAQT8xMPhU2bfkqCUklnFLK3yGVvyg7yup/UZo6R29sGp"
    "lfJjA/Py4/dfBczJcqltSw/eFkk1e1HryRcKPMAIxLoptzbGWjGZIkZXqf5mVAe4RjtgC4"
    "y+5F77pz9eLVm/abhKocjt83qVLzRja2+Zlbc4CtmK/1mGBNJ2w1XU0chnzMQG6dZWdFpw"
    "w7yrDz46r4eYadlEL6PL6dTw42MjUC/0ahKjAVTUo7cizySCwhULuEmswxeab3JqeVql9R"
    "L7FaFVoKYzhPTsoEcZ6c5EdxnqRllcibpUDOD39OkDXAe3XoEGgl7yh5R8k7ypGluL4jR1"
    "YFKXc1PB6xyPD7pFkmfdjSVfDF72opzB7ZaHgWX0GAWStDKQhvFaoFPvvMsprBV1Hf7rNH"
    "+cRiC2Qw4opKEeiBENs/fxkMhzNk0keT+3FdMg2Tzhyiw+ciDiKR20a+PtIWVUkdD7YcJ6"
    "u23n4fpvQUpafUpcD4AUK/YCoQh2KrYlKeBFnjlMLdnz2TqxGsK1VDGZN0DdAJDxHRGKAG"
    "47SK/p0gawDWBz+CHO6y1Ud6BmkDGHCIxOEr4CqO9zRlAxBXJidlclImp6MyPiiT04/I9T"
    "Kx00vlvFoAdZKsQeer9xVEvYQsDbNK3RYLpE4Orsrp21agSxuUMpM+q5k0N4Aiiek6g+mT"
    "Vi2eQrZeWSyR6SJmEyqDmF98w4/YlOwKev3256xoi436yAx7Dr/BH9P+wDTT1XaV9fOQ1s"
    "8lG8pDGyVRh4cy1If4QC+JapxI4bpennhceZq2lCYiPqsjg7isRBEfXdmns6JDeBpuSVsi"
    "2zRxIYlrdC2sUz4OWGaI82iShdx8U4JH9Hah3GGuGlbx1WKKIpSiGu/qN8rKrluaSnlP6y"
    "U/uDYRJ+jM3yuXkUlTHsyjesy2ePLdJo5JYNXVngh2MrS6uzm2rNyBnUXfmJSIr0/fv1uO"
    "cPGjaHDfXXeurtLSm7K2K2t7XcSQI7W7HknZzKPfmLc6ILQuu8WAkiGDf3Zrka0XE/aT2W"
    "Iryf1OlmO6MulDK0Nwj9wtlNv9ok4ru28Zud3UZwh6tEwQvEEYRxy7D2hMdHiDM5niwIW/"
    "/KumG5S2NOc2c4DZQlBnIKMTxJwppmaQW48vTJ1kSft7fVam9XFV5irAxmen++RyMpcQ6T"
    "rzKFcmyWdXKQrKmeWoEkdRwmzT42PvypweS+7kkcNj71LhPNEJUA3jg1dJPOKAzNXSUhrj"
    "JUUDAd5x7ZfIcl1+CY4TKSN7Vp2FcFeuiGyCTGFbI8dQzcIgdg2rMiDkQ60MCLszIDRwGh"
    "W4Vw+b87Jm2G5rGHjuGptD0Jx7Ul9uZVgRInfbRVYEoX9rvtpd0oowAK38AgSBh3vb1965"
    "cOyBYs/mxJVVM0M5IW0VqEhbMUW//y1GUtNvb56iXyxGkQcsy9upCgA1XezaRUYHpawpZe"
    "1IRrFSKA4Ea9Wj4Um6Bpx1O8TpQtg4Pbdira0ojRrC6SEcAFR1BCfI1AAuM4ANB08yTA8/"
    "3w362SgvCZIWB1Pn6H/IMt29bW6tv088qkuH2dgzLW5S96V47D/2hX8B3AKgmLEhdVg2eS"
    "62HbciiA6OvkT1cjBUQL91edv5ODxDknZEb+/7fVmZ2vEolXWpLwf9LtxmlCSrUI/oRad/"
    "0b2Sl8R2Raza1KYW76uBVG1nRLUVzKYYVT2mlHheY6aUCMKF7zckyFV2kxRh4/aT3TtnbY"
    "cJXlSaAVGaeoz/Rm0pz+kSa7iYKvYkz6kkokZIGrec7D4IQdV2LxjGqrb7D84R5TnOZ0iD"
    "Pccq0UvDuB5iVJToJeIALCtqREga6OPZvbBRgzMdz41wk2Iy6gbufk5rHCwmoxPqg7DgUD"
    "lOUoEZySbtouiMlX6py9YVQjR8ApHOWhyjWHZ0hhYi5GKBXTQmExhVbf9CEIEx4cRpr5qE"
    "1p3g0gwuzaArGFNGdnDHQZ5aMSxkafE1gEhFbNRsKWwjFbFRcjdXERs1HsX1sCU2HdsH+I"
    "5NPX8hbZ1Xhtb14Ev3DM3ZIxnRYefTHSzoeOqO6Mde9+oSfvnL5IheDK6vu/3hmdhC54Ty"
    "Ee0Mh52Lz2cIc4712Sbevh2vL0fnprUdBgopCadmaZ7d3A5uBnfC2Rr2MKJfO72h9NcusM"
    "mlv7Zzc3P1T3lJzPSnlA/3vn85kLc9ajB5V1wR98UF0eISnnMjHmPAY2zxlLjftw4898a/"
    "Eb1SpESERDm2du7Y8sXtKvxYUSh27N7POMlMjpvPjSWBYsbOmRHogyluFBuIV1Q7MA7XzE"
    "VzvLbgtAtgGZlSncUJUsXnOvNZxReo+IIfxput4gvqxhEVX5DPkOP0NKv4gh+R62XiC5Tz"
    "Wzm/lfN7rfP7lujMibtHc5q0yzm/Hdm6bE2USBYB4Yhe1nnGLrKwy5FLCD1DhDJvOpM1Tj"
    "CyTEr8ys/CoPISDWdEIM9nIjVh2MGf3IziKXt+WHaew6yEhu2EB0klOFSea+W5Vp7r9aNY"
    "ea4PgW3datA/42qwlxPa9kycEX0gGcWC8kGOETXOFLj7k4tkjk2rCsBLgsaBe/q2jKEVWh"
    "UM4pSpFfRVs2qRlShNA1HeTzaSadWUGdNmegv2h68mNJ8N7GMpYuV9q49FLG0I3ZTLO+Vv"
    "iRn2DCUnjpa/KQNdvj1pNRAWoYUm4YuqUH94aR36GtiGjkzKzbPf7bUA8RK0uyeqt4psbr"
    "JBu5zFzYW2Je1tn9kCbjmypIcEPjz9ESvdYbov0Tfdc1zmfBN2rsWMOKLmsI1dF00ZcYGk"
    "jcjc5k9oTPgC1gd5j2QY3Q7yxPKWN2VpU5a22ujWytJW41EciRqQ61Ia0yH5ngPqiqIBSk"
    "iRhNT9dRgTjlKRnksB6WrQ/xQ2T4Z/ZmkkdqbaV5SAMkLUmAKau8w/KfERW+YGsIZkCtgk"
    "sAIbDWByNoswySBXOnTddKzYZsDmtvDhbxRElqBVnK4zpy2CXaKBbJRlRS9mdIJU8blufK"
    "5gNTmIPeDruhicrxUicBYV4m/QAwGN+gkUbuYSUK2npsxYC6q3H8cjlPEJKAgiv4Njcg56"
    "t8jwQL5jg+jmHFvIMKcmd4VWfz/8+NOHjLCb3T9jREcUZiAewzSDy45BHAQLKyeOKx7EZ8"
    "R0EFtAP5Y9w2PC3b+FfWBqIPzTBImwNFG6dFXd1O/GFESWeBTcmLeR65c2dUSqjBH1LweG"
    "jBkDHiNRCxXmt/ighcln8FU6cTjMlNWXbpQIIyduSDB3l2VSfBZsW3ulkhmlKOS9YZaUg8"
    "S3K3tLPhuUveX47C2LYK8rO2bD9g0csXtx+a6W/PLDNkajRu366HhnGTS9ZXx8Rhj2kSFd"
    "NlQ+NsZqFSxPHFOfZcrn/p1iwXzVZp08ng/peulRebIO6ckCod+tGPsVIVE7VbmdSkyqCg"
    "gHzRuI7quTkzLhoScn+fGh4l7Cr8VE6oRK+X8iJIfPcfI89qydZTN5VpvTH/8PpJF5gQ=="
)
