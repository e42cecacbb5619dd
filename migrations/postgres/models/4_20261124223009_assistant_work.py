from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "assistant_choices" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "model" VARCHAR(64) NOT NULL,
    "user_id" INT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "assistant_choices" IS 'Which model a person wants to be answered by; without a row it is the one in the settings.';
        CREATE TABLE IF NOT EXISTS "assistant_uses" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "requests" INT NOT NULL,
    "prompt_tokens" INT NOT NULL,
    "answer_tokens" INT NOT NULL,
    "refusals" INT NOT NULL,
    "refused_until" TIMESTAMPTZ,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_assistant_u_user_id_75105b" UNIQUE ("user_id", "day")
);
COMMENT ON TABLE "assistant_uses" IS 'What one person''s key was used for on one day of Google''s (it begins at midnight Pacific time).';
        CREATE TABLE IF NOT EXISTS "assistant_works" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "place" VARCHAR(16) NOT NULL,
    "vacancy_id" INT,
    "applicant_id" INT,
    "attachment_id" INT,
    "input_hash" VARCHAR(64) NOT NULL,
    "result" JSONB,
    "weights" JSONB NOT NULL,
    "failure" VARCHAR(64) NOT NULL,
    "telegram_chat_id" BIGINT,
    "telegram_thread_id" BIGINT,
    "telegram_message_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "user_id" INT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_assistant_w_input_h_58799a" ON "assistant_works" ("input_hash");
CREATE INDEX IF NOT EXISTS "idx_assistant_w_state_7c59e8" ON "assistant_works" ("state", "updated_at");
CREATE INDEX IF NOT EXISTS "idx_assistant_w_place_10cb88" ON "assistant_works" ("place", "applicant_id");
COMMENT ON COLUMN "assistant_works"."kind" IS 'MATCH: match\nDESCRIPTION: description\nREQUIREMENTS: requirements\nQUESTIONS: questions\nSHORTLIST: shortlist\nREJECTION: rejection\nINVITATION: invitation\nHISTORY: history';
COMMENT ON COLUMN "assistant_works"."state" IS 'WAITING: waiting\nRUNNING: running\nDONE: done\nFAILED: failed';
COMMENT ON TABLE "assistant_works" IS 'One piece of ready work: what it is about, what came of it, and how the person weighs it.';
        CREATE TABLE IF NOT EXISTS "chat_attachments" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "text" TEXT NOT NULL,
    "suspicions" JSONB NOT NULL,
    "file_id" VARCHAR(255) NOT NULL,
    "mime_type" VARCHAR(64) NOT NULL,
    "place" VARCHAR(16) NOT NULL,
    "record_id" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "message_id" INT REFERENCES "chat_messages" ("id") ON DELETE CASCADE,
    "session_id" INT NOT NULL REFERENCES "chat_sessions" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_chat_attach_session_26238b" ON "chat_attachments" ("session_id", "message_id");
