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
        DROP TABLE IF EXISTS "import_rule_sets";
        DROP TABLE IF EXISTS "bulk_imports";"""


MODELS_STATE = (
    "eJztfXtz2ziW71dB+Z/urdLkOk7SnVZvbZUfSqKJI2VtuTNzR1M0REESRxSh5cOKZ29/93"
    "sAPsQHSBGURFMMtmqnYxIHpH4HBM77/O/Zik6J6bz6aFNvfdZF/3tm4RWBfyRvdNAZXq+3"
    "l9kFF09MPnLOhvBLeOK4NtZduDrDpkPg0pQ4um2sXYNabOwlsqlJEHaQuyBoSnVvRSzXQa"
    "bhuMhwX7FZ4CpMY1jzsgSeZfyPRzSXzgkMsoHsH/+Ey4Y1Jd+JE/65Xmozg5jTxK80pmwC"
    "fl1zn9f8Wt9yP/CB7F0mmk5Nb2VtB6+f3QW1otGG5bKrc2IRG7uETe/aHvvplmeaAUYhGv"
    "6bbof4rxijmZIZ9kwGIKP2X2B77UzTBsORdt8badpZBtyQIgZfcEmnFmMMvKrDf/2cvcJf"
    "Ll6//fXt+ze/vH0PQ/hrRld+/dN/9BYYn5DDMxid/cnvYxf7IzjGW1AZx7KwXi+w3bO8Fc"
    "e2Dy+ELZ1kMA5pUyjD66dRDjGtG+azy5sv/UEX4enKsMbWXe/67qE/6t11kU102zNcYo8t"
    "AKl390e/941dB9yJ/WSQDbszvLqHO+wynThwmdjpNZ/DtBX+rpnEmrsL+PP1LwUc+uPy7v"
    "rT5d3Pr3/5DzY3hU/S/1IHwZ0Lfosxccs0/l8h08QfQzi+uYwq/z0koX13Xgbbd+f54LJ7"
    "f/7JNp3ZMvaFsAsTrC832J5qiTuxbZesJsR2Foa/oya5cRUQf/h8R0zMf2aWA/GN+0s0Wx"
    "WmhBe2XNnu6jWw5c9wyYVXg2XBgaUXNA/Z7K3VxSp9BVt4zn8SezZ7Ug5seUdiEtkdh6OW"
    "4mqZc3IN46kFewfCiE/yCt2viWmSKaIeHH0ACsHw7xnch1/z/BeX/oX9F/Ef2kGbBXUIHJ"
    "PWEk7QjQOj+DvBJjXxDHOKdGwhE4aIjtxany04vf9x5sHWqPnnrY8g/Puf6lB/wUM9YkN5"
    "aOMkuwE+gR3pMBhvMY2t8pKQxigUogGimXM2CXAW3Q/UJsbc+kyeM7Ko+Cx9CKY5MXDzDl"
    "C4bONNtHHGFxX8dvjFxPWFv8v768ub3llizc5DhXBPTCPFsqWgxjc/Mar54uAxBZyhRUbG"
    "ilzDXyLhJn67ULChFpzZMBKQACRLSjVMpngyXC66dhBIAVjXqWe5vqxAbZAUTDoHuYP9DR"
    "qSZT5zvX+BnQUyHLQka7cDlwny2Pwbw12wWYg1FYgxR36Ysjo0S0BZe/YaZMqqhocY+WFU"
    "2uPsUwDEH/1Rr+uvbTK2bvuDz12+hOHfw4/MMsFXNbNMwBzMKuEQt4qN4X0JNfh9rhL8Pm"
    "1gYPuExr4tGStDgqh1poZf3paA+Je3uRizW0mQX8z0FoB47NXfTtubbhOGrIbdLO9u4A47"
    "Z3O+jwRlinPTgPRV+I/mbGPlPxj4gdMhHM3BGiuAftT/0rsfXX75yh63cpz/MTl+l6Meu3"
    "PBrz6nrv6cZlM0CfrWH31C7E/0f4eDHoeXOu7c5k/cjhv9XyYfn2HPpZpFNxqexvaU8GqI"
    "WoLr5PvagNkqcD1JWQ/X69wlT4TJIUiFXAbZscqHHSM7AH/r2Z1/SP6GO/DkWc6Sk6FT9h"
    "yxhUwe2iRRJVwb9sEc2Uy2XYvKWLbLrpP5bnebzIL1WB+2DVu9EnbIPFzhFdDg4fb2paxm"
    "HHiBuSxkSL6djBlXZZ1+mwVlNic/5mVC3Q7/xxpbxGR2K/bH5dd+gedOYgJlxmqWGYutF9"
    "lYjDhN64wkB4vHSOheK2yYMhBHBMcyDmYAPjurBd6Ld2WMUDAqF15+LwnvGjvOhsKmK2vv"
    "yxA22BhVGfB3pQB/VwD4uzTgM8N2XE1230hS1Wf2rmlpH2XnMHEFoBNECucyOM/gwfILOk"
    "7UOpyPsnO4IGPPbbzSqggeQuLW4X54Nw2oAcYT0ZxnxyWrqv6azCQ1Au9gazqh3yXxP/t6"
    "N7zporVNp2Pr/nJwczX8WxfF53pZF2XMWaTpGJ4yxbbm2VKCYtEcrfsyLs7Py2z9bFj+ns"
    "RvphjhaKGHTvOXeZYFV5SaBFs5XBBOkMJ/AjMciwHRlXrN51fD4W3Ccn7VH6WAf/hy1YPT"
    "mPMDBhm+gSVregUIq0L/IoiHCtQpAw47/Wwmj3dEpha4JN7emtjiINGdmMdJFe4SuJvYmn"
    "t4LqlAbWlqPEVtr6ZztMwhmn+CZmR6Y0X+TS05UT5GUyPCPc+ma/J/vhiWszxVaZ454rV/"
    "UcMiAoN4sZs/RaoCeJri+y8TwMOtOjzYUpbtSUoV4NG0AA+Vunmk1M10QLCjrfBUpGFIwJ"
    "VKWWgvVMw/XidUzdxUdiBlkymxXAObe36E19FEbV1UT8SaUm6k2herP/hM1zDRHdGpPW3r"
    "2sL6gmiwKGyD7Lu62FQ9mOm5pVhZ1DVmhs5h2BOroedO6PcvxHECBbCNHyMzme2N1KU3Nd"
    "wefNcnGOJYCqWJTfFUB+F5T6CuwnlaihN2HIN5jVwmM+y7qMK5Hpz2fn0RXhtqLw8F2DeY"
    "q62I6QvsarC2nP13rWuY6t6fqa1oPWEdW/reUsMffJq2igx44hBL33u78mdp60qK3MuOZl"
    "iRg3k/yPrhnC1dWNSeY8tgweVb9BRipVaZxuT4vb/JCK4Bn+0H+DZdvCSWRp+EnsUqyH3F"
    "NkBnrHFrZfuDf5tykJ3kisPrtQlKNsitII9Z873PznC6az5bW1FzdGoTHTDZE677cJ7WAk"
    "U9WycaKy6yL1R8pluYqK2712pN7X3NEiPsLPt8orauKNhcpgZ3ek9tPNsXr+twths2WVsx"
    "W3iWOzPpRltQuu93+CmY6xNM1Va8Jp651A7yPV7BTO3+Hn2YNNsz95bx+Ux3MNE9aS1cK4"
    "+lfh/ImvOFTVbepHOSgPkSxL7CA34iU1+CaCtOc0rnJtGCCoX7xo/wyS79uVqOGMy0d7gN"
    "n+kankYsd2SXCrg5RRF1QrBNbG1u471X2BWf6qPdYtV6QyYH8m98I5MWujekqm1k0w3zIW"
    "UxShT+p4S6FMxVfqc7xc82HkkBK9J1YcaCFVkevkFs4vvYvC3EcOvf1Rc0sEDvC1/k5r2O"
    "pmwhcrF0xkOA1k9O10LAbLJir2cfcKXdBVO2eqFFubIzUhTlWh6162DCD8F8LcFMsnAViL"
    "VPxHb8Td7FPCcrU8UqO6hTVNJKjw1nuYdu2frv3xbEJgij+ASI7aFTp4McitwFduG2TeCa"
    "7aLAp4HgBFwAVuhnbFB23v/kABG14QcjllziIJgAbWwD3gMZ7n9k62LV+Nw9ymktiaBEXH"
    "7CVjC8ffWeLspk9cOo/GoiF0Fmf36VLSdc5WXRjgjaV5DogIAncuJwFt+/3g8HuYlwWADv"
    "1NBd9P94t8djKU9n/znzLB59i1h3KhCDnVfssf91dtytXQQ2w4fNHOVFhRj//OXyb2n4r2"
    "+HVxyyWMITm+AqXUN1Pa1YXTxJ2b460yeamxiCFktbi0SDkllrUtq7pMjx1aY6cRwyfeDL"
    "RyRwpIcUihvrcLDmr8fyzWb88Zox9U/4DesiywJzkGH9zs/7NYHLdAanN+v6Agc+cgiskS"
    "kisxmBnednmNOYW69WUzT2zs/xr78IpItjPmgPcSJ6J4EwbczziyfHyQ5Tk7oJ9Tp/u7h4"
    "8+bXi/M3v7x/9/bXX9+9P48Kd2ZvFVXwvOp/ZCUNEt91iZa4RCfGU6VNOEXavl34dHddfq"
    "kp227aGirYdgUG0/xtN6rtFndK7d52RwuCwudEHbdwWJjYxeYS9kYaFiZGM5uu0M+PIQWr"
    "p/zINkpnTfT/g9fGX9g/YFsU7LtHfZIqi9ysssjRapQ9z1KE6kSTOtGaVpe6lEJ3LMXt2H"
    "VkVBFfVcS3XTizWoAeAGUb/xYa9XfVEUzQqlqC5WusTUyqLyupG0lKVZqoadqG6htYbnM7"
    "TdNembJjDega3wT597DNsGR09l395UMfNWfG8RpmvSgT8vzTHdne8oczgMQqNol83Il6Tg"
    "XO7WQBqd0GD2A0cyxbxPch0RlvGe5bIV6hewITug7CNkEfQBsiLnLJd9fpoMclYa2uHhF7"
    "Ub9TE1zxDcisKBq7sspaPY7/OIHp4x9xPrKQINCo+e//pzKKvKBRJM4JoSKzu4lAaopGtz"
    "7/9DAYfbgdftP8NgJRXpTfTyC6GzUWiAYEHQbG1vVt//rzw9cu0k1DX3rrsQXP6w8HXRbr"
    "AU8ZWx97X/qDfhfNWcyVAX8Phx9ve/A3DxJPf41lFKuLchXyC+rjp7WqCXaIbFuCOE3rdN"
    "ejNEZx+FaaxXgE+2lOjEhE0YYgkSKJufe3UUJYzoQpRALz7XDwMRyejl1Ita4nM5CRF5o8"
    "7llKhb88/r58ILOnbClat6O8KVOR/U1+SfY3mZrszHr4Vtbc+LaV4JYxnOfbzTNmcxbSKZ"
    "SAcuXLGEV9XbdfN1rIjLXG/L42YDutYFRKUirTYZNNh+GZWZ3b4hkU15vM9YKw592q4n4h"
    "0NUOJNDgiOOSqeTBdAa6IIDVAy0xnGFsDT93EV2Ord7fvvbv+oOPXcSXLvB+bD0M7nqXcL"
    "5cMV3Ps2yC9QV78bF1dTf83AMFcWLTJbGqKICvfynjWEsvi5hf7ZeMasI4ocFLOnmKf0EQ"
    "e4yudZLFETo1Whb14GuYatIpAwLS1gF++LWtL0hFz2WSUh1ETT6I6AaQl47ASFK17mM6ih"
    "krCIyUcxgmiSrpSA37eA6tJYUIyS7hNJ1axGUWsQp0yEe/xYEOJ5W4prheSTbIFAJoQHjL"
    "SzP3GAEuu4JWPlCbGHPrM3k+cthKM6ToAweu1Jblk2m1JQh1EbXjyg94SbcBKxfxYhPgpu"
    "OyBBuM/Cl4OYQF3bAkR7hApuLgldKUu1Nw/vdsi1rwOxhh7MxnBOT72g4LeQVzBIAFKyRc"
    "2Gd8MPx4/gfflGLzxxbEgR4gFSxTlOPSsniZF87V3C6kskL9lqLJ8TONMfHQNSkKWsrR/e"
    "NELYT58KZLk859hCRQjtO0EOQyhU7yy5xkipzAZ7+mwT5bFuE4TQsRfndeJtwNRuWizO8l"
    "cV6BAEClQlO2FC3E+HWpTK2CRK0MwMxB4TmaTkW9mHPFjhSVMhNmzYRTzz+0tJWgZGcusC"
    "mq+pTa8xOBNdAhNNkqU2m6vapNNWzpFgB4lLJScGvNamZXYEKKUHGhOheIbYPyvto2Ry4b"
    "NJshbIEnou6Q2dNyS6iaPtV81fUbpBu2p7XKHt0wbPc1R8Pz0eDh9val7NHXWF+QnuXaz2"
    "eipMvt3U5h0iUbpxEYaJQt78dMyUuydhG2nA2xf48yGv38RsN1EA8X6aAJ0THAh9wNRWtC"
    "1yZBK/yMHELQ1JjNiA3PRbzSryO2WB/nMarCVLOSKf01KFmEOUHUulLMR4nlUJWBq0hNR1"
    "EeTkt+VQEWuwVaFVbzI3K9TFjNSaV1KVVVqapKVW0YticeOfVXOrnzrDOBlhrc6RRpqP+i"
    "E832rPKNbixe9133bIYpAnLEErpBFZxypXFD7WW894wJywC5hr5EeOYSG01Bq2TbKWIPZX"
    "FRFFaUsLPN0R60h4IqGxV/2Gj4BmlQh4rqyFdbeVVS4F2Fgz1F2kJ57tTP9sxR9DJbp7BT"
    "pGAjzesomb+t5ja3LLvHWlOEJ9Rz0cbf3oLq7wYr/W5OX6FP1LP9cmgm1bEZFoT3h/0Eo9"
    "jW929q5e6th32AMvo1y+jnN3Rfwo8TxGfk26RSZM0wTbHntcY09T+eQVyN9WzQFvCFZZlz"
    "v8Kmmbv+BeQtUm/eXPz6S/QlsD+KPoL7L5e3t9kQGh8hOG+qwxsjVuAmbdzGnIUZVYE2RV"
    "pf7NdvJwOrQyxXE0WPM3G3ENUYZZG0e3prtwBLJrwKenmoCtKqgrSqIJ3Uc4aeO6HfvwQx"
    "cQIFJzmgU6TZUD40DLAr27MQxRWiDm8u7PI2glypAGrLwVHhZ2be8WMOmJYCb2A8EZtMuY"
    "nH7uRYjI7zCGHNaPLEttvAOR5jI5ObM5WjE7l2UcGcKUyqsuzamGWXWBylk2fiRG3M7DhG"
    "K2b+uQlB3l3zLaRtMtZnl9fXvfv7LusBCBvE2Bqxim3wt8sqtsHfN/2PvftRF/lC4Njqf/"
    "k6vBvBAGO1prYLIy6/fr3tX18O2EXY0k3YHS12/X50CaRd1iseSIFyMOrd/dHvfWPEFmyB"
    "TwbZsHHXw7ve9eXdDRurU5vocBaxeQeD4cPguvel508dVARbkaCd4svnYq7xs0mxYH3kGz"
    "9iJPUbPloUun9yxRjXxJoyACU/z6+9wQ0vtxjQw+cCnwN8KPAVjK0Pl/1bVqdxhg2TVWmE"
    "r/C6d8sv6eyXm2ZQ/VF6Ky21kxZspJnANV8WyTCs2MmypVL+lcb5VxLBcCYGJkw1z3INQW"
    "uFHfFwaWJVfrDJvMag8qzWrkxOZpxEJWSmLXPclcxTymTE+SRVCxLQamlLAhqQ/DEUI1Nb"
    "U5O3psBgJN3nOknXIn9MzX2uVUx8PkNOMzr6RHpqvjRz2xQ52zRwTzx09tKbGm6P2V7PBE"
    "6R2N1OkUcEs3EaN+FK5Hj6vohX6HFKXGyYziNaUHhnZMD/M5+EY/ybOB1kwbw2coL2l9QO"
    "ArCwiZgFWpzXebipJUsV0sm/iO5GhbaCP4Hv+/g5UuUK4cdRVa+wPRJKvidFldM7YuB1DO"
    "bkR1sa6CRZ65Tcw3fK226H8jC3tB3h4VdzcOTJ+H1iJM0IeG1VLrZDPVuv7g6KqJu8l59d"
    "DUddNKHu2PrWu+qiDZkw32ufOV0N3p2Zd2YeW38dwt1/0UkVx8+Ba3wqe0A+7u21B8Sl57"
    "IOghhJi8xvxzIIcLjqswg0DNyyBoH4ompU3acrm+Kpjh2hRWB7s1NkEJiEwyTMAYGZ+3c/"
    "HYvVXFoRP1CRBelYTHv3Axn9+EvkAX9tHsYIZ+iE2GJLwEFmVbldzcrtcsl3qTby4fgmS1"
    "AHcYkdoxSmTU0ipU1EBM3QJVqVPHdykWVTG89cSfTPbu4uP7CoTkabjCm7uRt+/coiyKY2"
    "Xa+rxY8dWI2wiW6sjdD0XXKnTxKpqBPlq1W6mYqAaXsEDNxcSCvfcRqlfe/WvjleSv3epX"
    "7Hl1Wj9O9LxzEYb9zrBTV0cibyy6eGdAqd8+FgTeejSxdhMfQF4vNta6NsWPIMK4QyIUHZ"
    "ZDJFk2fQrg2A02NVVGy/2R+rosK0alDBAwU7rAEjKsdyzEcp5b1Zyjvns4wDMCJohfp+bP"
    "dfA+LdTn75qgoAjYyKO8yxCoAWnqnsfskDFV6/9GmKXX5CRdXDWKeBDXYQzDFFM2ojlpYP"
    "A6b4mdmnP1I6NwmM+9lgZuu5YTkIplgZU8uYL1z0Fess1Z8XIfsP0ZF69OcJCwPEGAoTZ0"
    "oBqJO2zpOWcSCDakElHSxKvpctn9O087YAQUH9nKCNnJwpb0uiDHlpQ97apqs1KyjGEvYl"
    "UM3QKWjT0PpakTy0GToFbbYL5cxzsCiIrmAb2JIoQIWAVk3BzhArK2+TrbwN0EBfWsdXGV"
    "enplvWb979Ru3lWZEiygd0ymmirBeARKzV2iA6D4NivsRn3kmg60dI+fZUXhe741/ZRkx1"
    "eO7Ugm5idbDRBhbdgrUXEMdfHe1JkolZUexDrNPRAXOy1iaO7PB+jal9k76Uqlynqtz6Sm"
    "pfLkfXn7pohV19MbZuevfXd/2vo/5w0EWxkWPrrvffD/27sKwZ020N269qNrb++wFkAyCB"
    "G1zlZWt6bN1/Gt6NbvusDJuzoLbL4q3YPH/tXfvz24Ql8PDZ+4M/+qNL/7JhPRku9q9/Av"
    "Lh3d+7aAHE1O8p+vJloU4u2GqDDbdCGa9vl/0RL+MV0AP3HgYDfsX2LItfuQFhEZYKtUi6"
    "sFcVXh04BCvafcu6lCKC1uWTHb6O4BNm1dqe5ST6JJEK2xBYb+KCQnlg02QKWgG0rov1BT"
    "u0JLFN0ylws+Aa1tpztQV2FjIbbpLqWLtuRiI92SReUBnY+2YQLoi6jyj2Crtv2OqtO76e"
    "65gi908+8DGSZiQ8tCp5msmYni0l3MVIWifeHX6ncYlJ5jZeafoCi8/LonovIuoWnZo1V6"
    "iL0HQXzFxWnRsJesWPvflRtXRjzgSKI1U5ovKC8hnS3rygmM1ekutJSsX1pnBd4EgO3l75"
    "kZUfWfmRd/uRQf9xLyOD1ZnAkZwa0SnyJHPxfWv/KulKvqcr4i5Yc3oceYQip+4rNKBo8u"
    "wSv4fykqzdLnpkpRge2Rju8WUByWwD66DHmWEy8YjfGwVi00+CZKGaninrXvZdvME6iUl7"
    "ygXcpM2w8yO7gG+G1w9feC0FANtb8XoKX/vXo4e7XhetDd31bDK2/hj2r+HvJ5YqOLY+DO"
    "++Xd7dcG8ftdmuxTr5RE21Yj21gPKSdfj5O9D6zp9mOHH5f4VsFX8u4fjWmY6O0rOi+ZV4"
    "joZu3XV4HM+Bj5QfIhnA863TSapmGKhbVZEnkCGkDNRbkhZ8BzXsMivQzX2MJFBOELUO58"
    "M7AlQQzRGDaGyiU1ts0C+qEbWlaZHJWBWJUmbBPYzBRb6YH6+H1sE+pqQFoySsSSJlc91t"
    "cw0QO4DZlZn37reznRjMZa2vyRUmNsAKdocD4ftlO9tp7Q5l4U3ui02zb4fw5xi3Y9zZYd"
    "kOfmZJs/bl1rBMbYStoP4US03CCCB9IrbDExey1mk50r2MzMq43LBdv1NgXGY1kasal0Pa"
    "RhuXH+57d11WXMYeW1+GN73bLorqdr10nw9quYEDrKyZMkbSAuW2dkvlqeVN6XS15see5K"
    "LPJk7dj+56l1/4NXhhglf86vXwy9fb3qjXReGT4NrDCP703EOkUx3ea3IKRfpO19KmauKo"
    "mjgnB60KFG9OGKwKTG4sR1TofiP4QZ6MKbFEDq18X3mcRiXRVXeJM58JiPGrtaxbJkGovD"
    "Kn5JVR7gPlPmigfbuM+yDfvi0qKSDQKq4C4g+f74iZ13o9Nyj7JM+SDPB/HtsXEK7VHF9A"
    "bCnv8AU4obW8U84XELfa8+YTvDtkUKhI5AHYTSBp949lIByoepky/tdp/HcNN8/6nycHuX"
    "Wb/E85PNBwNN2zbaGN/4pSk2ArZwEnCFNgT4DyWGiHq7teYf9qOLxNiJNX/bQ1/+HLVe/u"
    "59ccfRhkuErdPQl11/FWK2wLyv3n+7hiJJW2mYbhXn84PoPPYHWpXSqj86TpWrToVWSnsi"
    "GoNH/FdZXm3ySbkUrzP3KafxPMRKcCuyhY9wBYlQ/UPRmgjmpQ41qv/nyH+SLPWtTi9zuF"
    "JrVgpMYgL2tTsxCdzQzdwCZiZCw6ltX5H3BGw8UrbC3ZxSvgve05XXT19wHvWffo6Ngkjw"
    "iY5zohWfgKrKMdZv3sBEa5Yz9xbI2tR8PR4HcbTzAcRPyl35bWIhviuNFTCXzSEb3f94A8"
    "EZubCGGiLqcxMVDMKZ3yDn2bhWESfn3C3pLVutjgXEPiPyKWcBQYA1UXvpe0/sXZUdYAGK"
    "dpcthvRSvgmxI2wDe5FsA3mTr97BOVUcHD8fVJj68bvXhjcerCyN0bohsrbOakqYrjdac+"
    "zauA9gTXbAFwN73r/pfL259fv+28TdlKw/X79jy9TKdibAv6cYqB/aEackZnqrxpf0unLP"
    "vlLfvK9Ja/2Z6mESbP9JYxGbxMot9HG0+FSoh/o1D7mLMhpT35JkjaJhPCHWIZ1DZcofs+"
    "Z9Run70Sq+sUq1+2rtfLQptM/jk/L5P9c36en/5znpVVYm+WATnfp5gia0H4Qt1uRSXv1C"
    "zvONjE9rO2MgQLvVDvSRLurf00zKNbTvm5KK38hGjh7xVh9gkVzKVgrmJzEpC2IS7kqJYn"
    "pSzl494uZUnFKbSZ63lxChIqcrZhpmlYyz1dm3/4U0Wa8ImthhfxbQaYnQksCn9sC1Pn2x"
    "R89hllzQrfWE35T57lzky6QVNKHGRRFy0JWftVf4LlEG94zLubOzq1iQ4/F7GiyE4H+caM"
    "DoKrtgcnvZ21Thz7YcrIoYwcUg02axPcjpI4AJ8CsS1sStZvTpG1zqJ0+IonfDeCfUU2ES"
    "ZN1wKDUh35MAFqkrX5U2QtwLr2nIDwlJVf6QLSFjCghsUeA05yvWcpW4C4sle33V5NsK0v"
    "5Bd7kqwNlr26l7oy9uXv86dp9lHGvh+R62WSkiKziHTLjgSZyu3cmZ0UQZaF+VgpSg0DuG"
    "yGUnpxJdKU4CXQ4OH2tlyeErf+KQP1ixqoc+Pe0pjuMlU/a3JhcHz01lbMEkromlg83eXn"
    "R/yEDc6uYNbH/xAFyVWaQ5itEv4Gf037C5OVtld25xe0O0dsKA9tnERl5QoUt+RCL4lqkk"
    "jhulueiDWf3VOaiHkLTwzishJFcnXtbq4zD4+kPZFtm7iQxjW+Fzappw5sM8R+MsiGH74Z"
    "wSN+u1DuMLYDZbzk2EIxSqTH/0bU6qAF3aCVpy863Ge9WRBBh529ZlL+7WbJGc6asJxs49"
    "+RmlHaX5KhrM3nfcreEvJ9TWyDFbnWngm2Bdrf/QqbZu7CFtG3plXCm4tff4lWOPujaHHf"
    "f7m8vc1KecofUrM/ZEUdV4NFqU2xQOgrXs1p2haZ6w6xliN4NoQsK2MbEitwE+BuqL2ER2"
    "kL6om24fwuBRlC1aqgeqsC5dPLX+un6d0p5dN7+ZJzJy/W75U9vqs43dAiIwr/c1i/T7OY"
    "UNaYIFeYbi/7wOXE4f1vBLaB8FanyC6A/UElbQI3+NlhFbQ2C0NfIIxAWHDgT1DmWUx7pM"
    "930ISyGvqWbnpTMu3Av1gxLMNGdGOhf1OLZI0Eh51aWQ2aZTWY2XSlicwF+bV0YiQ/dDkd"
    "OBTlgIsIjg/bC2y+JVFTUqKSElVhYlWY+ATkv/p9SSJpcXuzUF6MBLHyhWNjstu/qGGRKW"
    "JHu1+VdYHdTpQd+ZODTDrn7p+PlM5NAhdY3UdrigWJlQebmReCtcmTwZoyPSLW6MHxm0Cx"
    "Mq/PbCprzqq5Yhf+hzqsvCtlbcEJWuAnuEHRgmAQQGddkFtX9AlgwExw1YnpB2Plh9I4z4"
    "5LVhxKXafwtsGyWQQvrsEr+BeBs/84m/OX315kSzT4GRrIv/6qS8fhJBpTRb3a4R+2u29T"
    "Krb3xifP+TWwnEwDAAl/iGqC1Zi9vkhod6hni9qxMhdfz/JWmc0+6e6LqJtcDvfs+tPlqM"
    "u3i7H16WEw+nA7/NZF4fc3tj4Ohx9ve13kf3rpXaiMV/B9CZ/g+1yP4PtM9lT4BVdiSkhc"
    "Y97U2gQdnoSfYWnGXA2Hn/uDj11Q+Cmzno+tr7eXg0HvpouCGcfW9eXgund7y64F+y27+q"
    "l3CxcWgMPYur8e3rHbPHNsWoV9v5Vg32+57Pstzb7woJHYr+IkrfHcHixIb3volA5EiCha"
    "kD141L0meYyXXK5Johb5EA+2ZBPykASwKTIFbXNCdlsO63bpydY3yVK2btM9StjXFjeywo"
    "ZZDfKItIWYl6l4AqMKMM/UPAn3Adk1nqZrIdpHWOGqx/KRy2yEFp4MxMUOkDhdC90fJ+Lu"
    "CDEp9HcQq4qHa0ul2Nto9jIWsJAGuU1yS1PjPvkwuq5nqzx8pTOT6tK5DHGa1p1Gr88vyo"
    "DMhhU0KLjIAL0ixNU8W0qWjdMooEsCvTZxdbt9RFwj3FawYcnYh3cb68fWADZmYEU4+8sa"
    "07I+vQyHci0UQlplqMgaKkwyc7UkWlKh+nn0e0XsV/so/nPmWTovBzzxDNM1LOcVe95/HW"
    "tvqjuQX+DMLnsqCEjbUB6tjkKjOjY1Tw7tOI1K2SwBsh8xApMtiE2qhCAK6A+gqjVstbdJ"
    "U2ORSJaAz/kHzZaiGUcLe2xrjhYO7rRS+G+KVH12Tf7sQIWZSxY9ipMoAVqYDe9DxAIZBc"
    "DuSolPEdeYFx9dOdnEeJW0kL/MW5y0oMrVtozrgrMrU642G7dd/gwT0qrDLLuhUnuOLUM6"
    "KShNpqDdmRgUQZaFWdUETiQHpRdXTk3g/L1CIbwDYeH2uEfpZYu6RpAin5KFJcouR/lVAz"
    "7bCR7GefAnXU/Yhp9nrLHQ7l4JsK/bKduKWtTXZk/M7sN52gRULSmRwVdZlBi5/XBLpEdq"
    "sU1jd5bkaEEQtQhaEceBF92Wv1hgB+EJ9ZL1M7tow5IRDRc5C7pxthUzWS6iSekS+XfxHH"
    "DMZk4e9Wksm7LvogUF+JFFefPKxAyeOeUTsQLkOl2tPTeet7mtCcqfACQwDGA2nohNpvmJ"
    "lFvg/e0+TMEtTIacemTfDEipjMQrY/6jJCX+dnHx5s2vF+dvfnn/7u2vv757fx4JnNlbRZ"
    "LnVf8jEz47cTVtd+pisLSFYn8RF5J0LZL7a+FHTB0Auqo8yNIqPlTlA9to5Yr0hgStC7Y6"
    "fOCg7cHDJbANxytod0IbnMwZcIvtoVsq5bZrjukza/HWTQw8mGqe5Yoym3a4OtLEitdN5j"
    "V2XbJai4wB+XmuMRKV756JcMSOqxHbpgJDYEHAeoKqdSfQUcK4IrWzylGUolWbVJM3KeV4"
    "z//OTtMFW8bxnrYZlTye0mSqbqDglFKVGI/scDXi9fr2dAcmav+dGMxlnYLpr3Z36zRV67"
    "IMrk2vdRn3HhZ5d1JexjIunrSvU64aJmEVIxOOluIalznjD+cNiXHSLxNXm1/kR3GKHK9S"
    "46nVBDSsJ8OVrwnYH/zRH7FyfgH92LoeDj70777wCoDUmhn2il29Bemyi0x467F107u+7f"
    "OygVOimwavG3jX+zL8g12ySRSp/MJ1AVeG5bnE0UwhJ3c0bkrRtsZocoiuTdhyNhWV+BSp"
    "0uGVDq90eKXDN5bNB9bhbcJrQUy1iWQ9xSxhizz4ykTSKESViUSZSBqO604TSc6mWx+yDd"
    "tpywKbPWeko/yPaYO6IysGoH29oDmxxakRnSK7kx2M1XQ+uKTF6RtvpxfSOttY3w2zWmUt"
    "TiXGq956zTL+TPGzNiEz2Bqy4BZmaycJVQfz8onarJFzNcxTlAr08qC7xNJCS1cl7MUTKB"
    "aUZ0EDVJaT38ozCouMcKK6MDezC3NYcf+aV+4SiXrpIYWy3raCv18KrKSwB4wPu9XRGU/x"
    "iiYKUrA22EH+1tfxL7A2diDlzUDz62yHhEWQgkssL2wBU8EqmWZFxtqeulvwFLe6qzvNS0"
    "m0+7ozT6Kl0zEBbmNTp8aB3KKuTm3Hdgm/Q7wf7I5vCGmbvDOcsXiELm8eO7ZGlx/vYUPH"
    "c2dsfej3bm/gL3+bZPEOX770BqxjJV2tiOWOrcvR6PL6Uxdh18X6Av4e3H/r3QGJ77120u"
    "f1C+w4Jxeesrbpmjry8Slf74Zfh/e8RWUww9j6dtkf8T6WG2y4vI/l5devt3/nl9i3/8yv"
    "3fBK5VOQnsbWw+BmyG971pTyu+wKu88usBE38JyvPKQFHrNmT/lw2edtMGfYMKvFsxya59"
    "7kX0SXKokaI1E1URMa+yFqouaZTPL5kWsjUezYnx1c+ZHhRkSgmHFwZqh04zZHhhmqGvQP"
    "wWcm+3iiIy7fbhAjaV1O7OGrMrjEJHMbr5hVUqzlFtV1EVG3KC6s5souEZpVy+zkTKA4Up"
    "UjKgA5nyHtDUBW1bvbxnWBrJEp2NkAR/hLM/e4sbsqsvTIybcvW3y2YQJDHt5HrT27xUsQ"
    "LpAAMz9QIMm7chECsYzinxzEiEO/fXTnd0SeiP2MXLz2q71SGGQ4aEnWLqv2SuGj6yCHIo"
    "ymNp7BBc9l9W5YvChssqyBuDhOoMZnHy4xOvJAsAJ+2gGiCdhJEpv/oInXqbkDN9Eh3lrF"
    "QKiU7gKjBl0TS9ZfNvzaG3QRoxxb9w9XX/ojnt3teJOV4bqB94wnam8wfOLsb5Dsbu4uvw"
    "HZxnAXsAP45UpfOHsbfhRsLAaWMejHaZph029Ve9kVtpdSrX8jgmYwo1UOFhBS+EE0jWTI"
    "KttadpYGd/09ux/dDQcfYQhsaK5NQXSwKGtJDpPBf//eu++iZ+LAxueP4xeCgc+kUtjG6/"
    "MSu9rr84Je8lmL73eBXWMEV/OMit9F1oxTNKYXWSt6fxsVfyKRseIWWBsOT383qZwSEkj7"
    "ZbGOCBTY0mBjZ1mtIkiMroUWu9O10GUNs1OCp6zcT6XirQlSxehGM1pchr+4YlJOKf4fu1"
    "JS3Lwh+cWkSFWcRJM/mEi9rsDoNK3idJM5HVr/4BeL+hcW75EZYrVZxo2ejhYARCp0SU+Q"
    "qh7pMj3SkwZtye0rS602sEZvYCqmpmXRFSqm5kfkepmYmnBvlnInJolaFLx4sNRJVSFTlX"
    "BsNqIFYWCqhKMq4dgEXKVKOAZn0gFQFRSNOa3DrCy+yWO8UVUc7124PlqAnMN6mp+JYvWS"
    "IzqFAXtsrOaGg8v2DWG5n4g1TYfXfEZT/OwgaiGM+HTIoSsyodNn9qc1dZBLWWN2a84K6R"
    "CbNXh3CV75JRwRtiiLh4OfuZrAf1xYWeiTZ7kzk25+ElSErPnZwrC9bXmXZB0SFufkOaIA"
    "PhWspgr21CkGqYI9p7KKkyGW/u5RHtYEjUJVgCo7IGRdDSFNmwA9hJNBGcLyUW6XISyjA7"
    "+QsEs9Wye3hrUUCrrbu8VCLh+nmTBQqkx5VAqNSY3YWaIJ0eENAKIFCJrwL/+q4SCL5Ygg"
    "Y7WmNqxYljxCeRYJtefYMhweH4rcjaGTvBLnR3uWWIDliHCR1ccmkF9Fcq0SZV9UlI04VV"
    "qUjShaKMq+/qVMSHF6s4yFFP+SKQwW/wDkMBaLXW2A+fC1OpRKplSyU9mNVQ3VOrB9woCQ"
    "LtnKLUmk/KuCgKQF0ZeOJ7XVxmkanMJUca99c1Fis31zkbvbsltJjDc2izkV5I3lZ/PFSP"
    "bK52sY0nUn7qkArPxFf5oWiFIBWLXHNTTsM2tVdZuGYbuvz/2lHcIj7Cz73Bp0JrCRxe52"
    "imxkzLqk+UYlidot1yDmLh/Wvm3KZV1SJiRopmJtTVri2isStJKdVvzfMk3bsToHq2IS1b"
    "OImbUPOP3EM5cHK8CizHXK86zMHEoVV6r4i8HK/5bYEtJ0LSiokNwWLt69K7ExwKjcrYHf"
    "a0L4RMuXcACQ7ApOkakFXGYB8/KBMjaliEBViDq4oenk6t1Fi0EC/bObu8sPo65fuHJs3T"
    "0MBrzRk+1ZVqYNVLKl09i6vhxc9275JXZcEbNio6fXZcyzr/PNs68z5ln2vhpI1WupemtJ"
    "qmZ8Uq2qgBc1L2Egy5wmGcLWnSeHD2tY25TxQuoLiNM0Y/236kh5SWdyy8VU1WpHtdr5YR"
    "q7qFY7TeOI8krnM6TFXmmVDdEyrudlQyR2361zsayoESNpoY/n8MJGzP9ZUkaOUbToFFN1"
    "QRqFaGMCaJoG7sGqVrxMAM01tqYGO2xvuAlVEESTGtEpCqTRw7Eat6pKBNPMDBPurBfUpR"
    "3EktU6CCB1gQ5RG7FS9gVhMmhA0eTZZZdtwpsTdRCFAxiNAmH/J4c/ABlTcThOrU+XDOgJ"
    "0m0W2FlwOI8S1BNbnTbRCevvcuC4nkOHDanQHhXao0J7VGiPCu1RoT1NMT2r0J5TWcIqtE"
    "eF9vyQflgV2qNCe17+k1KhPULC1p0nKrTnBzhSVGiPCu2pZztRoT1tDiRRoT1N44gK7cln"
    "yGkGeajQnh+R62VCe1JuxtIWsSRZC309hxc6DEdj60hwuO3oVBhSqSaFEk0K4/5syf0sRd"
    "rCDe10N7DsuTXBri61d0UELdy13p6X2LXenufuWuzWn1l4K8vmImolmFcVzFVMo4ppVDGN"
    "eTGNUaeuO6JTOxkdljOkUxTVuLVU2nx02UZRsSBBRGdRcyWEHWRix0UOIVYXEYt68wWaUR"
    "thFntI2FjMTdKv0GhBGPLughW/L+wMdcSHja2x9ejHcz2yW4/DWLX9Vwb7CmApsz8eYZ1s"
    "aETroKi5FDHsRJF+BxGs+y9iuA4xZ/INpxIGZFWoX4UHNkb4UuGBDV7FzXBctR1b2ciq+k"
    "OqatsNjhJUtV6wsI4leZYBOUHUOu/g4YMNyAobpgzAEUHrwL14V8YMCqMKFnHGELqmjsFf"
    "S2YNx2haiPJxAojnslGu83YGEBwPX43pVxVMzBniAxiZG2Yia5ONuSqXD8rfEl9Yncrlqf"
    "M3YwbMt1rFuqCEdqCUCTwg+/D5jvgmkXzjYGSD+hZYoE5Mys2zEv5Zi23v/tnSz4ose3xA"
    "p5xdz4GxJa16n+gGbnGTFuLAMwtapgWl4bxCj7pnO9TmJrOw//oaOw6aU8LatncQWa3dZz"
    "Qh7gb2B36PCEx7tTyxvOVNWdqUpa0xurWytDV4FccCCfm+lMV0RL7ngLqlaIESUiQh9f42"
    "SghHmYj8SEC6HQ4+hsPTYfoijWQtVPuKckZjRPUt4/MTWcMhPuzIrABrSKaATQPLsNEAJr"
    "ta0KmAXOnQTdOxEocBXa1ZpECluPIUreJ0kzltEuwQDWQjkRW9mNEpUsXnpvFZwmpSiz3g"
    "265In28ScT4biSgftCSgUT+Dwk0dAqr13OBJ5qB6+9FCTBmfgYIw7aCgDy6LyVmQ73hKdG"
    "OFTTQ15obrMK3+YfThL+8FwT2HfwaL6YEvEE/gM4PL9pTYCDZWl9gOe1AQsLOBecz1Ak+I"
    "6/wezoGtKcJ/mSEW/AZPtrhhwgHUg2kMRmSyR8GNVQc5lFsrbGzNydjyLweGjAUFHiPyRG"
    "z4vtkP2hjuAn6VTmwXvpTtL61UOC0nbmgTLAQfugMXUjvMpFI2laKw25aZVWoJs1XGl3w2"
    "KOPL6Rlfwv2u7JoNx7dwxR7F/7vd8ssv2wSNWrW7A/LtKE57z5B8QeT3iSFdNjo/scYaGZ"
    "9/bWJjVSi0+yNKSu06GyxRczgq8TtLFPTl0qrfDRz5eexOh5UBXoBI/S/PCS/mlBLed1Im"
    "mEfB+zNYYiBwI4tsElOZz2hlWB6rOWwClc2FbK4sM+HaQtTzhXebxeA7+NmvXuxyl6DBPI"
    "HkFfpM1i6Pv2f3xhbTon9Hj8Hr84Re7kfETPcwQYhlr7rw0wWCQfypBrw6O4EdpnGsQX2g"
    "FlM3QISSj+iPPzzjZ0yI2Uu4wSh8RA8sw/N1VHOFYiXEKyFeCfFKHMr1oMa3Rom1m6Zr4Q"
    "o+fIGG8HQpC3I4voXgHj6ofntkl98gEjRqf2hYLlPDPCsH33q34mAG2B3eygSlKh+inFhi"
    "hfgTpcsbYhrMD3ImUIcT9ztFyvAi0By1BZAwjZ/RGERCKQ5onpk6x3Q7zNTCtU11UIHI1F"
    "c3X6HHCZ0+Pwb+m4TWx91DoDcuQ/XyzTlcfxbEtR79aULdkwPjb3bhw0VRrQmFMEYTvZvS"
    "DlupHcbXhIQEmCJroSB4eCmbPBFLcKQWZFeGBC2E902ZavFv8qvFv8lUi2d7Zhbd/IjbcH"
    "wrwK074vbUisyp/LBqEW2J41+S0WlaFdPWZE5j12XJUjKh3nESFeadVqNZFSqN2LYoDyT/"
    "zE9StSAX5NhSVUxXKbls49qNMq3tjERgcGXRlY5DCH28n4LpTgzkskEIscXVpBCEEP0eVy"
    "lEJpfEgE4pmwvXT0qaWu7pivghr9w1v4DpYQHwcNrw0ayLsA6kmwU3XyCMNmTC8GRxA2tq"
    "mox6YrOCfi4y/D7EWQd8wuRS21Ol3P4cN16WqNAKU64OYEeZZFpmklEOe+WwPw2pIWPdki"
    "3QliBq4dr9rYw3+bd8b/JvGW+yctUf0VWvnMqqNflpwaqaZR/DckPncohuCRScglAdDzCR"
    "bN+QoFGgZkENVdkKdvkUqQrTabRdXlVgbDd/nwwsI88Hw1sozh9Az29KeFvc1F1gaw1N4S"
    "XD20paWllXk8iEmS2c2PFjx3jhAVaYwKVLlkDlVynwDZus7AKyydxwXGIza6mbtawe7Smq"
    "MGOTBA5lpaxv91JWyhp0kQAi2XYdabrWOeaPUingiVhT0OLkXfRZQqUDChrIs0NVOkMuSX"
    "WYhfyyJ92RI0wcottEoIDlh5ZuKVpx0tUdXLoksuHoW4pWAH7sUGlmAc45/nqWt8pE9GTM"
    "x3WfgaGawECTw/zsrvexfz/q3fUHH7soNs/Yurwe9f/odRFoU8YTGVv3oOxff+rdaMMPH7"
    "rIAd1FXxBQBWczuNe/7Q1GcNUwg/iYBnir7GpZenE6ZfxrtHEor474jjTMvFriir3NYq+z"
    "IWu3inE3Rqei6pvMYR7OzaIIK+3UWWrF7cZzO0qNrMjvFL3ieJM57trUm1T7uFOkis9N5n"
    "NQra5KTYwEZQsFMlDO8HRomc/BCjwRtgcfSyHX6QY4IWe5jJMoC/zu7CKOVxZf6fSiB4ec"
    "oqWnbFpRfFnJ5hVlij0YooY+Mp0c0/VZWgL6URs5Xnnmss/Lep0JQgJidztFAQETGKf51c"
    "EkatzYnoUoMIu76U3DcVluEy8n41DP1om4Vk0pKskeBZ4TLePD1jCNrJLxRiq1JUepaIJ9"
    "own4ipIx+W8pWmjyP7yxeG1inUh6VeI0LQT58J5CHzDZ2IIklYosKNWDXkUfqeijEzn1VB"
    "JUTbDKbrxpOrX1lmr/4pki/fGv98OBGOaIIG38MnQX/T+uWRwN5/+ceZbO+8VPPMN0Dct5"
    "xR77X8fCvwBuBlDC7pUJlUlHxXSSBi02QSZUxqIbS4YZEYFixsGZcXJhNQ5xvbUk+mdw/e"
    "FrF3HasXX9qXf9mcfW6AuiL3lgzV3v8ubvLNgGT5/hr4fBwA++8Xhrw7H19fLhvnfTRWvs"
    "OWQ6tu5Hw69f2QXHpes1u3IzHPS6aEotAv++C+5ObX43basopU+dl9GnzvP1qfP0Lrgx8q"
    "Iud7M6pG3ueXM24AwIWBVwymeUz6UqTDiwkMpbYDvaBCQj1yHmTGDSpNQk2MrNgs6Qpxgy"
    "AfpjcSS6Uu++dzUc3ib2vat+OiDz4ctVDz4GzggYZPh2ZkGZ+JzYpILeHHlxSQ1a+VUNNh"
    "dlVjeMyt9iLjIrfEpM/KzJVGSMUaiCjOkFyxgGq3klA2iCRuleWVBn2DA9WyD15IugMZK9"
    "hNCGIVu3tAm3vBWpVIA5RqjCTpocdsJEZpF7PP+M3VK074w9uFMk7iuU/IhSpOozavJn5B"
    "KTzG280vQFFlu1i6pbiqhbJArUUu1SwIsVcRw8F/skS7EjOYHiSFWOqNjGfIa0N7bRW08r"
    "cj1JqbjeFK4LjsLg7VNGs0pcT1Iqeac5TM5+2zPDMpxFJTanSBWfm8znWDRlSXtWjEJFaO"
    "yOTvccFZy+Ozg9tqiqx6bnWGZlwtJ5EHUQ5NUSqI8fks7wygtID2uulQlH35rJy8Wku9jh"
    "leMw8wu/Qo+u4Zrkkfc3fVxhVnrB8TugojWha5P85CD2is7vaELdBZrTbXE5NkHaIXmsZw"
    "jL08HNYP37Uck7G6zGCCK3P3UMjs8Bg+K3j1nD50L8liPHmJ6ssGEeb3pGvffsKqC/zoD+"
    "aDmXhzZOooQTUbH3aHPJgLorT0JF8ed5BbJR/PyUkIE4Imidy+UoAaSeLfC25KMbDG8dtu"
    "9el6nrBaNyseX3RP0gpPaHiKJ1CB9l9coGmavgcqm8nhMLoZU/5s4GvW9ARzZj6/Ng+G3Q"
    "RTwkm0XSXg4+sjhXfYGtOYuC7Q+uh1++3vZGvS4yLJ2u1kyzHlufercwbAFQjK3/fug9MC"
    "J4ZY/RZKNt47G0Hy77t2w0C8Fho6/uhp978AoTmxUFHVv3n/tBJO7SaE6srU2wI5IkC6Ig"
    "Ior2fXZl5J2LfHnnIiPvUNuYG5ZUSkeMROURJKzFh4jsitRdyWOm/kZ6Na35w1dA3dpDJD"
    "BOECmQd4K8tQpJgJwgUiDvBDmwY8rs3jGSZuze7Hmt2b2nRDccoeUrnyNxmmawpFUHauih"
    "kDL0xmlaFFx2uFYaqlnq0aB1XbJauzKJKnESlfqTBtSirjYhMypKVCmOh0lSqnCYJofDqF"
    "ykF9NYqSsngkYEzZB2WiWAqsje/HOlvZG922iJkhJDLDhEOdt3RgICWllspQMBk2U+Twzh"
    "suGA24UlGw14zGA3H/Y7zyT3RFiCNTmgUxT2FuiGrLCR5pCylVhHPIzMJA7CYQtUVvAfsS"
    "IoCCRMdpmVAuTxaRgF1al+h39a5LvLy7FOCDO7R1FpK3Ff1mM8RBj3Fgv8jJXjjFWNFPZt"
    "7SRqmqkurqruamOCiVTd1ZOM2FLVQFU10FPZi1++GmjbcVUFKpUx4iTWfXuNESoxUSUmNs"
    "ASsUdi4jFNEV88QPoP/yA/E1giEvc7RYaIFRup+TJB0NVntx2i90QAR5YXxxq7BAIFwjZB"
    "FnWRy9LhXMrv+QaEDtosYG2wTjCg+j8jfUEdwm0JS+A/n4jwKbPWiOM+aqdNQlkfXn4T6x"
    "RZH5TepvS2E1nFSm87Nq5KaFRCoxIa84TGe/xEpve+8V0gM8ZvF4qMDhuo+VZ8iXINa+wu"
    "QjnOl9W6CKNr09CXD+uoOyBGA8qNGfE2gYj5pHhdBS75uVymg6lYWYUpfkaGizbYQfzFxH"
    "Uc6nz4LqGSCaJn/upyYRX515UY+ZJiZMiSKjmDIW2Txcmz69v+9WfWdENnS5613YDR/eGg"
    "y9SoIGz85V1diS9CQqZP0zWZFY1xeTU/Dbk2cI+SiMyOHBkfQjheuRAO7kIwnOg3ZBhS2O"
    "IlSaiau0g0dzEs3fSmRNNNkJdEBZoLcc8QK+wrYO94E1bATFQUrwz6cXKFvwT+rFSCJl9I"
    "JUXWutTVI/XxBaF8Wq0FQ5pWJec0xyOcTc4JuFWh8HScUPG4yTyewS/UKjM6S6243WRuq7"
    "4R+SfnaYb2qL4RPyLXVUCX8s0141g8mUrzvqOtbbXm0+L6QUC6h4naBNJRfbzbZSVy8SYW"
    "XYGHN6j4XL4e/2VQKd9Ga3gxhB0/Z9AhxPIdqPDL3QUyHO42fSLWlNo/Ob8jna5WPMCPJR"
    "PODDNwsrJjEG0WxPKD+Hi4HyFTkXe31icLXbuJ+tgMs53F+xMUQbFOJtQwmgOVvk88IrAp"
    "7TO98kfX6Y8OV1EG2XzjYYykhR662mq0j2DNiwF+gRrtL2RG6P1tVOyCixSL2+HgYzg87Z"
    "dLmWkJtnWBPzQf7y2FArwK4KqO+5E9D4ZT0bnpKL9mp5JfbW0b1DZcQTXY/JYwMRJVKFBQ"
    "KBBkwTlIuIKdIn9rThC1YLOoe28W9i/Jh7s9/UvqBnoN+ltO/kpB8Yw4UQtAP7YkHX8tiV"
    "WdImsB0LWvbpuuie0acrUKklTNiDZsVfXE0DcJsAZWmOr+zfQcyp/dHBeXwJ+9NeXJ8jtB"
    "qbjcZC5PvSpf9JZKcbfJ3GVuKzk/dYxC1U2X6DiaD2hBw1Hl+he4C/JqMEo7/1M5oCeGct"
    "kYgMT6alSG7tbfneu9Db3hO723kf+9XHouc3wCuH6zc3+KLneZmnQeNDdnTtUO95duFsQm"
    "LPN1TomDQJLHM5ew/Fndxs5CnIJ76AcIfLGlfa7wHdju4X2uYffIBYHpJyDB7/sA5XWttZ"
    "jMibUOPQs6dEoqzmcyHT7Tn3IZE1OptsQFXYmzTYkNR2Ox3fKOlpBKuVkk3Cy6ZzvUrqLF"
    "xgmVmtNoNYcQgbU2XyQPhisFJ+NAm05FHuD88ljheAVlZt/xjWASYMYoFJyZKsZkRZ+k4I"
    "xRKDjTcKreYC/lUGFiqii3oaB7e0TRArfisavuxJRhSXkvSdnCfKw2SXwJo4Qko9O0itWN"
    "ZvXMsAxnUS2FOkmqlLgm89klJpnbeKWBHCyOcroy5rnSnoi6RSGSv11cvHnz68X5m1/ev3"
    "v766/v3p9HEmD2VpEoeNX/yKTBBJez4mGE5oo4Dp6LXV6l2JGcQHGkKkeU6/HsQGqQcj22"
    "3vV4jUHDmII+RUjS0yS63ylyP+rBSG0GQyUaW/K0zZiTkLkGw7kQdqNulD856BEAJvaTQT"
    "bE1qLnebb52EUTz3lGTDRhbkPzucMKnC7YlPCeRNztspYnj62xdenCcyeeS5zu2ELwf0Co"
    "LbCz6IaPhcOfOQrh39gvK8xe63eE2VTM/xncXuEl8RNaw9feUNtdmHDvlT8zexmWncpVtA"
    "6C9/znP5Fhof79EL3/5fx1B/2LGhaZcm8rXKf2lNgdNCHuhhALPbJ5tZlNV498hP+3Sx+D"
    "6YmL513eaoO/xQIEGwaZCRP6abY2c3bCiztL9ow5fBId5s5d4WfkwP/z3xfiE1jxgql9vx"
    "PIn13kGLBl+Nm4BpvfYj0/JiQAZcCKOW8WMDq4+wo9BhaXxzDfVwfeOiG4xLapXdJ3rDyv"
    "dXpew+9AxsYTp2mdlefwUfrsi5WBNxzfOmiPkgvItlsZy3A4XoXfH95aHJ5csqaPBKEyfD"
    "TZ8BFII5U47JMp/jaev/LGyxiZ4m+T+cvVggoMjtMpDjeZw5EWJ+2AiBMqHjedx8KIiHyt"
    "Ij8i4vQVi8PrbA2omXnyZoeM7VrGvrqruubQIiMK/1PSxl21tuaLMqGsaVuusuZexuqPlM"
    "5Ncuk3Gj0TWKuTAzpF5uo5H6oFXUslEmb8Z6CAMDISowV20Nx4IhZikBG4NaP2KzSiS2L5"
    "NQY/ENsiLnLJd9fpoMclYU09H4Mec8xQCVfEOTQ1PHNX97oAL9Wy7oVNpls+SBy/CaJWlF"
    "U7utl0hUV9RQrspiHBseCtdRGnLKdl4IVRBZbTE2xDd8p2aYfoNhHoYEVlF0OKVuwPddfk"
    "sckMNKyFJg98llIxoAIDfMlGZkfZUrQC8OSu8qZMLuab/FzMN5lczMC3LyHSxSjqC6l63W"
    "i5LiZgfF8b8N1XsJQlKZWprMmmMkena7kam1uKFkg6dR8CJ5fJT5eS0J89DEawKlmivme5"
    "xIH3GVvDz11El2Or97ev/Tue4c/3CJ7i/zC4610Crle3PUZiE6wv2CuPrau74efeoIsmNj"
    "MXpO0OL5aT5BINXtIRnTTFNazjdC34do6t4RqOtraNFbYFASy7yivECFWFBZkKCwuiV/OA"
    "JinVod/kQ98mT4akqBwnUSnYmYwO1QG29R+N6gma/zmdZnfIUj1BX97T/dLMVd0hT82HnQ"
    "N1mBa0Z/ND39cb5l21CPSk+euJBF73fZHqsZnaChNvUHgIlD7ARG0FiRditj3rIECxOqt3"
    "ntUmrI6ZP5rarXJjcuL72c6gnMROWqYJaZS1yYrMWmGcjF9S1lsjl24Ly4bJlaKOolWnEc"
    "bOBNRht88wZ1QF0LxwAE2cExl08y2MKbIWugxVmMfJhXkwhfbf1JJCOE5TI8oPo+tTtZTD"
    "Tk4cR7OpKQV0iqx9K/q8zII+z1/P58ol8fIuCS48u6EHsLSXOkFVaWmfkC31GK7qpHhYUs"
    "ZLEin71277F97mAuxpAsvkFpwY0GVtYck1Vt0cpiw8L6mQ++kgI3jrs3ydPDaoU0Yt98dr"
    "8KvXEgkzG1b3hwY5LD85UarKGn4AV63ZD/8deQ6ZIgqfYIclsSCMZmSDVobFyiZ1eKkimG"
    "ti041DbHGWzDEeJC7fBHdYFSTqbHNyDP48i+iwPBM1ihy6IhM6fUasd7ID8wf1jlxDXxI3"
    "WQbKNKwlewNewmiB3d/Rox/ZwkY9slG89FKQDqRj2zaIA4OCt90O4xNQujRI8LQnYhuwgm"
    "y/9c7Xz9e96BKrEqXbz2t4cVUkqYEGi7Vnr2GliVWP3WFtMfImGy3OroeDQe961A0/o7F1"
    "3/840PqDLv9yNKNSiNr7EjrK+1wV5X1W4Y4+WjmdO0F2EHn5Zdf8kVXu7a4nA3OSSqG8C+"
    "X4sSGDc5qudaaNw0MdHrYySnacpgUQq4ygF1zRh88HssnUsOGc1jzbkAE5Tdc6qN+dlzGM"
    "wqhcsPk9cXN5FR73I4XHNShJrATXX6A6SdOZXCr0lRkkKrA4RqZCmxvO35qDXBvGzFbFuD"
    "YM2xpCXI9vrvYt/LmG6sgBsNNEvXU6lAobo+vnINaLE3YQ5bFfzHhLdd2zbcIK0cMVw/0d"
    "YeSjNuX3l4SsHbjuIFCG0cZwF4iZHzwHPepsnbGa+I/CILOjP1Ros8auS2CFwt/w6Yz9cj"
    "VjeL0xh9z/F+x5a2YzH8NqCOzGYWLStlNBGBTHy/O7C273hl/EmymEFf1zzMj/SEdRcQB8"
    "M0I6KC7RYT3pk4qSpRjJgXq4J5/AuyfU2sS9qENQywzltbQDyjen+2tOzjAQp2myEb2ixv"
    "r6/KKMwYsNy8/l5jdTNS62n7c02PXbFmuD+20Z+8DbfPPA22zgFOyrmie3puM0rbPBHGtF"
    "u4YrCgLMt+FGBC2AuG4DLsdOm1FT2Gl9B+YxOgW9NPTx15RAPkWmgK9Swcau0qk3TtdCG2"
    "+bzEGgAFUx6FotNuG3ib0nlJNRjyx2lNJF2DS1Ka6QJxAjVHkCEnkCAN3MJoJVvQvwkEqh"
    "LYG2SXUsK3zFaVqwidQtea0IYTEJgqLf+ZDHaRTk0pAv3JUpC3mcRkEun3YUugGymOd3rU"
    "wQqdaVxUyp0LrS9+HICIxbihbaR49QVpTAz7RE/epznS5xElWRL1vIkjv6KhWyjFMqXbbR"
    "uuzJVLJsePCKSvytYUsqquuSC2xxWZcfF1mVUl1zSrVoKR8M4hZWE0xjnPqQmxfjxivw5Y"
    "a4hfX5dka4RRUBdwe4fWO5woaDlnC8WzzkDDFqlmB8YxtPBLlswAo/owmBeyA3eCvyOw8v"
    "A7hd4mc1W+SJ2GhJ1m42mu0oTyhRTY09ZO9Kairkit2rI+QqZFeGBQUNg4029yt8fVEmLx"
    "lG5eu4F5ncZFVq7ZgJWOy/ubEoxSC3KxQlHWhVCmw2rCDQKgv3CpR/HyYJsBNEtfXhPOUC"
    "go7xb6JNnl1hkeGC8zFJ16IclVpOyoQMyFK8qxjSUqQqBazJhjRJJ5fyb1X1b4EeQmxNVh"
    "RKUrUA9hqODmXHVNa2RlqC9itgeHxDUNhhINcWFGtBsNMclOh9sNsk9IlueCIhS9kDrNGG"
    "WKzIHLFtaj8yWwwvHGdix4mKzbEhaGNTa85SBMdnvGieRd0F0GctQsd4wIEL0im7T112ny"
    "X8ePExvLtsXUjbZOsP7Ce3vcHN5V03ah0xtm7u+n/0umjK7J/pz6PMYX3ginU8MaBa87wE"
    "pSoh0mT9YmZYhrOoxOYUqdIjm8znIHpGQuKOUagwJlFQOzxIICPsCmoPqFRQu0RQOxcCZd"
    "TyiKB1GvlRmpQodVyp40odL6+OjxiyfxDb8X95RhtP3O8UKeP8H9qTP7R0+SFO9ZMDr7Wa"
    "EF4DyD+snd8RAMqq1Ael4GEmy8F+BDyMIlhfBENFBYYONa2qA9+sOvAv699vUCHsw9eyfd"
    "p+5OVtRTGi1kjWNRiMMofry2z+VwTbxP4IW6Cw8Fz8duHWP+EDtTkbWb7wnGkwoyePjmOd"
    "ROfGEyumxvppwS4Nu+0z2lB7GXQQYXs1n5/ZT1kD0lfo0SYzUCsXfsePqDibRTbEcZkBVl"
    "h5rp6nqnOjWedGnGky50earsmW2OaoYdMpKxYog3OMpHV67tsyjue3+X7ntxm3M69jClu6"
    "SAfLxzhJ1TqYj+LgVyXnc9Fvk0nZIcSq4h3akikGN5rBqonAj8Dl+ovMN+2bbVWV+aaBW9"
    "ba29Ay8/fAo771ARumZwdMTyn8qRGdIp0/6EeozeKjd6fjsRAntMaOA1r2lHUCZSlxdNNB"
    "k2euRzNFy0+iY+8WlIXHMMpXEATpd4eYUanrzVLXWRMyWVU9TtM6c+/hlfT4d1ty9cZJWm"
    "PtPVgcBWv+UEG+jJEp4bJpwmVD7PTfyOTe774hOrVjdwtP7A2ZaE7YxKPUaX0ZtgBPNvD2"
    "vaes88or9Dgzeb/tBYUf4scy++bw70HPcdiSWUNyBz930eM/WERrB7GO5Kyu1D8fYYxhC0"
    "71Wp+sTv9mnf7cGyPfXzpBpSQAZaZXZvoGwnwUMz0/CrIg51fzjAhUJc+E/HWISp7KZ9Ja"
    "eVj5TH4gBiufyY/AZeUzUT4T5TPJs7xcEtvQF2cCq0twp1NkccHbMbtsLfmAKutEs6wTuX"
    "HS+SpdfpR0GwIIj1NZBT4qCYSD4S1E93XZ2nJFpeUyYW1+4VEZjTlGUr/O/DKy3MG04xd1"
    "I/z5/wHj8TQO"
)
