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
    "page" INT NOT NULL,
    "stage_page" INT NOT NULL,
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
    "eJztXWtz27jV/isYfWk6o00d51q30xnZVhLt2pLHlpNtq3cYiIQkriiAJUEr3nb/+3sAkh"
    "LvJnUzxeDDZi0SBySfg8u54Zz/thbMIJb78pPDPLt1hv7bonhB4I/4jTZqYdteXxYXOB5b"
    "suVUNJGX8NjlDtY5XJ1gyyVwySCu7pg2NxkVbTvIYRZB2EV8RpDBdG9BKHeRZbocmfyl6A"
    "WuQjcmnZYl8Kj5H49onE0JNHKA7N//B5dNapDvxA1/2nNtYhLLiH2laYgO5HWNP9ryWo/y"
    "j7KheJexpjPLW9B1Y/uRzxhdtTYpF1enhBIHcyK6544nPp16lhVgFKLhv+m6if+KERqDTL"
    "BnCQAFtf8C62stTesPhtpdd6hprRS4IUUEvuCSzqhgDLyqK79+Kl7hp9NXb96/+fD63ZsP"
    "0ES+5urK+z/8R6+B8QklPP1h6w95H3Pst5AYr0EVHEvDejHDTpd6C4ltD14IU52kMA5pEy"
    "jD6ydRDjE9NMytzuV1r3+GsLEw6Yjedi9u73vD7u0ZcojueCYnzogCSN3bL73uV3EdcCfO"
    "g0mW4s7g/A7uiMts7MJl4iTHfA7TFvi7ZhE65TP4+epdAYe+dG4vPnduX7x692fRN4Mp6c"
    "/UfnDnVN4STFwzTf4/k2nZkyFsX19GlZ8PcWjfnpTB9u1JPrji3h9/iEVnMo/MEHFhjPX5"
    "EjuGFrsTWXbJYkwcd2b6K2qcG+cB8cdfbomF5WemORBduK9XvW3ClPDCmivrVf0AbPkjHH"
    "Lh1WBYSGDZKctDNn1rcbpIXsEUT+UniWeLJ+XAlrclxpF9YnPUElwts0/a0J5RWDsQRrKT"
    "l+jOJpZFDMQ82PoAFILh7wnch695/Imzn8T/kfzQNlrOmEtgm6Rz2EGXLrSS7wSL1NgzLQ"
    "PpmCILmmRtuQd9dsbu/e+WB0uj5u+3PoLw9/+pTf0ZN/UVG8pDGyV5GuAjWJF2g/Ea08go"
    "LwlphEIhGiCa2mfjAKfR/cgcYk7pL+QxJYtm76X3QTdHBm7eBgqXHbxcLZzRQQXfDl9MuC"
    "/8de4uOpfdVmzMTkOFcEtMV4plQ0GNLn7ZqOaLg/sUcAaUDM0FuYBfWcJN9HahYMMo7NnQ"
    "EpAAJEtKNUKmeDC5FF3bCKQArOvMo9yXFZgDkoLFpiB3iN+gIVHrUer9M+zOkOmiObF5Gy"
    "4T5In+lyafiV4INTLEmD0/TFkd6iWg2J5jg0y5qeEhQr4blXY/6xQA8aU37J75Y5uM6FWv"
    "/8uZHMLw9+CTsEzIUb2JVeFDCcX3Q67a+yFpUhArgyZmUxW7QoyoccaFd29KQPzuTS7G4l"
    "Yc5GcztgUg7nu8N9PapjtEIKthnubdJdwRO2vO/IhRJjhnBKQvwz/qs3CVnzDwgcYANuNg"
    "jBVAP+xdd++Gnesb8biF6/7Hkvh1hl1x51RefUxcfZFk06oT9LU3/IzET/SvQb8r4WUunz"
    "ryiet2w38JibiFPc40ypYaNiJrSng1RC3GdfLdNqG3DbgepzwM1w+5Sh4Jk0OQCrkM0uIm"
    "EztCtgP+HmZ1/iH5G67A48dqtpsUnbLgZNvEqkMbJ9oI15pNmD0bxtZjUZnHnrLkpObt00"
    "ayYDweDtuajd4Klsc8XOEVUP/+6uq57GQS+AwDWciQfMuYMKdWdfMtZ0xYmfwolzHjbfmH"
    "jSmxhKVK/Ojc9Ap8dRU6UIarehmuxHipGn0RpWmckWRnERgx3WuBTasKxCuCfZkDUwC3Wg"
    "eB9/RtGSMUtMqFV96Lw2tj110yWHSr2vtShDU2Rm0M+NtSgL8tAPxtEvCJ6bhcq7puxKkO"
    "Z+g+0NDey8ph4Q2AjhEpnMvgPIEHVx/QUaLG4byXlYODjD118ELbRPDIJG4c7rt304AaYD"
    "4QzX10OVls6q9JdXJA4F1MjTH7XhH/1s3t4PIM2Q4zRvSu0788H/x6hqJ9Pa+LMuIs0nQM"
    "TzGwo3lOJUGxqI/GzYzTk5MyS79olr8myZsJRrha6KHT/GGeZsE5YxbBNIcLmR0k8B9DD/"
    "tiwOrKYc3n54PBVcxyft4bJoC/vz7vwm4s+QGNTN/Akja9AoSbQv8siIcK1DEDDiv9ZFId"
    "7xWZGuAV8fZs4mSHhT6JeZRU4V4BdwvTqYenFRWoNc0Bd1HHO9A+WmYTzd9BUzK9uSC/M1"
    "pNlI/QHBDhrucwm/zl2qTu/FileeGI135jJiUZBvFiN3+CVAXw1MX3XyaAR1p1VuGVVdge"
    "p1QBHnUL8FCHNfd0WDMZEOxqC2xkaRgV4EocUmguVMI/fkio6rmoPIGUQwxCuYmtLSfhxa"
    "qjpg6qB0INJo1U22L1RfZ0AR3dEp05RlPHFtZnRINB4Zhk29EluupCT48NxYoybk5MXcKw"
    "JVYDj4/Z92viuoEC2MTJKExmWyPV8QyTd2FeH2GIY7kZOMNcc2EkbI8VaML8zu+pqWPqAe"
    "uY6luvVV9kN01dqFzmOTrRxJG5LXG6kz1dQUcNhcpc2MzhW6I0xO68Jztq6rTDtm3Bzke5"
    "BssVnW47/TphdxeytyahViliNx2ykI+r0HMY/FNiOAZ9dfzT4A2duVFpDPZPzqHHgmFZHr"
    "5+pOO7SL8NxDDi2N8Fcr14dw0BrGJY/QWjD8Rx/eHDsfQYpWLs043aRQH3eqS58Izysvko"
    "vs6IQxBG0Q6QiL0x3DZyGeIgMcJth8A1h6NgcUcwt2aAFXqBTSZWkj+5QMQc+GAkTN8ugg"
    "7Q0jHhPZDJ/5yO2j/gc7cI9p+TjAMs+e6koHnzotFPy8QcQav8WMfTIO4o/wyAG47ysmiv"
    "CJoXLr1DwGMeO5zG9+e7QT/XTYezPDWmztH/ZPbZvTlI/z7xqLQNIJEtDzZY96V47D/25S"
    "wtAFvgE/PahBi/uO78moT/4mpwnnTHiA7Okyc8bWPD3Adxyuadgj9Sz2mGU20lGpT0qe3z"
    "JN+Nw3TiusS4l8MnS+BINikUN+ywseaPx/LJr/z2mmn4O/xSZLXGcyISVf1N7vc2gctsAr"
    "u3yEIFGz5yCYwRA5HJhMDK8wL6NKf05cJAI+/kBL9/lyFd7PNBW4gTq3fKkKXNaf7R7ijZ"
    "bk7M1+E04V9PT1+/fn968vrdh7dv3r9/++FkdawwfavofOF575MIuIrN6xIpuolOzIeNFu"
    "EEafNW4eNddSuHMuxz2U3aWTKW3QxTTP6yuzp5EqTxK7nsDmcEhc9ZZQDE4bFpjq05rI0s"
    "PDaNJg5boBffQgpx2vubWChdm+h/wbb5k/gDlsWMdXevT1KHtut1aHs1GqvuZwlCtaNV2t"
    "Hqdmq+Ridzdh/lqo4YqyPGzcJZnFTyACjH/D0zsO6pU04xWnXSqfwJkLHF9PlG6kacUgVO"
    "103bUFlNyy1ux2naK3MoogZVLOog/+42VV8Vnf2pehehizqVXGC36fyelQl5/ul21VoXuz"
    "OAROLJs3zcsWjzAud2PLz9aYMHMFo4linxfUhsIksY+FaIl+iOQIfcRdgh6CNoQ4QjTr5z"
    "t42+zYlIxPcNiRf188jBFd+ALI5siCuLtNVj/497qkCUCNMAjVp+v6oR9ZxGkSgnMhWZp1"
    "OcJLqodSmGz/f94cerwVfNT3Iy8yifWLB1+tlOVndXaU9WDYL8JyN6cdW7+OX+5gzplqnP"
    "PXtE4Xm9Qf9MxHrAU0b0U/e61++doSlZmNSE34PBp6su/GZs6ifvr57Bo1T+joLsHUmtao"
    "xdUjVpSpSmcbrrXtI2uXIpTWM8hPU0J0ZkRdGEIJEiibn76zAmLKfCFFYC89Wg/ylsnoxd"
    "SBTWIBOQkWdaddzTlAr/6vj78kGVNWVN0bgV5XWZfBGv8xNGvE5ljBDWwzdVzY1vGgluGc"
    "N5vt08ZTYXIZ2ZElCufBmhOFxNgFe1FjJrWTTliFbkGtmQSpkOwz1zc25n96C4XmeuF4Q9"
    "P60qbhcCvdmGBBoccTkxKm5MLdAFAawuaIlhDyM6+OUMsfmIdn+96d32+p/OkBy6wPsRve"
    "/fdjuwv5wLXc+jDsH6TLz4iJ7fDn7pgoI4dticbFTlb/fVzCQnNHhJN0/xLwhij9A1TrLY"
    "Qx5ZSpkHs8HQKh8ZyCBtHOB7qNQ3Ixt6LuOUaiOq80bEloB85QiMOFXjJtNezFhBYGQ1h2"
    "GcSNX3SmtJIUJVh3CSTg3iMoNYBTrko9/gQIejOrimuL6RbJDKAlCD8JbnZu5+a1FmB62o"
    "KpTbBK4c7JRPKhFgRqhLVrLA/ICXZJLCchEvDgFuulwcsMHI70KmQ5ixpTjkCBeIkR28Up"
    "ry6SM4/22tUQu+QxBG9nxBQL7bTpjQLOgjACwYIeHAbsnG8PHyh1yUIv1HBsSOHlApWKbo"
    "jEvD4mWe+azmeiCVFerXFHWOn6mNiYfZpChoKUf3jxI1EObdmy4tNvURqoBylKaBIO+4mh"
    "VMe5sF62xZhKM0DUT4balyVW8LqlW9TRerWoAAwCqFpqwpGojxq1IntQoOaqUAFg4Kz9V0"
    "lpUpPlfsSFApM2HaTGh4/qalLTKSAeYCm6A6nFJ7ciSwBjqEVjXLVJJuq2xTNRu6BQDuJa"
    "0U3LLhDcgGTEgQKi5szgXiOKC8L9ap28sGzaYIG+CJOHTI7HG5JVROn8181Yc3SNdsTWuU"
    "Pbpm2G5rjobno/791dVz2aMjZVayDl3GirAUHLpM1n0pZ4SeE5sjTN0lcf62OtHon280uY"
    "tkuEgbjYmOAT7ElwzZhNkWQQv8iFxCkGFOJsSB5yKZ6dfNtljv5zEqw1S9DlP6Y7BiEuYY"
    "UeNSMe8llkNlBt5EatqL8nBc8qsKsHhaoFVhNT8i18uE1RzVsS6lqipVVamqNcP2yCOnfm"
    "bjW4+2MrTU4E67SEP9jY01x6PlC91Qmfdd9xyBKQJyJA50gypoSKVxyZx5tPaMBcMAcVOf"
    "IzzhxEEGaJViOUXioSIuisGIyqxss7cHbaGgVo2K3200fI00qF1FdeSrrTIrKfBug409Qd"
    "pAee7Y9/bUVvQ8S2dmDbqMhTSvVl3+sppbNq/sGksNhMfM42jpL29B9ndTpH63jJfoM/Mc"
    "Px2axXRshQnh/WZ/glZi6fud0dy1dbcPUEa/ehn9Fp7QZ+fwcRnxGfk2qQRZPUxT4nmNMU"
    "39xzMJ10TNBm0GMyzNnLsFtqzc8Z9B3iD15vXp+3ermSB+FE2Cu+vO1VU6hMZHCPabzeGN"
    "ECtw4zZucyrCjDaBNkF6uNivvx4NrC6hXMuKHhfibiGqEcoiaff4xm4BlkJ4zajloTJIqw"
    "zSKoN0XM8ZeHzMvl8HMXEZCk68QbtIs2GyaRhgV7ZmIYoqRG1ZXJjLMoJSqQBq6uJV4mdh"
    "3vFjDoSWAm9gPhCHGNLE47RzLEb7eURmzmjyIJbbwDkeYaOQm1OZo2Nn7VYJcwzoVJ2ya+"
    "Ipu9jgKH14JkrUxJMd+yjFLKdbJshP53wLaeuMdatzcdG9uzsTNQBhgRjRocjYBr+5yNgG"
    "vy97n7p3wzPkC4Ej2ru+GdwOoYG5sJnDXZnkrXMJG8pQ5nnDho591f35z0ra+NGCF6pinI"
    "iQHN4w0aDQ+qNLlmgTaggAK06fm27/UqZDDOhH9K7bh5kglKUR/djpXYk8ihNsWiKL4kWn"
    "f9G9kpd08eWWFWRnrLzUlVrpCha6VGCZLyukGFbsBFlTKf9H7fwfsWA1CwMTDM2j3Mwoff"
    "BEvFqSWKUHrDOvMagkC5tXOTMZJVEHJpOWM+nqlUe+qojbcaoGHBA7SNkQ0FCqb0MRMrU0"
    "1XlpCgw6letQx+ka5C85cB1qFbOez5DjjF4+kpqXz83cJkW21g3cIw9t7XiGybvCNtrKcF"
    "pE7raLPBZYtNOkibXCGUzfV/ASfTMIx6blfkMzBu+MTPhP+Axc83fithGFfh3kBuUpmRME"
    "SGELCQtx9rnL3XVdMZUgG/9GdL5KhBX8BL5v44dIpBOEj2Mqn2BzJJR8T4dKd7fHwOgIzP"
    "FJWxroOFnjlNzdV7JbL4fVYW5oucDdj+Zgy6vi94mQ1CMgtVFnpV3mOfrm7qAVdZ3X8tb5"
    "QHhAGR/Rr93zM7Qk4xHt3PTOELZNWT1ZVk4e0Z8HcPc3Nt7E8bPjHJzKHpCPe3PtAVHpua"
    "yDIELSIPPbvgwCEq7DWQRqBm5Zg0B0UNUrL9MM84JAxujtdmFmJmhYOYhRJtmUEYQitX+Q"
    "OkmEE2IEiIrqu1K1yQpOrEJaUat3fZ064NaW2rw6pnXIY1oOszYWvULaWgte93fd2zMkzI"
    "sjej247F6dITkZ6yBgMcpJVo7z/NyiEZIGqHpFYtM+sooeXdyZzha23PcqDvqvnd5QBp4t"
    "scn9wLPhbbdzLa/BCxO8kFcvBtc3V91hF5SP4Elw7R40Fd1LBahtMmF2H4q2mrtlzSMrgg"
    "bMl32bRmwHRoE4fSiieytstik6FSaUqmopxa3q0KboFLRJaDmoBlMHLzQpUVf1yGRRN0iJ"
    "PXAMyQrNTYN5cjpQHNmYIyYgyfHCrmrEixEqG94x2fDi+njJnSZOpCJ7njbkBYjtwJQnjE"
    "Z3696ODOayJr34CKtTmE8U/xybXoQ9T9j03NDq1S5n04ta39DS5DN5Nnhmupw5j1mWvKcJ"
    "KtrvIsFXkUS0yohXp3WoXWDE4ybPs+Ll7e380Ka7Yz55YLqayAKZaas7Z8wimOYM4BhhAu"
    "wxUO4L7XB0H9Zodz4YXMVEpPNe0ip3f33evX3xSqIPjUyeI7Yq5/OPKLiqBOpN43rGyZ9U"
    "AnV1BEEdQaiBerLFEYTUIbYME+95QPnxl1ti5QUgZwcRNATwP/aqwkk5S3+8xZJraR0uer"
    "9dqMQFLTUBeVktTuR0mpi6iS0kyERchUj61JeMhovnmM7FxXPgveO5Z+j8n300YQ765urY"
    "It8QME+csfDJwldATOQgN3CWGniIJ2YmnwqbtnyVhKQSTinl75DKX5QdZfW/KE2dozc2jc"
    "wvE5ifH5efOngu5ksVS2rY/nCyyataD95IuFFmAMYl0c0FtrLRDEmSMr1P8zKgPcIxWwDc"
    "Zfeid925evHqTftNQlUOx++bVKl5Ixvb/MytOcBWzNd6TLCmE7aariYOQz5kIPeUZWdNpw"
    "w7yrDz46r4eYadlEL6PL6dTw42MjUC/0ahKjAVTUo7cizyQCwhULuEmswxeab3JqeVql9R"
    "L7FaFVoKYzhPTsoEcZ6c5EdxnqRllcibpUDOD39OkDXAe3XoEGgl7yh5R8k7ypGluL4jR1"
    "YFKXc9PB6wyPD7qFkmnW/pKvjid7USZo9sNDyLryDArJWhFIS3CtUCn31mWc3gq6hv99mj"
    "fGKxJTIYcUWlCDQnxPbPXwbD4QyZ9MHkflyXTMOkM4fo8LmIg0jktpGvj7RFVVLHgy3Hya"
    "qtt9+HKT1F6Sl1KTB+gNAvmArEodiqmJQnQdY4pXD3Z8/kagTrStVQxiRdA3TCQ0Q0BqjB"
    "OK2ifyfIGoD1wY8gh7ts9ZGeQdoABhwicfgauIrjPU3ZAMSVyUmZnJTJ6aiMD8rk9CNyvU"
    "zs9Eo5rxZAnSRr0PnqfQVRryBLw6xSt8UCqZODq3L6tjXo0galzKTPaibNDaBIYvqUwfRR"
    "qxZPIVuvLZbIdBGzCZVBzC++4QdsSnYFvX77c1a0xUZ9ZIY9h9/gj2l/YJrparvK+nlI6+"
    "eKDeWhjZKow0MZ6kN8oJdENU6kcH1annhYe5q2lCYiPqsjg7isRBEfXdmns6JDeBpuSVsi"
    "2zRxIYlrdC2sUz4OWGaI82CSpdx8U4JH9Hah3GGuG1bx1WKKIpSiGu/6N8rKrluaSnlP6y"
    "U/uDYRJ+jM3yuXkUlTHsyjesy2ePLdJo5JYNXVHgl2MrS6uwW2rNyBnUXfmJSIr0/fv1uN"
    "cPGjaHDfXXeurtLSm7K2K2t7XcSQI7W7HknZzKPfmLc6IPRUdosBJUMG/+zWIlsvJuwns8"
    "VWkvudLMd0ZdJ5K0Nwj9wtlNv9ok5ru28Zud3UZwh6tEwQvEEYRxy7czQmOrzBmUxx4MJf"
    "/lXTDUpbmgubOcBsIagzkNEJYs4UUzPIrceXpk6ypP29PivT+rgucxVg47PTfXQ5WUiIdJ"
    "15lCuT5LOrFAXlzHJUiaMoYbbp8bF3ZU6PJXfyyOGxd6lwnugEqIbxwaskHnFA5nppKY3x"
    "iqKBAO+49ktkuS6/BMeJlJE9q85CuCtXRDZBprCtkWOoZmEQu4ZVGRDyoVYGhN0ZEBo4jQ"
    "rcq4fNeVkzbLc1DDx3jc0haM49qS+3MqwIkbvtIiuC0L81X+0uaUUYgFZ+AYLA/N72tXcu"
    "HHug2LMFcWXVzFBOSFsFKtJWTNHvf4uR1PTbm6foF4tR5AGr8naqAkBNF7t2gdEhMjzKam"
    "sRkgaqa0ofVvqw0tmUzrZnWKuevk/SNeA44SEOcIJs4rkVy5lFadQQTg/hAKCqIzhBpgZw"
    "mQFsOHiSYd35+W7Qz0Z5RZA06pg6R/9DlunubXNr/X3iUV36JMeeaXGTui/FY/+xL/wL4B"
    "YAxew5qfPIyaPH7bihRnRw9FXAV4OhAvqty9vOx+EZkrQjenvf78vi345HqSz9fTnod+E2"
    "oyRZ6HtELzr9i+6VvCS2K2LVpvy3eF8NpGo7I3CwYDbFqOoxpcTzGjOlRJwzfL8hQa6ym6"
    "QIG7ef7N7/bTtM8KLSDIjS1GP8N2pLeU6vY8PFVLEneU4lETVC0rjlZPd2rVXFdVm8duN6"
    "7RHqBg3jQxdrD9EMyohtzo54B4ojm3JEOefzGdJg57zKpdMwrocYqTqkP0xMRt3A3c9pjY"
    "PFZHRCZQUEbyrHSSowI9mkXRSdsVZ+dNm6QoiGTyDSWYtjFKuOztBShFwssYvGZAKjqu1f"
    "CCIwJpw47XWT0PQQXJrBpRl0BWPKyA7uOMhTK4aFrMyRBhCpiI2aLYVtVHBMRIUTqHCCIx"
    "nF9TB0NR3bOXzHpm6pkLbOK0PrevCle4YW7IGM6LDz6Q4WdDx1R/Rjr3t1Cb/8ZXJELwbX"
    "193+8ExsoQtC+Yh2hsPOxeczhDnH+mwTV9SO15ej8yHaDgNtiYRTszTPbm4HN4M74QkMex"
    "jRr53eUDoTl9jk0pnYubm5+qe8JGb6Y8rBeN+/HMjbHjWYvCuuiPvigmhxCc+5EY8x4DG2"
    "eErcKVkHnnvj34heyY0fIVFel517XXxxuwo/1hSKHbt3gk0yk+Pmc2NFoJixc2YE+mCKG8"
    "XWyzXVDiyXNfMfHK+hMm2fXoVNVGdxglTxuc58Vs5v5fz+YVytyvldN44o53c+Q47TDaqc"
    "3z8i15XzWzm/6yGVH73z+5bozIm7R3OatMs5vx3ZumxNlEgWAeGIXtV5xi6ysMuRSwg9Q4"
    "QybzqTNU4wskxK/MrPwqDyEg1nRCDPZyI1YdjBn9yM4il7flh2nsOshIbthAdJJThUnmvl"
    "uVae66dHsfJcHwLbutWgf8bVYC/Hh+2ZOMA4JxnFgvJBjhE1zhS4+2N1ZIFNqwrAK4LGgX"
    "v6toyhFVoVDOKUqRX0VbNqkZUoTQNR3k+qjGnVfA7TZnoL9oevJjSfDexjKWLlfauPRSxt"
    "CN2Uyzvlb4kZ9gwlJ46WvykDXb49aT0QlqGFJuGLqlB/eGUd+hrYho5Mys2z3+21APEKtL"
    "tHqreKbG6yQbucxc2FtiXtbZ/ZEm45sqSHBD48/REr3WG6L9E33XNc5nwTdq7ljDii5rCN"
    "XRdNGXGBpI3IwuaPaEz4EtYHeY9kGN0O8sTyljdlaVOWttro1srSVuNRHIkakOtSGtMh+Z"
    "4D6pqiAUpIkYTU/XUYE45SkZ4rAelq0P8UNk+Gfyb06kyFL3cA29nq3h6H7p6LZu4yISJo"
    "ZxXhjBMpUJOgCqlDA5CczSJKMsiVzlw3nSq2+LOFLXz2GwWNJWgVp+vMaYtgl2ggC2VZzY"
    "sZnSBVfK4bnytYSQ6i/399Kubma4WIm2WFeBs0J6BBP4KCzVwCqvTUlOlTQdX243aE8j0B"
    "hUDkc3BMzkHPFhkdyHdsEN1cYAsZ5tTkrtDi74cff/qQEWaz+2eM6IjCDMRjmGZw2TGIg2"
    "Bh5cRxxYNA5zcdxJbQj2XP8Jhw929hH5gaCP80QSIMTZQqXVcz9bsxBZElHgU3Fm3k+qVM"
    "HZEaY0T9y4HhYsaAx0jUPoX5LT5oafIZfJVOHA4zZf2lGyW+yIkTEszdZVkUnwXb1lqpZD"
    "YpCnFvmOXkIPHsyr6SzwZlXzk++8oy2OvKjtmwfQNH7F5cvOslv/ywjdGoUft0NLyzCpLe"
    "Mh4+I+z6yJAuGxofG2O1Co4njqnPMuVz/06xYL5u85Q8ng/p09Kj8lwd0nMFQr9bMdYrQq"
    "J2qnI7lZhUFRAOmjcQ3VcnJ2XCQU9O8uNBxb2EH4uJVAmV8v1ESA6f0+R57Fk7y17yrDan"
    "P/4fh8Fytw=="
)
