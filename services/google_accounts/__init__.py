"""A person's accounts at Google: consent, tokens, state, several of them with a main one."""
