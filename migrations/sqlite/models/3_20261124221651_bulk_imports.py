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
        DROP TABLE IF EXISTS "bulk_imports";
        DROP TABLE IF EXISTS "bulk_import_items";"""


MODELS_STATE = (
    "eJztXWtz2ziy/Ssof5nZKk2u4zzHs7VVsq0k2tiSry0nu3d1i4FISOKIArR8WPHsnf9+Af"
    "AhPkCKkESaYvBhZ2MSDVKnQaDRON39n5MlMZDlvPhoE291cg7+c4LhEtF/JG90wAlcrTaX"
    "2QUXTizecsaa8Etw4rg21F16dQotB9FLBnJ021y5JsGsbRfYxEIAOsCdI2AQ3Vsi7DrAMh"
    "0XmO4L1gu9Srsx8aysgIfNf3tIc8kM0UY2FfvX/9LLJjbQd+SEf64W2tRElpH4labBOuDX"
    "Nfdpxa/1sfuBN2TvMtF0YnlLvGm8enLnBEetTeyyqzOEkQ1dxLp3bY/9dOxZVoBRiIb/pp"
    "sm/ivGZAw0hZ7FAGTS/gtsrp1o2mA40u57I007yYAbSsTgCy7pBDPF0Fd1+K+fsVf45ezl"
    "63ev3796+/o9bcJfM7ry7k//0RtgfEEOz2B08ie/D13ot+AYb0BlGsvCejmHdg97S45tn7"
    "4QxDrKYBzKplCmr59GOcS0bphPulc3/cE5gMbSxGN817u8e+iPenfnwEa67ZkusseYgtS7"
    "+9LvfWXXKe7IfjTRmt0ZXtzTO+wymTj0MrLTYz5HaUv4XbMQnrlz+ufLtwUa+tK9u/zUvf"
    "v55du/sL4J/ST9L3UQ3Dnjt5gSN0rj/y9UmvhjCNs3V1Hlv4cktG9Oy2D75jQfXHbvzz/Z"
    "pDNdxL4QdmEC9cUa2oaWuBObdtFygmxnbvozalIbF4Hwh893yIL8Z2Y1EJ+4b6LedlFKeG"
    "Gjlc2sXoNa/gyHXHg1GBYcWHJG8pDN3lqeLdNXIIYz/pPYs9mTcmDLWxKTyG5ZHLWUVsus"
    "kyvanmA6dwAIeCcvwP0KWRYyAPHo0kdBQZD+e0rv01/z9ItLfmH/D/gP7YD1nDiILpN4QV"
    "fQtUNb8Xeik9TEMy0D6BADizYRLbm1Pluwev/rxKNTo+avtz6C9N//qxb1Z1zUIzWUhzYu"
    "sh3gI5iRDoPxBtPYKC8JaUxCIRogmllnkwBn0f1AbGTO8Gf0lLFFxWvpQ9DNkYGbt4DSyz"
    "ZcRxNnfFDR305/MXJ94697f9m96p0kxuws3BDuiWm0sWwpqPHJT4xqvjlYpYEzxGhkLtEl"
    "/Utk3MRvFxo2BNM1m7akSFAkS1o1zKZ4NF1uunYAtQKgrhMPu76tQGxqKVhkRu0O9jfdIW"
    "Hrie/759CZA9MBC7RyO/QyAh7rf226c9YLwobAjKn4Ycrr0CwDZeXZK2pT7up4iIkfZktb"
    "zTxFgfjSH/XO/bGNxvi6P/h8zocw/ffwI/NM8FG9i1fhfYmN7/vcbe/7tEuBzQwa+5pk/A"
    "oJodY5F96+LgHx29e5GLNbSZCfzdkWgFj1eG+nt023EUNWg25Wd1f0DltZc76PhGRKc0Yg"
    "+iL8R3MmrvIfDP2BxpAuxsEYK4B+1L/p3Y+6N7fscUvH+bfF8euOeuzOGb/6lLr6c1pNUS"
    "fga3/0CbA/wf8MBz0OL3Hcmc2fuGk3+h9mEZ9AzyUaJmsNGrE5JbwaopbQOvq+MmlvO2g9"
    "KVmP1uucJY9EySFIhVqm1uIuH3ZM7AD6rWd2/iH1G87Akyc5301GTnlwxD4xeWiTQjvh2r"
    "APpmLH2GYsKvfYNk9O5rvd7iQLxmN92DZs9Ep4HvNwpa8ABg/X18/lJ+PACxxkoULyPWPM"
    "nSp7zLeeE+Zl8lkuE+J2+D9WECOLearYH93bfsFZnUQHynHVLMcVGy+y7Iu4TOucJAdjYC"
    "T2XktoWjIQRwJVuQMzAJ+c1ALv2ZsyTijaKhdefi8J7wo6zprQSVfW35cRbLAzamfA35QC"
    "/E0B4G/SgE9N23E12XkjKVWfo7umoV3JzGHBHYBOCCmcy+A8pQ+WH9BxodbhXMnM4VIbe2"
    "bDpbaL4SEUbh3uhz+modsA8xFpzpPjouWu5zWZTmoE3oHYmJDvkvif3N4Nr87ByibGGN93"
    "B1cXw3+cg3hfz3tEGTss0nRIn2JAW/NsKUOxqI/WfRlnp6dlpn7WLH9O4jdTinC08IRO84"
    "d5VgUXhFgI4hwtCDtI4T+hPVSlgOhKve7zi+HwOuE5v+iPUsA/3Fz06GrM9UEbmb6DJet6"
    "pRDuCv2zIB5uoI4ZcDrTT6fyeEdiaoBL4u2tkC2mhW7FPC6qcJfA3YJ45sGZ5AZqI1PjKm"
    "p7Na2jZRbR/BU0Y9ObS/QHwXKmfEymRoR7nk1W6L9uTOwsjtWaZwfx2u/ExEjgEC8+5k+J"
    "KgJPU87+yxB4uFcnolfKqD0pqQgeTSN4qGDNioI104RgR1tCQ7TDkIArFaTQXqjY+XidUD"
    "VzUtmClI0MhF0TWnt+hJdRR20dVI8IG4Q7qfbF6gvv6ZJ2dId0YhttHVtQnyONDgrbRPuO"
    "LtZVj/b01FKsMHHNqalzGPbEaui5E/L9BjlOsAFs48fIXGZ7I9X1DNPt0e/6CCmO5b7AOX"
    "Q1h46E/bGiO2H33u+prWPqEeoQ63vPVV94N22dqODEQVjfF6Ou30tbR1J0qOVoJo6OtfaD"
    "rB/22dKBRewZxCajtG7QU4iVGmUasx72/iYjuAa8tx/g23ThAmGNPArPM3ZB7hbaFDpzBV"
    "trURz825SD7ChHnEM8W0caizLfE7V73tM17aitw2u5Ira7J0oj6Cz6vKO2jihqYBomPwsx"
    "bDjdF6/LsLcr1llbMYOrlUU32NjV6K4Iz/a2YMPuLnlvbUVt7mF3apG1Nidk39nrU9DXJ9"
    "pVW/GaeNZCO8gsdkF7avcs5sOk2Z61t+nKe7qjHd2jVsElFaOXJSnno8pONgj9T4nVNOir"
    "6+d/aqnhEfe/ag5yXdpjwaAsD98g1vF9rN8WYhij8h4CuX6yuxYCZqMlez2bWiQk2HHvC9"
    "pd0OVl1GNLcJMMQL4kmG7rHf+zcyHn1mWikbONOkWhyXqsOeOQumUz932dIxsBCOIdABal"
    "YDgd4BDgzqFLb9uIXrNdENingM5Jc4oV+BmahM3APzlUiNj0BwNGEnIA7QCsbZO+BzDdv2"
    "Tjm2t87h5h0QskCPXPJ94FzdsXt3tWJjqDtsqPCjsLIjTyo6WdcJSXRTsSaF9g6QEBT3Ab"
    "YRbfv98PB7mERiiA1zB1F/wfr9NRlTl78teph/kpKmB5xalh4rxgj/3bSbVTuwhshg/rOe"
    "K3hRj/fNP9Rxr+y+vhBYcsRlxjHVykc+GsjB2zxCUl25cv7Eg5pgL6YWQalGQfVpnz5NYm"
    "OnIcZDzw4SMyONJNCs2NVdhY88dj+TTBfnvNNPwVfs3q/7CjDmDi3/h6v0L0MpnS1Zvl66"
    "ULPnAQHSMGQNMpojPPz7RPc4ZfLA0w9k5P4bu3AuuiygftYU5E7yQwp81ZfhKsuNhhcos1"
    "Ie/Kr2dnr169Ozt99fb9m9fv3r15fxolYMneKsrEctH/yEJTEt91iWJGSEfm406TcEq0fb"
    "Pw8c660qTvKqfdtH9KMO0KXFj5024Uox8kPC857Y7mCITPiXKlwzDBlAutBZ0bSZhgCkxt"
    "sgQ/fwslWF6sb2yidFZI/y+4Mn9h/6DTomDerfRJKr1Vs9JbRaNRdj1LCaoVTWpFa1p+sV"
    "Ibuqo2blXHA6pkTCoZU7twZjkdPAqUbf4hDEHalg8iIatyQpSPlZ9YRF/stN1ISqoQ06bt"
    "NlT9h3KT23G69sqEjzeg3l8T7N/DJjWX2bNvqwwYnlJn0rAdNvH5syoh73y6I1sV8HAOkF"
    "jkreiMOxGXW3C4nQwE3u7woIpmB8sY+WdIZMqLvfleiBfgHtEOXQdAG4EPdDeEXOCi767T"
    "Ad8WiKUs/wbYi/oZt+kV34HMgtvZlWXW61H947aV0mX0Frqj5r9fVdN9TqdIXBPCjcz2ZJ"
    "CpLhpdtO7Tw2D04Xr4VfPTQUaUXD8vZHQ3ShAZNQgyRY7x5XX/8vPD7TnQLVNfeKsxps/r"
    "DwfnjOtBnzLGH3s3/UH/HMwYf8ikfw+HH6979G9CZn6ZM/lchyX2VWdFeQ7Tu6oJdJBses"
    "m4TOv2rpUkuHX4VJrFeETn0xyOSCTRBpJIkcXc+8coYSxnaAqRwXw9HHwMm6e5C6kShGhK"
    "beS5Jo97VlLhL4+/bx/IzCkbidbNKK/KZNZ7lZ9a71Umtx7zHr6WdTe+biW4ZRzn+X7zjN"
    "ucUTqFFlCufRmTqK962stGG5mNLC95RDNyg3xIpVyH4Zq5u7bFPSitN1nrBbTn7VvF/SjQ"
    "uy1IdAeHHBcZkgvTCd0LUrB6dJcY9jDGw8/ngCzGuPeP2/5df/DxHPChS3U/xg+Du16Xri"
    "8XbK/nYRtBfc5efIwv7oafe3SDOLHJAu1UD/3wdZ+5JjT6kk7exr+AxB6Ta51lUUHFDYyJ"
    "R78GQ5MOGRCItg7wCmqaz9GOJ5dJSbUQNXkhImuKvDQDIynVuo+pEjdWQIyUOzBMCqlKyN"
    "ldUoiQ7BBOy6lBXGYQK6JDPvotJjocVeCa0vpOtkEmGUAD6C3PrdwqCC7bSCtV1ZRvGrjV"
    "EFdqi/LJpEwXUF1EadXzCS/pdO7lGC82otp0XBZgA4HfBU+HMCdrFuRILyBDTF4pLbk9BO"
    "c/JxvUgt/BBGNrPhNA31d2mPo56CMALBgh4cA+4Y3pj+d/8Ekp1n9sQBzoAVJkmaIYl5bx"
    "ZZ45VnMzkMoa9RuJJvNnGuPiIStURFrK2fvHhVoI8+FdlxaZ+QhJoByXaSHIB677Sz/7FQ"
    "nm2bIIx2VaiPCbUoV93xTU9X2TLeu7pAYAkaKmbCRaiPHLUpFaBYFaGYDZAYXnaDoR1dTK"
    "NTtSUspNmHUTGp6/aGlLQRLFXGBTUvVtak+PBNZgD6HJZplKy+2VbaphQ7cAwErSStFbK/"
    "oGaAclpASVFnbXArJtunlfbopclSXNZgRbcBJRN2X2uI4lVE6f3c6q63dIN2xOa5U/umHY"
    "7uuOps8Hg4fr6+fyR8cKUoqCLhPlKguCLtMVMss5oRdo5QKInTWyf4siGv34RtN1AKeLdM"
    "AE6ZDCB9w1AStEVhYCS/gEHISAYU6nyKbPBTzTryP2WFfzGJVhqlnBlP4YlEzCnBBqXSrm"
    "SrgcKjPwLlZTJZuH47JfFcFiu0GraDU/otbL0GqOKqxLbVXVVlVtVRuG7ZEzp/5OJncePh"
    "HsUoM7naId6u9kotkeLl/oBvO877pnM0wBFQcsoJtuBQ2+aVwTexGvPWPRYQBcU18AOHWR"
    "DQy6q2TTKWAPZbwoQkeUsLJNZQ/aY4Mqy4o/LBu+QTuoQ7E68retPCsp1d0OC3tKtIX23L"
    "Gv7Zml6HmmTmHtPsFEmlfjL39azS03WHaOxQaAE+K5YO1Pb0H2d5OlfreMF+AT8Ww/HZpF"
    "dGiFCeH9Zj/RVmzq+4Pg3Ln1sA9QTr9mOf2WHtvPLuiPE/Az8n1SKbFmuKbY81rjmvq3Zy"
    "JXYzUbtDn9wrLKuV9Cy8od/wLxFm1vXp29ext9CeyPoo/g/qZ7fZ2l0PgI0fVmd3hjwgrc"
    "pI/bnDGa0S7QpkTr4379ejSwOgi7mog9zszdQlRjkkXW7vGN3QIsmfEqqOWhMkirDNIqg3"
    "RynzP03An5fhNw4gQbnGSDTtHOhvCmIcGubM1CEN8QdXhxYZeXEeSbCiqNHRglfmbuHZ9z"
    "wHYp9A3MR2Qjg7t47E6Ox6iaRwhzRqNHNt0Gh+MxNTK7OZM5OhFrFyXMMWinKsqujVF2ic"
    "FROngmLtTGyI4qSjHzz00I8vacb6Fsk7E+6V5e9u7vz1kNQDpBjPGIZWyjf7ssYxv9+6r/"
    "sXc/Oge+ETjG/Zvb4d2INjCXK2K7tEX39va6f9kdsIt0Srfo7IjZ9ftRl4qes1rxVJRKDk"
    "a9uy/93lcmjOkU+GiitZOeY0tp+uBRlSv4ZBEo0HS+GyMmUr8Lo0Uk/KNLq7hC2GAASn5o"
    "t73BFU+cGMjTD6Q3oB8W21aN8Ydu/5plXJxC02L5Fun3dNm75pd09sstK8jjKD0plpoTC6"
    "bEDAXNtyoyCis+LtlIqZOSxp2UJGhtFqRKMDQPu6agSMIWZltaWCUSbLKuId28LFeuTHRl"
    "XESFVqZ9bPxQmAeHyRjmSakWhJLVUmCE7mXkl6GYmJqamjw1Ba4f6YrVSbkWnazUXLFasd"
    "vzFXKcPOcjqY753MptEwe2aeAeOQm26xmm22Ne1BPB8UbsbqfobAOydhp3xkpEa/qnCi/A"
    "NwO50LScb2BO6DsDk/6PnS445h/I6QBM+7WBExSyJHZApYIWYL5kcYTm4bqWTDpIJr8j3Y"
    "1SZgV/Ur3vc2KRSjxIfxxRmQfbY6Hkn4moxHgVUqhjMCc/2tJAJ8Vat8k9fM27zXQoD3NL"
    "CwsefjQHS57MuU9MpBnU1VZFVTvEs/Xdj4Mi6SbP5ScXw9E5mBB3jL/2Ls7BGk3YKWqfHZ"
    "+avM4yr7E8xn8f0ru/k8kuBz8Hztap/AH5uLfXHxC3nsseEMREWuR+q8ohwOGqzyPQMHDL"
    "OgTig6pZGZzm0C2gPMZvdwpzONGG0nRHno6Tcw1ZEYAgyRIjHkJAEWV1evnWRkRjlBGV3N"
    "U7/p460Naeu3kV0FVnQJdNrJ1Nr1C20YbXw33v7hww9+IY3wyvetfngH+MTTCwCHaRKBt6"
    "fhbSmEgLtnpFZlMV+UePjnemk+WKr3uSg/5rtz/ixLM1NF2feDa663Vv+DX6wggu+dXL4c"
    "3tdW/Uo5uP4En02gPdqehehqC2ywdzeCpa9O2WdY9EAi34Xqp2jaxsOgpYnCLjAUssthk5"
    "RRPK1L/k5pY8tBk5BW0aWpduDWY2XGrcopY9kRFJt2gTWzOHJEJzVzJPTgdKIztrxKRIun"
    "C5knXiJQSVD++YfHjJ/XjJlSYppJg92x15AWIHcOUxp9H9prcjg7msSy85wppE84njn+PT"
    "i6lni0/PCb1enXI+vbj3DaxNd86jiOem4xL7SeTJ2y4g6b+Lka9iKWuVE69J81CnwInnmm"
    "6eFy9vbXfrdt0dc+SB6WgsX6TQV3dBiIUgzhnACcEU2BMqWRXa4eiu12l3MRxeJ0yki37a"
    "K/dwc9G7+/klR582Mt0cs1UdPv+IhqtKtd42rQsifzKp1lUIggpBaMD2ZI8QhEwQm8DFex"
    "FIfvh8h6w8ArKYRNASwP+sdAvH7Sz96Q5yrWX3cPH7ncJNXNBSY5CX3cWx7E9TUzehBZgY"
    "41Ww9FADrmh68QLiBbt4QXVve845uPjnAEyJDb45OrTQN0CVx2IsfLHwFQBh2coNKNoG1v"
    "FEYZqqsOmJvyVBmdRUavNX5+Yvro6y+7+4TJPZG7sy88sQ8/N5+ZnAc/a9yHhSw/b12SYv"
    "Gz14Y3QjIQHjCunmElpiNEORtE3vy7wIZI9wzBYAd9W77N90r39++brzOrVVDsfv60xRek"
    "OMbX6O1xxgJTO7HhOs2dSupqOxYMhHAXLbPDsbOeXYUY6dH3eLn+fYyWxIn+ds56MNDeGO"
    "wL9RuBWYsSalD3Is9IgsZlA7CJvENl3h6U1OK1XpollmtSrJFHI4T0/LkDhPT/NZnKdZWy"
    "X2ZhmQ8+nPKbEWnF7VTYFW9o6yd5S9ow6ylNYPdJAlYeVuhscjZBl+nzTLxIs9jwq++F1F"
    "xuyRjYZnOSsIMDsRbArCW4XbAl99ZtmdwVdWCe+Th92pRdbAIMhhNSXAAqGVH38ZDAeWI/"
    "3RdH1eF0/DpBMb6fTnApeaRE4H+PuRDqtfant0ybFFVfiqfZjap6h9SlNKkddA/aKfArIx"
    "tCST8qTEWrcpPHzsGZ+N6LwiS2VMy7VgT1gHozFAjY5Tmf13SqwFWNceghyusvIjXSDaAg"
    "XUkTh8A5zkeM9KtgBx5XJSLiflcjoq54NyOf2IWi/DnY4253IE6rRYi+KrqyJRR5BlYVap"
    "2xJE6vTgkk7ftgGd+6CUm/RZ3aS5BIo0ptscpk+aHJ+Ct954LIHpALJCmJOYf/4GH6HJ1R"
    "X0+u0vIrbFTn0Iac/hb/DHtD8wzWxdXuX9rNP7GamhPLRxERU8JNg+JAd6SVSTQgrX7fbE"
    "4+akaU9rInZmdWQQl7UokqNLHJ0VH8KzcEnaE9m2mQtpXONzYZPycfTDWtF88c0YHvHbhX"
    "aHuWkoc1YLMYhJsmq8m78BwR0wJ2uw9PR5h5+crudIkHF3r57UKWuz7AxnhViknfmHdLmZ"
    "rGRtJ6/H7LNH31fINhGdnbUnBG3B7u9+CS0rd2CL5FuTOvHV2bu30QhnfxQN7vub7vV11s"
    "pTXvmavfJL4rgaHZSaAQVGX/FoTsu2yF13iLEcwbNGaLEztqGwAjcB7prYC/oobU480TSc"
    "XzUpI7hX7aSGAVyAYyVFktSZXv5YP87TnSMpznv0Zv1eYYjbcugMMRoR+p/Dnvs0SwnV5M"
    "/ZryzvxGGm/YnANxDe6hQW5PUblfQJXMEnh+VFWc9NfQ5gUAWXbeYZszraz3dYfbc5/Vu3"
    "PAMZHfovllrFtAFZY/AHwSjrJDhs18pr0CyvwdQmS03kLshPyhAT+aHzMtBFUQ64SKB62J"
    "5h8i2JmrISlZWo8ieq/IlHYP/Vf5YkshY3NwvtxcgQK58OMGa7/U5MjAzAlnY/194cup0o"
    "Ru8nB1hkxo9/PhIysxC9wBKIYQMKwvsO1vMYj/E3Gz2aLLn7N2CbDnL8ZPLoEdlPrCs8Q7"
    "RX6NL/EAdRG5WwMmEIzOEjvUHAHEFWQPKc2q1L8khhgMxw1ZFlFVaS/NeJ8+S4aMmh1HVC"
    "3zYYNvPgxTX6Cv5Fqtl/ncz4y28usiEa/AyN2r/+qEvzcJIFKsPabfQftrtvcns298Y7z/"
    "k1dDhZJgUk/CEqmX5j5voio/2HKEd++anLqvzRj3uMPz0MRh+uh1/PQfj9jfHH4fDjde8c"
    "+J9eehYqcyp44FqZR1e6cWXRPTwKP8PSirkYDj/zKo0TQha8RuPtdXcwYGUYgx7H+LI7uO"
    "xd89KMwXzLrn7qXdMLc4rDGN9fDu/YbR6/tFPlxl9LqO/XXPX9mlZfuNBIzFdxkdac3B6M"
    "pLdZdEoTESKJFsSwVTrXJJfxksM1KdSiM8TDlcCM20MSwKbEFLTNoey2HNbN0JPNspGVbN"
    "2kWwnta4MbWkJTqtCzQLSFmJfJu0FbFWCeybwRzgOyYzwt10K0KxjhqlZbxckeQg9PBuLi"
    "A5C4XAuPP47kuCPEpPC8A+FdTrg2Ukq9jVYvUwGjNMhNkhuZGufJh9FlPVPl4fNtWUSXjm"
    "WIy7RuNXp5elYGZNasINP1WQboJUKu5tlStmxcRgFdEuiVBXf320fCNcKNgwlLxj+83Vk/"
    "xgM6MVNVhL0/rzMte6aX0VCuh0IoqxwVWUeFhaaulkRLiqqfJ78XY3+3j+KvUw/rPCntxD"
    "Mt18TOC/a8v1U1N9VN5BccZpddFQSiO81WTfsYakh3qUNL8+TQjsuokM0SIPuMEdrZHNlo"
    "FwqiQP4AW7WGjfY27dQYEwkL9Jy/0GwkmrG0sMe2Zmnh4Bo70X9Touqza/JnR7cwM8mkR3"
    "ERZUALo+F9iBiRUQDstpD4lHCNcfHRlaMNjFdBC/nDvMVBCypdbcu0Lli7Mulqs7zt8muY"
    "UFYtZtkJldgziE3poKC0mIJ2a2BQBFkWZpUTOBEclB5cOTmB8+cKhfAWhIXT4x6plzFxzS"
    "BEPmULS6RdjuKrBry3I1yM8+BPHj1Bm/48cwWFfvedALvddNkm1GqJ9AsGW1G832Y8loj6"
    "02Lfwvbgv9EcAYIRWCLHoS+6yeowhw6AE+Il00KegzWLsTNd4MzJ2tkkgmQhdhYhC+DfhT"
    "OKYzYgsNKnsSDBvgvmhMIPMOGVARM9eJbBO2J5tXWyXHluPBxxk+qSP4GK0GYUZvMR2cjI"
    "jw/cAO/PYmFkaWGMn+GhfQP7pALtLszZjxJr9+vZ2atX785OX719/+b1u3dv3p9GdlT2Vp"
    "FBddH/yGyqxO5je0ReMLSF1myRFpJyLTJna9FHzMqlcrvqICur9LCrHthEK5d7NhRoHYfo"
    "8Hw426MPl8A2bK+g3QptsDJnwC12822k1GlUczx6WUeubkGqA0PzsCsK2NniwU8LK103Wd"
    "fQddFyJdrj5odvxkRUGHeGuAcdV0O2TQT+rQIedkKqdStQJeykaNu5y1KUklWTVJMnKXWe"
    "nP+dHefJYpnz5LTPqOTylBZT6fAEq5RKMFjxOaIZT0O35ylXIqXdkcFc9qwr/dVurwimUj"
    "iWwbXpKRzjh2JFpzupw7MyRzzpIzy5JI+IJUJMHLQUp27MaX+405CYJv3sZyoBYZPWgk7B"
    "ccfRpboz8aPpyqe66w++9EcsS10gP8aXw8GH/t0NT2xH8NS0l+zqNbUuz4FF33qMr3qX13"
    "2eDc9AumXydHh3vZvhF3bJRhEB95nT3S1N7LnI0SyhJrfUI0rJtsZpcohiRBA76x038SlR"
    "tYdXe3i1h1d7+Maq+cB7eBvxFAeGNpFME5gVbNEJvnKRNApR5SJRLpKG47rVRZIz6daHbM"
    "Nm2rLAZtcZafJ6lT6oO7RkANqXc5LDLU616BT5neygrabzxqWL07MqcaGss+H6rpnXSlSC"
    "fmt7VTKuWc4fAz5pEzSlU0MW3MIg5KSgKsxdPv6Y1SfeDfOUpAK9POguwlro6doJe3EHSg"
    "XlVdCALcvRT+WZDYuMcaKKCzeyuPA9L+F0beKFyMqL3S208PxCUJpFG0pZd1Eae2qtudBZ"
    "gAnS6Ruc84Aqh/7Lv2o6ALNCbcBcrojNoq4odoRHggWhtjzQELhral7mWYaVPUtc9S0qjR"
    "VgExxPisqnpc82lRFa6wlkQQm0nEiToyh7tiMf9eXbEqeDL9N+81iy2reZJPXxD0AO430S"
    "PzYb5sMHnhxHkazaAG5JmazGgdyiOlltx1YVyqoEVn2O9IXjSU21cZn2pTF+dVZisn11lj"
    "vbsltJjNe26bpIEP+bn201JrJXutWGIV2AbCV5VRUZJX/Qt5eMUr97rGGfWcUH+vUeNzcM"
    "233dXs99GjqCzqLPvUEnAh9Z7G6nyEfGvEua71Qq6SMbYgQuqZm7eFj5vimX5SKaIJ0skc"
    "P49JEVnPV5ScpuPxlNEO7932Kk/Vid3Vn3bDKKPSBidsfynx6w+4lnLVTAQGMn0k6Ru065"
    "OZSb40hGsdqK1wSrquZbU7VZ13OkazFsZNQQFuQ58wGSHcEpMTWAS6VFseFUqoJPJKAK+B"
    "zc0XR0kZ/RYJCJ+7y6634YnQMuO8Z3D4NBf/DxHNgexlQZY3zFy1caBKMx/tDtX7PQzik0"
    "LR4h2h1c9q75JbZcIcvaLd7zZRn37Mt89+zLjHuWva9GreqVVOHFpFQzPqlWlVs0w8JWDG"
    "SZ1SQj2Lr15PC0hpVNmC6kvoC4TDPGf6uWlOc8TG65mcrWJE/EW86fVGIirZtODk/fcZGF"
    "ZjZcavocisdvUeZpkXSLhnHNuacjNHdNBJ7TgdLIrhpRp9L5CmnxqbQqm9cyrYcYFZXNix"
    "0uljU1YiItPOM5vLERO/8saSPHJFq0iqmMGI1CtDEEmqaBW03gWG0EmkuIDZMttlfchSog"
    "0aRadIqINHrYVuNeVQkyzdS06J3VnLikA1iwWoel3nOpHCA2r/dVQJMBAwImTy67bCOwQC"
    "u3AwhdgMEoMPZ/cvgDgGmI6Ti1Pl2S0BOE28yhM+dwVkLqiY1OG+nIfDw4r+fQtCFF7VHU"
    "HkXtUdQeRe1R1J6muJ4VtedYhrCi9ihqzw95DquoPYra8/yflKL2CAVbt54oas8PsKQoao"
    "+i9tQznShqT5uJJIra0zSNKGpPvkKOk+ShqD0/otbLUHtSx4ylPWJJsRae9Rze6DAdjY0j"
    "weJWlGg6JlVjdunoytGml46fZ0vOZynRFk5oxzuBZdetCXR1qbkrEmjhrPX6tMSs9fo0d9"
    "Zit/7MwruzbS6SVob5roa54jQqTqPiNOZxGruhZ5FO/ZiPkwypMd2kU8Rq3Hgqdd5agtbo"
    "C7Aa2yxLfdTROVgzOuEaOsCvGdLxLwTswqmL7M6mSXhOEFyitjb932pFx1QOnbGWp8rSGM"
    "OzQ4MKKe5fw6bCDlDcv5KWleL+NXgUN+NUqu3YLujvEM8H2zkkoWyTZ4aTm+GX3jlYkkc0"
    "xqPux3s6ocOZM8Yf+r3rK/qXP02O8eXw5qY3GJ2zJXSJsDvG3dGoe/npHEDXhf7m8pnnl6"
    "Mj/KxssiIOCj/N0jq7vRveDu8ZbSfsYYy/dvsjzvxZQ9PlzJ/u7e31P/kl9qU/ZdhAD4Or"
    "Ib/tYYPwu+wKu88usBZX9Dm37DEGfcyKPSXJIGqCzr3J70iX4tzFRBRFIuHxOgRFIq+yYL"
    "4+cksJKnUcgLHCtjoy2ogElDIOroxgP5jRRrFrfiN1AK98w3yKbXLKRxxHeRWnRJWem6xn"
    "xVRTTLUf5vhFMdWaphHFVMtXyHFylhRT7UfUehmmmjr8Voff6vB76+H3HdKJnTwezWnSKX"
    "f4bfPWJQ+/u7EMOewg+pOH3alF1gA6wIKOCxyE8DlAmHizOZgSG0CWeIcfWkPuUHkBRnPE"
    "kHfnrPJ72MFPTvbMu+qHicvIi+rFd1InSKp+vDq5VifX6uR6+yhWJ9d1YCub8KP+TB+1zQ"
    "aV5PpYzVm2gQV6kgE5IdQ6V+DhY+DREpqWDMCRQOvAPXtTxtFKWxUM4oyrle5XTf5aMmM4"
    "JtNClKvJazWTTb40a+dpQXX4amzns4N/LCOsTt+a4xHLOkJ31fJB9VviC6tzc3ns+s046P"
    "L9SZuBsA49NKmzqEDsw+c7ZMGcdSrtHfoa+IaOzMrN89/9WYvX7f4J6ydFPjfeoFPO4+bQ"
    "tiX9bZ/Imt6ygTtHgAMfRn8Qewax6XClA9N5Ab7pnu0Q+xvzc63nyEYAghV0HDAjyKEiHY"
    "CWK/cJTJC7pvMDv4cETrdanlje86Y8bcrT1pi9tfK0NXgUx1gDfF7KYjpC33NA3Ui0YBNS"
    "ZCH1/jFKGEcZpmdkIF0PBx/D5mn6p2hHshJu+4pSGceE6hvGp0cyhkN82JK5A6yhmAI2DS"
    "zDRqMw2bsxTATiag/dtD1WYjEgyxU7w9+JRJaSVZpusqYtBB2kUdtI5EUvVnRKVOm5aXqW"
    "8JrU4g/4uo2D81WCgbOW4N+ABaI76ie64SYOolvrmclzn9Ott8/jYZvxKd0gsPwOtum6dN"
    "/NMjyg79BAurmEFjDMmek6bFf/MPrwy3sB7ebwzxjjMaZfIJzQz4xetg1kAzqxush22IPc"
    "OTJtQNa0H2s1hxPkOr+FfUBsAPjLFDBaGn0y5o4Jh6IedGMyIYs9it5YdoBDuLfCZqkyxt"
    "i/HDgy5oTqGKBHZNPvm/2gtenO6a/Ske3SL2XzS3dKhJHDG2LKPWTBLV8F+9YJk3KjFFHe"
    "W+ZJqYXfrvwt+WpQ/pbj87esg7Wu7JgN27dwxFZy5LuZ8ssP24SMGrXb2fF2RJrekx8voG"
    "EfGdJlqfKJMdYksvwnQhZXyDKZpSey0hP3C430ecAY1+ZUhP1AJmPKpIoLZJ6YiWy6QKdv"
    "8htLZaJTsw0ZwKLDwn4Bvk2I8fQtsFBX1CwmmJnR1E7gBjA1uFkBWs5xf3VKrz8JTu4qf5"
    "rw1I4D4w+B8OGic7uEDRuTid6t1uRxyqKty6KNjwkJEyEl1kJL4fCh5HRjiwUuzgL+aCjQ"
    "QnhflSnT9iq/TNurTJk2NmfKnCmG7VsBbt1niseW3V0x4Hbz2SeWf0lFp2WV177Jmoauy+"
    "hgMofZcRF1kJ32urAIWA3Ztojpkr/mJ6VawHap2qqK7VVKDtv47kY5XrY6XhhcB3C7hLHd"
    "n4Lujgzksj6X2OBqlMclQL/HtxQil0uiQaeUz4XvT0q6Wu7JEvmHeq6f1t5Pac+OB8NHdw"
    "ChI4jlvefuCwDBGk0YnoDYYEUsi0lPbJZMwAWm+wIMSNI5knW51PZUqVQFHDceeFnohSmX"
    "6aCjXDItc8moQ0Z1yHgcVkPGuyUbgp4QauHY/bVMEPqv+UHov2aC0PNrAIgRPoa8/zuCe/"
    "gIf1VSvbLp4RFSgHTxMUMusEkhBaswDMH1HDlUEzIKVIHnhszkEN0IKDgFiZU8iolk6siE"
    "jAI1C2q4ld3BL58SbWEW1jb55VWOiXbr99GEMvZ80LyF5vwB9vkNiUJJuLoLfK2hK7wkva"
    "2kp5VlVI1cmNnUEB2fO8ZDK1johUsWCAfhGYFjkwWWABvNTMdFNvOWulnPamVPUaknmmRw"
    "KC9lfbOX8lLWsBcJIJJNSJqWa93BfCWBEY8IG3QXJ39EnxVUe0BBPRy2qGpz6MxlhnJS6j"
    "AD+XlXuooZJg7SbSTYgOVTSzcSrVjp6iaXLpAsHX0j0QrAq6ZKH11x4nCbwECTw/zkrvex"
    "fz/q3fHqwrF+xrh7OeqzetN0N2WyitP3dLN/+al3pQ0/fDgHDt276HNEt4LTKb3Xv+YFpx"
    "3TCvgxDTitspc7+f/icsr512jnUF6mtC1pcfKypSn1Nku9zhqt3F2cuzE5xapvsoY5nZux"
    "CHeaqbPSStuN13YUGrmjvlPySuNN1rhrE2+y28edElV6brKeVaHbXDUfacnTMoVuyRrL1j"
    "yNiygP/PboIo5XFl9V9TQZVhQfVrJxRZlkD6YoZbFMrYp0fpaWgF5pqYoLz1r0lytiC8Ov"
    "Ync7RYSACW2nmbyhRI4b28OAUGXxY3pWd5XFNvF0Mg7xbB2Jc9WUkpLMwhir3rtn8FIq7W"
    "LklYyniq0tOEqxCfZlE/ARJePy30i00OV/eGfxyoI6kjxVicu0EOTDnxT6gMlyC5JSillQ"
    "qsqeYh8p9tGRrHoqCKomWGUn3rScmnpLZbv1LNH+8e/3w4EY5kgg7fwydRf8H99ZVIbzX6"
    "ce1nlFvIlnWq6JnRfssX+rCv8CuBlACb9XhiqTZsV0kg4t1kGGKoPJWlAwOV8ZkYBSxsGV"
    "cXS0Gn2O9MUOnJrLT73Lz5xQE/Ywxne97tU/GcMGGk/0r4fBwGfceLxiwxjfdh/ue1fnYA"
    "U9BxljfD8a3t6yC45LVit25Wo46J0Dg2BE/30X3DVsfjftoCi1iTots4k6zd9EnaanvrWZ"
    "R7Xcrt9QtrmLzMmAKyBQVaApX1G+lnZRwoEtU17Zy9Em1BxyHWRNBX5MQiwEcW7oc0Y8pZ"
    "AJla9KI9GVeie7i+HwOjHZXfTTLMyHm4se/Ri4Imgj03culy/dmG9ktap0Y2qCOSszummr"
    "/CnmLDPCDWTBJ00mDWNMQmVhTA9YpjA6mpcygCZk1IYrC+oUmpZnC0ydfLszJrKX5dkwZO"
    "s2Mektb4l2yrocE1RckyZzTZjJLDoTz19jNxLtW2MPfhKiylD+GJ+Riyw0s+FS0+dQ7Mou"
    "Smkpkm6RKVBLikuBLpbIcVgF7J3VkexAaWRXjShCY75C2kto9FbGjlpPSiqtN0XrgqUweP"
    "uU02wnrScllb3THCVnv+2piU1nvpOaU6JKz03Wc4xCWdKfFZNQtIztlHTPUYz07Yz02KDa"
    "nZCe45mV4aJz5nTA7GoJ1NXz0BleeSz0MNFaGQ76xk1ejojuQoeni4PsXPgF+OaaroW+8a"
    "Km35aQ5Vtw/LKnYIXIykI/OYC9ovMbmBB3DmZkk1GOdZA+kKzqGcKcdPRmMP59KvLWqqox"
    "geisnzgmx+eATPjNY1b0c0F+nZEqukdLaFrVdc+k9+5dsfjrZPFHw7k8tHERZZyIMrxHk0"
    "sG1G3BEYq6n3cqkKXu81VCBuJIoHVHLpWwRj1bcNqSj27QvHXYvnlZJpkXbZWLLb8nKgIh"
    "NT9EEq1DuJLRK8ssV4xyqWCeI+PNyi9zJ4PeVyqH1mP8eTD8OjgHnIc9xhSTwUfGc9XnEM"
    "8YC7Y/uBze3F73Rr1zYGKdLFdsZz3Gn3rXtNmcQjHG//3Qe2BC9JU9JpNl28a5tB+6/WvW"
    "mlFwWOuLu+HnHn2Fic0ygY7x/ed+wMRdmM3h2toIOiJLsoAFEUm077MrY++c5ds7Zxl7h9"
    "jmzMRScRwxERU8kPAWH4LZFW13JZeZ+qvn1TTmD5/2dOMPkcA4IaRA3gryxiskAXJCSIG8"
    "FeTAjykze8dEmjF7s+e1ZvY2kG46Qs9XvkbiMs1QSasW1PCEQsrRG5dpEbnscPUzVIXUyq"
    "B1XbRcuTKBKnERFfqTBhQTV5ugKREFqhTzYZKSig7TZDqMikV6th0rceVM0EigGdZOqwxQ"
    "xezNX1fay+zdsCVKWgwxcog6bN/KBKRoZbGVJgImc3seGcJl6YCbgSXLBqyS7ObDfudZ6B"
    "4J864mG3SKaG/B3pBlM9IcVDb96ojTyCzkABjWPWVZ/gFLggKohckus/x/nJ8GQZCS6jf6"
    "T4y+uzwH6wQxt3vESluKi7FW8RAh7y1G/Izl4IylihQWa+0kEpmp0q0q2WpjyEQq2epRMr"
    "ZUClCVAvRY5uLnTwHadlxVVkrljDiKcd9eZ4QKTFSBiQ3wROwRmFilK6KLbFOfnwh8EMGd"
    "TpHzAW7abHM55AO6vVaL2ofXuQ9/RLaYM1KQsnwj0sI9TCXscvZRSSAcNG8hui9Py5G0i1"
    "jaGZo2faIbVEQva3nHROq3vY/8/DVjHdS5mP35/9usm+w="
)
