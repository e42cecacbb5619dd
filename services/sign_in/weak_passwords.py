"""Which passwords are too easy to guess: common words, rows of the keyboard, what everybody knows of the person. Pure.

OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.9: at least 8 characters, none of the usual ones, no rules of composition, and
long ones allowed. The 3,000 commonest are known by their digests (`common_digests.txt`: the first ten digits of the
SHA-256 of those of 8 characters and more); others of their kind by their make: a common word or row, dressed up with
digits and signs.
"""

import hashlib
import re
import unicodedata
from functools import cache
from pathlib import Path

SHORTEST, LONGEST = 8, 256
# Less than this besides a common word is decoration.
FEWEST_LETTERS_OF_ITS_OWN = 4
SHORTEST_KNOWN_WORD = 4
DIGITS_KEPT = 10

_LEET = str.maketrans("013457@$!|", "oleastasil")
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "01234567890",
    "1234567890-=",
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "qazwsxedcrfvtgbyhnujmikolp",
    "147258369",
    "159357",
    "789456123",
)
_COMMON = """
password passwort passw passwd pass parol parole secret admin administrator root login user guest test tester
welcome hello letmein access master super superman batman spider spiderman dragon monkey tiger lion eagle panther
falcon wolf horse dolphin chicken kitty kitten puppy bear rabbit butterfly football baseball basketball hockey
soccer golf tennis racing yankees cowboys steelers lakers rangers arsenal chelsea liverpool barcelona madrid
juventus spartak zenit dinamo summer winter autumn spring january february march april june july august september
october november december monday friday sunday sunshine shadow princess prince queen king angel devil heaven jesus
christ faith love lover iloveyou loveyou forever friend friends family mother father brother sister daddy mommy mama
papa baby babygirl babyboy sweet sweety sweetie honey cookie chocolate candy cheese pepper ginger orange banana
apple cherry peanut coffee pizza beer whiskey michael jordan jennifer jessica ashley amanda nicole daniel thomas
robert george charlie andrew matthew joshua anthony william james john johnny joseph david richard steven alex
alexander alexandr sergey dmitry dmitri andrey vladimir maxim natasha marina svetlana tatiana olga elena irina anna
maria katya anastasia nikita ivan ivanov pavel roman victor viktor igor oleg denis artem kirill hannah samantha
michelle melissa maggie patrick brandon justin jason jackson hunter buster harley ranger thunder cowboy computer
internet google microsoft windows linux samsung nokia iphone android yamaha suzuki honda toyota ferrari porsche
mercedes mustang corvette camaro silver golden gold diamond crystal purple yellow green black white blue red killer
hacker ninja pokemon pikachu starwars matrix trustno freedom phoenix mercury jupiter galaxy startrek warcraft
minecraft counter strike guitar music metallica slipknot nirvana eminem rocknroll rock money dollar success lucky
happy smile magic merlin wizard maverick marlboro scooter snoopy tigger snowball rainbow flower blossom crazy stupid
asshole fuckyou fuckme fuck pussy bitch sexy sexsex porn qwerty qwertz azerty asdf zxcv qweasd qweasdzxc qwer abcd
abcdef asdasd asdfgh zxczxc qweqwe qazwsx changeme default temp temporary private public system server oracle london
paris moscow minsk russia belarus america american canada texas florida boston chicago dallas denver dakota austin
company office work jobs recruiter hrhelper helper huntflow telegram пароль привет любовь солнышко зайка котенок
наташа марина светлана максим сергей андрей москва минск россия беларусь админ администратор работа рекрутер йцукен
фывапр ячсмит я люблю тебя ялюблютебя
"""
_WORDS = frozenset(_COMMON.split())


def is_weak(password: str, known: tuple[str, ...] = ()) -> bool:
    """Whether it would be among the first an attacker tries. `known`: the person's names and e-mail."""
    plain = unicodedata.normalize("NFKC", password).casefold()
    if len(set(plain)) < FEWEST_LETTERS_OF_ITS_OWN or _is_repeated(plain) or _is_row(plain):
        return True
    if _is_among_the_commonest(plain):
        return True
    own = {part for text in known for part in re.split(r"[^\w]+", text.casefold()) if len(part) >= SHORTEST_KNOWN_WORD}
    return any(_is_dressed_up(form, own) for form in {plain, plain.translate(_LEET)})


def _is_among_the_commonest(text: str) -> bool:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS_KEPT] in _digests()


@cache
def _digests() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("common_digests.txt").read_text(encoding="ascii").split())


def _is_repeated(text: str) -> bool:
    """Whether it is a short piece said again and again: `abcabcabc`."""
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, len(text) // 2 + 1))


def _is_row(text: str) -> bool:
    """Whether it is a walk over the keyboard, the alphabet or the digits, in either direction, or two such walks."""
    rest, walks = text, 0
    while rest and walks < FEWEST_LETTERS_OF_ITS_OWN:
        size = next((n for n in range(len(rest), 2, -1) if _stands_in_a_row(rest[:n])), 0)
        if not size:
            break
        rest, walks = rest[size:], walks + 1
    return walks > 0 and len(rest) < FEWEST_LETTERS_OF_ITS_OWN


def _stands_in_a_row(piece: str) -> bool:
    return any(piece in row or piece in row[::-1] for row in _ROWS)


def _is_dressed_up(text: str, own: set[str]) -> bool:
    """Whether little is left once common words, the person's own words, digits and signs are taken out."""
    rest = re.sub(r"[\d\W_]+", "", text)
    if not rest:
        # Digits only: a date, a telephone number.
        return len(text) < SHORTEST + FEWEST_LETTERS_OF_ITS_OWN
    for word in sorted(_WORDS | own, key=len, reverse=True):
        if len(word) >= SHORTEST_KNOWN_WORD:
            rest = rest.replace(word, "")
    return len(rest) < FEWEST_LETTERS_OF_ITS_OWN
