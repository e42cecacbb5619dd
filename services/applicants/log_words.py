"""What the kinds of Huntflow's log entries are called."""

from locales import lazy

# A stage and a comment speak for themselves.
LOG_WORDS = {
    "ADD": lazy("added to Huntflow"),
    "UPDATE": lazy("data changed"),
    "VACANCY-ADD": lazy("put on the vacancy"),
    "DOUBLE": lazy("merged with a double"),
    "AGREEMENT": lazy("consent to the processing of personal data"),
    "MAIL": lazy("e-mail"),
    "RESPONSE": lazy("response to the vacancy"),
}
