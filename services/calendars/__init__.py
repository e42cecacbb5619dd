"""A person's calendar, whichever kind it is: Google's with their consent, or the feed (ICS) they gave the address of."""