COMMENT ON COLUMN "chat_attachments"."kind" IS 'DOCUMENT: document\nPICTURE: picture\nVOICE: voice\nFORWARDED: forwarded\nAPPLICANT: applicant\nVACANCY: vacancy';
COMMENT ON TABLE "chat_attachments" IS 'Something a question is about. No bytes are kept: `text` is what was read, `file_id` is Telegram''s.';
        ALTER TABLE "chat_messages" ADD "telegram_thread_id" BIGINT;
        ALTER TABLE "chat_messages" ADD "evidence" JSONB;
        ALTER TABLE "chat_sessions" ADD "telegram_thread_id" BIGINT;
        ALTER TABLE "chat_sessions" ADD "summary" TEXT;
        ALTER TABLE "chat_sessions" ADD "summarised_to" INT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "chat_messages" DROP COLUMN "telegram_thread_id";
        ALTER TABLE "chat_messages" DROP COLUMN "evidence";
        ALTER TABLE "chat_sessions" DROP COLUMN "telegram_thread_id";
        ALTER TABLE "chat_sessions" DROP COLUMN "summary";
        ALTER TABLE "chat_sessions" DROP COLUMN "summarised_to";
        DROP TABLE IF EXISTS "assistant_choices";
        DROP TABLE IF EXISTS "chat_attachments";
        DROP TABLE IF EXISTS "assistant_works";
        DROP TABLE IF EXISTS "assistant_uses";"""


MODELS_STATE = (
    "eJztXelz2ziW/1dQ/tI9Veqs4xyd1mxtlSwribplyWvLSc+OtmiIhCS2KUDDw4p7tv/3fQ"
    "AP8Rapg6YYfJiemMQDqd8DgXe/f58tmUYM69Unkzmrszb69xnFSwL/iN5ooTO8Wm0u8ws2"
    "nhpi5JwPEZfw1LJNrNpwdYYNi8AljViqqa9snVE+toNMZhCELWQvCNKY6iwJtS1k6JaNdP"
    "sVnwWuwjQ6nRclcKj+L4coNpsTGGQC2T//Fy7rVCPfiOX/uXpUZjoxtMiv1DU+gbiu2M8r"
    "ca1P7Y9iIH+XqaIyw1nSzeDVs71gNBitU5tfnRNKTGwTPr1tOvynU8cwPIx8NNw33QxxXz"
    "FEo5EZdgwOIKd2X2Bz7UxRhqOxctcbK8pZAlyfIgSfd0lllDMGXtUSv37OX+Gni9dvf377"
    "4c37tx9giHjN4MrPf7mP3gDjEgp4huOzv8R9bGN3hMB4AyrnWBLW7gKbPeosBbZ9eCFMVZ"
    "LA2KeNoQyvH0fZx7RqmM86V9f9YRthbanTCb3tdW/v++PebRuZRDUd3SbmhAJIvdsv/d5X"
    "fh1wJ+aTTtb8zujyDu7wy2xqwWVixtd8BtOW+JtiEDq3F/Dn6/c5HPrSue1+7tz++Pr93/"
    "jcDD5J90sdencuxC3OxA3TxP+nMi39Y/DH15dRxb+HKLTvzotg++48G1x+76+/+KYzewx9"
    "IfzCFKuPa2xqSuROaNslyykxrYXu7qhRblx6xB9/uyUGFj8zyYHwxn0dzLYLU/wLG65sdv"
    "UK2PKXv+T8q96yEMCyC5aFbPLW8mIZv4IpnoufxJ/Nn5QBW9aRGEV2y+GoxLha5JxcwXhG"
    "Ye9AGIlJXqG7FTEMoiHmwNEHoBAM/57Bffg1zz/Z7Cf+/0j80BZaL5hF4Jikj3CCri0YJd"
    "4JNqmpoxsaUjFFBgxJO3IrfXbK6f3PMwe2RsU9b10E4d//Kw/1FzzUAzYUhzZMsh3gE9iR"
    "DoPxBtPQKi8IaYhCIuohmjhnowAn0f3ITKLP6W/kOSGLpp+l9940JwZu1gEKl028DjbO8K"
    "KC3w6/mNiu8Ne563auemeRNTv3FcI9MQ0Uy4aCGt780lHNFgePKeCMKBnrS9KFv9KEm/Dt"
    "XMGGUTizYSQgAUgWlGq4TPGk20J0bSGQArCqMofarqzATJAUDDYHuYP/DRoSNZ6F3r/A1g"
    "LpFnokK7sFlwly+Pxr3V7wWQjVUsSYIz9MWh3qJaCsHHMFMuWuhocQ+WFU2uPsUwDEl/64"
    "13bXNpnQQX/4W1ssYfj36BO3TIhVvYtV4UMBxfdDptr7IW5S4DuDwr+mMnaFCFHjjAvv3x"
    "aA+P3bTIz5rSjIL2Zs80A89npvprVNNQlHVsF2kndXcIefrBnfR4QyxjnNI33l/6M+G1fx"
    "DwZ+oDaCw9hbYznQj/vXvbtx5/qGP25pWf8yBH6dcY/fuRBXn2NXf4yzKZgEfe2PPyP+J/"
    "qf0bAn4GWWPTfFEzfjxv/DJeIz7NhMoWytYC20p/hXfdQiXCffVjrMtgPXo5TVcL3KXfJE"
    "mOyDlMtlkBZ3+bBDZAfgbzW783fJX38Hnj6Xs90k6KQFJ90mVh7aKNFOuNbsgzmyYWyzFq"
    "V5bJslJ/HdbjeSeeuxOmxrtnpLWB6zcIVXQMP7weCl7GQC+BQDmc+QbMsYN6eWdfOtF4xb"
    "mdwolymzW+IfK0yJwS1V/I/OTT/HV1diAmm4qpfhiq+XstEXYZrGGUkOFoER0b2WWDfKQB"
    "wQHMscmAD47KwSeC/eFTFCwahMeMW9KLwrbFlrBptuWXtfgrDGxqidAX9XCPB3OYC/iwM+"
    "003LVsruG1Gq6gzdFS3to+wcBt4B6AiRxLkIzjN4cPkFHSZqHM5H2TlskLHnJl4quwgeqc"
    "SNw/3wbhpQA/QnoljPlk2Wu/prEpNUCLyFqTZl30rif3ZzO7pqo5XJtAm96wyvLke/t1F4"
    "rpd1UYacRYqK4SkaNhXHLCUo5s3RuC/j4vy8yNbPh2XvSeJmjBGW4nvoFHeZJ1lwyZhBMM"
    "3gQuoEMfynMMOxGBBcqdZ8fjkaDSKW88v+OAb8/fVlD05jwQ8YpLsGlqTpFSDcFfoXQdxX"
    "oE4ZcNjpZ7PyeAdkcoGXxNtZETM9LHQr5mFSiXsJ3A1M5w6el1SgNjQVnqKmU9E5WuQQzT"
    "5BEzK9viR/MlpOlA/RVIhwzzHZivzHtU6tx1OV5rkjXvmD6ZSkGMTz3fwxUhnAUxfff5EA"
    "HmHVCcIry7A9SikDPOoW4CGTNY+UrBkPCLaUJdbSNIwScMWSFJoLFfePVwlVPTeVLUiZRC"
    "PU1rGx50fYDSZq6qJ6IlRjwki1L1ZfxExdmOiWqMzUmrq2sLogCiwKUyf7ri4+VQ9mem4o"
    "VpTZ+kxXBQx7YjVy7Cn7dk0sy1MAm/gxcpPZ3kh1HE23e/Bdn2CIYzGULEvn3hCbn4X7gu"
    "XPdW81d1UFeK2Z+XgowL7CXE1FTF1gW4G1Ze3/NXZhqjt3pqai9YRVTNW9T8MvYpqmHoV4"
    "ahGq7r1dubM0dSUFblNL0WngON0Psr4/Z0MXFjPnmOo8aHqDnkSs0CpTuHy69zcZwDUUs3"
    "0H36aNHwlV2FOqx2wX5G6wCdDpK9xYmfXg32Y5yE5yxVnMMVWi8DoGe6J2J2YawERNXV7L"
    "FTPtPVEaY+uxLyZq6ooCAVPThbdNM/FsX7y6/mxXfLKmYoZXK0NXufYIWhGd7y3B+tN1xW"
    "xNRW3hUHtmsLWyYGzf3euzN9dnmKpJeJVK1UvGKmeDyh0cDP5TYMvz5uq4ZaAaejqEzbCK"
    "RWwbZsxZk8XhG4YmvgvN20AMN0Y0dcE8MX9f+AJbWjeYsoHIhWKhDwFaPzpdAwEzyZK/nn"
    "nAlXbrTdm4hVYyg7vLKGitlrth2VgEJybSuZODWnm53WpoOA/CtYuWPvy6ICZBGIUnQHw/"
    "0KwWshiyF9iG2yaBa6aNPPELwW6+AKzQj1hn/Oz6wQIiZsIPRjzKykIwAVqbOrwH0u2/JR"
    "PEK3zuHnnljySlVkJ25KI3vHmJzxdF0ltgVHZa3YWX4pKdbm75q7wo2gFB8zJzDwh4JDgU"
    "J/H99W40zIwIxSnwarpqo/8TjU6OpQic/efMocINjXhhdhDprFf8sf91dtytPQ1sjg+fOQ"
    "gQ9DH+8brzexz+7mB0KSALRf7xCS7jxYRW2o5l9qKUzSu4dqJBuinxm4FoUDB885hFY25M"
    "phLLItq9WD5pAkd8SK64sfIHK+56LF5n2R2v6Jp7wq95AyVuyUc6/bs471cELrMZnN684D"
    "Ec+MgisEY0RGYzAjvPjzCnPqevlhqaOOfn+Of3KdLFMR+0hzgRvFOKOK3Ps6uIhckOU5yt"
    "DoVrfrm4ePPm54vzN+8/vHv788/vPpwHFWySt/JK2Vz2P/Hcnsh3XaAbFFGJ/rTTJhwjbd"
    "4ufLq7bumo+WNuu3HLXsq2m2L8y952gyIHXsX4gtvueEGQ/5yg2Dz2K3TZ2HiEvZH5FbrQ"
    "zGRL9OODT8ELiz3wjdJaEfU/8Er/if8DtsWUffeoT5L1wepVHyxYjWXPsxihPNFKnWh1K9"
    "BWSKE7luJ27IRKWc1KVrNqFs68KIYDQJn6n6k5XNsKakRoZVGN4sUGpgZTH3dSN6KUMke3"
    "btqGbKBRbHM7TdNekfz7GjRMrIP8e9iq8GV09m2tFX0vdaKO3WErx78oE7L8062ybRUPZw"
    "AJpS6n+bgjic05zu1oJvV2gwcwmjuWKXF9SGwmuuW5VohX6I7AhLaFsEnQR9CGiI1s8s22"
    "WujhkfCa7w+Iv6hbshyuuAZkXh2AX1kmrR7Hf9y2XsQ8vAU0avH7ZTvilzSKhDmRqshsr6"
    "YZm6LWXf8+3w/HHwejr4pbTzOIOHULawZ3gwqbwQCv1OaEdgf97m/3N22kGrr66KwmFJ7X"
    "Hw3bPNYDnjKhn3rX/WG/jeY8fkiHv0ejT4Me/M3Y3O0TV75YZAG96iKvUGRcq5pii5Stzx"
    "mmaZzuepQKwZbYSpMYj2E/zYgRCSiaECSSJzH3fh9HhOVEmEIgMA9Gw0/+8HjsQqyHI5mB"
    "jLxQyuOepJT4l8fflQ/K7CkbisbtKG+KlCZ8k12b8E2iOCG3Hr4ta25820hwixjOs+3mCb"
    "M5D+lMlYAy5csQRXXt517XWsisZX/OE9qRa2RDKmQ69M/M3bmdPoPkep25nhP2vF1V3C8E"
    "ercDCTQ4YtlEK3kwnYEuCGD1QEv0Z5jQ0W9txB4ntPf7Tf+2P/zURmLpAu8n9H542+vA+X"
    "LJdT2HmgSrC/7iE3p5O/qtBwri1GSPZKeG8odvnC04ocBLWlmKf04Qe4iucZLFEVqWUMoc"
    "+Bo0pXTKQApp4wA/QlP4BdnRcxmllAdRnQ8itgbkS0dgRKka9zEdxYzlBUaWcxhGiWQr6a"
    "SW5CNUdgnH6eQiLrKIZaBDNvoNDnQ4qcQ1yfWdZINEMYAahLe8NHOPEeCyLWjlIzOJPqe/"
    "kecjh63UQ4o+cOBKZVk+iZrzKaEuaXXpswNe4vXwi0W8mAS4adk8wQYjdwpRDmHB1jzJES"
    "4QLT14pTDl9hScf59tUPN+BycMnfmcgHxbmX5lY28ODzBvhfgL+0wMhh8v/hCbUmj+0II4"
    "0ANKBcvk5bg0LF7mhXM1NwupqFC/oahz/ExtTDxsRfKCljJ0/zBRA2E+vOnSYHMXoRIoh2"
    "kaCPKBGyfDZ79i3j5bFOEwTQMRfleoM/K7nMbI75J9kZcgALBSoSkbigZi/LpQplZOolYC"
    "YO6gcCxFZWlNyTLFjhiVNBMmzYSa4x5ayjKl/GQmsDGq6pTa8xOB1dMhlLJVpuJ0e1Wbqt"
    "nSzQHwKGWl4NYK3oDswIQYoeTC7lwgpgnK+3LTJaxo0GyCsAGeiKpDZk/LLSFr+uzmq67e"
    "IF2zPa1R9uiaYbuvORqej4b3g8FL2aNDHT3Tki4j/T5zki7jLUaLGaEfycpGmFprYv49yG"
    "h08xt120IiXKSFpkTFAB+y1wytCFsZBC3xM7IIQZo+mxETnotEpV8r3WJ9nMfIClP1SqZ0"
    "12DJIswRosaVYj5KLIesDLyL1HQU5eG05FcZYLFdoJVhNd8j14uE1ZxUWpdUVaWqKlXVmm"
    "F74pFTv7LprUPPUrRU704rT0P9g00V06HFG91QUfdddUyOKQJyxBO6QRXUhNLIG9OHe88Y"
    "sAyQrauPCM9sYiINtEq+nSL+UB4XxWBFpXa2OdqD9lBQy0bFHzYavkYa1KGiOrLVVlGVFH"
    "i3w8EeI22gPHfqZ3viKHqZrTO162HKRprVHTF7W81s1Fh0j6UawlPm2Gjtbm9e9Xedl343"
    "tFfoM3NMtxyawVRs+AXh3WE/wCi+9f3JaObeetgHSKNfvYx+S4frs4/w41LiM7JtUjGyep"
    "im+PMaY5r6l6MTW+E9G5QFfGFJ5twtsWFkrv8U8gapN28ufn4ffAn8j7yP4O66MxgkQ2hc"
    "hOC82R3eELEEN2rj1uc8zGgXaGOk1cV+/XIysFqE2kpa9DgXd3NRDVHmSbunt3ZzsOTCa0"
    "ovD1lBWlaQlhWko3rOyLGn7Nu1FxOXouBEB7TyNBsmhvoBdkV7FqKwQtQSzYVt0UZQKBVA"
    "TS0cFH7m5h035oBrKfAG+hMxiSZMPGYrw2J0nEek1owmT3y79ZzjITZyuTlROTqSaxcUzN"
    "FgUpll18Qsu8jiKJw8EyZqYmbHMVoxi88tFeTtNd982jpjfdbpdnt3d23eAxA2iAkd84pt"
    "8LfNK7bB31f9T727cRu5QuCE9q9vRrdjGKAvV8y0YUTn5mbQ73aG/CJs6QbsjpRfvxt3gL"
    "TNe8UDKVAOx73bL/3eV05MYQt80snaiu+xhTh98KzKFX42GE7hdLYZI0RSvQmjQUH4J1dW"
    "cUWoxgEs+aHd9IZXonCiRw8fSG8IHxZXqyb0Y6c/4BUXZ1g3eL1F+J66vYG4pPJfbhheHc"
    "fSm2KhPTFnS0yEoLlSRYJh+e6SDZX0lNTOUxIJazMwMEFTHGrrKU0StkS2xYllIcE68xqD"
    "8rJc2WWyK8MkMrUybmMTTmGRHFZGMI9SNSCVrJIGI6DLlD+GQmRya6rz1uSZfkp3rI7SNc"
    "izUnHHahndns2Q04xzPpHumC/N3CbFwNYN3BMPgu04mm73uBX1LMW9EbrbyvNtYD5OEcbY"
    "EtmarlfhFXrQiI11w3pACwbvjHT4H/cuWPqfxGohCvOayPIaWTLTC6XCBuK25PQMzcNNXb"
    "LoIJv+QVQ7KJnl/Ql838djESs8CD+OycqDzZFQsn0isjDeEUOoQzBHP9rCQEfJGqfkHr7n"
    "3WY7LA9zQxsLHn41e0deGb9PiKQeoauNyqq2mGOqu7uDAuo67+Vnl6NxG02ZPaFfe5dttC"
    "ZT7kXtc/epLvosix7LE/rrCO7+waa7OH4OXK1T2gOycW+uPSAsPRd1EIRIGmR+O5ZBQMBV"
    "nUWgZuAWNQiEF1WtKjh1QH/krLG7C6ar5CzNLhAb0so1DviDFVWMLpzOpasLJObbZFmteR"
    "gOT6maEq8AE9HQ9PnvaK3DCnJ4Ppbptg3g+VgLghglfiSjn02Wlth1zEfJFK+apXhxPpdR"
    "QAKCOgtgtVE/amBvP/nlK3MJammVP8yxCoDmnqn8fsEDFV6/8GmKbXFCBXnIvGbhGlsI5t"
    "DQjJmIB/jDAA0/80D/T4zNDQLjfoQTbkrmoJUjmGKpa1SfL2x0g1WeNCDSmf+WdqQe/Xmp"
    "KQYhhsLEiaQCedJWedJyDiRQzcnJw2lh/GUT8ep23pbLxPMK0pcJXwuTyPC1eNDHymTLFU"
    "9N5qH/JVBN0EloEy1vhVZUHtoEnYQ22c9i5lg4zYifsw1sSCSgqYDuGgKeIJZxlnWOs6yB"
    "BvrSOr6M+Do13bJ68+5XZj6e5SmiYkCrmCbKqwqWCP1a6UQlXO3jfqZnUZOw7RbUcu2pos"
    "JWy72iwuu5qeetoC/spqIWWsOiW/BChemRYEd7UsnAsCCrL1Qz+YAxYSsDB3Z4N1t136Az"
    "qSpXqSo3Pif7ujPufm6jJbbVxYRe9e66t/2bcX80bKPQyAm97f33ff+2d90Tuddct9VNsi"
    "Qi+/q/70E2ABK4IVRevqYn9O7z6HY86POEbmvBTJvHqvB5fu113flNwgOIxOz94Zf+uONe"
    "1umTbmP3+mcgH93+o40WQMzc7iQvn5Z6cmnEa6zbO6QRf+30xyKN2KMH7t0Ph+KK6VAqrl"
    "yBsAhLhVESTyzehVcHjiQJdt+iLqWAoHHxbIevY/CEebb4czmJPkokgzZSrDdhQaE4sHEy"
    "CW0KtLaN1QU/tEpiG6eT4CbB1enKsZUFthZlNtwo1bF23YREerJBxKAy8PdNIJzbxdWjkO"
    "1bd48VFjpmmvsnG/gQiQzePjhDuIzpmKWEuxBJ48S7w+80NjHI3MRLRV3g9PMyL98sjbpB"
    "p2bFGfIBmvaCm8t250aEXvJjb37sWjoiYwLJkV05InNGshnS3JwR2SGxaVxPcSQnOiRKP7"
    "L0I0s/cmajdxC4O4HB6izFkRwb0cpt+M7F9439q6Ar+Y4tieigjnDgEQqcuq/QkKHps03c"
    "bky8aXsbPdjkm/3AxwiPLw9I5htYCz3MdIOLR+Le2BObfkhJFqromWXdy66L11snIWlPuo"
    "DrtBm2vmcX8NWoe38t6gMD2M5S1Ai+6XfH97e9Nlrpqu2YZEK/jPpd+PuJpwpO6MfR7dfO"
    "7ZXw9jGT71q8knBQnjtUnRsoO7zC8D+A1nX+1MOJ+7KtL2tkOjpKzUy+tSbRHcPVLIX4W5"
    "okforo5knavd/H+ZbQQNAejIaf/OFx82gsGsGx4CMVh0gC8GzrdJSqHgbqRjXG82SIUgbq"
    "DUkDvoMKdpkl6OZBnaeiKEeIGofz4R0BMojmiEE0JlGZmW7Qz8koCdE0yGR8sFAEaQzOhv"
    "o0zYJFjMF5vpjvr4b3wT6mqAWjIKxRImlz3W5z9RA7gNmVm/fuNrOdGMxFra/RFZZugE3Z"
    "HQ6Eb6iz5GntDkXhje6LdbNv53T+jHFni2W7bNfPwLDMTISpV3+KpyZhBJA+EdMSiQtp3T"
    "zLkO5lZJbG5Zrt+q0c47LJjJ0zSXzaWhuX7+96t21eXMac0OvRVW/QRkHdrpeuM8qo7TnA"
    "ipopQyQNUG4rt1SeWt6UypYrceyVXPTJxKm78W2vcy2uwQsTvBRXu6Prm0Fv3Gsj/0lw7X"
    "4MfzqJPo318JqcQpG+07W0yZo4sibOyUErA8XrEwYrA5NryxEZul8LfpAnXSM0zaGV7SsP"
    "08gkut1d4txnAmL8clXWLRMhlF6ZU/LKSPeBdB/U0L5dxH2Qbd9OKymQolVcesQff7slRl"
    "brt8yg7JM8SxLA/3VsX4C/VjN8AaGlvMUXYPnW8lYxX0DYai+aTyDdtvxCRWkegO0EJe3+"
    "oQyEA1Uvk8b/Ko3/tm5nWf+z5CC7apP/KYcH6paiOqaZauO/ZMwgmGYs4AhhDOwpUB4LbX"
    "91VyvsX45Gg4g4edmPW/Pvry97tz++FujDIN2W6u5JqLuWs1xiM6Xcf7aPK0Sy0zZTM9yr"
    "D8fn8Om8LrXNyug8cboGLXoZ2SltCDLNX3JdpvnXyWYk0/yPnOZfBzPRqcCeFqx7AKyKB+"
    "qeDFBHNagJrVd9vsVikSctauH7rVyTmjdS4ZAXtalRxGYzXdWxgTgZj47ldf6HgtFw8RLT"
    "R37xEnhvOlYbXf5jKHrWPVgqNsgDAubZlk/mvwLvaId5P7sUo9yxnzihE/qgWwr8bv0Jho"
    "OI/+i2paVkTSw7eCqBTzqgd/sekCdiChMhTNQWNAYGijljmujQt17oBhHXp/wtea2LNc40"
    "JP4zYIlAgTNQduF7SetfmB1FDYBhmjqH/e5oBXxTwAb4JtMC+CZRp59/omVUcH98ddLj61"
    "ov3lCcemrk7hVR9SU2MtJU0+N1NZfmlUd7gms2B7irXrd/3Rn8+Ppt623MVuqv37fn8WWq"
    "pWOb048zHdjvqiFncKaWN+1v6KRlv7hlX5resjfb0zTCZJneEiaDl0n0+2RiLVUJcW/kah"
    "9zPqSwJ98ASdvgQrhFqM5M3U5132eM2u6zl2J1lWL1y9b1elloo8k/5+dFsn/Oz7PTf86T"
    "skrozRIgZ/sUY2QNCF+o2q0o5Z2K5R0LG9h8VpZ6ykLP1XuihHtrPzXz6BZTfi4KKz8+Wv"
    "jbjjC7hBLmQjDvYnNKIW1CXMhRLU9SWcrGvVnKkoxTaDLXs+IUSqjIyYaZhk4f93RtfnGn"
    "CjThE1sNL+Lb9DA7S7EofNkUps62Kbjs04uaFb7ymvKfHWrPDLZGGiMWosxGj4Ss3Ko/3n"
    "IINzwW3c0tlZlEhZ+LeFFkq4VcY0YLwVXTgZPeTFonjv0waeSQRo5SDTYrE9yOkjgAnwIx"
    "KTZK1m+OkTXOonT4iidiN4J9pWwiTJyuAQalKvJhPNRK1uaPkTUA68pzAvxTtvxKTyFtAA"
    "MqWOwh4Equ9yRlAxCX9uqG26ulySl7tzlN44M0OX2PXC+SGhMo56UbR0TIZIbh1hyZALIk"
    "zMdKlKkZwEXzZOKLK5IsAy+BhveDQbFsGWGDkmbSFzWTZkZfxTHdZjB9VsoFY4nRG4slT2"
    "tgK0JF0sWPD/gJ64Jd3qwPf0sL1dppjtScCf83uGvaXZi8wLq0fr6g9TNgQ3FowyQyNzRF"
    "fYgu9IKoRokkrtvliVAL1D2liZDP6sQgLipRRFfX9hYvc/9I2hPZpokLcVzDe2GdOrvANk"
    "PMJ52sxeGbEDzCt3PlDn0zsIyvFlMUokRq+G/EaAst2BotHXXREp7T9YKk9HnZaybpZa2X"
    "nGGtCM8M1v8M1IzCVvsEZWWe11O22ZNvK2LqvNSy8kywmaL93S2xYWQu7DT6xhTsf3Px8/"
    "tghfM/8hb33XVnMEhKedIqX7FVfsksW4FFqWg4RejLX81x2gaZ6w6xlgN41oQ87oytTyzB"
    "jYC7ZuYjPEpZMCdtG86ulZ8glAXzdy+YL3162Wv9NL07hXx6L1/47OTF+r1ymLeVSBtRMm"
    "bwn8P6ferFhKLGhHLl0fayD3SmlujCkmIb8G+18uwC2B1U0CZwhZ8tXsdpvdDVBcIIhAUL"
    "/gRlnkdWB/p8C00Zr+ROVcPRiNaCf/GSTLqJ2JqiPxklSSPBYaeWVoN6WQ1mJlsqaeaC7I"
    "ouIZLvuqgLHIrlgAsIjg/bC2y+BVGTUqKUEmV5XFke9wTkv+p9SWnS4uZmrrwYCGLFy5eG"
    "ZLc/mE6JhvjR7tYGXWC7FeTo/WAhg82F++cTY3ODwAVefZBqOCW972Azi3KkJnnSeWugB8"
    "TbDVhuKyJebPSZT0XnvKYotuE/zOJFRhlvTk3QAj/BDYYWBIMAOmuD3LpkTwAD5oKrSgw3"
    "GCs7lMZ6tmyyFFCqKoO39ZbNwntxBV7BvQic/efZXLz85iJfot7PUED+dVddPA4n0h4p6B"
    "gO/zDtfVsj8b03PHnGr4HlZOgAiP9DZCum2uz1eUK7xRwzrSlowd70AXWdi7KedT93eG95"
    "+Lgn9PP9cPxxMPraRv73N6GfRqNPg14buZ9efBcq4hX8UMAn+CHTI/ghkcPjf8E7McUnrj"
    "B7Z2WADk/8z7AwYy5Ho9/6w09tUPgZt55P6M2gMxz2rtrIm3FCu51htzcY8Gvefsuvfu4N"
    "4MICcJjQu+7olt8W+UvaLuz7pQD7fslk3y9x9vkHTYn9KkzSGM/twYL0NodO4UCEgKIBOW"
    "xH3Wuix3jB5RolapAP8WBLNiIPlQA2RiahrU/IbsNh3Sy9slU2kpSN23SPEva1wY0ssW7s"
    "BnlA2kDMi9TdgFE5mCcqb/j7QNk1HqdrINpHWOGy0++Riz34Fp4ExPkOkDBdA90fJ+Lu8D"
    "HJ9XcQuouHa0Ml2Vtr9nIW8JCGcpvkhqbCffJ+3K1mqzx8vS2DqaVzGcI0jTuNXp9fFAGZ"
    "D8spk3+RAHpJiK04ZilZNkwjgS4I9MrAu9vtA+IK4abehlXGPrzdWD+hQ9iYgRX+7C9rTE"
    "v69BIcyrRQpNJKQ0XSUGGQma1E0SoVqp9Fv1fE/m4fxX/OHKqKorRTRzdsnVqv+PP+61h7"
    "U9WB/CnO7KKnQgpp88rvH6fcpYoNxSmHdphGpmwWANmNGIHJFsQku4QgptAfQFWr2Wpvkq"
    "bGI5FoCp+zD5oNRT2OFv7YxhwtAlxtp/DfGKn87Or82YEKMy9Z9ChMIgXo1Gx4FyIeyJgC"
    "7LaU+BhxhXnxwZWTTYyXSQvZy7zBSQuyXG3DuJ5ydiXK1SbjtoufYam08jBLbqjMnGOql0"
    "4KipNJaLcmBgWQJWGWNYEjyUHxxZVREzh7r5AIb0E4dXvco/QyZbbupcjHZOESZZeD/Kqh"
    "mO0ED+Ms+KOuJ2zCz9NXONXuvhNgN5spm4RaJZl+3mLLy/fbrMcCWX9K6FvYnvw3XhDEKE"
    "FLYlnwopuqDgtsITxlTrQsZButeY6dbiNrwdbWphAkT7EzGHtE7l08BxyTCYFHfRpPEuzb"
    "aMEAfkSZ6AwYmcExNDERr6utsuXKscPpiJtSl+IJQALDAGb9iZhEy84P3ADv7mJ+Zmlujp"
    "/mkH0T+0ol2l3q8+8l1+6Xi4s3b36+OH/z/sO7tz///O7DeSBHJW/lCVSX/U9cpopoH9sz"
    "8rylnSrN5nEhStcgcbYSfoSkXKDblQdJWsmHXfnAN9pytWd9gsbFEB0+Hs504OElsPXHS2"
    "i3QuudzAlw8818GyrpjaqPRS9pyFUNDDzQFIfaaQk7Wyz4cWLJ6zrzGts2Wa7SdNzs9M0Q"
    "iUzjTgTuYctWiGmyFPtWThx2hKpxJ9BRopMCtXOXoyhGKzepOm9S0p+c/Z2dpmexiD85bj"
    "MqeDzFyWQ5vJRTShYYPLIfUQ+XodvTyxUpaXdiMBf1dcW/2u0dwWQJxyK41r2EY9gplufd"
    "iTnPirh44i68ckUeCS+EGHG05JduzBh/OG9IiJNu9TNZgLBOZ0Erx91xcqXudPqk2+VL3f"
    "WHX/pjXqXOo5/Q7mj4sX97LQrbMTrTzSW/OgDpso0MeOsJvep1B31RDU8jqqGLcni3vevR"
    "F37JJEEA7guXu1vq1LGJpRipnNzSjyhG2xijySGaEWFqrXdU4mOkUoeXOrzU4aUOX1s2H1"
    "iHN4kocaAp05JlApOEDfLgSxNJrRCVJhJpIqk5rltNJBmbbnXI1mynLQps8pwpHbx+TBvU"
    "LVlyAM3ugmXEFsdGtPLsTqY3VlHF4MLN6XmXOJ/W2sT6rrnVKq0F/dbxsmVcvYw/Gn5Wpm"
    "QGW0MS3Nwk5CihbMxdPP+Y9yfeDfMYpQS9OOg2oYpv6doJ+/QJJAuKs6AGKsvJb+UJhaWM"
    "cCKbC9eyufCdaOE00OljmpQXupsr4bmNoBQDBpaS7oIy9iCt2dh6RFOiwhu0RUKVBf9yr+"
    "oWorxRG9KXK2byrCvAjolMMC/VViQaInsN4mWWZHi0Z6V3fQtaY3nYeO7JtPZpcd+mFEIr"
    "9UDmtEDLyDQ5ibZnO8ajvn5fwDv4Om43DxWrfZ8oUh/+AMphvE/hx3rDfPjEk9NoklUZwA"
    "1pk1U7kBvUJ6vp2MpGWUeBVbrrs6Furru+egNCAz+jHJdntQ65mmG7r2Hgpf1FY9Cc+0Jf"
    "PkuxIoTutvKsCFz/Vly1u6AVYQRaeRcEgcf7lau9iw7uoNizJbF4xHEgJyStAiVpt/uOIi"
    "HJ7m/R4pp+63CN2P3Y11CFSBn2XKfNrpVndJDKmlTWTmQVS4WiIlhlT9KKembajlW6ovyG"
    "Ri7hlGpNLkBlV3CMTC7gQsUdTDwr1YckIJBtSCLGhkO0ITm5/LVgMZTJXru67Xwct5Ggnd"
    "Db++GwP/zURqZDKTBjQq9EEz6NUTKhHzv9AU9Qm2HdEHlunWG3NxCX+HFFDGO3rLXXF0Uc"
    "UxfZjqmLxIcE76uAVL0q1T4uSlWPT6pRTeN0vz0PB7nMaZIgbNx5cnjn7MpknBelvoAwTT"
    "3Wf6OOlJd0iTVcTOVnkpMWfZm9qYRIGredHD4IwSYGmZt4qagLnL5+8+rnplE3aBlXXEE3"
    "QHPXcsYZE0iO7MoR6TnOZkiDPcey+VfDuO5jlNf8K+QALCpqhEga6OM5vLBRg5yOl0a4ST"
    "EZdQP3ONkalcVkdDHVdH42XAmLX0pcRmxEKy82Q/XHKsIIWCI+Y6YbcGe1YDZrIZ4h0uL1"
    "rmygQ8wUTXZyIi/QkKHps80vmwQ9kpXdQgzOCzT2ZNMfLPEApGvpER6VPr1kjIgX477A1k"
    "LAeZQ4kdDqNIlK9Kf9Q0VkJIqMRJGRKDISpQYhEzIS5SiwykgUGYlyoktYRqLISJTv0m0o"
    "I1FkJMrLf1IyEiWVsHHniYxE+Q6OFBmJIiNRqtlOZCRKk+MeZCRK3TgiI1GyGXKaMQkyEu"
    "V75HqRSJSYm7GwRSxK1kBfz+GFDt1S+DpKOdzyqruGqCos6RpcOdmarmF/dsn9LEbawA3t"
    "dDew5Lk1xbZaau8KCBq4a709L7BrvT3P3LX4rb+S8O4sm6dRS8F8V8FcxjTKmEYZ05gV09"
    "jxLYuw9VOxThJBjfEhrbyoxo2lUhWjS4Q1ugS8sS0vDR1M1EZrHk64xhZyC/W33AtedOHM"
    "JmZrM8T3E3iXQNaG/61WsKYywhkreWrZMEbfd6gBkYz9q9lW2EIy9q+gZCVj/2q8iuvhlW"
    "o6to/wO9L3g+0xJD5tnXeGM949u4146+wJHXc+3cGGjufWhH7s9wZX8Je7TfLu3NfXveGY"
    "9+ZeLgm1J7QzHne6n9sI2zZ2lcsX3l9OLuBnZbIVs4j/aRbm2c3t6GZ0x8N2/Bkm9GunPx"
    "aRP2us2yLyp3NzM/iHuMS/9OdENND98GokbjtUY+Iuv8Lv8wt8xBU850a0W4fHrPhTohFE"
    "deC5M/2DqKVi7kIkMkQiYvE6RIhEVjuvbH5k9u+S7DhAxApXdcpwIyCQzDg4Mzx9MMGNfN"
    "P8huoAVvma2RSbZJQPYhzLszhGKvlcZz7LSDUZqfbduF9kpFrdOCIj1bIZcpoxSzJS7Xvk"
    "epFINen8ls5v6fze6vy+JSozo+7RjCGtYs5vU4wu6PzuhCrkcEf0Z4faM4OtEbaQgS0bWY"
    "TQNiKUOfMFmjETYV54RzitsTCovELjBeHI2wvebtmf4Acr6fM+5sMmdEIfXIfmA7/1MAr1"
    "d36l868AljL/4wHWyZoFtBZwZjklJu8crZuRttAWIlh1X0S3LWLMcjpEp7WCbsX8VLI1tP"
    "SPS/+49I9vX8XSP14FtmXLilRfT6Sy3eAoFUVWC17T4JE8lwE5QtQ4g+PhM+3JEutGGYAD"
    "gsaBe/GuiDkXRuUs4oRBF7RiXbxWmTUcomkgysepnjUvW+Jp3kyfxPHwVbh+tYMVLkEsfX"
    "z1sbslza27cvmg/C3whVWpXJ46fxNmwGyr1WYhrH07UMzj5ZF9/O2WuCaRbONgYIP66lmg"
    "TkzKzbIS/lWJbe/umapneZY9MaBVzK5nwdiCVr3PbA23hEkLCeD9HJOwdQvp1iv0oDqmxU"
    "xhMlsviEkQRitsWWjOiAUkLUSWK/sZTYm9hv1B3CMppr1Knljc8iYtbdLSVhvdWlraaryK"
    "Q7EJYl9KYjom3zJA3VA0QAnJk5B6v48jwlEinjQQkAaj4Sd/eDzINE0jWaWqfXkFk0NE1S"
    "3j8xNZwz4+/MjcAVafTAIbB5ZjowBM5m5xLCnkUoeum44VOQzYcsUjBXYKVYvRSk7XmdMG"
    "wRZRQDZKs6LnMzpGKvlcNz6XsJpUYg/4ui3S52uJOJ91iSgf9EhAo34GhZtZBFTruS4qrI"
    "Pq7UYLcWV8BgoCryJh6rYNejevI0G+YY2o+hIbSNPnum1xrf5+/PGnDynBPYd/Bo/pgS8Q"
    "T+Ezg8umRkwEG6tNTIs/yAvYWcM8xmqBp8S2/u7PgamG8E8zxIPf4MlUGCYsQN2bRudEBn"
    "8U3Fi2kMWEtcLkBTkm1L3sGTIWDHiMyBMx4fvmP2it2wv4VSoxbfhSNr90p3IbGXFDnLmH"
    "bOvlsmDfbmSlzCh5gfUNs6RUEkUv7S3ZbJD2ltOzt6y9s67omvXHN3DFHsXlu9nyiy/bCI"
    "1ctdtj8M0gNHvPKPyUYO8TQ7poQH5kjdUpJP8zY49XxNC5pJcmpUfu5wrpCy+2XFkACf+B"
    "nEYvU5DOo3nmIrJuIxXe5O+8YIoKYhvRkAHLwnyFHqZMe37wJNQViMWMcjEa5AQhAIPAzd"
    "vcigD2N+dw/TnFc3f0p6V67QQw7hLwH57mt4vIsCGa4N0qLVEnJdqqJNrwmighIsTIGigp"
    "HD5hHRRbmmLizIkf9QkaCO+bIs3g3mQ3g3uTaAbH98wyPkV/fCPArdqneGo15GUE3G42+8"
    "jxX5LRcVppta8zp7Ft83CwMs7sMIl0ZMetLjzPViGmmRbpkn3mR6kaEO1ybKkqpKsUXLZh"
    "7UYaXrYaXjhcBzC7+Fngn73pTgzkojaX0OKqlcXFQ78nVIo0k0tkQKuQzUXoJwVNLXdsSV"
    "ynnu0Wz3cL53P3oP/oFmKwgnh1fWG+QBityZTjiZiJVswwOPXU5CULbKTbr9CQRY0jSZNL"
    "ZU8tVapA4CYSL3OtMMUqHbSkSaZhJhnpZJROxtOQGhLWrbIp6BGiBq7dX4okof+SnYT+Sy"
    "IJPbvTQDrCp9BdYEdwD5/hLxu3H217eMIAkJruZsgENkokYU1NQ7AdqxyqERoJaorlhs3L"
    "IbohkHCmFFZyAJOSBSojNBLUJKi+KruDXT5G2sBar02yy8saE83m75OOy8jz3vAGivMH0P"
    "NrkoUSMXXn2Fp9U3jB8LaCllZetzUwYSZLQ7Tc2DGRWsFTL2z2SKiXnuEZNnliCTLJXLds"
    "YnJrqZ20rB7tKbL0RJ0EDmmlrG73klbKCnQRD6KyBUnjdI1zzB8lMeKJUA20uPIu+iSh1A"
    "FTuu7wQ1VZYGtRZilHqQ6zkF/2pDtyhIlFVJOkKGDZoaUbikacdFUHlz6SsuHoG4pGAH7s"
    "UOmTa4HsqwkctHKYn932PvXvxr1b0cM4NM+EdrrjPu9qDdqUzvta34Gy3/3cu1JGHz+2kQ"
    "W6i7ogoArOZnCvPxBtrS3d8OJjauCtMpc72f/CdNL4V2vjUFaltC1lcbKqpUn21ou91pqs"
    "7F2MuyE6GVVfZw6LcG4eRbjTTp2kltyuPbeD1Mgd+R2jlxyvM8dtkznT3T7uGKnkc535LN"
    "vpZrL5RBurFmmny9a0bGfVMIm0wG/PLhJ4JfGVvVWjaUXhZVU2ryhR7EFPK1lcpldFvD5L"
    "Q0A/bqsKwF1dnKXVpHTvtHKLUW7GbAsAyIZhe8VE6UKv0oUOn49Vst9ZiKSBlu6jOCH5R1"
    "UCYW94A9F9fX5exAR9fp5tg+b3Yr0cGLVTy9r8ejcaZkjEG5K4OKyrNvo/0X/6BNHOAZeD"
    "ke8mi3vEYsIsn+DypSPc/vp/7RLzDw=="
)
