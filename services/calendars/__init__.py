"""A person's calendar, whichever kind it is: Google's with their consent, or a feed (ICS) at an address they gave."""
