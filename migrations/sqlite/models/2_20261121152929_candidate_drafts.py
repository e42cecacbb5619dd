from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
CREATE INDEX IF NOT EXISTS "idx_candidate_d_state_ae3cf4" ON "candidate_drafts" ("state", "updated_at");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "candidate_drafts";"""


MODELS_STATE = (
    "eJztXWtz27gV/SsYf9l0Rps679TtdEa2lUQbW/LY8mbbqqNAJCRxRQEsCVrxtvnvvQBJiW"
    "+RetAUgw+btUhcUDoXBO7j4OK/JwumE9N5/tFmrnVyhv57QvGCwB/RGy10gi1rfVlc4Hhs"
    "ypZT0URewmOH21jjcHWCTYfAJZ04mm1Y3GBUtG0jm5kEYQfxGUE609wFodxBpuFwZPDnoh"
    "e4Ct0YdFpUwKXGf1wy4mxKoJENYv/6N1w2qE6+ESf4aM1HE4OYeuRXGrroQF4f8UdLXutS"
    "/kE2FN9lPNKY6S7ourH1yGeMrloblIurU0KJjTkR3XPbFT+duqbpYxSg4X3TdRPvK4ZkdD"
    "LBrikAFNLeF1hfOxmNev3B6K4zGI1OEuAGEiH4/Esao0Ix8FUd+eun4iv8/PLF63ev3796"
    "+/o9NJFfc3Xl3Xfv0WtgPEEJT29w8l3exxx7LSTGa1CFxpKwXsyw3aHuQmLbhS+EqUYSGA"
    "eyMZTh68dRDjCtGuaT9uV1t3eGsL4w6JDedi5u77uDzu0ZsolmuwYn9pACSJ3bX7udL+I6"
    "4E7sB4MsxZ3++R3cEZfZ2IHLxI6P+QylLfC3kUnolM/g44u3ORr6tX178al9++zF2z+Jvh"
    "m8kt6b2vPvvJS3hBLXSpP/T1Va+ssQtK+vooq/D1Fo35wWwfbNaTa44t7372LSmcxDb4i4"
    "MMbafIltfRS5E5p2yWJMbGdmeDNqVBvnvvCHz7fExPJnJjUQnrivV71to5Tgwlor61m9Ar"
    "V8D4ZccNUfFhJY9pJlIZu8tXi5iF/BFE/lTxLPFk/KgC1rSYwiu2FxHMW0WmSdtKA9ozB3"
    "IIxkJ8/RnUVMk+iIubD0ASgEw98TuA+/5vFnzn4W/0fyh7bQcsYcAsskncMKunSglfxOME"
    "mNXcPUkYYpMqFJ2pJb6bNTVu9/nbgwNY689dZDEP7+t1rUn3BRX6mhOLRhkc0AH8GMtB+M"
    "15iGRnlBSEMSClEf0cQ6GwU4ie4HZhNjSj+Tx4Qtmr6W3vvdHBm4WQsoXLbxcjVxhgcV/H"
    "b4xYR7xl/77qJ92TmJjNlp4BDuiOnKsWwoqOHJLx3VbHPwkAZOn5KBsSAX8CnNuAnfzjVs"
    "GIU1G1oCEoBkQatG2BQPBpemawuBFYA1jbmUe7YCs8FSMNkU7A7xGTwkaj5Kv3+GnRkyHD"
    "QnFm/BZYJc0f/S4DPRC6F6ihlz4IepqEO9DBTLtS2wKbcNPITE9+PSHmaeAiB+7Q46Z97Y"
    "JkN61e19PpNDGP7ufxSRCTmqt4kqvC/g+L7PdHvfx0MKYmYYibepTFwhItS44MLb1wUgfv"
    "s6E2NxKwrykwXbfBAPPd6bGW3TbCKQHWGe1N0l3BEra8b7EZGMaU73RZ8Hf9Rn4ir+wsAP"
    "1PuwGPtjLAf6Qfe6czdoX9+Ixy0c5z+mxK896Ig7L+XVx9jVZ3E1rTpBX7qDT0h8RP/s9z"
    "oSXubwqS2fuG43+KewiE+wy9mIsuUI66E5JbgaoBbROvlmGdDbFlqPSlaj9SpnySNRcgBS"
    "rpbBWtzmxQ6J7UG/1czOP6R+gxl4/FgudpOQUxGc9JhYeWijQlvhWrMX5sCBsfVYVOGxTZ"
    "GcxHu7OUjmj8fqsK3Z6C0ReczCFb4C6t1fXT1VnEwCnxIgCxSSHRkT4dSyab7ljIkok8dy"
    "GTPekn9YmBJTRKrEh/ZNNydXV6IDFbiqV+BKjJey7IuwTOOCJHtjYER8rwU2zDIQrwQOFQ"
    "5MAHxyUgm8L98UCUJBq0x45b0ovBZ2nCWDSbdsvC8hWONg1NaAvykE+JscwN/EAZ8YtsNH"
    "ZeeNqFR1ge6KhvZBZg4TbwF0REjhXATnCTy4/IAOCzUO54PMHBxs7KmNF6NtDI9U4cbhvv"
    "80DbgBxgMZOY8OJ4tt8zWJTioE3sFUH7NvJfE/ubntX54hy2b6kN61e5fn/d/OULivp01R"
    "hpJFIw3DU3Rsj1y7lKGY10fj3oyXp6dFpn7RLHtOkjdjinBGQYZu5A3zpArOGTMJphlaSO"
    "0ghv8YejiUAlZXqg2fn/f7V5HI+Xl3EAP+/vq8A6ux1Ac0MrwASzL0ChBuC/2TIB44UMcM"
    "OMz0k0l5vFdiaoCXxNu1iJ1OC92IeVhU4V4CdxPTqYunJR2otUyFq6jtVrSOFllEs1fQhE"
    "1vLMgfjJYz5UMyFSLccW1mkT9fG9SZH6s1LxLxo9+ZQUlKQDw/zR8TVQSeuuT+ixB4ZFRn"
    "Ra8so/aopCJ41I3goTZrHmizZpwQ7IwWWE/zMErAFduk0FyoRH68SqjqOalsQMomOqHcwO"
    "aOL+HFqqOmDqoHQnUmg1S7YvWr7OkCOrolGrP1po4trM3ICAaFbZBdR5foqgM9PTYUK8q4"
    "MTE0CcOOWPVdPmbfronj+A5gE19GETLbGam2qxu8A+/1EVIci72BM8xHDoyE3bECT5jfeT"
    "01dUw9YA1Tbee56lfZTVMnKoe5tkZGYsvcjjjdyZ6uoKOGQmUsLGbzHVEaYGfelR019bWD"
    "t0U3ZGBHt/FkV7wugt4uRWdNxQxblgnWAuUjmOLpdNcpqx10dyF7axJqpVjOSZpHNq7CN2"
    "TwT4FX2O+r7e2gb+hsF7ZgwebgHHrMGZbF4euFOr4L9dtADENkiH0g14121xDASm5FuGD0"
    "gdiON3w4llm2xL6EZKNW3iYFLdRcZJN50RoeX2bEJgijcAdI8JV0p4UchjhY2XDbJnDN5s"
    "if3BG8WzPACj3DBhMzyU8OCDEbfjAS6QIHQQdoaRvwPZDB/5Tc6VDhc3fYIDEnKZt+slNw"
    "fvPmMfhfFuFpQatsfuhLn6uVvW/CCUZ5UbRXAs2jmO8R8EiWEyfx/eWu38tMbeK07Jahcf"
    "Q/WbH3YEnlv01cKuMpSFQYhAXWeS4e+/dDJZhzwBb4RDJdAcbPrtu/xeG/uOqfx1NYooPz"
    "+K5YS9+yXkRUsnmVA44025ySiFyZBgXzkIfc/XhjM404DtHv5fBJMzjiTXLNDStoPPLGY/"
    "GCYV77kaF7K/xSVALHcyKKe/1VrvcWgctsAqu3qNwFCz5yCIwRHZHJhMDM8wz6NKb0+UJH"
    "Q/f0FL97m2JdHPJBO5gTq++UYksb0+zt8GGx/VQZqMMOzL+8fPnq1buXp6/evn/z+t27N+"
    "9PV1sxk7fy9mSedz8KklrkvS5Q1pxoxHjYahKOiTZvFj7eWbc0/eOQ0248zpIy7aaEYrKn"
    "3dVuHb/0YcFpdzAjKHjOqmoiDraac2zOYW5kwVZzNLHZAj37GkiIHfJfxUTpWET7M7aMn8"
    "UfMC2mzLsHfZLa6F6vje6r0Vh2PYsJqhWt1IpWt0oDNdrNtH9msNqWrbZlNwtnsbvLBaBs"
    "449UMuKmnWERWbU7rPiumbHJtPlW7kZUUpHN6+ZtqEqwxSa34wztFdlIUoOTP+pg/+63vG"
    "EZn33TGSFBijpRkGG/JRCfVAlZ+elW2fNB9hcACXHw03LcEYZ+TnI7uiVgc8ADFC0Sy5R4"
    "OSQ2kcc+eFGI5+iOQIfcQdgm6AN4Q4QjTr5xp4W+zokoXvgViS/q1d6DK14AWWxzEVcWya"
    "jH4R+36VAtQdMAj1r+fnWu1lMGRcKaSHVkNpeFiXVR6+MrPt33Bh+u+l9GXmGYmUv5xISl"
    "06sQs7q7KhWzauDXjBnSi6vuxef7mzOkmYY2d60hhed1+70zwfWApwzpx851t9c9Q1OyMK"
    "gBn/v9j1cd+MzY1DvwoHzVk0I1T3IqnsS9qjF2SNlCM2GZxvmuByl15cipNInxAObTDI7I"
    "SqIJJJE8i7nz2yBiLCdoCiuD+arf+xg0j3MXYoeRkAnYyLNRedyTkgr/8vh79kGZOWUt0b"
    "gZ5VWRGhuvsotsvEpU2RDRw9dlw42vGwlukcB5dtw8ETYXlM5UCyjTvgxJVHeOwotaG5m1"
    "PGjmiGbkGsWQCoUOgzVze22n96C0Xmet59CeN7uKu1Ggt1uQwIMjDid6yYXpBHxBAKsDXm"
    "LQw5D2P58hNh/Szm833dtu7+MZkkMXdD+k973bThvWl3Ph67nUJlibiS8+pOe3/c8dcBDH"
    "NpuTrU5G3P8JcFITI/iSTpbjn0NiD8k1zrI4QO1dSpkLb4M+Kr1lIEW0cYAf4HTDGdkycx"
    "mVVAtRnRcitgTkSzMwolKNe5kOEsbyiZHlEoZRIXUmWtJLChAqO4TjcmoQFxnEiuiQjX6D"
    "iQ5HtXFNaX0r2yBRBaAG9JanVu5hz+9MJ62okzt3Ia5UtssnUTwxheqSVmAxm/ASL+xYjP"
    "FiE9Cmw8UGG4y8LmQ5hBlbik2OcIHo6eSVwpKbt+D892SNmv87hGBozRcC5JtlB0Xg/D58"
    "wPwREgzsE9kYfrz8ICelUP+hAbGnB5Qiy+TtcWkYX+aJ92quB1JRo34tUWf+TG1CPMwiea"
    "SlDN8/LNRAmPcfujTZ1EOoBMphmQaCvOcTwOC1t5g/zxZFOCzTQITfFDri603OCV9vkgd8"
    "LcAAYKWoKWuJBmL8otBOrZyNWgmARYLCdUYaS6uun2l2xKRUmDAZJtRdb9EaLVKKAWYCG5"
    "Oqzqk9PRJYfR9iVLbKVFxup2pTNRu6OQAepKwU3LLgG5AtlBATVFrYXgvEtsF5X6zL3Rcl"
    "zSYEG5CJqJoye1xpCVXTZ7tcdfUB6ZrNaY2KR9cM213D0fB81Lu/unqqeHToaJq0TZeRg2"
    "tyNl3Gz8opFoSeE4sjTJ0lsf+62tHo7W80uIMkXaSFxkTDAB/iS4YswiyToAV+RA4hSDcm"
    "E2LDc5Gs9OukR6wP8xhVYapemym9MViyCHNEqHGlmA/C5VCVgbexmg7iPByX/aoIFpsNWk"
    "Wr+RG1XoRWc1TbupSrqlxV5arWDNsjZ079wsa3Lj1J8VL9O608D/V3Nh7ZLi1+0A2Vdd81"
    "1xaYIhBHYkM3uIK6dBqXzJ6Hz54xYRggbmhzhCec2EgHr1JMp0g8VPCiGIyo1JNtDvagHR"
    "zUsqz4/bLha+RB7YvVke22yqqkoLstFvaYaAPtuWNf2xNL0dNMnaln0KVMpFln1WVPq5nH"
    "5hWdY6mO8Ji5HC296c2v/m6I0u+m/hx9Yq7tlUMzmYbNoCC81+wnaCWmvj8YzZxb9/sAFf"
    "SrV9Bv4Qp/dg4/LoWfkR2TionVIzQlnteY0NR/XIPwkTizYTSDNyypnLsFNs3M8Z8i3iD3"
    "5tXLd29Xb4L4kPcS3F23r66SFBoPIVhvtoc3JKzAjca4jamgGW0DbUy0Ou7XX44GVodQPk"
    "pjjwtzNxfVkGSetXt8YzcHS2G8ppzloSpIqwrSqoJ01M/pu3zMvl37nLgUByfaoJXn2TDZ"
    "NCDYFT2zEIUdopY8XJjLYwSlUwHS1MGrws8ivONxDoSXAt/AeCA20WWIx25lRIwO84jUmt"
    "HkQUy3fnI8pEZhNycqR0f22q0K5ujQqdpl18RddpHBUXjzTFioiTs7DnEUs3zdUkHeXPMt"
    "kK0z1ifti4vO3d2ZOAMQJoghHYiKbfCZi4pt8Pmy+7FzNzhDnhE4pN3rm/7tABoYC4vZ3J"
    "FF3tqXsKAMZJ03rGvYc92ffq+khR9N+EJlghMhkeoDEw2i1h9dsUSLUF0AWPL1uen0LmU5"
    "RF9+SO86PXgThLM0pB/a3StRR3GCDVNUUbxo9y46V/KSJn65afrVGUtPdYVmupyJLkEs82"
    "yFhMLykyBrKZX/qF3+I0JWMzEoQR+5lBspRx9s4KvFhVV5wDrrGoNLsrB4mT2TYRG1YTIe"
    "OZOpXrnlq4y5HZVqwAaxSo4NAQ+l/DIUElNTU52nJj+gU/oc6qhcg/IlFZ9DrTjr2Qo5Tv"
    "bykZx5+dTKbRKztW7gHjm1te3qBu+I2OhJStIidLeVl7HAot1IhlhL7MH0cgXP0VedcGyY"
    "zlc0Y/CdkQH/iZyBY/xBnBai0K+NHP94Smb7BClsIhEhTt93ub+uS5YSZOPficZXhbD8j6"
    "D3XfIQsXKC8OOYqifYHAslO9Ohyt0dkBgdgjn60hYGOirWOCd3/yfZrafD8jA39LjA/Y9m"
    "f8krk/cJidSDkNqovdIOc21t+3TQSrrOc/nJeV9kQBkf0i+d8zO0JOMhbd90zxC2DHl6sj"
    "w5eUh/6cPd39l4m8TPnmtwqnhANu7NjQeEreeiCYKQSIPCb4cKCEi4qosI1AzcogGB8KCq"
    "V12mGeY5RMbw7VZuZSZoWJrEKItsSgahKO3vl04SdEKMAFFx+q50bdLIiWVES3r1judT+9"
    "ra0ZtX27Sq3KZlM3Nr0yuQrbXhdX/XuT1DIrw4pNf9y87VGZIvYx0MLEY5Satxnl1bNCTS"
    "AFcvz2w6RFXRo+OdaWxhyXWv5KD/0u4OJPFsiQ3uEc8Gt532tbwGX5jghbx60b++ueoMOu"
    "B8+E+Ca/fgqWhugqC2zQuzfyra6t0tGh5ZCTTgfTl0aMSyYRSI3YeC3VtisU3IKZpQ4lRL"
    "aW6VhzYhp6CNQ8vBNZjaeDGSFnXZjEyadIOc2Io5JCs0tyXzZHSgNLK1RgxAkuOFVTaIFx"
    "FUMbxjiuFF/fGCK01USDF7NgfyfMT2EMoTQaO7dW9HBnPRkF50hNWJ5hPGPyOmF1LPhpie"
    "E0S9WsVieuHoG1oafCb3Bs8MhzP7MS2St1mgZPwuRL4KFaJVQbw6zUOtnCAeN3hWFC9rbe"
    "dVh+6OeeeB4YxEFcjUWN05YybBNGMARwRjYI9B8lBoB6O72qDdeb9/FTGRzrvxqNz99Xnn"
    "9tkLiT40MniG2aqSzz+i4aoKqDdN6yk7fxIF1NUWBLUFoQbuyQ5bEBKb2FJCvOe+5IfPt8"
    "TMIiCnkwgaAvj3g7pw0s7SHm+x1FrShwvfb+U6cX7LkYC8qBcnajpNDM3AJhJiglchij71"
    "pKLh4jmmc3HxHHRvu84ZOv9HD02Yjb46GjbJVwTKE3ssPLHgKyAmapDrOM0NrOKJqcWngq"
    "YnnktCEgWnlPNXpfMXVkdR/y8sU2f2xrbM/CLE/GxefmLjuXhfykRSg/bV2SYvaj14Q3Sj"
    "VALGJdGMBTbT0QxE4ja9J/Pclz3CMZsD3GXnonvdvnr24nXrdcxVDsbv68RR83o6ttmVWz"
    "OALVmv9ZhgTRZsNZyR2Az5kILcpsjOWk4FdlRg58d18bMCOwmH9GlyOx9trKd6BN6NXFdg"
    "KpoUTuSY5IGYwqB2CDWYbfDU7E1GK3V+Rb3ManXQUsDhPD0tQuI8Pc1mcZ4mbZXQN0uAnE"
    "1/jok1IHtVNQVa2TvK3lH2jkpkKa3vKZFVwspdD48HLCr8Po5Mg853TBX86nW1MmaPbDQ8"
    "Sa7Ax+wkxSkIbuW6BZ76jKKewRdxvt0nl/KJyZZIZ8QRJ0WgOSGWt//SHw5nyKAPBvd4Xb"
    "IMk8ZsosHPRRxMIqeFPH+kJU4ltV1Ycuy0s/UO+zDlpyg/pS4HjFdA/YJXgdgUmyWL8sTE"
    "GucU7n/vmZyNYF4pS2WMyzXAJ6yC0eijBuO0jP8dE2sA1pVvQQ5W2fIjPUW0AQqoonD4Gr"
    "iS4z0p2QDEVchJhZxUyOmogg8q5PQjar0Id3rlnJcjUMfFGrS/+lAk6hVkSZhV6bYIkTo+"
    "uEqXb1uDLmNQKkz6pGHSTAJFHNNNAdPHUTk+hWy9jlgiw0HMIlSSmJ99xQ/YkOrye/36pz"
    "S2xVZ9pNKeg9/gjWlvYBrJ03ZV9LPK6OdKDcWhDYuozUMp7kN0oBdENSqkcN1sTzysM007"
    "WhOhnNWRQVzUooiOrvTdWeEhPA2WpB2RbZq5EMc1PBfWqR4HTDPEfjDIUi6+CcMjfDvX7j"
    "DWDcvkajFFIUlxGu/6M0qrrltYSmVP62U/OBYRO+iMP0ofI5OUrCyjesyxePLNIrZBYNYd"
    "PRJsp3h1dwtsmpkDO02+MSURX71893Y1wsWHvMF9d92+ukpabyrarqLtdTFDjjTueiTHZh"
    "79wrzTBqFN1S36lAwY/LPfiGy9lHCYyhY7We538jimK4POT1IM99DdXLvdO9RpHfctYrcb"
    "2gxBj6YBhjcY44hjZ47GRINvcCZLHDjwl3fVcPyjLY2FxWxQtjDUGdjoBDF7iqnh19bjS0"
    "Mjadb+QZ+VGn1cH3PlY+Op03l0OFlIiDSNuZSrkOSTuxQ5x5lluBJHcYTZttvH3hbZPRZf"
    "yUObx94m6DzhF6AcxpWfknjEhMz11FIY45VEAwHe89kvoem6+BQcFVJB9rRzFoJVuSSyMT"
    "GFbY0SQzWjQewbVhVAyIZaBRD2F0Bo4GuUk16ttuZlzbDdNTDw1GdsDsBz7kp/+SQlihC6"
    "28qLIgj/e+S53QWjCH3wyi/AEJjfW573zkViDxx7tiCOPDUzsBOSUYGSsiVL9Hu/RY97+q"
    "3tS/SLySj0gNXxduoEgJpOdq28oINy1pSzdiSjWDkUFcFadmt4XK4Be92q2F0IC6frlDxr"
    "KyyjhnByCPsAlR3BMTE1gIsMYN3Gk5TQwy93/V46yiuBeMTB0Dj6HzIN52CL28nfJi7VZM"
    "Js7BomN6jzXDz274fCPwduAVAk2JDYLBvfF9uKRhFEB0d/RPVqMJRA/+Tytv1hcIak7JDe"
    "3vd68mRq26VUnkt92e914DajJH4K9ZBetHsXnSt5SSxXxKzN2dTi+47AqrZSWG05b1NEqh"
    "6vlHheY14pQcKF369LkMusJgnBxq0n+0/OWjYTuij1BoRl6jH+G7WkPGVKrOFmqliTXLuU"
    "iRoSadx0sn8SgjrbPWcYq7Pdf3CNqMxxtkIanDlWhV4apvUAo7xCL6EEYFFTIyTSwBzP/o"
    "2NGuzpeGqEm8TJqBu4h9mtURkn4wJT3RBrw6WM+KXwMmItWrmHbAZtRzIIWIKfMTFMuGPN"
    "GGctJHaItBBAykEOMVvWrs5hXqAeQ+NHLi7bBM2JxVuIwXqBBr5t+pMjH4AMPZ3hUenTS3"
    "JEfI77DDszCedBeCKh0WkTjRgPu1NFFBNFMVEUE0UxUWpAmVBMlIPAqpgoiolypENYMVEU"
    "E+WHTBsqJopiojz9K6WYKKmCjVtPFBPlB1hSFBNFMVGqmU4UE6XJvAfFRKmbRhQTJVshx8"
    "lJUEyUH1HrRZgosTRj4YhYVKyBuZ4DHIrqjMQ4SlncNpTyDaQqLOS7unK0lXzD+eyS81lM"
    "tIET2vFOYMl1a4y5VmruWgk0cNZ6fVpg1np9mjlriVvfk/BubZunSSvDfFvDXHEaFadRcR"
    "qzOI3tILIIUz+V4yRBaow3aeWxGteRSk22LkFr9AQQm8jS0KuOztBS0AmX2EFjMoFR1fIu"
    "+OzCCSd2a90kyBP4l8DWhv8sC8ZUBp2xkqeWpTEGuUMdhBT3r2ZTYQsp7l9By0px/2o8iu"
    "uRlWo6tnP4HenzwWYOSSBb55nh5Lr/a+cMLdgDGdJB++MdTOh46gzph27n6hI+edPkkF70"
    "r687vcGZWEIXhPIhbQ8G7YtPZwhzjj3n8onnl6Mj/Fg2s5hDglezsM5ubvs3/TtB2wl6GN"
    "Iv7e5AMn+W2OCS+dO+ubn6h7wk3vTHBBvovnfZl7ddqjN5V1wR98UF0eISnnMjHqPDYyzx"
    "lCiDqA46d8e/E60U5y4koigSkYjXPigSnrldRh9rCaWOvatDujpltLESUMrYuzJ8fzChjf"
    "zQ/FpqD1H5msUUmxSUX3Ecy6s4Jqr0XGc9K6aaYqr9MOkXxVSrm0YUUy1bIcfJWVJMtR9R"
    "60WYair5rZLfKvm9Mfl9SzRmR9OjGU1axZLftmxdMPndDlXIEYnoTy7lE5MtEXaQiR2OHE"
    "LoGSKUudMZmjAbYVF4RyatsQyoPEeDGRHI85k4bjno4CcnmfM+9MPSz25OO6S5FcsgqUOb"
    "VeZaZa5V5nrzKFaZ6yqwLVvwo/pKH5XNBgep9WHNRLWBOXksA3JEqHGhwP3vgScLbJhlAF"
    "4JNA7cl2+KBFqhVc4gToRawV815NcqM4ZDMg1E+TB1raZliy9Nm5ktOBy+I+H5bBEfSwir"
    "7Ft9ImLJQOi2Wt6rfgu8YVU6l8eu30SALjuetB4IyyBCE8tF+WIfPt8SE2esU/Ho0Bc/Nn"
    "RkVm5W/O57JVG3u0eqneTF3GSDVrGImwNtC8bbPrEl3LIRnxEkgQ92fzB7iqnhSKUjw3mO"
    "vmqu7TD7q4hzLWfEJggjCzsOmjLigEgLkYXFH9GY8CXMD/IeSQm6VfLE4pE3FWlTkbba+N"
    "Yq0lbjURxiDch5KYnpgHzLAHUt0QAnJM9C6vw2iBhHCabnykC66vc+Bs3j9M80j8RKdfvy"
    "ShmHhKobxqdHMoYDfMSSuQWsgZgCNg6swGYEMNnbMUxSxJUPXTcfK7IYsIUlcvhbkchisk"
    "rTdda0SbBDRmAbpUXR8xUdE1V6rpueS0RNKokHfNnEwflSgoGzLMG/QXMCHvUjONzMIeBa"
    "Tw1Z+xxcb4/HI5zxCTgIor6DbXAOfreo8EC+YZ1oxgKbSDemBneEV38/+PDz+xTazf6fMa"
    "RDCm8gHsNrBpdtndgIJlZObEc8iM+IYSO2hH5Ma4bHhDt/DfrAVEf45wkStDR4MpWBCQdQ"
    "97sxhJApHgU3Fi3kMBmtsEWpjCH1LvuBjBkDHSPyQGx4v8UPWhp8Br9KIzaHN2X9S7cqhJ"
    "HBGxLK3eeBW54Kdj0nrFQYJY/y3rBISiX8dhVvyVaDirccX7xl6a91Rcds0L6BI/YgKd/1"
    "lF982EZk1KjdzI63V6TpHfnxKTTsI0O6KFU+MsZqRZYntqHNUu1z706+Yb5us8kez4Z0s/"
    "WoMllVZrLA6HdKcr9CImqlKrZSiZeqBMJ+8wai++K0SKFeaJXNDz1NlOoVZ1cTWqr+T0ik"
    "+honTxPP2ls1kyeNOX3/PzNT3Ro="
)
